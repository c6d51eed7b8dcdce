import { channelName } from '../../text/channel-names.ts'
import { said } from '../../text/said.ts'
import type { Text } from '../../text/text.ts'
import type { MeasuredPromise } from '../promise/measure-promises.ts'
import { rungs } from '../promise/rung.ts'

export const noAnswers: Text = {
  en: 'Nothing can be promised: these data do not tell when tickets were answered.',
  ko: '약속할 수 있는 것이 없습니다. 언제 답변했는지 이 자료로는 알 수 없습니다.',
}

export const noPromise: Text = {
  en: 'Nothing may be promised: on no channel were nine of ten surely answered within two days.',
  ko: '약속할 수 있는 것이 없습니다. 이틀 안에 열에 아홉을 확실히 답한 채널이 없습니다.',
}

export const whenWords: Readonly<Record<string, Text>> = {
  in: { en: 'in hours', ko: '운영 시간' },
  out: { en: 'outside', ko: '그 밖' },
  any: { en: 'any time', ko: '언제나' },
}

export const promiseWords: Readonly<Record<string, Text>> = {
  ...Object.fromEntries([...rungs(true), ...rungs(false)].map(({ id, text }) => [id, text])),
  few: { en: 'too few to tell', ko: '문의가 적어 알 수 없음' },
  none: { en: 'no promise', ko: '약속하지 않음' },
}

export const promiseHeadline = (kept: readonly MeasuredPromise[]): Text =>
  said((format) => {
    const parts = kept
      .filter(({ when }) => when !== 'out')
      .slice(0, 3)
      .map(({ channel, rung }) => `${format.text(channelName(channel))} ${format.text(rung!.text)}`)
    const shown =
      parts.length > 0
        ? parts
        : kept.slice(0, 3).map(({ channel, rung }) => `${format.text(channelName(channel))} ${format.text(rung!.text)}`)
    return { en: `You may promise an answer: ${shown.join(', ')}.`, ko: `이렇게 약속해도 됩니다: ${shown.join(', ')} 답변.` }
  })

export function promiseNotes(promises: readonly MeasuredPromise[], hours: boolean): Text[] {
  const broken = promises.filter(({ rung, few }) => rung === null && !few)
  return [
    ...broken.map(({ channel, when, share, low, reached }) =>
      said((format) => ({
        en: `${format.text(channelName(channel))}${when === 'any' ? '' : `, ${whenWords[when]!.en}`}: promise no time. ${format.percent(share)} were answered ${reached.at(-1)!.rung.text.en}, and only ${format.percent(low, 1)} for sure.`,
        ko: `${format.text(channelName(channel))}${when === 'any' ? '' : `(${whenWords[when]!.ko})`}: 시간을 약속하지 마세요. ${reached.at(-1)!.rung.text.ko} 답한 비율이 ${format.percent(share)}이고 확실한 것은 ${format.percent(low, 1)}뿐입니다.`,
      })),
    ),
    ...(hours ? [] : [noHours]),
  ]
}

const noHours: Text = {
  en: 'businessHours is not set: opening hours are not told apart, and days are those of the calendar.',
  ko: 'businessHours가 없어 운영 시간을 나누지 않았고, 날짜는 달력 기준입니다.',
}
