import type { Config } from '../../config/schemas/config.ts'
import { openSession } from '../../duckdb/session.ts'
import { answer } from '../../metrics/pipeline.ts'
import { centreQuestion } from '../../plan/make-plan.ts'
import type { MeasuredPromise } from '../../plan/promise/measure-promises.ts'
import { promisesOf } from '../../plan/promise/promises-of.ts'
import { usualPlan } from '../../plan/settings.ts'
import { probe } from '../../tickets/probe/probe.ts'
import type { FileFlags } from '../flags.ts'
import { calendarRequest, metricsRequest } from '../metrics/metrics-request.ts'
import { fileOptions } from '../reading-options.ts'
import { filesNamed, type Run } from '../run.ts'

/** How the export is read, where a command says so. */
interface PromiseFlags extends FileFlags {
  source?: string | undefined
  zone?: string | undefined
}

/**
 * What the tickets of exports let the shop promise: the part `promise` of a plan, for commands that write or check texts.
 * @throws UserError as `answer` does
 */
export async function measuredPromises(
  names: readonly string[],
  flags: PromiseFlags,
  config: Config,
  run: Run,
): Promise<MeasuredPromise[]> {
  const files = await filesNamed(names, run)
  const asked = {
    ...{ map: [], target: [], orderMap: [], only: [] },
    ...(flags.source !== undefined && { source: flags.source }),
    ...(flags.zone !== undefined && { zone: flags.zone }),
    ...(flags.decimal !== undefined && { decimal: flags.decimal }),
  }
  const question = { ...(await metricsRequest(asked, config)), ...(await calendarRequest({}, config, run.io.cwd)) }
  const options = await fileOptions(flags, config, run)
  const session = await openSession()
  try {
    const tickets = await Promise.all(files.map((file) => probe(file, { ...options, temp: session.temp })))
    const found = await answer(session, { ...question, tickets, orders: [], metrics: ['volume'], by: [] })
    return await promisesOf(await centreQuestion(session, found, { settings: usualPlan, forecast: undefined, month: undefined }))
  } finally {
    session.close()
  }
}
