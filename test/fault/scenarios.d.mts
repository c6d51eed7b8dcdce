import type { Scenario } from './run.mjs'

export const scenarios: readonly Scenario[]
