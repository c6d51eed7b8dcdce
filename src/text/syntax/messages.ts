import type { Text } from '../text.ts'

// what is wrong with the form of a file

export const tooDeep: Text = {
  en: 'Nested too deeply.',
  ko: '너무 깊이 중첩되어 있습니다.',
}

export const jsonEnds: Text = { en: 'The JSON ends before it is complete.', ko: 'JSON이 중간에 끊겼습니다.' }

export const jsonComment: Text = {
  en: 'JSON has no comments: give a reason in the field `suppress`, or keep the list as YAML.',
  ko: 'JSON에는 주석을 쓸 수 없습니다. 이유는 `suppress` 항목에 적거나 YAML로 관리해 주세요.',
}

export const jsonTrailingComma: Text = {
  en: 'JSON has no comma behind the last entry.',
  ko: 'JSON에서는 마지막 항목 뒤에 쉼표를 쓸 수 없습니다.',
}

export const jsonControl: Text = {
  en: 'A control character must be escaped in JSON.',
  ko: 'JSON에서 제어 문자는 이스케이프해야 합니다.',
}

export const jsonUnexpected = (found: string): Text => ({
  en: `This is no JSON: \`${found}\` cannot stand here.`,
  ko: `JSON 형식이 아닙니다. 여기에는 \`${found}\`이(가) 올 수 없습니다.`,
})

/** What YAML's parser calls a mistake, as people would; its own words where there is nothing better. */
export const yamlError = (code: string, message: string): Text => ({
  en: `This is no YAML: ${message.split('\n')[0]!.replace(/\.?$/, '.')}`,
  ko: `YAML을 읽을 수 없습니다. ${yamlErrors[code] ?? message.split('\n')[0]}`,
})

export const yamlErrors: Readonly<Record<string, string>> = {
  BAD_INDENT: '들여쓰기가 맞지 않습니다.',
  TAB_AS_INDENT: '들여쓰기에는 탭 대신 공백을 써 주세요.',
  MISSING_CHAR: '따옴표, 괄호, 쉼표나 콜론이 빠졌습니다.',
  UNEXPECTED_TOKEN: '여기에 올 수 없는 글자가 있습니다.',
  BAD_DQ_ESCAPE: '큰따옴표 안의 이스케이프(\\)가 잘못되었습니다.',
  BAD_SCALAR_START: '이 글자로 시작하는 값은 따옴표로 묶어 주세요.',
  BLOCK_AS_IMPLICIT_KEY: '한 줄에 "이름: 값"이 두 번 있거나 따옴표가 빠졌습니다.',
  BLOCK_IN_FLOW: '괄호 안에서는 목록을 - 로 쓸 수 없습니다.',
  MULTILINE_IMPLICIT_KEY: '이름은 한 줄에 써 주세요. 콜론이 빠졌을 수 있습니다.',
  IMPOSSIBLE: '구조를 알 수 없습니다.',
}

export const noAnchor = (name: string): Text => ({
  en: `Nothing above is called \`&${name}\`.`,
  ko: `앞에 \`&${name}\`(이)라고 이름 붙인 값이 없습니다.`,
})

export const tooManyAliases: Text = { en: 'Aliases repeat too much here.', ko: '별칭(*)이 너무 많이 반복됩니다.' }

export const unexpectedValue: Text = { en: 'This value cannot be read.', ko: '읽을 수 없는 값입니다.' }

export const keyNotWord: Text = { en: 'A name before `:` must be a word.', ko: '`:` 앞에는 이름 하나만 쓸 수 있습니다.' }

export const twice = (key: string): Text => ({
  en: `\`${key}\` stands here twice; one of the two would be lost.`,
  ko: `\`${key}\`이(가) 두 번 있습니다. 하나는 사라지게 됩니다.`,
})
