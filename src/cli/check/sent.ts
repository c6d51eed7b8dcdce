import { basename } from 'node:path'
import * as message from '../../check/messages/sent.ts'
import { type DraftsQuestion, reviewDrafts, type WrittenDraft } from '../../check/review-drafts.ts'
import { sentFormat, sentFormatNames } from '../../check/sent/sent-format.ts'
import { type SentCounts, type SentReply, sampleByAgent, sentReplies } from '../../check/sent/sent-reply.ts'
import { type SentReview, scoredReply, scoreOf } from '../../check/sent/sent-scores.ts'
import { EXIT, UserError } from '../../errors.ts'
import { type Output, write } from '../../files/output.ts'
import { readTexts } from '../../files/texts.ts'
import { failsByGrade } from '../../findings/fail-on.ts'
import { byDraft, count, draftKey } from '../../findings/review.ts'
import { pageFor } from '../../terminal/page.ts'
import { printLong } from '../../terminal/pager.ts'
import type { Text } from '../../text/text.ts'
import { readConversations } from '../../tickets/read-conversations.ts'
import { wrote } from '../messages/cli.ts'
import { marked, openOutput } from '../output-format.ts'
import type { Run } from '../run.ts'
import type { CheckFlags } from './flags.ts'

const mostBytes = 256 << 20
const replyCount = 20

/** What the settings and flags say of how replies are judged. */
type Judging = Pick<DraftsQuestion, 'settings' | 'minGrade' | 'words' | 'facts' | 'today' | 'lang' | 'channel'>

/**
 * `support-kit check --from`: conversations → a sample of the replies that agents sent → their scores. Findings fail the run only if
 * `--fail-on` or `--max-warnings` asks for it. Returns the exit code.
 */
export async function runSent(
  flags: CheckFlags,
  judging: Judging,
  { named, maxWarnings }: { named: readonly string[]; maxWarnings: number | undefined },
  run: Run,
  tell: (text: Text) => unknown,
): Promise<number> {
  const { io, lang } = run
  refuseOthers(flags, named)
  const size = sampleSize(flags.sample)
  run.files.reads(flags.from)
  const asked = { ...flags, format: flags.format === 'human' ? 'table' : flags.format }
  const formats = { formats: sentFormatNames(), usual: 'table' }
  if (asked.format !== undefined && asked.format !== 'auto') refuseFormat(asked.format)
  const { to, format } = await openOutput(asked, formats, run)
  // a sheet is what a CSV without a format is for
  const sheet = to !== undefined && flags.format === undefined && format === 'csv'

  const { files, replies, counts } = await readSent(flags.from, io)
  const seed = flags.seed ?? '1'
  const sample = sampleByAgent(replies, size, seed)
  const drawn = [...sample.values()].flat()
  const written = drawn.map(draftOf)
  const answer = await reviewDrafts({
    ...judging,
    drafts: written,
    sources: new Map(written.map(({ file, text }) => [file, text])),
  })
  const found = byDraft(answer.findings)
  const scored = drawn.map((reply, i) => scoredReply(reply, answer.looked[i]!, found.get(draftKey(answer.looked[i]!)) ?? []))
  const sentBy = new Map<string, number>()
  for (const { agent } of replies) sentBy.set(agent, (sentBy.get(agent) ?? 0) + 1)
  const review: SentReview = {
    files,
    sample: size,
    seed,
    counts,
    all: scoreOf(null, replies.length, scored),
    agents: [...sample.keys()].map((agent) =>
      scoreOf(
        agent,
        sentBy.get(agent)!,
        scored.filter((reply) => reply.agent === agent),
      ),
    ),
    replies: scored,
  }
  if (sheet) await writeSheet(to, scored, flags, tell)
  const shown = sheet ? 'table' : format
  const scores = await (await sentFormat(shown))!.render(review, pageFor(io, to !== undefined && !sheet, lang))
  const text = marked(scores, shown, flags.excel)
  if (to && !sheet) {
    write(to, text)
    tell(wrote(to.name))
  } else printLong(io, text)
  const tooMany = maxWarnings !== undefined && count(answer.findings, 'warn') > maxWarnings
  return tooMany || failsByGrade(answer.findings, flags.failOn ?? 'never', undefined) ? EXIT.findings : EXIT.ok
}

async function writeSheet(to: Output, scored: SentReview['replies'], flags: CheckFlags, tell: (text: Text) => unknown) {
  const { calibrationSheet } = await import('../../check/sent/sent-sheet.ts')
  write(to, marked(await calibrationSheet(scored, flags.showText === true), 'csv', flags.excel))
  tell(wrote(to.name))
}

async function readSent(names: readonly string[], io: Run['io']) {
  const wanted = {
    extensions: new Set(['.json', '.ndjson', '.jsonl']),
    mostBytes,
    emptyFolder: message.noConversations,
    tooLarge: message.tooLargeForSample,
  }
  const texts = await readTexts(names, io, wanted)
  const conversations = []
  for (const { name, text } of texts) {
    const found = await readConversations(text)
    if (found === undefined || found.length === 0) throw UserError.of('missing-data', message.noConversations(name))
    conversations.push(...found)
  }
  const files = texts.map(({ name }) => name)
  const read: { replies: SentReply[]; counts: SentCounts } = sentReplies(conversations)
  if (read.replies.length === 0)
    throw UserError.of('missing-data', message.noSentReplies(files.map((file) => basename(file)).join(', ')))
  return { files, ...read }
}

/** A sent reply as a draft of its own; its name is nobody's. */
const draftOf = ({ conversation, message: id, text, thread }: SentReply): WrittenDraft => ({
  name: `${conversation}#${id}`,
  file: `${conversation}#${id}`,
  text,
  ...(thread !== undefined && { thread }),
})

function refuseOthers(flags: CheckFlags, named: readonly string[]): void {
  const others: [string, boolean][] = [
    [named[0] ?? '', named.length > 0],
    ['--macros', flags.macros.length > 0],
    ['--thread', flags.thread !== undefined],
    ['--scenario', flags.scenario !== undefined],
    ['--baseline', flags.baseline !== undefined || flags.updateBaseline === true],
  ]
  const other = others.find(([, given]) => given)
  if (other) throw new UserError(...message.fromAlone(other[0]))
}

function sampleSize(given: string | undefined): number {
  if (given === undefined) return replyCount
  if (!/^\d{1,5}$/.test(given) || Number(given) < 1 || Number(given) > 10_000) throw new UserError(...message.notASample(given))
  return Number(given)
}

function refuseFormat(format: string): void {
  if (!sentFormatNames().includes(format)) throw new UserError(...message.notASentFormat(format, sentFormatNames()))
}
