import { markdownColumns, paragraph, plain } from '../../terminal/markdown-text.ts'
import type { InsightRenderer } from '../insight-renderer.ts'
import { insightView } from '../insights/insight-view.ts'
import { moreFindings } from '../messages/insights.ts'

/** For a wiki, a ticket or a mail (GitHub's tables). Nothing from a file can become markup. */
export default {
  title: 'Markdown',
  render(report, { lang }) {
    const { title, inputs, sentences, insights, warnings, ledger } = insightView(report, lang)
    const blocks = [
      `## ${plain(title.join(' · '))}`,
      paragraph(inputs.join(', ')),
      sentences.map((sentence, i) => `${i + 1}. ${paragraph(sentence)}`).join('\n'),
      ...insights.flatMap((block) => [
        `### ${plain(block.title)}`,
        paragraph(block.headline),
        markdownColumns(block.columns),
        block.more > 0 ? plain(moreFindings(block.more)[lang]) : '',
        paragraph(block.smallest ?? ''),
      ]),
      [...warnings.map((warning) => `! ${warning}`), ledger].map((note) => `- ${paragraph(note)}`).join('\n'),
    ]
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
  },
} satisfies InsightRenderer
