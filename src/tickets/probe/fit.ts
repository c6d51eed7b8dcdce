import { isBlank, isEmpty, kind, rough } from './kind.ts'
import type { Profile } from './profile.ts'
import type { RowCells } from './row.ts'

export type Misfit = 'too-few-cells' | 'too-many-cells'

/**
 * A row at the header's width, or why it cannot be. A wrong number of cells tells that something went wrong and not where, so that
 * every place is tried: what is left must put each cell into a column of its kind, leave no column blank that never is, and be
 * the only reading that does. A value never gets into the wrong column for the sake of keeping a row.
 */
export function toWidth(row: RowCells, shape: Profile, delimiter: string): string[] | Misfit {
  const { length } = row.cells
  if (length === shape.width) return row.cells
  return (length > shape.width ? narrowed(row, shape, delimiter) : padded(row.cells, shape)) ?? misfit(length, shape.width)
}

/**
 * Whether the cells of a row are a guess: its width is not the table's, unless the file as a whole leaves blank cells out at the end of its
 * rows or ends them with delimiters too many; or quotes stand astray in it, and a cell is not what its column holds.
 */
export function isGuess({ cells, strays }: RowCells & { strays: number }, shape: Profile): boolean {
  const { width, ragged, trailing } = shape
  if (cells.length < width) return !ragged
  if (cells.length > width) return !(trailing && isBlank(cells.slice(width)))
  return strays > 0 && !cells.every((cell, i) => suits(cell, i, shape))
}

const misfit = (found: number, wanted: number): Misfit => (found < wanted ? 'too-few-cells' : 'too-many-cells')

/**
 * Cells too many come from delimiters too many, so that blank cells are left out, or from delimiters that stand unquoted in prose, so that
 * neighbours are one cell. Blank cells at the end are by far the most usual; only prose can speak against them.
 */
function narrowed(row: RowCells, shape: Profile, delimiter: string): string[] | undefined {
  const { cells } = row
  const cut = cells.slice(0, shape.width)
  const atEnd = isBlank(cells.slice(shape.width)) && cut.every((cell, i) => suits(cell, i, shape))
  if (atEnd && shape.trailing) return cut
  const joins = joined(row, shape, delimiter)
  if (atEnd) return joins.length === 0 ? cut : undefined
  if (!shape.known) return undefined
  const ways = [...joins, ...withoutBlanks(cells, shape)]
  return ways.length === 1 ? ways[0] : undefined
}

/** The ways to leave out as many neighbouring blank cells as are too many; at most two, since two are one too many. */
function withoutBlanks(cells: readonly string[], shape: Profile): string[][] {
  const surplus = cells.length - shape.width
  const { ahead, behind } = agreement(cells, surplus, (cell, i) => suits(cell, i, shape))
  const ways: string[][] = []
  let before = false
  for (let k = 0, blanks = 0; k <= shape.width && ways.length < 2; k++) {
    if (k === 0) for (let i = 0; i < surplus; i++) blanks += isEmpty(cells[i]!) ? 1 : 0
    else blanks += (isEmpty(cells[k + surplus - 1]!) ? 1 : 0) - (isEmpty(cells[k - 1]!) ? 1 : 0)
    const here = blanks === surplus && ahead[k]! && behind[k]!
    // one place further in the same run of blanks is the same reading
    if (here && !(before && isEmpty(cells[k - 1]!))) ways.push([...cells.slice(0, k), ...cells.slice(k + surplus)])
    before = here
  }
  return ways
}

/** The ways to take unquoted neighbours for one cell, at most two. A cell that gets blank by it must stand in a column where blanks are known. */
function joined({ cells, quoted }: RowCells, shape: Profile, delimiter: string): string[][] {
  const surplus = cells.length - shape.width
  const { ahead, behind } = agreement(cells, surplus, (cell, i) => suits(cell, i, shape) && (!isEmpty(cell) || shape.gaps[i]!))
  const isQuoted = new Set(quoted)
  const ways: string[][] = []
  for (let k = 0, bare = 0; k < shape.width && ways.length < 2; k++) {
    // how many cells up to the last one of the window are unquoted in a row
    if (k === 0) for (let i = 0; i <= surplus; i++) bare = isQuoted.has(i) ? 0 : bare + 1
    else bare = isQuoted.has(k + surplus) ? 0 : bare + 1
    if (bare <= surplus || !ahead[k] || !behind[k + 1] || isEmpty(cells[k]!) || isEmpty(cells[k + surplus]!)) continue
    const cell = cells.slice(k, k + surplus + 1).join(delimiter)
    if (suits(cell, k, shape)) ways.push([...cells.slice(0, k), cell, ...cells.slice(k + surplus + 1)])
  }
  return ways
}

/** `ahead[k]`: the first k cells agree with their columns. `behind[k]`: so do the cells from column k on, which stand `surplus` further on. */
function agreement(cells: readonly string[], surplus: number, agrees: (cell: string, column: number) => boolean) {
  const width = cells.length - surplus
  const ahead = [true]
  for (let k = 0; k < width; k++) ahead.push(ahead[k]! && agrees(cells[k]!, k))
  const behind = Array.from({ length: width + 1 }, () => true)
  for (let k = width - 1; k >= 0; k--) behind[k] = behind[k + 1]! && agrees(cells[k + surplus]!, k)
  return { ahead, behind }
}

/** Missing cells are taken for blank ones at the end, where the table leaves such cells out or usually has blanks there. */
function padded(cells: readonly string[], shape: Profile): string[] | undefined {
  const { width, blank, ragged } = shape
  if (!ragged && !blank.slice(cells.length).every(Boolean)) return undefined
  const row = atWidth(cells, width)
  return row.every((cell, i) => suits(cell, i, shape)) ? row : undefined
}

/** The cells with blank ones at the end. */
export const atWidth = (cells: readonly string[], width: number): string[] => [
  ...cells,
  ...Array.from({ length: width - cells.length }, () => ''),
]

/** Whether a cell is of its column's kind, or blank where blanks may be. */
function suits(cell: string, column: number, { kinds, full }: Profile): boolean {
  const found = kind(cell)
  if (found === 'blank') return !full[column] || !isEmpty(cell)
  const wanted = kinds()[column]
  return wanted === undefined || wanted === 'text' || rough(found) === rough(wanted)
}
