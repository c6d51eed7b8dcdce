import { readdirSync } from 'node:fs'

/** A folder whose files all have one shape; a file's name is its member's id. */
export type Room =
  | 'sources'
  | 'orders'
  | 'metrics'
  | 'dimensions'
  | 'renderers'
  | 'rules'
  | 'checks'
  | 'finding-formats'
  | 'vendors'
  | 'macro-targets'

const listed = new Map<Room, readonly string[]>()

/** The ids of a room's members: the names of its files, sorted. */
export function names(room: Room): readonly string[] {
  let ids = listed.get(room)
  if (!ids) {
    const files = readdirSync(new URL(`./${room}/`, import.meta.url))
    ids = [...new Set(files.filter((f) => /^[a-z0-9-]+\.(ts|js)$/.test(f)).map((f) => f.slice(0, -3)))].sort()
    listed.set(room, ids)
  }
  return ids
}

/** Imports one member of a room. Only names found on disk reach `import()`; an unknown one is undefined. */
export async function member<T>(room: Room, id: string): Promise<T | undefined> {
  if (!names(room).includes(id)) return undefined
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const module = (await import(`./${room}/${id}.${extension}`)) as { default: T }
  return module.default
}
