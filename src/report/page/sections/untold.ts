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
    const told = [...untold, ...(review.plan?.parts ?? []).filter(({ cannotTell }) => cannotTell)].map(
      ({ title, cannotTell }) => [format.text(cannotTell!), format.text(title)] as const,
    )
    for (const title of review.inDatabase?.leftOut ?? []) told.push([format.text(review.inDatabase!.why), format.text(title)])
    if (told.length === 0) return undefined
    // one reason may hide several
    const reasons = new Map<string, string[]>()
    for (const [why, title] of told) reasons.set(why, [...(reasons.get(why) ?? []), title])
    return html`<dl>${[...reasons].map(
      ([why, titles]) => html`<dt>${titles.join(', ')}</dt><dd>${why}</dd>
`,
    )}</dl>`
  },
} satisfies Section
