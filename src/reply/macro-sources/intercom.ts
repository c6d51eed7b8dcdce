import { has, type MacroSource, output, plainOrHtml, titleAt } from '../macros/macro-source.ts'

export default {
  title: 'Intercom',
  reference:
    'developers.intercom.com, Macros: body is HTML with <attribute key default/>, body_text has {{first_name | fallback: "there"}}',
  fills: [
    output('user|company|admin|teammate|conversation|ticket|lead|visitor|app|contact|author|first_name|last_name|name|email'),
    String.raw`<attribute\s[^<>]{0,300}/?>(?:</attribute>)?`,
  ],
  liquid: false,
  read: (macro) =>
    has(macro, 'name') && (has(macro, 'body_text') || (has(macro, 'body') && titleAt(macro, 'type') === 'macro'))
      ? { title: titleAt(macro, 'name'), texts: plainOrHtml(macro, 'body_text', 'body') }
      : undefined,
  examples: [
    {
      macro: {
        type: 'macro',
        id: '123',
        name: 'Late',
        body: '<p>Hi <attribute key="first_name" default="there"/>, it left today.</p>',
        body_text: 'Hi {{first_name|fallback:"there"}}, it left today.',
        visible_to: 'everyone',
      },
      title: 'Late',
      texts: [{ text: 'Hi {{first_name|fallback:"there"}}, it left today.' }],
    },
    {
      macro: { type: 'macro', id: '124', name: 'Left', body: '<p>It left today.</p>' },
      title: 'Left',
      texts: [{ text: '<p>It left today.</p>', html: true }],
    },
  ],
} satisfies MacroSource
