import { type FailOn, failOns } from '../../findings/fail-on.ts'
import { type Grade, grades } from '../../findings/finding.ts'
import type { Preset } from '../../findings/presets.ts'
import { channels, type ReplyChannel } from '../../reply/template/template.ts'
import { type Lang, languages } from '../../text/text.ts'
import { type DefineFlags, flagsOf } from '../define-flags.ts'
import { type BaselineFlags, baselineFlags, formatFlags } from '../finding-flags.ts'
import { configFlag } from '../flags.ts'
import { excelFlag } from '../output-format.ts'
import { checkLevels, templateNames } from '../values.ts'

/** The flags as commander parses them. */
export interface CheckFlags extends BaselineFlags {
  macros: string[]
  from: string[]
  sample?: string
  seed?: string
  showText?: true
  draftLang?: Lang
  thread?: string
  scenario?: string
  channel?: ReplyChannel
  preset?: Preset
  rule: string[]
  minGrade?: Grade
  failOn?: FailOn
  maxWarnings?: string
  config?: string
  format?: string
  output?: string
  excel?: true
  verbose?: true
  quiet?: true
  fix?: true
  watch?: true
  /** false with `--no-input` */
  input: boolean
}

export const checkFlags: DefineFlags = (command, lang) => {
  const flags = flagsOf(command, lang)
  command.description(
    {
      en: 'Checks a reply in English or Korean before it is sent: the five steps of LATTE (listen, acknowledge, take action, thank, explain), refusals without a way out, blame, promises the shop cannot keep, unfilled placeholders, inconsistent dates. Files, folders, globs, - for standard input, or the macros of a helpdesk.',
      ko: '답변을 보내기 전에 점검합니다. LATTE 다섯 단계(경청, 공감, 조치, 감사, 설명)가 있는지, 대안 없는 거절, 고객 탓, 지킬 수 없는 약속, 채우지 않은 빈칸, 맞지 않는 날짜와 요일, 사물 존칭을 찾습니다. 한국어와 영어 답변을 파일, 폴더, 글롭으로 지정하며 표준 입력은 -이고, 상담 도구의 매크로도 점검할 수 있습니다.',
    }[lang],
  )

  flags.group('Drafts:')
  flags.many('--macros <file>', {
    en: 'macros or canned responses as JSON or CSV, each one a draft: Zendesk, Gorgias, Chatwoot, Freshdesk, Zammad, Help Scout, Intercom, Front (repeatable)',
    ko: '매크로나 저장 답변(JSON, CSV). 하나하나를 답변으로 점검: Zendesk, Gorgias, Chatwoot, Freshdesk, Zammad, Help Scout, Intercom, Front (여러 번 가능)',
  })
  flags.choice('--draft-lang <lang>', languages, {
    en: 'language of the drafts, en or ko (default: detected)',
    ko: '답변의 언어, en 또는 ko (기본값: 답변마다 알아서 판단)',
  })
  flags.one('--thread <file>', {
    en: 'the customer’s message, to check the Listen step against',
    ko: '고객이 쓴 글. 경청 단계를 이 내용과 비교합니다',
  })
  flags.one(
    '--scenario <template>',
    {
      en: 'template of the situation (lost-order): also check that the customer’s next questions are answered',
      ko: '답변하는 상황의 템플릿 이름(lost-order). 고객이 이어서 물을 질문까지 답했는지 점검합니다',
    },
    templateNames,
  )
  flags.choice('--channel <channel>', channels, {
    en: `channel of the reply: ${channels.join(', ')}`,
    ko: `답변을 보낼 곳: ${channels.join(', ')}`,
  })

  flags.group('Sent replies:')
  flags.many('--from <file>', {
    en: 'conversations with the texts of their messages, as JSON: a sample of the replies that agents sent is scored. With drafts a ticket export: what they promise is held against how soon it was answered (repeatable)',
    ko: '메시지 본문이 있는 대화 JSON. 상담원이 보낸 답변 가운데 일부를 뽑아 점수를 냅니다. 답변 초안과 함께 쓰면 문의를 내보낸 파일로 보고, 초안이 약속한 시간을 실제 응답과 견줍니다 (여러 번 가능)',
  })
  flags.one('--sample <n>', { en: 'replies of each agent (default: 20)', ko: '상담원마다 뽑을 답변 수 (기본값: 20)' })
  flags.one('--seed <seed>', {
    en: 'draw another sample; the same seed draws the same one (default: 1)',
    ko: '다른 답변을 뽑을 때 바꾸는 값. 같은 값이면 같은 답변이 뽑힙니다 (기본값: 1)',
  })
  flags.one('--show-text', {
    en: 'put the texts into the sheet (-o sheet.csv), without addresses, numbers and names of customers',
    ko: '채점표(-o sheet.csv)에 답변 본문도 넣기. 주소, 번호, 고객 이름은 가립니다',
  })

  flags.group('Checks:')
  flags.choice('--preset <preset>', ['recommended', 'strict'], {
    en: 'recommended or strict (default: the config, else recommended)',
    ko: 'recommended 또는 strict (기본값: 설정 파일, 없으면 recommended)',
  })
  flags.many(
    '--rule <id:level>',
    {
      en: 'set one check to off, warn (never fails a run) or error: no-blame:warn (repeatable)',
      ko: '점검 하나를 off, warn(종료 코드에 영향 없음), error로 지정: no-blame:warn (여러 번 가능)',
    },
    checkLevels,
  )
  flags.choice('--min-grade <grade>', grades, {
    en: 'lowest grade to show: sure, likely (default) or possible (default with strict)',
    ko: '표시할 지적의 확실한 정도: sure, likely(기본값), possible(strict의 기본값)',
  })

  flags.group('Fixing:')
  flags.one('--fix', {
    en: 'put right in the files what can only be meant one way, such as a Korean particle',
    ko: '틀린 조사처럼 고칠 방법이 하나뿐인 것을 파일에서 바로 고치기',
  })
  flags.one('--watch', {
    en: 'check again whenever a file is saved, until Ctrl-C',
    ko: '파일을 저장할 때마다 다시 점검(Ctrl-C로 끝)',
  })
  flags.one('--no-input', {
    en: 'never ask, even on a terminal, where findings of a single draft can be fixed one by one',
    ko: '터미널에서도 묻지 않기. 터미널에서는 답변 하나의 지적을 하나씩 고칠 수 있습니다',
  })

  baselineFlags(flags, {
    en: 'file of known findings, by check and draft, to leave out',
    ko: '이미 아는 지적(점검과 답변)을 적은 기준선 파일: 결과에서 제외',
  })

  flags.group('Failing:')
  flags.choice('--fail-on <grade>', failOns, {
    en: 'lowest grade that exits 1: sure, likely (default), possible, or never',
    ko: '종료 코드가 1이 되는 정도: sure, likely(기본값), possible, never',
  })
  flags.one('--max-warnings <n>', {
    en: 'exit 1 if there are more than n warnings (likely findings)',
    ko: '경고(거의 확실한 지적)가 이보다 많으면 종료 코드 1',
  })

  flags.group('Reading:')
  configFlag(flags)

  formatFlags(flags, {
    names: ['csv'],
    en: '; with --from human, markdown, csv or json',
    ko: '. --from에서는 human, markdown, csv, json',
  })
  excelFlag(flags, { en: ' of --from', ko: '(--from)' })
  flags.one('--verbose', {
    en: 'show the evidence for each step, and drafts without problems',
    ko: '답변이 여러 개여도 단계마다 근거가 된 말을 보여 주고, 지적할 것이 없는 답변도 모두 표시',
  })
  flags.one('-q, --quiet', {
    en: 'show only sure findings; others still affect the exit code',
    ko: '확실한 지적만 표시. 나머지도 종료 코드에는 그대로 반영됩니다',
  })
}
