import type { Text } from '../text/text.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day as a sentence says it: `2026-10-12` → `12 Oct`, `10월 12일`. */
export function dayWords(key: string): Text {
  const [, month, day] = key.split('-').map(Number)
  return { en: `${day} ${months[month! - 1]}`, ko: `${month}월 ${day}일` }
}
