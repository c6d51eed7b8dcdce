import type { Text } from '../../text/text.ts'

export const wallClock = (kind: 'ambiguous' | 'nonexistent', zone: string): Text =>
  kind === 'ambiguous'
    ? {
        en: `times that occur twice when clocks go back (${zone}); the first occurrence was used.`,
        ko: `서머타임이 끝날 때 두 번 나타나는 시각입니다(${zone}). 첫 번째 시각으로 읽었습니다.`,
      }
    : {
        en: `times skipped when clocks go forward (${zone}); each was moved forward by the length of the gap.`,
        ko: `서머타임이 시작될 때 존재하지 않는 시각입니다(${zone}). 건너뛴 시간만큼 뒤로 옮겨 읽었습니다.`,
      }

export const invalidTimes = (what: 'reply' | 'solve'): Text =>
  what === 'reply'
    ? {
        en: 'tickets whose first response is before their creation, unreadable, or missing although the ticket has replies; they are not included in response times.',
        ko: '첫 응답 시각이 접수보다 앞서거나 읽을 수 없거나, 답변 수는 있는데 시각이 없는 문의입니다. 응답 시간 계산에서 뺐습니다.',
      }
    : {
        en: 'tickets whose solved time is before their creation or unreadable; they are not included in resolution times.',
        ko: '처리 완료 시각이 접수보다 앞서거나 읽을 수 없는 문의입니다. 처리 시간 계산에서 뺐습니다.',
      }

export const lateReplies: Text = {
  en: 'tickets whose first response is later than their solved time; they are counted as they stand.',
  ko: '첫 응답 시각이 처리 완료 시각보다 늦은 문의입니다. 적힌 그대로 계산에 넣었습니다.',
}

export const oldestWaiting: Text = {
  en: 'tickets waiting for a first response, longest waiting first.',
  ko: '답변을 기다리는 문의입니다. 오래 기다린 순서로 보여 줍니다.',
}

export const unknownWaits: Text = {
  en: 'tickets that still wait have no creation time: how long the longest has waited, and the percentiles with unanswered (p50_all_s, p90_all_s), cannot be told.',
  ko: '답변을 기다리는 문의 중 접수 시각이 없는 문의가 있어, 최장 대기 시간과 미답변 포함 백분위수(p50_all_s, p90_all_s)를 알 수 없습니다.',
}

export const partialMonth = (month: string, role: 'tickets' | 'orders'): Text => ({
  en: `The ${role} do not seem to cover all of ${month}, so it has no rate and is not in the trend. If they do cover it, name the period with --from and --to.`,
  ko: `${role === 'tickets' ? '문의' : '주문'} 자료에 ${month} 한 달이 모두 들어 있지 않은 것으로 보여 비율을 계산하지 않고 추이에서도 뺐습니다. 모두 들어 있다면 --from, --to로 기간을 지정해 주세요.`,
})

export const monthBoundary = (count: number, zone: string): Text => ({
  en: `${count} ${count === 1 ? 'ticket is' : 'tickets are'} in another month in ${zone} than in UTC; months here are those of ${zone}.`,
  ko: `문의 ${count}건은 ${zone} 기준의 달이 UTC 기준과 다릅니다. 여기서는 ${zone} 기준으로 셉니다.`,
})
