import type { Input } from './mutate.mjs'

export function judge(main: (argv: readonly string[], io: never) => Promise<number>): {
  wrongWith(input: Input): Promise<string[]>
  close(): void
}
