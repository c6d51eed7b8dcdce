import type { Text } from '../../text/text.ts'

export const reviewsAmongTickets = (reviews: number, all: number): Text => ({
  en: `${reviews} of ${all} tickets are public reviews. They count in first response, but in no contact rate, and their stars are not in satisfaction: stars rate shop and product, a survey an answer. --only channel=review counts them alone, --only channel!=review leaves them out.`,
  ko: `${all}건 중 ${reviews}건은 공개 리뷰입니다. 첫 응답에는 들어가지만 문의율과 만족도에는 넣지 않습니다. 별점은 상품과 가게를, 설문은 상담을 평가하기 때문입니다. --only channel=review는 리뷰만 세고, --only channel!=review는 리뷰를 뺍니다.`,
})

export const starsAsSatisfaction: Text = {
  en: 'Satisfaction is that of public stars here: 4 and 5 are good. They rate shop and product, by those who chose to write, and cannot be compared with a survey after an answer.',
  ko: '여기서 만족도는 공개 리뷰의 별점입니다(4점과 5점이 만족). 스스로 쓴 고객이 상품과 가게를 평가한 것이라 상담 뒤 설문과 견줄 수 없습니다.',
}
