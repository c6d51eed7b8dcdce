import type { Io } from './io.ts'

/**
 * The same door with what `--color` and `--no-pager` ask for in its environment, where `NO_COLOR`, `FORCE_COLOR` and
 * `SUPPORT_KIT_PAGER` say the same: whoever draws need know of one of them only.
 */
export function withAsked(argv: readonly string[], io: Io): Io {
  const at = argv.findIndex((arg) => arg === '--color' || arg.startsWith('--color='))
  const color = argv.includes('--no-color') ? 'never' : at < 0 ? undefined : (argv[at]!.split('=')[1] ?? argv[at + 1])
  const asked = {
    ...(color === 'always' && { FORCE_COLOR: '1', NO_COLOR: undefined }),
    ...(color === 'never' && { FORCE_COLOR: undefined, NO_COLOR: '1' }),
    ...(argv.includes('--no-pager') && { SUPPORT_KIT_PAGER: '' }),
  }
  if (Object.keys(asked).length === 0) return io
  const env = { value: { ...io.env, ...asked }, enumerable: true }
  return Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(io), env }) as Io
}
