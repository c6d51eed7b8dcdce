import { join } from 'node:path'
import { isThere } from '../../files/files.ts'
import { shellWord } from '../../reply/messages/values.ts'
import { progress } from '../../terminal/progress.ts'
import { type Prompts, prompts as promptsOf } from '../../terminal/prompt.ts'
import { style } from '../../terminal/style.ts'
import { talk } from '../../terminal/talk.ts'
import { settled } from '../../text/hangul/settled.ts'
import { printable } from '../../text/printable.ts'
import type { Text } from '../../text/text.ts'
import { notAMonth, readMonth } from '../../time/asked-month.ts'
import { foundNone, found as foundSome, guide } from '../messages/guide.ts'
import type { Run } from '../run.ts'
import { type FoundExport, findExports } from './find-exports.ts'

/**
 * `support-kit` alone at a terminal: what is in the folder, what to do with it, of which month; runs that, and shows the command for
 * the next time. `start` runs a command line.
 */
export async function runGuide(run: Run, start: (argv: readonly string[]) => Promise<number>, given?: Prompts): Promise<number> {
  const { io, lang } = run
  const line = progress(io, false, lang)
  const exports = await findExports(io.cwd, (name) => line.show('reading', name))
  line.clear()
  const tickets = exports.filter(({ role }) => role === 'tickets')
  talk(io, (tickets.length > 0 ? foundSome(exports.length) : foundNone)[lang])
  const prompts = given ?? (await promptsOf(io, lang))
  const withTickets = ['metrics', 'insights', 'todo', 'report', 'plan'] as const
  const jobs = [...(tickets.length > 0 ? withTickets : []), 'reply', 'help'] as const
  const job = await prompts.select({
    message: guide.job[lang],
    choices: jobs.map((value) => ({ value, name: guide[value][lang] })),
  })
  const asked = run.asked ? ['--lang', run.asked] : []
  if (job === 'help') return start(['--help', ...asked])
  const files = job === 'reply' ? [] : await filesOf(exports, forOrders[job] ?? guide.orders, prompts, lang)
  const month = job in months ? await monthOf(job as keyof typeof months, prompts, lang) : []
  const page = job === 'report' ? ['-o', freeName(io.cwd)] : []
  const argv = [job, ...files, ...month, ...page, ...asked]
  const paint = style(true, io.env)
  talk(io, guide.runs[lang])
  io.err(`${paint.accent(`$ support-kit ${argv.map((word) => shellWord(printable(word))).join(' ')}`)}\n\n`)
  return start(argv)
}

/** What orders are for, where not for contacts per 100 of them. */
const forOrders: Partial<Record<string, Text>> = { todo: guide.ordersOfTodo, plan: guide.ordersOfPlan }

async function filesOf(
  exports: readonly FoundExport[],
  whichOrders: Text,
  prompts: Prompts,
  lang: Run['lang'],
): Promise<string[]> {
  const named = (role: FoundExport['role']) =>
    exports.filter((one) => one.role === role).map(({ name }) => ({ value: name, name: printable(name) }))
  const [tickets, orders] = [named('tickets'), named('orders')]
  const file = tickets.length === 1 ? tickets[0]!.value : await prompts.select({ message: guide.tickets[lang], choices: tickets })
  const none = { value: '', name: guide.noOrders[lang] }
  const order =
    orders.length > 1
      ? await prompts.select({ message: whichOrders[lang], choices: [...orders, none] })
      : (orders[0]?.value ?? '')
  // a name that begins with a dash is no flag
  const safe = (name: string) => (name.startsWith('-') ? `./${name}` : name)
  return [safe(file), ...(order ? ['--orders', safe(order)] : [])]
}

/** What a job may be about. The last month, all months and the next one need no flag where the command takes them for itself. */
const months = {
  metrics: { last: ['--month', 'last'], all: [] },
  insights: { all: [], last: ['--month', 'last'] },
  report: { last: [] },
  plan: { next: [] },
} satisfies Record<string, Partial<Record<'last' | 'all' | 'next', string[]>>>

async function monthOf(job: keyof typeof months, prompts: Prompts, lang: Run['lang']): Promise<string[]> {
  const ways: Partial<Record<string, string[]>> = months[job]
  const named = [...Object.keys(ways), 'other'] as ('last' | 'all' | 'next' | 'other')[]
  const choice = await prompts.select({
    message: guide.month[lang],
    choices: named.map((value) => ({ value, name: guide[value][lang] })),
  })
  const flags = ways[choice]
  if (flags) return flags
  const said = await prompts.input({
    message: guide.which[lang],
    notes: [(job === 'plan' ? guide.monthForm : guide.monthForms)[lang]],
    check: (answer) => wrongMonth(answer, job === 'plan')?.[lang],
  })
  return ['--month', said.trim()]
}

/** What is wrong with an answer; a plan is of a month that no data name the year of. */
function wrongMonth(answer: string, withYear: boolean): Text | undefined {
  if (answer.trim() === '') return guide.needed
  const month = readMonth(answer)
  if (month) return withYear && !('year' in month) ? guide.neededYear : undefined
  const [what, guess] = notAMonth(undefined, answer.trim())
  // "Did you mean October?" is no help where October alone is refused
  const hint = withYear ? guide.neededYear : guess
  return { en: `${what.en} ${hint!.en}`, ko: settled(`${what.ko} ${hint!.ko}`) }
}

/** A name for the page that no file has yet: nothing is written over unasked. */
function freeName(folder: string): string {
  const names = ['report.html', ...Array.from({ length: 99 }, (_, i) => `report-${i + 2}.html`)]
  return names.find((name) => !isThere(join(folder, name))) ?? 'report.html'
}
