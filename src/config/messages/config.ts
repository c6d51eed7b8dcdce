import type { ErrorText, Text } from '../../text/text.ts'

export const unknownKey = (file: string, path: string): Text => ({
  en: `${file}: unknown setting "${path}"`,
  ko: `${file}: 알 수 없는 설정입니다: "${path}"`,
})

export const didYouMean = (word: string): Text => ({
  en: `Did you mean "${word}"?`,
  ko: `비슷한 이름이 있습니다: "${word}"`,
})

export const knownKeys = (keys: readonly string[]): Text => ({
  en: `Allowed settings here: ${keys.join(', ')}`,
  ko: `여기에 쓸 수 있는 설정: ${keys.join(', ')}`,
})

export const notOneOf = (file: string, path: string, words: readonly string[]): Text => ({
  en: `${file}: "${path}" must be one of ${words.join(', ')}`,
  ko: `${file}: "${path}"에는 ${words.join(', ')} 중 하나를 써 주세요`,
})

export const unreadableSetting = (file: string, path: string): Text => ({
  en: path ? `${file}: "${path}" has a value that cannot be read` : `${file}: expected settings as name: value`,
  ko: path ? `${file}: "${path}"에 적힌 값을 읽을 수 없습니다` : `${file}: 설정 파일 형식(이름: 값)이 아닙니다`,
})

export const writtenLike = (description: string): Text => ({
  en: `Write it like this: ${description}`,
  ko: `이렇게 써 주세요: ${description}`,
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
