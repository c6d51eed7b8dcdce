import { UserError } from '../errors.ts'
import type { Room } from '../registry.ts'
import type { Text } from '../text/text.ts'
import { unknownMember } from './messages/cli.ts'

/** What has an id, a title in each language, and maybe further names of the field. */
interface Titled {
  title: string | Text
  also?: readonly string[]
}

/** `First response`, `first-response` and `첫 응답 시간` without what people leave out. */
const bare = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\-_,.()/]+/g, '')

const namesOf = (id: string, { title, also = [] }: Titled): string[] => [
  id,
  ...(typeof title === 'string' ? [title] : Object.values(title)),
  ...also,
]

/** Ids of the members that go by a name: the id, the title in either language, or a name of the field (`frt`, `csat`). */
export async function idsCalled({ names, member }: Room<Titled>, said: string): Promise<string[]> {
  if (names().includes(said)) return [said]
  const found = await Promise.all(
    names().map(async (id) => {
      return namesOf(id, (await member(id))!).some((name) => bare(name) === bare(said)) ? [id] : []
    }),
  )
  return found.flat()
}

/** The id of the member that is likely meant by a name with a slip in it: its id, its title or a name of the field is near. */
export async function nearestId(room: Room<Titled>, said: string): Promise<string | undefined> {
  const { nearest } = await import('../text/nearest.ts')
  const called = new Map<string, string>()
  for (const id of room.names())
    for (const name of namesOf(id, (await room.member(id))!)) if (!called.has(name)) called.set(name, id)
  return called.get(nearest(said, [...called.keys()]) ?? '')
}

/** The id of the member that goes by a name. @throws UserError that lists the ids and suggests the nearest */
export async function idCalled(flag: string, said: string, room: Room<Titled>): Promise<string> {
  const [id] = await idsCalled(room, said)
  if (id !== undefined) return id
  throw new UserError(...unknownMember(flag, said, room.names(), await nearestId(room, said)))
}
