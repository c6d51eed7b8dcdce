import { shellWord } from '../../reply/messages/values.ts'
import { type Prompts, prompts as promptsOf } from '../../terminal/prompt.ts'
import { style } from '../../terminal/style.ts'
import { talk } from '../../terminal/talk.ts'
import { printable } from '../../text/printable.ts'
import { foundNone, found as foundSome, guide } from '../messages/guide.ts'
import type { Run } from '../run.ts'
import { type FoundExport, findExports } from './find-exports.ts'

/**
 * `support-kit` alone at a terminal: what is in the folder, what to do with it, of which month; runs that, and shows the command for
 * the next time. `start` runs a command line.
 */
export async function runGuide(run: Run, start: (argv: readonly string[]) => Promise<number>, given?: Prompts): Promise<number> {
  const { io, lang } = run
  const exports = await findExports(io.cwd)
  const tickets = exports.filter(({ role }) => role === 'tickets')
  talk(io, (tickets.length > 0 ? foundSome(exports.length) : foundNone)[lang])
  const prompts = given ?? (await promptsOf(io, lang))
  const jobs = tickets.length > 0 ? (['metrics', 'insights', 'todo', 'reply', 'help'] as const) : (['reply', 'help'] as const)
  const job = await prompts.select({
    message: guide.job[lang],
    choices: jobs.map((value) => ({ value, name: guide[value][lang] })),
  })
  const asked = run.asked ? ['--lang', run.asked] : []
  if (job === 'help') return start(['--help', ...asked])
  const files = job === 'reply' ? [] : await filesOf(exports, prompts, lang)
  const month = job === 'metrics' ? await monthOf(prompts, lang) : []
  const argv = [job, ...files, ...month, ...asked]
  const paint = style(true, io.env)
  talk(io, guide.runs[lang])
  io.err(`${paint.accent(`$ support-kit ${argv.map((word) => shellWord(printable(word))).join(' ')}`)}\n\n`)
  return start(argv)
}

async function filesOf(exports: readonly FoundExport[], prompts: Prompts, lang: Run['lang']): Promise<string[]> {
  const named = (role: FoundExport['role']) =>
    exports.filter((one) => one.role === role).map(({ name }) => ({ value: name, name: printable(name) }))
  const [tickets, orders] = [named('tickets'), named('orders')]
  const file = tickets.length === 1 ? tickets[0]!.value : await prompts.select({ message: guide.tickets[lang], choices: tickets })
  const none = { value: '', name: guide.noOrders[lang] }
  const order =
    orders.length > 1
      ? await prompts.select({ message: guide.orders[lang], choices: [...orders, none] })
      : (orders[0]?.value ?? '')
  // a name that begins with a dash is no flag
  const safe = (name: string) => (name.startsWith('-') ? `./${name}` : name)
  return [safe(file), ...(order ? ['--orders', safe(order)] : [])]
}

async function monthOf(prompts: Prompts, lang: Run['lang']): Promise<string[]> {
  const choice = await prompts.select({
    message: guide.month[lang],
    choices: (['last', 'other'] as const).map((value) => ({ value, name: guide[value][lang] })),
  })
  if (choice === 'last') return ['--month', 'last']
  const said = await prompts.input({
    message: guide.which[lang],
    notes: [guide.monthForms[lang]],
    check: (answer) => (answer.trim() === '' ? guide.needed[lang] : undefined),
  })
  return ['--month', said.trim()]
}
