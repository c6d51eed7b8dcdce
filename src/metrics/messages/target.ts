import type { ErrorText } from '../../text/text.ts'

export const noSuchChannel = (channel: string, meant: string | undefined, channels: readonly string[]): ErrorText => [
  { en: `--target: unknown channel "${channel}".`, ko: `--target: 없는 채널입니다: "${channel}"` },
  {
    en: `${meant ? `Did you mean ${meant}? ` : ''}Channels: ${channels.join(', ')}.`,
    ko: `${meant ? `비슷한 이름이 있습니다: ${meant}. ` : ''}채널: ${channels.join(', ')}.`,
  },
]
