import { settled } from '../../text/hangul/settled.ts'
import type { Text } from '../../text/text.ts'

export const what = {
  next: { en: 'Fix it now?', ko: '지금 고칠까요?' },
  each: { en: 'Go through the findings one by one', ko: '지적을 하나씩 보며 고치기' },
  rewrite: { en: 'Rewrite the sentence', ko: '문장 고치기' },
  sentence: { en: 'New sentence', ko: '고친 문장' },
  empties: { en: 'a single - removes the sentence', ko: '문장을 빼려면 - 하나만 적기' },
  skip: { en: 'Leave it', ko: '그대로 두기' },
  stop: { en: 'Enough', ko: '그만 보기' },
} satisfies Record<string, Text>
export const takeAll = (n: number): Text => ({
  en: n === 1 ? 'Take the sure fix' : `Take the ${n} sure fixes`,
  ko: `확실한 것 ${n}건 바로 고치기`,
})
export const take = (before: string, after: string): Text => ({ en: `${before} → ${after}`, ko: `${before} → ${after}` })
export const save = (file: string): Text => ({ en: `Save ${file}`, ko: `${file} 저장` })
export const leave = (file: string): Text => ({ en: `Leave ${file} as it is`, ko: settled(`${file}을(를) 그대로 두기`) })
export const changed = (place: string, before: string, after: string): Text => ({
  en: `${place}: “${before}” → “${after}”`,
  ko: `${place}: “${before}” → “${after}”`,
})
export const notAsRead = (file: string): [Text, Text] => [
  {
    en: `${file} is not as it was read, or not UTF-8: nothing was changed.`,
    ko: `${file}이(가) 읽은 뒤에 바뀌었거나 UTF-8이 아니어서 고치지 않았습니다.`,
  },
  { en: 'Save it as UTF-8 and run check again.', ko: 'UTF-8로 저장한 뒤 다시 점검해 주세요.' },
]
export const fixedNothing: Text = {
  en: 'Nothing here can be fixed without somebody who decides.',
  ko: '사람이 정하지 않고 바로 고칠 수 있는 것이 없습니다.',
}
export const watching: Text = { en: 'Watching. Ctrl-C ends it.', ko: '파일을 지켜봅니다. Ctrl-C로 끝냅니다.' }
export const watchesFiles: [Text, Text] = [
  {
    en: '--watch needs files: standard input is read only once.',
    ko: '--watch에는 파일이 필요합니다. 표준 입력은 한 번만 읽습니다.',
  },
  { en: 'Name them: support-kit check --watch draft.md', ko: '파일을 지정해 주세요: support-kit check --watch draft.md' },
]
export const fixesFiles: [Text, Text] = [
  {
    en: '--fix changes drafts in files, not standard input or macros.',
    ko: '--fix는 파일에 있는 답변만 고칩니다. 표준 입력과 매크로는 고치지 않습니다.',
  },
  { en: 'Name a file: support-kit check --fix draft.md', ko: '파일을 지정해 주세요: support-kit check --fix draft.md' },
]
