import type { Inspected } from '../inspect.ts'
import { printable } from '../io/style.ts'
import { cut, padEnd, padStart, widthFor } from '../layout/width.ts'
import type { Page } from '../renderer.ts'
import { say } from '../say.ts'
import type { Text } from '../text.ts'

const words = {
  tickets: { en: 'tickets', ko: '문의' },
  orders: { en: 'orders', ko: '주문' },
  table: { en: 'a table, neither tickets nor orders', ko: '표 (문의도 주문도 아님)' },
  column: { en: 'column', ko: '열' },
  as: { en: 'read as', ko: '읽은 항목' },
  empty: { en: 'empty', ko: '빈 값' },
  unused: { en: 'not used', ko: '쓰지 않은 열' },
} as const satisfies Record<string, Text>

const delimiters: Record<string, Text> = {
  ',': { en: 'comma', ko: '쉼표' },
  ';': { en: 'semicolon', ko: '세미콜론' },
  '\t': { en: 'tab', ko: '탭' },
  '|': { en: 'bar', ko: '세로줄' },
  ' ': { en: 'blank', ko: '공백' },
}

/** `inspect` for people: one block a file: what it is, how it is written, its columns, what went wrong. */
export async function inspectText(inspected: readonly Inspected[], zone: string, page: Page): Promise<string> {
  const blocks = await Promise.all(inspected.map((i) => block(i, zone, page)))
  return `${blocks.join('\n')}`
}

async function block(
  { layout, role, source, title, columns, rows, warnings }: Inspected,
  zone: string,
  { lang, style, width }: Page,
): Promise<string> {
  const t = (text: Text) => text[lang]
  const speak = say(lang)
  const what = source === null ? t(words[role]) : `${title} (${source}), ${t(words[role])}`
  const csv = layout.csv
  const written = [
    layout.format,
    `${layout.encoding}${layout.bom ? ' + BOM' : ''}`,
    ...(csv ? [delimiters[csv.delimiter]?.[lang] ?? JSON.stringify(csv.delimiter), csv.newline.toUpperCase()] : []),
    ...(layout.compression ? [layout.compression] : []),
    ...(csv
      ? [
          csv.headerLine === null
            ? t({ en: 'no header', ko: '머리글 없음' })
            : t({ en: `header on line ${csv.headerLine}`, ko: `${csv.headerLine}행이 머리글` }),
        ]
      : []),
  ].join(' · ')
  const counts = t({
    en: `${speak.count(rows.read)} rows${rows.rejected ? `, ${speak.count(rows.rejected)} of them left out` : ''} · times without a zone: ${zone}`,
    ko: `${speak.count(rows.read)}행${rows.rejected ? ` 중 ${speak.count(rows.rejected)}행 제외` : ''} · 시간대 없는 시각: ${zone}`,
  })
  const used = columns.filter((c) => c.as !== null)
  const unused = columns.filter((c) => c.as === null).map((c) => printable(c.name) || '–')
  const names = used.map((c) => printable(c.name))
  const measure = await widthFor([...names, ...unused])
  const nameWidth = Math.min(34, Math.max(8, ...[...names, t(words.column)].map(measure)))
  const asWidth = Math.max(...used.map((c) => c.as!.length), measure(t(words.as)))
  const line = (name: string, as: string, format: string, empty: string) =>
    `  ${padEnd(cut(name, nameWidth, measure), nameWidth, measure)}  ${padEnd(as, asWidth, measure)}  ${padEnd(cut(format, Math.max(8, width - nameWidth - asWidth - 16), measure), Math.max(8, width - nameWidth - asWidth - 16), measure)}  ${padStart(empty, 8, measure)}`.trimEnd()
  const out = [
    `  ${style.strong(printable(layout.file))}  ${what}`,
    `  ${style.faint(written)}`,
    `  ${counts}`,
    '',
    ...(used.length > 0 ? [style.faint(line(t(words.column), t(words.as), '', t(words.empty)))] : []),
    ...used.map((c, i) => line(names[i]!, c.as!, c.format ?? '', c.empty === 0 ? '' : speak.count(c.empty))),
    ...(unused.length > 0
      ? ['', ...wrapped(`${t(words.unused)}: ${[...new Set(unused)].join(', ')}`, width, measure).map((l) => style.faint(l))]
      : []),
    ...(warnings.length > 0
      ? [
          '',
          ...warnings.flatMap((w) =>
            wrapped(
              `! ${w.count === undefined ? '' : `${speak.count(w.count)} × `}${printable(w.text[lang])}`,
              width,
              measure,
            ).map((l) => style.warn(l)),
          ),
        ]
      : []),
    '',
  ]
  return out.join('\n')
}

/** Lines of at most the page's width, indented, broken at blanks. */
function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && measure(last) + 1 + measure(word) <= width - 2) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(lines.length === 0 ? word : `  ${word}`)
  }
  return lines.map((line) => `  ${line}`)
}
