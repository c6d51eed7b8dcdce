/** What a sentence about a shop's hours holds: a driver has hours too. */
export const shopHours = {
  en: String.raw`^(?!.*\b(?:driver|courier|carrier|are you at home|i am|i['’]m|my)\b).*\b(?:hours|open|available|support|team|reach us|phone|chat|call us|office|answer|we(?: are|['’]re) here)\b`,
  ko: '^(?!.*(?:기사|방문|택배|댁에|수거)).*(?:운영|상담|영업|근무|고객센터|업무|응대|이용|전화|오픈|문의)',
} as const
