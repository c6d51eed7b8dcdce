import { UserError } from '../../errors.ts'
import { type ClockFlags, type CountingFlags, clockFlags, countingFlags } from '../counting-flags.ts'
import { flagsOf, type ReadingFlags, readingFlags } from '../flags.ts'
import { tooMany } from '../messages/cli.ts'
import type { Define } from '../run.ts'

/** What commander makes of the flags. */
export interface ExplainFlags extends ReadingFlags, CountingFlags, ClockFlags {
  ticket?: string
  format?: 'text' | 'json'
}

/** An explanation is read as text: no wider than this. */
export const widest = 100

export const explain: Define = (command, run) => {
  const flags = flagsOf(command, run.lang)
  command.description(
    {
      en: 'What a metric, grouping, helpdesk, shop, vendor’s way of counting, rule or check is, how it is computed or read, and where that comes from. Without an id: the list. With --ticket: how the numbers of one ticket came about.',
      ko: '지표, 나누어 보기, 상담 도구, 쇼핑몰, 다른 도구의 정의, 태그 규칙, 답변 점검을 뜻과 계산하거나 읽는 방법, 출처와 함께 보여 줍니다. id를 쓰지 않으면 전체 목록이 나옵니다. --ticket을 쓰면 문의 하나의 지표가 어떻게 나왔는지 설명합니다.',
    }[run.lang],
  )
  flags.group('Ticket:')
  flags.one('--ticket <id>', {
    en: 'a ticket of the exports named behind it: explain --ticket 4711 tickets.csv',
    ko: '뒤에 적은 파일의 문의 번호: explain --ticket 4711 tickets.csv',
  })
  countingFlags(flags)
  clockFlags(flags)
  flags.group('Reading:')
  readingFlags(flags)
  flags.group('Output:')
  flags.choice('-f, --format <format>', ['text', 'json'], {
    en: 'text or json (default: text)',
    ko: 'text 또는 json (기본값: text)',
  })
  command.action(async (names: string[], said: ExplainFlags) => {
    if (said.ticket !== undefined) {
      const { explainTicket } = await import('./ticket.ts')
      run.code = await explainTicket(said.ticket, names, said, run)
      return
    }
    if (names.length > 1) throw new UserError(...tooMany('explain'))
    const [{ runExplain }, { loadConfig }] = await Promise.all([import('./run.ts'), import('../../config/config.ts')])
    run.lang = run.asked ?? (await loadConfig(run.io.cwd, undefined, said.config)).lang ?? run.lang
    run.code = await runExplain(names[0], { lang: run.lang, ...(said.format && { format: said.format }) }, run.io)
  })
}
