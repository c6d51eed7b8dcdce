import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run, teahouse, words } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'teahouse-'))
const here = { cwd: folder }
const tickets = readFileSync(join(teahouse, 'tickets.csv'))
beforeAll(() => {
  for (const file of ['tickets.csv', 'gorgias.csv', 'orders.csv', 'support-kit.yaml'])
    copyFileSync(join(teahouse, file), join(folder, file))
})
afterAll(() => rmSync(folder, { recursive: true }))

const counted = async (line: string, world = {}) => {
  const { out } = await run([...words(line), '-m', 'volume', '-f', 'json'], { ...here, ...world })
  return (JSON.parse(out) as { ledger: { counted: number } }).ledger.counted
}

describe('ways to name exports', () => {
  test('standard input, gzipped too, is read as the file is', async () => {
    const file = await counted('metrics tickets.csv')
    expect(await counted('metrics -', { stdin: tickets })).toBe(file)
    expect(await counted('metrics -', { stdin: gzipSync(tickets) })).toBe(file)
  })
  test('globs, and several files as one data set, each once', async () => {
    const [zendesk, gorgias] = [await counted('metrics tickets.csv'), await counted('metrics gorgias.csv')]
    expect(await counted('metrics tickets.csv gorgias.csv')).toBe(zendesk + gorgias)
    expect(await counted('metrics [tg]*s.csv tickets.csv')).toBe(zendesk + gorgias)
  })
})

// the p90 of the shop is 26 h 15 m, 86 % of its 123 ratings are good, and without orders there is no contact rate
test.each([
  ['first-response.p90 > 24h', 1, '26 h 15 m'],
  ['first-response.p90_s > 86400', 1, '26 h 15 m'],
  ['first-response.p90 > 36h', 0, ''],
  ['csat.share < 90%', 1, '86.2 %'],
  ['csat.share < 0.8', 0, ''],
  ['csat.rated >= 123', 1, '123'],
  ['contact-rate.rate > 6%', 2, 'no orders'],
  ['first-response.p90 > 24', 2, '24h'],
  ['csat.share < 85', 2, '85%'],
  ['csat.shar < 85%', 2, 'csat.share'],
])('--fail-if %s: exit %i', async (condition, code, says) => {
  const ran = await run(['metrics', 'tickets.csv', '--fail-if', condition], here)
  expect(ran.code).toBe(code)
  expect(ran.out).toContain('Teahouse')
  expect(ran.err).toContain(says)
  if (code === 0) expect(ran.err).toBe('')
})

describe('rows that cannot be read', () => {
  test('--rejects keeps them with line and reason; --strict makes them exit 2', async () => {
    const kept = await run(words('metrics tickets.csv -m volume --rejects rejects.csv'), here)
    expect(kept).toMatchObject({ code: 0, err: 'Wrote rejects.csv: 2 rows.\n' })
    const [head, ...rows] = readFileSync(join(folder, 'rejects.csv'), 'utf8').trimEnd().split('\r\n')
    expect(head).toBe('file,line,reason,row,read_as')
    const lines = tickets.toString().split('\n')
    for (const row of rows) {
      const [file, line, reason] = row.split(',')
      expect([file, reason]).toEqual(['tickets.csv', 'unreadable-created'])
      expect(row).toContain(lines[Number(line) - 1]!.split(',')[0])
    }
    expect((await run(words('metrics tickets.csv -m volume --strict'), here)).code).toBe(2)
    expect((await run(words('metrics gorgias.csv -m volume --strict'), here)).code).toBe(0)
  })
})

describe('where output goes', () => {
  test('-o writes what would have been printed, says so, and --quiet does not', async () => {
    const printed = await run(words('metrics tickets.csv -m csat'), here)
    expect(await run(words('metrics tickets.csv -m csat -o csat.txt'), here)).toEqual({
      code: 0,
      out: '',
      err: 'Wrote csat.txt.\n',
    })
    expect(readFileSync(join(folder, 'csat.txt'), 'utf8')).toBe(printed.out)
    expect((await run(words('metrics tickets.csv -m csat -o csat.txt -q'), here)).err).toBe('')
    expect((await run(words('metrics tickets.csv -m csat -o -'), here)).out).toBe(printed.out)
  })
  test('colours on a terminal only; NO_COLOR and FORCE_COLOR decide; a file never has them', async () => {
    const coloured = async (world: object, more = '') =>
      (await run(words(`metrics tickets.csv -m csat ${more}`), { ...here, ...world })).out.includes('\u001b[')
    expect(await coloured({})).toBe(false)
    expect(await coloured({ terminal: 80 })).toBe(true)
    expect(await coloured({ terminal: 80, env: { NO_COLOR: '1' } })).toBe(false)
    expect(await coloured({ env: { FORCE_COLOR: '1' } })).toBe(true)
    await run(words('metrics tickets.csv -m csat -o csat.txt'), { ...here, env: { FORCE_COLOR: '1' } })
    expect(readFileSync(join(folder, 'csat.txt'), 'utf8')).not.toContain('\u001b')
  })
  test('inspect --clean writes every cell as it was read', async () => {
    expect((await run(words('inspect tickets.csv --clean clean.csv'), here)).err).toBe('Wrote clean.csv.\n')
    expect(await counted('metrics clean.csv')).toBe(await counted('metrics tickets.csv'))
  })
})

test('init writes settings that can be read at once, and never over those that are there', async () => {
  const place = { cwd: mkdtempSync(join(folder, 'new-')) }
  expect(await run(['init'], place)).toMatchObject({ code: 0, out: '' })
  expect((await run(['lint', '--preset', 'strict'], place)).code).toBe(0)
  writeFileSync(join(place.cwd, 'taxonomy.yaml'), 'tags: [carrier-delay]\n')
  expect(await run(['init', '--lang', 'ko'], place)).toMatchObject({ code: 2, err: expect.stringContaining('--force') })
  expect((await run(['init', '--force', '--lang', 'ko'], place)).code).toBe(0)
  expect(readFileSync(join(place.cwd, 'support-kit.yaml'), 'utf8')).toContain('설정')
  expect(readFileSync(join(place.cwd, 'taxonomy.yaml'), 'utf8')).toBe('tags: [carrier-delay]\n')
  expect((await run(['init', 'shops/seoul'], place)).code).toBe(0)
  expect(existsSync(join(place.cwd, 'shops/seoul/support-kit.yaml'))).toBe(true)
  expect((await run(['metrics', join(teahouse, 'tickets.csv'), '-m', 'volume'], place)).code).toBe(0)
})

test.each(['en', 'ko'])(
  'what init writes in %s works at once: the tags, a first template, and tags that name templates',
  async (lang) => {
    const place = { cwd: mkdtempSync(join(folder, 'first-')), env: { LANG: `${lang}_KR.UTF-8` } }
    const { err } = await run(['init'], place)
    const [, first] = /support-kit reply (\S+) --examples/.exec(err)!
    expect((await run(['lint'], place)).code).toBe(0)
    for (const one of ['en', 'ko'] as const) {
      const { code, out } = await run(['reply', first!, '--examples', '--lang', one], place)
      expect([code, out]).toEqual([0, expect.stringContaining({ en: "I'm sorry", ko: '죄송합니다' }[one])])
    }
    const tag = { en: 'carrier-lost-parcel', ko: '택배사-분실' }[lang]!
    writeFileSync(
      join(place.cwd, 'tickets.csv'),
      `Id,Customer name,Tags,Status,Created at\n7,Ben Kim,${tag},open,2026-10-05 10:00\n`,
    )
    const reply = await run(['reply', '--ticket', '7', '--from', 'tickets.csv', '--set', 'order.number=1'], place)
    expect(reply.err).toContain('lost-order')
    // a template that somebody has written in stays
    writeFileSync(join(place.cwd, 'templates', lang, `${first}.md`), 'mine')
    expect((await run(['init', '--force'], place)).code).toBe(0)
    expect(readFileSync(join(place.cwd, 'templates', lang, `${first}.md`), 'utf8')).toBe('mine')
  },
)
