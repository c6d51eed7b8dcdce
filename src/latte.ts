/** The five steps of LATTE, in the order the word has them. A reply needs all of them; in which order is its writer's affair. */
export const steps = ['listen', 'acknowledge', 'take-action', 'thank', 'explain'] as const

export type Step = (typeof steps)[number]
