import type { MacroTarget } from '../macro-target.ts'

export default {
  title: 'Help Scout',
  takes: 'JSON with the name and the HTML of each saved reply; the shape is not verified against an API, so be ready to paste',
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
  write: (macros) =>
    `${JSON.stringify({ savedReplies: macros.map(({ title, html }) => ({ name: title, text: html })) }, null, 2)}\n`,
  examples: [
    { path: 'customer.firstName', fallback: 'there', written: '{%customer.firstName,fallback=there%}' },
    { path: 'user.fullName', written: '{%user.fullName%}' },
  ],
} satisfies MacroTarget
