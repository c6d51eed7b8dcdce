import { jsonText } from '../../terminal/json-text.ts'
import type { InsightRenderer } from '../insight-renderer.ts'
import { insightsJson } from '../insights-json.ts'

export default {
  title: 'JSON',
  render: (report, { lang }) => jsonText(insightsJson(report, lang)),
} satisfies InsightRenderer
