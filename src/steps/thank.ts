import type { FindStep } from '../step.ts'

export const thank: FindStep = () => []
