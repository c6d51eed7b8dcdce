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
  one or more
  two or more
  three or more
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

/** After 와 or 과 these compare, or tell with whom: 사진과 다름, 고객과 통화. Stems of the words. */
export const comparisons: readonly string[] =
  '다른 다름 다릅 달라 달랐 틀림 틀린 차이 상이 불일치 일치 같은 같음 같아 같이 비슷 비교 함께 맞지 안맞 무관 상관 관련 호환 연동 연결 통화 협의 합의 분쟁 다툼 마찰'.split(
    ' ',
  )

/** People with whom something is done: 언니와 묶음배송. */
export const people: readonly string[] =
  '언니 오빠 누나 형 동생 친구 지인 가족 부모님 엄마 아빠 남편 아내 동료 고객 판매자 구매자 상담원 상담사 직원 기사 기사님 담당자 업체'.split(
    ' ',
  )

/** Steps of one process that Korean lists with a slash: 회수 접수/처리 is one reason. */
export const oneProcess: readonly string[] = '접수 처리 신청 문의 요청 상담 질의 질문 답변 확인'.split(' ')

/** Verbs that a negation takes in pairs for one reason: `not wanted/needed`, `cannot be found or reached`. */
export const oneReasonVerbs: readonly string[] =
  'wanted needed required used liked found reached located contacted seen sent shipped dispatched available responding working functioning loading opening'.split(
    ' ',
  )
