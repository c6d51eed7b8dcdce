import type { Lang } from '../text/text.ts'
import type { Io } from './io.ts'
import type { Style } from './style.ts'
import { style } from './style.ts'

/** What output is drawn for: a file or a pipe is 80 columns wide, and a file has no colours whatever the environment says. */
export const pageFor = (io: Io, toFile: boolean, lang: Lang): Page => ({
  lang,
  style: toFile ? style(false, {}) : style(io.outIsTerminal, io.env, io.cwd),
  width: toFile || !io.outIsTerminal ? 80 : io.width,
})

/** What the reader's screen can do. `width` is in terminal columns. */
export interface Page {
  lang: Lang
  style: Style
  width: number
  /** rows that were not read are saved to a file: nobody need be told how */
  rejectsKept?: boolean
}
