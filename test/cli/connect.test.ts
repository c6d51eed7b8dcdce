import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ticketFields } from '../../src/tickets/ticket.ts'
import { postgresServer, type Server } from '../oracle/postgres-server.ts'
import { elements, textOf } from './page.ts'
import { run } from './run.ts'

const secret = 'sejak-2026'
const folder = mkdtempSync(join(tmpdir(), 'connect-'))
let server: Server | undefined
let address: string

beforeAll(() => {
  server = postgresServer(secret)
  if (!server) return
  address = `postgres://owner:${secret}@127.0.0.1:${server.port}/postgres`
  server.psql(`
    CREATE SCHEMA shop;
    CREATE TABLE shop.tickets (id bigint, opened timestamp, first_response_at timestamptz, solved_at timestamptz, status text, channel text, tags text[], spam boolean, csat varchar, "user" text);
    INSERT INTO shop.tickets VALUES
      (1, '2026-10-01 00:00', '2026-10-01 00:01:40+00', '2026-10-02 00:00+00', 'solved', 'chat', '{late,late}', false, 'good', 'ann'),
      (2, '2026-10-05 00:00', '2026-10-05 00:05:00+00', NULL, 'open', 'email', '{late,gift}', NULL, 'bad', 'ben'),
      (3, '2026-10-30 23:55', NULL, NULL, 'open', 'email', NULL, false, NULL, 'ben'),
      (4, '2026-10-31 00:00', NULL, NULL, 'open', 'email', NULL, true, NULL, NULL),
      (5, NULL, NULL, NULL, 'open', 'email', NULL, false, NULL, NULL);
    CREATE TABLE shop.orders (id int, created_at timestamptz, customer text, cancelled boolean, test boolean);
    INSERT INTO shop.orders SELECT n, timestamptz '2026-10-01 00:00+00' + n * interval '6 hours', n % 10, false, n = 1 FROM generate_series(0, 120) n;
    CREATE TABLE shop.twice (id text, created_at timestamptz);
    INSERT INTO shop.twice VALUES ('a', now()), ('a', now());`)
}, 120_000)
afterAll(() => {
  server?.stop()
  rmSync(folder, { recursive: true })
})

const metrics = (...argv: string[]) =>
  run(['metrics', '--connect', address, '--schema', 'shop', '--map', 'created_at=opened', '--zone', 'UTC', ...argv], { cwd: '/' })

interface Read {
  name: string
  as: string
}
const same = (a: object, b: object) => JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())

/** Where no PostgreSQL can be started, what it takes is said, and PGlite alone has been asked (`test/truth/warehouse.test.ts`). */
const skipped = 'no PostgreSQL here: apt-get install postgresql'

describe('metrics --connect', () => {
  it('gives the report of a table on a server', { timeout: 120_000 }, async ({ skip }) => {
    if (!server) return skip(skipped)
    const { code, out, err } = await metrics('--month', '2026-10', '--orders-table', 'orders', '--by', 'channel', '-f', 'json')
    expect(err).toBe('')
    expect(code).toBe(0)
    const report = JSON.parse(out)
    expect(report.inputs[0]).toMatchObject({
      file: `postgres://127.0.0.1:${server.port}/postgres shop.tickets`,
      rows: 5,
      records: 4,
    })
    expect(report.ledger).toMatchObject({ read: 5, rejected: 1, excluded: { spam: 1 }, counted: 3 })
    const values = (metric: string, group = {}) =>
      report.results.find((r: { metric: string; group: object }) => r.metric === metric && same(r.group, group)).values
    // 100 and 300 s: the median of type 7 lies between
    expect(values('first-response')).toMatchObject({ n: 3, answered: 2, waiting: 1, p50_s: 200 })
    expect(values('contact-rate')).toMatchObject({ tickets: 3, orders: 120, rate: 3 / 120 })
    // twice on one ticket, once on another, and each counts once
    expect(values('tags', { channel: 'chat', tag: 'late' })).toMatchObject({ tickets: 1 })
    expect(values('tags', { channel: 'email', tag: 'late' })).toMatchObject({ tickets: 1 })
    expect(values('csat', { channel: 'chat' })).toMatchObject({ good: 1, rated: 1 })
    expect(`${out}${err}`).not.toContain(secret)
  })

  it('reads a column under a name that the database takes for its own', { timeout: 60_000 }, async ({ skip }) => {
    if (!server) return skip(skipped)
    const argv = ['--month', '2026-10', '--orders-table', 'orders', '--map', 'requester=USER', '-m', 'contact-rate', '-f', 'json']
    const { out } = await metrics(...argv)
    // user alone would be whoever is connected: one customer for all tickets
    expect(JSON.parse(out).results[0].values).toMatchObject({ tickets: 3, net_rate: 2 / 120 })
  })

  it('takes filters, and keeps what they leave out in the ledger', { timeout: 60_000 }, async ({ skip }) => {
    if (!server) return skip(skipped)
    const { out, err } = await metrics('--only', 'channel=E-mail,tag=late|(none)', '-m', 'volume,first-response', '-f', 'json')
    expect(err).toBe('')
    const report = JSON.parse(out)
    expect(report.ledger).toMatchObject({ read: 5, rejected: 1, excluded: { filtered: 1, spam: 1 }, counted: 2 })
    expect(report.period.filter[0]).toMatchObject({ by: 'channel', is: ['email'] })
    expect(report.results[0].values).toMatchObject({ tickets: 2 })
    expect((await metrics('--only', 'tag=lat')).err).toMatch(/no ticket has "lat".*late/s)
  })

  it('leaves out what the settings say, whatever stands in them', { timeout: 60_000 }, async ({ skip }) => {
    if (!server) return skip(skipped)
    const file = join(folder, 'support-kit.yaml')
    const settings = (yaml: string) => writeFileSync(file, `exclude: ${yaml}\n`)
    const report = async () => metrics('--config', file, '-m', 'volume', '-f', 'json')
    settings(
      `{ test: { tags: [late, "x') OR true --"], columns: { CHANNEL: [ch*] } }, merged: { tags: ["'; DROP TABLE shop.tickets; --"] } }`,
    )
    const { ledger, warnings } = JSON.parse((await report()).out)
    expect(ledger).toMatchObject({ excluded: { spam: 1, test: 2 }, counted: 1 })
    expect(warnings).toEqual([])
    settings('{ test: { requesters: ["*@shop.example"] } }')
    expect(JSON.parse((await report()).out).warnings).toMatchObject([{ code: 'exclude-not-applied' }])
    settings('{ test: { columns: { Form: [x] } } }')
    expect((await report()).err).toMatch(/exclude\.test\.columns: .*shop\.tickets has no column "Form".*opened/s)
  })

  it('counts tags by the list of a team, in the settings too', { timeout: 60_000 }, async ({ skip }) => {
    if (!server) return skip(skipped)
    const [file, tags] = [join(folder, 'tags.yaml'), join(folder, 'team.yaml')]
    writeFileSync(tags, `tags:\n  - { id: delay, aliases: [LATE], parent: "o'clock" }\n  - id: "o'clock"\n`)
    writeFileSync(file, 'taxonomy: team.yaml\n')
    const { out, err } = await metrics('--config', file, '--only', "tag=o'clock", '-m', 'tags', '-f', 'json')
    expect(err).toBe('')
    const counts = JSON.parse(out).results.map((r: { group: { tag?: string }; values: { tickets: number } }) => [
      r.group.tag,
      r.values.tickets,
    ])
    expect(Object.fromEntries(counts.slice(1))).toEqual({ delay: 2, "o'clock": 2, gift: 1 })
    const page = await run(
      [
        'report',
        '--connect',
        address,
        '--schema',
        'shop',
        '--map',
        'created_at=opened',
        '--zone',
        'UTC',
        '--taxonomy',
        tags,
        '-f',
        'json',
      ],
      { cwd: '/' },
    )
    expect(JSON.parse(page.out).tagWeeks.map((r: { group: { tag?: string } }) => r.group.tag)).toContain('delay')
  })

  it('draws the table, and judges conditions', { timeout: 60_000 }, async ({ skip }) => {
    if (!server) return skip(skipped)
    const { code, out, err } = await metrics('--fail-if', 'first-response.p50 > 3m', '-m', 'first-response,volume')
    expect(code).toBe(1)
    expect(out).toContain('p50 3 m 20 s')
    expect(err).toContain('first-response.p50')
  })

  it('quotes by its own settings, and guesses no order of day and month', { timeout: 60_000 }, async ({ skip }) => {
    if (!server) return skip(skipped)
    server.psql(`CREATE DATABASE lax;
      ALTER DATABASE lax SET standard_conforming_strings = off;
      ALTER DATABASE lax SET DateStyle = 'ISO, MDY';
      \\connect lax
      SET standard_conforming_strings = on;
      CREATE TABLE tickets (id int, created_at timestamptz, answered text, tags text[]);
      INSERT INTO tickets VALUES
        (1, '2026-10-01 00:00+00', '03/04/2026', ARRAY['x\\''; SELECT pg_sleep(0); COMMIT; DROP TABLE tickets; --']),
        (2, '2026-10-02 00:00+00', '03/04/2026', ARRAY['gift']);`)
    const lax = (...argv: string[]) =>
      run(['metrics', '--connect', address.replace('/postgres', '/lax'), '--zone', 'UTC', '-f', 'json', ...argv], { cwd: '/' })
    const list = join(folder, 'gifts.yaml')
    writeFileSync(list, 'tags:\n  - { id: present, aliases: [gift] }\n')
    const tagged = await lax('-m', 'tags', '--taxonomy', list)
    expect(tagged.err).toBe('')
    expect(
      JSON.parse(tagged.out).results.map((r: { group: { tag?: string }; values: { tickets: number } }) => r.group.tag),
    ).toContain('present')
    const filtered = await lax('-m', 'volume', '--only', "tag=x\\'; SELECT pg_sleep(0); COMMIT; DROP TABLE tickets; --")
    expect(filtered.err).toBe('')
    expect(JSON.parse(filtered.out).results[0].values).toMatchObject({ tickets: 1 })
    const dated = await lax('-m', 'first-response', '--map', 'first_response_at=answered')
    expect([dated.code, dated.out]).toEqual([2, ''])
    expect(dated.err).toMatch(/date\/time field value out of range: "03\/04\/2026"/)
  })

  it('finds the columns of orders, takes what is missing for empty, and asks for id and time', { timeout: 60_000 }, async ({
    skip,
  }) => {
    if (!server) return skip(skipped)
    server.psql(`
      CREATE TABLE shop.bare AS SELECT id AS "ID", created_at AS "Created_At" FROM shop.orders;
      CREATE TABLE shop.untimed AS SELECT id, created_at AS placed FROM shop.orders;`)
    const asked = ['--month', '2026-10', '-m', 'contact-rate', '-f', 'json']
    const bare = await metrics('--orders-table', 'bare', '--map', 'requester=user', ...asked)
    expect(bare.err).toBe('')
    // the test order counts where nothing says that it is one; without customers there is no rate of theirs
    expect(JSON.parse(bare.out).results[0].values).toMatchObject({ tickets: 3, orders: 121 })
    const untimed = await metrics('--orders-table', 'untimed', ...asked)
    expect([untimed.code, untimed.out]).toEqual([2, ''])
    expect(untimed.err).toMatch(/shop\.untimed has no column created_at.*It has: id, placed/s)
  })

  it('only reads, and says what is wrong', { timeout: 120_000 }, async ({ skip }) => {
    if (!server) return skip(skipped)
    const at = (url: string, ...argv: string[]) => run(['metrics', '--connect', url, '--zone', 'UTC', ...argv], { cwd: '/' })
    const mistakes: [Promise<{ code: number; out: string; err: string }>, RegExp][] = [
      [metrics('--table', 'tikets'), /There is no table shop\.tikets\..*shop\.tickets/s],
      [metrics('--table', 'twice', '--map', 'created_at=created_at'), /1 rows repeat an id/],
      [metrics('--map', 'status=state'), /shop\.tickets has no column state\..*opened/s],
      [metrics('--compare'), /no tickets from 2026-09-01|two complete months/],
      [metrics('--list', 'csat.bad'), /--list does not go with --connect\..*CSV file/s],
      [metrics('--encoding', 'cp949'), /--encoding does not go with --connect\..*Leave it out/s],
      [metrics('tickets.csv'), /--connect and tickets\.csv/],
      [at(address.replace(secret, 'wrong')), /the password is wrong/],
      [at(address.replace('/postgres', '/nowhere')), /there is no such database/],
      [at(address.replace(/:\d+\//, ':1/')), /nothing listens there/],
      [at('postgres://owner@no-such-host.invalid/x'), /no-such-host\.invalid\/x: /],
      [at('oracle://owner@host/x'), /support-kit cannot connect to oracle/],
    ]
    for (const [ran, said] of mistakes) {
      const { code, out, err } = await ran
      expect(err).toMatch(said)
      expect([code, out]).toEqual([2, ''])
      expect(err).not.toContain(secret)
    }
  })

  it('writes the page of a month, and says what is not on it', { timeout: 60_000 }, async ({ skip }) => {
    if (!server) return skip(skipped)
    const asked = ['--connect', address, '--schema', 'shop', '--map', 'created_at=opened', '--zone', 'UTC', '--month', '2026-10']
    const page = await run(['report', ...asked, '--orders-table', 'orders'], { cwd: '/' })
    expect([page.code, page.err]).toEqual([0, ''])
    const read = elements(page.out).map(textOf)
    expect(read).toContain('October 2026: 3 tickets, 2.5 per 100 orders.')
    expect(read.find((text) => text.startsWith('Channels, '))).toMatch(/Surges.*To do, Contacts to come/)
    expect(read.filter((text) => text === 'shop.orders' || text.endsWith(' shop.orders'))).not.toEqual([])
    expect(page.out).not.toContain(secret)
    const brief = await run(['report', ...asked, '-f', 'slack', '--lang', 'ko'], { cwd: '/' })
    expect(brief.out).toContain('2026년 10월')
    expect((await run(['report', ...asked, '--forecast', 'orders.csv'])).err).toMatch(/--forecast does not go with --connect/)
    expect((await run(['report', '--schema', 'shop'])).err).toContain('--schema needs --connect')
  })

  it.each(['insights', 'todo', 'plan'])('%s says that it needs files, and how to get one', async (command) => {
    const { code, out, err } = await run([command, '--connect', 'postgres://db.example/shop'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/needs files: only support-kit metrics and support-kit report read a database\..*CSV HEADER/s)
  })

  it('a table of tickets that was written to a CSV file is read by its column names', async () => {
    const instant = '2026-10-01 09:30:00+00'
    const cells = { instant, duration: '90', number: '2', flag: 'f', list: '"{late,lost}"', text: 'x' }
    const words = { status: 'solved', channel: 'email', csat: 'good' }
    // texts of customers may stand under many names, and are in no number
    const named = Object.entries(ticketFields).filter(
      ([field]) => !['csat_comment', 'subject', 'first_message', 'page'].includes(field),
    )
    const row = (id: string) =>
      named
        .map(([field, kind]) => (field === 'id' ? id : kind === 'word' ? words[field as keyof typeof words] : cells[kind]))
        .join()
    const stdin = [named.map(([field]) => field).join(), row('1'), row('2')].join('\n')
    const { code, out } = await run(['inspect', '-', '--zone', 'UTC', '-f', 'json'], { stdin })
    expect(code).toBe(0)
    const [{ columns }] = JSON.parse(out).inputs
    const read = columns
      .filter((column: { as: string | null }) => column.as !== null)
      .map(({ name, as }: Read) => `${name} ${as}`)
    // the instant of a solve goes before its seconds
    const expected = named.flatMap(([field]) => (field === 'resolution_s' ? [] : [`${field} ${field}`]))
    expect(read).toEqual(expected)
  })

  it('without --connect its tables mean nothing', async () => {
    const { code, err } = await run(['metrics', '--table', 'tickets'])
    expect([code, err]).toEqual([2, expect.stringContaining('--table needs --connect')])
  })
})
