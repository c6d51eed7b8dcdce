import * as say from '../../messages/plan.ts'
import { html } from '../html.ts'
import { split } from '../insight-block.ts'
import { daysPicture } from '../pictures/days.ts'
import { planBlock, planColumns, planPart, planPlace } from '../plan-block.ts'
import type { Section } from '../section.ts'
import { figure } from '../table.ts'

export default {
  title: { en: 'Contacts to come', ko: '예상 문의' },
  what: {
    en: 'How many contacts the month after the export brings, by channel and by day, as support-kit plan has them. Days with an event of the settings are marked. The page of a month before the last complete one has nothing to come.',
    ko: '파일 다음 달에 올 문의를 채널과 날짜별로(support-kit plan과 같습니다). 설정에 적은 행사일은 따로 표시합니다. 마지막 온전한 달보다 앞선 달의 문서에는 나오지 않습니다.',
  },
  place: 76,
  plan: ['contacts', 'days'],
  draw(context) {
    const { format } = context
    const [contacts, days] = [planPart(context, 'contacts'), planPart(context, 'days')]
    if (!contacts || !days) return undefined
    const caption = format.text(say.contactsByDay(days.rows.some(({ event }) => event !== null)))
    const bars = days.rows.map((row) => ({
      ...{ name: String(Number(String(row.date).slice(8))), value: row.contacts as number },
      ...{ low: row.contacts_low as number, high: row.contacts_high as number, marked: row.event !== null },
      ...{ text: format.count(Math.round(row.contacts as number)), of: planPlace(days, row, 'contacts') },
    }))
    return split(
      planBlock(context, contacts, contacts.rows),
      html`${figure(format.lang, caption, daysPicture(caption, bars), planColumns(context, days, days.rows))}`,
    )
  },
} satisfies Section
