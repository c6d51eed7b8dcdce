import type { Lang } from '../../text/text.ts'

/** Words and signs that say a currency; those that several have (`$`) are left as written. */
const codes: Readonly<Record<string, string>> = { 원: 'KRW', 엔: 'JPY', 유로: 'EUR', 파운드: 'GBP', 달러: 'USD', 위안: 'CNY' }
const known = new Set([
  ...Object.values(codes),
  'CAD',
  'AUD',
  'NZD',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'SGD',
  'HKD',
  'TWD',
  'INR',
])

/**
 * An amount as the reply writes it, or undefined where it is none. A currency in the value stays as it is written (`£24.50`,
 * `12,000원`); a code is turned into the language's way (`24.50 GBP` → `£24.50`, `12000 KRW` → `12,000원`), a bare number by
 * `currency`, which in Korean is won unless somebody says otherwise.
 */
export function readMoney(said: string, lang: Lang, currency: string | undefined): string | undefined {
  const m = /^(?:([A-Za-z]{3}) ?|([^\d\s.,-]{1,4}) ?)?(\d[\d,]{0,18})(\.\d{1,3})?(?: ?([A-Za-z]{3})| ?([^\d\s.,-]{1,4}))?$/.exec(
    said,
  )
  if (!m) return undefined
  const [, codeBefore, signBefore, whole = '', fraction = '', codeBehind, signBehind] = m
  if (whole.includes(',') && !/^\d{1,3}(,\d{3})+$/.test(whole)) return undefined
  const digits = whole.replaceAll(',', '')
  const code = (codeBefore ?? codeBehind)?.toUpperCase()
  if (code !== undefined) return known.has(code) ? inCurrency(digits + fraction, code, lang) : undefined
  if (signBefore) return signBehind ? undefined : `${signBefore}${grouped(digits)}${fraction}`
  if (signBehind) return `${grouped(digits)}${fraction}${signBehind}`
  const own = currency ?? (lang === 'ko' ? 'KRW' : undefined)
  return own && inCurrency(digits + fraction, own, lang)
}

/** Undefined for an amount that the currency has no coins for: it would be another one after rounding. */
function inCurrency(amount: string, code: string, lang: Lang): string | undefined {
  if (code === 'KRW' && lang === 'ko') return amount.includes('.') ? undefined : `${grouped(amount)}원`
  const format = new Intl.NumberFormat(lang === 'ko' ? 'ko-KR' : 'en-US', { style: 'currency', currency: code })
  const decimals = amount.split('.')[1]?.length ?? 0
  return decimals > (format.resolvedOptions().maximumFractionDigits ?? 2) ? undefined : format.format(Number(amount))
}

const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',')
