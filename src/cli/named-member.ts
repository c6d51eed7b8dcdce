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

/** Ids of the members that go by a name: the id, the title in either language, or a name of the field (`frt`, `csat`). */
export async function idsCalled({ names, member }: Room<Titled>, said: string): Promise<string[]> {
  if (names().includes(said)) return [said]
  const found = await Promise.all(
    names().map(async (id) => {
      const { title, also = [] } = (await member(id))!
      const titles = typeof title === 'string' ? [title] : Object.values(title)
      return [id, ...titles, ...also].some((name) => bare(name) === bare(said)) ? [id] : []
    }),
  )
  return found.flat()
}

/** The id of the member that goes by a name. @throws UserError that lists the ids and suggests the nearest */
export async function idCalled(flag: string, said: string, room: Room<Titled>): Promise<string> {
  const [id] = await idsCalled(room, said)
  if (id !== undefined) return id
  const { nearest } = await import('../text/nearest.ts')
  throw new UserError(...unknownMember(flag, said, room.names(), nearest(said, room.names())))
}
