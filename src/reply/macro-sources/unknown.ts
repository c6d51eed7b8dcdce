import type { Mapping } from '../../text/syntax/tree.ts'
import { isYes, type MacroSource, textsAt, titleAt, wordAt } from '../macros/macro-source.ts'

/** What lists of replies call a title and a text, in JSON and in the heading of a table; the first that is there. */
const titles = [
  'title',
  'name',
  'macro',
  'subject',
  'label',
  'shortcut',
  'bang',
  '제목',
  '이름',
  '매크로명',
  '매크로',
  '템플릿명',
  '유형',
  '상황',
]
const bodies = [
  'content',
  'body',
  'text',
  'message',
  'response',
  'reply',
  'answer',
  'html',
  '내용',
  '본문',
  '답변',
  '메시지',
  '문구',
  '멘트',
]
const internal = ['internal', 'is_internal', 'internal_note', 'is_note', '내부메모', '내부 메모']

const first = (macro: Mapping, fields: readonly string[]) => fields.find((field) => wordAt(macro, field) !== undefined)
const isNote = (macro: Mapping) =>
  internal.some((field) => isYes(wordAt(macro, field))) ||
  ['type', 'kind'].some((field) => /^(?:internal|private)?[ _-]?note$|^내부 ?메모$/i.test(titleAt(macro, field)))

export default {
  title: 'Any other',
  reference: 'lists of {name, text} or {title, body}, and tables with such headings',
  fills: [],
  liquid: false,
  read(macro) {
    const [title, body] = [first(macro, titles), first(macro, bodies)]
    if (title === undefined || body === undefined) return undefined
    return { title: titleAt(macro, title), texts: textsAt(macro, [body], true, isNote(macro)) }
  },
  examples: [
    { macro: { title: 'Late', body: 'It left today.' }, title: 'Late', texts: [{ text: 'It left today.', html: true }] },
    {
      macro: { 제목: '재고 확인', 내용: '선반 2를 다시 세어 주세요.', 내부메모: 'Y' },
      title: '재고 확인',
      texts: [{ text: '선반 2를 다시 세어 주세요.', note: true, html: true }],
    },
  ],
} satisfies MacroSource
