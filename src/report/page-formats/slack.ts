import { shortReview } from '../page/short.ts'
import type { PageRenderer } from '../page-renderer.ts'

/** The month in ten lines, as Slack writes text (mrkdwn): for an incoming webhook, or to paste. Nothing from a file can mention anybody. */
export default {
  title: 'Slack, ten lines',
  async render(review, lang) {
    const { title, sentences, numbers } = await shortReview(review, lang)
    const lines = [...sentences.map(escaped), ...numbers.map(({ label, text }) => `*${escaped(label)}* ${escaped(text)}`)]
    return `*${escaped(title)}*\n${lines.map((line) => `• ${line}\n`).join('')}`
  },
} satisfies PageRenderer

const wide: Readonly<Record<string, string>> = { '*': '＊', _: '＿', '~': '～', '`': '｀', '@': '＠' }

/**
 * `&`, `<` and `>` control Slack; what would open bold, italic, struck or code text, or mention somebody, becomes the wide form of the
 * letter, which looks alike and does nothing.
 */
const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/(?<![\p{L}\p{N}])[*_~`](?=\S)|@/gu, (mark) => wide[mark]!)
