import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { configName, isThere } from '../files/files.ts'
import type { Config } from './schemas/config.ts'

/**
 * The team's settings: `--config`, else `support-kit.yaml` in the working folder, else beside the first file; nothing where there
 * is none. yaml and zod are loaded only if there is a file. `reads` is told its path.
 * @throws UserError for a `--config` that does not exist, YAML that does not parse, an unknown key or an unreadable setting
 */
export async function loadConfig(
  cwd: string,
  firstFile: string | undefined,
  explicit: string | undefined,
  reads: (path: string) => void,
): Promise<Config> {
  const folders = [cwd, ...(firstFile && firstFile !== '-' ? [dirname(resolve(cwd, firstFile))] : [])]
  const path = explicit ? resolve(cwd, explicit) : folders.map((folder) => join(folder, configName)).find((file) => isThere(file))
  if (!path) return {}
  const name = explicit ?? configName
  if (!isThere(path))
    throw new UserError({ en: `--config: file not found: "${name}".`, ko: `--config: "${name}" 파일이 없습니다.` })
  reads(path)
  const [{ parseDocument, LineCounter }, { readConfig }, { reading }] = await Promise.all([
    import('yaml'),
    import('./read-config.ts'),
    import('../files/system-error.ts'),
  ])
  const lines = new LineCounter()
  const text = await reading(name, () => readFileSync(path, 'utf8'))
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    throw new UserError({
      en: `${name}:${line}:${col}: ${error.message}`,
      ko: `${name}:${line}:${col}: YAML을 읽을 수 없습니다 (${error.message})`,
    })
  }
  const config = readConfig(document.toJS({ maxAliasCount: 20 }) ?? {}, name)
  // named beside the settings, opened from where the command runs
  const here = (file: string) => relative(cwd, resolve(dirname(path), file)) || '.'
  const { holidays, taxonomy, templates, lint, check } = config
  return {
    ...config,
    ...(typeof holidays === 'string' && { holidays: here(holidays) }),
    ...(taxonomy !== undefined && { taxonomy: here(taxonomy) }),
    ...(templates !== undefined && { templates: here(templates) }),
    ...(check?.baseline !== undefined && { check: { ...check, baseline: here(check.baseline) } }),
    ...(lint?.baseline !== undefined && { lint: { ...lint, baseline: here(lint.baseline) } }),
  }
}
