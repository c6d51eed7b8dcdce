import { printable } from '../text/printable.ts'
import type { Lang, Text } from '../text/text.ts'
import type { Io } from './io.ts'
import { cut, everydayWidth } from './width.ts'

const stages = {
  reading: { en: 'reading', ko: '읽는 중' },
  counting: { en: 'counting', ko: '계산 중' },
  grouping: { en: 'grouping questions', ko: '질문 묶는 중' },
  checking: { en: 'checking', ko: '점검 중' },
} satisfies Record<string, Text>
type Stage = keyof typeof stages

/** How much there is to do. */
export interface Work {
  /** bytes to be read */
  bytes: number
  /** how many times as long as reading the rest takes */
  after: number
  /** share of the running statement of the database, 0 to 1 */
  statement?: () => number | undefined
}

export interface Progress {
  show(stage: Stage, detail?: string): void
  /** work that is counted: how much of it is done, 0 to 1; now and then lets a signal and the line through */
  done(stage: Stage, share: number): Promise<void>
  clear(): void
}

/** Milliseconds that a run of unknown length may take in silence, between two lines, and between looks at signals. */
const patience = 700
const often = 120
const breath = 50

/**
 * One line on standard error while a run takes long: a bar with the share that is done and the time that is left. On a terminal only,
 * and not in CI. Of what is known to be large it stands from the start. When the process ends the line goes.
 */
export function progress(
  io: Pick<Io, 'err' | 'errIsTerminal' | 'env' | 'width'>,
  quiet: boolean,
  lang: Lang,
  work?: Work,
  now: () => number = Date.now,
): Progress {
  const on = io.errIsTerminal && !quiet && !io.env.CI
  const started = now()
  const large = work !== undefined && work.bytes > largeFile
  const estimate = work && estimating(work)
  let text = large ? stages.reading[lang] : ''
  let counted: number | undefined
  let shown = false
  let timer: NodeJS.Timeout | undefined
  let breathed = started

  const draw = () => {
    const elapsed = now() - started
    if (!text || (!large && elapsed < patience)) return
    const share = counted ?? estimate?.at(elapsed)
    const left =
      share === undefined || share > almost
        ? undefined
        : estimate && counted === undefined
          ? estimate.left(elapsed)
          : leftBy(share, elapsed)
    shown = true
    io.err(`\r\x1b[2K${line(text, share, left, io.width - 1, lang)}`)
  }
  const clear = () => {
    clearInterval(timer)
    timer = undefined
    process.removeListener('exit', clear)
    if (shown) io.err('\r\x1b[2K')
    shown = false
  }
  const start = () => {
    if (!on || timer) return
    timer = setInterval(draw, often).unref()
    process.once('exit', clear)
  }
  if (on && large) {
    start()
    draw()
  }
  return {
    show: (stage, detail) => {
      text = `${stages[stage][lang]}${detail ? ` ${printable(detail)}` : ''}`
      if (stage !== 'reading') estimate?.isRead(now() - started)
      start()
    },
    done: async (stage, share) => {
      text = stages[stage][lang]
      counted = share
      if (now() - breathed < breath) return
      start()
      if (on) draw()
      await new Promise((resolve) => setImmediate(resolve))
      breathed = now()
    },
    clear,
  }
}

/** Bytes from which a run is long, and bytes that are read in a second until it is known better. */
const largeFile = 8 << 20
const bytesPerSecond = 25 << 20

/** More than this nobody can know before it is over. */
const almost = 0.97

/**
 * How far a run is, by the share of its reading that the database reports and by the time that the rest has taken in proportion. Never
 * runs backwards. Times are in milliseconds since the start.
 */
export function estimating({ bytes, after, statement }: Work) {
  let reading = Math.max(300, (bytes / bytesPerSecond) * 1000)
  let read: number | undefined
  let reached = 0
  const total = () => (read ?? reading) * (1 + after)
  const learn = (elapsed: number) => {
    const share = read === undefined ? statement?.() : undefined
    // a short statement is over at once, and says nothing of the whole
    if (share !== undefined && share > 0.05 && share < 0.98 && elapsed > 400) reading = Math.max(elapsed / share, elapsed)
  }
  return {
    isRead: (elapsed: number) => {
      read ??= Math.max(elapsed, 1)
    },
    at: (elapsed: number): number => {
      learn(elapsed)
      const within = read === undefined ? Math.min(elapsed, reading * almost) : elapsed
      reached = Math.max(reached, Math.min(within / total(), almost + 0.01))
      return reached
    },
    left: (elapsed: number): number | undefined => (total() > elapsed && elapsed > 300 ? total() - elapsed : undefined),
  }
}

const leftBy = (share: number, elapsed: number): number | undefined =>
  share > 0.02 && elapsed > 300 ? (elapsed / share) * (1 - share) : undefined

const widestBar = 24
const narrowestBar = 8

/** `reading tickets.csv  ████████────────  48 %  6 s left`; on a narrow terminal the bar goes first. */
export function line(text: string, share: number | undefined, left: number | undefined, columns: number, lang: Lang): string {
  if (share === undefined) return cut(`${text} …`, columns, everydayWidth)
  const percent = `${String(Math.floor(share * 100)).padStart(3)} %`
  const time = left === undefined ? '' : `  ${timeLeft(left)[lang]}`
  const room = columns - everydayWidth(`${percent}${time}`) - 4
  const name = cut(text, Math.max(8, room - narrowestBar), everydayWidth)
  const bar = Math.min(widestBar, room - everydayWidth(name))
  const full = Math.round(bar * share)
  const drawn = bar < narrowestBar ? '' : `${'█'.repeat(full)}${'─'.repeat(bar - full)}  `
  return cut(`${name}  ${drawn}${percent}${time}`, columns, everydayWidth)
}

function timeLeft(milliseconds: number): Text {
  const seconds = Math.max(1, Math.round(milliseconds / 1000))
  const [m, s] = [Math.floor(seconds / 60), seconds % 60]
  return m === 0 ? { en: `${s} s left`, ko: `${s}초 남음` } : { en: `${m} min ${s} s left`, ko: `${m}분 ${s}초 남음` }
}
