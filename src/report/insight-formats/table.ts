import { drawnColumns } from '../../terminal/columns.ts'
import type { Frame } from '../../terminal/frame.ts'
import { widthFor } from '../../terminal/width.ts'
import { wrap } from '../../terminal/wrap.ts'
import type { InsightRenderer } from '../insight-renderer.ts'
import { insightView } from '../insights/insight-view.ts'
import { moreFindings } from '../messages/insights.ts'

const narrowest = 40
const margin = 2
const widestCell = 32

/** For a person at a terminal: what to act on first, each insight with its table below, notes last. Nothing is wider than the page. */
export default {
  title: 'Table for people',
  async render(report, { lang, style, width: columns }) {
    const seen = insightView(report, lang)
    const width = await widthFor([JSON.stringify(seen)])
    const frame: Frame = { indent: margin, columns: Math.max(narrowest, columns), width, style }
    const text = (line: string, indent = margin) => wrap(line, frame.columns - indent, width).map((l) => ' '.repeat(indent) + l)
    const faint = (line: string) => text(line).map((l) => style.faint(l))
    const blocks = [
      [...text(seen.title.join(' · ')).map((l) => style.strong(l)), ...faint(seen.inputs.join(', '))],
      seen.sentences.flatMap((sentence, i) => numbered(`${i + 1}. `, sentence, frame)),
      ...seen.insights.map((block) => [
        ...text(block.title).map((l) => style.accent(l)),
        ...text(block.headline),
        ...drawnColumns(block.columns, frame, widestCell),
        ...(block.more > 0 ? faint(moreFindings(block.more)[lang]) : []),
        ...(block.smallest ? faint(block.smallest) : []),
      ]),
      [...seen.warnings.flatMap((warning) => text(`! ${warning}`).map((l) => style.warn(l))), ...faint(seen.ledger)],
    ]
    return blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join(''))
      .join('\n')
  },
} satisfies InsightRenderer

function numbered(number: string, sentence: string, { indent, columns, width }: Frame): string[] {
  const room = columns - indent - number.length
  return wrap(sentence, room, width).map((line, i) => ' '.repeat(indent) + (i === 0 ? number : ' '.repeat(number.length)) + line)
}
