import type { Text } from '../../text/text.ts'
import type { Variable } from '../template/template.ts'

export const noOrderFound = (id: string): Text => ({
  en: `No order by this customer before ticket ${id} was found, so no order details were filled in.`,
  ko: `주문 파일에서 ${id}번 문의 전에 이 고객이 주문한 내역을 찾지 못해 주문 내용을 채우지 않았습니다.`,
})
export const taken = (name: string, value: string, origin: string): Text => ({
  en: `${name}: ${value} (${origin})`,
  ko: `${name}: ${value} (${origin})`,
})
export const chosenByTag = (name: string, tag: string): Text => ({
  en: `Using template ${name} for the tag ${tag}.`,
  ko: `${tag} 태그에 따라 ${name} 템플릿을 씁니다.`,
})
export const chosenBySubject = (name: string, subject: string): Text => ({
  en: `Using template ${name} for the subject "${subject}". Name another to use that instead: support-kit reply NAME …`,
  ko: `제목 "${subject}"에 따라 ${name} 템플릿을 씁니다. 다른 템플릿을 쓰려면 이름을 적어 주세요: support-kit reply 이름 …`,
})
/** `choose`: what to type for another one. */
export const otherTemplates = (others: readonly { template: string; tag: string }[], choose: string): Text => ({
  en: `Other tags stand for other templates: ${others.map(({ tag, template }) => `${tag} (${template})`).join(', ')}. To use one: ${choose}`,
  ko: `다른 템플릿에 해당하는 태그도 있습니다: ${others.map(({ tag, template }) => `${tag}(${template})`).join(', ')}. 바꾸려면: ${choose}`,
})
export const noTemplateForTags = (tags: readonly string[]): Text => ({
  en: `None of the ticket's tags has a template (${tags.join(', ')}). Set one under reply.tags in support-kit.yaml, or with template: in the taxonomy.`,
  ko: `문의에 붙은 태그(${tags.join(', ')})에 정해 둔 템플릿이 없습니다. support-kit.yaml의 reply.tags나 태그 목록의 template:에 적어 두면 바로 쓸 수 있습니다.`,
})
export const toldLanguage = (by: Text): Text => ({
  en: `Written in Korean: ${by.en}. --lang en for English.`,
  ko: `한국어로 씁니다(${by.ko}). 영어로 쓰려면 --lang en.`,
})
export const otherLanguage = (by: Text): Text => ({
  en: `Replies are written in English or Korean: ${by.en}.`,
  ko: `답변은 한국어나 영어로만 씁니다(${by.ko}).`,
})

/** An earlier ticket, with the day it came. */
export interface ToldTicket {
  id: string
  day: Text
  subject?: string | undefined
  solved?: boolean | undefined
}
export const wroteBefore = (tickets: readonly ToldTicket[], byNameOnly: boolean): Text => {
  const one = ({ id, day, subject, solved }: ToldTicket, lang: 'en' | 'ko') => {
    const state = {
      en: solved === undefined ? '' : solved ? ', solved' : ', still open',
      ko: solved === undefined ? '' : solved ? ', 해결' : ', 진행 중',
    }
    const about = subject === undefined ? '' : { en: ` about "${subject}"`, ko: ` "${subject}"` }[lang]
    return lang === 'en' ? `${day.en}${about} (#${id}${state.en})` : `${day.ko}${about}(#${id}${state.ko})`
  }
  const all = (lang: 'en' | 'ko') => tickets.map((ticket) => one(ticket, lang)).join('; ')
  return {
    en: `${byNameOnly ? 'Somebody of this name' : 'This customer'} wrote before: ${all('en')}.`,
    ko: `${byNameOnly ? '같은 이름의 고객이' : '이 고객이'} 전에도 문의했습니다: ${all('ko')}.`,
  }
}
export const youCanSay = (done: readonly Variable[]): Text => ({
  en: `Say what has been done, and the reply tells it: ${done.map((v) => `--set ${v.name}=yes (${v.label.en})`).join(', ')}`,
  ko: `이미 한 일을 알려 주면 답변에 넣습니다: ${done.map((v) => `--set ${v.name}=yes (${v.label.ko})`).join(', ')}`,
})
