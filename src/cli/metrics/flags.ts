import { dimensionNames } from '../../metrics/dimension.ts'
import { metricNames } from '../../metrics/metric.ts'
import { vendorNames } from '../../metrics/vendor.ts'
import { rendererNames } from '../../report/renderer.ts'
import { orderSourceNames } from '../../tickets/order-source.ts'
import { type DefineFlags, flagsOf } from '../define-flags.ts'
import {
  type ClockFlags,
  type ConnectFlags,
  type CountingFlags,
  clockFlags,
  connectFlags,
  countingFlags,
  type OrderFlags,
  onlyFlag,
  orderFlags,
  ordersFlag,
  type PeriodFlags,
  periodFlags,
  quietFlag,
  type ReadingFlags,
  readingFlags,
} from '../flags.ts'
import { excelFlag, outputFlag } from '../output-format.ts'

/** The flags as commander parses them. */
export interface MetricsFlags extends ReadingFlags, CountingFlags, ClockFlags, PeriodFlags, OrderFlags, ConnectFlags {
  metric?: string[]
  by?: string[]
  only: string[]
  list?: string
  orders: string[]
  per?: 'orders' | 'customers'
  as?: string
  taxonomy?: string
  /** a month; '' or true: the days before */
  compare?: string | true
  full?: true
  rejects?: string
  tickets?: string
  strict?: true
  showText?: true
  format?: string
  output?: string
  excel?: true
  failIf: string[]
  quiet?: true
}

const formats = [...rendererNames(), 'xlsx']

export const metricsFlags: DefineFlags = (command, lang) => {
  const flags = flagsOf(command, lang)
  command.description(
    {
      en: 'Computes support metrics from helpdesk exports: CSV, TSV, Excel, JSON, NDJSON, Parquet, also gzipped. Several files are combined; - is standard input.',
      ko: '상담 도구에서 내보낸 파일(CSV, TSV, 엑셀, JSON, NDJSON, Parquet, gzip 압축 포함)로 지표를 계산합니다. 여러 파일은 하나로 합쳐 셉니다. 표준 입력은 -입니다.',
    }[lang],
  )

  flags.group('Numbers:')
  flags.ids(
    '-m, --metric <metrics>',
    {
      en: `metrics to compute, comma-separated: ${metricNames().join(', ')}`,
      ko: `계산할 지표, 쉼표로 구분: ${metricNames().join(', ')}`,
    },
    metricNames(),
  )
  flags.ids(
    '--by <groupings>',
    {
      en: `group by, comma-separated: ${dimensionNames().join(', ')}`,
      ko: `나누는 기준, 쉼표로 구분: ${dimensionNames().join(', ')}`,
    },
    dimensionNames(),
  )
  onlyFlag(flags)
  flags.one(
    '--list <count>',
    {
      en: 'instead of the report, the tickets of a count: within-target.missed; of a metric, which counts it has: within-target',
      ko: '보고서 대신 그 수에 든 문의 목록: within-target.missed. 지표만 적으면 볼 수 있는 수: within-target',
    },
    metricNames(),
  )
  ordersFlag(flags)
  flags.choice('--per <what>', ['orders', 'customers'], {
    en: 'contacts per orders (default) or customers',
    ko: '문의율의 분모: orders(주문, 기본값) 또는 customers(구매 고객)',
  })
  countingFlags(flags)
  flags.one('--taxonomy <file>', {
    en: 'list of tags: aliases count as their tag, parent tags include their children',
    ko: '태그 목록: 별칭은 본래 태그로, 하위 태그의 문의는 상위 태그에도 넣어 셉니다',
  })
  flags.one(
    '--as <vendor>',
    {
      en: `also show the numbers by another vendor’s definition: ${vendorNames().join(', ')}`,
      ko: `다른 도구의 정의로 계산한 값도 나란히 표시: ${vendorNames().join(', ')}`,
    },
    vendorNames(),
  )

  flags.group('Period:')
  periodFlags(flags)
  flags.one('--compare [month]', {
    en: 'compare with the previous month (or previous period of equal length), or a given month: 2026-09',
    ko: '직전 달과 비교 (기간을 지정했으면 바로 앞의 같은 길이 기간과). 달을 적으면 그 달과 비교: 2026-09',
  })
  clockFlags(flags)

  flags.group('Reading:')
  readingFlags(flags)
  orderFlags(flags, orderSourceNames())
  connectFlags(flags)
  flags.one('--rejects <file>', {
    en: 'write rejected rows with line and reason to a CSV file',
    ko: '읽지 못한 행을 줄 번호, 이유와 함께 저장 (CSV)',
  })
  flags.one('--strict', { en: 'exit 2 if any row is rejected', ko: '읽지 못한 행이 있으면 종료 코드 2' })

  flags.group('Output:')
  flags.choice('-f, --format <format>', formats, {
    en: `${formats.join(', ')} (default: table)`,
    ko: `${formats.join(', ')} (기본값: table)`,
  })
  flags.one('--show-text', {
    en: 'show what customers wrote beside low ratings, without addresses, numbers and names',
    ko: '낮은 평가에 고객이 남긴 말도 표시. 주소, 번호, 이름은 가립니다',
  })
  outputFlag(flags, formats)
  excelFlag(flags)
  flags.one('--full', {
    en: 'all lines of the table: customer expectations, other shops, more tags',
    ko: '표의 모든 줄: 고객 기대, 다른 쇼핑몰, 더 많은 태그',
  })
  flags.one('--tickets <file>', {
    en: 'also write one row a ticket, with its times and what metrics say of it: .csv, .ndjson or .parquet',
    ko: '문의마다 한 행씩 시간과 지표별 값을 저장: .csv, .ndjson, .parquet',
  })
  flags.many(
    '--fail-if <condition>',
    {
      en: "exit 1 if the condition is met: 'first-response.p90 > 24h', 'csat.share < 85%' (repeatable)",
      ko: "조건에 해당하면 종료 코드 1: 'first-response.p90 > 24h', 'csat.share < 85%' (여러 번 가능)",
    },
    metricNames().map((id) => `${id}.`),
  )
  quietFlag(flags)
}
