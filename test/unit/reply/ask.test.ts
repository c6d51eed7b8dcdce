import { expect, test } from 'vitest'
import { formsOf } from '../../../src/cli/messages/desk.ts'
import { type Asking, askFor, changeValue } from '../../../src/cli/reply/ask.ts'
import { renderTemplate } from '../../../src/reply/render/render.ts'
import { loadTemplate } from '../../../src/reply/template/library.ts'
import type { Values } from '../../../src/reply/values/data.ts'
import { readDay, readMoment } from '../../../src/reply/values/read-day.ts'
import { languages } from '../../../src/text/text.ts'
import { setting, teahouse } from './teahouse.ts'

/** Somebody who answers by the label of the question, types it again where it is refused, and then chooses. */
function person(answers: Record<string, readonly string[]>, choices: string[] = []) {
  const asked: string[] = []
  const refused: string[] = []
  const prompts: Asking['prompts'] = {
    input: async ({ message: label, check }) => {
      asked.push(label)
      for (const answer of answers[label] ?? ['']) {
        const wrong = await check?.(answer)
        if (wrong === undefined) return answer
        refused.push(wrong)
      }
      throw new Error(`no answer left for ${label}`)
    },
    select: async () => choices.shift()!,
  }
  return { prompts, asked, refused }
}

async function asking({ prompts }: Pick<Asking, 'prompts'>): Promise<Asking> {
  const { frame, templates } = await teahouse('en')
  const template = templates['cold-tea']!
  const draft = (values: Values) => renderTemplate(template, values, { ...setting, frame })
  return { template, setting, lang: 'en', prompts, draft, tell: () => {} }
}

const shop = { 'shop.name': 'Leaf & Ember', 'agent.name': 'Jo Park' }

test('asks in the order of the header for what the reply cannot do without, and for nothing else', async () => {
  const someone = person({
    'Order number': ['', '20481'],
    Product: ['sencha'],
    'Brewing day': ['soon', 'Monday, November 24', 'tomorrow'],
  })
  const values = await askFor(shop, await asking(someone))
  expect(someone.asked).toEqual(['Order number', 'Product', 'Brewing day'])
  expect(someone.refused).toEqual([
    'The reply needs this.',
    '"soon" is not a valid value.',
    expect.stringContaining('that day is Tuesday, November 24'),
  ])
  expect(values).toMatchObject({ 'order.number': '20481', 'brew.day': 'tomorrow' })
  const { text } = await (await asking(someone)).draft(values)
  expect(text).toContain('I brew it again on Monday, November 23.')
})

const known = { ...shop, 'customer.name': 'Ben', 'order.number': '1', 'product.name': 'sencha', 'brew.day': 'tomorrow' }

test('a day that has passed is refused where one to come is asked for', async () => {
  const template = await loadTemplate('lost-order', 'en')
  const draft = (values: Values) => renderTemplate(template, values, { ...setting, channel: 'email', tone: 'warm' })
  const someone = person({ 'Order number': ['20481'], 'Day the replacement leaves': ['yesterday', '5 days ago', 'in 3 days'] })
  const values = await askFor(shop, { template, setting, lang: 'en', prompts: someone.prompts, draft, tell: () => {} })
  expect(someone.refused).toEqual([
    'Saturday, November 21 has passed (today is Sunday, November 22).',
    'Tuesday, November 17 has passed (today is Sunday, November 22).',
  ])
  expect(values).toMatchObject({ 'ship.day': 'in 3 days' })
})

test('what is known is not asked for', async () => {
  const someone = person({})
  expect(await askFor(known, await asking(someone))).toEqual(known)
  expect(someone.asked).toEqual([])
})

test('a value can be added or changed; what the reply needs cannot be emptied', async () => {
  const change = async (answers: Record<string, readonly string[]>, name: string) => {
    const someone = person(answers, [name])
    const desk = await asking(someone)
    return { ...someone, values: await changeValue(known, await desk.draft(known), desk) }
  }
  expect((await change({ Product: ['oolong'] }, 'product.name')).values).toMatchObject({ 'product.name': 'oolong' })
  expect((await change({ 'What caused it': ['the kettle was off'] }, 'cause')).values).toMatchObject({
    cause: 'the kettle was off',
  })
  const emptied = await change({ 'Order number': ['', '2'] }, 'order.number')
  expect(emptied.refused).toEqual(['The reply needs this.'])
  expect(emptied.values).toMatchObject({ 'order.number': '2' })
})

const days = [Date.UTC(2026, 10, 22, 9), Date.UTC(2026, 11, 30, 23), Date.UTC(2028, 1, 27, 1)]
test.each(days.flatMap((now) => languages.map((lang) => [lang, now] as const)))(
  'every form that a question names is read as a day on the right side of today (%s, %d)',
  (lang, now) => {
    const clock = { zone: 'UTC', now }
    const forms = (type: 'date' | 'datetime', when?: 'past' | 'coming') => formsOf(type, when, now)![lang].split(', ')
    for (const form of forms('date', 'coming')) expect(readDay(form, clock)?.day, form).toBeGreaterThan(clock.now)
    for (const form of forms('date', 'past')) expect(readDay(form, clock)?.day, form).toBeLessThan(clock.now)
    for (const form of forms('datetime')) expect(readMoment(form, clock)?.day, form).toBeGreaterThan(clock.now)
    expect([forms('date').length, forms('date', 'past').length, forms('datetime').length]).toEqual([6, 4, 4])
  },
)
