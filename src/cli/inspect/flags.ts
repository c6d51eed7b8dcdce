import { type DefineFlags, flagsOf } from '../define-flags.ts'
import { quietFlag, type ReadingFlags, readingFlags } from '../flags.ts'
import { excelFlag, outputFlag } from '../output-format.ts'

export interface InspectFlags extends ReadingFlags {
  clean?: string
  format?: 'table' | 'json'
  output?: string
  excel?: true
  quiet?: true
}

export const inspectFlags: DefineFlags = (command, lang) => {
  const flags = flagsOf(command, lang)
  command.description(
    {
      en: 'Shows how a file is read, column by column, and which columns are not used. Works on any table, not only ticket exports; - is standard input.',
      ko: '파일을 열별로 어떻게 읽었는지, 무엇을 쓰지 않았는지 보여 줍니다. 문의 파일이 아닌 표도 볼 수 있습니다. 표준 입력은 -입니다.',
    }[lang],
  )

  flags.group('Reading:')
  readingFlags(flags)
  flags.one('--zone <zone>', {
    en: 'time zone of times without one: Asia/Seoul (default: the config, else the system’s)',
    ko: '시간대가 없는 시각의 시간대: Asia/Seoul (기본값: 설정 파일, 없으면 이 컴퓨터)',
  })

  flags.group('Output:')
  flags.one('--clean <file>', {
    en: 'write the data as plain UTF-8 CSV, or Parquet (.parquet), every column as text',
    ko: '읽은 내용을 UTF-8 CSV나 Parquet(.parquet)로 저장 (모든 열은 텍스트)',
  })
  flags.choice('-f, --format <format>', ['table', 'json'], {
    en: 'table or json (default: table)',
    ko: 'table 또는 json (기본값: table)',
  })
  outputFlag(flags, ['table', 'json'])
  excelFlag(flags, { en: ' of --clean', ko: '(--clean)' })
  quietFlag(flags)
}
