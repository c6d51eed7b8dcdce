import type { Flags } from './define-flags.ts'
import { encodings, fields, filters, helpdesks, targets, zones } from './values.ts'

/** How files are opened and their numbers read: of every command that reads exports. */
export interface FileFlags {
  encoding?: string
  decimal?: 'comma' | 'point'
  sheet?: string
  passwordFile?: string
}

export function fileFlags(flags: Flags): void {
  flags.choice('--decimal <mark>', ['comma', 'point'], {
    en: 'decimal mark of numbers such as 1,234: comma or point',
    ko: '1,234처럼 두 가지로 읽히는 숫자의 소수점: comma(쉼표), point(마침표)',
  })
  flags.one(
    '--encoding <encoding>',
    {
      en: 'encoding of the text, if not recognised automatically: cp949, shift_jis, …',
      ko: '인코딩을 알아보지 못할 때 지정: cp949, shift_jis 등',
    },
    encodings,
  )
  flags.one('--sheet <sheet>', {
    en: 'the sheet of an Excel workbook, by name or number (default: the one with the most rows)',
    ko: '엑셀 파일에서 읽을 시트의 이름이나 번호 (기본값: 행이 가장 많은 시트)',
  })
  flags.one('--password-file <file>', {
    en: 'its first line opens a locked workbook (default: SUPPORT_KIT_PASSWORD, else a prompt)',
    ko: '첫 줄에 엑셀 파일의 비밀번호를 적은 파일 (기본값: 환경 변수 SUPPORT_KIT_PASSWORD, 없으면 터미널에서 묻습니다)',
  })
}

/** Flags of every command that reads a table of tickets. */
export interface ReadingFlags extends FileFlags {
  source?: string
  map: string[]
  dateOrder?: 'dmy' | 'mdy' | 'ymd'
  zone?: string
  config?: string
}

export function readingFlags(flags: Flags): void {
  flags.one(
    '--source <helpdesk>',
    {
      en: 'the helpdesk, if not recognised automatically: zendesk, gorgias, …, or generic for any sheet',
      ko: '상담 도구를 알아보지 못할 때 지정: zendesk, gorgias 등, 직접 만든 표는 generic',
    },
    helpdesks,
  )
  flags.many(
    '--map <field=column>',
    {
      en: 'the column that holds a field: created_at="Opened" (repeatable)',
      ko: '항목이 들어 있는 열: created_at="접수일" (여러 번 가능)',
    },
    fields,
  )
  flags.choice('--date-order <order>', ['dmy', 'mdy', 'ymd'], {
    en: 'order of ambiguous dates such as 3/4/2026: dmy, mdy or ymd',
    ko: '3/4/2026처럼 두 가지로 읽히는 날짜의 순서: dmy, mdy, ymd',
  })
  fileFlags(flags)
  configFlag(flags)
}

/** What a first response is measured against: of every command that counts tickets. */
export interface CountingFlags {
  target: string[]
  businessHours?: string
  holidays?: string
  countAutoReplies?: true
  ces?: string
}

export function countingFlags(flags: Flags): void {
  flags.many(
    '--target <time>',
    {
      en: 'first-response target: 24h for every channel, email=6h for one, email=4bh in business hours, email=1bd until the end of the next business day, phone=none (repeatable)',
      ko: '첫 응답 목표: 모든 채널은 24h, 한 채널은 email=6h, 업무 시간 기준은 email=4bh, 다음 영업일 끝까지는 email=1bd, 없애려면 phone=none (여러 번 가능)',
    },
    targets,
  )
  flags.one('--business-hours <hours>', {
    en: "add metrics in business hours: 'Mon-Fri 09:00-12:00,13:00-18:00; Sat 10:00-14:00', overnight 22:00-06:00, or 24/7",
    ko: "업무 시간 기준 지표 추가: '월-금 09:00-12:00,13:00-18:00; 토 10:00-14:00', 야간은 22:00-06:00, 연중무휴는 24/7",
  })
  flags.one('--holidays <file>', {
    en: 'days off: a YAML list of 2026-10-03 or 2026-02-16..2026-02-18, or a calendar (.ics)',
    ko: '휴일: 2026-10-03이나 2026-02-16..2026-02-18을 적은 YAML 목록 또는 달력 파일(.ics)',
  })
  flags.one('--count-auto-replies', {
    en: 'count automatic first replies as responses',
    ko: '자동 응답도 첫 응답으로 셉니다',
  })
  flags.one('--ces <scale>', {
    en: 'what scores of customer effort mean, never guessed: 1-7,easy=7, or 1-5,easy=1',
    ko: '고객 노력도 점수의 척도와 쉬운 쪽 끝 (추측하지 않음): 1-7,easy=7 또는 1-5,easy=1',
  })
}

/** By which clock: the zone, and when waiting tickets are looked at. */
export interface ClockFlags {
  zone?: string
  asOf?: string
}

export function clockFlags(flags: Flags): void {
  flags.one(
    '--zone <zone>',
    {
      en: 'time zone of the report, and of times without one: Asia/Seoul (default: the config, else the system’s)',
      ko: '보고서의 시간대이자 시간대가 없는 시각의 시간대: Asia/Seoul (기본값: 설정 파일, 없으면 이 컴퓨터)',
    },
    zones,
  )
  flags.one('--as-of <instant>', {
    en: 'when to measure waiting tickets: 2026-10-31T18:00:00+09:00 (default: the latest instant in the export)',
    ko: '대기 중인 문의를 재는 기준 시각: 2026-10-31T18:00:00+09:00 (기본값: 파일에서 가장 늦은 시각)',
  })
}

/** Which days count. */
export interface PeriodFlags {
  month?: string
  from?: string
  to?: string
}

export function periodFlags(flags: Flags): void {
  flags.one(
    '--month <month>',
    {
      en: 'one month: 2026-10, October, or last (the last complete one)',
      ko: '한 달만: 2026-10, 10월, 지난달 (마지막으로 다 끝난 달)',
    },
    ['last'],
  )
  flags.one('--from <day>', { en: 'first day: 2026-10-01', ko: '시작일: 2026-10-01' })
  flags.one('--to <day>', { en: 'last day, included: 2026-10-31', ko: '종료일(포함): 2026-10-31' })
}

/** Which tickets count. */
export function onlyFlag(flags: Flags): void {
  flags.many(
    '--only <filters>',
    {
      en: 'only tickets that meet all of these: tag=carrier_delay, channel=email|chat, agent!=Mina; (none) is without; quote values with commas (repeatable)',
      ko: '조건에 모두 맞는 문의만: tag=carrier_delay, channel=email|chat, agent!=Mina. 값이 없는 문의는 (none), 쉼표가 든 값은 큰따옴표로 묶습니다 (여러 번 가능)',
    },
    filters,
  )
}

/** How orders are given to what has a rate. */
export function ordersFlag(flags: Flags): void {
  flags.many('--orders <file|number>', {
    en: 'orders for the contact rate: an export, a table month,orders, or with --month a number (repeatable)',
    ko: '문의율에 쓸 주문: 주문 내보내기, month,orders 표, 또는 --month와 함께 주문 수 (여러 번 가능)',
  })
}

/** Orders to come, for a plan. */
export function forecastFlag(flags: Flags): void {
  flags.one('--forecast <file>', {
    en: 'orders to come: a table month,orders or day,orders, with low,high where they are not certain (default: the level of the last months)',
    ko: '예상 주문: month,orders 또는 day,orders 표. 확실하지 않으면 low,high 열도 (기본값: 최근 몇 달의 수준)',
  })
}

/** What insights know of tags, and when a ticket is a repeat. */
export function insightFlags(flags: Flags): void {
  flags.one('--taxonomy <file>', {
    en: 'list of tags with owner, direction and value; aliases count as their tag',
    ko: '담당(owner), 방향(direction), 가치(value)를 적은 태그 목록. 별칭은 본래 태그로 셉니다',
  })
  flags.one('--within <time>', {
    en: 'a further ticket of a customer within this time is a repeat: 7d (default)',
    ko: '같은 고객이 이 기간 안에 다시 문의하면 재문의로 봅니다: 7d (기본값)',
  })
}

/** A database instead of files. */
export interface ConnectFlags {
  connect?: string
  schema?: string
  table?: string
  ordersTable?: string
}

export function connectFlags(flags: Flags): void {
  flags.one('--connect <address>', {
    en: 'instead of files: a table of tickets in a database, postgres://user@host/db, or bigquery, snowflake, trino, clickhouse; packages and passwords: docs/warehouse.md',
    ko: '파일 대신 데이터베이스의 문의 테이블: postgres://user@host/db. bigquery, snowflake, trino, clickhouse도 됩니다. 패키지와 비밀번호는 docs/warehouse.ko.md',
  })
  flags.one('--schema <schema>', { en: 'with --connect: the schema of the tables', ko: '--connect와 함께: 테이블이 있는 스키마' })
  flags.one('--table <table>', {
    en: 'with --connect: the table of tickets (default: tickets); its columns: docs/warehouse.md',
    ko: '--connect와 함께: 문의 테이블 (기본값: tickets). 열은 docs/warehouse.ko.md',
  })
  flags.one('--orders-table <table>', {
    en: 'with --connect: a table of orders, for the contact rate',
    ko: '--connect와 함께: 문의율에 쓸 주문 테이블',
  })
}

export function quietFlag(flags: Flags): void {
  flags.one('-q, --quiet', { en: 'print only errors besides the output', ko: '출력과 오류 외에는 아무것도 표시하지 않기' })
}

/** How orders are read. */
export interface OrderFlags {
  orderSource?: string
  orderMap: string[]
  orderSheet?: string
}

/** @param shops ids that `--order-source` takes */
export function orderFlags(flags: Flags, shops: readonly string[]): void {
  flags.one(
    '--order-source <shop>',
    {
      en: `the shop system, if not recognised automatically: ${shops.join(', ')}`,
      ko: `쇼핑몰을 알아보지 못할 때 지정: ${shops.join(', ')}`,
    },
    shops,
  )
  flags.many('--order-map <field=column>', {
    en: 'the column that holds a field of an order: created_at="Paid on" (repeatable)',
    ko: '주문 항목이 들어 있는 열: created_at="결제일" (여러 번 가능)',
  })
  flags.one('--order-sheet <sheet>', {
    en: 'the sheet of an Excel workbook of orders',
    ko: '주문 엑셀 파일에서 읽을 시트',
  })
}

/** Whose settings: of every command that reads files of the user's. */
export function configFlag(flags: Flags): void {
  flags.one('--config <file>', {
    en: 'settings file (default: support-kit.yaml here, beside the first file, or above)',
    ko: '설정 파일 (기본값: 현재 폴더, 첫 파일 옆, 상위 폴더의 support-kit.yaml)',
  })
}
