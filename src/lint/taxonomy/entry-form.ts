import { type Mapping, valueAt, type Word } from '../../text/syntax/tree.ts'
import { fieldNames } from './fields.ts'

/** Is it a tag, rather than names with what is below them? */
export const isEntry = (map: Mapping): boolean => map.pairs.some(({ key }) => fieldNames.includes(key.text))

/** Helpdesks call a tag by `name` or `title`, and have numbers for ids. */
export function foreignName(map: Mapping): Word | undefined {
  const id = valueAt(map, 'id')
  if (id && !(id.is === 'word' && /^\d+$/.test(id.text))) return undefined
  const name = valueAt(map, 'name') ?? valueAt(map, 'title')
  return name?.is === 'word' ? name : undefined
}

/** How many tickets have the tag, where the helpdesk counts them. */
export function countIn(map: Mapping): number | undefined {
  const count = valueAt(map, 'count') ?? valueAt(map, 'usage')
  return count?.is === 'word' && /^\d{1,12}$/.test(count.text) ? Number(count.text) : undefined
}

/** A name with a sentence behind it: what it means. */
export const described = (value: Word): Mapping => ({
  is: 'map',
  from: value.from,
  to: value.to,
  pairs: [{ key: { is: 'word', text: 'description', from: value.from, to: value.from }, value }],
})
