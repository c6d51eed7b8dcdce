import { has, type MacroSource, textsAt, titleAt } from '../macros/macro-source.ts'

export default {
  title: 'Help Scout',
  reference: 'developer.helpscout.com, saved replies: the list has previews, one reply its text and chatText',
  fills: [
    String.raw`\{%\s{0,3}(?:customer|user|conversation|mailbox|workflow)\.[\w.]{1,80}(?:,fallback=[^{}%]{0,100})?\s{0,3}%\}`,
  ],
  liquid: false,
  read: (macro) =>
    has(macro, 'name') && (has(macro, 'text') || has(macro, 'chatText')) && !has(macro, 'title')
      ? { title: titleAt(macro, 'name'), texts: [...textsAt(macro, ['text'], true), ...textsAt(macro, ['chatText'], false)] }
      : undefined,
  examples: [
    {
      macro: { id: 1, name: 'Late', text: 'It left today.<br />Thank you.', chatText: 'It left today.' },
      title: 'Late',
      texts: [{ text: 'It left today.<br />Thank you.', html: true }, { text: 'It left today.' }],
    },
  ],
} satisfies MacroSource
