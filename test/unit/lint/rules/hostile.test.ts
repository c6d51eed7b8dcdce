import { describe, expect, it } from 'vitest'
import { rule, ruleNames } from '../../../../src/lint/rule.ts'
import { listOf, problems, used } from './run.ts'

const members = await Promise.all(ruleNames().map(async (id) => [id, (await rule(id))!] as const))
const mine = members.filter(([, { group }]) => group !== 'cause')

describe('texts that no team would write', () => {
  const bits = [
    '',
    ' ',
    '가',
    'ㄱ',
    '\u1100',
    'a',
    'Ａ',
    '-',
    '_',
    '/',
    '::',
    '>',
    '|',
    '&',
    '과',
    ' 및 ',
    'or',
    '\u200d',
    '\ud800',
    '🍵',
    '1',
    ',',
    '(',
    '[',
    '\\',
    '\0',
    '기타',
    'other',
  ]
  let state = 11
  const roll = (below: number) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
  const text = () => Array.from({ length: roll(9) }, () => bits[roll(bits.length)]).join('')

  it('make no rule throw, and every finding speaks in both languages: 200 lists', async () => {
    for (let i = 0; i < 200; i++) {
      const list = listOf(
        ...Array.from({ length: 12 }, () => ({
          id: text(),
          aliases: [text(), text()],
          ...(roll(2) === 0 && { parent: text() }),
          ...(roll(3) === 0 && { label: { ko: text(), en: text() } }),
          ...(roll(4) === 0 && { deprecated: { replacedBy: text() } }),
        })),
      )
      const counts = Object.fromEntries(Array.from({ length: 6 }, () => [text(), roll(200)]))
      const usage = used(200, counts, [{ a: text(), b: text(), both: 20 }])
      for (const [id] of mine)
        for (const { message, suggestion } of await problems(id, list, { usage }))
          for (const said of [message, suggestion]) if (said) expect(said.en.trim() && said.ko.trim(), id).not.toBe('')
    }
  })
})

// what is not linear in the length of a name, or square in their number, runs into the time limit of the test
describe('size', () => {
  const words =
    'carrier warehouse supplier customs delay damage missing broken leaking teapot kettle 배송 지연 환불 결제 오류 반품'.split(
      ' ',
    )
  const many = listOf(
    ...Array.from({ length: 2000 }, (_, i) => ({
      id: `${words[i % 17]}-${words[Math.floor(i / 17) % 17]}-${words[Math.floor(i / 289)]}`,
      parent: words[i % 19]!,
      aliases: [`alias-${i}`],
      description: 'Use when the parcel is late.',
    })),
  )
  const usage = used(
    20_000,
    Object.fromEntries(
      many.tags.flatMap(({ id }, i) => [
        [id, i],
        [`${id}x`, 2],
      ]),
    ),
    many.tags.slice(0, 1000).map(({ id }, i) => ({ a: id, b: many.tags[i + 1]!.id, both: i })),
  )

  it('2,000 tags, all rules', async () => {
    for (const [id] of mine) for (const { message } of await problems(id, many, { usage })) expect(message.en, id).not.toBe('')
  })

  it.each(['a', '가', 'aB', 'and ', '과 ', '/', 'a/', '::', "'", '-', '\u200d', '\u0301', 'a.', 'other '])(
    'names of 300,000 letters: %j',
    async (bit) => {
      const long = bit.repeat(300_000 / bit.length)
      const list = listOf({ id: long, parent: `${long}x`, aliases: [long], label: { ko: long } }, `${long}y`, 'late')
      for (const [id] of mine)
        for (const { message } of await problems(id, list, { usage: used(100, { [`${long}z`]: 3 }) }))
          expect(message.en, id).not.toBe('')
    },
  )
})
