import { html } from '../html.ts'
import type { Section } from '../section.ts'

export default {
  title: { en: 'What these data cannot tell', ko: '이 자료로는 알 수 없는 것' },
  what: {
    en: 'What these data cannot tell, and what an export would have to hold.',
    ko: '이 자료로는 알 수 없는 것과, 알려면 파일에 있어야 하는 것.',
  },
  place: 190,
  draw({ review, format }) {
    const untold = [...review.month.insights, ...review.history.insights].filter(({ cannotTell }) => cannotTell)
    if (untold.length === 0) return undefined
    return html`<dl>${untold.map(
      ({ title, cannotTell }) => html`<dt>${format.text(title)}</dt><dd>${format.text(cannotTell!)}</dd>
`,
    )}</dl>`
  },
} satisfies Section
