import { csv, type Dialect } from '../bytes.ts'
import { ahead, toMinute, toSecond, two, type Wall, wall, withoutZone } from '../clock.ts'
import type { Dice } from '../dice.ts'
import { fiveStars } from '../rate.ts'
import type { Seen } from '../seen.ts'
import { type Column, type Exported, type Shape, type Shop, table, told } from '../shape.ts'
import type { Ticket } from '../shop.ts'

/** How a sheet writes an instant; `minutes`: it drops the seconds. `langs`: who would write it so. */
interface Clock {
  write(w: Wall): string
  minutes: boolean
}

const twelve = ({ h }: Wall) => h % 12 || 12
const hangulHalf = ({ h }: Wall) => (h < 12 ? '오전' : '오후')
const half = ({ h }: Wall) => (h < 12 ? 'AM' : 'PM')

const serial = ({ y, m, d, h, min, s }: Wall, digits: number) => {
  const days = Date.UTC(y, m - 1, d) / 86_400_000 + 25_569
  return String(Number((days + (h * 3600 + min * 60 + s) / 86_400).toFixed(digits)))
}

/** The shapes in which Korean sheets, and Korean Excel, show a time. */
export const koreanClocks: Readonly<Record<string, Clock>> = {
  '2026. 10. 5. 오후 3:20': {
    minutes: true,
    write: (w) => `${w.y}. ${w.m}. ${w.d}. ${hangulHalf(w)} ${twelve(w)}:${two(w.min)}`,
  },
  '2026. 10. 5. 오후 3:20:07': {
    minutes: false,
    write: (w) => `${w.y}. ${w.m}. ${w.d}. ${hangulHalf(w)} ${twelve(w)}:${two(w.min)}:${two(w.s)}`,
  },
  '2026-10-05 오후 3:20:07': {
    minutes: false,
    write: (w) => `${w.y}-${two(w.m)}-${two(w.d)} ${hangulHalf(w)} ${twelve(w)}:${two(w.min)}:${two(w.s)}`,
  },
  '2026년 10월 5일 15시 20분': { minutes: true, write: (w) => `${w.y}년 ${w.m}월 ${w.d}일 ${w.h}시 ${two(w.min)}분` },
  '2026년 10월 5일 오후 3시 20분': {
    minutes: true,
    write: (w) => `${w.y}년 ${w.m}월 ${w.d}일 ${hangulHalf(w)} ${twelve(w)}시 ${w.min}분`,
  },
  '2026년 10월 5일 (월) 15:20': {
    minutes: true,
    write: (w) => `${w.y}년 ${w.m}월 ${w.d}일 (${'일월화수목금토'[weekday(w)]}) ${two(w.h)}:${two(w.min)}`,
  },
  '26.10.05 15:20': { minutes: true, write: (w) => `${two(w.y % 100)}.${two(w.m)}.${two(w.d)} ${two(w.h)}:${two(w.min)}` },
  '2026.10.05 15:20': { minutes: true, write: (w) => `${w.y}.${two(w.m)}.${two(w.d)} ${two(w.h)}:${two(w.min)}` },
  '2026.10.05(월) 15:20': {
    minutes: true,
    write: (w) => `${w.y}.${two(w.m)}.${two(w.d)}(${'일월화수목금토'[weekday(w)]}) ${two(w.h)}:${two(w.min)}`,
  },
  '2026/10/05 15:20': { minutes: true, write: (w) => `${w.y}/${two(w.m)}/${two(w.d)} ${two(w.h)}:${two(w.min)}` },
  '2026-10-05 15:20:07': { minutes: false, write: (w) => `${w.y}-${two(w.m)}-${two(w.d)} ${two(w.h)}:${two(w.min)}:${two(w.s)}` },
  '2026-10-05 9:20': { minutes: true, write: (w) => `${w.y}-${two(w.m)}-${two(w.d)} ${w.h}:${two(w.min)}` },
  '20261005 152007': { minutes: false, write: (w) => `${w.y}${two(w.m)}${two(w.d)} ${two(w.h)}${two(w.min)}${two(w.s)}` },
  '20261005152007': { minutes: false, write: (w) => `${w.y}${two(w.m)}${two(w.d)}${two(w.h)}${two(w.min)}${two(w.s)}` },
  '10/5/26 15:20': { minutes: true, write: (w) => `${w.m}/${w.d}/${two(w.y % 100)} ${w.h}:${two(w.min)}` },
  serial: { minutes: false, write: (w) => serial(w, 6) },
}

const english = 'January February March April May June July August September October November December'.split(' ')
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const weekday = (w: Wall) => new Date(Date.UTC(w.y, w.m - 1, w.d)).getUTCDay()

export const englishClocks: Readonly<Record<string, Clock>> = {
  '10/5/2026 3:20 PM': { minutes: true, write: (w) => `${w.m}/${w.d}/${w.y} ${twelve(w)}:${two(w.min)} ${half(w)}` },
  '10/05/2026 03:20:07 PM': {
    minutes: false,
    write: (w) => `${two(w.m)}/${two(w.d)}/${w.y} ${two(twelve(w))}:${two(w.min)}:${two(w.s)} ${half(w)}`,
  },
  '10/5/2026 15:20': { minutes: true, write: (w) => `${w.m}/${w.d}/${w.y} ${w.h}:${two(w.min)}` },
  '10/5/26 15:20': { minutes: true, write: (w) => `${w.m}/${w.d}/${two(w.y % 100)} ${w.h}:${two(w.min)}` },
  '10/5/2026, 3:20:07 PM': {
    minutes: false,
    write: (w) => `${w.m}/${w.d}/${w.y}, ${twelve(w)}:${two(w.min)}:${two(w.s)} ${half(w)}`,
  },
  '05.10.2026 15:20': { minutes: true, write: (w) => `${two(w.d)}.${two(w.m)}.${w.y} ${two(w.h)}:${two(w.min)}` },
  '05.10.26 15:20': { minutes: true, write: (w) => `${two(w.d)}.${two(w.m)}.${two(w.y % 100)} ${two(w.h)}:${two(w.min)}` },
  '05/10/2026 15:20:07': { minutes: false, write: (w) => `${two(w.d)}/${two(w.m)}/${w.y} ${two(w.h)}:${two(w.min)}:${two(w.s)}` },
  '5-10-2026 15:20': { minutes: true, write: (w) => `${w.d}-${w.m}-${w.y} ${two(w.h)}:${two(w.min)}` },
  '5-Oct-2026 15:20': { minutes: true, write: (w) => `${w.d}-${english[w.m - 1]!.slice(0, 3)}-${w.y} ${two(w.h)}:${two(w.min)}` },
  '5 Oct 2026, 15:20': {
    minutes: true,
    write: (w) => `${w.d} ${english[w.m - 1]!.slice(0, 3)} ${w.y}, ${two(w.h)}:${two(w.min)}`,
  },
  'Oct 5, 2026 3:20 PM': {
    minutes: true,
    write: (w) => `${english[w.m - 1]!.slice(0, 3)} ${w.d}, ${w.y} ${twelve(w)}:${two(w.min)} ${half(w)}`,
  },
  'October 5, 2026 at 3:20 PM': {
    minutes: true,
    write: (w) => `${english[w.m - 1]} ${w.d}, ${w.y} at ${twelve(w)}:${two(w.min)} ${half(w)}`,
  },
  'Monday, October 5, 2026 3:20:07 PM': {
    minutes: false,
    write: (w) => `${days[weekday(w)]}, ${english[w.m - 1]} ${w.d}, ${w.y} ${twelve(w)}:${two(w.min)}:${two(w.s)} ${half(w)}`,
  },
  'Mon, 05 Oct 2026 15:20:07': {
    minutes: false,
    write: (w) =>
      `${days[weekday(w)]!.slice(0, 3)}, ${two(w.d)} ${english[w.m - 1]!.slice(0, 3)} ${w.y} ${two(w.h)}:${two(w.min)}:${two(w.s)}`,
  },
  '2026-10-05T15:20:07': { minutes: false, write: (w) => `${w.y}-${two(w.m)}-${two(w.d)}T${two(w.h)}:${two(w.min)}:${two(w.s)}` },
  '2026-10-05 15:20:07.123': {
    minutes: false,
    write: (w) => `${w.y}-${two(w.m)}-${two(w.d)} ${two(w.h)}:${two(w.min)}:${two(w.s)}.000`,
  },
  serial: { minutes: false, write: (w) => serial(w, 9) },
}

/** Values that name their own offset: what is written is what is read, in whatever zone. */
const offset = (zone: string, at: number, colon: string) => {
  const s = ahead(zone, at)
  const [h, m] = [Math.floor(Math.abs(s) / 3600), Math.floor(Math.abs(s) / 60) % 60]
  return `${s < 0 ? '-' : '+'}${two(h)}${colon}${two(m)}`
}
export const zonedClocks: Readonly<Record<string, (zone: string, at: number) => string>> = {
  '2026-10-05T15:20:07+09:00': (zone, at) =>
    `${new Date(at + ahead(zone, at) * 1000).toISOString().slice(0, 19)}${offset(zone, at, ':')}`,
  '2026-10-05 15:20:07 +0900': (zone, at) =>
    `${new Date(at + ahead(zone, at) * 1000).toISOString().slice(0, 19).replace('T', ' ')} ${offset(zone, at, '')}`,
  'Mon, 05 Oct 2026 15:20:07 +0900': (zone, at) =>
    `${englishClocks['Mon, 05 Oct 2026 15:20:07']!.write(wall(zone, at))} ${offset(zone, at, '')}`,
  'Mon Oct 05 2026 15:20:07 GMT+0900 (KST)': (zone, at) => {
    const w = wall(zone, at)
    return `${days[weekday(w)]!.slice(0, 3)} ${english[w.m - 1]!.slice(0, 3)} ${two(w.d)} ${w.y} ${two(w.h)}:${two(w.min)}:${two(w.s)} GMT${offset(zone, at, '')} (${zone})`
  },
  'epoch seconds': (_, at) => String(at / 1000),
  'epoch milliseconds': (_, at) => String(at),
  '2026-10-05T06:20:07.000Z': (_, at) => new Date(at).toISOString(),
}

interface Words {
  heads: Record<
    'id' | 'created' | 'reply' | 'solved' | 'status' | 'channel' | 'tags' | 'csat' | 'requester' | 'agent' | 'body' | 'replies',
    readonly string[]
  >
  replyDuration: readonly (readonly [string, (s: number) => string, (s: number) => number])[]
  status: Record<Ticket['status'], readonly string[]>
  channel: Record<Ticket['channel'], readonly string[]>
  stars: readonly ((n: number) => string)[]
}

const exact = (s: number) => s
const wholeMinutes = (s: number) => Math.floor(s / 60) * 60

const korean: Words = {
  heads: {
    id: ['접수번호', '문의번호', '번호', '티켓번호', 'No.'],
    created: ['접수일시', '문의일시', '등록일시', '작성일', '접수 일시'],
    reply: ['최초응답일시', '답변일시', '첫응답시각', '최초 응답 시각'],
    solved: ['처리완료일시', '완료일시', '종료일시', '해결일시'],
    status: ['처리상태', '상태', '진행상태'],
    channel: ['채널', '유입경로', '접수경로', '문의채널'],
    tags: ['태그', '문의유형', '라벨'],
    csat: ['만족도', '평점', '고객만족도'],
    requester: ['고객ID', '이메일', '고객번호'],
    agent: ['담당자', '상담원'],
    body: ['문의내용', '내용'],
    replies: ['답변수', '답변 횟수'],
  },
  replyDuration: [
    ['최초응답시간(분)', (s) => String(Math.floor(s / 60)), wholeMinutes],
    ['첫응답시간 (초)', String, exact],
    ['최초응답시간', (s) => `${Math.floor(s / 3600)}시간 ${Math.floor(s / 60) % 60}분`, wholeMinutes],
    ['응답소요시간', (s) => `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`, exact],
  ],
  status: {
    new: ['접수', '신규'],
    open: ['처리중', '진행중'],
    pending: ['고객대기'],
    hold: ['보류'],
    solved: ['답변완료', '처리완료'],
    closed: ['종료', '종결'],
  },
  channel: {
    email: ['이메일', '메일'],
    chat: ['카카오톡', '채팅', '네이버 톡톡'],
    form: ['게시판', '1:1문의'],
    phone: ['전화', '유선'],
    social: ['인스타그램', 'SNS'],
  },
  stars: [
    (n) => String(n),
    (n) => `${n}점`,
    (n) => ['매우불만족', '불만족', '보통', '만족', '매우만족'][n - 1]!,
    (n) => '★'.repeat(n) + '☆'.repeat(5 - n),
  ],
}

const englishWords: Words = {
  heads: {
    id: ['Ticket ID', 'Case #', 'ID', 'ticket_id', 'Ticket No.'],
    created: ['Created', 'Date created', 'created_at', 'Opened', 'Received on'],
    reply: ['First response', 'first_response_at', 'First reply', 'Date of first reply'],
    solved: ['Resolved at', 'solved_at', 'Closed on', 'Date closed'],
    status: ['Status', 'Ticket Status', 'State'],
    channel: ['Channel', 'Source', 'contact_channel'],
    tags: ['Tags', 'Labels', 'Category'],
    csat: ['CSAT', 'Satisfaction', 'Rating', 'csat_score'],
    requester: ['Customer email', 'email', 'customer_id'],
    agent: ['Agent', 'Assigned to'],
    body: ['Message', 'Description'],
    replies: ['Replies', 'Agent replies'],
  },
  replyDuration: [
    ['First response time (minutes)', (s) => String(Math.floor(s / 60)), wholeMinutes],
    ['first_response_seconds', String, exact],
    ['First response (hours)', (s) => (s / 3600).toFixed(6), (s) => Number((s / 3600).toFixed(6)) * 3600],
    ['FRT', (s) => `${Math.floor(s / 3600)}h ${Math.floor(s / 60) % 60}m ${s % 60}s`, exact],
    ['First Response Time', (s) => `${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`, exact],
    ['Time to first response (h:mm)', (s) => `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}`, wholeMinutes],
  ],
  status: {
    new: ['New', 'received'],
    open: ['Open', 'In progress'],
    pending: ['Pending', 'Waiting on customer'],
    hold: ['On hold'],
    solved: ['Resolved', 'Solved', 'Done'],
    closed: ['Closed'],
  },
  channel: {
    email: ['Email', 'e-mail', 'EMAIL'],
    chat: ['Chat', 'WhatsApp', 'Live chat'],
    form: ['Web form', 'website'],
    phone: ['Phone', 'call'],
    social: ['Instagram', 'Facebook'],
  },
  stars: [
    String,
    (n) => `${n}/5`,
    (n) => `${n}.0`,
    (n) => ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'][n - 1]!,
  ],
}

const seenAt = (zone: string, clock: Clock, at: number | null) =>
  at === null ? null : withoutZone(zone, clock.minutes ? toMinute(at) : toSecond(at))

const latin: Readonly<Record<string, string>> = { 배송_지연: 'réclamation', '결제-오류': 'señal', 환불: 'Über uns' }
const inLatin = (t: Ticket): Ticket => ({
  ...t,
  tags: t.tags.map((tag) => latin[tag] ?? tag),
  agent: t.agent.replace('이서연', 'Zoë Ünal'),
})

/** A home-made sheet: column names, times, words and bytes by chance. */
function sheet(all: Shop, words: Words, clock: Clock | undefined, write: (at: number) => string, dialect: Dialect): Exported {
  const shop = dialect.encoding === 'windows-1252' ? { ...all, tickets: all.tickets.map(inLatin) } : all
  const { zone, dice } = shop
  const head = (field: keyof Words['heads']) => dice.one(words.heads[field])
  const asDuration = dice.chance(0.4) ? dice.one(words.replyDuration) : undefined
  const word = <K extends string>(by: Record<K, readonly string[]>) =>
    Object.fromEntries(Object.entries<readonly string[]>(by).map(([k, v]) => [k, dice.one(v)])) as Record<K, string>
  const [status, channel, stars, separator] = [
    word(words.status),
    word(words.channel),
    dice.one(words.stars),
    dice.one([', ', ',', ';', '|']),
  ]
  const time = (at: number | null) => (at === null ? dice.one(['', '', '-']) : write(at))
  const tagHead = head('tags')
  const category = tagHead === '문의유형' || tagHead === 'Category'
  const seconds = (t: Ticket) => (t.reply! - t.created) / 1000
  const columns: Column[] = [
    { head: head('id'), cell: (t) => String(t.number) },
    { head: head('created'), cell: (t) => write(t.created) },
    asDuration
      ? { head: asDuration[0], cell: (t) => (t.reply === null ? '' : asDuration[1](seconds(t))) }
      : { head: head('reply'), cell: (t) => time(t.reply) },
    { head: head('solved'), cell: (t) => time(t.solved), tells: ['solved'] },
    { head: head('status'), cell: (t) => status[t.status], tells: ['status'] },
    { head: head('channel'), cell: (t) => channel[t.channel], tells: ['channel'] },
    { head: tagHead, cell: (t) => (category ? (t.tags[0] ?? '') : t.tags.join(separator)), tells: ['tags'] },
    { head: head('csat'), cell: (t) => (t.stars === null ? '' : stars(t.stars)), tells: ['csat'] },
    { head: head('requester'), cell: (t) => t.customer.email, tells: ['requester'] },
    { head: head('agent'), cell: (t) => t.agent, tells: [] },
    { head: head('body'), cell: (t) => t.body, tells: [] },
    { head: head('replies'), cell: (t) => String(t.replies), tells: ['replies'] },
  ]
  const { rows, told: fields } = table(shop, columns)
  const at = (instant: number | null) => (clock ? seenAt(zone, clock, instant) : instant)
  const seen = shop.tickets.map(
    (t): Seen => ({
      id: String(t.number),
      created: at(t.created),
      ...(asDuration ? { reply_s: t.reply === null ? null : asDuration[2](seconds(t)) } : { reply: at(t.reply) }),
      solved: at(t.solved),
      status: t.status,
      channel: t.channel,
      tags: category ? t.tags.slice(0, 1) : t.tags,
      csat: fiveStars(t),
      requester: t.customer.email,
      replies: t.replies,
    }),
  )
  return {
    files: [{ name: `sheet.${dialect.delimiter === '\t' ? 'txt' : 'csv'}`, bytes: csv(rows, dialect) }],
    source: 'generic',
    seen: told(seen, columns, fields),
  }
}

const koreanDialect = (dice: Dice): Dialect =>
  dice.one<Dialect>([
    { delimiter: ',', eol: '\r\n', encoding: 'cp949', quoteAll: false },
    { delimiter: ',', eol: '\r\n', encoding: 'utf-8-bom', quoteAll: false },
    { delimiter: '\t', eol: '\r\n', encoding: 'utf-16le', quoteAll: false },
    { delimiter: ',', eol: '\n', encoding: 'utf-8', quoteAll: dice.chance(0.5) },
  ])
const westernDialect = (dice: Dice): Dialect =>
  dice.one<Dialect>([
    { delimiter: ';', eol: '\r\n', encoding: 'windows-1252', quoteAll: false },
    { delimiter: ',', eol: '\r\n', encoding: 'utf-8', quoteAll: false },
    { delimiter: '\t', eol: '\n', encoding: 'utf-8', quoteAll: false },
    { delimiter: ',', eol: '\r', encoding: 'utf-8', quoteAll: false },
    { delimiter: '|', eol: '\n', encoding: 'utf-8', quoteAll: dice.chance(0.5) },
    { delimiter: '\t', eol: '\r\n', encoding: 'utf-16be', quoteAll: false },
  ])

const named = (
  clocks: Readonly<Record<string, Clock>>,
  words: Words,
  dialect: (dice: Dice) => Dialect,
  lang: string,
): Record<string, Shape> =>
  Object.fromEntries(
    Object.entries(clocks).map(([name, clock]) => [
      `sheet ${lang} ${name}`,
      (shop: Shop) => sheet(shop, words, clock, (at) => clock.write(wall(shop.zone, at)), dialect(shop.dice)),
    ]),
  )

export const sheets: Readonly<Record<string, Shape>> = {
  ...named(koreanClocks, korean, koreanDialect, 'ko'),
  ...named(englishClocks, englishWords, westernDialect, 'en'),
  ...Object.fromEntries(
    Object.entries(zonedClocks).map(([name, write]) => [
      `sheet zoned ${name}`,
      (shop: Shop) =>
        sheet(
          shop,
          englishWords,
          undefined,
          (at) => write(shop.dice.one(['Asia/Seoul', 'America/New_York', shop.zone]), at),
          westernDialect(shop.dice),
        ),
    ]),
  ),
}
