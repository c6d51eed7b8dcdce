/** Why a macro is not judged: it is off, for colleagues, its text stands elsewhere, or the file has its beginning only. */
export const notJudged = ['inactive', 'internal-note', 'dynamic-content', 'preview'] as const
export type NotJudged = (typeof notJudged)[number]
