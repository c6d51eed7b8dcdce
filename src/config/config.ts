import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { configName, isThere } from '../files/files.ts'
import type { Config } from './schemas/config.ts'

/**
 * The team's settings: `--config`, else `support-kit.yaml` in the working folder, else beside the first file; nothing where there
 * is none. yaml and zod are loaded only if there is a file. `reads` is told its path.
 * @throws UserError for a `--config` that does not exist, YAML that does not parse, an unknown key or an unreadable setting, and for
 * a file outside of the folder of settings that were not given by `--config`
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
  const [{ readYamlValue }, { readConfig }, { smallText }, message] = await Promise.all([
    import('../text/syntax/yaml-value.ts'),
    import('./read-config.ts'),
    import('../files/small-file.ts'),
    import('./messages/config.ts'),
  ])
  const { value, mistakes } = readYamlValue(await smallText(name, path))
  const [mistake] = mistakes
  if (mistake) {
    const place = `${name}:${mistake.line}:${mistake.column}`
    throw new UserError({ en: `${place}: ${mistake.text.en}`, ko: `${place}: ${mistake.text.ko}` })
  }
  const config = readConfig(value ?? {}, name)
  // named beside the settings, opened from where the command runs
  const home = dirname(path)
  const here = (file: string) => {
    const named = resolve(home, file)
    // settings that nobody named may have come with an export from outside: they lead to no other folder
    if (explicit === undefined && !isInside(named, home)) throw new UserError(...message.outside(name, file))
    return relative(cwd, named) || '.'
  }
  // a page goes to others: no file from elsewhere gets into it, whoever named the settings
  const logoHere = (logo: string) => {
    if (!isInside(resolve(home, logo), home)) throw new UserError(...message.logoOutside(name, logo))
    return here(logo)
  }
  const { holidays, taxonomy, templates, lint, check, report } = config
  return {
    ...config,
    ...(typeof holidays === 'string' && { holidays: here(holidays) }),
    ...(taxonomy !== undefined && { taxonomy: here(taxonomy) }),
    ...(templates !== undefined && { templates: here(templates) }),
    ...(check?.baseline !== undefined && { check: { ...check, baseline: here(check.baseline) } }),
    ...(report?.logo !== undefined && { report: { ...report, logo: logoHere(report.logo) } }),
    ...(lint?.baseline !== undefined && { lint: { ...lint, baseline: here(lint.baseline) } }),
  }
}

/** Whether a path is in a folder or the folder itself, links followed as far as there is anything. */
function isInside(path: string, folder: string): boolean {
  const real = (one: string): string => (isThere(one) ? realpathSync(one) : join(real(dirname(one)), basename(one)))
  const way = relative(realpathSync(folder), real(path))
  return way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way)
}
