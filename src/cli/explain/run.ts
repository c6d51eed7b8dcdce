import { check } from '../../check/check.ts'
import { EXIT, UserError } from '../../errors.ts'
import { insight } from '../../insights/insight.ts'
import { rule } from '../../lint/rule.ts'
import { dimension } from '../../metrics/dimension.ts'
import { metric } from '../../metrics/metric.ts'
import { vendor } from '../../metrics/vendor.ts'
import { part } from '../../plan/part.ts'
import type { Io } from '../../terminal/io.ts'
import { jsonText } from '../../terminal/json-text.ts'
import { printLong } from '../../terminal/pager.ts'
import { style } from '../../terminal/style.ts'
import { widthFor } from '../../terminal/width.ts'
import type { Lang, Text } from '../../text/text.ts'
import { orderSource } from '../../tickets/order-source.ts'
import { source } from '../../tickets/source.ts'
import { reason } from '../../todo/reason.ts'
import { tooMany } from '../messages/cli.ts'
import { askFor, notExplained, perhaps, rooms, seeAll } from '../messages/explain.ts'
import { loadSettings, type Run } from '../run.ts'
import type { ExplainFlags } from './flags.ts'
import { type Page, pageText, widest } from './page.ts'
import { type ExplainedRoom, type Member, members, names, roomIds } from './rooms.ts'

export interface ExplainOptions {
  lang: Lang
  format?: 'text' | 'json'
}

/** `support-kit explain`, without `--ticket`. Returns the exit code. @throws UserError for more than one id */
export async function runExplain(names: readonly string[], { config, format }: ExplainFlags, run: Run): Promise<number> {
  // `explain first response` is one name, `explain csat volume` are two
  if (names.length > 1 && (await everyKnown(names))) throw new UserError(...tooMany('explain'))
  await loadSettings(run, undefined, config)
  return explain(names.length > 0 ? names.join(' ') : undefined, { lang: run.lang, ...(format && { format }) }, run.io)
}

/**
 * `support-kit explain [id]`: what a metric, grouping, helpdesk, shop, vendor's way of counting, rule or check is, how it is computed or read, where that comes from;
 * without an id, the list of all of them.
 * @throws UserError for an id that none of them has
 */
export async function explain(id: string | undefined, { lang, format = 'text' }: ExplainOptions, io: Io): Promise<number> {
  if (format === 'json') io.out(jsonText(await asJson(id, lang)))
  else {
    const pages = id === undefined ? [await contents(lang)] : await pagesOf(id, lang)
    const width = await widthFor([JSON.stringify(pages)])
    const paint = style(io.outIsTerminal, io.env)
    printLong(io, pages.map((page) => pageText(page, Math.min(io.width, widest), width, paint)).join('\n'))
  }
  return EXIT.ok
}

async function everyKnown(said: readonly string[]): Promise<boolean> {
  const { idsCalled } = await import('../named-member.ts')
  const known = (name: string) =>
    Promise.all(roomIds.map((room) => idsCalled({ names: members[room].names, member: members[room].load }, name)))
  return (await Promise.all(said.map(known))).every((found) => found.flat().length > 0)
}

/** The members of this id, title or other name: `generic` is a helpdesk's sheet and a shop's. */
async function membersCalled(said: string): Promise<readonly { room: ExplainedRoom; id: string }[]> {
  const byId = roomIds.filter((room) => names(room).includes(said)).map((room) => ({ room, id: said }))
  if (byId.length > 0) return byId
  const { idsCalled, nearestId } = await import('../named-member.ts')
  const called = (room: ExplainedRoom) => idsCalled({ names: members[room].names, member: members[room].load }, said)
  const found = await Promise.all(roomIds.map(async (room) => (await called(room)).map((id) => ({ room, id }))))
  if (found.flat().length > 0) return found.flat()
  const { nearest } = await import('../../text/nearest.ts')
  const near = await Promise.all(
    roomIds.map((room) => nearestId({ names: members[room].names, member: members[room].load }, said)),
  )
  const meant = nearest(said, roomIds.flatMap(names)) ?? near.find((id) => id !== undefined)
  throw new UserError(notExplained(said), meant ? perhaps(meant) : seeAll)
}

async function pagesOf(said: string, lang: Lang): Promise<Page[]> {
  return Promise.all((await membersCalled(said)).map(({ room, id }) => pageOf(room, id, lang)))
}

async function pageOf(room: ExplainedRoom, id: string, lang: Lang): Promise<Page> {
  if (room === 'metrics') return (await import('./pages/metric.ts')).metricPage(id, (await metric(id))!, lang)
  if (room === 'insights') return (await import('./pages/insight.ts')).insightPage(id, (await insight(id))!, lang)
  if (room === 'reasons') return (await import('./pages/reason.ts')).reasonPage(id, (await reason(id))!, lang)
  if (room === 'parts') return (await import('./pages/part.ts')).partPage(id, (await part(id))!, lang)
  if (room === 'sections') return (await import('./pages/section.ts')).sectionPage(id, (await members.sections.load(id))!, lang)
  if (room === 'dimensions') return (await import('./pages/metric.ts')).dimensionPage(id, (await dimension(id))!, lang)
  if (room === 'vendors') return (await import('./pages/vendor.ts')).vendorPage(id, (await vendor(id))!, lang)
  if (room === 'rules') return (await import('./pages/rule.ts')).rulePage(id, (await rule(id))!, lang)
  if (room === 'checks') return (await import('./pages/check.ts')).checkPage(id, (await check(id))!, lang)
  const { readingPage } = await import('./pages/source.ts')
  return readingPage(id, (await (room === 'sources' ? source(id) : orderSource(id)))!, lang)
}

async function contents(lang: Lang): Promise<Page> {
  const sections = await Promise.all(
    roomIds.map(async (room) => ({
      head: rooms[room].title[lang],
      pairs: await Promise.all(names(room).map(async (id) => [id, titleOf((await members[room].load(id))!, lang)] as const)),
    })),
  )
  return { title: 'support-kit explain', what: askFor[lang], sections }
}

const titleOf = ({ title }: Member, lang: Lang) => (typeof title === 'string' ? title : title[lang])

/** A member as it stands in its file (functions left out), with its sentences in one language; without an id, ids and titles. */
async function asJson(id: string | undefined, lang: Lang): Promise<object> {
  const wanted =
    id === undefined
      ? roomIds.flatMap((room) => names(room).map((name) => ({ room, name })))
      : (await membersCalled(id)).map((found) => ({ room: found.room, name: found.id }))
  const entries = await Promise.all(
    wanted.map(async ({ room, name }) => {
      const member = (await members[room].load(name))!
      if (id === undefined) return { kind: rooms[room].one.en, id: name, title: titleOf(member, lang) }
      return { kind: rooms[room].one.en, id: name, ...member }
    }),
  )
  return { schemaVersion: 1, entries: inLanguage(entries, lang) as object[] }
}

/** Sentences in one language, wherever they stand. */
function inLanguage(value: unknown, lang: Lang): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => inLanguage(one, lang))
  if (isText(value)) return value[lang]
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inLanguage(one, lang)]))
}

const isText = (value: object): value is Text => 'en' in value && 'ko' in value && Object.keys(value).length === 2
