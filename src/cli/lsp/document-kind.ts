import { fitsPath } from '../../findings/glob.ts'

/** A list of tags is linted, a reply is checked; the editor's other files are none of our business. */
export type DocumentKind = 'tags' | 'reply'

/** Which files of a folder are looked at, as patterns of their path in it. */
export interface Looked {
  tags: readonly string[]
  replies: readonly string[]
}

/** Only names that say it: a false alarm in a README would have the whole thing turned off. */
export const usuallyLooked: Looked = {
  tags: ['taxonomy.yaml', 'taxonomy.yml', 'taxonomy.json', 'taxonomy.csv', 'taxonomy.tsv', '**/taxonomies/**'],
  replies: ['*.draft.md', '*.draft.txt', '*.reply.md', '*.reply.txt', '**/drafts/**', '**/replies/**', '**/답변/**'],
}

const forms: Readonly<Record<DocumentKind, RegExp>> = {
  tags: /\.(?:ya?ml|json|csv|tsv|txt)$/i,
  reply: /\.(?:md|markdown|txt|html?)$/i,
}

/** What a file is by its path (in the open folder) and the list that the settings name; undefined for any other file. */
export function documentKind(path: string, { tags, replies }: Looked, taxonomy: string | undefined): DocumentKind | undefined {
  const fits = (kind: DocumentKind, patterns: readonly string[]) =>
    forms[kind].test(path) && patterns.some((pattern) => fitsPath(path.normalize('NFC'), pattern.normalize('NFC')))
  if (path === taxonomy?.replaceAll('\\', '/') || fits('tags', tags)) return 'tags'
  return fits('reply', replies) ? 'reply' : undefined
}
