import { channelName } from '../../text/channel-names.ts'
import type { Dimension } from '../dimension.ts'

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
