import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { UserError } from '../../../src/errors.ts'
import { applyBaseline, type BaselineEntry, updatedBaseline } from '../../../src/findings/baseline.ts'
import { baselineText, readBaseline } from '../../../src/findings/baseline-file.ts'
import type { Finding } from '../../../src/findings/finding.ts'

const finding = (rule: string, tag?: string): Finding => ({
  rule,
  severity: 'warn',
  message: { en: `${rule} at ${tag}`, ko: `${tag}의 ${rule}` },
  file: 'tags.yaml',
  span: { line: 3, column: 9, endLine: 3, endColumn: 14 },
  ...(tag !== undefined && { tag }),
})
const by = { ran: ['no-vague', 'prefer-cause'], known: ['no-vague', 'prefer-cause', 'unused'] }
const today = '2026-11-22'

describe('what a baseline leaves out', () => {
  test('a finding by its rule and tag: one more of the same rule is seen, however many there were before', () => {
    const entries: BaselineEntry[] = [{ rule: 'no-vague', tag: 'other' }]
    const judged = applyBaseline([finding('no-vague', 'misc'), finding('prefer-cause', 'other')], entries, by, today)
    expect(judged.kept).toHaveLength(2)
    expect(judged.stale).toEqual(entries)
    expect(applyBaseline([finding('no-vague', 'other'), finding('no-vague', 'misc')], entries, by, today)).toMatchObject({
      kept: [{ tag: 'misc' }],
      baselined: 1,
      stale: [],
    })
  })

  test('Korean letters that stand apart are the same name; a finding about a file is never left out', () => {
    const entries: BaselineEntry[] = [{ rule: 'no-vague', tag: '기타'.normalize('NFD') }]
    expect(applyBaseline([finding('no-vague', '기타')], entries, by, today).baselined).toBe(1)
    expect(applyBaseline([finding('no-vague')], entries, by, today).kept).toHaveLength(1)
  })

  test('an entry holds through its last day, and counts again after it', () => {
    const on = (until: string) =>
      applyBaseline([finding('no-vague', 'other')], [{ rule: 'no-vague', tag: 'other', until }], by, today)
    expect(on('2026-11-22')).toMatchObject({ baselined: 1, expired: [] })
    expect(on('2026-11-21')).toMatchObject({ baselined: 0, expired: [{ tag: 'other' }], stale: [] })
  })

  test('an entry is stale only if its rule ran, or is no rule at all', () => {
    const entries = [
      { rule: 'unused', tag: 'oolong' },
      { rule: 'no-such', tag: 'oolong' },
    ]
    expect(applyBaseline([], entries, by, today).stale).toEqual([entries[1]])
  })
})

describe('a baseline anew', () => {
  const before: BaselineEntry[] = [
    { rule: 'no-vague', tag: 'other', reason: 'the one catch-all', until: '2026-01-01' },
    { rule: 'no-vague', tag: 'gone' },
    { rule: 'unused', tag: 'oolong', reason: 'seasonal' },
  ]
  test('keeps reasons and days of what stays, drops what is gone, keeps what could not be judged', () => {
    const found = [
      finding('prefer-cause', 'delay'),
      finding('no-vague', 'other'),
      finding('prefer-cause', 'delay'),
      finding('schema'),
    ]
    expect(updatedBaseline(found, before, by)).toEqual([before[0], { rule: 'prefer-cause', tag: 'delay' }, before[2]])
  })
  test('of the same findings is the same file, whatever their order', () => {
    const found = ['b', 'a', '나', '가', 'C'].map((tag) => finding('no-vague', tag))
    const text = baselineText(updatedBaseline(found, [], by), 'b.yaml')
    expect(baselineText(updatedBaseline(found.toReversed(), [], by), 'b.yaml')).toBe(text)
  })
})

describe('its file', () => {
  const entries: BaselineEntry[] = [
    { rule: 'no-vague', tag: 'other', reason: 'the one: "catch-all" # reviewed', until: '2027-01-31' },
    { rule: 'prefer-cause', tag: '배송 지연' },
    { rule: 'prefer-cause', tag: 'yes' },
    { rule: 'prefer-cause', tag: "it's\nodd: {}" },
  ]
  test.each(['baseline.yaml', 'baseline.json'])('%s: an entry a line, read back as it was', async (file) => {
    const text = baselineText(entries, file)
    expect(text.split('\n').filter((line) => line.includes('rule'))).toHaveLength(entries.length)
    expect(await readBaseline(text, file)).toEqual(entries)
    expect(parse(text)).toEqual({ version: 1, entries })
    expect(await readBaseline(baselineText([], file), file)).toEqual([])
  })
  test.each([
    ['b.yaml', 'version: 2\nentries: []\n', 'not a baseline'],
    ['b.yaml', 'entries: [', 'not a baseline'],
    ['b.json', "{'version': 1}", 'not a baseline'],
    ['b.yaml', '', 'not a baseline'],
    ['b.yaml', '- no-vague\n', 'not a baseline'],
    ['b.yaml', 'version: 1\nentries: [{rule: no-vague, tag: a}, {rule: no-vague}]\n', 'entry 2'],
    ['b.yaml', 'version: 1\nentries: [{rule: no-vague, tag: a, until: soon}]\n', 'entry 1'],
    ['b.yaml', 'version: 1\nentries: [{rule: no-vague, tag: a, count: 3}]\n', 'entry 1'],
  ])('%s %j is refused', async (file, text, what) => {
    const error = await readBaseline(text, file).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(UserError)
    expect((error as UserError).text.en).toContain(what)
  })
})
