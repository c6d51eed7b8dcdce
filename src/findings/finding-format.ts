import { room } from '../registry.ts'
import type { Io } from '../terminal/io.ts'
import type { Page } from '../terminal/page.ts'
import type { Review } from './finding.ts'

/** Turns findings into text: pure, ends in "\n", prints nothing. Adding a format is adding one file under `finding-formats/`. */
export interface FindingFormat {
  title: string
  render(review: Review, page: Page): Promise<string> | string
  /** what goes to a file of the surroundings beside standard output: GitHub's job summary */
  aside?(review: Review, page: Page, env: Io['env']): { file: string; text: string } | undefined
}

export const { member: findingFormat, names: findingFormatNames } = room<FindingFormat>(new URL('./formats/', import.meta.url))
