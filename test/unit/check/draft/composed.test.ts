import { describe, expect, it } from 'vitest'
import { composed } from '../../../../src/check/draft/composed.ts'
import { readDraft } from '../../../../src/check/draft/read-draft.ts'
import { reviewDrafts } from '../../../../src/check/review-drafts.ts'
import { judgingBy } from '../../../../src/cli/check/run.ts'

describe('letters in parts', () => {
  it('leaves a text alone that has none', () => expect(composed('환불 café')).toBeUndefined())

  it.each(['환불해 드렸습니다.', 'A café in 부산 🍵', '가나다\n라', ''])('puts %j together as Unicode does', (text) => {
    expect(composed(text.normalize('NFD'))?.text ?? text).toBe(text)
  })

  it('knows where a letter stood', () => {
    const parts = '환불 café!'.normalize('NFD')
    const whole = composed(parts)!
    for (const letter of ['환', '불', ' ', 'c', 'é', '!'])
      expect(parts.slice(whole.at(whole.text.indexOf(letter))).startsWith(letter.normalize('NFD'))).toBe(true)
    expect(whole.at(whole.text.length)).toBe(parts.length)
  })

  it('points into the file as it is written', async () => {
    const text = '찻잔을 찾았습니다.\n찾으시는 사이즈가 없으세요.\n'.normalize('NFD')
    const { findings } = await reviewDrafts({
      ...judgingBy({}, { rule: [] }, '2026-11-22'),
      drafts: [{ name: 'draft.md', file: 'draft.md', text }],
      sources: new Map([['draft.md', text]]),
    })
    const { span } = findings.find(({ rule }) => rule === 'ko-object-honorific')!
    const line = text.split('\n')[span!.line - 1]!
    expect(line.slice(span!.column - 1).startsWith('없으세요'.normalize('NFD'))).toBe(true)
  })

  it('quotes a line without its end', async () => {
    const text = '찻잔을 찾았습니다.\r\n찾으시는 사이즈가 없으세요.\r\n'.normalize('NFD')
    const { findings } = await reviewDrafts({
      ...judgingBy({}, { rule: [] }, '2026-11-22'),
      drafts: [{ name: 'draft.md', file: 'draft.md', text }],
      sources: new Map([['draft.md', text]]),
    })
    expect(findings.find(({ rule }) => rule === 'ko-object-honorific')?.quote?.line).toBe('찾으시는 사이즈가 없으세요.')
  })

  it('reads a draft in parts as it reads one in letters', () => {
    const text = '찻잔이 깨져 죄송합니다. 오늘 새로 보내 드렸습니다.'
    expect(readDraft(text.normalize('NFD'), { file: 'draft.md' })).toEqual(readDraft(text, { file: 'draft.md' }))
  })
})
