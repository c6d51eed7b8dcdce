import { dimensionNames } from '../../metrics/dimension.ts'
import { partNames } from '../../plan/part.ts'
import { planRendererNames } from '../../report/plan-renderer.ts'
import { orderSourceNames } from '../../tickets/order-source.ts'
import { type DefineFlags, flagsOf } from '../define-flags.ts'
import {
  type ClockFlags,
  type CountingFlags,
  clockFlags,
  countingFlags,
  forecastFlag,
  type OrderFlags,
  orderFlags,
  quietFlag,
  type ReadingFlags,
  readingFlags,
} from '../flags.ts'
import { excelFlag, outputFlag } from '../output-format.ts'
import { filtersOf } from '../values.ts'

/** The flags as commander parses them. */
export interface PlanFlags extends ReadingFlags, CountingFlags, ClockFlags, OrderFlags {
  only: string[]
  orders: string[]
  forecast?: string
  month?: string
  format?: string
  output?: string
  excel?: true
  quiet?: true
}

export const planFlags: DefineFlags = (command, lang) => {
  const flags = flagsOf(command, lang)
  command.description(
    {
      en: 'Plans a month to come: contacts, agents by half hour, shifts, hours and what they cost, opening hours, and what may be promised. Reads the same files as metrics; what is missing is asked for by name.',
      ko: '다가올 한 달을 계획합니다: 예상 문의, 30분마다 필요한 상담원, 근무조, 근무 시간과 비용, 운영 시간, 약속해도 되는 답변 시간. metrics와 같은 파일을 읽고, 모자라는 것은 이름을 들어 물어봅니다.',
    }[lang],
  )
  flags.group('Plan:')
  flags.one('--month <month>', {
    en: 'the month to plan: 2026-12 (default: the first after the export, or that of the forecast)',
    ko: '계획할 달: 2026-12 (기본값: 파일 다음 달, 예상 주문이 있으면 그 달)',
  })
  flags.many('--orders <file>', {
    en: 'orders of the past: an export, or a table month,orders (repeatable)',
    ko: '지난 주문: 주문 내보내기 또는 month,orders 표 (여러 번 가능)',
  })
  forecastFlag(flags)
  flags.many(
    '--only <parts|filters>',
    {
      en: `parts of the plan, comma-separated: ${partNames().join(', ')}; with an = a condition on tickets: brand=teahouse (repeatable)`,
      ko: `계획에서 볼 것, 쉼표로 구분: ${partNames().join(', ')}. =이 있으면 문의의 조건: brand=teahouse (여러 번 가능)`,
    },
    filtersOf(dimensionNames(), partNames()),
  )
  countingFlags(flags)

  flags.group('Period:')
  clockFlags(flags)

  flags.group('Reading:')
  readingFlags(flags)
  orderFlags(flags, orderSourceNames())

  flags.group('Output:')
  flags.choice('-f, --format <format>', planRendererNames(), {
    en: `${planRendererNames().join(', ')} (default: table)`,
    ko: `${planRendererNames().join(', ')} (기본값: table)`,
  })
  outputFlag(flags, planRendererNames())
  excelFlag(flags)
  quietFlag(flags)
}
