import { formats, type ReplyFormat } from '../../reply/render/format.ts'
import { channels, type ReplyChannel, type Tone, tones } from '../../reply/template/template.ts'
import { type DefineFlags, flagsOf } from '../define-flags.ts'
import { type FileFlags, fileFlags, quietFlag } from '../flags.ts'
import { outputFlag } from '../output-format.ts'
import { helpdesks, templateNames, zones } from '../values.ts'

export interface ReplyFlags extends FileFlags {
  set: string[]
  data?: string
  ticket?: string
  from?: string
  orders: string[]
  source?: string
  examples?: true
  /** false with `--no-input` */
  input: boolean
  printVariables?: true
  channel?: ReplyChannel
  tone?: Tone
  closing?: string
  showLatte?: true
  format?: ReplyFormat
  output?: string
  copy?: true
  edit?: true
  quiet?: true
  zone?: string
  config?: string
}

export const replyFlags: DefineFlags = (command, lang) => {
  const flags = flagsOf(command, lang)
  command.description(
    {
      en: 'Drafts a reply from a template: listen, acknowledge, take action, thank, explain. On a terminal, it asks for missing values. Without a name: the list of templates.',
      ko: '템플릿으로 답변 초안을 씁니다. 경청, 공감, 조치, 감사, 설명이 모두 들어갑니다. 터미널에서는 빠진 내용을 물어봅니다. 이름을 쓰지 않으면 상황별 템플릿 목록이 나옵니다.',
    }[lang],
  )

  flags.takes(templateNames)
  flags.group('Filling in:')
  flags.many('--set <name=value>', {
    en: 'a value: order.number=20481, ship.day=tomorrow (repeatable)',
    ko: '채울 값: order.number=20481, ship.day=내일 (여러 번 가능)',
  })
  flags.one('--data <file>', {
    en: 'values in a JSON or YAML file, or - for standard input; dotted names are nested',
    ko: '값을 적은 JSON이나 YAML 파일, 표준 입력은 -. 점이 있는 이름은 묶어서 씁니다',
  })
  flags.one('--ticket <ticket>', {
    en: 'take name, order, product and language from a ticket (with --from)',
    ko: '문의 번호. 이름, 주문, 상품, 언어를 --from의 파일에서 가져옵니다',
  })
  flags.one('--from <export>', {
    en: 'the ticket export; without --ticket the time of the answer that its tickets let be promised',
    ko: '문의를 내보낸 파일. --ticket 없이 쓰면 약속해도 되는 답변 시간을 가져옵니다',
  })
  flags.many('--orders <file>', {
    en: 'an order export: day and product of the ticket’s order (repeatable)',
    ko: '주문을 내보낸 파일. 주문일과 상품명을 가져옵니다 (여러 번 가능)',
  })
  flags.one(
    '--source <helpdesk>',
    {
      en: 'the helpdesk of the export, if not recognised automatically',
      ko: '상담 도구를 알아보지 못할 때 지정',
    },
    helpdesks,
  )
  fileFlags(flags)
  flags.one('--examples', { en: 'fill in example values, to preview a template', ko: '예시 값으로 채워 보기' })
  flags.one('--no-input', { en: 'never prompt, even on a terminal', ko: '터미널에서도 묻지 않기' })
  flags.one('--print-variables', { en: 'list the variables of the template as JSON', ko: '필요한 변수 목록을 JSON으로 출력' })

  flags.group('Form:')
  flags.choice('--channel <channel>', channels, {
    en: 'email, chat, social (280 characters), review (public) or phone-script (default: the template’s first)',
    ko: 'email, chat, social(280자), review(공개), phone-script (기본값: 템플릿의 첫 채널)',
  })
  flags.choice('--tone <tone>', tones, {
    en: 'warm, neutral, formal or apologetic (default: the template’s)',
    ko: 'warm(따뜻하게), neutral(보통), formal(정중하게), apologetic(사과) (기본값: 템플릿의 말투)',
  })
  flags.one('--closing <situation>', {
    en: 'closing for the situation: solved, waiting-on-us, …',
    ko: '다른 상황의 맺음말: solved, waiting-on-us 등',
  })
  flags.one('--show-latte', { en: 'label the LATTE steps', ko: '단계 이름 표시' })

  flags.group('Output:')
  flags.choice('-f, --format <format>', formats, {
    en: 'text, markdown, html or json (default: text)',
    ko: 'text, markdown, html, json (기본값: text)',
  })
  outputFlag(flags, formats)
  flags.one('--copy', { en: 'also copy to the clipboard', ko: '클립보드에도 복사' })
  flags.one('--edit', { en: 'edit in $VISUAL or $EDITOR first', ko: '$VISUAL이나 $EDITOR로 먼저 고치기' })
  quietFlag(flags)
  flags.one(
    '--zone <zone>',
    {
      en: 'time zone of the shop: Asia/Seoul (default: the config, else the system’s)',
      ko: '쇼핑몰의 시간대: Asia/Seoul (기본값: 설정 파일, 없으면 이 컴퓨터)',
    },
    zones,
  )
  flags.one('--config <file>', {
    en: 'settings file (default: support-kit.yaml here, else beside the export)',
    ko: '설정 파일 (기본값: 현재 폴더나 내보낸 파일 옆의 support-kit.yaml)',
  })
}
