import { expect, test } from 'vitest'
import { type Asking, askFor } from '../../../src/cli/reply/ask.ts'
import { renderTemplate } from '../../../src/reply/render/render.ts'
import type { Values } from '../../../src/reply/values/data.ts'
import { setting, teahouse } from './teahouse.ts'

/** Somebody who answers by the label of the question, types it again where it is refused, and then chooses. */
function person(answers: Record<string, readonly string[]>, choices: string[]) {
  const asked: string[] = []
  const refused: string[] = []
  const prompts: Asking['prompts'] = {
    input: async ({ message: label, check }) => {
      asked.push(label)
      for (const answer of answers[label] ?? ['']) {
        const wrong = check(answer)
        if (wrong === undefined) return answer
        refused.push(wrong)
      }
      throw new Error(`no answer left for ${label}`)
    },
    select: async () => choices.shift()!,
  }
  return { prompts, asked, refused }
}

async function ask(given: Values, { prompts }: Pick<Asking, 'prompts'>) {
  const { frame, templates } = await teahouse('en')
  const template = templates['cold-tea']!
  const previews: string[] = []
  const asking: Asking = {
    ...{ template, setting, lang: 'en', prompts },
    draft: (values) => renderTemplate(template, values, { ...setting, frame }),
    preview: ({ text }) => previews.push(text),
  }
  return { values: await askFor(given, asking), previews }
}

const shop = { 'shop.name': 'Leaf & Ember', 'agent.name': 'Jo Park' }

test('asks in the order of the header for what is missing, skips what is optional, and shows the reply', async () => {
  const someone = person(
    {
      "Customer's name": ['Geraldine Marsh'],
      'Order number': ['', '20481'],
      Product: ['sencha'],
      'Brewing day': ['soon', 'Monday, November 24', 'tomorrow'],
    },
    ['use'],
  )
  const { values, previews } = await ask(shop, someone)
  expect(someone.asked).toEqual([
    "Customer's name",
    'Order number',
    'Product',
    'Brewing day',
    'What caused it',
    'Expected arrival',
  ])
  expect(someone.refused).toEqual([
    'The reply needs this.',
    expect.stringContaining('"soon" is not a valid value'),
    expect.stringContaining('that day is Tuesday, November 24'),
  ])
  expect(values).toMatchObject({ 'order.number': '20481', 'brew.day': 'tomorrow', cause: '' })
  expect(previews).toEqual([expect.stringContaining('I brew it again on Monday, November 23.')])
})

test('what is known is not asked for', async () => {
  const known = {
    ...shop,
    'customer.name': 'Ben',
    'order.number': '1',
    'product.name': 'sencha',
    'brew.day': 'tomorrow',
    cause: 'x',
    eta: 'Friday',
  }
  const someone = person({}, ['use'])
  expect((await ask(known, someone)).values).toEqual(known)
  expect(someone.asked).toEqual([])
})

test('a value can be changed after the preview; who stops has nothing', async () => {
  const known = {
    ...shop,
    'customer.name': 'Ben',
    'order.number': '1',
    'product.name': 'sencha',
    'brew.day': 'tomorrow',
    cause: 'x',
    eta: 'Friday',
  }
  const { values, previews } = await ask(known, person({ Product: ['oolong'] }, ['change', 'product.name', 'use']))
  expect(values).toMatchObject({ 'product.name': 'oolong' })
  expect(previews).toHaveLength(2)
  expect((await ask(known, person({}, ['stop']))).values).toBeUndefined()
  // what the reply needs cannot be emptied, what it does not need can
  const someone = person({ 'Order number': ['', '2'], Product: ['', 'oolong'], 'What caused it': [''] }, [
    ...['change', 'order.number', 'change', 'cause', 'use'],
  ])
  expect((await ask(known, someone)).values).toMatchObject({ 'order.number': '2', cause: '' })
  expect(someone.refused).toEqual(['The reply needs this.'])
})
