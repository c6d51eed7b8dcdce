import type { Text } from '../../text/text.ts'

export const asOfNow = (when: string): Text => ({ en: `To do, ${when}`, ko: `할 일, ${when}` })

export const noNow: Text = { en: 'To do', ko: '할 일' }

export const newestTime: Text = {
  en: 'Now is the newest time in the files; --as-of sets another.',
  ko: '기준 시각은 파일에서 가장 늦은 시각입니다. --as-of로 바꿀 수 있습니다.',
}

export const nothingToDo = (told: boolean): Text =>
  told
    ? { en: 'Nothing to do by the reasons that these data can tell.', ko: '이 파일로 알 수 있는 한 할 일이 없습니다.' }
    : { en: 'These data cannot tell what there is to do.', ko: '이 파일로는 할 일을 알 수 없습니다.' }

export const toDoCount = (n: string, one: boolean): Text => ({
  en: `${n} ${one ? 'ticket' : 'tickets'} to act on`,
  ko: `처리할 문의 ${n}건`,
})

export const toDo = (n: string, one: boolean, counts: string): Text => ({
  en: `${toDoCount(n, one).en}: ${counts}.`,
  ko: `${toDoCount(n, one).ko}: ${counts}.`,
})

export const moreThan = (n: string): Text => ({
  en: `${n} more: --all, or -o todo.csv`,
  ko: `이 밖에 ${n}건: --all을 붙이거나 -o todo.csv로 저장`,
})

export const cannotTell = (reason: string, why: string): Text => ({
  en: `"${reason}": ${why}`,
  ko: `‘${reason}’: ${why}`,
})

export const needs = (what: string): Text => ({ en: `cannot tell, it needs ${what}.`, ko: `알 수 없음. 필요한 자료: ${what}.` })

export const noCustomersInCommon: Text = {
  en: 'No customer on the list is one of the orders: the number of orders is not known.',
  ko: '목록의 고객을 주문 파일에서 찾지 못해 주문 수는 알 수 없습니다.',
}

export const draftFirst: Text = { en: 'To draft the first reply:', ko: '첫 건의 답변 초안 쓰기:' }

export const headings = {
  ticket: { en: 'Ticket', ko: '문의' },
  reasons: { en: 'Why', ko: '이유' },
  due: { en: 'Due', ko: '기한' },
  late: { en: 'Late', ko: '지남' },
  since: { en: 'Since', ko: '부터' },
  template: { en: 'Reply template', ko: '답변 템플릿' },
  orders: { en: 'Orders', ko: '주문' },
  channel: { en: 'Channel', ko: '채널' },
  agent: { en: 'Agent', ko: '상담원' },
  team: { en: 'Team', ko: '팀' },
  tags: { en: 'Tags', ko: '태그' },
  text: { en: 'Text', ko: '내용' },
} satisfies Record<string, Text>
