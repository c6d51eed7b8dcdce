import type { FileForm, SyntaxTree } from '../../text/syntax/tree.ts'
import { readList } from './list.ts'

/** Reads a text in the form that its file's name says; without a name that says one (`-`, `tags.txt`), in the form it looks like. */
export async function readWritten(text: string, file: string): Promise<{ form: FileForm; written: SyntaxTree }> {
  const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  if (extension === 'json') return { form: 'json', written: await readJson(text) }
  if (extension === 'csv' || extension === 'tsv') return tableOrList(text)
  const start = text.trimStart()[0]
  if (extension !== 'yaml' && extension !== 'yml') {
    if (start === '{' || start === '[') {
      const written = await readJson(text)
      if (!written.broken) return { form: 'json', written }
    } else if (!looksLikeYaml(text)) return tableOrList(text)
  }
  const { readYaml } = await import('../../text/syntax/yaml.ts')
  const written = readYaml(text)
  // a page of names without any mark is one long sentence to YAML
  return written.roots.length === 1 && written.roots[0]!.is === 'word' ? tableOrList(text) : { form: 'yaml', written }
}

async function tableOrList(text: string): Promise<{ form: FileForm; written: SyntaxTree }> {
  const { readTable } = await import('./table.ts')
  const written = readTable(text)
  return written ? { form: 'table', written } : { form: 'list', written: readList(text) }
}

// the libraries behind a form are loaded for a file of that form only
const readJson = async (text: string): Promise<SyntaxTree> => (await import('../../text/syntax/json.ts')).readJson(text)

/** `tags:` at the start of a line, or `- id:`; names with a colon in them (`priority::high`) are none. */
const looksLikeYaml = (text: string): boolean => /^(?:---|- id:|[^\s:#,;"'][^:,;\n]{0,60}:[ \t]*(?:\r?$|\[|\{|[1-9]))/m.test(text)
