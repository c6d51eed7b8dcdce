import type { PlanFound } from '../plan/make-plan.ts'
import type { Lang } from '../text/text.ts'

/** The parts of a plan in the stable shape of `schemas/plan.schema.json`: only sentences follow the language. */
export const partsJson = ({ parts }: Pick<PlanFound, 'parts'>, lang: Lang) =>
  parts.map(({ part, headline, cannotTell, needed, values, notes, rows, lines = [] }) => ({
    ...{ part, headline: headline[lang], cannotTell: cannotTell?.[lang] ?? null, needed, values },
    notes: notes.map((note) => note[lang]),
    rows,
    ...(lines.length > 0 && { lines: lines.map(({ id, text }) => ({ place: id, en: text.en, ko: text.ko })) }),
  }))
