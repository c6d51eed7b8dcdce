import { channels, type ReplyChannel, type Tone, tones } from '../../reply/template/template.ts'
import { type DefineFlags, type Flags, flagsOf } from '../define-flags.ts'
import { quietFlag } from '../flags.ts'
import { macroHelpdesks, templateNames } from '../values.ts'

/** Flags of every `templates` subcommand. */
export interface TemplatesFlags {
  config?: string
  quiet?: true
}
export interface ListFlags extends TemplatesFlags {
  format?: 'text' | 'json'
}
export interface ShowFlags extends TemplatesFlags {
  examples?: true
}
export interface NewFlags extends TemplatesFlags {
  from?: string
  force?: true
}
export interface ExportFlags extends TemplatesFlags {
  to?: string
  channel?: ReplyChannel
  tone?: Tone
  set: string[]
  map: string[]
  strict?: true
  output?: string
}
export interface ImportFlags extends TemplatesFlags {
  output?: string
  dryRun?: true
  force?: true
}

/** `templates` itself has no flags: its subcommands have. */
export const templatesFlags: DefineFlags = () => {}

function commonFlags(flags: Flags): void {
  quietFlag(flags)
  flags.one('--config <file>', {
    en: 'settings file (default: support-kit.yaml here)',
    ko: '설정 파일 (기본값: 현재 폴더의 support-kit.yaml)',
  })
}

export const listFlags: DefineFlags = (command, lang) => {
  const flags = flagsOf(command, lang)
  flags.choice('-f, --format <format>', ['text', 'json'], {
    en: 'text or json (default: text)',
    ko: 'text 또는 json (기본값: text)',
  })
  commonFlags(flags)
}

export const showFlags: DefineFlags = (command, lang) => {
  const flags = flagsOf(command, lang)
  flags.takes(templateNames)
  flags.one('--examples', { en: 'show the reply with example values filled in', ko: '예시 값으로 채운 답변으로 보기' })
  commonFlags(flags)
}

export const newFlags: DefineFlags = (command, lang) => {
  const flags = flagsOf(command, lang)
  flags.takes(templateNames)
  flags.one('--from <name>', { en: 'start from a copy of a template', ko: '그 템플릿을 복사해서 시작' }, templateNames)
  flags.one('--force', { en: 'overwrite an existing file', ko: '이미 있는 파일 덮어쓰기' })
  commonFlags(flags)
}

export const exportFlags: DefineFlags = (command, lang) => {
  const flags = flagsOf(command, lang)
  flags.takes(templateNames)
  flags.one(
    '--to <helpdesk>',
    {
      en: 'zendesk, gorgias, chatwoot, helpscout or zammad',
      ko: 'zendesk, gorgias, chatwoot, helpscout, zammad',
    },
    macroHelpdesks,
  )
  flags.choice('--channel <channel>', channels, {
    en: 'email, chat, social, review or phone-script (default: each template’s first)',
    ko: 'email, chat, social, review, phone-script (기본값: 템플릿마다 첫 채널)',
  })
  flags.choice('--tone <tone>', tones, {
    en: 'warm, neutral, formal or apologetic (default: each template’s)',
    ko: 'warm, neutral, formal, apologetic (기본값: 템플릿의 말투)',
  })
  flags.many('--set <name=value>', {
    en: 'a value for all macros: contact.private=help@shop.example (repeatable)',
    ko: '모든 매크로에 넣을 값: contact.private=톡톡 (여러 번 가능)',
  })
  flags.many('--map <name=placeholder>', {
    en: 'a placeholder for the helpdesk to fill in: order.number=ticket.ticket_field_360001 (repeatable)',
    ko: '상담 도구에서 채울 값: order.number=ticket.ticket_field_360001 (여러 번 가능)',
  })
  flags.one('--strict', {
    en: 'write nothing if there are notes, such as unfilled blanks or missing fallbacks',
    ko: '빈칸이나 기본값 없는 자리 등 살펴볼 것이 하나라도 있으면 만들지 않기',
  })
  flags.one('-o, --output <file>', { en: 'write to a file instead of standard output', ko: '표준 출력 대신 파일에 저장' })
  commonFlags(flags)
}

export const importFlags: DefineFlags = (command, lang) => {
  const flags = flagsOf(command, lang)
  flags.one('-o, --output <folder>', { en: 'output folder (default: macros)', ko: '저장할 폴더 (기본값: macros)' })
  flags.one('--dry-run', { en: 'list the files without writing them', ko: '만들 파일의 목록만 보기' })
  flags.one('--force', { en: 'overwrite existing files', ko: '이미 있는 파일 덮어쓰기' })
  commonFlags(flags)
}
