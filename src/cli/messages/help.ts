import type { Lang, Text } from '../../text/text.ts'
import type { Example } from './examples.ts'

export const description: Text = {
  en: 'Customer support from the command line: compute metrics from helpdesk exports (contact rate, first response, tags, satisfaction), draft replies, and lint tags and replies. Your data stays on this machine.',
  ko: '상담 도구에서 내보낸 파일로 문의율, 첫 응답 시간, 태그, 만족도를 계산하고, 고객 답변의 초안을 쓰고, 태그 목록과 답변을 점검합니다. 데이터는 이 컴퓨터 밖으로 나가지 않습니다.',
}

/** What a command does, as its own help begins. */
export const sentence = ({ en, ko }: Text): Text => ({ en: `${en[0]!.toUpperCase()}${en.slice(1)}.`, ko })

export const usage: Text = { en: '<command> [options]', ko: '<명령> [옵션]' }
export const usageOf = (takes: string): Text => ({
  en: `${takes} [options]`.trimStart(),
  ko: `${takes} [옵션]`.trimStart(),
})

export const metrics: Text = {
  en: 'compute metrics: contact rate, first response, tags, satisfaction, …',
  ko: '지표 계산: 문의율, 첫 응답 시간, 태그, 만족도 등',
}
export const insights: Text = {
  en: 'say what to act on: surges, what reasons cost, repeats, whether a change worked',
  ko: '무엇부터 손볼지 보기: 급증, 사유별 비용, 재문의, 바꾼 것의 효과',
}
export const report: Text = {
  en: 'write the month as one HTML page with pictures, for those who decide',
  ko: '한 달의 결과를 그림이 있는 HTML 문서 하나로 쓰기',
}
export const todo: Text = {
  en: 'list the tickets that somebody must act on now, and why, with the reply template for each',
  ko: '지금 처리할 문의를 급한 순서로 보기: 이유, 기한, 쓸 답변 템플릿',
}
export const plan: Text = {
  en: 'plan a month to come: contacts, agents by half hour, shifts, hours, what may be promised',
  ko: '다가올 한 달 계획: 예상 문의, 30분별 상담원, 근무조, 비용, 약속해도 되는 답변 시간',
}
export const sql: Text = {
  en: 'print the SQL of metrics for tickets in a warehouse',
  ko: '웨어하우스의 문의로 지표를 계산하는 SQL 보기',
}
export const inspect: Text = {
  en: 'show how a file is read: encoding, helpdesk, columns, dates, rejected rows',
  ko: '파일을 어떻게 읽었는지 확인: 인코딩, 상담 도구, 열, 날짜, 제외한 행',
}
export const lint: Text = {
  en: 'lint tag names: cause or event, direction, duplicates, owners',
  ko: '태그 이름 점검: 원인인지 현상인지, 좋고 나쁨, 중복, 담당',
}
export const check: Text = {
  en: 'check a reply before sending: LATTE steps, refusals, blame, promises, unfilled placeholders',
  ko: '보내기 전 답변 점검: LATTE 다섯 단계, 거절, 고객 탓, 과한 약속, 채우지 않은 빈칸',
}
export const explain: Text = {
  en: 'explain a metric, helpdesk, rule or check (definition, SQL, source), or the numbers of one ticket',
  ko: '지표, 상담 도구, 태그 규칙, 답변 점검의 뜻과 계산 방법(SQL 포함), 출처, 또는 문의 하나의 지표가 나온 과정',
}
export const reply: Text = {
  en: 'draft a reply: listen, acknowledge, act, thank, explain',
  ko: '답변 초안 작성: 경청, 공감, 조치, 감사, 설명',
}
export const templates: Text = {
  en: 'list, show and create reply templates; export and import helpdesk macros',
  ko: '템플릿 목록과 내용 보기, 새로 쓰기, 상담 도구의 매크로로 내보내고 가져오기',
}
export const templatesList: Text = { en: 'list the templates by situation', ko: '상황별 템플릿 목록' }
export const templatesShow: Text = { en: 'show the source of a template', ko: '템플릿 원문 보기' }
export const templatesNew: Text = { en: 'create your own template', ko: '새 템플릿 파일 만들기' }
export const templatesExport: Text = {
  en: 'export templates (default: all) as helpdesk macros',
  ko: '템플릿(이름을 쓰지 않으면 전체)을 상담 도구의 매크로로 내보내기',
}
export const templatesImport: Text = {
  en: 'import Zendesk, Gorgias or Chatwoot macros (JSON) as Markdown files',
  ko: 'Zendesk, Gorgias, Chatwoot의 매크로(JSON)를 하나씩 Markdown 파일로 저장',
}
export const completion: Text = {
  en: 'print what bash, zsh, fish or PowerShell needs to complete command lines',
  ko: 'bash, zsh, fish, PowerShell에서 Tab 자동 완성을 쓰기 위한 스크립트 출력',
}
export const init: Text = {
  en: 'create support-kit.yaml, a starter taxonomy and a first reply template',
  ko: '팀 설정 파일 support-kit.yaml, 기본 태그 목록, 첫 답변 템플릿 만들기',
}
export const lsp: Text = {
  en: 'show lint and check findings in an editor (language server)',
  ko: '편집기에서 lint와 check의 지적 보기 (언어 서버)',
}

export const helpCommand: Text = { en: 'show the help of a command', ko: '명령의 도움말 보기' }
export const helpOption: Text = { en: 'show this help', ko: '도움말 보기' }
export const version: Text = { en: 'show the version', ko: '버전 보기' }
export const lang: Text = {
  en: 'output language, en or ko (default: the config, else LANG)',
  ko: '출력 언어, en 또는 ko (기본값: 설정 파일, 없으면 LANG)',
}
export const color: Text = {
  en: 'colours: auto, always or never (default: auto)',
  ko: '색: auto, always, never (기본값: auto)',
}
export const noPager: Text = {
  en: 'print long output at once, without less',
  ko: '긴 출력도 less 없이 한 번에 표시',
}
export const debug: Text = { en: 'show the stack trace of an error', ko: '오류의 스택 추적 표시' }

/** Heading of the flags that every command takes. */
export const everywhere = 'Global:'

/** Headings of the help, commander's own included, by their English name. */
export const titles: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: {},
  ko: {
    'Usage:': '사용법:',
    'Arguments:': '대상:',
    'Options:': '옵션:',
    'Commands:': '명령:',
    'Examples:': '예시:',
    'Numbers:': '지표:',
    'Period:': '기간:',
    'Ticket:': '문의 하나:',
    'Reading:': '읽기:',
    'Output:': '출력:',
    'Rules:': '규칙:',
    'Drafts:': '답변:',
    'Sent replies:': '보낸 답변:',
    'Checks:': '점검:',
    'Fixing:': '고치기:',
    'Baseline:': '기준선:',
    'Failing:': '실패 기준:',
    'Filling in:': '내용:',
    'Tickets:': '문의:',
    'Form:': '형식:',
    [everywhere]: '공통:',
  },
}

/** Examples below the flags of a command: what for, and the line. */
export const examplesOf = (examples: readonly Example[], lang: Lang): string =>
  examples.length === 0
    ? ''
    : `\n${titles[lang]['Examples:'] ?? 'Examples:'}\n${examples.map(({ want, line, within }) => `  ${want[lang]}\n    ${within ?? line}`).join('\n')}`
