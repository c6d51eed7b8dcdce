import type { MonthReview } from '../../insights/month-review.ts'
import { numberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import type { Lang, Text } from '../../text/text.ts'
import { filesOf } from '../view/files.ts'
import { membersOf } from '../view/members.ts'
import { periodInWords } from '../view/period.ts'
import { Html, html } from './html.ts'
import { type PageContext, sectionsOf } from './section.ts'
import { styleSheet } from './style.ts'

/** How a shop wants its page. */
export interface PageSettings {
  /** ids of sections in their order; undefined: all */
  sections?: readonly string[] | undefined
  /** `#2f6f4f` */
  color?: string | undefined
  /** a picture as a data URI */
  logo?: string | undefined
}

const contents: Text = { en: 'Contents', ko: '차례' }
const made: Text = {
  en: 'Made by support-kit from the files named above, on the computer where it ran. The page loads nothing and sends nothing.',
  ko: '위에 적은 파일로 support-kit이 만들었습니다. 이 문서는 아무것도 불러오거나 내보내지 않습니다.',
}

/** What the sections are drawn from, with the definitions of all that they name; tags by the names of the tag list. */
export async function pageContext(review: MonthReview, lang: Lang): Promise<PageContext> {
  const { metrics, dimensions } = await membersOf({ ...review.report, by: [...review.report.by, 'weekday', 'hour', 'tag'] })
  const label = (tag: string) => review.month.labels[tag] ?? { en: tag, ko: tag }
  const named = new Map([...dimensions].map(([id, one]) => [id, id === 'tag' ? { ...one, label } : one]))
  return { review, members: { metrics, dimensions: named }, format: numberFormat(lang) }
}

/** What the page is of: `Teahouse`, `October 2026`. */
export function pageTitle({ review: { report }, format }: PageContext): string[] {
  const shop = report.shop ?? report.inputs[0]?.file.split(/[\\/]/).at(-1) ?? ''
  return [printable(shop), periodInWords(report.period, format.lang)].filter((part) => part !== undefined)
}

/** The month as one page of HTML: no script, nothing loaded, every number with its place in the JSON of the same run. */
export async function renderPage(review: MonthReview, lang: Lang, settings: PageSettings): Promise<string> {
  const context = await pageContext(review, lang)
  const sections = (await sectionsOf(settings.sections)).flatMap(({ id, title, draw }) => {
    const body = draw(context)
    return body ? [{ id, title: title[lang], body }] : []
  })
  const title = pageTitle(context).join(' · ')
  const files = filesOf(review.report.inputs, context.format).join(', ')
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="generator" content="support-kit">
<title>${title}</title>
${styles(settings)}
</head>
<body>
<header>
${settings.logo && html`<img src="${settings.logo}" alt="">`}
<h1>${title}</h1>
<p class="soft">${files} · ${review.report.period.zone}</p>
</header>
<nav aria-label="${contents[lang]}"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main>
${sections.map(
  ({ id, title, body }) => html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>
`,
)}</main>
<footer><p class="soft">${made[lang]}</p></footer>
</body>
</html>
`.markup
}

/** The only text that is not escaped: it is our own, and the colour in it was checked. */
const styles = ({ color }: PageSettings): Html => new Html(`<style>${styleSheet(color)}</style>`)
