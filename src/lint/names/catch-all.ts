import { catchAllWords, emptyWords, generalWords } from '../lexicons/tag-catch-all.ts'
import { steps, words } from './words.ts'

const [catchAll, empty, general] = [new Set(catchAllWords), new Set(emptyWords), new Set(generalWords)]
// 기타문의, 그외사유: Korean writes them together
const joined = /^(기타|그외|미분류|일반)(?=문의|사유|요청|문제|이슈|상담|사항)/

/**
 * What a catch-all is for: `other` and `기타문의` for everything (`''`), `shipping-other` for shipping (`shipping`).
 * Undefined for a tag that is none.
 */
export function catchesAll(id: string): string | undefined {
  if (id.length > 200) return undefined
  const path = steps(id)
  const all = words((path.at(-1) ?? id).replace(/그\s+(외|밖)에?/, '그$1')).flatMap((word) =>
    word.replace(joined, '$1 ').split(' '),
  )
  const rest = all.filter((word) => !catchAll.has(word) && !empty.has(word))
  const says =
    all.some((word) => catchAll.has(word)) || (all.length > 0 && rest.every((word) => general.has(word)) && rest.length > 0)
  if (!says) return undefined
  const area = rest.filter((word) => !general.has(word))
  return [...path.slice(0, -1).flatMap(words), ...area].join(' ')
}
