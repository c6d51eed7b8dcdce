import type { Text } from '../../text/text.ts'

/** How one ticket counts in a metric. Times arrive formatted in the output language. */
export const answered = (time: string): Text => ({ en: `answered after ${time}`, ko: `${time} 만에 답변` })
export const answeredInBusiness = (time: string): Text => ({
  en: `answered after ${time} of business time`,
  ko: `업무 시간 ${time} 만에 답변`,
})
export const outsideHours: Text = {
  en: 'answered outside business hours: counted separately, not in percentiles',
  ko: '업무 시간 외 답변: 따로 세고 백분위수에는 넣지 않습니다',
}
export const waiting = (time: string): Text => ({ en: `waiting, ${time} so far`, ko: `답변 대기, 지금까지 ${time}` })
export const waitingInBusiness = (time: string): Text => ({
  en: `waiting, ${time} of business time so far`,
  ko: `답변 대기, 지금까지 업무 시간 ${time}`,
})
export const waitingWithoutHours: Text = {
  en: 'waiting; without business hours (--business-hours) nobody can say how long in business time',
  ko: '답변 대기. 업무 시간(--business-hours)을 지정하지 않아 업무 시간으로는 알 수 없습니다',
}
export const closedUnanswered: Text = {
  en: 'closed without an answer: counted separately, not in percentiles',
  ko: '답변 없이 종료: 따로 세고 백분위수에는 넣지 않습니다',
}
export const unknownReply: Text = { en: 'not in this export', ko: '파일에서 알 수 없습니다' }

/** Why a reply has no time. */
export const invalidReply = (why: string | null, replies: string): Text =>
  why === 'before_creation'
    ? { en: 'invalid: the reply is dated before the ticket', ko: '제외: 답변 시각이 접수 시각보다 앞섭니다' }
    : why === 'no_time'
      ? {
          en: `invalid: ${replies} replies, but no time for the first`,
          ko: `제외: 답변 ${replies}회가 있지만 첫 답변 시각이 없습니다`,
        }
      : { en: 'invalid: the time of the reply cannot be read', ko: '제외: 답변 시각을 읽을 수 없습니다' }

export const met = (time: string, spare: string): Text => ({
  en: `met, ${time}: ${spare} to spare`,
  ko: `달성, ${time}: ${spare} 남음`,
})
export const missed = (over: string, target: string): Text => ({
  en: `missed by ${over} (target ${target})`,
  ko: `미달, ${over} 초과 (목표 ${target})`,
})
export const missedUnanswered: Text = { en: 'missed: closed without an answer', ko: '미달: 답변 없이 종료' }
export const pending = (left: string | undefined, target: string): Text => ({
  en: left === undefined ? `pending (target ${target})` : `pending: ${left} left of ${target}`,
  ko: left === undefined ? `대기 (목표 ${target})` : `대기: 목표 ${target} 중 ${left} 남음`,
})
/** The length of a target that is none of a fixed length. */
export const businessDays = (n: number): Text => ({
  en: n === 1 ? 'the end of the next business day' : `the end of business day ${n}`,
  ko: n === 1 ? '다음 영업일이 끝날 때까지' : `${n}영업일째가 끝날 때까지`,
})
export const pendingUntil = (left: string, days: number): Text => ({
  en: `pending: ${left} left until ${businessDays(days).en}`,
  ko: `대기: ${businessDays(days).ko} ${left} 남음`,
})
export const noTarget: Text = { en: 'not counted: no target for its channel', ko: '세지 않음: 이 채널에는 목표가 없습니다' }
export const noAnswerToJudge: Text = {
  en: 'not counted: the time of the answer is unknown',
  ko: '세지 않음: 답변 시간을 알 수 없습니다',
}

export const solved = (time: string): Text => ({ en: `solved after ${time}`, ko: `${time} 만에 해결` })
export const solvedInBusiness = (time: string): Text => ({
  en: `solved after ${time} of business time`,
  ko: `업무 시간 ${time} 만에 해결`,
})
export const solvedOutside: Text = {
  en: 'solved outside business hours: counted separately, not in percentiles',
  ko: '업무 시간 외 해결: 따로 세고 백분위수에는 넣지 않습니다',
}
export const invalidSolve: Text = {
  en: 'invalid: the solved time is before the ticket was created, or unreadable',
  ko: '제외: 해결 시각이 접수 시각보다 앞서거나 읽을 수 없습니다',
}
export const notSolved: Text = { en: 'not counted: not solved', ko: '세지 않음: 해결되지 않았습니다' }
export const solvedNoTime: Text = {
  en: 'not counted: solved, but the time is unknown',
  ko: '세지 않음: 해결 시각을 알 수 없습니다',
}

export const oneTouch: Text = { en: 'yes: solved with one reply', ko: '해당: 답변 1회로 해결' }
export const noReply: Text = { en: 'no: solved without a reply', ko: '해당하지 않음: 답변 없이 해결' }
export const touches = (n: string): Text => ({ en: `no: ${n} replies`, ko: `해당하지 않음: 답변 ${n}회` })
export const noCount: Text = {
  en: 'not counted: the number of replies or reopenings is unknown',
  ko: '세지 않음: 횟수를 알 수 없습니다',
}

export const reopened = (n: string): Text => ({ en: `yes, times reopened: ${n}`, ko: `다시 열림 ${n}회` })
export const neverReopened: Text = { en: 'no', ko: '다시 열리지 않음' }

export const ratings: Readonly<Record<'good' | 'neutral' | 'bad', Text>> = {
  good: { en: 'good', ko: '만족' },
  neutral: { en: 'neutral', ko: '보통' },
  bad: { en: 'bad', ko: '불만족' },
}
export const readFrom = (rating: string, column: string, text: string): Text => ({
  en: `${rating}: "${text}" in "${column}"`,
  ko: `${rating}: "${column}" 열의 "${text}"`,
})
export const noSurveyAnswer: Text = { en: 'not counted: survey not answered', ko: '세지 않음: 설문에 응답하지 않았습니다' }
export const unrated: Text = { en: 'not counted: no rating', ko: '세지 않음: 평가가 없습니다' }
