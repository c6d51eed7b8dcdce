import type { Text } from '../../text/text.ts'
import { shown } from './mention.ts'

// a joiner between two pictures makes one picture of them
const joiner = /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})/gu
// the full-width blank is a matter of the Unicode form, and a variation selector one of a picture
const unseen = /(?! |\u3000|\ufe0e|\ufe0f)[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Z}\u2800\ufff9-\ufffd]/gu
const edges = /^\s|\s$/

const names: Readonly<Record<string, Text>> = {
  '\t': { en: 'tab', ko: '탭' },
  '\n': { en: 'line break', ko: '줄바꿈' },
  '\r': { en: 'line break', ko: '줄바꿈' },
  '\u00a0': { en: 'no-break space', ko: '줄 바꿈 없는 공백' },
  '\u00ad': { en: 'soft hyphen', ko: '소프트 하이픈' },
  '\u200b': { en: 'zero-width space', ko: '폭 없는 공백' },
  '\u200d': { en: 'zero-width joiner', ko: '폭 없는 연결 문자' },
  '\ufeff': { en: 'byte order mark', ko: '바이트 순서 표시(BOM)' },
  '\u3164': { en: 'Hangul filler', ko: '한글 채움 문자' },
  '\ufffd': {
    en: 'replacement character: the text was damaged when it was read',
    ko: '대체 문자: 파일을 읽을 때 글자가 깨졌습니다',
  },
}

const code = (character: string) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** The first invisible character of a text, in words to follow "has"; undefined where there is none. */
export function invisibleCharacter(text: string): Text | undefined {
  const first = text.replace(joiner, '').match(unseen)?.[0]
  if (first !== undefined) {
    const name = names[first]
    return {
      en: `an invisible character: ${code(first)}${name ? ` (${name.en})` : ''}`,
      ko: `보이지 않는 문자 ${code(first)}${name ? `(${name.ko})` : ''}이`,
    }
  }
  return edges.test(text) ? { en: 'spaces at its start or end', ko: '앞이나 끝에 공백이' } : undefined
}

/** The text in quotes, with invisible characters written as codes: `"carrier<U+200B>-delay"`. */
export const visible = (text: string): string => shown(text.slice(0, 100).replace(unseen, (character) => `<${code(character)}>`))

/** The text without invisible characters, odd spaces as plain ones; undefined where nothing is left. */
export function withoutInvisible(text: string): string | undefined {
  const parts = text.split(joiner).map((part) => part.replace(/[\s\u3164]+/g, ' ').replace(unseen, ''))
  return parts.join('\u200d').trim() || undefined
}
