import type { Output } from '../../files/output.ts'
import * as message from '../../reply/messages/reply.ts'
import type { ReplyFormat } from '../../reply/render/format.ts'
import type { Copied } from '../../terminal/clipboard.ts'
import type { Io } from '../../terminal/io.ts'
import type { Text } from '../../text/text.ts'
import { copied, noClipboard, sent } from '../messages/clipboard.ts'

export interface Delivery {
  flags: { format?: ReplyFormat; copy?: true | undefined; edit?: true | undefined }
  to: Output | undefined
  io: Io
  tell: (text: Text) => unknown
}

const extensions = { text: 'txt', markdown: 'md', html: 'html', json: 'json' } as const

/** Writes a reply where it is wanted: edited first, copied too; neither of the two stops it from being written. */
export async function deliver(drafted: string, { flags, to, io, tell }: Delivery): Promise<void> {
  const text = flags.edit ? await inEditor(drafted, flags.format ?? 'text', io, tell) : drafted
  if (to) {
    const [{ write }, { wrote }] = await Promise.all([import('../../files/output.ts'), import('../messages/cli.ts')])
    write(to, text)
    tell(wrote(to.name))
  } else io.out(text)
  if (flags.copy) tell(said[await (await import('../../terminal/clipboard.ts')).copy(text.trimEnd(), io)])
}

/** What became of a copy, in words. */
export const said: Readonly<Record<Copied, Text>> = { copied, sent, none: noClipboard }

/** The text as it comes back from the editor; unchanged, with the reason told, where there is none or it failed. */
export async function inEditor(text: string, format: ReplyFormat, io: Io, tell: Delivery['tell']): Promise<string> {
  const { edit } = await import('./editor.ts')
  const left = edit(text, io.env, extensions[format])
  if ('text' in left) return left.text
  tell('none' in left ? message.noEditor : message.editorFailed(left.failed))
  return text
}
