import type { ErrorText, Text } from '../../text/text.ts'
import type { Grammar, Variable, When } from '../template/template.ts'

/** A word as a shell needs it. */
export const shellWord = (word: string): string => (/^[\w.:/@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)

/** `--set` and what would follow it. */
export const flag = (name: string, example: string): string => `--set ${name}=${shellWord(example)}`

const written: Readonly<Record<Variable['type'], Text>> = {
  text: { en: 'Use at most 2,000 characters.', ko: '2,000자 안으로 적어 주세요.' },
  name: { en: 'Use at most 2,000 characters.', ko: '2,000자 안으로 적어 주세요.' },
  date: { en: 'Write 2026-11-27, November 27, tomorrow or Friday.', ko: '2026-11-27, 11월 27일, 내일, 금요일처럼 적어 주세요.' },
  datetime: { en: 'Write 2026-11-24 15:00 or tomorrow 3 PM.', ko: '2026-11-24 15:00이나 내일 오후 3시처럼 적어 주세요.' },
  money: { en: 'Write it with its currency: £24.50 or 24.50 GBP.', ko: '12,000원이나 24.50 USD처럼 적어 주세요.' },
  number: { en: 'Write a number.', ko: '숫자로 적어 주세요.' },
  url: { en: 'Use an address that starts with https://.', ko: 'https://로 시작하는 주소를 적어 주세요.' },
  email: { en: 'Use an address such as help@shop.example.', ko: 'help@shop.example처럼 적어 주세요.' },
  choice: { en: 'Use one of the choices.', ko: '보기 가운데 하나를 골라 주세요.' },
  'yes-no': { en: 'Answer yes or no.', ko: 'yes나 no(예, 아니오)로 적어 주세요.' },
  list: { en: 'Use up to 20 items, separated by semicolons.', ko: '20개까지 세미콜론(;)으로 나누어 적어 주세요.' },
}
export const badValue = ({ name, type, choices }: Variable, said: string): ErrorText => [
  {
    en: `${name}: "${said.slice(0, 80)}" is not a valid value.`,
    ko: `${name}: "${said.slice(0, 80)}"은(는) 쓸 수 없는 값입니다.`,
  },
  choices ? { en: `Choose from: ${choices.join(', ')}.`, ko: `쓸 수 있는 값: ${choices.join(', ')}` } : written[type],
]
/** A day where a moment is asked for; `half`: its hour may be one of the morning or of the afternoon. */
export const noTime = ({ name, type }: Variable, said: string, half: boolean): ErrorText => [
  half
    ? { en: `${name}: "${said}" may be AM or PM.`, ko: `${name}: "${said}"에 오전인지 오후인지 적어 주세요.` }
    : { en: `${name}: "${said}" has no time of day.`, ko: `${name}: "${said}"에 몇 시인지 적어 주세요.` },
  written[type],
]
export const wrongWeekday = (name: string, said: string, right: Text): Text => ({
  en: `${name}: "${said}" has the wrong weekday: that day is ${right.en}.`,
  ko: `${name}: "${said}"은(는) 요일이 맞지 않습니다. 그날은 ${right.ko}입니다.`,
})

const fits: Readonly<Record<Grammar, Text>> = {
  thing: { en: 'Write its name alone', ko: '이름만 적어 주세요' },
  noun: { en: 'Write one thought without a full stop', ko: '명사로 끝나게 적어 주세요' },
  clause: { en: 'Write one thought without a full stop', ko: '한 가지만 마침표 없이 적어 주세요' },
  sentence: { en: 'Write a sentence', ko: '한 문장으로 적어 주세요' },
}
/** A text that would break the sentence it stands in. */
export const misfit = (name: string, said: string, as: Grammar, example: string): ErrorText => [
  {
    en: `${name}: "${said.slice(0, 80)}" does not fit into the sentence of the reply.`,
    ko: `${name}: "${said.slice(0, 80)}"은(는) 답변 문장에 이어지지 않습니다.`,
  },
  { en: `${fits[as].en}: ${flag(name, example)}`, ko: `${fits[as].ko}: ${flag(name, example)}` },
]

/** A day on the wrong side of today. */
export const dayLies = (name: string, said: Text, today: Text, when: When, example: string): ErrorText => [
  when === 'coming'
    ? {
        en: `${name}: ${said.en} has passed (today is ${today.en}).`,
        ko: `${name}: ${said.ko}은(는) 이미 지났습니다(오늘은 ${today.ko}).`,
      }
    : {
        en: `${name}: ${said.en} is still to come (today is ${today.en}).`,
        ko: `${name}: ${said.ko}은(는) 아직 오지 않았습니다(오늘은 ${today.ko}).`,
      },
  when === 'coming'
    ? { en: `Give a day to come: ${flag(name, example)}`, ko: `앞으로 올 날짜를 적어 주세요: ${flag(name, example)}` }
    : { en: `Give a day that has passed: ${flag(name, example)}`, ko: `지난 날짜를 적어 주세요: ${flag(name, example)}` },
]
