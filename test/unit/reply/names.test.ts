import { describe, expect, test } from 'vitest'
import { asName } from '../../../src/reply/from-export/columns.ts'
import { firstName, honorific } from '../../../src/reply/render/names.ts'

describe('what a greeting calls somebody', () => {
  test.each([
    ['Geraldine Marsh', 'Geraldine'],
    ['Marsh, Geraldine', 'Geraldine'],
    ['Ms. Marsh', 'Ms. Marsh'],
    // a family name that begins with small words is never cut in two
    ['de la Cruz María', 'María'],
    ['van der Berg Anna', 'Anna'],
    ['von Ahn Lukas', 'Lukas'],
    ['van Dyke', 'van Dyke'],
    ['dos Santos Lima Ana', 'dos Santos Lima Ana'],
    ['María de la Cruz', 'María'],
    ['de la Cruz, María', 'María'],
    // in capitals it may be a given name
    ['Van Morrison', 'Van Morrison'],
    ['Al Green', 'Al Green'],
    // the family name may stand first
    ['Kim Haneul', 'Kim Haneul'],
    ['Nguyen Van An', 'Nguyen Van An'],
    ['GERALDINE MARSH', 'Geraldine'],
    ['geraldine marsh', 'Geraldine'],
    ["sinéad o'connor", 'Sinéad'],
    ['J. Marsh', 'J. Marsh'],
    ['Anna and Ben Marsh', 'Anna and Ben Marsh'],
    ['김하늘', '김하늘'],
    // nobody's name
    ['Guest', 'there'],
    ['Visitor 4821', 'there'],
    ['Marsh Trading Ltd', 'there'],
    ['geraldine@example.com', 'there'],
    ['N/A', 'there'],
  ])('%s → Hi %s', (name, called) => expect(firstName(name, 'en')).toBe(called))

  test.each([
    ['김하늘', '김하늘님'],
    ['김하늘님', '김하늘님'],
    ['남궁민수 고객님', '남궁민수님'],
    ['Dana Hale', 'Dana Hale님'],
    ['네이버 고객', '고객님'],
    ['고객', '고객님'],
    ['비회원', '고객님'],
    ['구매자', '고객님'],
    ['', '고객님'],
  ])('%s → %s', (name, called) => expect(honorific(name, undefined, 'ko')).toBe(called))

  test('a cell that is masked or stands in for a name is none', () => {
    for (const cell of ['김*늘', '김ㅇㅇ', '김O늘', 'Guest', '스마트스토어 고객', 'M***h', '쿠팡 구매자'])
      expect([cell, asName(cell)]).toEqual([cell, undefined])
    for (const cell of ['김하늘', 'Óscar', 'de la Cruz María', 'O’Neill']) expect(asName(cell)).toBe(cell)
  })
})
