import { anyDialect, csv } from '../bytes.ts'
import { local, toMinute, two, wall, withoutZone } from '../clock.ts'
import { fiveStars } from '../rate.ts'
import { asJson, type Exported, type Shape } from '../shape.ts'
import type { Ticket } from '../shop.ts'

const categories = {
  en: { new: 'To Do', open: 'In Progress', pending: 'In Progress', hold: 'In Progress', solved: 'Done', closed: 'Done' },
  es: { new: 'Por hacer', open: 'En curso', pending: 'En curso', hold: 'En curso', solved: 'Listo', closed: 'Listo' },
}
const statuses = { new: 'new', open: 'open', pending: 'open', hold: 'open', solved: 'solved', closed: 'solved' } as const
const months = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  es: 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' '),
}
const heads = {
  en: [
    'Summary',
    'Issue key',
    'Issue id',
    'Issue Type',
    'Status',
    'Project key',
    'Project name',
    'Assignee',
    'Reporter',
    'Reporter Id',
    'Creator',
    'Created',
    'Updated',
    'Resolved',
    'Labels',
    'Labels',
    'Labels',
    'Description',
    'Watchers',
    'Watchers',
    'Custom field (Time to first response)',
    'Custom field ([CHART] Date of First Response)',
    'Satisfaction rating',
    'Status Category',
    'Comment',
    'Comment',
  ],
  es: [
    'Resumen',
    'Clave de incidencia',
    'ID de la incidencia',
    'Tipo de Incidencia',
    'Estado',
    'Clave del proyecto',
    'Nombre del proyecto',
    'Persona asignada',
    'Informador',
    'ID del informador',
    'Creador',
    'Creada',
    'Actualizada',
    'Resuelta',
    'Etiquetas',
    'Etiquetas',
    'Etiquetas',
    'Descripción',
    'Observadores',
    'Observadores',
    'Campo personalizado (Time to first response)',
    'Campo personalizado ([CHART] Date of First Response)',
    'Calificación de satisfacción',
    'Categoría de estado',
    'Comentario',
    'Comentario',
  ],
}

/** "Export CSV (all fields)" of an English or Spanish instance: repeated headers, `06/Jan/26 9:29 AM`, service levels as time left. */
export const jiraCsv: Shape = ({ tickets, zone, dice }): Exported => {
  const lang = dice.one(['en', 'es'] as const)
  const time = (at: number | null) => {
    if (at === null) return ''
    const { y, m, d, h, min } = wall(zone, at)
    return `${two(d)}/${months[lang][m - 1]}/${two(y % 100)} ${h % 12 || 12}:${two(min)} ${h < 12 ? 'AM' : 'PM'}`
  }
  const row = (t: Ticket) => [
    t.subject,
    `TEA-${t.number}`,
    String(t.number + 10_000),
    '[System] Service request',
    'Whatever we call it',
    'TEA',
    'Teahouse',
    t.agent,
    t.customer.name,
    `u${t.customer.number}`,
    'x',
    time(t.created),
    time(t.updated),
    time(t.solved),
    ...[0, 1, 2].map((i) => t.tags[i] ?? ''),
    t.body,
    '',
    '',
    t.number % 2 ? '2:18' : '-1:30',
    time(t.reply),
    t.stars === null ? '' : String(t.stars),
    categories[lang][t.status],
    t.body && `12/Jan/26 8:35 AM;557058:a5;${t.body}`,
    '',
  ]
  const rows = [heads[lang], ...tickets.map(row)]
  const seen = (at: number) => withoutZone(zone, toMinute(at))
  return {
    files: [
      {
        name: 'jira.csv',
        bytes: csv(rows, lang === 'es' && dice.chance(0.3) ? { ...anyDialect(dice), encoding: 'utf-8-bom' } : anyDialect(dice)),
      },
    ],
    source: 'jira',
    seen: tickets.map((t) => ({
      id: `TEA-${t.number}`,
      created: seen(t.created),
      reply: t.reply === null ? null : seen(t.reply),
      solved: t.solved === null ? null : seen(t.solved),
      updated: seen(t.updated),
      status: statuses[t.status],
      tags: t.tags.slice(0, 3),
      csat: fiveStars(t),
      requester: `u${t.customer.number}`,
    })),
  }
}

/** The REST search: offsets without a colon. */
export const jiraApi: Shape = ({ tickets, dice }): Exported => {
  const time = (at: number | null) => (at === null ? null : `${local('Asia/Seoul', at)}.000+0900`)
  const records = tickets.map((t) => ({
    id: String(t.number + 10_000),
    key: `TEA-${t.number}`,
    fields: {
      summary: t.subject,
      issuetype: { name: 'Service request' },
      project: { key: 'TEA', name: 'Teahouse' },
      status: { name: 'Whatever', statusCategory: { name: categories.en[t.status] } },
      created: time(t.created),
      updated: time(t.updated),
      resolutiondate: time(t.solved),
      reporter: { accountId: `u${t.customer.number}`, displayName: t.customer.name },
      labels: t.tags,
      description: t.body,
    },
  }))
  return {
    files: [asJson(dice, records, 'issues')],
    source: 'jira',
    seen: tickets.map((t) => ({
      id: `TEA-${t.number}`,
      created: t.created,
      solved: t.solved,
      updated: t.updated,
      status: statuses[t.status],
      tags: t.tags,
      requester: `u${t.customer.number}`,
    })),
  }
}
