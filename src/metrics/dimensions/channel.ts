import type { Dimension } from '../dimension.ts'
import { channelName } from '../messages/channel.ts'

export default {
  title: { en: 'Channel', ko: '채널' },
  needs: ['channel'],
  sql: 'channel',
  label: channelName,
  examples: [
    { ticket: { channel: 'email' }, keys: ['email'] },
    { ticket: {}, keys: [null] },
  ],
} satisfies Dimension
