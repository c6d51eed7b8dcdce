import { steps } from '../../latte.ts'
import { maskPersonal } from '../../text/mask-personal.ts'
import { csvText } from '../../text/syntax/csv-writer.ts'
import type { ScoredReply } from './sent-scores.ts'

/** Columns that people fill in: blank. */
const blank = [...steps.map((step) => `human_${step}`), 'human_score', 'human_note']

/**
 * A sheet for calibration, as CSV: a row a reply with what the tool found, and blank columns for what a person finds. The text is left out
 * unless asked for, and then without what tells who somebody is.
 */
export function calibrationSheet(replies: readonly ScoredReply[], showText: boolean): Promise<string> {
  const head = [
    ...['conversation', 'message', 'agent', 'sent_at', 'first_reply', 'language'],
    ...(showText ? ['text'] : []),
    ...steps.map((step) => `tool_${step}`),
    'tool_findings',
    ...blank,
  ]
  const rows = replies.map((reply) => [
    ...[
      reply.conversation,
      reply.message,
      reply.agent,
      reply.at ?? '',
      reply.first ? 'yes' : 'no',
      reply.judged ? reply.lang : '',
    ],
    ...(showText ? [maskPersonal(reply.text)] : []),
    ...steps.map((step) => (!reply.judged ? '' : reply.steps[step] ? 'yes' : 'no')),
    reply.checks.join('; '),
    ...blank.map(() => ''),
  ])
  return csvText([head, ...rows], { defused: true })
}
