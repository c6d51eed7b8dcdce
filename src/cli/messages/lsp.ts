import { stepNames } from '../../findings/messages/review.ts'
import type { Step } from '../../latte.ts'
import type { Verdict } from '../../lint/taxonomy.ts'
import type { Text } from '../../text/text.ts'

const kindNames: Readonly<Record<Verdict['kind'], Text>> = {
  cause: { en: 'a cause', ko: '원인' },
  event: { en: 'an event', ko: '현상' },
  request: { en: 'a request', ko: '요청' },
  topic: { en: 'a topic', ko: '주제' },
  sentiment: { en: 'a feeling', ko: '감정' },
  unknown: { en: 'not clear', ko: '알 수 없음' },
}

/** What a tag was read as. */
export const tagHere = (id: string, { kind, why, owner }: Verdict): Text => ({
  en: `${id}: ${kindNames[kind].en}${owner ? `, to be mended by: ${owner}` : ''}\n${why.en}`,
  ko: `${id}: ${kindNames[kind].ko}${owner ? `, 담당: ${owner}` : ''}\n${why.ko}`,
})

/** What a part of a reply was read as. */
export const stepHere = (step: Step): Text => ({
  en: `LATTE: ${stepNames[step].en}`,
  ko: `LATTE: ${stepNames[step].ko}`,
})

export const fixList: Text = {
  en: 'Fix what is safe in this list: Unicode form, spaces, exact duplicates',
  ko: '안전한 것만 고치기: 유니코드 형식, 끝의 공백, 똑같은 중복',
}
export const fixReply: Text = {
  en: 'Fix what can only be meant one way',
  ko: '확실한 것만 바로 고치기',
}
export const suppressHere = (rule: string): Text => ({
  en: `Leave out ${rule} here (write the reason behind --)`,
  ko: `여기서는 ${rule} 지적 끄기 (-- 뒤에 이유를 적어 주세요)`,
})
