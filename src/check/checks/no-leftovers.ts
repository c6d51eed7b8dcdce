import { quoted } from '../../text/hangul/particle.ts'
import type { Check, Draft } from '../check.ts'
import { maskForeign } from '../draft/mask.ts'
import { blanksToFill, koreanBlanks, slotWords } from '../lexicons/slots.ts'

const SLOT = `(?:${slotWords.en.join('|')})`
const KOREAN_SLOT = `(?:${koreanBlanks.ko.join('|')})`
const NAMED_BLANKS =
  '고객명|브랜드명|업체명|매장명|성함|이름|상품명|제품명|주문번호|날짜|금액|가격|담당자명?|연락처|주소|정보 확인|사유|링크'
const NAMED = `(?:${SLOT}(?:['’]?s)?(?: ?\\/ ?|[ _-])?){1,5}(?: ?\\d)?|[^\\[\\](){}<>\\n]{0,12}${KOREAN_SLOT}(?:\\s?(?:입력|기입|삽입|기재|명시))?`

/** One word in brackets that is a button as often as a gap. */
const LABELS =
  'enter|here|the|my|shipping|delivery|refund|discount|ticket|team|store|shop|case|id|no|last|first|full|total|title|signature|your|day|order|block|account|description|details|start|end|replace|subscription|booking|bookings|status|website|hours|text|info|invoice|method|branch|내용|사유|시간|분류|종류|기한|시각|지점|옵션'

/** Marks that only an unfilled or half-filled template leaves. */
const MARKS = [
  /\{\{[^{}\n]{0,200}\}\}/,
  /\{%[^{}\n]{0,200}%\}/,
  /[#$%]\{[^{}\n]{1,100}\}/,
  /\[\[[^[\]\n]{1,60}\]\]/,
  /<<[^<>\n]{1,60}>>/,
  /@@[\w가-힣]{1,40}@@/,
  /\{\s?[\p{L}_][\p{L}\p{N}_.\- ]{0,40}(?:\|[^{}\n]{0,40})?\}|(?<![\p{L}\d])\{\d{1,2}\}/u,
  /<[A-Z][A-Z0-9_ -]{2,40}>|<[a-z]{1,20}_[a-z_]{1,40}>|<(?! )[가-힣 ]{2,20}>/,
  new RegExp(`\\[(?!(?:${LABELS})\\])(?:${NAMED})\\]`, 'iu'),
  new RegExp(`<(?:${NAMED})>`, 'iu'),
  // [확인된 출고 상태]이며: no button is followed by 이다, but [얼그레이 세트]입니다 names goods, [배송 준비 중]이며 a state
  /(?<=[가-힣,:] )\[(?:(?:확인된|조회된) [가-힣 ·/,]{2,26}|[가-힣 ·/,]{0,24}(?:정보|상태|번호|예정일|사유)(?: (?:확인|안내|내용|조회)| ?[/,·][가-힣 ·/,]{1,14})?|[가-힣 ·/,]{1,20} (?:또는|혹은) [가-힣 ·/,]{1,20})\](?=\s?(?:이며|입니다|이고|이에요|이므로|으?로 인[해한]))/u,
  /\[[A-Z]{2,20}(?:_[A-Z0-9]{1,20}){1,4}\]|\[[a-z]{2,20}(?:_[a-z0-9]{1,20}){1,4}\]/,
  /[([<](?:please )?(?:insert|enter|add|fill in|put|paste|replace|customer['’]?s?)\s[^()[\]<>\n]{1,60}[)\]>]|[[<]your\s[^()[\]<>\n]{1,60}[\]>]|\(your (?:[a-z-]{2,14} ?){1,3}\)|\((?:to )?fill (?:in|out)\)|[([<](?:insert|replace|fill in|paste here)[)\]>]/i,
  /[([<][^()[\]<>\n]{1,20}\s?(?:입력|기입|삽입|기재)(?:하세요|해주세요|요망|란)?[)\]>]|[([<](?:여기에?|이곳에?)\s[^()[\]<>\n]{1,30}[)\]>]|[([<][^()[\]<>\n]{1,20}\s(?:넣기|채우기|적기|쓰기|넣을 것|바꿀 것|넣어 주세요|수정할 것)[)\]>]/,
  /\[(?:reason|name|date|number|amount|time|title|link|list|details|description|summary|type) (?:for|of|to|and|or) [a-z ]{1,30}\]/i,
  // [교환/환불/일부 보상]으로 처리, [접수 상태 및 반송장]입니다: a part is what a blank asks for; [블랙/L]입니다 names an option
  /\[(?=[^[\]\n]{0,36}(?:(?:상태|번호|사유|여부|날짜|금액)(?:\]|\/|\s(?:및|또는)\s)|일부 (?:보상|환불|취소)))[^[\]\n]{1,16}(?:\s(?:및|또는)\s|\/)[^[\]\n]{1,20}\](?=입니다|이며|(?:으?로)\s(?:처리|진행|안내|발송|변경))/u,
  // [다음 조치]를 알려 드립니다 with no list below, 이렇게 처리합니다: [상세 설명]; [상세 설명]을 보시면 is a heading of the page
  /\[(?:다음|구체적인?|실제|정확한)\s(?:조치|처리|절차|일정|사유|원인|내용|결과)\](?=[을를]?\s?(?:알려|안내|말씀)\s?[가-힣]{0,2}\s?드(?:립|리겠|릴게)(?![^\n]{0,40}\n{1,2}\s?[-*•\d①]))|(?<=(?<!보기|보시려면|링크|참고|참조|클릭|메뉴|위치|바로가기)[:：]\s?)\[(?:상세|구체적인?|정확한)\s(?:설명|내용|사유|원인|일정|조치)\](?=[.\s]{0,3}(?:\n|$))/u,
  /(?<!\b(?:press|click|tap|select|choose|hit|push|open) )\[[A-Z]{2,20}(?:[ /_-]{1,3}(?!\d{1,2}\])[A-Z0-9]{1,20}){1,4}\]/,
  /%[\w가-힣]{2,30}%(?![\w%])|(?<![\w%])%[sdi](?![\w%])/,
  /(?<![\w$])\$[A-Z][A-Z_]{3,30}(?![\w])/,
  /(?<![\w@])@(?:customer|order|agent|first|last)_[a-z]{2,12}|(?<![\w@])@@?(?:고객|이름|고객명|성함|닉네임|주문번호)/,
  /(?<![\w@])_{3,200}(?!\w)|\.{8,200}(?=\s?원|\s?번|\s?일)/,
  /(?<![\p{L}\p{N}-])[$€£₩]?X{2,40}(?:[.,-]X{1,10}){1,4}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}-])X{3,40}(?![\p{L}\p{N}]|-?(?:large|small|long|tall))/u,
  /(?<![\p{L}\p{N}.])X(?:\.X){1,4}(?![\p{L}\p{N}])/u,
  // OOO is also "out of office"
  /(?<![A-Za-z])(?:O{2,5}|o{2,5})(?=\s?(?:고객|님|씨|상품|매장|원|월|일|번|택배|과장|대리|팀장|기사|매니저|상담))|(?<=[가-힣]\s?)O{2,5}(?![A-Za-z]|\s?\(?부재)|(?<![A-Za-z(])O{3,5}(?=\s?[가-힣])(?!\s?부재)|(?<=\b(?:dear|Dear|hi|Hi|hello|Hello|hey|Hey|Mr\.?|Ms\.?|Mrs\.?|#|no\.?|number|code) )O{3,9}(?![A-Za-z])|^O{3,9}(?=[,!]?$)|(?<![A-Za-z])O{1,3}[,.-]O{3,4}(?![A-Za-z])/m,
  /[○◯〇●]{2,20}|(?<!ㅇ)ㅇㅇ(?=\s?(?:고객|님|씨|상품|택배))/,
  /\[#{1,9}\]|#{3,99}(?!\s)/,
  /\b(?:FIRST|LAST|FULL|CUSTOMER|CLIENT|USER|ORDER|AGENT|PRODUCT|TRACKING|COMPANY)_[A-Z]{2,12}\b/,
  /\*?\|[A-Z][A-Z_:]{2,30}\|\*?/,
  /[△□☆◇▲■]{2,20}(?=\s?(?:고객|님|씨|상품|매장|택배|원|일|월))|[○◯Ｏ]월|[○◯]일|(?<![A-Za-z])[NM]월\s?[ND]일|YYYY년|\*{2,9}(?=\s?고객님)/,
  new RegExp(
    `[(【〔]\\s?(?:[^()【】〔〕\\n]{0,8}(?:${NAMED_BLANKS})(?:\\s?[/,·]\\s?[가-힣]{2,6})?(?:\\s?(?:또는|및)\\s?[가-힣 ]{2,10})?|[가-힣 ]{0,8}기재)\\s?[)】〕]`,
    'u',
  ),
  // 님, at the head of a line: the name before it was empty; Hi , in English
  /(?<![\p{L}\d)\]}>] ?)(?<=^|\n)님(?=[,\s!])/u,
  /(?<=(?:^|\n)(?:hi|hello|hey|dear)) {1,2}(?=[,!])/iu,
  /(?<=\b(?:hi|hello|hey|dear|sehr geehrte[r]?)\s)(?:FIRST|LAST|FULL|CUSTOMER|USER|CLIENT)\s?NAME\b/iu,
  /\b(?:FIRST|LAST|FULL|CUSTOMER|USER|CLIENT|AGENT)NAME\b/u,
  /\{\$[\w.]{1,40}\}|#[A-Z]{4,20}#/,
  /010-[XO*]{4}-[XO*]{4}/,
  // a bullet with nothing behind it, below a line that announces a list
  /(?<=[:：][ \t]*\n)[ \t]*[-*•](?=[ \t]*(?:\n|$))/u,
  /\b(?:dd|mm|yyyy)[-./](?:mm|dd)[-./](?:yyyy|yy|dd)\b/i,
  /\[(?:Mr|Mrs|Ms|Dr)\.?\s?\/[^[\]\n]{1,40}\]/i,
  /(?<![\p{L}\p{N}])x{4,20}(?:-x{4,20}){0,4}(?![\p{L}\p{N}])|[$€£₩]X{1,10}(?!\p{L})|(?<!\p{L})(?:XX|xx|XX|[Xx○◯O])\s?(?:월|일|시|분|원|개)(?=[\s까에부(,.~]|$)|_{2}\s?[월일시원]/u,
  /00월\s?00일|0{4}[-./]00[-./]00|00시(?:\s?00분)?(?=까지|에|경)|\bDD[-./]MM\b|\bMM[-./]DD\b/,
  new RegExp(`(?<![\\p{L}])(?:${blanksToFill.en.join('|')})(?![\\p{L}])(?!\\s(?:list|lists|app|item|items|board)\\b)`, 'u'),
  /(?<=[가-힣])님님/,
  /(?<=[가-힣\d)])(?:을\(를\)|를\(을\)|은\(는\)|는\(은\)|이\(가\)|가\(이\)|와\(과\)|과\(와\)|\(으\)로|\(이\)가|\(은\)는|\(을\)를)/,
  /(?<![\w가-힣])(?:undefined|null|NaN)(?=\s?(?:님|고객|회원))/i,
  /(?<=\b(?:hi|hello|hey|dear)\s)(?:undefined|null|nan|none|n\/a|\[object object\])(?![\w])/i,
].map((mark) => new RegExp(mark.source, [...new Set(`${mark.flags}gu`)].join('')))

/** Sizes and ratings are written with the same letters. */
const REAL = /^(?:XXX?L?)$/
/** [주소] 서울시 중구 …: what the brackets name stands behind them */
const HEADING = /^\][:：]?\s[^\n]{0,12}\d/
const isHeading = (text: string, start: number, end: number) =>
  text[start] === '[' && (start === 0 || text[start - 1] === '\n') && HEADING.test(text.slice(end - 1, end + 16))

/** In a macro the blanks of a person's hand are for the agent; what a program would fill in is left over there too. */
const forTheAgent = /^(?:\[[^[\]{}%$#@|]*\]|[(【〔<][^{}%$#@|<>]*[)】〕>]|_+|\.+|[$€£₩]?X[X.,-]*|[Oo○◯〇●ㅇ][Oo○◯〇●ㅇ,.-]*)$/u

const isSize = (text: string, start: number, end: number) =>
  REAL.test(text.slice(start, end)) && /(?:size|사이즈|치수)\s?$/i.test(text.slice(Math.max(0, start - 12), start))

export default {
  title: { en: 'Leaves no placeholder unfilled', ko: '채우지 않은 자리 남기지 않기' },
  why: {
    en: 'A {{name}}, [LINK] or XXX tells the customer that nobody read the reply before it went out.',
    ko: '{고객명}, [링크], OOO이 남아 있으면 아무도 읽어 보지 않고 보낸 답변으로 보입니다.',
  },
  langs: ['en', 'ko'],
  recommended: true,
  source:
    'Placeholder syntax of Zendesk, Gorgias, Help Scout, Chatwoot, Zammad and osTicket macros; Chatwoot issues 7173 and 10458.',
  *check(draft: Draft) {
    // signatures count too, so the draft's own mask does not do
    const text = maskForeign(draft.text)
    const found = MARKS.flatMap((mark) =>
      [...text.matchAll(mark)].map((match) => [match.index, match.index + match[0].length] as const),
    )
    let reached = 0
    for (const [start, end] of found.sort(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd)) {
      if (start < reached || isSize(text, start, end) || isHeading(text, start, end)) continue
      reached = end
      const said = draft.text.slice(start, end)
      if (draft.macro && forTheAgent.test(said)) continue
      const doubled = said === '님님'
      yield {
        start,
        end,
        grade: 'sure' as const,
        message: doubled
          ? { en: '“님” is written twice.', ko: '“님”이 두 번 들어갔습니다.' }
          : {
              en: `“${said}” is a placeholder that nobody filled in.`,
              ko: `${quoted(said, '이')} 채워지지 않은 채 남아 있습니다.`,
            },
        suggestion: doubled
          ? { en: 'Write “님” once.', ko: '“님”을 한 번만 적어 주세요.' }
          : { en: 'Fill it in, or remove the sentence.', ko: '실제 내용으로 바꾸거나 문장을 빼 주세요.' },
        ...(doubled && { fix: { text: '님' } }),
      }
    }
  },
  examples: [
    { lang: 'en', draft: 'Hi {{ customer.first_name }}, your tea left today.', reports: ['{{ customer.first_name }}'] },
    { lang: 'en', draft: 'Hello [NAME], the label is here: [LINK].', reports: ['[NAME]', '[LINK]'] },
    { lang: 'en', draft: 'Your tracking number is XXXXXX.', reports: ['XXXXXX'] },
    { lang: 'en', draft: 'Press [Save] and paste `{{ product.title }}` below the title. We have it in XXL.', reports: [] },
    { lang: 'ko', draft: '{고객명}님, 찻잔은 오늘 보내 드렸습니다.', reports: ['{고객명}'] },
    { lang: 'ko', draft: 'OOO 고객님, 김하늘님님께 보낼 차입니다.', reports: ['OOO', '님님'] },
    { lang: 'ko', draft: '[설정]에서 [저장]을 누르시면 됩니다. 김하늘님, 감사합니다.', reports: [] },
  ],
} satisfies Check
