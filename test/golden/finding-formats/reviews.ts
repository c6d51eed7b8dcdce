import type { Finding } from '../../../src/findings/finding.ts'
import type { Review } from '../../../src/findings/review.ts'
import type { Span } from '../../../src/text/span.ts'

/** Where a stretch stands in a text: the oracle is `indexOf`. */
function at(text: string, what: string, nth = 0): Span {
  let from = text.indexOf(what)
  for (let i = 0; i < nth; i++) from = text.indexOf(what, from + 1)
  if (from < 0) throw new Error(`no ${what}`)
  const before = text.slice(0, from).split('\n')
  const [line, column] = [before.length, before.at(-1)!.length + 1]
  return { line, column, endLine: line, endColumn: column + what.length }
}

const tags = `version: 1
owners: [carrier, warehouse, payments, product]
tags:
  - id: carrier-delay
    owner: carrier
  - id: delivery-problem # since the first summer
  - { id: 배송-지연, label: { ko: 배송이 늦어요, en: Delivery is late } }
  - id: 결제-오류
  - id: 결재-오류
  - id: payment
\t- id: misc
  - id: carrier_delay
`

const rules: Review['rules'] = [
  {
    id: 'prefer-cause',
    title: { en: 'A cause rather than an event', ko: '현상보다 원인' },
    why: { en: 'An event has several possible owners, so nobody fixes it.', ko: '현상만 적으면 맡을 사람이 여럿이라 아무도 고치지 않습니다.' },
  },
  {
    id: 'no-near-duplicate',
    title: { en: 'Two names for one thing', ko: '거의 같은 이름' },
    why: { en: 'Tickets are counted in two places.', ko: '같은 문의가 두 곳에 나뉘어 집계됩니다.' },
  },
]

const finding = (rest: Omit<Finding, 'file' | 'span'> & { at: Span }): Finding => {
  const { at: span, ...all } = rest
  return { ...all, file: 'taxonomy.yaml', span }
}

const findings: Finding[] = [
  finding({
    rule: 'no-near-duplicate',
    severity: 'error',
    tag: '결재-오류',
    at: at(tags, '결재-오류'),
    share: 0.104,
    message: { en: '"결재-오류" is one letter from "결제-오류".', ko: '"결재-오류"는 "결제-오류"와 한 글자 차이입니다.' },
    suggestion: { en: 'Keep "결제-오류" (line 8), and make the other an alias of it.', ko: '"결제-오류"(8번째 줄)를 남기고 나머지는 별칭으로 두세요.' },
  }),
  finding({
    rule: 'prefer-cause',
    severity: 'warn',
    tag: 'delivery-problem',
    kind: 'event',
    share: 0.195,
    at: at(tags, 'delivery-problem'),
    message: { en: '"delivery-problem" says that something went wrong, not what.', ko: '"delivery-problem"은 무엇이 잘못되었는지 말해 주지 않습니다.' },
    why: {
      en: '`problem` without a party: carrier, warehouse and supplier could all be meant.',
      ko: "'problem'만으로는 누구 쪽 문제인지 알 수 없습니다: 택배사, 창고, 공급사가 모두 가능합니다.",
    },
    suggestion: { en: 'Split it: carrier-problem, warehouse-problem, supplier-problem.', ko: '나누어 보세요: carrier-problem, warehouse-problem, supplier-problem.' },
  }),
  finding({
    rule: 'prefer-cause',
    severity: 'warn',
    tag: '배송-지연',
    kind: 'event',
    share: 0.004,
    at: at(tags, '배송-지연'),
    message: { en: '"배송-지연" says that something went wrong, not what.', ko: "'배송-지연'은 누구 때문에 늦는지 말해 주지 않습니다." },
  }),
  finding({
    rule: 'no-vague',
    severity: 'warn',
    tag: 'misc',
    at: at(tags, 'misc'),
    message: { en: '"misc" could be anything.', ko: '"misc"로는 무엇이든 될 수 있습니다.' },
  }),
  finding({
    rule: 'language-coverage',
    severity: 'info',
    tag: '배송-지연',
    at: at(tags, '배송이 늦어요'),
    message: { en: 'The label says it in other words than the id.', ko: '라벨과 이름의 표현이 다릅니다.' },
  }),
]

export const teahouse: Review = {
  command: 'lint',
  folder: '',
  findings,
  sources: new Map([['taxonomy.yaml', tags]]),
  rules,
  summary: { subjects: 9, errors: 1, warnings: 3, infos: 1, suppressed: 1, baselined: 2, behind: 0.31 },
  json: { schemaVersion: 1, findings: [] },
}

export const clean: Review = {
  ...teahouse,
  findings: [],
  summary: { subjects: 42, errors: 0, warnings: 0, infos: 0, suppressed: 0, baselined: 0 },
}

/** Errors only, of two files in a folder of the repository, one of them with a line that no page holds. */
const long = `[${Array.from({ length: 40 }, (_, i) => `"tea-${i}"`).join(', ')}, "배송-지연-문의-모음", "delivery-and-payment"]`
export const quiet: Review = {
  ...teahouse,
  folder: 'shop/',
  findings: [
    findings[0]!,
    { ...findings[1]!, severity: 'error', file: 'lists/más tags.json', span: at(long, '배송-지연-문의-모음') },
    { ...findings[1]!, severity: 'error', file: 'lists/más tags.json', span: at(long, 'tea-0') },
    { ...findings[1]!, severity: 'error', file: 'lists/más tags.json', span: { line: 1, column: 1, endLine: 3, endColumn: 1 } },
  ],
  sources: new Map([
    ['taxonomy.yaml', tags],
    ['lists/más tags.json', long],
    ['lists/empty.csv', ''],
  ]),
  summary: { ...teahouse.summary, errors: 4, suppressed: 0, baselined: 0 },
}

const evil = 'a\n::error::b\r\n|`x`|<script>alert(1)</script>]]>\u202e\u001b[31m%0A"\'&{}\u009b, @all [x](http://tea.example) \ud800\ufffe'

/** A file that would like to steer whatever shows it. */
export const hostile: Review = {
  ...teahouse,
  findings: [0, 1].map((n) => ({
    rule: 'no-unprintable',
    severity: n === 0 ? 'error' : 'warn',
    tag: evil,
    file: `tags/${evil.replaceAll('/', '_')}.yaml`,
    span: { line: 1, column: 3 + n, endLine: 1, endColumn: 9 },
    message: { en: evil, ko: `${evil}입니다.` },
    why: { en: evil, ko: evil },
    suggestion: { en: evil, ko: evil },
    share: 0.5,
  })),
  sources: new Map([[`tags/${evil.replaceAll('/', '_')}.yaml`, `  ${evil}`]]),
  summary: { subjects: 1, errors: 1, warnings: 1, infos: 0, suppressed: 0, baselined: 0 },
  json: { schemaVersion: 1, findings: [{ tag: evil }] },
}
