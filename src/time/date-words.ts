export const english = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|')

/** Names of months in the languages of helpdesks, January first, as they stand in dates: in full, then cut short. */
const months = [
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'jan|feb|mar|apr|may|jun|jul|aug|sept|oct|nov|dec',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  'ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic',
  'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
  'jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'janv|févr|mars|avr|mai|juin|juil|aout|sept|oct|nov|déc',
  'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  'jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez',
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  'gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic',
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  'jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec',
].map((names) => names.split('|'))

/** Halves of the day as strptime knows them. */
const halves = {
  am: ['오전', '午前', '上午', 'a.\u00a0m.', 'a. m.', 'a.m.'],
  pm: ['오후', '午後', '下午', 'p.\u00a0m.', 'p. m.', 'p.m.'],
}

/** Words in dates that strptime does not know, and what it does know: longer ones first, to be replaced in lower case. */
export const dateWords: readonly [string, string][] = [
  ...new Map(
    [
      ...months.flatMap((names) => names.map((name, i): [string, string] => [name, english[i]!])),
      ...Object.entries(halves).flatMap(([half, words]) => words.map((word): [string, string] => [word, half])),
    ].filter(([from, to]) => from !== to),
  ),
].sort(([a], [b]) => b.length - a.length)

/**
 * What stands in dates beside the date, as an expression and what it leaves: weekdays, which the date itself tells, and `GMT` before
 * an offset that says it all. In lower case, with single blanks; RE2 reads them too.
 */
export const dateNoise: readonly [RegExp, string][] = [
  [/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /, ''],
  [
    /^(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:-feira)?,?|(?:mo|di|mi|do|fr|sa|so)\.,?) /,
    '',
  ],
  [/ ?\([일월화수목금토](?:요일)?\)| [일월화수목금토]요일/, ''],
  [
    / ?[(（](?:星期|周|週)?[月火水木金土日一二三四五六天](?:曜日?)?[)）]| ?(?:星期|周|週)[一二三四五六日天]| ?[月火水木金土日]曜日/,
    '',
  ],
  // 5 de octubre de 2026, le 5 octobre 2026 à 09:00, 5. Oktober 2026 um 09:00 Uhr
  [/^(?:le|am|el) (\d)/, '$1'],
  [/(\d) de ([^\d ])/, '$1 $2'],
  [/([^\d ]) de (\d)/, '$1 $2'],
  [/,? (?:um|à|às|alle|a las|om) (\d)/, ' $1'],
  [/ uhr$/, ''],
  [/ (\d{1,2})h(\d{2})$/, ' $1:$2'],
  // 0 o'clock in the morning and at noon, which strptime calls 12
  [/(午前|午後|오전|오후|上午|下午)( ?)0([時시时點点:])/, '$1$212$3'],
  // (GMT+09:00), GMT+9, UTC+0900 (Korea Standard Time)
  [/\(?(?:gmt|utc)([+-])(\d)\)?$/, '$10$2:00'],
  [/\(?(?:gmt|utc)([+-]\d{2}:?\d{2})\)?(?: \([^()]*\))?$/, '$1'],
  [/ \(([a-z]{3,4})\)$/, ' $1'],
]

/** Zone abbreviations that stand behind a time, as offsets. The North American reading wins, as HubSpot writes them. */
export const zoneWords: Readonly<Record<string, string>> = {
  utc: '+0000',
  gmt: '+0000',
  est: '-0500',
  edt: '-0400',
  cst: '-0600',
  cdt: '-0500',
  mst: '-0700',
  mdt: '-0600',
  pst: '-0800',
  pdt: '-0700',
  akst: '-0900',
  akdt: '-0800',
  hst: '-1000',
  kst: '+0900',
  jst: '+0900',
  cet: '+0100',
  cest: '+0200',
  eet: '+0200',
  eest: '+0300',
  wet: '+0000',
  west: '+0100',
  msk: '+0300',
  sgt: '+0800',
  hkt: '+0800',
  aest: '+1000',
  aedt: '+1100',
  awst: '+0800',
  nzst: '+1200',
  nzdt: '+1300',
}

/** The value as `dateForm` and strptime read it: lower case, one blank between words, words they know. */
export function plainDate(value: string): string {
  let text = value.trim().toLowerCase().replace(/\s+/g, ' ')
  for (const [noise, left] of dateNoise) text = text.replace(noise, left)
  for (const [from, to] of dateWords) text = text.replaceAll(from, to)
  return text.replace(/ ([a-z]{3,4})$/, (all, word: string) => (zoneWords[word] ? ` ${zoneWords[word]}` : all))
}
