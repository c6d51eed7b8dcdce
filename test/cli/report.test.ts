import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { monthSchema } from '../../src/config/schemas/month.ts'
import { attribute, elements, inside, textOf } from './page.ts'
import { run, teahouse } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'page-'))
afterAll(() => rmSync(folder, { recursive: true }))

const files = ['tickets.csv', '--orders', 'orders.csv', '--taxonomy', 'taxonomy.yaml']
const json = async (...argv: string[]) => JSON.parse((await run([...argv, '-f', 'json'])).out)

interface Insight {
  insight: string
  headline: string
  cannotTell: string | null
  sentences: string[]
  rows: Record<string, unknown>[]
}
interface Result {
  metric: string
  group: Record<string, string>
  values: Record<string, number | null>
}

interface Ticket {
  created_at: string
  tags: string[]
  first_response_s: number | null
}

/** The tickets themselves, as they were counted. */
async function ticketsOf(days: readonly string[]): Promise<Ticket[]> {
  const file = join(folder, 'tickets.ndjson')
  await run(['metrics', ...files, ...days, '--tickets', file])
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** The JSON of the same month, from the commands that the page speaks for. */
async function sources() {
  const month = ['--month', '2026-10']
  const all = ['--to', '2026-10-31']
  return {
    metrics: await json('metrics', ...files, ...month, '--compare'),
    trend: await json('metrics', ...files, ...all, '--by', 'month'),
    month: await json('insights', ...files, ...month),
    history: await json('insights', ...files, ...all),
    hours: await json('metrics', ...files, ...all, '-m', 'volume', '--by', 'weekday,hour'),
    weeks: await json('metrics', ...files, ...all, '-m', 'tags,volume', '--by', 'week'),
    page: await json('report', ...files),
    todo: await json('todo', ...files),
    plan: await json('plan', ...files.slice(0, 3)),
    tickets: await ticketsOf(all),
  }
}

let from: Awaited<ReturnType<typeof sources>>
const pages = { en: '', ko: '' }
beforeAll(async () => {
  from = await sources()
  for (const lang of ['en', 'ko'] as const) pages[lang] = (await run(['report', ...files, '--lang', lang])).out
}, 300_000)

/** The value that a number of the page says it is, in that JSON. */
function valueAt(place: string): unknown {
  const [source, ...path] = place.split('/') as [string, ...string[]]
  const result = (of: { results: Result[] }, metric: string, group: Record<string, string>) =>
    of.results.find((one) => one.metric === metric && JSON.stringify(one.group) === JSON.stringify(group))
  const [a, b, c, d] = path as [string, string, string, string]
  if (source === 'metrics' && a === 'ledger') return path.slice(1).reduce((at, key) => at[key], from.metrics.ledger)
  if (source === 'metrics' && a === 'inputs') return from.metrics.inputs[Number(b)][c]
  if (source === 'metrics') return result(from.metrics, a, {})?.values[b]
  if (source === 'trend') return result(from.trend, a, { month: b })?.values[c]
  if (source === 'hours') return result(from.hours, 'volume', { weekday: a, hour: b })?.values[c]
  if (source === 'week') return result(from.weeks, 'tags', { week: a, tag: b })?.values[c]
  if (source === 'change') {
    const whole = (one: { metric: string; value: string; group: object }) =>
      one.metric === a && one.value === b && Object.keys(one.group).length === 0
    return from.metrics.comparison.changes.find(whole)[c]
  }
  if (source === 'mix') {
    const mix = from.metrics.comparison.mix.find(
      (one: { metric: string; by: string; value: string }) => one.metric === a && one.by === b && one.value === 'rate',
    )
    return mix.groups.find(({ key }: { key: string | null }) => (key ?? '') === c)[d]
  }
  // these are of the JSON of the page alone: their own tests hold them against other commands
  if (source === 'causes') {
    const [, week, ...key] = path
    return key.reduce((at, one) => at[one], from.page.causes.weeks[Number(week)])
  }
  if (source === 'medians') return from.page.medians[Number(a)][b]
  if (source === 'plan') return from.plan.parts.find(({ part }: { part: string }) => part === a).rows[Number(b)][c]
  if (source === 'todo') return a === 'tickets' ? from.todo.tickets.length : from.todo.reasons[Number(b)][c]
  const { insights } = from[source as 'month' | 'history'] as { insights: Insight[] }
  return insights.find(({ insight }) => insight === a)!.rows[Number(b)]![c]
}

const unit: Record<string, number> = { d: 86_400, h: 3600, m: 60, s: 1, 일: 86_400, 시간: 3600, 분: 60, 초: 1 }
const plain = (text: string) => Number(text.replace(/[^\d.]/g, ''))

/** How far what is read is from what it stands for, in steps of its last digit. */
function off(text: string, value: number, key: string): number {
  const size = Math.abs(value)
  if (/^[+−]?<|미만/.test(text)) return size < plain(text) * (text.includes('%') ? 0.01 : 1) ? 0 : 9
  if (/^cannot tell$|^알 수 없음$/.test(text)) return 0
  if (/^×|배\(/.test(text)) return off(/[\d,.]+/.exec(text)![0], value, key)
  const digits = /\.(\d+)/.exec(text)?.[1]?.length ?? 0
  const times = [...text.matchAll(/([\d,.]+) ?(시간|일|분|초|[dhms])(?![a-z])/g)]
  if (times.length > 0) {
    const seconds = times.reduce((sum, [, n, of]) => sum + plain(n!) * unit[of!]!, 0)
    return Math.abs(seconds - size) / unit[times.at(-1)![2]!]!
  }
  const hundred = /%|pts/.test(text) || /^(?:net_)?rate(?:_low|_high)?$|^per_order_rate$|^within$/.test(key)
  const shown = hundred ? size * 100 : size
  const step = Math.abs(plain(text) - shown) * 10 ** digits
  // what is not nothing and not all is cut off, so that it is not rounded to either
  return text.includes('%') && digits > 0 && (shown < 0.5 || shown > 99.5) ? step / 2 : step
}

describe('every number of the page is that of the JSON of the same run', () => {
  test.each(['en', 'ko'] as const)('%s', (lang) => {
    const numbers = elements(pages[lang]).filter((one) => attribute(one, 'data-of') !== undefined)
    expect(numbers.length).toBeGreaterThan(500)
    const sources = new Set<string>()
    for (const one of numbers) {
      const place = attribute(one, 'data-of')!
      const value = attribute(one, 'value') ?? attribute(one, 'data-value')!
      const expected = valueAt(place)
      expect(Number(value), place).toBe(expected)
      const key = place.split('/').at(place.startsWith('change/') ? -2 : -1)!
      sources.add(place.split('/')[0]!)
      // a lower limit is cut off, so that it does not seem to be one that it does not reach
      if (key === 'share_low' && place.startsWith('plan/')) {
        expect(plain(textOf(one))).toBe(Math.floor(Number(value) * 100))
        continue
      }
      // a change of a rate is told as a ratio: its own test
      if (place.startsWith('change/') && place.endsWith('/change')) continue
      expect(off(textOf(one), Number(value), key), `${place}: ${textOf(one)} is ${value}`).toBeLessThanOrEqual(0.5001)
    }
    const every = ['causes', 'change', 'history', 'hours', 'medians', 'metrics', 'mix', 'month', 'plan', 'todo', 'trend', 'week']
    expect([...sources].sort()).toEqual(every)
  })

  test('changes are those that metrics prints', async () => {
    const { out } = await run(['metrics', ...files, '--month', '2026-10', '--compare', '-f', 'markdown'])
    const changes = elements(pages.en).filter((one) => attribute(one, 'class')?.startsWith('change '))
    expect(changes).toHaveLength(5)
    for (const one of changes) {
      const [, change] = inside(one).filter(({ tagName }) => tagName === 'data')
      expect(out).toContain(` ${textOf(change!)} |`)
      expect(out).toContain(textOf(one).split(textOf(change!))[1]!.trim())
    }
  })

  test('no cell of a table has a number that is not one of these, save days, and changes in words', async () => {
    const loose = elements(pages.en)
      .filter(({ tagName }) => tagName === 'td')
      .filter((cell) => /\d/.test(textOf(cell)) && !inside(cell).some((one) => attribute(one, 'data-of')))
      .map(textOf)
      .filter((text) => !/^\d{4}-\d\d-\d\d$/.test(text) && text !== '0' && !/^(?:zendesk|shopify), utf-8$/.test(text))
    const why = elements(pages.en).find((one) => attribute(one, 'id') === 'why')!
    const changes = inside(why)
      .filter(({ tagName }) => tagName === 'td')
      .map(textOf)
    // times and names of the plan, as another command writes them
    const { out: plan } = await run(['plan', ...files.slice(0, 3), '-f', 'markdown'])
    const words = new Set(
      [...from.month.insights, ...from.history.insights].flatMap(({ rows }: Insight) =>
        rows.flatMap((row) => Object.values(row)),
      ),
    )
    expect(loose.filter((text) => !changes.includes(text) && !words.has(text) && !plan.includes(`| ${text} |`))).toEqual([])
  })

  test.each(['en', 'ko'] as const)('sentences of insights are those of the JSON, in %s', async (lang) => {
    const month = await json('insights', ...files, '--month', '2026-10', '--lang', lang)
    const history = await json('insights', ...files, '--to', '2026-10-31', '--lang', lang)
    const plan = await json('plan', ...files.slice(0, 3), '--lang', lang)
    const all = [
      ...month.insights,
      ...history.insights,
      ...plan.parts.map((one: object) => ({ ...one, sentences: [] })),
    ] as Insight[]
    const said = new Set(
      all.flatMap(({ headline, sentences }) => [headline, ...sentences]).map((text) => text.replace(/\s+/g, ' ')),
    )
    const shown = elements(pages[lang])
      .filter((one) => attribute(one, 'class') === 'headline')
      .map(textOf)
      .filter((text) => !/Most tickets come|가장 많습니다: \d+건|tickets to act on|처리할 문의/.test(text))
    expect(shown.length).toBeGreaterThan(5)
    for (const text of shown) expect(said).toContain(text)
  })
})

describe('the JSON of the page', () => {
  const byKey = (results: Result[]) => results.map((one) => JSON.stringify(one)).sort((a, b) => (a < b ? -1 : 1))

  test('has the shape of its schema, and the numbers of the other commands', () => {
    monthSchema.parse(from.page)
    expect(from.page.metrics.results).toEqual(expect.arrayContaining(from.metrics.results.filter(isOfMonth)))
    expect(from.page.metrics.comparison).toEqual(from.metrics.comparison)
    expect(from.page.metrics.ledger).toEqual(from.metrics.ledger)
    const named = (of: { insights: Insight[] }) => new Map(of.insights.map((one) => [one.insight, one]))
    for (const when of ['month', 'history'] as const) {
      const all = named(from[when])
      for (const one of from.page[when].insights as Insight[]) expect(one).toEqual(all.get(one.insight))
    }
    expect(byKey(from.page.hours)).toEqual(byKey(from.hours.results))
    const of = (metric: string) => from.weeks.results.filter((one: Result) => one.metric === metric)
    expect(byKey(from.page.weeks)).toEqual(byKey(of('volume')))
    expect(byKey(from.page.tagWeeks)).toEqual(byKey(of('tags')))
  })
  const isOfMonth = ({ metric }: Result) => !['expectations', 'tags'].includes(metric)

  test('causes by week: each ticket shared among its tags, counted from the tickets themselves', () => {
    const { tags, others, weeks } = from.page.causes
    expect(tags).toHaveLength(5)
    expect(weeks.length).toBeGreaterThan(8)
    for (const { week, from: monday, tickets, parts, others: rest, untagged } of weeks) {
      const end = new Date(Date.parse(monday) + 7 * 86_400_000).toISOString().slice(0, 10)
      const own = from.tickets.filter(({ created_at: at }) => at.slice(0, 10) >= monday && at.slice(0, 10) < end)
      const share = (some: readonly string[]) =>
        own.reduce((sum, one) => sum + one.tags.filter((tag) => some.includes(tag)).length / Math.max(1, one.tags.length), 0)
      expect(tickets, week).toBe(own.length)
      for (const tag of tags) expect(parts[tag], `${week} ${tag}`).toBeCloseTo(share([tag]), 5)
      expect(rest).toBeCloseTo(share(others), 5)
      expect(untagged).toBeCloseTo(own.filter((one) => one.tags.length === 0).length, 5)
    }
  })

  test('to do: the counts of the list, at the end of the export', () => {
    expect(from.page.todo.tickets).toBe(from.todo.tickets.length)
    expect(from.page.todo.asOf).toBe(from.todo.asOf)
    expect(from.page.todo.reasons.map(({ reason, count }: { reason: string; count: number }) => [reason, count])).toEqual(
      from.todo.reasons.map(({ reason, count }: { reason: string; count: number }) => [reason, count]),
    )
  })

  test('the median first response lies between two of the replies of its month, by their places', () => {
    const replies = from.tickets
      .filter(({ created_at: at }) => at.startsWith('2026-10'))
      .flatMap(({ first_response_s: s }) => (s === null ? [] : [s]))
      .sort((a, b) => a - b)
    const { n, low_s, high_s } = from.page.medians.find(({ month }: { month: string }) => month === '2026-10')
    expect(n).toBe(replies.length)
    // the usual approximation of the places: n/2 -+ 1.96 sqrt(n)/2, right to one place for this many
    const [below, above] = [n / 2 - 0.98 * Math.sqrt(n), n / 2 + 0.98 * Math.sqrt(n) + 1]
    expect(low_s).toBeGreaterThanOrEqual(replies[Math.floor(below) - 2]!)
    expect(low_s).toBeLessThanOrEqual(replies[Math.ceil(below)]!)
    expect(high_s).toBeGreaterThanOrEqual(replies[Math.floor(above) - 2]!)
    expect(high_s).toBeLessThanOrEqual(replies[Math.ceil(above)]!)
  })
})

describe('the page', () => {
  test('opens with the month, its change, its cause and what to do', () => {
    const answer = elements(pages.en).find((one) => attribute(one, 'class') === 'answer')!
    const [volume, others, cause, act, todo, next] = inside(answer)
      .filter(({ tagName }) => tagName === 'p')
      .map(textOf)
    expect(
      inside(answer)
        .filter(({ tagName }) => tagName === 'dt')
        .map(textOf),
    ).toEqual(['What happened', 'Why', 'What to do', 'What comes'])
    expect(next).toBe(from.plan.parts[0].headline)
    expect(todo).toBe(`${from.todo.tickets.length} tickets wait for somebody to act: support-kit todo.`)
    // counted in fixtures/teahouse/truth.json and by metrics
    expect(volume).toBe('October 2026: 259 tickets, 6.7 per 100 orders; clearly more than in Sep (4.0), +67 % (+37 to +104).')
    expect(others).toBe('No clear change in first response, within target, satisfaction and one touch.')
    expect(cause).toMatch(/^Contact rate rose by 2\.7 per 100: /)
    expect(act).toMatch(/ rose from 1[01] Oct: /)
  })

  test.each(['en', 'ko'] as const)(
    'runs nothing, loads nothing, has its headings in order and a table behind each picture (%s)',
    (lang) => {
      const all = elements(pages[lang])
      expect(all.filter(({ tagName }) => ['script', 'link', 'iframe', 'object', 'form'].includes(tagName))).toEqual([])
      expect(all.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on'))).toEqual([])
      const addresses = all
        .flatMap((one) => ['src', 'href'].map((name) => attribute(one, name)))
        .filter((one) => one !== undefined)
      expect(addresses.filter((address) => !/^#|^data:image\//.test(address))).toEqual([])
      expect(pages[lang]).not.toMatch(/url\(|@import/)
      const levels = all.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName[1]))
      expect(levels[0]).toBe(1)
      for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
      const figures = all.filter(({ tagName }) => tagName === 'figure')
      expect(figures.length).toBeGreaterThan(8)
      expect(figures.some((figure) => inside(figure).some((one) => attribute(one, 'class') === 'part s0'))).toBe(true)
      for (const figure of figures) expect(inside(figure).some(({ tagName }) => tagName === 'table')).toBe(true)
      for (const svg of all.filter(({ tagName }) => tagName === 'svg')) expect(attribute(svg, 'aria-label')).toBeTruthy()
      expect(all.find(({ tagName }) => tagName === 'html')!.attrs).toContainEqual({ name: 'lang', value: lang })
    },
  )

  test.each(['en', 'ko'] as const)('people of the month to come by half hour, and on days with an event (%s)', async (lang) => {
    const hours = ['--business-hours', 'Mon-Sun 09:00-18:00', '--target', 'phone=20s', '--lang', lang]
    const { out } = await run(['report', ...files, '--forecast', 'forecast.csv', ...hours])
    const plan = await json('plan', ...files.slice(0, 3), '--forecast', 'forecast.csv', ...hours)
    const people = elements(out).find((one) => attribute(one, 'id') === 'people')!
    const of = (part: string) => plan.parts.find((one: { part: string }) => one.part === part)
    for (const part of ['agents', 'answers', 'roster']) expect(textOf(people)).toContain(of(part).headline.replace(/\s+/g, ' '))
    const agents = inside(people).flatMap((one) => attribute(one, 'data-of') ?? [])
    const days = new Set(
      agents.filter((one) => one.startsWith('plan/agents')).map((one) => of('agents').rows[Number(one.split('/')[2])].day),
    )
    expect([...days].sort()).toEqual([...'2026-11-27 2026-11-28 2026-11-29 fri mon sat sun thu tue wed'.split(' ')])
    for (const one of inside(people).filter((one) => attribute(one, 'data-of'))) {
      const [, part, row, key] = attribute(one, 'data-of')!.split('/')
      expect(Number(attribute(one, 'value') ?? attribute(one, 'data-value'))).toBe(of(part!).rows[Number(row)][key!])
    }
  })

  test('names from a file stay names', async () => {
    const cwd = mkdtempSync(join(folder, 'hostile-'))
    const tag = '<script>alert(1)</script>'
    const rows = Array.from({ length: 40 }, (_, i) => `${i},2026-10-${String((i % 28) + 1).padStart(2, '0')} 09:00,"${tag}"`)
    writeFileSync(join(cwd, 'tickets.csv'), ['Ticket ID,Created at,Tags', ...rows].join('\n'))
    writeFileSync(join(cwd, 'support-kit.yaml'), `shop: '"><img src=x onerror=alert(1)>'\ntimeZone: UTC\n`)
    const { out, code } = await run(['report', 'tickets.csv'], { cwd })
    expect(code).toBe(0)
    expect(elements(out).filter(({ tagName }) => ['script', 'img'].includes(tagName))).toEqual([])
    expect(elements(out).some((one) => one.tagName === 'bdi' && textOf(one) === tag)).toBe(true)
  })

  test('says what it cannot tell, of an export that has next to nothing', async () => {
    const cwd = mkdtempSync(join(folder, 'bare-'))
    writeFileSync(join(cwd, 'tickets.csv'), `Ticket ID,Status\n${Array.from({ length: 9 }, (_, i) => `${i},open`).join('\n')}\n`)
    const { out, code } = await run(['report', 'tickets.csv', '--zone', 'UTC'], { cwd })
    expect(code).toBe(0)
    const all = elements(out)
    expect(all.filter(({ tagName }) => tagName === 'svg')).toEqual([])
    expect(all.filter((one) => attribute(one, 'class') === 'untold').length).toBeGreaterThanOrEqual(6)
    expect(textOf(all.find((one) => attribute(one, 'id') === 'untold')!)).toContain('no creation times')
    expect(out).not.toMatch(/NaN|undefined|Infinity|null/)
  })

  test('of a file without a whole month it is of all days, and says so', async () => {
    const cwd = mkdtempSync(join(folder, 'days-'))
    const rows = Array.from({ length: 12 }, (_, i) => `${i},2026-10-${10 + i} 09:00,2026-10-${10 + i} 10:00`)
    writeFileSync(join(cwd, 'tickets.csv'), ['Ticket ID,Created at,First response at', ...rows].join('\n'))
    const { out } = await run(['report', 'tickets.csv', '--zone', 'UTC'], { cwd })
    expect(out).toContain('10 – 21 Oct 2026')
    expect(out).toContain('The export holds no complete month: the page is of all its days.')
    expect(out).toContain('The export has no month before this one to compare with.')
  })
})

describe('in ten lines', () => {
  const marks = '[evil](http://x.example) *b* <!channel> @here'
  test.each([
    ['markdown', ['--month', '2026-10']],
    ['slack', ['--month', '2026-09', '--lang', 'ko']],
  ])('%s has the sentences and numbers of the page', async (format, more) => {
    const argv = ['report', ...files, ...more]
    const { out } = await run([...argv, '-f', format])
    const lines = out.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(10)
    const page = elements((await run(argv)).out)
    const read = (text: string) =>
      text
        .replace(/[\\*•]|^- /g, '')
        .replace(/\s+/g, ' ')
        .trim()
    const lined = lines.map(read)
    const answer = inside(page.find((one) => attribute(one, 'class') === 'answer')!)
    const sentences = new Set(
      answer
        .filter(({ tagName }) => tagName === 'p')
        .map(textOf)
        .map(read),
    )
    const said = lined.slice(1, -5)
    expect(said.length).toBeGreaterThan(2)
    for (const sentence of said) expect(sentences).toContain(sentence)
    // what the numbers say of themselves is not said twice, and of a month that is over nothing comes
    expect(sentences.size).toBeGreaterThan(said.length)
    expect(sentences.has(from.plan.parts[0].headline)).toBe(format === 'markdown')
    const big = page.filter((one) => attribute(one, 'class') === 'big').map((one) => textOf(inside(one)[1]!))
    expect(big).toHaveLength(5)
    for (const [i, value] of big.entries()) expect(lined.slice(-5)[i]).toContain(` ${value}`)
  })

  test('what a file holds is no markup, and mentions nobody', async () => {
    const cwd = mkdtempSync(join(folder, 'marks-'))
    writeFileSync(join(cwd, 'tickets.csv'), 'Ticket ID,Created at\n1,2026-10-01 09:00\n2,2026-10-31 23:00\n')
    writeFileSync(join(cwd, 'support-kit.yaml'), `shop: '${marks}'\ntimeZone: UTC\n`)
    const [slack, markdown] = [
      await run(['report', 'tickets.csv', '-f', 'slack'], { cwd }),
      await run(['report', 'tickets.csv', '-f', 'markdown'], { cwd }),
    ]
    expect(slack.out).not.toMatch(/<|@|[^\p{L}\p{N}]\*b/u)
    expect(markdown.out).not.toMatch(/<!|(?<!\\)\]\(http|@here/)
  })

  test('are what a terminal shows; elsewhere it is the page', async () => {
    const shown = await run(['report', ...files], { terminal: 60 })
    expect(shown.out.split('\n').length).toBeLessThanOrEqual(11)
    expect(shown.err).toContain('The page with pictures: -o october.html')
    expect((await run(['report', ...files, '-o', join(folder, 'a.md')])).code).toBe(0)
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toMatch(/^\*\*Teahouse · October 2026\*\*\n- /)
  })
})

test('of some tickets alone: the heading says which, the numbers are theirs', async () => {
  const chat = ['--only', 'channel=chat']
  const { out } = await run(['report', ...files, ...chat, '-f', 'markdown'])
  const { results } = await json('metrics', ...files, ...chat, '--month', '2026-10', '-m', 'volume')
  expect(out).toContain('Teahouse · October 2026 · only channel chat, rates over all orders')
  expect(out).toContain(`October 2026: ${results[0].values.tickets} tickets`)
  expect((await run(['report', ...files, ...chat])).out).toContain('only channel chat')
})

describe('settings', () => {
  const shop = (settings: string) => {
    const cwd = mkdtempSync(join(folder, 'shop-'))
    cpSync(teahouse, cwd, { recursive: true })
    writeFileSync(join(cwd, 'support-kit.yaml'), settings)
    return cwd
  }
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  )

  test('sections in their order, the colour, the logo', async () => {
    const cwd = shop(
      'shop: Teehaus\ntimeZone: Asia/Seoul\nreport: {sections: [numbers, answer], color: "#f2d13c", logo: logo.png}\n',
    )
    writeFileSync(join(cwd, 'logo.png'), png)
    const { out, code } = await run(['report', 'tickets.csv'], { cwd })
    expect(code).toBe(0)
    const all = elements(out)
    expect(all.filter(({ tagName }) => tagName === 'section').map((one) => attribute(one, 'id'))).toEqual(['numbers', 'answer'])
    expect(attribute(all.find(({ tagName }) => tagName === 'img')!, 'src')).toBe(
      `data:image/png;base64,${png.toString('base64')}`,
    )
    expect(out).toContain('--accent: #f2d13c')
    expect(textOf(all.find(({ tagName }) => tagName === 'h1')!)).toBe('Teehaus · October 2026')
  })

  test('an SVG stands in an image only, where it runs nothing', async () => {
    const cwd = shop('report: {sections: [answer], logo: logo.svg}\n')
    writeFileSync(join(cwd, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    const { out } = await run(['report', 'tickets.csv'], { cwd })
    expect(elements(out).some(({ tagName }) => tagName === 'script')).toBe(false)
    expect(out).toContain('<img src="data:image/svg+xml;base64,')
  })

  test.each([
    ['report: {sections: [anwser]}', 'must be one of'],
    ['report: {color: red}', '"report.color" has a value that cannot be read'],
    ['report: {logo: ../logo.png}', 'report.logo must be a file in the same folder: ../logo.png.'],
    ['report: {logo: gone.png}', 'report.logo: file not found: "gone.png".'],
    ['report: {logo: tickets.csv}', 'report.logo: "tickets.csv" is neither a PNG nor an SVG picture.'],
    ['report: {logos: x}', 'unknown setting "report.logos"'],
  ])('%s: exit 2, and what to mend', async (settings, said) => {
    const { code, err, out } = await run(['report', 'tickets.csv', '--config', 'support-kit.yaml'], {
      cwd: shop(`${settings}\n`),
    })
    expect(code).toBe(2)
    expect(err).toContain(said)
    expect(out).toBe('')
  })

  test('the logo is not written over', async () => {
    const cwd = shop('report: {logo: logo.png}\n')
    writeFileSync(join(cwd, 'logo.png'), png)
    expect((await run(['report', 'tickets.csv', '-o', 'logo.png'], { cwd })).code).toBe(2)
    expect(readFileSync(join(cwd, 'logo.png')).equals(png)).toBe(true)
  })
})

test('-o writes the page of a month and says so', async () => {
  const cwd = mkdtempSync(join(folder, 'out-'))
  cpSync(teahouse, cwd, { recursive: true })
  const written = await run(['report', 'tickets.csv', '--month', '2026-09', '-o', 'september.html'], { cwd })
  expect(written).toMatchObject({ code: 0, out: '', err: 'Wrote september.html.\n' })
  expect(readFileSync(join(cwd, 'september.html'), 'utf8')).toContain('<h1>Teahouse · September 2026</h1>')
})
