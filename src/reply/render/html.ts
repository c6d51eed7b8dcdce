import { Marked } from 'marked'

/** Markdown as HTML in which only the Markdown is markup: tags in it are shown, links lead to the web or to a mailbox. */
export function html(markdown: string): string {
  const marked = new Marked({ breaks: true, gfm: true })
  marked.use({
    // an address in a value is text; those that a template means to be links say so
    tokenizer: { url: () => undefined },
    renderer: {
      html: ({ text }) => escapeHtml(text),
      link({ href, tokens }) {
        const inside = this.parser.parseInline(tokens)
        return /^(?:https?:\/\/|mailto:)/i.test(href) ? `<a href="${escapeHtml(href)}">${inside}</a>` : inside
      },
      image: ({ text }) => escapeHtml(text),
    },
  })
  return marked.parse(markdown, { async: false })
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => entities[c]!)
