import { describe, expect, it } from 'vitest'
import { listOf, problems, reported, used } from './run.ts'

const tea = listOf(
  { id: 'shipping' },
  { id: 'carrier-delay', parent: 'shipping', aliases: ['late-parcel', '배송지연'] },
  { id: 'stockout' },
  { id: 'other' },
)

describe('undeclared', () => {
  it('by id, alias, case and Unicode form; what the helpdesk sets on its own is not asked for', async () => {
    const counts = { 'carrier-delay': 9, 'Late-Parcel': 2, ['배송지연'.normalize('NFD')]: 1, STOCKOUT: 1 }
    const own = {
      closed_by_merge: 4,
      system_email_notification_failure: 1,
      zopim_chat_missed: 1,
      intent__billing__refund: 1,
      web_widget: 1,
    }
    expect(await reported('undeclared', tea, { usage: used(20, { ...counts, ...own }) })).toEqual([])
  })

  it('the commonest first, at the beginning of the file, with the name that was meant', async () => {
    const found = await problems('undeclared', tea, { usage: used(60, { gift: 1, carrier_delay: 30, 'stock-outs': 12 }) })
    expect(found.map(({ tag, message, suggestion }) => [tag.id, tag.file, tag.span.line, message.en, suggestion?.en])).toEqual([
      ['carrier_delay', 'tags.yaml', 1, '"carrier_delay" is on 30 tickets but not in the list', 'Did you mean "carrier-delay"?'],
      ['stock-outs', 'tags.yaml', 1, '"stock-outs" is on 12 tickets but not in the list', 'Did you mean "stockout"?'],
      ['gift', 'tags.yaml', 1, '"gift" is on 1 ticket but not in the list', 'Add it to the list, or as an alias of another tag'],
    ])
  })

  it('what the team does not want to declare', async () => {
    const usage = used(9, { 'campaign-spring': 3, 이벤트_봄: 2, gift: 1 })
    expect(await reported('undeclared', tea, { usage, options: { ignore: ['campaign-*', '이벤트_*'] } })).toEqual(['gift'])
  })
})

describe('unused and rare', () => {
  it('areas are not picked, retired tags ought to have no tickets, aliases count', async () => {
    const list = listOf(...tea.tags, { id: 'old', deprecated: {} })
    expect(await reported('unused', list, { usage: used(20, { 배송지연: 1 }) })).toEqual(['stockout', 'other'])
    expect(await reported('unused', list, { usage: used(0, {}) })).toEqual([])
  })

  it('less than 5 of at least 100; a catch-all may be rare, an unused tag has its own rule', async () => {
    const usage = (tickets: number) => used(tickets, { 'carrier-delay': 3, 'late-parcel': 2, stockout: 4, other: 1, shipping: 1 })
    expect(await reported('rare', tea, { usage: usage(100) })).toEqual(['stockout'])
    expect(await reported('rare', tea, { usage: usage(99) })).toEqual([])
    expect(await reported('rare', tea, { usage: usage(100), options: { minShare: 0.06 } })).toEqual(['carrier-delay', 'stockout'])
  })
})

describe('dominant', () => {
  it('more than 40 % of the tickets that have a tag', async () => {
    const list = listOf('배송', '품절')
    expect(await reported('dominant', list, { usage: used(100, { 배송: 40, 품절: 20 }) })).toEqual([])
    expect(await reported('dominant', list, { usage: used(100, { 배송: 41, 품절: 20 }) })).toEqual(['배송'])
    const [found] = await problems('dominant', list, { usage: { ...used(100, { 배송: 40, 품절: 20 }), tagged: 60 } })
    expect(found!.message.ko).toBe('태그가 붙은 문의 60건 가운데 67%가 "배송"입니다')
    expect(await reported('dominant', list, { usage: used(49, { 배송: 49 }) })).toEqual([])
  })
})

describe('always together', () => {
  const pair = (a: string, b: string, both: number) => ({ a, b, both })

  it('both on 9 of 10 tickets that have either, and on 20 at least', async () => {
    const list = listOf('late', 'angry')
    const usage = (late: number, angry: number, both: number) => used(200, { late, angry }, [pair('angry', 'late', both)])
    // 45 / (45 + 50 − 45) = 0.9
    expect(await reported('always-together', list, { usage: usage(50, 45, 45) })).toEqual(['angry'])
    expect(await reported('always-together', list, { usage: usage(51, 45, 45) })).toEqual([])
    expect(await reported('always-together', list, { usage: usage(19, 19, 19) })).toEqual([])
    expect(await reported('always-together', list, { usage: usage(20, 20, 20) })).toEqual(['angry'])
  })

  it('an area and a tag below it belong together, a tag and its alias are one; each tag is said once', async () => {
    const counts = { shipping: 30, 'carrier-delay': 30, 'late-parcel': 30, stockout: 30, other: 30 }
    const names = Object.keys(counts)
    const together = names.flatMap((a, i) => names.slice(i + 1).map((b) => pair(a, b, 30)))
    // carrier-delay stays for stockout and other, and shipping is the area above it
    expect((await reported('always-together', tea, { usage: used(30, counts, together) })).sort()).toEqual(['other', 'stockout'])
    expect(await reported('always-together', tea, { usage: used(30, counts, together.slice(0, 2)) })).toEqual([])
  })
})
