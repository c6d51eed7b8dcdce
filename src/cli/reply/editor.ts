import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scratch, scratchFile } from '../../files/scratch.ts'
import type { Io } from '../../terminal/io.ts'

/**
 * The text as somebody left it in `$VISUAL` or `$EDITOR` (`code --wait`: words are parted by blanks, no shell reads them).
 * `none`: neither is set; `failed`: it did not start, or ended with an error.
 */
export function edit(text: string, env: Io['env'], extension: string): { text: string } | { none: true } | { failed: string } {
  const [editor, ...args] = (env.VISUAL || env.EDITOR || '').trim().split(/\s+/)
  if (!editor) return { none: true }
  const { folder, remove } = scratch()
  try {
    const path = join(folder, `reply.${extension}`)
    const file = scratchFile(path)
    file.write(text)
    file.close()
    // where the reply goes into a pipe, the editor still shows itself on the terminal
    const screen = process.stdout.isTTY ? 'inherit' : 2
    const { status } = spawnSync(editor, [...args, path], { stdio: ['inherit', screen, 'inherit'] })
    return status === 0 ? { text: readFileSync(path, 'utf8') } : { failed: editor }
  } finally {
    remove()
  }
}
