import { UserError } from '../errors.ts'

/** `created_at=Opened`, as flags give it, into field → header. @throws UserError where there is no `=` */
export function pairs(flag: string, said: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    said.map((pair) => {
      const at = pair.indexOf('=')
      if (at > 0)
        return [
          pair.slice(0, at).trim(),
          pair
            .slice(at + 1)
            .trim()
            .replace(/^"(.*)"$/, '$1'),
        ]
      throw new UserError(
        {
          en: `${flag}: "${pair}" does not name a field and a column.`,
          ko: `${flag}: "${pair}"에서 항목과 열을 알 수 없습니다.`,
        },
        { en: `Write ${flag} created_at="Opened".`, ko: `${flag} created_at="접수일"처럼 써 주세요.` },
      )
    }),
  )
}
