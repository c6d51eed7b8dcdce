import { type Step, steps } from '../../latte.ts'
import type { Frame } from '../../terminal/frame.ts'
import { cut, padEnd, widest } from '../../terminal/width.ts'
import { printable } from '../../text/printable.ts'
import type { Lang } from '../../text/text.ts'
import type { LookedAt } from '../finding.ts'
import { stepNames } from '../messages/check.ts'

const marks = { there: '✓', missing: '✗' }
const between = '  '

/** The steps of LATTE in one line, `✓ listen  ✗ thank`; in several where a page is narrow. */
export function latteLine({ steps: found }: Pick<LookedAt, 'steps'>, frame: Frame, lang: Lang): string[] {
  const { columns, indent, width, style } = frame
  const lines: { text: string; drawn: string }[] = []
  for (const step of steps) {
    const there = found[step].length > 0
    const text = `${there ? marks.there : marks.missing} ${stepNames[step][lang]}`
    const drawn = there ? style.good(text) : style.bad(text)
    const last = lines.at(-1)
    if (last && width(last.text + between + text) <= columns - indent) {
      last.text += between + text
      last.drawn += between + drawn
    } else lines.push({ text, drawn })
  }
  return lines.map(({ drawn }) => ' '.repeat(indent) + drawn)
}

/** A line a step, with the words that show it. */
export function latteTable({ steps: found }: Pick<LookedAt, 'steps'>, frame: Frame, lang: Lang): string[] {
  const { columns, indent, width, style } = frame
  const names = widest(
    steps.map((step) => stepNames[step][lang]),
    width,
  )
  const line = (step: Step) => {
    const [first, ...more] = found[step]
    const name = padEnd(stepNames[step][lang], names, width)
    if (!first) return style.bad(`${marks.missing} ${stepNames[step][lang]}`)
    const rest = more.length > 0 ? ` +${more.length}` : ''
    const room = columns - indent - 2 - names - 2 - rest.length
    const words = cut(
      printable(first.text.slice(0, columns * 4))
        .replace(/ {2,}/g, ' ')
        .trim(),
      room,
      width,
    )
    return `${style.good(`${marks.there} ${name}`)}  ${words}${style.faint(rest)}`
  }
  return steps.map((step) => ' '.repeat(indent) + line(step))
}
