import { jsonText } from '../../terminal/json-text.ts'
import type { MacroTarget } from '../macros/macro-target.ts'

export default {
  title: 'Gorgias',
  format: 'json',
  takes: {
    en: 'JSON for POST /api/macros, one object of "data" at a time',
    ko: 'POST /api/macros에 "data"의 객체를 하나씩 보내는 JSON',
  },
  reference: 'docs.gorgias.com/macros/macro-variables; a variable without a value is replaced with a blank',
  paths: {
    'customer.name': 'ticket.customer.name',
    'customer.first_name': 'ticket.customer.firstname',
    'agent.name': 'current_user.name',
    'agent.first_name': 'current_user.firstname',
    'order.number': 'ticket.customer.integrations.shopify.orders[0].name',
  },
  // the customer's latest order, which a customer with several may not be writing about
  doubtful: ['order.number'],
  fallback: false,
  placeholder: (path) => `{{${path}}}`,
  write: (macros) => {
    const written = macros.map(({ title, lang, html, text }) => ({
      ...{ name: title, intent: null, language: lang },
      actions: [
        {
          ...{ name: 'setResponseText', title: 'Add response text', type: 'user' },
          arguments: { body_html: html, body_text: text },
        },
      ],
    }))
    return jsonText({ data: written })
  },
  examples: [{ path: 'ticket.customer.firstname', fallback: 'there', written: '{{ticket.customer.firstname}}' }],
} satisfies MacroTarget
