import type { MixedGroup } from '../../../metrics/comparison.ts'
import type { NumberFormat } from '../../../text/number-format.ts'
import * as say from '../../messages/page.ts'
import { causes } from '../../view/cause.ts'
import type { ChangeRow } from '../../view/change.ts'
import { type ComparisonView, comparison } from '../../view/comparison.ts'
import { keyLabel } from '../../view/label.ts'
import { changeOf, five } from '../five.ts'
import { type Html, html, name, number, type Part } from '../html.ts'
import { split, tagName } from '../insight-block.ts'
import { contributionsPicture } from '../pictures/contributions.ts'
import type { PageContext, Section } from '../section.ts'
import { figure, table } from '../table.ts'

export default {
  title: { en: 'Why', ko: '왜 달라졌나' },
  what: {
    en: 'Where the change of the contact rate comes from, by reason, and what mix and groups did to the other numbers; all compared numbers in a table that opens.',
    ko: '문의율의 변화가 어느 사유에서 왔는지, 다른 지표에서는 구성의 변화와 각 집단의 변화가 얼마나 되는지. 비교한 모든 지표는 펼쳐 볼 수 있는 표에 있습니다.',
  },
  place: 20,
  draw(context) {
    const { review, members, format } = context
    const seen = comparison(review.report, members, format)
    if (!seen || !review.report.comparison) return html`<p class="untold">${format.text(say.nothingBefore)}</p>`
    const said = causes(review.report.comparison, members, format)
    const rate = changeOf(context, five[0]!)
    const unclear = rate?.verdict === 'unclear'
    const nothing = said.length === 0 && !unclear
    const text = html`<div>${nothing && html`<p>${format.text(say.nothingToExplain)}</p>`}${said.map(
      (sentence) => html`<p>${sentence}</p>
`,
    )}${unclear && html`<p class="note">${format.text(say.notClear)}</p>`}</div>`
    return html`${split(text, rate !== undefined && !unclear && contributions(context))}
<details><summary>${format.text(say.allChanges)}</summary>${changes(seen, format)}</details>`
  },
} satisfies Section

const mostParts = 8
/** What would be read as zero for each hundred orders. */
const least = 0.0005

function contributions(context: PageContext): Html | false {
  const { review, members, format } = context
  const rates = review.report.comparison!.mix.filter(({ metric, value }) => metric === 'contact-rate' && value === 'rate')
  const mix = rates.find(({ by }) => by === 'tag') ?? rates[0]
  if (!mix) return false
  const label = ({ key }: MixedGroup) =>
    mix.by === 'tag' && key !== null ? tagName(context, key) : keyLabel(mix.by, key, members, format)
  const parts = mix.groups
    .filter(({ within }) => Math.abs(within) >= least)
    .sort((a, b) => Math.abs(b.within) - Math.abs(a.within))
    .slice(0, mostParts)
    .map((group) => ({
      ...{ name: label(group), value: group.within, of: `mix/contact-rate/${mix.by}/${group.key ?? ''}/within` },
      text: `${group.within < 0 ? '−' : '+'}${format.decimal(Math.abs(group.within) * 100, 1)}`,
    }))
  const caption = format.text(say.contributions(mix.by === 'tag'))
  return figure(format.lang, caption, contributionsPicture(caption, parts), [
    {
      heading: format.text(mix.by === 'tag' ? say.reason : say.channel),
      cells: parts.map((part) => name(part.name)),
      right: false,
    },
    {
      heading: format.text(say.perHundredOrders),
      cells: parts.map(({ of, value, text }) => number(of, value, text)),
      right: true,
    },
  ])
}

/** All that was compared, what clearly changed first. */
function changes({ title, heads, clear, unclear, unclearTitle }: ComparisonView, format: NumberFormat): Html {
  const rows = [...clear, ...unclear]
  const shown = rows.filter(({ place }) => place !== 'over')
  const titles = over(rows)
  const column = (heading: string, of: (row: ChangeRow) => Part, right = true) => ({ heading, cells: shown.map(of), right })
  return table(title, [
    column(format.text(say.metric), (row) => name(titles.get(row) ?? row.label), false),
    column(heads.now, ({ now }) => now),
    column(heads.before, ({ before }) => before),
    column(heads.change, ({ change }) => change),
    column(heads.interval, ({ interval }) => interval, false),
    column(format.text(say.verdict), (row) => (row.clear ? format.text(say.clear) : unclearTitle), false),
  ])
}

/** A row below another says of what it is. */
function over(rows: readonly ChangeRow[]): ReadonlyMap<ChangeRow, string> {
  const found = new Map<ChangeRow, string>()
  let title = ''
  for (const row of rows) {
    if (row.place === 'over') title = row.label
    if (row.place === 'below') found.set(row, `${title}: ${row.label}`)
  }
  return found
}
