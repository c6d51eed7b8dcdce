import type { Command } from 'commander'
import { channels, type ReplyChannel, type Tone, tones } from '../reply/template/template.ts'
import type { Text } from '../text/text.ts'
import { type Flags, flagsOf } from './flags.ts'
import * as help from './messages/help.ts'
import type { Define, Run } from './run.ts'

export interface DeskFlags {
  config?: string
  quiet?: true
}
export interface ListFlags extends DeskFlags {
  format?: 'text' | 'json'
}
export interface ShowFlags extends DeskFlags {
  examples?: true
}
export interface NewFlags extends DeskFlags {
  from?: string
  force?: true
}
export interface ExportFlags extends DeskFlags {
  to?: string
  channel?: ReplyChannel
  tone?: Tone
  set: string[]
  map: string[]
  strict?: true
  output?: string
}
export interface ImportFlags extends DeskFlags {
  output?: string
  dryRun?: true
  force?: true
}

export const templates: Define = (command, run) => {
  command.description(help.templates[run.lang])
  list(part(command, 'list', help.templatesList, run), run)
  show(part(command, 'show', help.templatesShow, run, '<name>'), run)
  create(part(command, 'new', help.templatesNew, run, '<name>'), run)
  exportTo(part(command, 'export', help.templatesExport, run, '[name...]'), run)
  importFrom(part(command, 'import', help.templatesImport, run, '<file...>'), run)
}

const part = (command: Command, name: string, summary: Text, { lang }: Run, takes = ''): Command =>
  command
    .command(`${name} ${takes}`.trimEnd())
    .summary(summary[lang])
    .description(summary[lang])
    .usage(help.usageOf(takes)[lang].trimStart())

function deskFlags(flags: Flags): void {
  flags.one('-q, --quiet', { en: 'say nothing but errors beside the output', ko: '출력과 오류 외에는 아무것도 표시하지 않기' })
  flags.one('--config <file>', {
    en: 'settings (default: support-kit.yaml here)',
    ko: '설정 파일 (기본값: 현재 폴더의 support-kit.yaml)',
  })
}

function list(command: Command, run: Run): void {
  const flags = flagsOf(command, run.lang)
  flags.choice('-f, --format <format>', ['text', 'json'], {
    en: 'text or json (default: text)',
    ko: 'text 또는 json (기본값: text)',
  })
  deskFlags(flags)
  command.action(async (said: ListFlags) => {
    run.code = await (await import('./templates-list.ts')).runList(said, run)
  })
}

function show(command: Command, run: Run): void {
  const flags = flagsOf(command, run.lang)
  flags.one('--examples', { en: 'as a reply, with its examples filled in', ko: '예시 값으로 채운 답변으로 보기' })
  deskFlags(flags)
  command.action(async (name: string, said: ShowFlags) => {
    run.code = await (await import('./templates-show.ts')).runShow(name, said, run)
  })
}

function create(command: Command, run: Run): void {
  const flags = flagsOf(command, run.lang)
  flags.one('--from <name>', { en: 'begin with a copy of that template', ko: '그 템플릿을 복사해서 시작' })
  flags.one('--force', { en: 'overwrite a file that is there', ko: '이미 있는 파일 덮어쓰기' })
  deskFlags(flags)
  command.action(async (name: string, said: NewFlags) => {
    run.code = await (await import('./templates-new.ts')).runNew(name, said, run)
  })
}

function exportTo(command: Command, run: Run): void {
  const flags = flagsOf(command, run.lang)
  flags.one('--to <helpdesk>', {
    en: 'zendesk, gorgias, chatwoot, helpscout or zammad',
    ko: 'zendesk, gorgias, chatwoot, helpscout, zammad',
  })
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
    en: 'a field that the helpdesk fills in: order.number=ticket.ticket_field_360001 (repeatable)',
    ko: '상담 도구에서 채울 값: order.number=ticket.ticket_field_360001 (여러 번 가능)',
  })
  flags.one('--strict', {
    en: 'write nothing if a blank, a missing fallback or anything else is left to look at',
    ko: '빈칸이나 기본값 없는 자리 등 살펴볼 것이 하나라도 있으면 만들지 않기',
  })
  flags.one('-o, --output <file>', { en: 'write there instead of to standard output', ko: '표준 출력 대신 파일에 저장' })
  deskFlags(flags)
  command.action(async (names: string[], said: ExportFlags) => {
    run.code = await (await import('./templates-export.ts')).runExport(names, said, run)
  })
}

function importFrom(command: Command, run: Run): void {
  const flags = flagsOf(command, run.lang)
  flags.one('-o, --output <folder>', { en: 'the folder to write into (default: macros)', ko: '저장할 폴더 (기본값: macros)' })
  flags.one('--dry-run', { en: 'list the files that would be written', ko: '만들 파일의 목록만 보기' })
  flags.one('--force', { en: 'overwrite files that are there', ko: '이미 있는 파일 덮어쓰기' })
  deskFlags(flags)
  command.action(async (files: string[], said: ImportFlags) => {
    run.code = await (await import('./templates-import.ts')).runImport(files, said, run)
  })
}
