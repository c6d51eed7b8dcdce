import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const tickets = `id,created_at,first_reply_at,tags,note\r\n${Array.from(
  { length: 40 },
  (_, i) => `${i + 1},2026-10-0${(i % 9) + 1}T09:00:00Z,2026-10-0${(i % 9) + 1}T10:${10 + i}:00Z,late-parcel,"two\nlines"\r\n`,
).join('')}x,"broken\r\n`
/** A whole month, from which another can be planned. */
const month = `id,created_at,channel\n${Array.from(
  { length: 124 },
  (_, i) => `${i + 1},2026-10-${String((i % 31) + 1).padStart(2, '0')}T0${i % 9}:30:00Z,email\n`,
).join('')}`
const tags = `tags:
  - id: tea-stale
    kind: cause
  - id: 'late-parcel '
    kind: cause
    aliases: [parcel late]
`
const macros = JSON.stringify({
  macros: ['Late parcel', 'Stale tea', 'Refund'].map((title, i) => ({
    ...{ id: i + 1, title, active: true, description: null, restriction: null },
    actions: [{ field: 'comment_value', value: `Hello, this is about: ${title}.` }],
  })),
})
const settings = 'timeZone: Asia/Seoul\nshop: Teahouse\ntaxonomy: tags.yaml\n'
const common = { 'support-kit.yaml': settings, 'tags.yaml': tags, 'tickets.csv': tickets }

/**
 * A command that writes: the files it finds, its arguments, and the files it leaves. Everything else in the folder stays byte for
 * byte as it was.
 */
export const scenarios = [
  { name: 'lint --fix', files: common, args: ['lint', 'tags.yaml', '--fix', '--sort'], writes: ['tags.yaml'] },
  { name: 'lint --rename-map', files: common, args: ['lint', 'tags.yaml', '--rename-map', 'map.csv'], writes: ['map.csv'] },
  {
    name: 'lint --update-baseline',
    files: { ...common, 'known.yaml': 'version: 1\nentries:\n  - { rule: no-vague, tag: "old", reason: "seen" }\n' },
    args: ['lint', 'tags.yaml', '--baseline', 'known.yaml', '--update-baseline', '-o', 'lint.json', '-f', 'json'],
    writes: ['known.yaml', 'lint.json'],
  },
  {
    name: 'metrics -o --rejects',
    files: { ...common, 'report.md': 'the old report\n' },
    args: ['metrics', 'tickets.csv', '-f', 'markdown', '-o', 'report.md', '--rejects', 'rejects.csv'],
    writes: ['report.md', 'rejects.csv'],
  },
  {
    name: 'metrics --tickets',
    files: { ...common, 'each.csv': 'mine\n' },
    args: ['metrics', 'tickets.csv', '-f', 'json', '-o', 'report.json', '--tickets', 'each.csv'],
    writes: ['each.csv', 'report.json'],
  },
  {
    name: 'metrics --tickets as Parquet',
    files: common,
    args: ['metrics', 'tickets.csv', '--tickets', 'each.parquet', '--list', 'volume.tickets', '-o', 'list.csv'],
    writes: ['each.parquet', 'list.csv'],
  },
  {
    name: 'todo -o',
    files: { ...common, 'todo.csv': 'the old list\n' },
    args: ['todo', 'tickets.csv', '-o', 'todo.csv', '--excel'],
    writes: ['todo.csv'],
  },
  {
    name: 'plan -o',
    files: {
      ...common,
      'plan.csv': 'the old plan\n',
      'forecast.csv': 'month,orders\n2026-11,50\n',
      'month.csv': month,
      'orders.csv': 'month,orders\n2026-10,40\n',
    },
    args: [
      'plan',
      'month.csv',
      '--zone',
      'UTC',
      '--orders',
      'orders.csv',
      '--forecast',
      'forecast.csv',
      '-o',
      'plan.csv',
      '--excel',
    ],
    writes: ['plan.csv'],
  },
  {
    name: 'metrics of a file in another encoding',
    files: { ...common, 'tickets.csv': Buffer.from(`\ufeff${tickets}`, 'utf16le') },
    args: ['metrics', 'tickets.csv', '-f', 'csv', '-o', 'report.csv'],
    writes: ['report.csv'],
  },
  {
    name: 'inspect --clean',
    files: { ...common, 'clean.csv': 'mine\n' },
    args: ['inspect', 'tickets.csv', '--clean', 'clean.csv'],
    writes: ['clean.csv'],
  },
  {
    name: 'inspect --clean of JSON',
    files: { ...common, 'tickets.json': '[{"id":1,"note":"a\\nb"},{"id":2,"note":null}]' },
    args: ['inspect', 'tickets.json', '--clean', 'clean.csv'],
    writes: ['clean.csv'],
  },
  {
    name: 'templates export',
    files: common,
    args: [
      'templates',
      'export',
      '--to',
      'zammad',
      '--lang',
      'en',
      '-o',
      'macros.csv',
      '--set',
      'contact.private=help@teahouse.example',
    ],
    writes: ['macros.csv'],
  },
  {
    name: 'templates import',
    files: { ...common, 'macros.json': macros },
    args: ['templates', 'import', 'macros.json', '-o', 'macros'],
    writes: ['macros/late-parcel.md', 'macros/refund.md', 'macros/stale-tea.md'],
  },
  {
    name: 'sql --project',
    files: common,
    args: 'sql volume --project dbt --source jira --dialect duckdb -o dbt'.split(' '),
    writes: [
      ...['dbt/README.md', 'dbt/dbt_project.yml', 'dbt/models/metrics/support_kit_volume.sql', 'dbt/models/staging/jira.yml'],
      ...[
        'dbt/models/staging/support_kit_stg_jira_tickets.sql',
        'dbt/models/support_kit.yml',
        'dbt/models/support_kit_ledger.sql',
      ],
      ...['dbt/models/support_kit_tickets.sql', 'dbt/tests/support_kit_ledger_adds_up.sql'],
      'dbt/tests/support_kit_stg_jira_tickets_all_there.sql',
    ],
  },
  {
    name: 'templates new',
    files: common,
    args: ['templates', 'new', 'stale-tea', '--from', 'lost-order'],
    writes: ['templates/en/stale-tea.md'],
  },
  {
    name: 'init',
    files: {},
    args: ['init', 'shop'],
    writes: [
      'shop/support-kit.yaml',
      'shop/taxonomy.yaml',
      'shop/templates/en/order-problem.md',
      'shop/templates/ko/order-problem.md',
    ],
  },
  {
    name: 'reply -o',
    files: { ...common, 'draft.txt': 'my own words\n' },
    args: ['reply', 'lost-order', '--examples', '-o', 'draft.txt'],
    writes: ['draft.txt'],
  },
  {
    name: 'check -o',
    files: { ...common, 'draft.md': 'Hi [NAME],\n\nIt is your own fault.\n' },
    args: ['check', 'draft.md', '-f', 'json', '-o', 'found.json'],
    writes: ['found.json'],
  },
]

/** Lays out the files of a scenario in an empty folder. */
export function layOut({ files }, home) {
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(home, name), content)
}

/** Every file below a folder, as Latin-1 text: what is compared is bytes. */
export function filesIn(home) {
  const names = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(home, name)).isFile())
  return Object.fromEntries(names.sort().map((name) => [name.replaceAll('\\', '/'), readFileSync(join(home, name), 'latin1')]))
}

/**
 * What is wrong with a folder after a run that a fault met: inputs that changed, outputs that are neither whole nor as they were,
 * files that nobody asked for. `before`, `whole`: the files without the run, and after one without a fault.
 */
export function damage({ writes }, { before, whole, after, killed }) {
  const wrong = []
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const asItWas = after[name] === before[name]
    if (writes.includes(name)) {
      if (!asItWas && after[name] !== whole[name]) wrong.push(`${name} is half written`)
    } else if (killed && /(^|\/)\.support-kit-/.test(name)) {
      // who is killed outright cannot clear away, but nobody takes it for the file
    } else if (!asItWas) wrong.push(before[name] === undefined ? `${name} is left over` : `${name} has changed`)
  }
  return wrong
}
