import type { FindStep } from '../step.ts'

export const explain: FindStep = () => []
