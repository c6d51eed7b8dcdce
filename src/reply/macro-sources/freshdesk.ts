import { has, type MacroSource, output, plainOrHtml, titleAt } from '../macros/macro-source.ts'

export default {
  title: 'Freshdesk',
  reference: 'developers.freshdesk.com, Canned Responses: the list of a folder has titles only, each response its texts',
  fills: [output('ticket|helpdesk_name|helpdesk|requester|agent|event')],
  liquid: true,
  read: (macro) =>
    has(macro, 'title', 'content_html')
      ? { title: titleAt(macro, 'title'), texts: plainOrHtml(macro, 'content', 'content_html') }
      : undefined,
  examples: [
    {
      macro: { id: 5, title: 'Lost', folder_id: 2, content: ' ', content_html: '<div>A new pot left today.</div>' },
      title: 'Lost',
      texts: [{ text: '<div>A new pot left today.</div>', html: true }],
    },
  ],
} satisfies MacroSource
