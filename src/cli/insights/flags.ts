import { insightNames } from '../../insights/insight.ts'
import { dimensionNames } from '../../metrics/dimension.ts'
import { insightRendererNames } from '../../report/insight-renderer.ts'
import { orderSourceNames } from '../../tickets/order-source.ts'
import { type DefineFlags, flagsOf } from '../define-flags.ts'
import {
  type ClockFlags,
  type CountingFlags,
  clockFlags,
  countingFlags,
  insightFlags,
  type OrderFlags,
  orderFlags,
  type PeriodFlags,
  periodFlags,
  quietFlag,
  type ReadingFlags,
  readingFlags,
} from '../flags.ts'
import { excelFlag, outputFlag } from '../output-format.ts'
import { filtersOf } from '../values.ts'

/** The flags as commander parses them. */
export interface InsightsFlags extends ReadingFlags, CountingFlags, ClockFlags, PeriodFlags, OrderFlags {
  only: string[]
  orders: string[]
  taxonomy?: string
  within?: string
  faq?: string
  showText?: true
  format?: string
  output?: string
  excel?: true
  failIf: string[]
  quiet?: true
}

const formats = [...insightRendererNames(), 'xlsx']

export const insightsFlags: DefineFlags = (command, lang) => {
  const flags = flagsOf(command, lang)
  command.description(
    {
      en: 'Says what to act on: tags that suddenly rose, what reasons for contact cost, what customers write about again, whether a change worked, what they ask. Reads the same files as metrics.',
      ko: '무엇부터 손볼지 알려 줍니다: 갑자기 늘어난 태그, 문의 사유별 비용, 다시 묻는 이유, 바꾼 것의 효과, 고객이 묻는 것. metrics와 같은 파일을 읽습니다.',
    }[lang],
  )
  flags.group('Numbers:')
  flags.many(
    '--only <insights|filters>',
    {
      en: `names choose insights: ${insightNames().join(', ')}. What has an = chooses tickets, as in metrics: channel=email|chat,tag!=spam. Comma-separated, also both (repeatable)`,
      ko: `이름을 쓰면 그 항목만 봅니다: ${insightNames().join(', ')}. =이 있으면 그 조건에 맞는 문의만 봅니다(metrics와 같음): channel=email|chat,tag!=spam. 쉼표로 구분하고 함께 쓸 수 있습니다 (여러 번 가능)`,
    },
    filtersOf(dimensionNames(), insightNames()),
  )
  flags.many('--orders <file>', {
    en: 'orders: an export, or a table month,orders (repeatable)',
    ko: '주문: 주문 내보내기 또는 month,orders 표 (여러 번 가능)',
  })
  insightFlags(flags)
  flags.one('--faq <file>', {
    en: 'your FAQ (Markdown, HTML or text): questions shows what it answers. Unasked, questions is computed for files of up to 20 MB',
    ko: '쇼핑몰 FAQ(Markdown, HTML, 텍스트). questions에서 무엇에 답이 있는지 봅니다. questions는 따로 고르지 않으면 파일이 20MB 이하일 때만 봅니다',
  })
  flags.one('--show-text', {
    en: 'a typical text of each question of customers, without addresses, numbers and names',
    ko: '질문마다 대표 문의 글도 보기. 주소, 번호, 고객 이름은 가립니다',
  })
  countingFlags(flags)

  flags.group('Period:')
  periodFlags(flags)
  clockFlags(flags)

  flags.group('Reading:')
  readingFlags(flags)
  orderFlags(flags, orderSourceNames())

  flags.group('Output:')
  flags.choice('-f, --format <format>', formats, {
    en: `${formats.join(', ')} (default: table)`,
    ko: `${formats.join(', ')} (기본값: table)`,
  })
  outputFlag(flags, formats)
  excelFlag(flags)
  flags.many('--fail-if <condition>', {
    en: "exit 1 if the condition is met: 'surges.alarms > 0' (repeatable)",
    ko: "조건에 해당하면 종료 코드 1: 'surges.alarms > 0' (여러 번 가능)",
  })
  quietFlag(flags)
}
