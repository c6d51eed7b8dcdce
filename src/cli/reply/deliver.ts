import type { Output } from '../../files/output.ts'
import * as message from '../../reply/messages/reply.ts'
import type { Io } from '../../terminal/io.ts'
import type { Text } from '../../text/text.ts'
import type { ReplyFlags } from './flags.ts'

export interface Delivery {
  flags: Pick<ReplyFlags, 'format' | 'copy' | 'edit'>
  to: Output | undefined
  io: Io
  tell: (text: Text) => void
}

const extensions = { text: 'txt', markdown: 'md', html: 'html', json: 'json' } as const

/** Writes a reply where it is wanted: edited first, copied too; neither of the two stops it from being written. */
export async function deliver(drafted: string, { flags, to, io, tell }: Delivery): Promise<void> {
  const text = flags.edit ? await inEditor(drafted, extensions[flags.format ?? 'text'], io, tell) : drafted
  if (to) {
    const [{ write }, { wrote }] = await Promise.all([import('../../files/output.ts'), import('../messages/cli.ts')])
    write(to, text)
    tell(wrote(to.name))
  } else io.out(text)
  if (flags.copy)
    tell((await (await import('../../terminal/clipboard.ts')).copy(text.trimEnd())) ? message.copied : message.notCopied)
}

async function inEditor(text: string, extension: string, io: Io, tell: Delivery['tell']): Promise<string> {
  const { edit } = await import('./editor.ts')
  const left = edit(text, io.env, extension)
  if ('text' in left) return left.text
  tell('none' in left ? message.noEditor : message.editorFailed(left.failed))
  return text
}
