import { type DefineFlags, flagsOf } from '../define-flags.ts'

/** The flags as commander parses them. */
export interface LspFlags {
  stdio?: true
  config?: string
}

export const lspFlags: DefineFlags = (command, lang) => {
  const flags = flagsOf(command, lang)
  command.description(
    {
      en: 'A language server for editors, on standard input and output: findings of lint in lists of tags and of check in replies while they are written, with quick fixes and explanations. An editor starts it, nobody else; docs/editors.md shows how.',
      ko: '편집기를 위한 언어 서버(표준 입력과 출력). 태그 목록에는 lint의 지적을, 답변에는 check의 지적을 쓰는 동안 바로 보여 주고, 고치는 방법과 설명도 함께 줍니다. 편집기가 실행하는 명령입니다. 설정 방법은 docs/editors.ko.md에 있습니다.',
    }[lang],
  )
  flags.group('Reading:')
  flags.one('--stdio', {
    en: 'talk on standard input and output, which it does anyway (editors pass it)',
    ko: '표준 입력과 출력으로 통신. 적지 않아도 같습니다 (편집기가 붙이는 옵션)',
  })
  flags.one('--config <file>', {
    en: 'settings file (default: support-kit.yaml in the open folder, else beside the file)',
    ko: '설정 파일 (기본값: 열려 있는 폴더나 그 파일 옆의 support-kit.yaml)',
  })
}
