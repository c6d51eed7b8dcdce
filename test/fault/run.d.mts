export interface Scenario {
  name: string
  files: Readonly<Record<string, string | Buffer>>
  args: readonly string[]
  writes: readonly string[]
}
export interface Usual {
  code: number
  out: string
  err: string
  calls: readonly string[]
  files: Readonly<Record<string, string>>
  before: Readonly<Record<string, string>>
  temporary: readonly string[]
}
export type Code = 'ENOSPC' | 'EIO' | 'EACCES' | 'PART'
export function stage(
  main: (argv: readonly string[], io: never) => Promise<number>,
  folder: string,
): {
  usual(scenario: Scenario): Promise<Usual>
  failing(scenario: Scenario, usually: Usual, at: number, code: Code): Promise<string[]>
  dying(scenario: Scenario, usually: Usual, at: number): { reached: boolean; wrong: string[] }
}
