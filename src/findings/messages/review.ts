import type { Step } from '../../latte.ts'
import type { Lang, Text } from '../../text/text.ts'
import type { FactTally } from '../fact-tally.ts'
import type { Grade, Severity } from '../finding.ts'
import type { Review } from '../review.ts'

/** Intl takes 15 ms to wake up: only for numbers that need it. */
const many = (n: number) => (n < 1000 ? String(n) : n.toLocaleString('en'))
const things = (n: number, one: string) => `${many(n)} ${n === 1 ? one : `${one}s`}`
const percent = (share: number) => (share > 0 && share < 0.01 ? '<1' : String(Math.round(share * 100)))

export const severityNames: Readonly<Record<Severity, Text>> = {
  error: { en: 'error', ko: '오류' },
  warn: { en: 'warning', ko: '경고' },
  info: { en: 'note', ko: '참고' },
}

export const ofTickets = (share: number): Text => ({
  en: `${percent(share)} % of tickets`,
  ko: `문의의 ${percent(share)}%`,
})

/** In a column of its own. */
export const inColumn = (share: number): Text => ({ en: `${percent(share)} %`, ko: `${percent(share)}%` })

/** The number of tags or drafts that were checked. */
const subjects = (n: number): Readonly<Record<Review['command'], Text>> => ({
  lint: { en: things(n, 'tag'), ko: `태그 ${many(n)}개` },
  check: { en: things(n, 'draft'), ko: `답변 ${many(n)}개` },
})

/** `2 errors and 5 warnings in 42 tags`, or `No problems found in 42 tags`. */
export function verdictOf({ command, summary, findings, drafts }: Review): Text {
  const { errors, warnings, infos } = summary
  const seen = subjects(summary.subjects)[command]
  const counts = [
    { n: errors, en: 'error', ko: '오류' },
    { n: warnings, en: 'warning', ko: '경고' },
    { n: infos, en: 'note', ko: '참고' },
  ].filter(({ n }) => n > 0)
  if (summary.subjects === 0 && command === 'check') return { en: 'There was no draft to check', ko: '점검할 답변이 없었습니다' }
  const [only, ...others] = drafts?.looked ?? []
  if (counts.length === 0 && only && others.length === 0 && Object.values(only.steps).every((said) => said.length === 0))
    return {
      en: 'No wording to object to, but none of the five steps is there',
      ko: '고칠 표현은 없지만 다섯 단계가 하나도 없습니다',
    }
  if (counts.length === 0) return { en: `No problems found in ${seen.en}`, ko: `${seen.ko}에서 문제를 찾지 못했습니다` }
  const hidden = findings.length < errors + warnings + infos
  const en = counts.map(({ n, en }) => things(n, en))
  return {
    en: `${[...en.slice(0, -2), en.slice(-2).join(' and ')].join(', ')} in ${seen.en}${hidden ? ' (showing errors only)' : ''}`,
    ko: `${seen.ko}에서 ${counts.map(({ n, ko }) => `${ko} ${many(n)}건`).join(', ')}${hidden ? ' (오류만 표시)' : ''}`,
  }
}

/** Sentences below the verdict: the share of tag use with findings, and what the baseline and suppressions left out. */
export function asides({ summary: { suppressed, baselined, behind } }: Review, lang: Lang): string[] {
  const more = (n: number) => `${many(n)} more ${n === 1 ? 'is' : 'are'}`
  const notes: (Text | false)[] = [
    behind !== undefined && {
      en: `Tags with findings account for ${percent(behind)} % of all tag use.`,
      ko: `문제가 있는 태그가 전체 태그 사용의 ${percent(behind)}%를 차지합니다.`,
    },
    baselined > 0 && { en: `${more(baselined)} in the baseline.`, ko: `기준선에 있는 ${many(baselined)}건은 제외했습니다.` },
    suppressed > 0 && {
      en: `${more(suppressed)} suppressed with a reason.`,
      ko: `이유를 적어 예외로 처리한 ${many(suppressed)}건은 제외했습니다.`,
    },
  ]
  return notes.flatMap((text) => (text ? [text[lang]] : []))
}

export const explainHint = (rules: readonly string[]): Text => ({
  en: `Details: support-kit explain ${rules[0]}`,
  ko: `자세한 설명: support-kit explain ${rules[0]}`,
})

export const columnHeads = (lang: Lang) =>
  lang === 'ko'
    ? { where: '위치', severity: '수준', finding: '내용', rule: '규칙', check: '점검', tickets: '문의' }
    : { where: 'Where', severity: 'Level', finding: 'Finding', rule: 'Rule', check: 'Check', tickets: 'Tickets' }

export const tooManyResults = (left: number): Text => ({
  en: `${many(left)} lower-ranked ${left === 1 ? 'finding is' : 'findings are'} left out: the format has a limit.`,
  ko: `형식의 한도를 넘어 중요도가 낮은 ${many(left)}건은 제외했습니다.`,
})

export const andMore = (left: number): Text => ({
  en: `… and ${many(left)} more`,
  ko: `… 외 ${many(left)}건`,
})

export const gradeNames: Readonly<Record<Grade, Text>> = {
  sure: { en: 'sure', ko: '확실' },
  likely: { en: 'likely', ko: '거의 확실' },
  possible: { en: 'possible', ko: '가능성 있음' },
}

/** The steps of LATTE, as short as a line of five takes them. */
export const stepNames: Readonly<Record<Step, Text>> = {
  listen: { en: 'listen', ko: '경청' },
  acknowledge: { en: 'acknowledge', ko: '공감' },
  'take-action': { en: 'take action', ko: '조치' },
  thank: { en: 'thank', ko: '감사' },
  explain: { en: 'explain', ko: '설명' },
}

export const draftWord: Text = { en: 'Draft', ko: '답변' }

export const allSteps: Text = { en: 'all five steps', ko: '다섯 단계 모두 있음' }

export const without = (names: readonly Text[]): Text => ({
  en: `missing: ${names.map(({ en }) => en).join(', ')}`,
  ko: `${names.map(({ ko }) => ko).join(', ')} 없음`,
})

export const moreDrafts = (n: number): Text => ({
  en: `… and ${n} more ${n === 1 ? 'draft' : 'drafts'} without findings`,
  ko: `… 외 문제 없는 답변 ${n}개`,
})

/** Above what the drafts state. */
export const factsHead: Text = {
  en: 'What these replies say. Which is true? Write it under facts in support-kit.yaml, and every reply is held against it.',
  ko: '답변에 적힌 사실입니다. 맞는 값을 support-kit.yaml의 facts에 적으면 모든 답변을 그 값과 비교합니다.',
}

/** `returns.days: 30 (12 macros), 14 (2)` */
export const factLine = ({ topic, values }: FactTally, macros: boolean): Text => {
  const one = macros ? { en: 'macro', ko: '매크로' } : { en: 'draft', ko: '답변' }
  const told = (say: (count: number, first: boolean) => string) =>
    values.map(({ value, count }, i) => `${value} (${say(count, i === 0)})`).join(', ')
  return {
    en: `${topic}: ${told((n, first) => (first ? things(n, one.en) : many(n)))}`,
    ko: `${topic}: ${told((n, first) => `${first ? `${one.ko} ` : ''}${many(n)}개`)}`,
  }
}
