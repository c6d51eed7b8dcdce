import { printable } from '../../text/printable.ts'

/** Markup that is safe to stand in a page: only `html` makes it. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

/** What may stand in a template: text is escaped, nothing leaves nothing. */
export type Part = Html | string | number | undefined | null | false | readonly Part[]

/** A template of HTML or SVG: everything that is put into it is escaped, unless `html` made it. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.map((text, i) => text + (i < parts.length ? written(parts[i]) : '')).join(''))

function written(part: Part): string {
  if (part === undefined || part === null || part === false) return ''
  if (part instanceof Html) return part.markup
  return Array.isArray(part) ? part.map(written).join('') : escaped(String(part))
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * Text that can become neither an element, nor an attribute, nor a mark that turns the line around. A number and its unit stay on one
 * line: `84 %`, `2 h`.
 */
const escaped = (text: string) =>
  printable(text)
    .replace(/[&<>"']/g, (c) => entities[c]!)
    .replace(/(\d) (?=%|[hmsd](?![\p{L}\p{N}]))/gu, '$1\u00a0')

/** A number with its whole value and where it stands in the JSON of the same run: `metrics/contact-rate/rate`. */
export const number = (of: string, value: string | number | null | undefined, text: string): Html =>
  html`<data value="${value ?? ''}" data-of="${of}">${text}</data>`

/** The same in a picture, where there is no such element. */
export const drawnNumber = (of: string, value: string | number | null | undefined, text: string): Html =>
  html`<tspan data-value="${value ?? ''}" data-of="${of}">${text}</tspan>`

/** A name from a file: it keeps its own direction. */
export const name = (text: string): Html => html`<bdi>${text}</bdi>`

/** A length in a picture. */
export const px = (n: number): string => String(Math.round(n * 10) / 10)
