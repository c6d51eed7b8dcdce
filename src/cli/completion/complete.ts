import type { Command, Option } from 'commander'
import { printable } from '../../text/printable.ts'
import { langAsked } from '../../text/text.ts'
import type { Run } from '../run.ts'
import { valuesOf } from '../values.ts'
import { wordsOf } from './line.ts'

/** What may stand at the cursor: whole words and what they are; or names of files, which shells know best. */
type Offer = readonly { value: string; text?: string }[] | 'files' | 'folders'

/**
 * `support-kit complete [--replaces=TEXT] -- LINE`, for the scripts of the shells only: what may follow a command line that ends at the
 * cursor. `--replaces`: the end of the last word, where a shell replaces no more than that. Never throws for what is typed.
 * @param commandsFor the command line of commander, with the flags of the commands among these words
 */
export async function complete(
  argv: readonly string[],
  commandsFor: (words: readonly string[], run: Run) => Promise<Command>,
  run: Run,
): Promise<number> {
  const words = wordsOf(argv.at(-1) ?? '').slice(1)
  const typed = words.pop() ?? ''
  run.lang = langAsked(words) ?? run.lang
  const offer = await offered(await commandsFor(words, run), words, typed, run)
  if (typeof offer === 'string') {
    run.io.out(`:${offer}\n`)
    return 0
  }
  const replaced = /^--replaces=(.*)$/s.exec(argv[0] ?? '')?.[1]
  const kept = replaced !== undefined && typed.endsWith(replaced) ? typed.length - replaced.length : 0
  const fitting = offer.filter(({ value }) => value.startsWith(typed))
  run.io.out(fitting.map(({ value, text = '' }) => `${printable(value.slice(kept))}\t${printable(text)}\n`).join(''))
  return 0
}

async function offered(root: Command, words: readonly string[], typed: string, run: Run): Promise<Offer> {
  const { command, pending, given, onlyArguments } = reached(root, words)
  if (pending) return ofFlag(pending, '', typed, run)
  const joined = !onlyArguments && /^(--[\w-]+=)(.*)$/s.exec(typed)
  if (joined) {
    const flag = flagsOn(command).find(({ long }) => `${long}=` === joined[1])
    return flag ? ofFlag(flag, joined[1]!, joined[2]!, run) : []
  }
  if (typed.startsWith('-') && !onlyArguments) return flagsOffered(command, given, typed)
  const inside = command.name() === 'help' ? root : command
  if (inside.commands.length > 0)
    return inside
      .createHelp()
      .visibleCommands(inside)
      .map((one) => ({ value: one.name(), text: one.summary() || one.description() }))
  const values = await valuesOf(command, typed, run)
  return values ? values.map((value) => ({ value })) : placed(command.registeredArguments[0]?.name() ?? '')
}

/** What is there before the cursor: the command, the flags given so far, and the one that still waits for its value. */
function reached(root: Command, words: readonly string[]) {
  let command = root
  let pending: Option | undefined
  let onlyArguments = false
  const given = new Set<Option>()
  for (const word of words) {
    if (pending) pending = undefined
    else if (word === '--') onlyArguments = true
    else if (word.startsWith('-') && !onlyArguments) {
      const flag = flagsOn(command).find(({ long, short }) => [long, short].includes(word.split('=')[0]))
      if (flag) given.add(flag)
      if (flag?.required && !word.includes('=')) pending = flag
    } else command = command.commands.find((one) => one.name() === word) ?? command
  }
  return { command, pending, given, onlyArguments }
}

const flagsOn = (command: Command): readonly Option[] => command.createHelp().visibleOptions(command)

function flagsOffered(command: Command, given: ReadonlySet<Option>, typed: string): Offer {
  const open = flagsOn(command).filter((flag) => !given.has(flag) || Array.isArray(flag.defaultValue))
  return open
    .map((flag) => ({ value: /^-\w/.test(typed) ? flag.short : flag.long, text: gist(flag.description) }))
    .filter((one): one is { value: string; text: string } => one.value !== undefined)
}

async function ofFlag(flag: Option, before: string, typed: string, run: Run): Promise<Offer> {
  const values = await valuesOf(flag, typed, run)
  return values ? values.map((value) => ({ value: before + value })) : placed(flag.flags)
}

/** `<file>`, `[taxonomy...]`, `<file|number>`: a name of a file; what else has no list of values is free text. */
const placed = (term: string): Offer =>
  /folder/.test(term) ? 'folders' : /file|export|taxonomy|draft/.test(term.replace(/^.*--[\w-]+/, '')) ? 'files' : []

/** A description up to where it goes into detail. */
const gist = (text: string): string => text.split(/[:;(]|\.\s/, 1)[0]!.trim()
