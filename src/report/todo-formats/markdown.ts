import { markdownColumns, paragraph, plain } from '../../terminal/markdown-text.ts'
import { headings } from '../messages/todo.ts'
import { todoView } from '../todo/todo-view.ts'
import type { TodoRenderer } from '../todo-renderer.ts'

/** For a wiki, a ticket or a mail (GitHub's tables), all tickets. Nothing from a file can become markup. */
export default {
  title: 'Markdown',
  render(list, { lang }) {
    const { title, inputs, now, headline, columns: drawn, texts, notes, warnings, ledger } = todoView(list, lang, true)
    const written = { heading: headings.text[lang], cells: texts.map((text) => text ?? '–'), right: false }
    const columns = texts.some((text) => text !== undefined) ? [...drawn, written] : drawn
    const blocks = [
      `## ${plain(title.join(' · '))}`,
      paragraph([inputs.join(', '), now].filter(Boolean).join('. ')),
      paragraph(headline),
      markdownColumns(columns),
      [...notes, ...warnings.map((warning) => `! ${warning}`), ledger].map((note) => `- ${paragraph(note)}`).join('\n'),
    ]
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
  },
} satisfies TodoRenderer
