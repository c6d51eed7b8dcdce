import type { Text } from '../../text/text.ts'

export const reviewsAmongTickets = (reviews: number, all: number): Text => ({
  en: `${reviews} of ${all} tickets are public reviews. They count in first response, but in no contact rate, and their stars are not in satisfaction: stars rate shop and product, a survey an answer. --only channel=review counts them alone, --only channel!=review leaves them out.`,
  ko: `${all}건 중 ${reviews}건은 공개 리뷰입니다. 첫 응답에는 들어가지만 문의율과 만족도에는 넣지 않습니다. 별점은 상품과 가게를, 설문은 상담을 평가하기 때문입니다. --only channel=review는 리뷰만 세고, --only channel!=review는 리뷰를 뺍니다.`,
})

export const starsAsSatisfaction: Text = {
  en: 'Satisfaction is that of public stars here: 4 and 5 are good. They rate shop and product, by those who chose to write, and cannot be compared with a survey after an answer.',
  ko: '여기서 만족도는 공개 리뷰의 별점입니다(4점과 5점이 만족). 스스로 쓴 고객이 상품과 가게를 평가한 것이라 상담 뒤 설문과 견줄 수 없습니다.',
}

/** A table with reviews that does not say what only their files do. */
export const reviewsNotTold = (reviews: number, columns: readonly ('stars_only' | 'public_review')[]): Text => {
  const [words, kind] = [columns.includes('stars_only'), columns.includes('public_review')]
  return {
    en: [
      `${reviews} reviews have stars.`,
      ...(words ? ['Those of stars alone wait for an answer here: the table has no column stars_only.'] : []),
      ...(kind
        ? ['Their stars count as satisfaction, and they in the contact rate: the table has no column public_review.']
        : []),
    ].join(' '),
    ko: [
      `별점이 있는 리뷰가 ${reviews}건입니다.`,
      ...(words ? ['stars_only 열이 없어, 별점만 있는 리뷰도 답변을 기다리는 것으로 셌습니다.'] : []),
      ...(kind ? ['public_review 열이 없어, 별점은 만족도에, 리뷰는 문의율에 들어갔습니다.'] : []),
    ].join(' '),
  }
}
