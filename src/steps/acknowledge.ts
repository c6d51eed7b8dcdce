import type { FindStep } from '../step.ts'

export const acknowledge: FindStep = () => []
