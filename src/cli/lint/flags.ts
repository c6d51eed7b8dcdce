import { type Threshold, thresholds } from '../../findings/fail-on.ts'
import { type Preset, presets } from '../../findings/presets.ts'
import { type DefineFlags, flagsOf } from '../define-flags.ts'
import { type BaselineFlags, baselineFlags, formatFlags } from '../finding-flags.ts'
import { onlyFlag, type ReadingFlags, readingFlags } from '../flags.ts'
import { ruleLevels, zones } from '../values.ts'

/** The flags as commander parses them. */
export interface LintFlags extends ReadingFlags, BaselineFlags {
  preset?: Preset
  rule: string[]
  usage: string[]
  from: string[]
  only: string[]
  fix?: true
  sort?: true
  dryRun?: true
  renameMap?: string
  failOn?: Threshold
  maxWarnings?: string
  format?: string
  output?: string
  quiet?: true
}

export const lintFlags: DefineFlags = (command, lang) => {
  const flags = flagsOf(command, lang)
  command.description(
    {
      en: 'Lints a team’s list of tags: does each tag name a cause that somebody can fix, and is a rise good or bad? YAML, JSON, CSV, a bare list, or the tags of a helpdesk; files, folders, globs, - for standard input. Without a file: the taxonomy in the settings, else taxonomy.yaml here.',
      ko: '팀에서 쓰는 태그 목록을 점검합니다. 태그마다 누가 고칠 수 있는 원인인지, 늘면 좋은 일인지 나쁜 일인지 알 수 있어야 합니다. YAML, JSON, CSV, 이름만 적은 목록, 상담 도구의 태그를 파일, 폴더, 글롭으로 지정하며 표준 입력은 -입니다. 지정하지 않으면 설정의 파일이나 현재 폴더의 taxonomy.yaml을 읽습니다.',
    }[lang],
  )

  flags.group('Rules:')
  flags.choice('--preset <preset>', presets, {
    en: `${presets.join(', ')} (default: the config, else recommended)`,
    ko: `${presets.join(', ')} (기본값: 설정 파일, 없으면 recommended)`,
  })
  flags.many(
    '--rule <id:level>',
    {
      en: 'set one rule to off, warn or error: no-vague:error (repeatable)',
      ko: '규칙 하나의 수준을 off, warn, error로 지정: no-vague:error (여러 번 가능)',
    },
    ruleLevels,
  )
  flags.many('--usage <export>', {
    en: 'a ticket export: find unused and undeclared tags, and list costly findings first (repeatable)',
    ko: '문의 내보내기 파일: 쓰지 않는 태그와 목록에 없는 태그를 찾고, 문의가 많은 것부터 보여 줍니다 (여러 번 가능)',
  })
  flags.many('--from <export>', {
    en: 'lint the tags used in a ticket export instead of a list (repeatable)',
    ko: '목록 대신 문의 내보내기 파일에서 쓰인 태그를 점검 (여러 번 가능)',
  })
  onlyFlag(flags)

  flags.group('Fixing:')
  flags.one('--fix', {
    en: 'fix what is safe: Unicode form, trailing spaces, exact duplicates, with --usage missing aliases; comments and layout are kept',
    ko: '안전한 것만 고치기: 유니코드 형식, 끝의 공백, 똑같은 중복, --usage와 함께 빠진 별칭. 주석과 줄 배치는 그대로 둡니다',
  })
  flags.one('--sort', { en: 'with --fix: sort the tags too', ko: '--fix와 함께: 태그 정렬' })
  flags.one('--dry-run', { en: 'with --fix: show the changes without writing', ko: '--fix와 함께: 고치지 않고 바뀔 내용만 표시' })
  flags.one('--rename-map <file>', {
    en: 'write a rename map (old,new) from aliases and replacements (CSV; - for standard output)',
    ko: '별칭과 대체 태그에서 상담 도구용 이전 이름,새 이름 표 만들기 (CSV, 표준 출력은 -)',
  })

  baselineFlags(flags, {
    en: 'file of known findings, by rule and tag, to leave out',
    ko: '이미 아는 지적(규칙과 태그)을 적은 기준선 파일: 결과에서 제외',
  })

  flags.group('Failing:')
  flags.choice('--fail-on <severity>', thresholds, {
    en: 'lowest severity that exits 1: error (default), warn, info, or never',
    ko: '종료 코드가 1이 되는 수준: error(기본값), warn, info, never',
  })
  flags.one('--max-warnings <n>', { en: 'exit 1 if there are more than n warnings', ko: '경고가 이보다 많으면 종료 코드 1' })

  flags.group('Reading:')
  readingFlags(flags)
  flags.one(
    '--zone <zone>',
    {
      en: 'time zone of times without one: Asia/Seoul (default: the config, else the system’s)',
      ko: '시간대가 없는 시각의 시간대: Asia/Seoul (기본값: 설정 파일, 없으면 이 컴퓨터)',
    },
    zones,
  )

  formatFlags(flags)
  flags.one('-q, --quiet', {
    en: 'show only errors; warnings still affect the exit code',
    ko: '오류만 표시. 경고도 종료 코드에는 그대로 반영됩니다',
  })
}
