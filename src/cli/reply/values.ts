import { resolve } from 'node:path'
import type { Config } from '../../config/schemas/config.ts'
import { UserError } from '../../errors.ts'
import * as message from '../../reply/messages/reply.ts'
import { loadDictionary } from '../../reply/template/dictionary.ts'
import type { Template } from '../../reply/template/template.ts'
import type { Values } from '../../reply/values/data.ts'
import type { Io } from '../../terminal/io.ts'
import type { ReplyFlags } from './flags.ts'

/** The values that settings and flags give a template; `spare`: names of `--set` that it has no use for. */
export interface GivenValues {
  /** of the settings: what the ticket says goes before them */
  settings: Values
  /** of `--data` and `--set`, which goes before */
  flags: Values
  spare: readonly string[]
}

/** @throws UserError for values that cannot be read, and for a name of `--set` that no template knows */
export async function givenValues(
  { set, data }: Pick<ReplyFlags, 'set' | 'data'>,
  config: Config,
  template: Template,
  folder: string | undefined,
  io: Io,
): Promise<GivenValues> {
  const own = fromSet(set)
  const spare = await unusedNames(own, template, folder)
  return { settings: fromConfig(config), flags: { ...(data !== undefined && (await fromData(data, io))), ...own }, spare }
}

/** What the settings say once for every reply. */
export const fromConfig = ({ shop, agent, reply }: Config): Values => ({
  ...(shop !== undefined && { 'shop.name': shop }),
  ...(agent?.name !== undefined && { 'agent.name': agent.name }),
  ...(reply?.bufferDays !== undefined && { eta_buffer_days: String(reply.bufferDays) }),
})

/** `--set order.number=20481`, the last one of a name. @throws UserError without `=` */
export function fromSet(pairs: readonly string[]): Values {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      if (at < 1) throw new UserError(...message.notAValue(pair))
      return [pair.slice(0, at).trim(), pair.slice(at + 1)]
    }),
  )
}

/** The values of `--data`. @throws UserError for a file that is not there or does not parse */
async function fromData(name: string, io: Io): Promise<Values> {
  const { expand } = await import('../../files/files.ts')
  const [file] = await expand([name], io.cwd)
  const { allOf, smallText } = await import('../../files/small-file.ts')
  const text =
    file === '-' ? (await allOf(io.stdin, 'stdin')).toString('utf8') : await smallText(name, resolve(io.cwd, file ?? name))
  const { readData } = await import('../../reply/values/data.ts')
  return readData(text, file === '-' ? 'stdin' : name)
}

/** @throws UserError for a name of `--set` that the template does not have: a typing error would otherwise leave a gap */
export async function checkNames(set: Values, { variables }: Pick<Template, 'variables'>): Promise<void> {
  const names = variables.map((v) => v.name)
  const unknown = Object.keys(set).find((name) => !names.includes(name))
  if (unknown === undefined) return
  const { nearest } = await import('../../text/nearest.ts')
  throw new UserError(...message.unknownSet(unknown, nearest(unknown, names), names))
}

/**
 * The names of `--set` that this template has no use for, though other templates have: a script sets the same for all.
 * @throws UserError for a name that nobody knows
 */
async function unusedNames(set: Values, template: Template, folder: string | undefined): Promise<string[]> {
  const own = new Set(template.variables.map((v) => v.name))
  const unused = Object.keys(set).filter((name) => !own.has(name))
  if (unused.length === 0) return []
  const dictionary = await loadDictionary(folder)
  const nobodys = unused.filter((name) => !Object.hasOwn(dictionary, name))
  await checkNames(Object.fromEntries(nobodys.map((name) => [name, set[name]])), template)
  return unused
}
