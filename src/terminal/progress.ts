import { printable } from '../text/printable.ts'
import type { Lang, Text } from '../text/text.ts'
import type { Io } from './io.ts'
import { cut, everydayWidth } from './width.ts'

const stages: Record<'reading' | 'counting' | 'grouping', Text> = {
  reading: { en: 'reading', ko: '읽는 중' },
  counting: { en: 'counting', ko: '계산 중' },
  grouping: { en: 'grouping questions', ko: '질문 묶는 중' },
}

/** Milliseconds that a run may take in silence. */
const patience = 700

/** One line on standard error, on a terminal only, once a run has taken longer than a moment. */
export function progress(
  io: Io,
  quiet: boolean,
  lang: Lang,
): { show(stage: keyof typeof stages, file?: string): void; clear(): void } {
  const started = Date.now()
  const on = io.errIsTerminal && !quiet
  let shown = false
  let timer: NodeJS.Timeout | undefined
  const write = (text: string) => {
    shown = true
    io.err(`\r\x1b[2K${cut(text, io.width - 1, everydayWidth)}`)
  }
  const clear = () => {
    clearTimeout(timer)
    if (shown) io.err('\r\x1b[2K')
    shown = false
  }
  return {
    show: (stage, file) => {
      if (!on) return
      clearTimeout(timer)
      const text = `${stages[stage][lang]}${file ? ` ${printable(file)}` : ''} …`
      timer = setTimeout(() => write(text), Math.max(0, patience - (Date.now() - started))).unref()
    },
    clear,
  }
}
