import type { Report } from '../metrics/report.ts'
import { room } from '../registry.ts'
import type { Page } from '../terminal/page.ts'

/** Turns a finished report into text: pure, ends in "\n", prints nothing. Adding a format is adding one file under `renderers/`. */
export interface Renderer {
  title: string
  render(report: Report, page: Page): Promise<string> | string
}

export const { member: renderer, names: rendererNames } = room<Renderer>(new URL('./formats/', import.meta.url))
