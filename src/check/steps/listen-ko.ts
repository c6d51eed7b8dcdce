/** 물어보신 바지는 …: what was asked about, and what is so about it; 문의하신 내용은 names nothing, and to check it is no answer */
const ASKED_ABOUT =
  /(?:주문|구매|물어\s?보|문의|질문|여쭤\s?보|찾으|고르|선택|예약|신청|궁금해하|맡기)(?:하|\s?주|\s?해\s?주)?(?:신|시는|시던)\s(?:[가-힣]{1,6}\s)?(?!내용|사항|부분|점은|일은|문제|말씀|의견|글은)[가-힣A-Za-z]{1,10}(?:은|는)\s(?!.{0,24}(?:확인|검토|전달|접수|안내|답변|살펴|처리)[가-힣\s]{0,5}(?:후|뒤|하|되|됐|드|했|해))/u
/** 시끄러우셨다니, 좁게 느껴지셨군요, 물이 샌다는 말씀: said again what the customer said; not how they felt about it */
const SAID_AGAIN =
  /(?<!불편하|만족하|좋으|맛있으|맛있게 드|즐거우|편안하|실망하|마음에 드|마음이 드|속상하|당황하|놀라|시간이|걱정하|번거로우|머무|지내|쉬|겪으|그러|안 드|주|남기|남겨주|오|찾으)(?:셨다니|셨군요|시군요)|(?<!만족한|만족하셨|좋|맛있)다는 (?:말씀|의견|글|이야기)/u
/** 세탁을 문의해 주셔서, 주차 관련 문의 주셔서 */
const ASKED_THAT =
  /[가-힣]{2,8}(?<!내용|사항|추가|기타|다른|궁금한 점|점|것|글|관심|브랜드)(?:을|를|에 대해|에 대한|\s?관련)(?:하여|해)?\s?문의(?:를)?\s?(?:해\s?)?(?:주셔서|주셨|하셨|남겨)/u

/** Does a Korean sentence take up what this customer asked about or said, in whatever words? */
export const namesTheirMatter = (text: string) => [ASKED_ABOUT, SAID_AGAIN, ASKED_THAT].some((named) => named.test(text))
