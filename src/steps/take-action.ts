import type { FindStep } from '../step.ts'

export const takeAction: FindStep = () => []
