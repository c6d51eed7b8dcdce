/** A topic of which drafts state something (`returns.days`), and how many drafts say what. */
export interface FactTally {
  topic: string
  values: readonly { value: string; count: number; drafts: readonly string[] }[]
}
