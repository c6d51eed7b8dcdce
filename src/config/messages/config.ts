import type { ErrorText, Text } from '../../text/text.ts'

export const notThere = (named: string, file: string): ErrorText => [
  { en: `${named}: file not found: "${file}".`, ko: `${named}: "${file}" 파일이 없습니다.` },
]

export const unknownKey = (path: string): Text => ({
  en: `unknown setting "${path}".`,
  ko: `알 수 없는 설정입니다: "${path}".`,
})

export const didYouMean = (word: string): Text => ({
  en: `Did you mean "${word}"?`,
  ko: `비슷한 이름이 있습니다: "${word}".`,
})

export const knownKeys = (keys: readonly string[]): Text => ({
  en: `Allowed settings here: ${keys.join(', ')}.`,
  ko: `여기에 쓸 수 있는 설정: ${keys.join(', ')}.`,
})

export const notOneOf = (path: string, words: readonly string[]): Text => ({
  en: `"${path}" must be one of ${words.join(', ')}.`,
  ko: `"${path}"에는 ${words.join(', ')} 중 하나를 써 주세요.`,
})

export const unreadableSetting = (path: string): Text => ({
  en: path ? `"${path}" has a value that cannot be read.` : 'expected settings as name: value.',
  ko: path ? `"${path}"에 적힌 값을 읽을 수 없습니다.` : '설정 파일 형식(이름: 값)이 아닙니다.',
})

export const writtenLike = (description: string): Text => ({
  en: `Write it like this: ${description}.`,
  ko: `이렇게 써 주세요: ${description}.`,
})

export const moreMistakes = (count: number): Text => ({
  en: `${count} more`,
  ko: `그 밖에 ${count}건`,
})

export const outside = (file: string, named: string): ErrorText => [
  {
    en: `${file} names a file outside its folder: ${named}.`,
    ko: `${file}에 적힌 ${named}은(는) 설정 파일이 있는 폴더 밖에 있습니다.`,
  },
  {
    en: `If you trust these settings, name them yourself: --config ${file}.`,
    ko: `믿을 수 있는 설정이라면 직접 지정해 주세요: --config ${file}`,
  },
]

export const logoOutside = (file: string, logo: string): ErrorText => [
  {
    en: `${file}: report.logo must be a file in the same folder: ${logo}.`,
    ko: `${file}: report.logo에는 설정 파일과 같은 폴더의 파일만 쓸 수 있습니다: ${logo}`,
  },
]
