import type { Command } from 'commander'
import { UserError } from '../errors.ts'
import type { Lang, Text } from '../text/text.ts'

/** Adds flags to a command, described in the reader's language. */
export interface Flags {
  /** opens a group of the help */
  group(heading: string): void
  /** takes one value, or none */
  one(flags: string, text: Text): void
  /** may be said several times: a list, empty if it was not said */
  many(flags: string, text: Text): void
  /** comma-separated ids; said several times, they add up */
  ids(flags: string, text: Text): void
  choice(flags: string, choices: readonly string[], text: Text): void
}

export const flagsOf = (command: Command, lang: Lang): Flags => ({
  group: (heading) => void command.optionsGroup(heading),
  one: (flags, text) => void command.option(flags, text[lang]),
  many: (flags, text) => void command.option(flags, text[lang], (value, before: string[]) => [...before, value], []),
  ids: (flags, text) =>
    void command.option(flags, text[lang], (value, before?: string[]) => [...(before ?? []), ...idsIn(value, flags)]),
  choice: (flags, choices, text) => void command.addOption(command.createOption(flags, text[lang]).choices(choices)),
})

function idsIn(value: string, flags: string): string[] {
  const ids = value
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean)
  const [flag] = /--[\w-]+/.exec(flags)!
  if (ids.length === 0)
    throw new UserError(
      { en: `${flag} is empty.`, ko: `${flag}: 값이 비어 있습니다.` },
      { en: 'Name at least one, separated by commas.', ko: '하나 이상 적어 주세요. 여러 개는 쉼표로 구분합니다.' },
    )
  return ids
}

/** The flags of every command that reads a table; its own stand between them. */
export interface ReadingFlags {
  source?: string
  map: string[]
  dateOrder?: 'dmy' | 'mdy' | 'ymd'
  zone?: string
  config?: string
}

export function readingFlags(flags: Flags): void {
  flags.one('--source <id>', {
    en: 'the helpdesk, where it is not recognised: zendesk, gorgias, …, or generic for any sheet',
    ko: '상담 도구를 알아보지 못할 때 지정: zendesk, gorgias 등, 직접 만든 표는 generic',
  })
  flags.many('--map <field=column>', {
    en: 'the column that holds a field: created_at="Opened" (repeatable)',
    ko: '항목이 들어 있는 열: created_at="접수일" (여러 번 가능)',
  })
  flags.choice('--date-order <order>', ['dmy', 'mdy', 'ymd'], {
    en: 'dmy, mdy or ymd, for dates like 3/4/2026 that read either way',
    ko: '3/4/2026처럼 두 가지로 읽히는 날짜의 순서: dmy, mdy, ymd',
  })
  flags.one('--config <file>', {
    en: 'settings (default: support-kit.yaml here, else beside the first file)',
    ko: '설정 파일 (기본값: 현재 폴더나 첫 파일 옆의 support-kit.yaml)',
  })
}
