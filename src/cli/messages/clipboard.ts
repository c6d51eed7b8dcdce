import type { Text } from '../../text/text.ts'

export const copied: Text = { en: 'Copied.', ko: '클립보드에 복사했습니다.' }
/** The terminal was asked to copy, and does not answer. */
export const sent: Text = {
  en: 'Sent to the clipboard by way of the terminal. Some terminals do not allow that: if there is nothing to paste, print it.',
  ko: '터미널을 통해 클립보드로 보냈습니다. 이를 막아 둔 터미널도 있으니, 붙여 넣을 것이 없으면 출력해 주세요.',
}
export const noClipboard: Text = {
  en: 'There is no clipboard here: pbcopy, wl-copy, xsel and clip.exe are all missing. Print the reply, or write it to a file with -o.',
  ko: '쓸 수 있는 클립보드가 없습니다(pbcopy, wl-copy, xsel, clip.exe). 출력해서 쓰거나 -o로 파일에 저장해 주세요.',
}
