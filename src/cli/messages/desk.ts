import type { ReplyChannel, Tone, VariableType, When } from '../../reply/template/template.ts'
import type { Text } from '../../text/text.ts'

/** The ticket that is answered, above everything else. */
export const ticketHead = (id: string): Text => ({ en: `Ticket ${id}`, ko: `문의 ${id}` })

const dayMs = 86_400_000

/** A day as a calendar writes it, and in words. */
function written(at: number): { iso: string } & Text {
  const day = new Date(at)
  const words = (lang: string) => day.toLocaleDateString(lang, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return { iso: day.toISOString().slice(0, 10), en: words('en-GB'), ko: words('ko') }
}

/** How the days of a question may be written: what `readValue` takes. Named days are on the right side of `now` (epoch ms). */
export function formsOf(type: VariableType, when: When | undefined, now: number): Text | undefined {
  if (type === 'date' && when === 'past') {
    const day = written(now - 3 * dayMs)
    return { en: `yesterday, 5 days ago, ${day.en}, ${day.iso}`, ko: `어제, 5일 전, ${day.ko}, ${day.iso}` }
  }
  const day = written(now + 5 * dayMs)
  if (type === 'date')
    return {
      en: `tomorrow, Friday, in 3 days, in 2 business days, ${day.en}, ${day.iso}`,
      ko: `내일, 금요일, 3일 뒤, 영업일 2일 뒤, ${day.ko}, ${day.iso}`,
    }
  if (type === 'datetime')
    return {
      en: `tomorrow 3 PM, Friday 15:00, in 2 business days 15:00, ${day.iso} 15:00`,
      ko: `내일 오후 3시, 금요일 15:00, 영업일 2일 뒤 15:00, ${day.iso} 15:00`,
    }
  return undefined
}
export const write: Text = { en: 'Write', ko: '쓰는 법' }

const toneNames: Readonly<Record<Tone, Text>> = {
  warm: { en: 'warm', ko: '따뜻하게' },
  neutral: { en: 'neutral', ko: '보통' },
  formal: { en: 'formal', ko: '정중하게' },
  apologetic: { en: 'apologetic', ko: '사과' },
}
const channelNames: Readonly<Record<ReplyChannel, Text>> = {
  email: { en: 'e-mail', ko: '메일' },
  chat: { en: 'chat', ko: '채팅' },
  social: { en: 'social', ko: '소셜(280자)' },
  review: { en: 'public review', ko: '공개 답글' },
  'phone-script': { en: 'phone script', ko: '전화 대본' },
}
export const toneName = (tone: Tone): Text => toneNames[tone]
export const channelName = (channel: ReplyChannel, fits = true): Text =>
  fits
    ? channelNames[channel]
    : {
        en: `${channelNames[channel].en} (the template is not written for it)`,
        ko: `${channelNames[channel].ko} (이 템플릿에 맞지 않음)`,
      }

export const menu = {
  next: { en: 'What next?', ko: '다음은?' },
  use: { en: 'Use it', ko: '이대로 쓰기' },
  copy: { en: 'Copy to the clipboard', ko: '클립보드에 복사' },
  print: { en: 'Print it without indent, to mark with the mouse', ko: '마우스로 긁을 수 있게 여백 없이 출력' },
  value: { en: 'Add or change a value', ko: '값 넣기·고치기' },
  edit: { en: 'Edit the text', ko: '글 고치기' },
  check: { en: 'Check it', ko: '점검하기' },
  another: { en: 'Another template', ko: '다른 템플릿' },
  stop: { en: 'Stop', ko: '그만두기' },
  done: { en: 'Done', ko: '마치기' },
} satisfies Record<string, Text>
export const writeTo = (file: string): Text => ({ en: `Write it to ${file}`, ko: `${file}에 저장` })
export const editIn = (editor: string): Text => ({ en: `Edit the text in ${editor}`, ko: `${editor}에서 글 고치기` })
export const toneOf: Text = { en: 'Tone', ko: '말투' }
export const channelOf: Text = { en: 'Channel', ko: '보낼 곳' }
export const tone = (now: Tone): Text => ({ en: `Tone: ${toneNames[now].en}`, ko: `말투: ${toneNames[now].ko}` })
export const channel = (now: ReplyChannel): Text => ({
  en: `Channel: ${channelNames[now].en}`,
  ko: `보낼 곳: ${channelNames[now].ko}`,
})
/** Values that the draft would take up. */
export const couldSay = (labels: readonly string[]): Text => ({
  en: `The reply can also say: ${labels.join(', ')}`,
  ko: `더 넣을 수 있는 것: ${labels.join(', ')}`,
})

export const editsLost: Text = {
  en: 'This writes the draft anew, without your edits. Go on?',
  ko: '초안을 새로 써서 고친 내용이 사라집니다. 계속할까요?',
}
export const nothingFound: Text = { en: 'Checked: nothing to change.', ko: '점검했습니다. 고칠 것이 없습니다.' }
export const anyway: Text = { en: 'Take it as it is?', ko: '이대로 쓸까요?' }
