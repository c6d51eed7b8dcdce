import { languages } from '../../../text/text.ts'
import { html } from '../html.ts'
import { planBlock, planPart } from '../plan-block.ts'
import type { Section } from '../section.ts'

export default {
  title: { en: 'What may be promised', ko: '약속해도 되는 시간' },
  what: {
    en: 'By channel, in opening hours and outside of them, within which time nine of ten were answered in the last three months of the export, and lines for contact page, chat widget and voice mail, as support-kit plan has them.',
    ko: '채널별로 운영 시간 안팎에서 문의 열에 아홉이 답을 받은 시간(파일의 최근 석 달)과, 문의 페이지·채팅창·전화 안내에 쓸 문구(support-kit plan과 같습니다).',
  },
  place: 78,
  plan: ['promise'],
  draw(context) {
    const { format } = context
    const promise = planPart(context, 'promise')
    if (!promise) return undefined
    const { lines = [], rows } = promise
    const inBoth = [format.lang, ...languages.filter((lang) => lang !== format.lang)]
    return html`${planBlock(context, promise, rows)}
${
  lines.length > 0 &&
  html`<dl>${lines.map(
    ({ place, text }) => html`<dt>${format.text(place)}</dt>${inBoth.map((lang) => html`<dd lang="${lang}">${text[lang]}</dd>`)}
`,
  )}</dl>`
}`
  },
} satisfies Section
