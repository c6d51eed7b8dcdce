import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { configName } from '../config.ts'
import { EXIT, UserError } from '../errors.ts'
import type { Io } from '../io/io.ts'
import type { Lang, Text } from '../text.ts'
import { systemZone } from '../time/zone.ts'

const starter = (zone: string): Text => ({
  en: `# Settings of support-kit. Flags win over them. Uncomment what you need.
timeZone: ${zone} # reporting zone, and that of times that name none
# shop: Teahouse # heads the report
# lang: en # en or ko

# First-response targets by channel; others keep their defaults.
# targets:
#   email: 6h
#   chat: 3m
#   phone: none

# Only where an export is not recognised by itself:
# source: zendesk
# map:
#   created_at: Opened
#   tags: Contact reason
# csat:
#   scale: 1-10

# orders:
#   cancelled: leave-out # the default counts them: they cause contacts too

# Tickets that carry one of these tags are left out, and counted in the ledger.
# exclude:
#   spam: [spam]
#   test: [test]
`,
  ko: `# support-kit 설정입니다. 명령줄 옵션이 이 파일보다 우선합니다. 필요한 줄의 #을 지워 쓰세요.
timeZone: ${zone} # 보고서 기준 시간대이자, 시간대가 적혀 있지 않은 시각의 시간대
# shop: 찻집 # 보고서 제목에 표시
# lang: ko # en 또는 ko

# 채널별 첫 응답 목표. 적지 않은 채널은 기본값을 씁니다.
# targets:
#   email: 6h
#   chat: 3m
#   phone: none

# 내보내기 형식을 알아보지 못할 때만:
# source: generic
# map:
#   created_at: 접수일시
#   tags: 문의유형
# csat:
#   scale: 1-10

# orders:
#   cancelled: leave-out # 기본값은 취소 주문도 셉니다(취소 주문도 문의를 만듭니다)

# 아래 태그가 붙은 문의는 집계에서 빼고, 몇 건인지 함께 보여 줍니다.
# exclude:
#   spam: [스팸]
#   test: [테스트]
`,
})

/** `support-kit init`: writes the settings file. @throws UserError if one is there and `force` is off */
export function runInit(folder: string, force: boolean, lang: Lang, io: Io): number {
  const target = resolve(io.cwd, folder)
  const file = join(target, configName)
  if (existsSync(file) && !force)
    throw new UserError(
      { en: `${join(folder, configName)} is there already.`, ko: `${join(folder, configName)} 파일이 이미 있습니다.` },
      { en: 'Overwrite it with --force.', ko: '덮어쓰려면 --force를 붙여 주세요.' },
    )
  mkdirSync(target, { recursive: true })
  writeFileSync(file, starter(systemZone())[lang])
  io.err({ en: `Wrote ${join(folder, configName)}.\n`, ko: `${join(folder, configName)} 파일을 만들었습니다.\n` }[lang])
  return EXIT.ok
}
