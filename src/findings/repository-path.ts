import { posix } from 'node:path'
import type { Review } from './finding.ts'

/** A file as the repository names it, with `/`: `tags.yaml` of a run in `shop/` is `shop/tags.yaml`. */
export function repositoryPath({ folder }: Pick<Review, 'folder'>, file: string): string {
  const name = file.replaceAll('\\', '/')
  return name.startsWith('/') || /^[A-Za-z]:\//.test(name) ? name : posix.normalize(`${folder}${name}`)
}
