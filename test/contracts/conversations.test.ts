import { describe, expect, test } from 'vitest'
import { conversationSource, conversationSourceNames } from '../../src/tickets/conversation.ts'
import { readConversations } from '../../src/tickets/read-conversations.ts'

describe.each(conversationSourceNames())('%s', async (id) => {
  const { examples, reference } = (await conversationSource(id))!

  test.each(examples.map((example, i) => [i + 1, example] as const))('example %i', async (_, { page, messages }) => {
    const found = (await readConversations(JSON.stringify(page)))!
    expect(found).toHaveLength(1)
    expect(found[0]!.id).toBeDefined()
    expect(found[0]!.messages.map(({ by, sent, agent, text }) => [by, sent, by === 'agent' ? agent : undefined, text])).toEqual(
      messages.map((one) => [...one]),
    )
    expect(reference).not.toBe('')
  })

  test('is no conversation of another helpdesk, and makes nothing of nothing', async () => {
    const { read } = (await conversationSource(id))!
    for (const other of conversationSourceNames().filter((name) => name !== id))
      for (const { page } of (await conversationSource(other))!.examples)
        expect(
          records(page).filter((record) => read(record, new Map())),
          other,
        ).toEqual([])
    for (const record of [{}, { id: 1 }, { messages: [] }, { messages: [null, 1, 'x', {}] }, { comments: 3 }])
      expect(read(record, new Map())).toBeUndefined()
  })
})

/** Every object of a page, however deep. */
function records(node: unknown): Record<string, unknown>[] {
  if (typeof node !== 'object' || node === null) return []
  const inner = Object.values(node).flatMap(records)
  return Array.isArray(node) ? inner : [node as Record<string, unknown>, ...inner]
}
