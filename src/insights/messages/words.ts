import { printable } from '../../text/printable.ts'
import type { Lang, Text } from '../../text/text.ts'

export { amount, currencySigns } from '../../text/amount.ts'
export { said } from '../../text/said.ts'
export { dayWords } from '../../time/day-words.ts'

/** Names from a file in a row, as many as a sentence holds. */
export function listed(names: readonly string[], lang: Lang, most = 3): string {
  const shown = names.slice(0, most).map(printable)
  const rest = names.length - shown.length
  if (rest > 0) return lang === 'en' ? `${shown.join(', ')} and ${rest} more` : `${shown.join(', ')} 외 ${rest}개`
  if (lang === 'ko' || shown.length < 2) return shown.join(', ')
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** Why an insight cannot tell under a filter by these fields. */
export const filteredAway = (by: readonly string[]): Text => ({
  en: `Cannot tell with --only ${by.join(', ')}: this looks at the tickets that the filter leaves out, too. Run it without the filter.`,
  ko: `--only ${by.join(', ')} 조건으로 거르면 알 수 없습니다. 걸러진 문의까지 함께 보아야 하니 조건 없이 실행해 주세요.`,
})

/** Why what looks at tickets one by one cannot tell of those in a database. */
export const staysInDatabase: Text = {
  en: 'This looks at tickets one by one, and they stay in the database: only sums, percentiles and the names of groups leave it. For these, write the tickets to a CSV file (docs/warehouse.md).',
  ko: '문의를 한 건씩 봐야 하는 내용입니다. 문의는 데이터베이스에 두고 합계와 백분위수, 묶음 이름만 가져오므로 여기에는 없습니다. 필요하면 문의를 CSV 파일로 저장해 쓰세요(docs/warehouse.ko.md).',
}
