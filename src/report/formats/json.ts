import { jsonText } from '../../terminal/json-text.ts'
import type { Renderer } from '../renderer.ts'
import { reportJson } from '../report-json.ts'

export default {
  title: 'JSON',
  render: (report, { lang }) => jsonText(reportJson(report, lang)),
} satisfies Renderer
