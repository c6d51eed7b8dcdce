import { answerSentences } from '../answer.ts'
import { html } from '../html.ts'
import type { Section } from '../section.ts'

/** What happened, in a few sentences: for who reads no further. */
export default {
  title: { en: 'In short', ko: '요약' },
  place: 0,
  month: ['surges', 'channels', 'matrix'],
  history: ['changes'],
  draw: (context) =>
    html`<div class="answer">${answerSentences(context).map(
      (sentence) => html`<p>${sentence}</p>
`,
    )}</div>`,
} satisfies Section
