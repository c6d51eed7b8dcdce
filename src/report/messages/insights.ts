import type { Text } from '../../text/text.ts'

export const moreFindings = (n: number): Text => ({
  en: `${n} more in --format csv or json`,
  ko: `이 밖에 ${n}건은 --format csv나 json으로 볼 수 있습니다`,
})
