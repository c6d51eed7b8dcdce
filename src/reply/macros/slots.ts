import { ValueDrop } from '../render/drops.ts'

/**
 * Something in a macro that has no value when it is written: a placeholder that the helpdesk fills in, a blank that the agent does,
 * or a bound of a text that depends on one.
 */
export type Slot =
  | { kind: 'known'; name: string; path: string; fallback?: string }
  | { kind: 'blank'; name: string; label: string }
  | { kind: 'if' | 'else' | 'end'; path: string }

// characters of private use, which no text of a customer has a use for; the filling makes a mark as long as what will stand there
const [open, pad, close] = ['\ue000', '\ue002', '\ue001']
const mark = /\ue000(\d+)\ue002*\ue001/g
const alone = /^\ue000(\d+)\ue002*\ue001$/

export interface Slots {
  /** the mark of a slot, as long as an example of it */
  mark: (slot: Slot, length?: number) => string
  /** the slot whose mark a value is, and nothing besides */
  of: (value: unknown) => Slot | undefined
  /** whether a value holds a mark */
  within: (value: unknown) => boolean
  /** a text with its marks written out. @throws Error for a mark that was cut */
  filled: (text: string, write: (slot: Slot) => string) => string
}

const textOf = (value: unknown): string =>
  value instanceof ValueDrop ? value.value.text : typeof value === 'string' ? value : ''

export function slots(): Slots {
  const all: Slot[] = []
  return {
    mark: (slot, length = 0) => {
      const number = String(all.push(slot) - 1)
      return `${open}${number}${pad.repeat(Math.max(0, length - number.length - 2))}${close}`
    },
    of: (value) => {
      const found = alone.exec(textOf(value))
      return found ? all[Number(found[1])] : undefined
    },
    within: (value) => textOf(value).includes(open),
    filled: (text, write) => {
      const written = text.replace(mark, (_, number: string) => {
        const slot = all[Number(number)]
        return slot ? write(slot) : ''
      })
      if (/[\ue000-\ue002]/.test(written)) throw new Error('a placeholder was cut in two by a filter')
      return written
    },
  }
}
