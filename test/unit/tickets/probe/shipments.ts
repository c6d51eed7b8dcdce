/** The tea shipments that the damage tests damage: typed columns, prose with commas, inch marks, apostrophes, a blank last column. */
export const header = ['DATE', 'TIME', 'Qty', 'TEAID', 'Price', 'Tea', 'Description', 'URL', 'Comments']

const teas = [
  'Sejak Green, First Pick',
  "Grower's Reserve Oolong",
  'Hwangcha',
  'Jasmine Pearls',
  'Tin, Round 4"',
  'Roasted Barley Tea',
  '우전 녹차',
  'Breakfast Blend',
]
const prose = [
  'Steamed within the hour, rolled by hand, and shipped in a tin that keeps light out.',
  'A quiet tea for late evenings without caffeine.',
  "It won't turn bitter, even when you forget it for a while.",
  'Fits our 6" strainer, the glass pot, and most mugs. Rinse before first use, then dry.',
  'Floral first, then grassy: best at 70 degrees.',
]

export const rows: string[][] = Array.from({ length: 84 }, (_, i) => {
  const day = String((i % 28) + 1).padStart(2, '0')
  const code = `${['GN', 'OO', 'BK', 'HB'][i % 4]}-${1000 + ((i * 7919) % 9000)}`
  const time = `${String(i % 24).padStart(2, '0')}:${['00', '15', '30', '45'][i % 4]}`
  return [
    `${day}/0${1 + (i % 9)}/2026`,
    time,
    String(i % 5),
    code,
    `$${(10 + i * 0.37).toFixed(2)}`,
    teas[i % 8]!,
    prose[i % 5]!,
    `https://tea.example/p/${code}`,
    '',
  ]
})

export interface Style {
  delimiter?: string
  quote?: string
  /** what stands in front of a quote inside a quoted cell */
  escape?: string
  newline?: string
  all?: boolean
}

/** One line, quoted where it must be; descriptions and links always, as spreadsheet exports mix it. */
export function line(cells: readonly string[], { delimiter = ',', quote = '"', all = false, ...style }: Style = {}): string {
  return cells
    .map((cell, i) => {
      const must =
        all ||
        cell.includes(delimiter) ||
        cell.includes(quote) ||
        /[\r\n]/.test(cell) ||
        (cells.length === 9 && (i === 6 || i === 7))
      return must ? quote + cell.replaceAll(quote, (style.escape ?? quote) + quote) + quote : cell
    })
    .join(delimiter)
}

export const file = (style: Style = {}, table: readonly (readonly string[])[] = [header, ...rows]): string =>
  table.map((cells) => line(cells, style) + (style.newline ?? '\r\n')).join('')
