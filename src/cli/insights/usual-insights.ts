import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../../errors.ts'
import { decode } from '../../files/decode.ts'
import { isThere } from '../../files/files.ts'
import { smallFile } from '../../files/small-file.ts'
import { insightNames } from '../../insights/insight.ts'
import type { FaqFile } from '../../insights/shop.ts'
import { localDay } from '../../time/day.ts'
import { faqNotFound, questionsLeftOut, questionsNotAsked } from '../messages/insights.ts'
import type { Run } from '../run.ts'
import type { InsightsFlags } from './flags.ts'

const texts = 'questions'
/** Reading what customers wrote takes time: unasked it is done for files that have together as many bytes. */
export const usualBytes = 20 << 20

type TextFlags = Pick<InsightsFlags, 'faq' | 'showText'>

/**
 * The insights to compute: those that were named, else all of them; what customers ask only of files that are not large, unless a flag
 * is about it. What was left out is told.
 * @throws UserError for flags about what customers ask where it was not named
 */
export function usualInsights(named: readonly string[], files: readonly string[], flags: TextFlags, { io }: Run) {
  const about = flags.faq !== undefined ? '--faq' : flags.showText ? '--show-text' : undefined
  if (named.length > 0) {
    if (about && !named.includes(texts)) throw new UserError(...questionsNotAsked(about, named))
    return { insights: [...new Set(named)], warnings: [] }
  }
  const bytes = files.reduce((sum, file) => sum + sizeOf(resolve(io.cwd, file)), 0)
  return about || bytes <= usualBytes
    ? { insights: insightNames(), warnings: [] }
    : {
        insights: insightNames().filter((id) => id !== texts),
        warnings: [{ code: 'questions-left-out', text: questionsLeftOut }],
      }
}

/** The day on which a file was last changed, here; a pipe has none. */
function changedOn(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isFile() ? localDay(found.mtime) : undefined
}

/** What cannot be asked for its size (a pipe, or a file that is not there) is read, or refused, later. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/**
 * The FAQ that was named, by a flag or (`setting`) in the settings. @throws UserError for a file that is not there, is too large or
 * no text
 */
export async function readFaqFile(
  flag: string | undefined,
  setting: string | undefined,
  { io, files }: Run,
): Promise<FaqFile | undefined> {
  const name = flag ?? setting
  if (name === undefined) return undefined
  const path = resolve(io.cwd, name)
  files.reads([name])
  if (!isThere(path)) throw new UserError(...faqNotFound(name, flag === undefined))
  const { text } = decode(await smallFile(name, path), name)
  return { name, text, changed: changedOn(path) }
}
