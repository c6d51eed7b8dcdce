import type { Lang } from '../text.ts'

/** The reader's language: `--lang`, else the config's, else what the environment says (`LC_ALL`, `LC_MESSAGES`, `LANG`). */
export function langOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>, config?: Lang): Lang {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const asked = at < 0 ? undefined : (argv[at]!.split('=')[1] ?? argv[at + 1])
  if (asked === 'en' || asked === 'ko') return asked
  return config ?? ((env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').toLowerCase().startsWith('ko') ? 'ko' : 'en')
}
