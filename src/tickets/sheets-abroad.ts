import type { Example } from './source.ts'

/** Examples of the home-made sheet in languages other than English and Korean, one a language. */
export const sheetsAbroad: readonly Example[] = [
  {
    file: 'chamados.csv',
    zone: 'UTC',
    text: [
      'id_ticket,data_abertura,data_primeira_resposta,data_fechamento,cliente,canal,tipo_chamado,status,analista,satisfacao_cliente,reaberto',
      'T-1,2026-10-05 09:00,2026-10-05 10:00,2026-10-05 12:00,Ana Lima,Telefone,Atraso,Fechado,Rui M.,5,Não',
      'T-2,2026-10-05 10:00,,,Bia Lima,E-mail,Troca,Em atendimento,,,Sim',
    ].join('\n'),
    tickets: [
      {
        id: 'T-1',
        created_at: '2026-10-05T09:00:00Z',
        first_response_at: '2026-10-05T10:00:00Z',
        solved_at: '2026-10-05T12:00:00Z',
        status: 'closed',
        channel: 'phone',
        agent: 'Rui M.',
        requester: 'Ana Lima',
        csat: 'good',
        reopens: 0,
        tags: ['Atraso'],
      },
      { id: 'T-2', status: 'open', reopens: 1, channel: 'email' },
    ],
  },
  {
    file: 'anfragen.csv',
    zone: 'UTC',
    text: [
      'Ticket-Nr.;Erstellt am;Erste Antwort am;Gelöst am;Status;Kanal;Bearbeiter;Kategorie;Priorität;Sprache;Bestellnummer',
      '4711;05.10.2026 09:00;05.10.2026 11:30;06.10.2026 09:00;Gelöst;Telefon;Jana Roth;Versand;hoch;de;B-1',
      '4712;25.10.2026 10:00;;;In Bearbeitung;E-Mail;;Versand;;de;',
      '4713;25.10.2026 11:00;;;Zusammengeführt;E-Mail;;Versand;;de;',
    ].join('\n'),
    tickets: [
      {
        id: '4711',
        created_at: '2026-10-05T09:00:00Z',
        first_response_at: '2026-10-05T11:30:00Z',
        solved_at: '2026-10-06T09:00:00Z',
        status: 'solved',
        channel: 'phone',
        agent: 'Jana Roth',
        priority: 'hoch',
        language: 'de',
        order_ref: 'B-1',
        tags: ['Versand'],
      },
      { id: '4712', status: 'open', channel: 'email', first_response_at: null },
      { id: '4713', merged: true },
    ],
  },
  {
    file: 'demandes.csv',
    zone: 'UTC',
    text: "N° de ticket,Date d'ouverture,Date de la première réponse,Résolu le,Statut,Canal,Agent,Catégorie\n1,2026-10-05 09:00,2026-10-05 10:00,2026-10-05 12:00,Résolu,Courriel,Léa,Retard\n",
    tickets: [
      {
        id: '1',
        created_at: '2026-10-05T09:00:00Z',
        first_response_at: '2026-10-05T10:00:00Z',
        solved_at: '2026-10-05T12:00:00Z',
        status: 'solved',
        channel: 'email',
        tags: ['Retard'],
      },
    ],
  },
  {
    file: 'casos.csv',
    zone: 'UTC',
    text: 'Nº de ticket,Fecha de creación,Fecha de la primera respuesta,Fecha de cierre,Estado,Canal,Agente,Satisfacción del cliente,Motivo\n1,2026-10-05 09:00,2026-10-05 10:00,2026-10-05 12:00,Resuelto,Teléfono,Ana,4,Retraso\n',
    tickets: [
      {
        id: '1',
        first_response_at: '2026-10-05T10:00:00Z',
        status: 'solved',
        channel: 'phone',
        csat: 'good',
        tags: ['Retraso'],
      },
    ],
  },
  {
    file: 'richieste.csv',
    zone: 'UTC',
    text: 'Numero ticket,Data di creazione,Prima risposta,Data di chiusura,Stato,Canale,Operatore\n1,2026-10-05 09:00,2026-10-05 10:00,2026-10-05 12:00,In lavorazione,Telefono,Ada\n',
    tickets: [{ id: '1', first_response_at: '2026-10-05T10:00:00Z', status: 'open', channel: 'phone', agent: 'Ada' }],
  },
  {
    file: 'meldingen.csv',
    zone: 'UTC',
    text: 'Ticketnummer,Aangemaakt op,Eerste reactie op,Gesloten op,Status,Kanaal,Behandelaar\n1,2026-10-05 09:00,2026-10-05 10:00,2026-10-05 12:00,Afgehandeld,Telefoon,Ada\n',
    tickets: [{ id: '1', first_response_at: '2026-10-05T10:00:00Z', status: 'solved', channel: 'phone', agent: 'Ada' }],
  },
  {
    file: 'inquiries-ja.csv',
    zone: 'UTC',
    text: '問い合わせ番号,受付日時,初回返信日時,完了日時,対応状況,受付チャネル,担当者,満足度\nT-1,2026-10-05 09:00,2026-10-05 10:00,2026-10-05 12:00,対応済み,電話,佐藤,5\nT-2,2026-10-06 09:00,,,未対応,お問い合わせフォーム,,\n',
    tickets: [
      { id: 'T-1', first_response_at: '2026-10-05T10:00:00Z', status: 'solved', channel: 'phone', csat: 'good', agent: '佐藤' },
      { id: 'T-2', status: 'new', channel: 'form' },
    ],
  },
  {
    file: 'tickets-zh.csv',
    zone: 'UTC',
    text: '工单编号,创建时间,首次响应时间,完成时间,状态,渠道,客服,问题类型,满意度\nT-1,2026-10-05 09:00,2026-10-05 10:00,2026-10-05 12:00,已解决,电话,王芳,物流,5\nT-2,2026-10-06 09:00,,,已合并,邮件,,退货,\n',
    tickets: [
      {
        id: 'T-1',
        first_response_at: '2026-10-05T10:00:00Z',
        status: 'solved',
        channel: 'phone',
        tags: ['物流'],
        csat: 'good',
      },
      { id: 'T-2', merged: true, channel: 'email' },
    ],
  },
]
