import { printable } from '../../text/printable.ts'
import type { Text } from '../../text/text.ts'
import type { InsightRow } from '../insight.ts'
import { dayWords, said } from './words.ts'

export const noChanges: Text = {
  en: 'No change is named: write in the settings what you changed, when, and for which tags (changes: on, tags, what).',
  ko: '바꾼 것이 적혀 있지 않습니다. 설정의 changes에 언제(on), 어떤 태그를 위해(tags), 무엇을(what) 바꿨는지 적어 주세요.',
}

export const outsideExport = (n: number): Text => ({
  en: `These data cannot tell: the export has no days before and after ${n === 1 ? 'the change' : 'any of the changes'}.`,
  ko: '이 자료로는 알 수 없습니다. 바꾼 날 앞뒤의 자료가 파일에 없습니다.',
})

export const changeHeadline = (all: number, fell: number, rose: number, unclear: number): Text => ({
  en: `Of ${all} ${all === 1 ? 'change' : 'changes'}, ${fell} clearly worked, ${rose} went the wrong way, ${unclear} cannot be told yet.`,
  ko: `바꾼 것 ${all}가지: 뚜렷한 효과 ${fell}, 오히려 증가 ${rose}, 아직 알 수 없음 ${unclear}.`,
})

export const changesShow = (before: number, after: number): Text =>
  said(({ count }) =>
    after < 0
      ? {
          en: `With ${count(before)} tickets before the change, not even none after it would show that it worked.`,
          ko: `바꾸기 전 문의가 ${count(before)}건뿐이라, 이후 0건이 되어도 효과라고 할 수 없습니다.`,
        }
      : {
          en: `With ${count(before)} tickets before a change, a fall to ${count(after)} or fewer would show; a smaller one would not.`,
          ko: `바꾸기 전 문의가 ${count(before)}건이면 ${count(after)}건 이하로 줄어야 효과를 알 수 있습니다.`,
        },
  )

export const changeSentence = ({ what, on, before, after, days, ratio, ratio_low, ratio_high, verdict }: InsightRow): Text =>
  said(({ count, decimal }) => {
    const [name, from] = [printable(what as string), dayWords(on as string)]
    const range = ratio === null ? '' : `${decimal(ratio_low as number, 2)}–${decimal(ratio_high as number, 2)}`
    const times = ratio === null ? '' : `, × ${decimal(ratio as number, 2)} (${range})`
    const [b, a, d] = [before, after, days].map((n) => count(n as number))
    const en = {
      fell: 'it worked',
      rose: 'tickets rose clearly',
      all_fell: 'but all other tickets fell as well, so it may be something else',
      unclear: 'whether it worked cannot be told yet',
    }[verdict as string]
    const ko = {
      fell: '효과가 있었습니다',
      rose: '문의가 뚜렷하게 늘었습니다',
      all_fell: '다른 문의도 함께 줄어 이 변화 때문이라고 하기 어렵습니다',
      unclear: '효과가 있었는지는 아직 알 수 없습니다',
    }[verdict as string]
    return {
      en: `${name} (from ${from.en}): ${b} tickets in ${d} days before, ${a} in ${d} after${times}; ${en}.`,
      ko: `${name}(${from.ko}부터): 이전 ${d}일 ${b}건, 이후 ${d}일 ${a}건${times.replace('–', '~')}. ${ko}.`,
    }
  })
