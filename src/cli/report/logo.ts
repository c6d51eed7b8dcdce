import { basename, resolve } from 'node:path'
import { UserError } from '../../errors.ts'
import { isThere } from '../../files/files.ts'
import { smallFile } from '../../files/small-file.ts'
import { largeLogo, noLogo, notALogo } from '../messages/report.ts'

const bound = { mostBytes: 1 << 20, tooLarge: (name: string) => largeLogo(name) }
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * A shop's logo as a data URI, so that the page needs no file beside it. An SVG stands in the page as an image only: there it runs no
 * script and loads nothing.
 * @throws UserError for a file that is not there, that is neither PNG nor SVG, or too large for a page
 */
export async function logoOf(name: string, cwd: string): Promise<string> {
  const path = resolve(cwd, name)
  if (!isThere(path)) throw UserError.of('not-found', noLogo(name))
  const bytes = await smallFile(name, path, bound)
  const type = bytes.subarray(0, png.length).equals(png)
    ? 'image/png'
    : /\.svg$/i.test(basename(path)) && /^\ufeff?\s*<(?:\?xml|!doctype|!--|svg)/i.test(bytes.toString('utf8', 0, 256))
      ? 'image/svg+xml'
      : undefined
  if (!type) throw UserError.of('unreadable-file', notALogo(name))
  return `data:${type};base64,${bytes.toString('base64')}`
}
