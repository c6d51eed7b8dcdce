import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run, teahouse, words } from './run.ts'

const shop = mkdtempSync(join(tmpdir(), 'width-'))
cpSync(teahouse, shop, { recursive: true })
writeFileSync(
  join(shop, 'draft.md'),
  'Hi Omar,\n\nUnfortunately we cannot help. You should have read our terms, and calm down.\n',
)
afterAll(() => rmSync(shop, { recursive: true, force: true }))

/** East Asian Width W and F (Unicode 16), as far as our texts and fixtures go: a second reading beside `string-width`. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u9fff\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
const columnsOf = (line: string): number =>
  [...line.normalize('NFC')].reduce((sum, c) => sum + (/\p{M}|\p{Cf}/u.test(c) ? 0 : wide.test(c) ? 2 : 1), 0)

/** What a terminal shows of it: without colours, links, and lines that were drawn over. */
const shown = (text: string): string[] =>
  text
    .replace(/\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[[\d;?]*[A-Za-z]/g, '')
    .split('\n')
    .map((line) => line.slice(line.lastIndexOf('\r') + 1))

/** What is copied stays whole: commands, addresses, lines of a file, and Markdown to be pasted. */
const toCopy = /^\s*(?:\$ )?(?:support-kit|eval) |https?:\/\/\S+$|^(?:- |#|\*)/
const ofAFile = { 'explain zendesk': /^ {2}(?:Summation|\d)/ } as Record<string, RegExp>

const quick = [
  ...[
    '--help',
    'metrics --help',
    'insights --help',
    'report --help',
    'todo --help',
    'plan --help',
    'sql --help',
    'inspect --help',
  ],
  ...[
    'lint --help',
    'reply --help',
    'templates --help',
    'templates list --help',
    'templates show --help',
    'templates new --help',
  ],
  ...['templates export --help', 'templates import --help', 'check --help', 'explain --help', 'lsp --help', 'completion --help'],
  ...[
    'init --help',
    'lint taxonomy.yaml',
    'lint taxonomy.yaml --preset all',
    'lint nofile.yaml',
    'lint taxonomy.yaml --fix --dry-run',
  ],
  ...[
    'templates list',
    'templates show lost-order --examples',
    'templates export --to zendesk -o macros.json',
    'templates export --to x',
  ],
  ...['check replies/late-parcel.md', 'check replies/*.md --verbose', 'check draft.md', 'check nofile.md', 'check tickets.csv'],
  ...['reply lost-order', 'reply lost-ordr', 'reply --set x', 'reply late-delivery-carrier --examples'],
  ...[
    'explain',
    'explain csat',
    'explain contact-rate',
    'explain no-vague',
    'explain no-leftovers',
    'explain zendesk',
    'explain surges',
  ],
  ...[
    'explain late-answer',
    'explain promise',
    'explain csta',
    'init',
    'foo',
    'metrcs',
    'metrics',
    'metrics --wrong',
    'completion',
  ],
  ...['sql csat -o csat.sql', 'sql', 'sql csta', 'tickets.csv', 'templates', 'templates show', 'check', 'report', 'plan'],
]
const withData = [
  ...['metrics tickets.csv --orders orders.csv --full', 'metrics tickets.csv --orders orders.csv --month last --by channel'],
  ...[
    'metrics tickets.csv --orders orders.csv --by month,channel',
    'metrics tickets.csv --by tag',
    'metrics tickets.csv --by agent',
  ],
  ...['metrics tickets.csv --orders orders.csv --compare', 'metrics tickets.csv --orders orders.csv --as zendesk'],
  ...['metrics tickets.csv --list first-response.waiting', 'metrics tickets.csv --list csat.bad --show-text'],
  ...[
    'metrics inquiries.ko.cp949.csv',
    'metrics gorgias.csv',
    'metrics reviews.csv',
    "metrics tickets.csv --fail-if 'csat.share < 99%'",
  ],
  ...['insights tickets.csv --orders orders.csv --taxonomy taxonomy.yaml', 'insights inquiries.ko.cp949.csv --show-text'],
  ...[
    'todo tickets.csv',
    'todo tickets.csv --all --show-text',
    'plan tickets.csv --orders orders.csv',
    'inspect tickets.csv orders.csv',
  ],
  ...[
    'inspect inquiries.ko.cp949.csv',
    'inspect conversations.json',
    'lint taxonomy.yaml --usage tickets.csv',
    'lint --from tickets.csv',
  ],
  ...['check --from conversations.json', 'explain --ticket 48026 tickets.csv', 'explain --ticket 9 tickets.csv'],
  ...['report tickets.csv --orders orders.csv -o page.html', 'report tickets.csv', 'metrics nofile.csv', 'metrics taxonomy.yaml'],
  ...['metrics tickets.csv --month Octber', 'metrics tickets.csv --by chanel', 'metrics tickets.csv --business-hours 9to5'],
  ...[
    'metrics tickets.csv --zone Asia/Soul',
    'metrics tickets.csv --only tag=carier_delay',
    'metrics tickets.csv --fail-if csat',
  ],
  ...[
    'metrics tickets.csv --list wating',
    'metrics orders.csv',
    'metrics tickets.csv -m csta',
    'metrics tickets.csv --target emial=6h',
  ],
  ...['metrics tickets.csv -o a.csv --rejects b.csv --tickets c.csv', 'metrics tickets.csv --only channel=fax'],
]

/** What needs no data is fast: at every width. What is narrow breaks first. */
const cases = [
  ...quick.flatMap((line) => [60, 120].map((columns) => [line, columns] as const)),
  ...withData.flatMap((line) => [60, 100].map((columns) => [line, columns] as const)),
]

describe.each(['en', 'ko'])('in %s no line is wider than the terminal', (lang) => {
  test.each(cases)('%s, %d columns', { timeout: 60_000 }, async (line, columns) => {
    const cwd = mkdtempSync(join(shop, 'run-'))
    cpSync(teahouse, cwd, { recursive: true })
    if (line === 'init') rmSync(join(cwd, 'support-kit.yaml'))
    const { out, err } = await run([...words(line), '--lang', lang], {
      cwd,
      terminal: columns,
      env: { NO_COLOR: '1', SUPPORT_KIT_PAGER: '' },
    })
    const tooWide = shown(out + err).filter((one) => columnsOf(one) > columns && !toCopy.test(one) && !ofAFile[line]?.test(one))
    expect(tooWide.map((one) => `${columnsOf(one)}: ${one}`)).toEqual([])
  })
})
