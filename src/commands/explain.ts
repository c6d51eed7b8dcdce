import { flagsOf } from './flags.ts'
import type { Define } from './program.ts'

export const explain: Define = (command, run) => {
  const flags = flagsOf(command, run.lang)
  command.description(
    {
      en: 'What a metric, grouping, helpdesk, shop or rule is, how it is computed or read, and where that comes from. Without an id: the list.',
      ko: '지표, 나누어 보기, 상담 도구, 쇼핑몰, 태그 규칙의 뜻과 계산하거나 읽는 방법, 출처를 보여 줍니다. id를 쓰지 않으면 전체 목록이 나옵니다.',
    }[run.lang],
  )
  flags.group('Output:')
  flags.choice('-f, --format <format>', ['text', 'json'], {
    en: 'text or json (default: text)',
    ko: 'text 또는 json (기본값: text)',
  })
  command.action(async (id: string | undefined, said: { format?: 'text' | 'json' }) => {
    const [{ runExplain }, { loadConfig }] = await Promise.all([import('./explain-run.ts'), import('../config.ts')])
    run.lang = run.asked ?? (await loadConfig(run.io.cwd, undefined, undefined)).lang ?? run.lang
    run.code = await runExplain(id, { lang: run.lang, ...said }, run.io)
  })
}
