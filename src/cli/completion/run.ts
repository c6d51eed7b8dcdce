import { EXIT } from '../../errors.ts'
import { knownId } from '../reading-options.ts'
import type { Run } from '../run.ts'
import { shell, shellNames } from './shell.ts'

/** `support-kit completion`: prints the script that a shell reads. @throws UserError for a shell that there is none of */
export async function runCompletion(name: string, run: Run): Promise<number> {
  const { script } = (await shell(knownId('completion', name, shellNames())))!
  run.io.out(script)
  return EXIT.ok
}
