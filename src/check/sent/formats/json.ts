import { jsonText } from '../../../terminal/json-text.ts'
import type { SentFormat } from '../sent-format.ts'

/** The published shape: `schemas/sent-replies.schema.json`. No text of a reply is in it. */
export default {
  title: 'JSON',
  render: ({ replies, ...review }) =>
    jsonText({
      schemaVersion: 1,
      ...review,
      replies: replies.map(({ text: _, at, ...reply }) => ({ ...reply, at: at ?? null })),
    }),
} satisfies SentFormat
