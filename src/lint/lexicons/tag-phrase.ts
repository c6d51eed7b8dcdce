const list = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Two words that name one thing, or one reason, although "and", "or" or a slash stands between. Own list. */
export const fixedPhrases: readonly string[] = list(`
  above and beyond
  all or nothing
  back and forth
  bed and breakfast
  black and white
  brick and mortar
  buy and sell
  buy one get one
  cash and carry
  click and collect
  copy and paste
  cup and saucer
  cut and paste
  drag and drop
  first and last name
  health and safety
  hit or miss
  hot and cold
  lost and found
  lost or stolen
  milk and sugar
  mix and match
  more or less
  name and address
  pick and mix
  pick and pack
  plug and play
  policies and procedures
  profit and loss
  pros and cons
  questions and answers
  research and development
  salt and pepper
  shipping and handling
  supply and demand
  terms and conditions
  terms and privacy
  touch and go
  track and trace
  trial and error
  try and buy
  wash and care
  wear and tear
  yes or no
`)

/** Pairs with a slash that are one thing: a switch, a person, a shorthand. */
export const fixedPairs: readonly string[] = ['on/off', 'in/out', 'yes/no', 'and/or', 'he/she', 'ac/dc', 'tcp/ip', 'ios/android']

/** Korean words that end in 과 of their own: not "and" (검사결과, 중량초과). */
export const endsInGwa: readonly string[] =
  '결과 효과 초과 경과 통과 성과 사과 한과 약과 다과 유과 모과 견과 부과 학과 치과 안과'.split(' ')
