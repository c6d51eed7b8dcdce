/** The languages the tool speaks. JSON keys and ids never change with them. */
export const languages = ['en', 'ko'] as const
export type Lang = (typeof languages)[number]

/** A sentence a user reads, in every language: a missing one does not compile. */
export type Text = Readonly<Record<Lang, string>>
