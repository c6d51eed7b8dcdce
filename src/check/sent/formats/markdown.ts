import { paragraph, plain } from '../../../terminal/markdown-text.ts'
import { printable } from '../../../text/printable.ts'
import type { SentFormat } from '../sent-format.ts'
import { sentView } from '../sent-view.ts'

const table = ([head, ...rows]: readonly (readonly string[])[]) =>
  [head!, head!.map((_, i) => (i === 0 ? ':--' : '--:')), ...rows.map((row) => row.map((cell) => plain(printable(cell))))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

/** For a wiki or a ticket. Nothing from a file can become markup. */
export default {
  title: 'Markdown',
  render: (review, { lang }) => {
    const { head, steps, findings, notes } = sentView(review, lang)
    const [first, ...rest] = head
    const blocks = [
      `### ${plain(first!)}`,
      ...rest.map(paragraph),
      table(steps),
      ...(findings[0]!.length > 1 ? [table(findings)] : []),
    ]
    return `${[...blocks, notes.map((note) => `- ${plain(note)}`).join('\n')].join('\n\n')}\n`
  },
} satisfies SentFormat
