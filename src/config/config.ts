import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { configName, isThere } from '../files/files.ts'
import type { Config } from './schemas/config.ts'

/** Where settings are looked for. */
export interface Search {
  cwd: string
  /** the first file that the command reads, as it was named */
  firstFile: string | undefined
  /** the file that somebody named, and with what: `--config`, `SUPPORT_KIT_CONFIG` */
  named: { file: string; by: string } | undefined
  /** the home folder of the user, where the search upwards ends */
  home: string | undefined
}

/**
 * The team's settings: the file named, else `support-kit.yaml` in the working folder, else beside the first file, else in the nearest
 * folder above, up to the root of the repository or the home folder; nothing where there is none. yaml and zod are loaded only if there
 * is a file. `reads` is told its path.
 * @throws UserError for a named file that does not exist, YAML that does not parse, with all unknown keys and unreadable settings, and
 * for a file outside of the folder of settings that nobody named
 */
export async function loadConfig({ cwd, firstFile, named, home }: Search, reads: (path: string) => void): Promise<Config> {
  const folders = [cwd, ...(firstFile && firstFile !== '-' ? [dirname(resolve(cwd, firstFile))] : []), ...above(cwd, home)]
  const explicit = named?.file
  const found = folders.map((folder) => join(folder, configName)).find((file) => isThere(file))
  const path = explicit ? resolve(cwd, explicit) : found
  if (!path) return {}
  const message = await import('./messages/config.ts')
  const name = explicit ?? (relative(cwd, path).replaceAll('\\', '/') || configName)
  if (!isThere(path)) throw UserError.of('invalid-settings', message.notThere(named!.by, name))
  reads(path)
  const [{ readYamlValue }, { readConfig }, { smallText }] = await Promise.all([
    import('../text/syntax/yaml-value.ts'),
    import('./read-config.ts'),
    import('../files/small-file.ts'),
  ])
  const { value, mistakes, placeOf } = readYamlValue(await smallText(name, path))
  if (mistakes.length > 0) {
    const said = (lang: 'en' | 'ko') =>
      mistakes.map(({ line, column, text }) => `${name}:${line}:${column}: ${text[lang]}`).join('\n')
    throw new UserError({ en: said('en'), ko: said('ko') }, undefined, 'invalid-settings')
  }
  const config = readConfig(value ?? {}, name, placeOf)
  // named beside the settings, opened from where the command runs
  const folder = dirname(path)
  const here = (file: string) => {
    const named = resolve(folder, file)
    // settings that nobody named may have come with an export from outside: they lead to no other folder
    if (explicit === undefined && !isInside(named, folder)) throw UserError.of('invalid-settings', message.outside(name, file))
    return relative(cwd, named) || '.'
  }
  // a page goes to others: no file from elsewhere gets into it, whoever named the settings
  const logoHere = (logo: string) => {
    if (!isInside(resolve(folder, logo), folder)) throw UserError.of('invalid-settings', message.logoOutside(name, logo))
    return here(logo)
  }
  const { holidays, taxonomy, faq, templates, lint, check, report } = config
  return {
    ...config,
    ...(typeof holidays === 'string' && { holidays: here(holidays) }),
    ...(taxonomy !== undefined && { taxonomy: here(taxonomy) }),
    ...(faq !== undefined && { faq: here(faq) }),
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

/**
 * The folders above, the nearest first, up to the root of the repository or the home folder. Where neither is above there are none: a
 * folder that others may write in (`/tmp`) sets nothing.
 */
function above(cwd: string, home: string | undefined): string[] {
  const way: string[] = []
  for (let folder = cwd; ; folder = dirname(folder)) {
    way.push(folder)
    if (folder === home || isThere(join(folder, '.git'))) return way.slice(1)
    if (dirname(folder) === folder) return []
  }
}
