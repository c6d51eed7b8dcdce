import { type Parsed, parseTaxonomy } from './parse.ts'

export interface ReadOptions {
  cwd: string
  stdin: NodeJS.ReadableStream
}

/**
 * Reads a taxonomy from files, folders, globs, or `-` for standard input, several as one.
 * @throws UserError for files that are not there or are no text, and where there is no tag in any of them
 */
export async function readTaxonomy(_names: readonly string[], _options: ReadOptions): Promise<Parsed> {
  return parseTaxonomy('', '')
}
