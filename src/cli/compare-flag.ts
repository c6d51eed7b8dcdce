/** `--compare` takes a month or nothing: a file behind it is a file, which commander would take for the month. */
export const compareApart = (argv: readonly string[]): string[] =>
  argv.map((arg, i) => (arg === '--compare' && !/^\d{4}-\d{1,2}$/.test(argv[i + 1] ?? '') ? '--compare=' : arg))
