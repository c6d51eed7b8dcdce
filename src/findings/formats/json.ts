import { jsonText } from '../../terminal/json-text.ts'
import type { FindingFormat } from '../finding-format.ts'

/** The published shape of the command: `schemas/lint.schema.json` for `lint`, `schemas/check.schema.json` for `check`. */
export default {
  title: 'JSON',
  render: ({ json }) => jsonText(json),
} satisfies FindingFormat
