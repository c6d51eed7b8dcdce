import { EXIT } from '../../errors.ts'
import { insightNames } from '../../insights/insight.ts'
import { reviewTable } from '../../insights/table-review.ts'
import { sectionsOf } from '../../report/page/section.ts'
import { pageRenderer, pageRendererNames } from '../../report/page-renderer.ts'
import { linked } from '../../terminal/link.ts'
import { talk } from '../../terminal/talk.ts'
import { wrote } from '../messages/cli.ts'
import { toWrite } from '../messages/report.ts'
import { mustBeOfWarehouse, ofFiles, ordersBeside } from '../metrics/beside-connect.ts'
import { connected } from '../metrics/connected.ts'
import { calendarRequest, metricsRequest } from '../metrics/metrics-request.ts'
import { deliver, openOutput } from '../output-format.ts'
import { loadSettings, type Run } from '../run.ts'
import { readTagList } from '../tag-list.ts'
import type { ReportFlags } from './flags.ts'
import { logoOf } from './logo.ts'

/** `report --connect`: the same page of what can be counted where the tickets are. Returns the exit code. */
export async function runConnected(names: readonly string[], flags: ReportFlags, run: Run): Promise<number> {
  const { io } = run
  mustBeOfWarehouse(names, flags, [...ofFiles, 'forecast', 'within'])
  const config = await loadSettings(run, undefined, flags.config)
  const { lang } = run
  const tags = await readTagList(flags.taxonomy ?? config.taxonomy, io)
  const request = {
    ...(await metricsRequest(flags, config)),
    ...(await calendarRequest(flags, config, io.cwd)),
    ordersOfMonth: ordersBeside(flags),
    tagPlaces: tags?.places,
  }
  const { sections, color, logo } = config.report ?? {}
  const settings = { sections, color, ...(logo !== undefined && { logo: await logoOf(logo, io.cwd) }) }
  const usual = io.outIsTerminal && flags.output === undefined ? 'markdown' : 'html'
  const { to, format } = await openOutput(flags, { formats: pageRendererNames(), usual }, run)
  const render = (await pageRenderer(format))!
  const shown = await sectionsOf(format === 'html' || format === 'json' ? sections : ['answer'])
  const insights = (when: 'month' | 'history') =>
    insightNames().filter((id) => shown.some((section) => section[when]?.includes(id)))
  const asked = { month: insights('month'), history: insights('history'), tags: tags?.facts ?? new Map() }
  // the answer is there all the same
  const titles = shown.filter(({ id, todo, plan }) => id !== 'answer' && (todo || plan)).map(({ title }) => title)
  const review = await connected(flags, request, ({ rows, words, tables, question }) =>
    reviewTable(rows, words, tables, { ...asked, question }, titles),
  )
  deliver(to, await render.render(review, lang, settings), run)
  const hint = usual === 'markdown' && flags.format === undefined ? toWrite : undefined
  const told = to ? wrote(linked(to.name, io)) : hint
  if (told && !flags.quiet) talk(io, told[lang])
  return EXIT.ok
}
