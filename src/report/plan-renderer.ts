import type { PlanReport } from '../plan/make-plan.ts'
import { room } from '../registry.ts'
import type { Page } from '../terminal/page.ts'

/** Turns a finished plan into text, as a `Renderer` does a report. Adding a format is adding one file under `plan-formats/`. */
export interface PlanRenderer {
  title: string
  render(plan: PlanReport, page: Page): Promise<string> | string
}

export const { member: planRenderer, names: planRendererNames } = room<PlanRenderer>(new URL('./plan-formats/', import.meta.url))
