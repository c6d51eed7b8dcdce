import { csvText } from '../../text/syntax/csv-writer.ts'
import type { MacroTarget } from '../macros/macro-target.ts'

export default {
  title: 'Zammad',
  format: 'csv',
  takes: {
    en: 'CSV for the import of text modules under Manage',
    ko: '관리의 텍스트 모듈 가져오기용 CSV',
  },
  reference: 'Zammad admin documentation, variables; app/models/text_module.rb. A variable without a value is left empty.',
  paths: {
    'customer.name': 'ticket.customer.fullname',
    'customer.first_name': 'ticket.customer.firstname',
    'agent.name': 'user.fullname',
    'agent.first_name': 'user.firstname',
  },
  doubtful: [],
  fallback: false,
  placeholder: (path) => `#{${path}}`,
  write(macros) {
    const rows = macros.map(({ name, title, html }) => [title, name, html, 'true'])
    return csvText([['name', 'keywords', 'content', 'active'], ...rows], { defused: true })
  },
  examples: [{ path: 'ticket.customer.firstname', fallback: 'there', written: '#{ticket.customer.firstname}' }],
} satisfies MacroTarget
