import { paragraph, plain } from '../../terminal/markdown-text.ts'
import { shortReview } from '../page/short.ts'
import type { PageRenderer } from '../page-renderer.ts'

/** The month in ten lines, for a chat, a mail or a terminal. Nothing from a file can become markup. */
export default {
  title: 'Markdown, ten lines',
  async render(review, lang) {
    const { title, sentences, numbers } = await shortReview(review, lang)
    const lines = [
      ...sentences.map((sentence) => `- ${paragraph(sentence)}`),
      ...numbers.map(({ label, text }) => `- **${plain(label)}** ${plain(text)}`),
    ]
    return `**${plain(title)}**\n${lines.map((line) => `${line}\n`).join('')}`
  },
} satisfies PageRenderer
