import type { ErrorText, Text } from '../../text/text.ts'
import type { MacroNote } from '../macros/compile-macro.ts'

// show, new

export const notATemplateName = (name: string): ErrorText => [
  { en: `"${name}" is not a valid template name.`, ko: `"${name}"은(는) 템플릿 이름으로 쓸 수 없습니다.` },
  { en: 'Use letters, digits and hyphens: gift-wrapping.', ko: '글자, 숫자, 붙임표만 써 주세요: 선물-포장' },
]
export const templateThere = (file: string): ErrorText => [
  { en: `${file} already exists.`, ko: `${file} 파일이 이미 있습니다.` },
  {
    en: 'Use --force to overwrite it, or choose another name.',
    ko: '덮어쓰려면 --force를 붙이고, 아니면 다른 이름을 써 주세요.',
  },
]
export const wroteTemplate = (file: string, name: string): Text => ({
  en: `Created ${file}. Preview it: support-kit reply ${name} --examples`,
  ko: `${file} 파일을 만들었습니다. 이렇게 읽어 볼 수 있습니다: support-kit reply ${name} --examples`,
})
export const nameTheFolder = (folder: string): Text => ({
  en: `To use it, add its folder to support-kit.yaml: templates: ${folder}`,
  ko: `support-kit.yaml에 폴더를 적어 두어야 이 템플릿을 쓸 수 있습니다: templates: ${folder}`,
})

// export

export const exportToWhere = (ids: readonly string[]): ErrorText => [
  { en: '--to needs a helpdesk.', ko: '--to에 상담 도구를 지정해 주세요.' },
  { en: `Choose from: ${ids.join(', ')}.`, ko: `쓸 수 있는 값: ${ids.join(', ')}.` },
]
export const notAPath = (said: string): ErrorText => [
  {
    en: `--map: "${said}" is not a variable and a placeholder.`,
    ko: `--map: "${said}"에서 변수와 자리표시자를 알 수 없습니다.`,
  },
  {
    en: 'Write --map order.number=ticket.ticket_field_360001.',
    ko: '--map order.number=ticket.ticket_field_360001처럼 써 주세요.',
  },
]
export const noneForChannel = (channel: string): ErrorText => [
  { en: `--channel: no template is for ${channel}.`, ko: `--channel: ${channel}용 템플릿이 없습니다.` },
]
export const exported = (macros: number, title: string, takes: Text): Text => ({
  en: `${macros} ${macros === 1 ? 'macro' : 'macros'} for ${title}, without signatures because ${title} adds its own. ${takes.en}.`,
  ko: `${title} 매크로 ${macros}개입니다. 서명은 상담 도구에서 붙이므로 넣지 않았습니다. ${takes.ko}.`,
})
export const strictExport = (notes: number): ErrorText => [
  {
    en: `--strict: nothing was written because of the ${notes === 1 ? 'note' : `${notes} notes`} above.`,
    ko: `--strict: 위의 ${notes}가지 때문에 파일을 만들지 않았습니다.`,
  },
  {
    en: 'Set values with --set, map placeholders with --map, or leave templates out.',
    ko: '--set으로 값을 정하거나 --map으로 자리표시자를 지정하거나, 해당 템플릿을 빼고 내보내 주세요.',
  },
]

/** What stands before the macros that a note is about: `[재발송일]: lost-order, damaged-packaging`. */
export const noteAbout = ({ kind, name }: MacroNote, title: string): Text => {
  switch (kind) {
    case 'blank':
      return { en: `The agent fills in [${name}]`, ko: `상담원이 채울 빈칸 [${name}]` }
    case 'no-fallback':
      return {
        en: `${title} leaves a gap where ${name} is missing`,
        ko: `${name} 값이 없는 고객에게는 ${title}에서 그 자리가 빈 채로 나갑니다`,
      }
    case 'particle':
      return { en: `The particle is written in both forms: ${name}`, ko: `앞말을 알 수 없어 조사를 함께 적음: ${name}` }
    case 'condition':
      return {
        en: `Written for customers without ${name}, because ${title} has no conditions`,
        ko: `${title}에는 조건이 없어 ${name} 값이 없을 때의 글로 씀`,
      }
    case 'choice':
      return { en: `Written for ${name}; use --set to change it`, ko: `${name}일 때의 글로 씀 (--set으로 바꿀 수 있음)` }
    case 'doubtful':
      return {
        en: `${title} fills in the latest ${name}, which may not be the one the ticket is about`,
        ko: `${title}에서는 가장 최근의 ${name}을(를) 채우므로 문의한 건과 다를 수 있음`,
      }
    case 'foreign':
      return { en: `${title} may read this as a placeholder: ${name}`, ko: `${title}에서 자리표시자로 읽을 수 있는 글: ${name}` }
    case 'long':
      return { en: `${name} characters over 280`, ko: `280자를 ${name}자 넘음` }
  }
}

// import

export const macroThere = (file: string): ErrorText => [
  { en: `${file} already exists; nothing was written.`, ko: `${file} 파일이 이미 있어 아무것도 저장하지 않았습니다.` },
  {
    en: 'Choose another folder with -o, or overwrite with --force.',
    ko: '-o로 다른 폴더를 지정하거나, 덮어쓰려면 --force를 붙여 주세요.',
  },
]
export const tooLargeToImport = (file: string): ErrorText => [
  { en: `${file} is too large to be a macro file.`, ko: `${file}: 매크로 파일이라고 하기에는 너무 큽니다.` },
]
export const imported = (macros: number, folder: string): Text => ({
  en: `Wrote ${macros} ${macros === 1 ? 'macro' : 'macros'} to ${folder}. Placeholders are unchanged.`,
  ko: `${folder} 폴더에 매크로 ${macros}개를 저장했습니다. 자리표시자는 그대로 두었습니다.`,
})
export const markedInactive = (n: number): Text => ({
  en: `${n} ${n === 1 ? 'is' : 'are'} inactive in the helpdesk, and marked so: active: false`,
  ko: `이 가운데 ${n}개는 상담 도구에서 꺼져 있어 active: false로 표시했습니다.`,
})
export const notImported = (notes: number, previews: number): Text => {
  const en = [
    ...(notes > 0 ? [`${notes} internal ${notes === 1 ? 'note' : 'notes'} (no customer gets them)`] : []),
    ...(previews > 0 ? [`${previews} ${previews === 1 ? 'reply' : 'replies'} with a preview only`] : []),
  ]
  const ko = [
    ...(notes > 0 ? [`내부 메모 ${notes}개(고객에게 보내는 글이 아님)`] : []),
    ...(previews > 0 ? [`미리보기만 있는 답변 ${previews}개`] : []),
  ]
  return { en: `Left out: ${en.join(', ')}.`, ko: `제외: ${ko.join(', ')}.` }
}

const whatIsRead: Text = {
  en: 'Read are macros of Zendesk, Gorgias, Chatwoot and Intercom, canned responses of Chatwoot and Freshdesk, saved replies of Help Scout, message templates of Front, text modules of Zammad (JSON or CSV), and lists or tables with a name and a text.',
  ko: 'Zendesk·Gorgias·Chatwoot·Intercom 매크로, Chatwoot·Freshdesk 저장 답변, Help Scout 저장된 답변, Front 메시지 템플릿, Zammad 텍스트 모듈(JSON, CSV), 이름과 내용이 있는 목록이나 표를 읽습니다.',
}

export const brokenMacros = (file: string, line: number, { en, ko }: Text): ErrorText => [
  { en: `${file}:${line}: ${en}`, ko: `${file}:${line}: ${ko}` },
  whatIsRead,
]

export const noMacros = (file: string): ErrorText => [
  { en: `No macros found in ${file}.`, ko: `${file}에 매크로가 없습니다.` },
  whatIsRead,
]

export const onlyPreviews = (file: string, n: number): ErrorText => [
  {
    en: `${file}: this list has previews only (${n} ${n === 1 ? 'reply' : 'replies'}), not the texts.`,
    ko: `${file}: 미리보기만 있는 목록입니다(답변 ${n}개). 본문이 들어 있지 않습니다.`,
  },
  {
    en: 'Fetch each reply by its id (Help Scout: GET …/saved-replies/{id}, Freshdesk: GET …/canned_responses/{id}), and check those.',
    ko: '답변을 id로 하나씩 받아서 점검해 주세요(Help Scout: GET …/saved-replies/{id}, Freshdesk: GET …/canned_responses/{id}).',
  },
]
