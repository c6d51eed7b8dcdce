// From a number: a hostile file and the command that is to read it. The same number gives the same file.
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const shop = new URL('../../fixtures/teahouse/', import.meta.url)
const read = (name) => readFileSync(new URL(name, shop))
const lines = (name, many) => Buffer.from(read(name).toString('latin1').split('\n').slice(0, many).join('\n'), 'latin1')

/** Whole numbers below a bound, from a number (mulberry32). */
export function dice(seed) {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const tables = [
  'metrics FILE --format json',
  'inspect FILE --format json',
  'metrics FILE --by month,channel,tag',
  'inspect FILE',
  'lint --from FILE --format json',
]
const tags = ['lint FILE --format json', 'lint FILE', 'lint FILE --format sarif', 'lint FILE --rename-map -']
const drafts = ['check FILE --format json', 'check FILE', 'check FILE --format github']
const settings = [
  'reply lost-order --config FILE',
  'reply lost-order --data FILE',
  'lint tags.yaml --config FILE --format json',
  'lint tags.yaml --baseline FILE',
  'metrics tickets.csv --business-hours 24/7 --holidays FILE --format json',
]
const macros = ['templates import FILE --dry-run', 'check --macros FILE --format json', 'check --macros FILE']
const mine = [
  'reply mine --config templates.yaml',
  'templates list --config templates.yaml',
  'templates export --config templates.yaml --to zendesk mine',
]
const template =
  '---\ntitle: Late parcel\nsituation: The parcel is late.\nvariables:\n  order.number: { required: true }\n---\n## Listen\nYour order {{ order.number }} is late.\n## Acknowledge\nI am sorry.\n## Take action\n{% if tone == "formal" %}We look.{% else %}I look.{% endif %}\n## Thank\nThank you.\n## Explain\nIt was the carrier.\n'

/** What is mutated, and which commands may be given it. */
const seeds = [
  { name: 'tickets.csv', bytes: lines('tickets.csv', 25), commands: tables },
  { name: 'gorgias.csv', bytes: lines('gorgias.csv', 25), commands: tables },
  { name: 'inquiries.csv', bytes: lines('inquiries.ko.cp949.csv', 25), commands: tables },
  {
    name: 'orders.csv',
    bytes: lines('orders.csv', 25),
    commands: [...tables, 'metrics tickets.csv --orders FILE --format json'],
  },
  {
    name: 'records.json',
    bytes: Buffer.from(
      JSON.stringify({
        tickets: [
          { id: 1, created_at: '2026-10-01T09:00:00Z', tags: ['late'], via: { channel: 'email' } },
          { id: 2, created_at: '2026-10-02T09:00:00Z', tags: [], satisfaction_rating: { score: 'good' } },
        ],
      }),
    ),
    commands: tables,
  },
  {
    name: 'lines.ndjson',
    bytes: Buffer.from(
      '{"id":1,"created_at":"2026-10-01T09:00:00Z","tags":["late"]}\n{"id":2,"created_at":"2026-10-02T09:00:00Z"}\n',
    ),
    commands: tables,
  },
  { name: 'packed.csv.gz', bytes: lines('tickets.csv', 15), commands: tables, packed: true },
  { name: 'taxonomy.yaml', bytes: read('taxonomy.yaml'), commands: tags },
  {
    name: 'tags.json',
    bytes: Buffer.from('{"tags":[{"id":"carrier_delay","kind":"cause","aliases":["late"]},{"id":"other"}]}'),
    commands: tags,
  },
  { name: 'tags.csv', bytes: Buffer.from('id,kind,aliases\ncarrier_delay,cause,"late, slow"\nother,topic,\n'), commands: tags },
  { name: 'draft.md', bytes: read('replies/cracked-teapot.md'), commands: drafts },
  { name: 'draft.ko.md', bytes: read('replies/size.ko.md'), commands: drafts },
  { name: 'macros.json', bytes: read('replies/macros.json'), commands: macros },
  { name: 'settings.yaml', bytes: read('support-kit.yaml'), commands: settings },
  {
    name: 'mine.md',
    bytes: Buffer.from(template),
    commands: mine,
  },
]

const nasty = [
  '"',
  '""',
  "'",
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\ufeff',
  '\u001b[31m',
  '\u009b',
  '\u202e',
  '\u2066',
  '\ud800',
  '한글',
  '=1+1',
  '-',
  '{',
  '}',
  '[',
  ']',
  '{{',
  '}}',
  '{%',
  '%}',
  '---',
  '&a',
  '*a',
  '<<: ',
  '!!',
  '? ',
  '- ',
  '#',
  ': ',
  '1e309',
  '-0',
  '99999999999999999999',
  'NaN',
  '0001-01-01',
  '9999-12-31T23:59:60Z',
  '24:00',
  'null',
  '__proto__',
  'constructor',
  '\\',
  '\\"',
  '\\u0000',
  '<!--',
  '<script>',
  '%s',
  '\u{1f600}',
  'ﬀ',
  'İ',
]

/** Mutations of text; each takes the text and the dice. */
const ways = [
  (text, d) => {
    const at = d(text.length + 1)
    return text.slice(0, at) + nasty[d(nasty.length)] + text.slice(at)
  },
  (text, d) => {
    const at = d(text.length + 1)
    return text.slice(0, at) + text.slice(at + 1 + d(20))
  },
  (text, d) => {
    const at = d(text.length + 1)
    return text.slice(0, at) + text.slice(at, at + 1 + d(200)).repeat(2 + d(40)) + text.slice(at)
  },
  (text, d) => text.slice(0, d(text.length + 1)),
  (text, d) =>
    rows(text, (all) => {
      all.splice(d(all.length), 1)
    }),
  (text, d) =>
    rows(text, (all) => {
      all.splice(d(all.length), 0, all[d(all.length)])
    }),
  (text, d) =>
    rows(text, (all) => {
      const [a, b] = [d(all.length), d(all.length)]
      ;[all[a], all[b]] = [all[b], all[a]]
    }),
  (text, d) =>
    rows(text, (all) => {
      const row = d(all.length)
      const cells = all[row].split(',')
      cells[d(cells.length)] = nasty[d(nasty.length)].repeat(1 + d(3))
      all[row] = cells.join(',')
    }),
  (text, d) =>
    rows(text, (all) => {
      const row = d(all.length)
      const cells = all[row].split(',')
      cells.splice(d(cells.length), d(2), ...(d(2) ? ['x'] : []))
      all[row] = cells.join(',')
    }),
  (text, d) =>
    rows(text, (all) => {
      const names = all[0].split(',')
      names[d(names.length)] = ['id', 'created_at', 'tags', '', 'Created at', 'ID', 'status', '접수일시', 'c0', 'rowid'][d(10)]
      all[0] = names.join(',')
    }),
  (text, d) => text.replaceAll(',', [';', '\t', '|', ', ', '||', '\u0001'][d(6)]),
  (text, d) => text.replaceAll('"', ["'", '', '""', '\\"', '“'][d(5)]),
  (text, d) => text.replaceAll('\n', ['\r', '\r\n', '\n\n', '\n\r'][d(4)]),
  (text, d) => {
    const open = ['[', '{"a":', '(', '- ', '> ', '{% if a %}', '<b>'][d(7)]
    const at = d(text.length + 1)
    return text.slice(0, at) + open.repeat(1 + d(600)) + text.slice(at)
  },
  (text, d) => {
    const found = [...text.matchAll(/\d+/g)]
    const one = found[d(found.length || 1)]
    return one
      ? text.slice(0, one.index) +
          ['0', '-1', '1e400', '13', '2026', '99999999999999999999', '0.1', ''][d(8)] +
          text.slice(one.index + one[0].length)
      : text
  },
  (text, d) => {
    const found = [...text.matchAll(/"(?:[^"\\]|\\.)*"|\b(?:true|false|null)\b/g)]
    const [a, b] = [found[d(found.length || 1)], found[d(found.length || 1)]]
    return a && b
      ? text.slice(0, a.index) +
          [b[0], '{}', '[]', 'null', '1', `[${b[0]}]`, `{"x":${b[0]}}`][d(7)] +
          text.slice(a.index + a[0].length)
      : text
  },
  (text, d) =>
    rows(text, (all) => {
      const row = d(all.length)
      all[row] = ' '.repeat(d(8)) + all[row].trimStart()
    }),
]

function rows(text, change) {
  const all = text.split('\n')
  change(all)
  return all.join('\n')
}

const bytewise = (bytes, d) => {
  const out = Buffer.from(bytes)
  for (let n = 1 + d(8); n > 0 && out.length > 0; n--) out[d(out.length)] = d(256)
  return out
}

const encodings = ['utf8', 'utf8', 'utf8', 'utf8', 'utf8', 'utf16le', 'latin1']

/** The input of a number: files by name in a folder of their own, and the arguments of one run in it. */
export function inputOf(seed) {
  const d = dice(seed * 7919 + 13)
  const { name, bytes, commands, packed } = seeds[d(seeds.length)]
  let text = bytes.toString(name === 'inquiries.csv' ? 'latin1' : 'utf8')
  for (let n = d(4) + (d(8) > 0 ? 1 : 0); n > 0; n--) {
    const changed = ways[d(ways.length)](text, d)
    if (changed.length < 200_000) text = changed
  }
  let content = Buffer.from(text, name === 'inquiries.csv' ? 'latin1' : encodings[d(encodings.length)])
  if (d(6) === 0) content = bytewise(content, d)
  if (packed) content = gzipSync(content)
  if (packed && d(3) === 0) content = bytewise(content, d)
  return { name, content, args: commands[d(commands.length)] }
}

/** Files that once did harm, kept small: each with every command that its sort is given to. */
export function corpus() {
  const folder = new URL('./corpus/', import.meta.url)
  return readdirSync(folder).flatMap((file) => {
    const content = readFileSync(new URL(file, folder))
    const commands = { yaml: [...settings, ...tags], md: mine }[file.split('.').at(-1)] ?? tables
    return commands.map((args) => ({ name: file.endsWith('.md') ? 'mine.md' : file, content, args }))
  })
}

/** What stands beside every input. */
export const beside = {
  'tickets.csv': lines('tickets.csv', 15),
  'tags.yaml': Buffer.from('tags: [late, carrier_delay]\n'),
  'templates.yaml': Buffer.from('templates: own\n'),
}
