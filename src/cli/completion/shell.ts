import { room } from '../../registry.ts'

/** A shell that completes command lines. */
export interface Shell {
  /** as it is written */
  title: string
  /** the line that sets it up, once */
  install: string
  /** where that line goes, if it does not go to the shell itself */
  file: string
  /**
   * What the shell reads. It hands the line up to the cursor to `support-kit complete`, as one word that is never evaluated, and
   * takes what is printed: a line for each whole word, a tab, what it is; `:files` and `:folders` ask for names of these.
   */
  script: string
}

export const { member: shell, names: shellNames } = room<Shell>(new URL('./shells/', import.meta.url))
