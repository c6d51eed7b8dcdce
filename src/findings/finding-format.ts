import { posix } from 'node:path'
import { room } from '../registry.ts'
import type { Io } from '../terminal/io.ts'
import type { Page } from '../terminal/page.ts'
import type { Review } from './review.ts'

/** A text format of findings. `render` is pure and its text ends in "\n". Adding a format is adding one file under `formats/`. */
export interface FindingFormat {
  title: string
  render(review: Review, page: Page): Promise<string> | string
  /** text for a file named by the environment, beside standard output: GitHub's job summary */
  aside?(review: Review, page: Page, env: Io['env']): { file: string; text: string } | undefined
}

export const { member: findingFormat, names: findingFormatNames } = room<FindingFormat>(new URL('./formats/', import.meta.url))

/** The path of a file from the root of the repository, with `/`: `tags.yaml` of a run in `shop/` is `shop/tags.yaml`. */
export function repositoryPath({ folder }: Pick<Review, 'folder'>, file: string): string {
  const name = file.replaceAll('\\', '/')
  return name.startsWith('/') || /^[A-Za-z]:\//.test(name) ? name : posix.normalize(`${folder}${name}`)
}
