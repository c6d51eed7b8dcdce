import type { Report } from '../metrics/report.ts'
import { member, names } from '../registry.ts'
import type { Style } from '../terminal/style.ts'
import type { Lang } from '../text/text.ts'

/** Turns a finished report into text: pure, ends in "\n", prints nothing. Adding a format is adding one file under `renderers/`. */
export interface Renderer {
  title: string
  render(report: Report, page: Page): Promise<string> | string
}

/** What the reader's screen can do. `width` is in terminal columns. */
export interface Page {
  lang: Lang
  style: Style
  width: number
}

export const renderer = (id: string) => member<Renderer>('renderers', id)
export const rendererNames = () => names('renderers')
