import type { Io } from '../io/io.ts'
import type { Output } from '../io/output.ts'
import * as say from '../messages/reply.ts'
import { formatted } from '../reply/format.ts'
import type { Draft, RenderOptions } from '../reply/render.ts'
import type { Template } from '../template.ts'
import type { Text } from '../text.ts'
import type { ReplyFlags } from './reply.ts'

export interface Delivery {
  template: Template
  flags: Pick<ReplyFlags, 'format' | 'copy' | 'edit'>
  options: RenderOptions
  to: Output | undefined
  io: Io
  tell: (text: Text) => void
}

const extensions = { text: 'txt', markdown: 'md', html: 'html', json: 'json' } as const

/** Writes the draft where it is wanted: edited first, copied too; neither of the two stops it from being written. */
export async function deliver(draft: Draft, { template, flags, options, to, io, tell }: Delivery): Promise<void> {
  const { format = 'text' } = flags
  let text = await formatted(draft, format, template, options)
  if (flags.edit) text = await edited(text, extensions[format], io, tell)
  if (to) {
    const [{ write }, { wrote }] = await Promise.all([import('../io/output.ts'), import('../messages/cli.ts')])
    write(to, text)
    tell(wrote(to.name))
  } else io.out(text)
  if (flags.copy) tell((await (await import('../io/clipboard.ts')).copy(text.trimEnd())) ? say.copied : say.notCopied)
}

async function edited(text: string, extension: string, io: Io, tell: Delivery['tell']): Promise<string> {
  const { edit } = await import('../io/editor.ts')
  const left = edit(text, io.env, extension)
  if ('text' in left) return left.text
  tell('none' in left ? say.noEditor : say.editorFailed(left.failed))
  return text
}
