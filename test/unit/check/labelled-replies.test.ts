import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check, checkNames } from '../../../src/check/check.ts'
import { readDraft } from '../../../src/check/draft/read-draft.ts'
import { steps } from '../../../src/latte.ts'
import type { ReplyChannel } from '../../../src/reply/template/template.ts'
import type { Lang } from '../../../src/text/text.ts'

interface Reply {
  id: string
  lang: Lang
  text: string
  thread?: string
  labels: Record<string, 0 | 1>
}

/** F1 a little below what is reached, English and Korean, so that a label that gets worse is seen; `npm run eval:replies` has the figures. */
const FLOORS: Record<string, Record<string, readonly [number, number]>> = {
  dev: {
    listen: [0.93, 0.92],
    acknowledge: [0.97, 0.97],
    'take-action': [0.94, 0.91],
    thank: [0.97, 0.98],
    explain: [0.89, 0.89],
    'positive-language': [0.96, 0.97],
    'no-overpromise': [0.94, 0.94],
    'dated-next-step': [0.95, 0.9],
    'no-leftovers': [0.98, 0.98],
    'no-blame': [0.97, 0.96],
    'weekday-date': [0.98, 0.98],
    'ko-object-honorific': [0, 0.95],
    'ko-cushion': [0, 0.97],
  },
  natural: {
    listen: [0.88, 0.87],
    acknowledge: [0.97, 0.97],
    'take-action': [0.92, 0.9],
    thank: [0.97, 0.96],
    explain: [0.9, 0.91],
    'positive-language': [0.94, 0.95],
    'no-overpromise': [0.91, 0.91],
    'dated-next-step': [0.93, 0.94],
    'no-leftovers': [0.97, 0.97],
    'no-blame': [0.93, 0.96],
    'weekday-date': [0.97, 0.97],
    'ko-object-honorific': [0, 0.96],
    'ko-cushion': [0, 0.9],
  },
  'fifth-ko': {
    listen: [0, 0.91],
    acknowledge: [0, 0.95],
    'take-action': [0, 0.96],
    thank: [0, 0.98],
    explain: [0, 0.95],
    'no-leftovers': [0, 0.95],
  },
  'fifth-en': {
    listen: [0.86, 0],
    acknowledge: [0.89, 0],
    'take-action': [0.93, 0],
    thank: [0.98, 0],
    explain: [0.9, 0],
    'no-leftovers': [0.85, 0],
  },
}

/** These sets label every refusal, undated step, bare request, reproach and promise: whether it is worth a finding is a matter of its grade, and of the public replies. */
const PRESENT = ['positive-language', 'dated-next-step', 'ko-cushion', 'no-blame', 'no-overpromise']

describe.each(Object.entries(FLOORS))('labelled replies (%s)', async (set, floors) => {
  const replies = readFileSync(new URL(`../../eval/replies-${set}.ndjson`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Reply)
    .map((reply) => ({
      ...reply,
      draft: readDraft(reply.text, { file: reply.id, lang: reply.lang, ...(reply.thread && { thread: reply.thread }) }),
    }))

  const cases = Object.entries(floors).flatMap(([label, [en, ko]]) => [
    { label, lang: 'en' as const, floor: en },
    { label, lang: 'ko' as const, floor: ko },
  ])
  it.each(cases.filter(({ floor }) => floor > 0))('$label ($lang) keeps its F1 of $floor', async ({ label, lang, floor }) => {
    const step = steps.find((name) => name === label)
    const run = step ? undefined : (await check(label))!.check
    const says = ({ draft }: (typeof replies)[number]) =>
      step
        ? draft.steps[step].length > 0
        : [...run!(draft, {})].some(({ grade }) => grade !== 'possible' || PRESENT.includes(label))
    const judged = replies.filter((reply) => reply.lang === lang && label in reply.labels)
    const is = judged.filter(({ labels }) => labels[label] === 1)
    const said = judged.filter(says)
    const both = said.filter(({ labels }) => labels[label] === 1)
    expect((2 * both.length) / (is.length + said.length)).toBeGreaterThanOrEqual(floor)
  })
})

describe('public replies, labelled by two readers', async () => {
  const replies = readFileSync(new URL('../../eval/replies-fifth-en.ndjson', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Reply & { channel: ReplyChannel })
  const checks = (await Promise.all(checkNames().map(async (name) => ({ name, ...(await check(name))! })))).filter(
    ({ recommended, langs }) => recommended && langs.includes('en'),
  )
  const found = replies.flatMap(({ id, lang, text, channel, labels }) => {
    const draft = readDraft(text, { file: id, lang, channel })
    return checks.flatMap(({ name, check }) =>
      [...check(draft, {})]
        .filter(({ grade }) => grade !== 'possible')
        .map(() => ({ id, clean: labels.clean === 1, right: labels[name] })),
    )
  })

  it('flags at most one clean reply in ten', () => {
    const clean = replies.filter(({ labels }) => labels.clean === 1)
    expect(clean.length).toBeGreaterThan(60)
    expect(new Set(found.filter((hit) => hit.clean).map(({ id }) => id)).size / clean.length).toBeLessThanOrEqual(0.1)
  })

  it('is right eight times in ten where it is sure or likely', () => {
    expect(found.length).toBeGreaterThan(10)
    expect(found.filter(({ right }) => right === 1).length / found.length).toBeGreaterThanOrEqual(0.8)
  })
})
