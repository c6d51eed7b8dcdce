const kindOf = { 'sentiment-only': 'sentiment', 'ok-request': 'request' }
const flagged = new Set(['topic', 'event', 'sentiment'])
const nowhere = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/**
 * What a classifier makes of labelled names, by language. A name is judged alone, as from a bare list.
 * @param rows {{tag: string, lang: string, class: string}[]}
 * @param classify the function of that name in src/classifier/classify.ts
 * @returns a map language → { n, abstained, flag: {said, true, hit}, classes: Map name → {n, said, hit, as}, errors }
 */
export function score(rows, classify) {
  const scores = new Map()
  for (const { tag: id, lang, class: label } of rows) {
    const tag = { id, aliases: [], suppress: [], file: 'labels.csv', span: nowhere, spans: {} }
    const verdict = classify({ tags: [tag], owners: [], sources: new Map(), bare: true })(tag)
    const real = kindOf[label] ?? label
    if (!scores.has(lang))
      scores.set(lang, { n: 0, abstained: 0, flag: { said: 0, true: 0, hit: 0 }, classes: new Map(), errors: [] })
    const s = scores.get(lang)
    const of = (kind) => {
      if (!s.classes.has(kind)) s.classes.set(kind, { n: 0, said: 0, hit: 0, as: new Map() })
      return s.classes.get(kind)
    }
    s.n += 1
    of(real).n += 1
    of(real).as.set(verdict.kind, (of(real).as.get(verdict.kind) ?? 0) + 1)
    if (verdict.kind === 'unknown') s.abstained += 1
    else of(verdict.kind).said += 1
    if (verdict.kind === real) of(real).hit += 1
    const said = flagged.has(verdict.kind)
    if (said) s.flag.said += 1
    if (flagged.has(real)) s.flag.true += 1
    if (said && flagged.has(real)) s.flag.hit += 1
    if (verdict.kind !== real)
      s.errors.push({ tag: id, real, said: verdict.kind, false: said && !flagged.has(real), why: verdict.why.en })
  }
  return scores
}
