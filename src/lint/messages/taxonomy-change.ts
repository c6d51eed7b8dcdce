import type { Text } from '../../text/text.ts'

// changes of --fix

export const composed = (word: string): Text => ({
  en: `Convert \`${word}\` to composed Unicode (NFC)`,
  ko: `\`${word}\`: 완성형 유니코드(NFC)로 변환`,
})
export const trimmed = (word: string): Text => ({
  en: `Remove the spaces around \`${word}\``,
  ko: `\`${word}\`: 앞뒤 공백 삭제`,
})
export const duplicateEntry = (word: string): Text => ({
  en: `Remove the duplicate entry \`${word}\``,
  ko: `\`${word}\`: 중복 항목 삭제`,
})
export const addedAlias = (id: string, names: readonly string[]): Text => ({
  en: `Add ${names.map((name) => `\`${name}\``).join(', ')} to the aliases of \`${id}\``,
  ko: `\`${id}\`: 별칭(aliases)에 ${names.map((name) => `\`${name}\``).join(', ')} 추가`,
})
export const sorted = (word: string): Text => ({ en: `Sort \`${word}\` by name`, ko: `\`${word}\`: 이름순으로 정렬` })

// names that the rename map leaves out

export const twoNewNames = (old: string, names: readonly string[]): Text => ({
  en: `\`${old}\` is left out: it has several new names, ${names.map((name) => `\`${name}\``).join(' and ')}.`,
  ko: `\`${old}\`: 새 이름이 여러 개라서(${names.map((name) => `\`${name}\``).join(', ')}) 제외했습니다.`,
})
export const stillInUse = (old: string, name: string): Text => ({
  en: `\`${old}\` is left out: it is both an alias of \`${name}\` and a tag.`,
  ko: `\`${old}\`: \`${name}\`의 별칭이면서 따로 있는 태그라서 제외했습니다.`,
})
export const inCircle = (old: string): Text => ({
  en: `\`${old}\` is left out: its new names form a loop.`,
  ko: `\`${old}\`: 이름 변경이 순환해서 제외했습니다.`,
})
