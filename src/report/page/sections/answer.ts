import * as say from '../../messages/page.ts'
import { answerParts } from '../answer.ts'
import { html } from '../html.ts'
import type { Section } from '../section.ts'

export default {
  title: { en: 'In short', ko: '요약' },
  what: {
    en: 'The month in a few sentences: how many wrote and whether that clearly changed, which of the other four numbers clearly changed, what the change comes from, the weightiest finding of the month’s insights, how many tickets wait for somebody to act, whether the latest change of the settings worked, and how many contacts the month after the export brings.',
    ko: '한 달을 몇 문장으로: 문의가 얼마나 왔고 뚜렷하게 달라졌는지, 나머지 네 지표 가운데 뚜렷하게 달라진 것, 그 까닭, 이 달의 인사이트 가운데 가장 비중이 큰 것, 지금 처리할 문의의 수, 설정에 적은 마지막 변경의 효과, 파일 다음 달의 예상 문의.',
  },
  place: 0,
  month: ['surges', 'channels', 'matrix'],
  history: ['changes'],
  todo: true,
  plan: ['contacts'],
  draw: (context) =>
    html`<dl class="answer">${answerParts(context).map(
      ({ about, sentences }) => html`<dt>${context.format.text(say.answerParts[about])}</dt>
<dd>${sentences.map((sentence) => html`<p>${sentence}</p>`)}</dd>
`,
    )}</dl>`,
} satisfies Section
