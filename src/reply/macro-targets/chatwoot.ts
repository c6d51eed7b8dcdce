import { jsonText } from '../../terminal/json-text.ts'
import type { MacroTarget } from '../macros/macro-target.ts'

export default {
  title: 'Chatwoot',
  format: 'json',
  takes: {
    en: 'JSON for POST /api/v1/accounts/{id}/canned_responses, one object of the list at a time',
    ko: 'POST /api/v1/accounts/{id}/canned_responses에 객체를 하나씩 보내는 JSON',
  },
  reference:
    'Chatwoot API, canned responses. Its editor swaps {{name}} as soon as the text is inserted and blanks what is more than a name, a default filter too; what stands in {% %} is left to Liquid when the message is sent.',
  paths: {
    'customer.name': 'contact.name',
    'customer.first_name': 'contact.first_name',
    'agent.name': 'agent.name',
    'agent.first_name': 'agent.first_name',
  },
  doubtful: [],
  fallback: true,
  placeholder: (path, fallback) =>
    fallback === undefined ? `{{${path}}}` : `{% if ${path} %}{{${path}}}{% else %}${fallback}{% endif %}`,
  condition: (path) => ({ if: `{% if ${path} %}`, else: '{% else %}', end: '{% endif %}' }),
  write: (macros) => jsonText(macros.map(({ name, markdown }) => ({ short_code: name, content: markdown }))),
  examples: [
    {
      path: 'contact.first_name',
      fallback: 'there',
      written: '{% if contact.first_name %}{{contact.first_name}}{% else %}there{% endif %}',
    },
    { path: 'agent.name', written: '{{agent.name}}' },
  ],
} satisfies MacroTarget
