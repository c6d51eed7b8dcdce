import { pageRendererNames } from '../../report/page-renderer.ts'
import { orderSourceNames } from '../../tickets/order-source.ts'
import { type DefineFlags, flagsOf } from '../define-flags.ts'
import {
  type ClockFlags,
  type ConnectFlags,
  type CountingFlags,
  clockFlags,
  connectFlags,
  countingFlags,
  forecastFlag,
  insightFlags,
  type OrderFlags,
  onlyFlag,
  orderFlags,
  ordersFlag,
  quietFlag,
  type ReadingFlags,
  readingFlags,
} from '../flags.ts'
import { outputFlag } from '../output-format.ts'

/** The flags as commander parses them. */
export interface ReportFlags extends ReadingFlags, CountingFlags, ClockFlags, OrderFlags, ConnectFlags {
  month?: string
  only: string[]
  orders: string[]
  forecast?: string
  taxonomy?: string
  within?: string
  format?: string
  output?: string
  quiet?: true
}

export const reportFlags: DefineFlags = (command, lang) => {
  const flags = flagsOf(command, lang)
  command.description(
    {
      en: 'Writes a month as one HTML page with pictures: what changed, whether it is clear, why, and what to do. Nothing is loaded from elsewhere; print it, or send it.',
      ko: '한 달의 결과를 그림이 있는 HTML 문서 하나로 씁니다: 무엇이 달라졌는지, 뚜렷한 변화인지, 왜 그런지, 무엇을 할지. 외부에서 불러오는 것이 없어 그대로 인쇄하거나 보낼 수 있습니다.',
    }[lang],
  )
  flags.group('Numbers:')
  ordersFlag(flags)
  forecastFlag(flags)
  insightFlags(flags)
  onlyFlag(flags)
  countingFlags(flags)

  flags.group('Period:')
  flags.one('--month <month>', {
    en: 'the month of the page: 2026-10, October (default: the last complete month of the export)',
    ko: '볼 달: 2026-10, 10월 (기본값: 파일에 있는 마지막 온전한 달)',
  })
  clockFlags(flags)

  flags.group('Reading:')
  readingFlags(flags)
  orderFlags(flags, orderSourceNames())
  connectFlags(flags)

  flags.group('Output:')
  flags.choice('-f, --format <format>', pageRendererNames(), {
    en: 'html (default), json with all that the page shows, or ten lines to paste: markdown (default on a terminal), slack',
    ko: 'html (기본값), 문서의 모든 수치를 담은 json, 또는 붙여 넣을 열 줄: markdown (터미널의 기본값), slack',
  })
  outputFlag(flags, pageRendererNames())
  quietFlag(flags)
}
