/** The languages the tool speaks. JSON keys and ids never change with them. */
export const languages = ['en', 'ko'] as const
export type Lang = (typeof languages)[number]

/** A sentence a user reads, in every language: a missing one does not compile. */
export type Text = Readonly<Record<Lang, string>>

/** What a `UserError` says: what is wrong and where, and what to try. */
export type ErrorText = [problem: Text, hint?: Text | undefined]

/** What `--lang` says; undefined where it is not there, or names no language of ours (the command line complains about that). */
export function langAsked(argv: readonly string[]): Lang | undefined {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const asked = at < 0 ? undefined : (argv[at]!.split('=')[1] ?? argv[at + 1])
  return languages.find((lang) => lang === asked)
}

/** The language of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`): what stands where neither a flag nor the config says. */
export const langOf = (env: Readonly<Record<string, string | undefined>>): Lang =>
  (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').toLowerCase().startsWith('ko') ? 'ko' : 'en'
