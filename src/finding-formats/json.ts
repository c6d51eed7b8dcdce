import type { FindingFormat } from '../finding-format.ts'

/** The published shape of the command: `schemas/lint.schema.json` for `lint`. */
export default {
  title: 'JSON',
  render: ({ json }) => `${JSON.stringify(json, null, 2)}\n`,
} satisfies FindingFormat
