import { drawersOf, fits } from './tags-drawers.mjs'

const kindOf = { 'sentiment-only': 'sentiment', 'ok-request': 'request' }
const flagged = new Set(['topic', 'event', 'sentiment'])
const nowhere = { line: 1, column: 1, endLine: 1, endColumn: 1 }

const kind = (label) => kindOf[label] ?? label
const emptyCount = () => ({ raised: 0, due: 0, hit: 0 })

/** `debatable: cause (fit)` → cause: the other class that a second reader could take. */
const secondClass = (note = '') => kind(/debatable: ([a-z-]+)/.exec(note)?.[1])

/**
 * What a classifier makes of labelled names, by language. A name is judged alone, as from a bare list.
 * @param rows {{tag: string, lang: string, class: string, causes?: string, note?: string}[]}
 * @param classify the function of that name in src/lint/classifier/classify.ts
 * @returns a map language → { n, abstained, classes: Map name → {n, judged, hit, as}, errors, and as {raised, due, hit}
 *   `flag` (all rows, by their class), `clear` (rows that are not debatable), `debatable` (the others, either class right);
 *   suggestions: {made, fit, asked, misfits}: causes that the verdict names for rows labelled with causes, and events that name none }
 */
export function score(rows, classify) {
  const scores = new Map()
  for (const { tag: id, lang, class: label, causes = '', note } of rows) {
    const tag = { id, aliases: [], suppress: [], file: 'labels.csv', span: nowhere, spans: {} }
    const verdict = classify({ tags: [tag], owners: [], sources: new Map(), bare: true })(tag)
    const real = kind(label)
    const second = secondClass(note)
    if (!scores.has(lang))
      scores.set(lang, {
        n: 0,
        abstained: 0,
        flag: emptyCount(),
        clear: emptyCount(),
        debatable: emptyCount(),
        suggestions: { made: 0, fit: 0, asked: 0, misfits: [] },
        classes: new Map(),
        errors: [],
      })
    const s = scores.get(lang)
    const of = (name) => {
      if (!s.classes.has(name)) s.classes.set(name, { n: 0, judged: 0, hit: 0, as: new Map() })
      return s.classes.get(name)
    }
    s.n += 1
    of(real).n += 1
    of(real).as.set(verdict.kind, (of(real).as.get(verdict.kind) ?? 0) + 1)
    if (verdict.kind === 'unknown') s.abstained += 1
    else of(verdict.kind).judged += 1
    if (verdict.kind === real) of(real).hit += 1

    const raised = flagged.has(verdict.kind)
    const count = (into, due) => {
      if (raised) into.raised += 1
      if (due) into.due += 1
      if (raised && due) into.hit += 1
    }
    count(s.flag, flagged.has(real))
    if (second === undefined) count(s.clear, flagged.has(real))
    // either is right: a flag where one of the two is flagged, and silence where one of the two is not
    else count(s.debatable, raised ? flagged.has(real) || flagged.has(second) : flagged.has(real) && flagged.has(second))

    if (verdict.kind === 'event' && causes !== '') {
      const drawers = drawersOf(causes)
      const made = verdict.split ?? []
      if (made.length === 0) s.suggestions.asked += 1
      for (const cause of made) {
        s.suggestions.made += 1
        if (fits(cause, drawers)) s.suggestions.fit += 1
        else s.suggestions.misfits.push({ tag: id, cause, causes })
      }
    }
    if (verdict.kind !== real)
      s.errors.push({ tag: id, real, judged: verdict.kind, second, false: raised && !flagged.has(real), why: verdict.why.en })
  }
  return scores
}
