import type { Lang, Text } from '../../text/text.ts'
import type { PageReview, PageSettings } from '../page-renderer.ts'
import { filesOf } from '../view/files.ts'
import { pageContext, pageTitle } from './context.ts'
import { Html, html } from './html.ts'
import { sectionsOf } from './section.ts'
import { styleSheet } from './style.ts'

const contents: Text = { en: 'Contents', ko: '차례' }
const made: Text = {
  en: 'Made by support-kit from the files named above, on the computer where it ran. The page loads nothing and sends nothing.',
  ko: '위에 적은 파일로 support-kit이 만들었습니다. 이 문서는 아무것도 불러오거나 내보내지 않습니다.',
}
const madeInDatabase: Text = {
  en: 'Made by support-kit from the tables named above: counted in the database, drawn on the computer where it ran. The page loads nothing and sends nothing.',
  ko: '위에 적은 테이블로 support-kit이 만들었습니다. 계산은 데이터베이스에서, 문서는 실행한 컴퓨터에서 만들었습니다. 이 문서는 아무것도 불러오거나 내보내지 않습니다.',
}

/** The month as one page of HTML: no script, nothing loaded, every number with its place in the JSON of the same run. */
export async function renderPage(review: PageReview, lang: Lang, settings: PageSettings): Promise<string> {
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
<nav aria-label="${contents[lang]}"><details><summary>${contents[lang]}</summary><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></details></nav>
<main>
${sections.map(
  ({ id, title, body }) => html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>
`,
)}</main>
<footer><p class="soft">${(review.inDatabase ? madeInDatabase : made)[lang]}</p></footer>
</body>
</html>
`.markup
}

/** The only text that is not escaped: it is our own, and the colour in it was checked. */
const styles = ({ color }: PageSettings): Html => new Html(`<style>${styleSheet(color)}</style>`)
