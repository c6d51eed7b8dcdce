import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from './run.ts'

const home = mkdtempSync(join(tmpdir(), 'teahouse-'))
afterAll(() => rmSync(home, { recursive: true }))
writeFileSync(join(home, 'support-kit.yaml'), 'shop: Leaf & Ember\nagent: { name: Jo Park }\ntimeZone: Asia/Seoul\n')
const reply = (...argv: string[]) => run(['reply', ...argv], { cwd: home })
const file = (name: string, text: string) => writeFileSync(join(home, name), text)
const known = ['--set', 'order.number=7001', '--set', 'product.name=cup', '--set', 'ship.day=tomorrow']

/** An invented export: columns of a helpdesk that nobody knows. */
file(
  'tickets.csv',
  [
    'Id,Requester,Requester email,Subject,Tags,Status,Created at',
    '1,이보라,bora@example.com,컵이 아직 안 왔어요,분실,Open,2026-11-20 10:00',
    '2,Orla Finch,orla@example.com,parcel,"gift,wrong_item,coupon-error",Open,2026-11-20 10:00',
    '3,스토어 고객,shop@example.com,컵,오배송,Open,2026-11-20 10:00',
    '4,van der Linden Mies,mies@example.com,kettle,item-not-received,Open,2026-11-20 10:00',
    '5,Orla Finch,orla@example.com,My voucher was refused,,Open,2026-11-24 10:00',
    '6,Orla Finch,orla@example.com,Where is the parcel?,wrong_item,Solved,2026-11-03 10:00',
    '7,Tove Berg,tove@example.com,Hello,vip,Open,2026-11-24 10:00',
  ].join('\n'),
)
const from = (id: string, ...more: string[]) => reply('--ticket', id, '--from', 'tickets.csv', ...known, ...more)

describe('a reply from a ticket', () => {
  test('Korean for who writes Korean, and a name with 님', async () => {
    const { code, out, err } = await from('1')
    expect([code, out]).toEqual([0, expect.stringMatching(/^안녕하세요, 이보라님/)])
    expect(err).toContain('문의 제목이 한국어')
    expect(err).toContain('분실 태그에 따라 lost-order')
    // whoever names a language is asked no more
    expect((await from('1', '--lang', 'en')).out).toMatch(/^Hi 이보라,/)
  })

  test('two tags for two templates: one is used, the other told with what to type', async () => {
    const { code, out, err } = await from('2')
    expect([code, out]).toEqual([0, expect.stringMatching(/^Hi Orla,/)])
    expect(err).toMatch(/Using template (?:wrong-item|coupon-problem) for the tag/)
    const told = /To use one: support-kit reply (\S+) --ticket 2 --from tickets\.csv/.exec(err.replace(/\s+/g, ' '))
    expect(['wrong-item', 'coupon-problem']).toContain(told?.[1])
  })

  test('a stand-in for a name is no name, and a family name is not cut', async () => {
    expect((await from('3', '--lang', 'ko')).out).toMatch(/^안녕하세요, 고객님\./)
    expect((await from('4')).out).toMatch(/^Hi Mies,/)
  })

  test('without a tag the subject finds the template; nothing in either finds none', async () => {
    const { code, err } = await from('5', '--set', 'coupon.code=A', '--set', 'coupon.until=in 3 days')
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([
      0,
      expect.stringContaining('Using template coupon-problem for the subject "My voucher was refused"'),
    ])
    expect((await from('7')).code).toBe(2)
  })

  test('what the customer wrote before is told, and stands in the reply only for the same matter', async () => {
    const { out, err } = await from('2')
    expect(err.replace(/\s+/g, ' ')).toMatch(
      /This customer wrote before: \w+day, November 3 about "Where is the parcel\?" \(#6, solved\)/,
    )
    expect(out).not.toMatch(/November 3\b/)
    expect((await from('1')).err).not.toContain('전에도')
    file(
      'again.csv',
      'Id,Requester,Requester email,Tags,Status,Created at\n1,Orla Finch,orla@example.com,lost,Open,2026-11-20 10:00\n2,Orla Finch,orla@example.com,not_received,Open,2026-11-25 10:00\n',
    )
    const again = await reply('--ticket', '2', '--from', 'again.csv', ...known)
    expect(again.out).toMatch(/You first asked us on \w+day, November 20/)
  })

  test('a name alone may be another customer’s: told as that, and never in the reply', async () => {
    file(
      'names.csv',
      'Id,Requester,Tags,Status,Created at\n1,Orla Finch,lost,Open,2026-11-20 10:00\n2,Orla Finch,lost,Open,2026-11-25 10:00\n',
    )
    const { out, err } = await reply('--ticket', '2', '--from', 'names.csv', ...known)
    expect(err).toContain('Somebody of this name wrote before')
    expect(out).not.toContain('November 20')
  })

  test('a page of an API: its tickets, whatever else it holds, and the language of the user', async () => {
    const users = ['es', 'ko-KR', 'en-GB', 'fr', 'de'].map((locale, i) => ({
      id: i + 1,
      name: ['Ana', '한여름', 'Bea', 'Cloé', 'Dirk'][i],
      locale,
    }))
    const ticket = {
      id: 9,
      created_at: '2026-11-20T09:55:29Z',
      subject: 'cup',
      status: 'open',
      requester_id: 2,
      tags: ['lost_parcel'],
    }
    const groups = [1, 2, 3, 4, 5, 6].map((id) => ({ id, name: `g${id}`, created_at: '2026-01-01T00:00:00Z' }))
    file('page.json', JSON.stringify({ users, groups, tickets: [ticket], count: 1 }))
    const { code, out } = await reply('--ticket', '9', '--from', 'page.json', ...known)
    expect([code, out]).toEqual([0, expect.stringMatching(/^안녕하세요, 한여름님/)])
    file('page.json', JSON.stringify({ users, tickets: [{ ...ticket, requester_id: 4 }] }))
    const french = await reply('--ticket', '9', '--from', 'page.json', ...known)
    expect([french.out, french.err]).toEqual([expect.stringMatching(/^Hi Cloé,/), expect.stringContaining('language is fr')])
  })
})

describe('days and words that are filled in', () => {
  test('a day that has passed is refused with one to come, which is taken', async () => {
    const past = ['lost-order', '--set', 'order.number=1', '--set', 'ship.day=2026-01-05']
    const { code, out, err } = await reply(...past)
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('has passed')])
    const [, day] = /--set ship\.day=(\S+)/.exec(err) ?? []
    expect((await reply(...past, '--set', `ship.day=${day}`)).code).toBe(0)
    const ko = await reply(...past, '--lang', 'ko')
    expect([ko.code, ko.err]).toEqual([2, expect.stringContaining('이미 지났습니다')])
  })

  test('a refund that was sent on a day to come, or is planned for one that has passed', async () => {
    const refund = (state: string, day: string) =>
      reply('refund-status', '--examples', '--set', `refund.state=${state}`, '--set', `refund.day=${day}`)
    expect((await refund('sent', 'tomorrow')).code).toBe(2)
    expect((await refund('planned', 'yesterday')).code).toBe(2)
    expect((await refund('sent', 'yesterday')).out).toMatch(/we sent \$24\.50/)
    expect((await refund('planned', 'tomorrow')).out).toMatch(/(?:I'll|We will) send \$24\.50/)
  })

  test.each(['en', 'ko'])('a hint for what is missing works as it stands (%s)', async (lang) => {
    for (const name of ['late-delivery-carrier', 'coupon-problem', 'out-of-stock', 'out-of-hours']) {
      const { code, err } = await reply(name, '--lang', lang)
      expect([name, code]).toEqual([name, 2])
      const flags = [...err.replace(/\n {2}/g, ' ').matchAll(/--set ([\w.]+)=('[^']*'|\S+)/g)]
      const again = flags.flatMap(([, key, value]) => ['--set', `${key}=${value!.replace(/^'|'$/g, '')}`])
      expect([name, (await reply(name, '--lang', lang, ...again)).code]).toEqual([name, 0])
    }
  })

  test('what is given as a sentence is fitted in, or refused with what to type', async () => {
    const { out } = await reply(
      'review-negative',
      '--examples',
      '--set',
      'problem=My Order Came Late!!',
      '--set',
      'cause=Too few people at the desk.',
    )
    expect(out).not.toMatch(/!!|\.,|,\.|\.\./)
    expect(out).toContain('too few people at the desk.')
    const refused = await reply('wrong-item', '--lang', 'ko', '--examples', '--set', 'cause=라벨을 바꿔 붙였습니다.')
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('명사로 끝나게')])
  })

  test('one thing to offer is not a choice', async () => {
    const { out } = await reply('unhappy-customer', '--examples', '--set', 'options=store credit')
    expect(out).toContain('Here is what we can do: store credit.')
    expect(out).not.toMatch(/both|which|two/i)
  })

  test('what has been done is told only where somebody says so, and how is said', async () => {
    const quiet = await reply('late-delivery-carrier', '--examples')
    expect(quiet.out).toContain('ask UPS to trace')
    expect(quiet.err).toContain('--set done.traced=yes')
    const done = await reply('late-delivery-carrier', '--examples', '--set', 'done.traced=yes')
    expect(done.out).toMatch(/have asked UPS|'ve asked UPS/)
    expect(done.err).not.toContain('done.traced')
    expect((await reply('late-delivery-carrier', '--examples', '--set', 'done.traced=perhaps')).code).toBe(2)
  })
})
