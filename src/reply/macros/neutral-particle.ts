/** Particles by either of their forms → how they are written behind a word that nobody knows yet. */
const pairs: readonly (readonly [string, string, string])[] = [
  ['을', '를', '을(를)'],
  ['은', '는', '은(는)'],
  ['이', '가', '이(가)'],
  ['과', '와', '과(와)'],
  ['으로', '로', '(으)로'],
  ['아', '야', '아(야)'],
]

/** `을` → `을(를)`, `으로` → `(으)로`, `이라` → `(이)라`; either form of a pair will do. */
export function neutralParticle(particle: string): string {
  const pair = pairs.find(([closed, bare]) => particle === closed || particle === bare)
  if (pair) return pair[2]
  // the others differ by 이 alone: 이라/라, 이나/나, 이며/며
  return particle.startsWith('으로') ? `(으)${particle.slice(1)}` : `(이)${particle.replace(/^이/, '')}`
}
