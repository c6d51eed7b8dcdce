import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { run, teahouse, words } from './run.ts'

const home = mkdtempSync(join(tmpdir(), 'reviews-'))
afterAll(() => rmSync(home, { recursive: true }))

interface Read {
  inputs: { source: string }[]
  ledger: { counted: number; starsOnly?: number }
  results: { metric: string; group: Record<string, string>; values: Record<string, number | null> | null }[]
  warnings: { code: string; count?: number }[]
}
const metrics = async (line: string, cwd = home) => {
  const { out } = await run(['metrics', ...words(line), '-f', 'json'], { cwd })
  const read = JSON.parse(out) as Read
  const of = (metric: string) =>
    read.results.find((one) => one.metric === metric && Object.keys(one.group).length === 0)?.values ?? {}
  return { ...read, of }
}
const todo = async (line: string, cwd = home) => {
  const { out } = await run(['todo', ...words(line), '-f', 'json'], { cwd })
  return JSON.parse(out) as {
    reasons: { reason: string; count: number | null }[]
    tickets: { ticket: string; reasons: { reason: string }[]; deadline: string | null; template: string | null }[]
  }
}

/** The same five reviews, told by each place in its own way: 1 and 5 stars with words, 2 stars answered after a day, 1 and 4 stars alone. */
const told = [
  { id: 'r1', stars: 1, text: 'The lid came chipped', at: '2026-10-26T09:00:00Z', reply: undefined },
  { id: 'r2', stars: 5, text: 'Pours well', at: '2026-10-27T09:00:00Z', reply: undefined },
  { id: 'r3', stars: 2, text: 'Ten days late', at: '2026-10-28T09:00:00Z', reply: '2026-10-29T09:00:00Z' },
  { id: 'r4', stars: 1, text: '', at: '2026-10-29T09:00:00Z', reply: undefined },
  { id: 'r5', stars: 4, text: '', at: '2026-10-30T09:00:00Z', reply: '2026-10-30T10:00:00Z' },
]
const spoken = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE']
const plain = (at = '') => at.replace('T', ' ').replace('Z', '')
/** `2026.10.26. 18:00:00`: the clock of Seoul */
const korean = (at: string) =>
  new Date(Date.parse(at) + 9 * 3_600_000).toISOString().replace(/(\d+)-(\d+)-(\d+)T([\d:]+)\..*/, '$1.$2.$3. $4')

const google = {
  reviews: told.map(({ id, stars, text, at, reply }) => ({
    ...{ reviewId: id, name: `accounts/1/locations/2/reviews/${id}`, reviewer: { displayName: 'Ana' } },
    ...{ starRating: spoken[stars - 1], createTime: at, updateTime: at, ...(text && { comment: text }) },
    ...(reply && { reviewReply: { comment: 'Thank you.', updateTime: reply } }),
  })),
  averageRating: 2.6,
  totalReviewCount: 5,
}
const apple = {
  data: told.map(({ id, stars, text, at, reply }) => ({
    ...{ type: 'customerReviews', id },
    attributes: { rating: stars, title: text && 'Shop', body: text, reviewerNickname: 'ana', createdDate: at, territory: 'USA' },
    relationships: { response: { data: reply ? { type: 'customerReviewResponses', id: `to-${id}` } : null } },
  })),
  included: told.flatMap(({ id, reply }) =>
    reply
      ? [{ type: 'customerReviewResponses', id: `to-${id}`, attributes: { responseBody: 'Thanks.', lastModifiedDate: reply } }]
      : [],
  ),
}
const trustpilot = [
  'Review Id,Review Created (UTC),Review Username,Review Title,Review Content,Review Stars,Company Reply Date (UTC),Domain Url',
  ...told.map((r) => [r.id, plain(r.at), 'Ana', '', r.text, r.stars, plain(r.reply), 'teahouse.example'].join(',')),
]
const play = [
  'Package Name,App Version Code,App Version Name,Reviewer Language,Device,Review Submit Date and Time,Review Submit Millis Since Epoch,Review Last Update Date and Time,Review Last Update Millis Since Epoch,Star Rating,Review Title,Review Text,Developer Reply Date and Time,Developer Reply Millis Since Epoch,Developer Reply Text,Review Link',
  ...told.map((r) =>
    [
      ...['example.tea', 1, '1.0', 'en', 'a1', r.at, Date.parse(r.at), r.at, Date.parse(r.at), r.stars, '', r.text],
      ...[r.reply ?? '', r.reply ? Date.parse(r.reply) : '', '', `http://play.example/reviews?reviewId=${r.id}&corpus=PUBLIC`],
    ].join(','),
  ),
]
const judge = [
  'title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,product_handle,reply,reply_date,review id',
  ...told.map((r) =>
    [
      '',
      r.text,
      r.stars,
      `${plain(r.at)} UTC`,
      'web',
      'ok',
      'Ana',
      'ana@example.com',
      'pot',
      '',
      r.reply ? `${plain(r.reply)} UTC` : '',
      r.id,
    ].join(','),
  ),
]

beforeAll(async () => {
  writeFileSync(join(home, 'google.json'), JSON.stringify(google))
  writeFileSync(join(home, 'apple.json'), JSON.stringify(apple))
  writeFileSync(join(home, 'trustpilot.csv'), trustpilot.join('\n'))
  writeFileSync(join(home, 'play.csv'), Buffer.from(`\ufeff${play.join('\r\n')}`, 'utf16le'))
  writeFileSync(join(home, 'judge.csv'), judge.join('\n'))
  const cell = (value: string) => ({ value, type: String })
  const heads =
    '상품번호 상품명 리뷰구분 구매자평점 포토/영상 리뷰상세내용 리뷰도움수 등록자 리뷰등록일 최종수정일 리뷰글번호 전시상태 답글여부 답글등록일시 베스트리뷰 상품주문번호'
  const rows = told.map((r) => [
    ...['7001', '백자 찻잔', '일반', String(r.stars), '', r.text, '', 'ana***', korean(r.at), '', r.id, '정상'],
    ...[r.reply ? 'Y' : 'N', r.reply ? korean(r.reply) : '', 'N', '20261001'],
  ])
  // biome-ignore lint/suspicious/noExplicitAny: the writer's types want one shape of cell a sheet
  const sheet = writeXlsxFile([{ sheet: 'Reviews', data: [heads.split(' '), ...rows].map((row) => row.map(cell)) }] as any) as any
  writeFileSync(join(home, 'smartstore.xlsx'), (await sheet.toBuffer()) as Buffer)
}, 60_000)

describe.each([
  ['google.json', 'google-business-profile'],
  ['apple.json', 'app-store'],
  ['trustpilot.csv', 'trustpilot'],
  ['play.csv', 'google-play'],
  ['judge.csv', 'review-sheet'],
  ['smartstore.xlsx', 'naver-review'],
])('%s', (file, source) => {
  test('is read as what it is: three reviews with words and two of stars alone, two good of five', async () => {
    const read = await metrics(`${file} --zone UTC`)
    expect(read.inputs[0]!.source).toBe(source)
    expect(read.ledger).toMatchObject({ counted: 5, starsOnly: 2 })
    expect(read.of('csat')).toMatchObject({ good: 2, neutral: 0, bad: 3, rated: 5 })
    // the reply to stars alone does not count either: else answers to them would be counted, and silence not
    expect(read.of('first-response')).toMatchObject({ n: 3, answered: 1, waiting: 2, closed_unanswered: 0, p50_s: 86_400 })
    expect(read.warnings.map(({ code }) => code)).toContain('stars-as-satisfaction')
  }, 60_000)

  test('has two reviews to answer, each with the template for its stars, and no other reason', async () => {
    const { tickets } = await todo(`${file} --zone UTC --as-of 2026-10-30T12:00:00Z`)
    expect(tickets.map(({ ticket, reasons, template }) => [ticket, template, ...reasons.map(({ reason }) => reason)])).toEqual([
      ['r1', 'review-negative', 'bad-rating', 'unanswered-review'],
      ['r2', 'review-positive', 'unanswered-review'],
    ])
    expect(tickets.map(({ deadline }) => deadline)).toEqual(['2026-10-27T09:00:00+00:00', null])
  }, 60_000)
})

describe('a shop that has answered nobody', () => {
  test.each([
    ['JSON that leaves out what is not there', 'silent.json', JSON.stringify({ reviews: google.reviews.slice(0, 2) })],
    ['a column of replies without any', 'silent.csv', trustpilot.slice(0, 3).join('\n')],
    [
      'a sheet of its own',
      'own.csv',
      '리뷰번호,리뷰작성일,별점,리뷰내용,답글일시\n1,2026-10-05 18:00,2,늦어요,\n2,2026-10-06 09:00,5,좋아요,\n',
    ],
  ])('is told so by %s', async (_, file, text) => {
    writeFileSync(join(home, file), text)
    expect((await metrics(`${file} --zone UTC`)).of('first-response')).toMatchObject({ n: 2, answered: 0, waiting: 2 })
  })
  test('cannot be told where a file has nothing of replies', async () => {
    writeFileSync(
      join(home, 'coupang.csv'),
      '상품평 작성일,상품평 점수,상품평 내용,노출상품명\n2026-10-05 18:00,2,늦어요,찻잔\n2026-10-06 09:00,5,,찻잔\n',
    )
    const read = await metrics('coupang.csv --zone UTC')
    expect([read.inputs[0]!.source, read.of('csat').rated, read.of('first-response').n]).toEqual(['review-sheet', 2, null])
    const { reasons } = await todo('coupang.csv --zone UTC')
    expect(reasons.find(({ reason }) => reason === 'unanswered-review')!.count).toBeNull()
  })
})

describe('reviews beside tickets', () => {
  const both = (flags: string) => metrics(`tickets.csv reviews.csv ${flags}`, teahouse)
  test('are in no contact rate, satisfaction or backlog, which is told', async () => {
    const [without, read] = await Promise.all([
      metrics('tickets.csv --orders orders.csv -m contact-rate,csat,backlog,volume,resolution', teahouse),
      both('--orders orders.csv -m contact-rate,csat,backlog,volume,resolution'),
    ])
    for (const metric of ['contact-rate', 'csat', 'resolution']) expect(read.of(metric)).toEqual(without.of(metric))
    expect([read.of('backlog').open, read.of('backlog').created]).toEqual([
      without.of('backlog').open,
      without.of('backlog').created,
    ])
    expect(read.of('volume').tickets).toBe(without.of('volume').tickets! + 33)
    expect(read.warnings.find(({ code }) => code === 'reviews-among-tickets')).toMatchObject({ count: 33 })
  }, 120_000)
  test('count alone, by their stars, where they are asked for; left out, nothing is said of them', async () => {
    const [alone, out] = [await both('--only channel=review -m csat,volume'), await both('--only channel!=review -m csat,volume')]
    expect(alone.of('csat')).toMatchObject({ good: 22, neutral: 4, bad: 7, rated: 33 })
    expect(out.warnings.map(({ code }) => code)).not.toContain('reviews-among-tickets')
    const { tickets } = await todo('tickets.csv reviews.csv --only bad-rating --month 2026-10', teahouse)
    expect(
      tickets
        .filter(({ ticket }) => ticket.startsWith('rv-'))
        .map(({ ticket }) => ticket)
        .sort(),
    ).toEqual(['rv-320', 'rv-330', 'rv-331'])
  }, 120_000)
})

test('a rated row of a sheet whose channel is a review, without a word, waits for nothing; an e-mail does', async () => {
  writeFileSync(
    join(home, 'sheet.csv'),
    `id,created_at,first_response_at,status,channel,csat,csat comment
1,2026-10-29 09:00,2026-10-29 10:00,open,review,1,Came late
2,2026-10-29 09:00,,open,review,5,
3,2026-10-29 09:00,,open,email,5,
`,
  )
  const read = await metrics('sheet.csv --zone UTC')
  expect(read.ledger.starsOnly).toBe(1)
  expect(read.of('first-response')).toMatchObject({ n: 2, answered: 1, waiting: 1 })
})
