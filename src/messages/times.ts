import type { Text } from '../text.ts'

/** A column whose name promises times, and whose cells cannot be read as any. */
export const unreadableTimes = (file: string, header: string, example: string): Text => ({
  en: `${file}: no time could be read in "${header}" (such as ${JSON.stringify(example)}), so it is not used. Name another column with --map, or write it as 2026-10-05 15:20.`,
  ko: `${file}: "${header}" 열에서 시각을 읽을 수 없어(예: ${JSON.stringify(example)}) 쓰지 않았습니다. --map으로 다른 열을 지정하거나 2026-10-05 15:20처럼 적어 주세요.`,
})
