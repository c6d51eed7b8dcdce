import { has, type MacroSource, output, textsAt, titleAt } from '../macros/macro-source.ts'

export default {
  title: 'Front',
  reference: 'dev.frontapp.com, message templates; the names of variables as its users write them',
  fills: [output('recipient|sender|user|account|contact|conversation|inbox|message|survey|signature')],
  liquid: false,
  read: (macro) =>
    has(macro, 'name', 'body') && ['subject', 'attachments', '_links'].some((field) => has(macro, field))
      ? { title: titleAt(macro, 'name'), texts: textsAt(macro, ['body'], true) }
      : undefined,
  examples: [
    {
      macro: { _links: {}, id: 'rsp_42', name: 'Late', subject: 'Your tea', body: '<p>It left today.</p>', attachments: [] },
      title: 'Late',
      texts: [{ text: '<p>It left today.</p>', html: true }],
    },
  ],
} satisfies MacroSource
