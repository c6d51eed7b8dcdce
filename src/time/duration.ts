import { UserError } from '../errors.ts'

const seconds: Record<string, number> = { s: 1, m: 60, min: 60, h: 3600, d: 86_400 }

/**
 * Seconds in `90s`, `30m`, `6h`, `2d`, `1h30m`.
 * @throws UserError for anything else
 */
export function parseDuration(said: string): number {
  const compact = said.replace(/\s+/g, '').toLowerCase()
  const parts = [...compact.matchAll(/(\d+(?:\.\d+)?)(min|s|m|h|d)/g)]
  if (parts.length > 0 && parts.map((p) => p[0]).join('') === compact)
    return parts.reduce((sum, [, n, unit]) => sum + Number(n) * seconds[unit!]!, 0)
  throw new UserError(
    { en: `"${said}" is not a duration.`, ko: `"${said}"은(는) 시간 길이가 아닙니다.` },
    { en: 'Write 90s, 30m, 6h or 2d.', ko: '90s, 30m, 6h, 2d처럼 써 주세요.' },
  )
}
