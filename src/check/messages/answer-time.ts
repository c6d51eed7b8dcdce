import type { Reached } from '../../plan/promise/measure-promises.ts'
import { said } from '../../text/said.ts'
import type { Text } from '../../text/text.ts'

export const tooSoon = (words: string, channel: Text, reached: Reached | undefined): Text =>
  said((format) => {
    const [share, n, name] = [format.percent(reached?.share ?? null), format.count(reached?.n ?? 0), format.text(channel)]
    return {
      en: `“${words}” is sooner than answers come: ${share} of ${n} tickets were answered by then (${name}).`,
      ko: `“${words}”보다 답변이 늦습니다. 최근 문의 ${n}건 가운데 그때까지 답한 것은 ${share}입니다(${name}).`,
    }
  })

export const promiseInstead = (time: Text): Text => ({
  en: `Promise what holds: “We usually answer ${time.en}.”`,
  ko: `지킬 수 있는 시간을 적어 보세요: “보통 ${time.ko} 답변드립니다.”`,
})

export const promiseNothing: Text = {
  en: 'These tickets bear out no time: say that a person answers, and not when.',
  ko: '이 문의들로는 지킬 수 있는 시간이 없습니다. 시간 대신 상담원이 직접 답한다고만 적어 보세요.',
}
