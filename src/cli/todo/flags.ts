import { dimensionNames } from '../../metrics/dimension.ts'
import { todoRendererNames } from '../../report/todo-renderer.ts'
import { orderSourceNames } from '../../tickets/order-source.ts'
import { reasonNames } from '../../todo/reason.ts'
import { type DefineFlags, flagsOf } from '../define-flags.ts'
import {
  type ClockFlags,
  type CountingFlags,
  clockFlags,
  countingFlags,
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
export interface TodoFlags extends ReadingFlags, CountingFlags, ClockFlags, PeriodFlags, OrderFlags {
  only: string[]
  agent: string[]
  team: string[]
  recent?: string
  conversations: string[]
  orders: string[]
  taxonomy?: string
  all?: true
  showText?: true
  format?: string
  output?: string
  excel?: true
  failIfAny?: true
  quiet?: true
}

const formats = [...todoRendererNames(), 'xlsx']

export const todoFlags: DefineFlags = (command, lang) => {
  const flags = flagsOf(command, lang)
  command.description(
    {
      en: 'Lists the tickets that somebody must act on now, each once with all reasons, the most urgent first, with the reply template for it. Reads the same files as metrics, and counts by the same definitions.',
      ko: '지금 누군가 처리해야 할 문의를 급한 순서로 보여 줍니다. 한 문의는 한 번만, 이유와 쓸 답변 템플릿을 함께 적습니다. metrics와 같은 파일을 같은 기준으로 읽습니다.',
    }[lang],
  )
  flags.group('Tickets:')
  flags.many(
    '--only <reasons|filters>',
    {
      en: `reasons, comma-separated: ${reasonNames().join(', ')}; with an = a condition on tickets: channel=email (repeatable)`,
      ko: `볼 이유, 쉼표로 구분: ${reasonNames().join(', ')}. =이 있으면 문의의 조건: channel=email (여러 번 가능)`,
    },
    filtersOf(dimensionNames(), reasonNames()),
  )
  flags.many('--agent <name>', { en: 'only tickets of an agent (repeatable)', ko: '이 상담원의 문의만 (여러 번 가능)' })
  flags.many('--team <name>', { en: 'only tickets of a team (repeatable)', ko: '이 팀의 문의만 (여러 번 가능)' })
  flags.one('--recent <time>', {
    en: 'bad ratings of so long before now: 14d (default)',
    ko: '불만족 평가를 볼 기간: 14d (기본값)',
  })
  flags.many('--conversations <file>', {
    en: 'conversations as JSON, for promises in sent replies (default: the export, if it holds them) (repeatable)',
    ko: '보낸 답변의 약속을 찾을 대화 JSON (기본값: 내보낸 파일에 본문이 있으면 그 파일) (여러 번 가능)',
  })
  flags.many('--orders <file>', {
    en: 'orders, to put customers with more of them first (repeatable)',
    ko: '주문 파일. 주문이 많은 고객을 앞에 둡니다 (여러 번 가능)',
  })
  flags.one('--taxonomy <file>', {
    en: 'list of tags: aliases count as their tag',
    ko: '태그 목록: 별칭은 본래 태그로 봅니다',
  })
  countingFlags(flags)

  flags.group('Period:')
  periodFlags(flags)
  clockFlags(flags)

  flags.group('Reading:')
  readingFlags(flags)
  orderFlags(flags, orderSourceNames())

  flags.group('Output:')
  flags.one('--all', { en: 'all tickets in the table, not the first 20', ko: '표에 20건까지만이 아니라 모두 표시' })
  flags.one('--show-text', {
    en: 'also what customers wrote, with addresses, numbers and names masked',
    ko: '고객이 쓴 글도 표시. 주소, 번호, 부르는 이름은 가립니다',
  })
  flags.choice('-f, --format <format>', formats, {
    en: `${formats.join(', ')} (default: table)`,
    ko: `${formats.join(', ')} (기본값: table)`,
  })
  outputFlag(flags, formats)
  excelFlag(flags)
  flags.one('--fail-if-any', { en: 'exit 1 if a ticket is on the list', ko: '할 일이 하나라도 있으면 종료 코드 1' })
  quietFlag(flags)
}
