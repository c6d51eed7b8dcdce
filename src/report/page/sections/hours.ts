import * as say from '../../messages/page.ts'
import { keyLabel } from '../../view/label.ts'
import { periodInWords } from '../../view/period.ts'
import { html, number } from '../html.ts'
import { split } from '../insight-block.ts'
import { type HeatCell, heatmapPicture } from '../pictures/heatmap.ts'
import type { Section } from '../section.ts'
import { figure } from '../table.ts'

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const hours = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'))
/** Tickets below which the hours of a week are mostly chance: three for each of them. */
const few = 500

export default {
  title: { en: 'When contacts come', ko: '문의가 오는 때' },
  what: {
    en: 'Tickets by weekday and hour, over all days up to the end of the month.',
    ko: '이 달 말까지의 모든 기간의 요일과 시간대별 문의 수.',
  },
  place: 60,
  draw({ review, members, format }) {
    const known = review.hours.filter(({ group }) => group.weekday && group.hour)
    if (known.length === 0) return html`<p class="untold">${format.text(say.noTimes)}</p>`
    const label = (id: string, key: string) => keyLabel(id, key, members, format)
    const place = (day: string, hour: string) => `hours/${day}/${hour}/tickets`
    const cells = known.map(({ group, values }): HeatCell & { key: string } => ({
      ...{ day: label('weekday', group.weekday!), hour: group.hour!, value: Number(values.tickets) },
      ...{ of: place(group.weekday!, group.hour!), key: `${group.weekday} ${group.hour}` },
    }))
    const fullest = cells.reduce((most, cell) => (cell.value > most.value ? cell : most))
    const all = review.hours.find(({ group }) => Object.keys(group).length === 0)!.values.tickets
    const caption = format.text(say.byHour)
    const at = new Map(cells.map((cell) => [cell.key, cell]))
    const text = html`<div><p class="soft">${periodInWords(review.history.period, format.lang)}</p>
<p class="headline">${format.text(say.busiest(fullest.day, label('hour', fullest.hour), format.count(fullest.value)))}</p>
${Number(all) < few && html`<p class="note">${format.text(say.fewForHours(format.count(all)))}</p>`}</div>`
    const picture = figure(
      format.lang,
      caption,
      heatmapPicture(caption, { days: days.map((day) => label('weekday', day)), hours }, cells),
      [
        { heading: format.text(say.weekday), cells: days.map((day) => label('weekday', day)), right: false },
        ...hours.map((hour) => ({
          heading: String(Number(hour)),
          cells: days.map((day) => {
            const cell = at.get(`${day} ${hour}`)
            return cell ? number(cell.of, cell.value, format.count(cell.value)) : '0'
          }),
          right: true,
        })),
      ],
    )
    return split(text, picture)
  },
} satisfies Section
