const addresses = /[\p{L}\p{N}._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/giu
const links = /\bhttps?:\/\/[^\s<>"')\]]{1,2000}/gi
/** Card, phone, order, tracking and account numbers: five digits or more, parted or not. Days (2026-12-03) and amounts stay. */
const numbers = /(?<![\p{L}\p{N}])(?:\+?\d[\d ()-]{3,30}\d|[A-Z]{1,6}[-#]?\d[\dA-Z-]{3,30}|#\d{3,30})(?![\p{L}\p{N}])/gu
/** Names on social networks. */
const handles = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]{2,40}(?![\p{L}\p{N}])/gu
const day = /^(?:19|20)\d{2}[-. ]\d{1,2}[-. ]\d{1,2}$/
const greeted =
  /^([^\S\n]{0,9}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))[^\S\n]{1,3})(?!there\b|all\b|team\b|again\b|customer\b)(\p{L}[\p{L}'’.-]{0,30}(?:[^\S\n]\p{Lu}[\p{L}'’.-]{0,30}){0,2})/gimu
const addressed = /(?<![가-힣])(?!고객|담당자|판매자|회원|선생|여러분|사장|기사)[가-힣]{2,5}(?=[^\S\n]?(?:고객)?님)/g

/**
 * A text without what tells who somebody is: e-mail addresses, links, long numbers (orders, phones, cards, parcels) and the name of who is
 * addressed. Other names stay: nobody can tell them from words for sure.
 */
export const maskPersonal = (text: string): string =>
  text
    .replace(links, '[link]')
    .replace(addresses, '[address]')
    .replace(handles, '[name]')
    .replace(greeted, (_, greeting: string) => `${greeting}[name]`)
    .replace(addressed, '[이름]')
    .replace(numbers, (found) =>
      day.test(found) || found.replace(/\D/g, '').length < 5 ? (/^#/.test(found) ? '[number]' : found) : '[number]',
    )
