import type { InsightReport } from '../insights/find-insights.ts'
import { room } from '../registry.ts'
import type { Page } from '../terminal/page.ts'

/** Turns finished insights into text, as a `Renderer` does a report. Adding a format is adding one file under `insight-formats/`. */
export interface InsightRenderer {
  title: string
  render(report: InsightReport, page: Page): Promise<string> | string
}

export const { member: insightRenderer, names: insightRendererNames } = room<InsightRenderer>(
  new URL('./insight-formats/', import.meta.url),
)
