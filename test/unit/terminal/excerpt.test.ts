import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../src/terminal/excerpt.ts'
import { widthFor } from '../../../src/terminal/width.ts'

const line = (around: string) => `${around.repeat(800)}{{name}}${around.repeat(800)}`

describe('a stretch of a long line', async () => {
  it.each(['a ', '찻잔 ', '🍵', 'e\u0301'])('of %j stands in the middle, with marks under it', async (around) => {
    const text = line(around)
    const width = await widthFor([text])
    const column = text.indexOf('{{') + 1
    for (const columns of [30, 60, 100]) {
      const [shown, marks] = excerpt(text, { line: 1, column, endLine: 1, endColumn: column + 8 }, columns, width)
      expect(width(shown)).toBeLessThanOrEqual(columns)
      expect(marks.trim()).toBe('~'.repeat(8))
      // what is left of the marks is as wide as what is left of the stretch
      expect(width(shown.slice(0, shown.indexOf('{{')))).toBe(marks.indexOf('~'))
      // nothing is cut for want of letters: the page is filled to the last wide one
      expect(width(shown)).toBeGreaterThanOrEqual(columns - 4)
    }
  })
})
