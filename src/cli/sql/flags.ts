import { dbtSources } from '../../metrics/dbt/dbt-source.ts'
import { dialectNames } from '../../metrics/dialect.ts'
import { dimensionNames } from '../../metrics/dimension.ts'
import { metricNames } from '../../metrics/metric.ts'
import { type DefineFlags, flagsOf } from '../define-flags.ts'
import {
  type ClockFlags,
  type CountingFlags,
  clockFlags,
  configFlag,
  countingFlags,
  onlyFlag,
  type PeriodFlags,
  periodFlags,
  quietFlag,
} from '../flags.ts'

/** The flags as commander parses them. */
export interface SqlFlags extends CountingFlags, ClockFlags, PeriodFlags {
  by?: string[]
  dialect?: string
  project?: string
  source?: string[]
  force?: true
  table?: string
  ordersTable?: string
  map: string[]
  only: string[]
  config?: string
  output?: string
  quiet?: true
}

export const sqlFlags: DefineFlags = (command, lang) => {
  const flags = flagsOf(command, lang)
  command.description(
    {
      en: 'Prints the SQL of metrics for a table of tickets in a warehouse, in the words of its database: the definitions that metrics computes with. Nothing is run.',
      ko: '웨어하우스에 있는 문의 테이블에서 같은 지표를 계산하는 SQL을 그 데이터베이스의 문법으로 보여 줍니다. metrics와 정의가 같으며, 실행하지는 않습니다.',
    }[lang],
  )
  flags.takes(metricNames())
  flags.group('Numbers:')
  flags.choice('--dialect <database>', dialectNames(), {
    en: `whose SQL: ${dialectNames().join(', ')} (default: duckdb)`,
    ko: `SQL을 쓸 데이터베이스: ${dialectNames().join(', ')} (기본값: duckdb)`,
  })
  flags.ids(
    '--by <groupings>',
    {
      en: `group by, comma-separated: ${dimensionNames().join(', ')}`,
      ko: `나누는 기준, 쉼표로 구분: ${dimensionNames().join(', ')}`,
    },
    dimensionNames(),
  )
  countingFlags(flags)
  onlyFlag(flags)

  flags.group('Period:')
  periodFlags(flags)
  clockFlags(flags)

  flags.group('Project:')
  flags.choice('--project <kind>', ['dbt'], {
    en: 'a project instead of queries: dbt (needs -o and --dialect); without metric names, all that the tables can give',
    ko: '쿼리 대신 프로젝트: dbt (-o와 --dialect 필요). 지표 이름이 없으면 낼 수 있는 지표 전부',
  })
  flags.ids(
    '--source <loaded>',
    {
      en: `whose tables, as a loader brings them, comma-separated: ${dbtSources.names().join(', ')}; else --table with --map`,
      ko: `적재 도구가 가져온 테이블, 쉼표로 구분: ${dbtSources.names().join(', ')}. 없으면 --table과 --map`,
    },
    dbtSources.names(),
  )

  flags.group('Reading:')
  flags.one('--table <table>', {
    en: 'the table of tickets: tickets (default), support.tickets',
    ko: '문의 테이블: tickets (기본값), support.tickets',
  })
  flags.one('--orders-table <table>', {
    en: 'the table of orders, for the contact rate: orders (default), shop.orders',
    ko: '문의율에 쓸 주문 테이블: orders (기본값), shop.orders',
  })
  flags.many('--map <field=column>', {
    en: 'the column that holds a field: created_at=opened; nothing after = if the table has none (repeatable)',
    ko: '항목이 들어 있는 열: created_at=opened. 그런 열이 없으면 = 뒤를 비웁니다 (여러 번 가능)',
  })
  configFlag(flags)

  flags.group('Output:')
  flags.one('-o, --output <file>', {
    en: 'write to a file: metrics.sql; the folder of a project: support-dbt',
    ko: '파일에 저장: metrics.sql. 프로젝트는 폴더: support-dbt',
  })
  flags.one('--force', { en: 'write over a project that is there', ko: '이미 있는 프로젝트 덮어쓰기' })
  quietFlag(flags)
}
