import type { Text } from '../text.ts'

export const tooDeep: Text = {
  en: 'Nested too deeply.',
  ko: '중첩이 너무 깊습니다.',
}

export const jsonEnds: Text = { en: 'Unexpected end of JSON.', ko: 'JSON이 중간에 끊겼습니다.' }

export const jsonComment: Text = {
  en: 'JSON does not allow comments. Give the reason in the `suppress` field, or use YAML.',
  ko: 'JSON에는 주석을 쓸 수 없습니다. 이유는 `suppress` 항목에 적거나 YAML로 바꿔 주세요.',
}

export const jsonTrailingComma: Text = {
  en: 'JSON does not allow a comma after the last entry.',
  ko: 'JSON에서는 마지막 항목 뒤에 쉼표를 쓸 수 없습니다.',
}

export const jsonControl: Text = {
  en: 'Control characters must be escaped in JSON.',
  ko: 'JSON에서 제어 문자는 이스케이프해야 합니다.',
}

export const jsonUnexpected = (found: string): Text => ({
  en: `Invalid JSON: unexpected \`${found}\`.`,
  ko: `JSON을 읽을 수 없습니다. \`${found}\` 부분이 잘못되었습니다.`,
})

/** A mistake of form in YAML: the parser's sentence in English, our own for its code in Korean. */
export const yamlError = (code: string, message: string): Text => ({
  en: `Invalid YAML: ${message.split('\n')[0]!.replace(/\.?$/, '.')}`,
  ko: `YAML을 읽을 수 없습니다. ${yamlErrors[code] ?? message.split('\n')[0]}`,
})

const yamlErrors: Readonly<Record<string, string>> = {
  BAD_INDENT: '들여쓰기가 맞지 않습니다.',
  TAB_AS_INDENT: '들여쓰기에는 탭 대신 공백을 써 주세요.',
  MISSING_CHAR: '따옴표, 괄호, 쉼표나 콜론이 빠졌습니다.',
  UNEXPECTED_TOKEN: '여기에 올 수 없는 글자가 있습니다.',
  BAD_DQ_ESCAPE: '큰따옴표 안의 이스케이프(\\)가 잘못되었습니다.',
  BAD_SCALAR_START: '이 글자로 시작하는 값은 따옴표로 묶어 주세요.',
  BLOCK_AS_IMPLICIT_KEY: '한 줄에 "이름: 값"이 두 번 있거나 따옴표가 빠졌습니다.',
  BLOCK_IN_FLOW: '괄호 안에서는 목록을 - 로 쓸 수 없습니다.',
  MULTILINE_IMPLICIT_KEY: '이름은 한 줄에 써 주세요. 콜론이 빠졌을 수 있습니다.',
  DUPLICATE_KEY: '같은 키가 두 번 있습니다.',
  IMPOSSIBLE: '구조를 알 수 없습니다.',
}

export const noAnchor = (name: string): Text => ({
  en: `No anchor \`&${name}\` is defined above.`,
  ko: `\`&${name}\` 앵커가 앞에 정의되어 있지 않습니다.`,
})

export const tooManyAliases: Text = { en: 'Too many repeated aliases.', ko: '별칭(*)이 너무 많이 반복됩니다.' }

export const unexpectedValue: Text = { en: 'This value cannot be read.', ko: '읽을 수 없는 값입니다.' }

export const keyNotWord: Text = { en: 'The key before `:` must be plain text.', ko: '`:` 앞에는 이름 하나만 쓸 수 있습니다.' }

export const twice = (key: string): Text => ({
  en: `Duplicate key \`${key}\`: one of the two values would be lost.`,
  ko: `\`${key}\` 키가 두 번 있습니다. 둘 중 하나는 사라집니다.`,
})
