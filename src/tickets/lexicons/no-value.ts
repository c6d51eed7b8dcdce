/**
 * What stands in a cell that has no value, lower case. `-` is Zoho's and Zendesk's list field, `?` the ServiceNow log's, `null`
 * and `nan` come from scripts. `unassigned` is a state of a ticket in some
 * helpdesks, so it is not here.
 */
export const noValueWords: readonly string[] = [
  '',
  '-',
  '--',
  '—',
  '–',
  '?',
  '.',
  'n/a',
  'na',
  '#n/a',
  'nan',
  'nat',
  'null',
  '(null)',
  '\\n',
  'nil',
  'none',
  'undefined',
  'unknown',
  'unspecified',
  'not applicable',
  'no summary', // Freshdesk's placeholder
  '(blank)',
  '(empty)',
  '없음',
  '해당없음',
  '해당 없음',
  'ninguno',
  'nenhum',
  'なし',
]
