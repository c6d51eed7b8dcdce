import { said } from '../../text/said.ts'
import type { ErrorText, Text } from '../../text/text.ts'

export const noForecastFile = (name: string): ErrorText => [
  { en: `--forecast: file not found: "${name}".`, ko: `--forecast: "${name}" 파일이 없습니다.` },
]

/** Where the time in an automatic reply comes from. */
export const measuredTime = (channel: Text, time: Text, share: number, n: number): Text =>
  said((format) => ({
    en: `Time of the answer: ${time.en}. ${format.percent(share)} of ${format.count(n)} tickets were answered in it (${channel.en}).`,
    ko: `답변 시간: ${time.ko}. 최근 문의 ${format.count(n)}건의 ${format.percent(share)}를 그렇게 답했습니다(${channel.ko}).`,
  }))

export const noTimeMeasured = (file: string, channel: Text | undefined, asked: string): ErrorText => [
  channel
    ? {
        en: `"${file}" allows no promise (${channel.en}): not surely nine of ten were answered within two days, or too few tickets tell.`,
        ko: `"${file}"로는 약속할 수 있는 시간이 없습니다(${channel.ko}). 이틀 안에 열에 아홉을 답했다고 할 수 없거나 문의가 너무 적습니다.`,
      }
    : {
        en: `"${file}" has no tickets of this channel (${asked}) with times of answers.`,
        ko: `"${file}"에 답변 시각이 있는 이 채널(${asked})의 문의가 없습니다.`,
      },
  {
    en: 'See support-kit plan --only promise. A time of your own: --set response.hours=24.',
    ko: 'support-kit plan --only promise로 살펴보세요. 직접 정하려면 --set response.hours=24를 씁니다.',
  },
]
