import type { Page } from '../report/renderer.ts'
import type { Lang } from '../text/text.ts'
import type { Io } from './io.ts'
import { style } from './style.ts'

/** What output is drawn for: a file or a pipe is 80 columns wide, and a file has no colours whatever the environment says. */
export const pageFor = (io: Io, toFile: boolean, lang: Lang): Page => ({
  lang,
  style: toFile ? style(false, {}) : style(io.outIsTerminal, io.env),
  width: toFile || !io.outIsTerminal ? 80 : io.width,
})
