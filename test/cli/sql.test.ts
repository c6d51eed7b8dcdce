import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postgres } from '../oracle/pglite.ts'
import { database } from '../oracle/table.ts'
import { run } from './run.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sql-'))
})
afterAll(() => rmSync(folder, { recursive: true }))
const sql = (...argv: string[]) => run(['sql', ...argv], { cwd: folder })

describe('support-kit sql', () => {
  it('prints a query that runs, with the name of its definition and its source', { timeout: 60_000 }, async () => {
    const { code, out, err } = await sql('FRT', '--by', 'channel', '--zone', 'Asia/Seoul')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^-- First response \(first-response\)\n/)
    expect(out).toContain('-- Source: Zendesk, "First reply time"')
    const db = await database()
    await db.tickets([
      { id: 'a', created_at: '2026-10-01 00:00:00', first_response_at: '2026-10-01 00:01:40', channel: 'chat', status: 'solved' },
      { id: 'b', created_at: '2026-10-01 00:00:00', first_response_at: '2026-10-01 00:05:00', channel: 'email', status: 'open' },
      { id: 'c', created_at: '2026-10-01 00:00:00', channel: 'email', status: 'open' },
      { id: 'd', created_at: '2026-10-01 00:00:00', channel: 'email', spam: true },
    ])
    const [values, curve] = out.split(/;\n/).filter((text) => text.includes('SELECT'))
    expect((await db.rows(values!)).find((row) => row.is_total === 1n)).toMatchObject({
      n: 3n,
      answered: 2n,
      waiting: 1n,
      p50_s: 200,
    })
    // c has waited to the end, 300 s: of three, the second was done then
    expect((await db.rows(curve!)).find((row) => row.channel === 'email')).toMatchObject({ p50_all_s: 300 })
    db.close()
  })

  it('takes filters, by the keys that there can be, and of other fields as they are written', async () => {
    const { out } = await sql('volume', '--only', "channel=E-mail|chat,agent!=O'Hara,tag=(none)", '--lang', 'ko')
    expect(out).toContain("-- 조건: 채널 = 이메일, 채팅; 상담원 ≠ O'Hara; 태그 = (없음).")
    const db = await database()
    const row = { created_at: '2026-10-01 00:00:00' }
    await db.tickets([
      { ...row, id: 'a', channel: 'chat' },
      { ...row, id: 'b', channel: 'email', agent: "O'Hara" },
      { ...row, id: 'c', channel: 'email', agent: 'Jo', tags: [] },
      { ...row, id: 'd', channel: 'email', tags: ['gift'] },
      { ...row, id: 'e', channel: 'phone' },
    ])
    expect(await db.rows(out.replace(/;\s*$/, ''))).toEqual([{ tickets: 2n }])
    db.close()
    expect((await sql('volume', '--only', 'channel=telegraf')).err).toContain('no ticket has "telegraf"')
  })

  it('reads a column called user, and not who is connected', async () => {
    const { out } = await sql('volume', '--map', 'agent=user', '--by', 'agent', '--dialect', 'postgres')
    const db = await postgres()
    await db.tickets([{ id: 'a', created_at: '2026-10-01 00:00:00Z', agent: 'Jo' }])
    await db.exec('ALTER TABLE tickets RENAME COLUMN agent TO "user"')
    const rows = await db.rows(out.replace(/^--.*$/gm, '').replace(/;\s*$/, ''))
    expect(rows.map(({ agent }) => agent).sort()).toEqual(['Jo', null])
    await db.close()
  })

  it('says where tickets come from when only orders have a source', async () => {
    const project = (folder: string, ...argv: string[]) =>
      sql('volume', '--project', 'dbt', '--source', 'shopify', '--dialect', 'duckdb', '-o', folder, ...argv)
    expect((await project('orders-alone')).err).toContain('a table of your own, tickets')
    expect((await project('named', '--table', 'support.cases')).err).not.toContain('a table of your own')
  })

  it('takes names of columns and tables as they are', async () => {
    const argv = ['--table', 'support.Tickets', '--map', 'created_at=Opened "at"', '--map', 'spam=', '--dialect', 'postgres']
    const { out } = await sql('volume', ...argv)
    expect(out).toContain(
      'SELECT deleted, merged, test, agent_initiated, id, "Opened ""at""" AS created_at FROM support."Tickets"',
    )
  })

  it('writes a file', async () => {
    const { code, out, err } = await sql('volume', 'csat', '-o', 'metrics.sql')
    expect([code, out, err]).toEqual([0, '', 'Wrote metrics.sql.\n'])
    expect(readFileSync(join(folder, 'metrics.sql'), 'utf8').match(/^FROM tickets;$/gm)).toHaveLength(2)
  })

  it.each([
    [[], 'No metric given.'],
    [['csat', '--dialect', 'oracle'], 'oracle'],
    [['csta'], 'csta'],
    [['contact-rate'], 'contact-rate: which months are complete is not said'],
    [['volume', '--month', 'October'], '"October" has no year'],
    [['backlog', '--by', 'month'], 'backlog --by month: a backlog stands at the end of a month'],
    [['ces'], 'ces needs the scale of its scores'],
    [['resolution-business'], 'resolution-business needs business hours'],
    [['within-target', '--target', 'email=1bd'], 'business hours'],
    [['volume', '--map', 'createdat=x'], 'createdat'],
  ])('%j is a mistake that it explains', async (argv, said) => {
    const { code, out, err } = await sql(...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })

  it('writes a dbt project, and none over another', async () => {
    const argv = ['--project', 'dbt', '--source', 'zendesk', '--dialect', 'snowflake', '--by', 'month', '-o', 'dbt']
    const { code, out, err } = await sql(...argv)
    expect([code, out]).toEqual([0, ''])
    expect(err).toBe(
      'Wrote a dbt project with 10 metrics, 22 files, to dbt. Read its README.md first.\nLeft out, because something they need is not there or not declared: ces, contact-rate, first-response-business, handle-time, resolution-business. Named on the command line, each says what it needs.\n',
    )
    const text = (file: string) => readFileSync(join(folder, 'dbt', file), 'utf8')
    expect(text('models/staging/support_kit_stg_zendesk_tickets.sql')).toContain("FROM {{ source('zendesk', 'ticket_comment') }}")
    // Snowflake takes `group` for a word of its own
    expect(text('models/staging/zendesk.yml')).toMatch(/name: group\n\s+identifier: GROUP\n\s+quoting:\n\s+identifier: true/)
    expect(text('README.md')).toContain('Not told: which comments a trigger or bot wrote')
    expect((await sql(...argv)).err).toMatch(/is there already.*--force/s)
    const again = await sql('volume', ...argv, '--force', '--quiet', '--lang', 'ko')
    expect([again.code, again.out, again.err]).toEqual([0, '', ''])
    expect(text('README.md')).toContain('# 문의 지표 (dbt)')
    const other = await sql('volume', ...argv.map((word) => (word === 'zendesk' ? 'intercom' : word)), '--force')
    const older = ['zendesk.yml', 'support_kit_stg_zendesk_tickets.sql'].map((file) => join('dbt', 'models/staging', file))
    for (const file of older) expect(other.err).toContain(file)
    expect(other.err).not.toContain(join('dbt', 'models/staging/intercom.yml'))
  })

  it.each([
    [['--dialect', 'duckdb'], '--project dbt writes a folder'],
    [['-o', 'x'], '--project dbt needs a database'],
    [['--source', 'zendsk', '--dialect', 'duckdb', '-o', 'x'], 'zendesk'],
    [['csat', '--source', 'hubspot', '--dialect', 'duckdb', '-o', 'x'], 'csat needs csat, which these tables do not have'],
    [['csat', '--source', 'hubspot', '--dialect', 'duckdb', '-o', 'x', '--lang', 'ko'], '데이터가 필요합니다: csat\n'],
    // a setting, and not a column
    [['first-response-business', '--source', 'zendesk', '--dialect', 'duckdb', '-o', 'x'], 'Add --business-hours'],
    [['contact-rate', '--source', 'zendesk', '--month', '2026-10', '--dialect', 'duckdb', '-o', 'x'], 'Add --source shopify'],
    [['--source', 'zendesk', '--table', 'mine', '--dialect', 'duckdb', '-o', 'x'], '--source and mine'],
    [['--only', 'channel=chat', '--dialect', 'duckdb', '-o', 'x'], '--only does not go with --project dbt'],
    [['backlog', '--by', 'month', '--source', 'zendesk', '--dialect', 'duckdb', '-o', 'x'], 'backlog --by month'],
  ])('--project dbt %j is a mistake that it explains', async (argv, said) => {
    const { code, out, err } = await sql('--project', 'dbt', ...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })

  it('reads a source that is named twice once: its tickets are not counted twice', async () => {
    const one = ['volume', '--project', 'dbt', '--dialect', 'duckdb', '-o']
    await sql(...one, 'once', '--source', 'zendesk')
    await sql(...one, 'twice', '--source', 'zendesk,zendesk')
    const [once, twice] = ['once', 'twice'].map((name) =>
      readFileSync(join(folder, name, 'models/support_kit_tickets.sql'), 'utf8'),
    )
    expect(twice).toBe(once)
    expect(twice).not.toContain('UNION')
  })

  it('has flags of a project that mean nothing without one', async () => {
    expect((await sql('volume', '--source', 'zendesk')).err).toContain('--source needs --project dbt')
    expect((await sql('volume', '--force')).err).toContain('--force needs --project dbt')
  })

  it('explains itself in Korean', async () => {
    expect((await sql('contact-rate', '--lang', 'ko')).err).toContain('어느 달이 온전한지 알 수 없습니다')
    expect((await sql('volume', '--lang', 'ko')).out).toMatch(/^-- 문의 수 \(volume\)\n-- 고객이 남긴/)
  })
})
