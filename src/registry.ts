import { readdirSync } from 'node:fs'

/** A folder whose files all have one shape: a file's name is its member's id, and its default export the member. */
export interface Room<Member> {
  /** the ids of the members: the names of the files, sorted */
  names(): readonly string[]
  /** imports one member; undefined where there is none of that id */
  member(id: string): Promise<Member | undefined>
}

/**
 * The members of a folder, so that adding one is adding a file: found on disk, or listed by the build, which bundles them. Only the
 * one asked for is imported, and only names that stand in the folder reach `import()`.
 *
 * @param folder its address, ending in a slash: `new URL('./rules/', import.meta.url)`
 * @param bundled id → what imports the member: written by the build
 */
export function room<Member>(folder: URL, bundled?: Readonly<Record<string, () => Promise<unknown>>>): Room<Member> {
  let ids: readonly string[] | undefined
  const names = () => {
    ids ??= bundled ? Object.keys(bundled) : idsIn(folder)
    return ids
  }
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const load = (id: string) => bundled?.[id]?.() ?? import(new URL(`${id}.${extension}`, folder).href)
  const member = async (id: string) => (names().includes(id) ? ((await load(id)) as { default: Member }).default : undefined)
  return { names, member }
}

function idsIn(folder: URL): readonly string[] {
  const files = readdirSync(folder).filter((file) => /^[a-z0-9-]+\.(ts|js)$/.test(file))
  return [...new Set(files.map((file) => file.slice(0, -3)))].sort()
}
