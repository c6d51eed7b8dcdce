import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Io } from './io.ts'

/**
 * The text as somebody left it in `$VISUAL` or `$EDITOR` (`code --wait`: words are parted by blanks, no shell reads them).
 * `none`: neither is set; `failed`: it did not start, or ended with an error.
 */
export function edit(text: string, env: Io['env'], extension: string): { text: string } | { none: true } | { failed: string } {
  const [editor, ...args] = (env.VISUAL || env.EDITOR || '').trim().split(/\s+/)
  if (!editor) return { none: true }
  const folder = mkdtempSync(join(tmpdir(), 'support-kit-'))
  const clean = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', clean)
  try {
    const file = join(folder, `reply.${extension}`)
    writeFileSync(file, text, { mode: 0o600 })
    // where the reply goes into a pipe, the editor still shows itself on the terminal
    const screen = process.stdout.isTTY ? 'inherit' : 2
    const { status } = spawnSync(editor, [...args, file], { stdio: ['inherit', screen, 'inherit'] })
    return status === 0 ? { text: readFileSync(file, 'utf8') } : { failed: editor }
  } finally {
    clean()
    process.removeListener('exit', clean)
  }
}
