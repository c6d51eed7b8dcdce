import { type DefineFlags, flagsOf } from '../flags.ts'

/** The flags as commander parses them. */
export interface InitFlags {
  force?: true
}

export const initFlags: DefineFlags = (command, lang) => {
  const flags = flagsOf(command, lang)
  command.description(
    {
      en: 'Creates support-kit.yaml, the team’s commented settings file; and, if missing, taxonomy.yaml with starter tags and templates/ with a first reply template.',
      ko: '팀에서 함께 쓸 설정 파일 support-kit.yaml을 설명과 함께 만듭니다. 태그 목록이나 템플릿 폴더가 없으면 기본 태그 목록 taxonomy.yaml과 첫 답변 템플릿(templates/)도 만듭니다.',
    }[lang],
  )
  flags.one('--force', { en: 'overwrite an existing file', ko: '이미 있는 파일 덮어쓰기' })
}
