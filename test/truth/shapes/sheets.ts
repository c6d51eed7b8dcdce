import { csv, type Dialect } from '../bytes.ts'
import { toMinute, toSecond, wall, withoutZone } from '../clock.ts'
import { type Clock, englishClocks, koreanClocks, zonedClocks } from '../clocks.ts'
import type { Dice } from '../dice.ts'
import { fiveStars } from '../rate.ts'
import type { Seen } from '../seen.ts'
import { type Column, type Exported, type Shape, type Shop, table, told } from '../shape.ts'
import type { Ticket } from '../shop.ts'
import { englishWords, koreanWords, type Words } from '../words.ts'

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
  ...named(koreanClocks, koreanWords, koreanDialect, 'ko'),
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
