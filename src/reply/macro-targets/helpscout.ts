import { jsonText } from '../../terminal/json-text.ts'
import type { MacroTarget } from '../macros/macro-target.ts'

export default {
  title: 'Help Scout',
  format: 'json',
  takes: {
    en: 'JSON with the name and HTML of each saved reply; no API of Help Scout was there to verify the shape, so be ready to paste',
    ko: '저장된 답변의 이름과 HTML을 담은 JSON. Help Scout API로 형식을 확인하지 못했으므로 직접 붙여 넣어야 할 수 있습니다',
  },
  reference: 'Help Scout saved replies: {%customer.firstName,fallback=there%}',
  paths: {
    'customer.name': 'customer.fullName',
    'customer.first_name': 'customer.firstName',
    'agent.name': 'user.fullName',
    'agent.first_name': 'user.firstName',
  },
  doubtful: [],
  fallback: true,
  // a comma or a percent sign would end the fallback
  placeholder: (path, fallback) =>
    fallback === undefined ? `{%${path}%}` : `{%${path},fallback=${fallback.replace(/[,%{}]/g, '')}%}`,
  write: (macros) => jsonText({ savedReplies: macros.map(({ title, html }) => ({ name: title, text: html })) }),
  examples: [
    { path: 'customer.firstName', fallback: 'there', written: '{%customer.firstName,fallback=there%}' },
    { path: 'user.fullName', written: '{%user.fullName%}' },
  ],
} satisfies MacroTarget
