import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Config } from '../../config/schemas/config.ts'
import { UserError } from '../../errors.ts'
import type { Finding } from '../../findings/finding.ts'
import { nothingToLint, twoLists } from '../../lint/messages/lint.ts'
import { readTaxonomy } from '../../lint/taxonomy/read.ts'
import type { Taxonomy, Usage } from '../../lint/taxonomy.ts'
import type { Run } from '../run.ts'
import type { LintFlags } from './flags.ts'

/** Where a list of tags is looked for if none is named. */
const usualNames = ['taxonomy.yaml', 'taxonomy.yml', 'taxonomy.json', 'taxonomy.csv']

/** The lists to look through: those named, else that of the settings, else the usual one here; none with `--from`. */
export function listsOf(named: readonly string[], { from }: LintFlags, config: Config, cwd: string): readonly string[] {
  if (from.length > 0) {
    if (named.length > 0) throw new UserError(...twoLists)
    return []
  }
  if (named.length > 0) return named
  const usual = config.taxonomy ?? usualNames.find((name) => existsSync(resolve(cwd, name)))
  if (usual === undefined) throw new UserError(...nothingToLint)
  return [usual]
}

/** Reads the lists, or the tags in use, and how often tags are used where that is known. DuckDB is loaded for exports only. */
export async function readLists(
  files: readonly string[],
  flags: LintFlags,
  config: Config,
  run: Run,
): Promise<{ taxonomy: Taxonomy; findings: readonly Finding[]; usage?: Usage | undefined }> {
  const { cwd, stdin } = run.io
  if (flags.from.length > 0) {
    const [usage, { taxonomyFromUsage }] = await Promise.all([
      usageIn(flags.from, flags, config, run),
      import('../../lint/usage.ts'),
    ])
    return { taxonomy: taxonomyFromUsage(usage, flags.from[0]!), findings: [], usage }
  }
  const parsed = await readTaxonomy(files, { cwd, stdin })
  return { ...parsed, usage: flags.usage.length > 0 ? await usageIn(flags.usage, flags, config, run) : parsed.usage }
}

async function usageIn(exports: readonly string[], flags: LintFlags, config: Config, run: Run): Promise<Usage> {
  const { io, lang } = run
  const [{ readUsage }, { fileOptions, readingOptions }, { progress }, { expand }] = await Promise.all([
    import('../../lint/usage.ts'),
    import('../reading-options.ts'),
    import('../../terminal/progress.ts'),
    import('../../files/files.ts'),
  ])
  const files = fileOptions(flags, config, run)
  const line = progress(io, flags.quiet === true, lang)
  try {
    const options = { ...readingOptions(flags, config), exclude: config.exclude, files, progress: line.show }
    return await readUsage(await expand(exports, io.cwd), options)
  } finally {
    line.clear()
  }
}
