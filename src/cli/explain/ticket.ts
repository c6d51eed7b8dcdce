import { openSession } from '../../duckdb/session.ts'
import { EXIT, UserError } from '../../errors.ts'
import { expand } from '../../files/files.ts'
import { answer } from '../../metrics/pipeline.ts'
import { traceable, traceTicket } from '../../metrics/trace-ticket.ts'
import { progress } from '../../terminal/progress.ts'
import { style } from '../../terminal/style.ts'
import { widthFor } from '../../terminal/width.ts'
import { numberFormat } from '../../text/number-format.ts'
import { probe } from '../../tickets/probe/probe.ts'
import { noFile } from '../messages/cli.ts'
import { calendarRequest, metricsRequest } from '../metrics/metrics-request.ts'
import { fileOptions } from '../reading-options.ts'
import { loadSettings, type Run } from '../run.ts'
import type { ExplainFlags } from './flags.ts'
import { pageText, widest } from './page.ts'
import { ticketJson } from './ticket-json.ts'
import { ticketPage } from './ticket-page.ts'

/** `support-kit explain --ticket ID EXPORT…`: how the numbers of one ticket came about. Returns the exit code. */
export async function explainTicket(id: string, names: readonly string[], flags: ExplainFlags, run: Run): Promise<number> {
  const { io } = run
  if (names.length === 0) throw new UserError(...noFile)
  const files = await expand(names, io.cwd)
  const config = await loadSettings(run, files[0], flags.config)
  const asked = metricsRequest({ ...flags, orders: [], orderMap: [], failIf: [] }, config)
  const hours = await calendarRequest(flags, config, io.cwd)
  const options = fileOptions(flags, config, run)
  const session = await openSession()
  const line = progress(io, false, run.lang)
  try {
    const tickets = await Promise.all(files.map((file) => probe(file, { ...options, temp: session.temp })))
    const q = traceable({ ...asked, ...hours, tickets, orders: [], progress: line.show })
    const traces = await traceTicket(session, q, await answer(session, q), id)
    line.clear()
    const format = numberFormat(run.lang)
    if (flags.format === 'json') {
      io.out(`${JSON.stringify(ticketJson(traces, format), null, 2)}\n`)
      return EXIT.ok
    }
    const pages = await Promise.all(traces.map((trace) => ticketPage(trace, format)))
    const width = await widthFor([JSON.stringify(pages)])
    const paint = style(io.outIsTerminal, io.env)
    io.out(pages.map((page) => pageText(page, Math.min(io.width, widest), width, paint)).join('\n'))
    return EXIT.ok
  } finally {
    line.clear()
    session.close()
  }
}
