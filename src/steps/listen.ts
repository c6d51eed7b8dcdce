import type { FindStep } from '../step.ts'

export const listen: FindStep = () => []
