import { jsonText } from '../../terminal/json-text.ts'
import type { MacroTarget } from '../macros/macro-target.ts'

/** A Liquid text in quotes: there is no escaping in it. */
const quoted = (text: string) => (text.includes('"') ? `'${text.replaceAll("'", '’')}'` : `"${text}"`)

export default {
  title: 'Zendesk Support',
  format: 'json',
  takes: {
    en: 'JSON for POST /api/v2/macros, one object of "macros" at a time',
    ko: 'POST /api/v2/macros에 "macros"의 객체를 하나씩 보내는 JSON',
  },
  reference: 'developer.zendesk.com, Macros; support.zendesk.com 4408886858138, placeholders reference',
  paths: {
    'customer.name': 'ticket.requester.name',
    'customer.first_name': 'ticket.requester.first_name',
    'agent.name': 'current_user.name',
    'agent.first_name': 'current_user.first_name',
  },
  doubtful: [],
  fallback: true,
  placeholder: (path, fallback) => (fallback === undefined ? `{{${path}}}` : `{{${path} | default: ${quoted(fallback)}}}`),
  condition: (path) => ({ if: `{% if ${path} %}`, else: '{% else %}', end: '{% endif %}' }),
  write: (macros) => {
    const written = macros.map(({ title, situation, html }) => ({
      ...{ title, active: true, description: situation },
      actions: [{ field: 'comment_value_html', value: html }],
    }))
    return jsonText({ macros: written })
  },
  examples: [
    { path: 'ticket.requester.first_name', fallback: 'there', written: '{{ticket.requester.first_name | default: "there"}}' },
    { path: 'current_user.name', written: '{{current_user.name}}' },
  ],
} satisfies MacroTarget
