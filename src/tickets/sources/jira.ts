import type { Source } from '../source.ts'

/**
 * Jira and Jira Service Management: "Export CSV" in English and Spanish, and the REST API. Its `Time to …` columns hold the time
 * LEFT of a service level, so they are never read; the only first response is the [CHART] date.
 */
export default {
  title: 'Jira',
  signatures: [
    [
      'Issue key',
      'Issue id',
      'Issue Type',
      'Project key',
      'Project type',
      'Reporter Id',
      'Creator',
      'Last Viewed',
      'Work Ratio',
      'Remaining Estimate',
      'Security Level',
      'Watchers',
      'Status Category',
      'Status Category Changed',
      'Custom field (Request Type)',
      'Custom field (Time to first response)',
      'Custom field ([CHART] Date of First Response)',
    ],
    [
      'Clave de incidencia',
      'ID de la incidencia',
      'Tipo de Incidencia',
      'Clave del proyecto',
      'Persona asignada',
      'Informador',
      'Vista por Última Vez',
      'Relación de trabajo',
      'Nivel de Seguridad',
      'Categoría de estado',
      'Calificación de satisfacción',
      'Campo personalizado (Time to first response)',
    ],
    [
      'fields.issuetype.name',
      'fields.project.key',
      'fields.status.name',
      'fields.status.statusCategory.name',
      'fields.created',
      'fields.resolutiondate',
      'fields.reporter.displayName',
      'fields.labels',
    ],
  ],
  fields: {
    id: ['Issue key', 'Clave de incidencia', 'key', 'Issue id'],
    created_at: ['Created', 'Creada', 'fields.created'],
    first_response_at: [
      'Custom field ([CHART] Date of First Response)',
      'Campo personalizado ([CHART] Date of First Response)',
      'Campo personalizado ([CHART] Fecha de la primera respuesta)',
    ],
    solved_at: ['Resolved', 'Resuelta', 'fields.resolutiondate'],
    // logged work, in seconds as all of its estimates
    handle_s: ['Time Spent', 'fields.timespent'].map((name) => ({ name, unit: 's' as const })),
    updated_at: ['Updated', 'Actualizada', 'fields.updated'],
    rated_at: ['Custom field (Satisfaction date)', 'Campo personalizado (Satisfaction date)'],
    // every team names its own statuses; the category is one of three
    status: [
      'Status Category',
      'Categoría de estado',
      'fields.status.statusCategory.name',
      'Status',
      'Estado',
      'fields.status.name',
    ],
    csat: ['Satisfaction rating', 'Calificación de satisfacción', 'Custom field (Satisfaction rating)'],
    requester: ['Reporter Id', 'ID del informador', 'Reporter', 'Informador', 'fields.reporter.accountId'],
    agent: ['Assignee', 'Persona asignada', 'fields.assignee.displayName'],
    team: ['Custom field (Team)', 'Campo personalizado (Team)', 'Project name', 'Nombre del proyecto', 'fields.project.name'],
    priority: ['Priority', 'Prioridad', 'fields.priority.name'],
    subject: ['Summary', 'Resumen', 'fields.summary'],
    first_message: ['Description', 'Descripción', 'fields.description'],
    tags: ['Labels', 'Etiquetas', 'fields.labels'],
  },
  categories: ['Custom field (Request Type)', 'Campo personalizado (Request Type)'],
  // a label holds no blank; several stand in repeated columns, or in one cell of older servers
  tagSeparator: ' ,',
  csatScale: { high: 5 },
  reference: 'support.atlassian.com, exporting issues to CSV, SLA columns; headers of Jira Cloud exports in English and Spanish',
  examples: [
    {
      file: 'jira.csv',
      zone: 'Asia/Seoul',
      text: [
        'Summary,Time Spent,Issue key,Issue id,Issue Type,Status,Project key,Project name,Priority,Assignee,Reporter,Reporter Id,Created,Updated,Resolved,Labels,Labels,Satisfaction rating,Custom field (Time to first response),Custom field ([CHART] Date of First Response),Status Category',
        'Parcel stuck,1200,TEA-11,10011,Service Request,Delivered to carrier,TEA,Teahouse,Medium,Jo Park,Mina Kim,70121:ab,05/Oct/26 9:30 AM,05/Oct/26 4:00 PM,05/Oct/26 4:00 PM,carrier_delay,gift,4,-1:30,05/Oct/26 11:00 AM,Done',
        'Two charges,,TEA-12,10012,Service Request,Waiting for customer,TEA,Teahouse,High,,Ben Ito,70121:cd,06/Oct/26 12:05 AM,06/Oct/26 12:05 AM,,,,,2:18,,In Progress',
      ].join('\n'),
      tickets: [
        {
          id: 'TEA-11',
          created_at: '2026-10-05T00:30:00Z',
          first_response_at: '2026-10-05T02:00:00Z',
          solved_at: '2026-10-05T07:00:00Z',
          status: 'solved',
          csat: 'good',
          handle_s: 1200,
          subject: 'Parcel stuck',
          requester: '70121:ab',
          agent: 'Jo Park',
          tags: ['carrier_delay', 'gift'],
        },
        {
          id: 'TEA-12',
          created_at: '2026-10-05T15:05:00Z',
          first_response_at: null,
          solved_at: null,
          status: 'open',
          csat: null,
          tags: [],
        },
      ],
    },
    {
      file: 'jira.es.csv',
      zone: 'Europe/Madrid',
      text: [
        'Resumen,Clave de incidencia,ID de la incidencia,Tipo de Incidencia,Estado,Prioridad,Persona asignada,Informador,Creada,Actualizada,Resuelta,Calificación de satisfacción,Campo personalizado (Time to first response),Categoría de estado',
        'Falta la tapa,TE-5,10041,Solicitud,Resuelta,Medium,Jo Park,Ana Roy,28/ene/26 11:26 AM,28/ene/26 1:00 PM,28/ene/26 1:00 PM,2,2:18,Listo',
      ].join('\n'),
      tickets: [
        {
          id: 'TE-5',
          created_at: '2026-01-28T10:26:00Z',
          solved_at: '2026-01-28T12:00:00Z',
          status: 'solved',
          csat: 'bad',
          agent: 'Jo Park',
          requester: 'Ana Roy',
        },
      ],
    },
  ],
} satisfies Source
