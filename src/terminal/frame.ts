import type { Style } from './style.ts'
import type { Width } from './width.ts'

/** Where lines go: from `indent` to `columns`, both counted from the left edge of the page. */
export interface Frame {
  indent: number
  columns: number
  width: Width
  style: Style
}
