import { createRequire } from 'node:module'
import type { Value } from '../values/value.ts'

// required it loads in a third of the time that an import takes, which first scans its CommonJS for names
const { Drop, IfTag, isTruthy, Liquid, toValue } = createRequire(import.meta.url)('liquidjs') as typeof import('liquidjs')

export { IfTag, isTruthy, Liquid, toValue }

/** A value in a template: filters take what they reckon with, everything else its text. */
export class ValueDrop extends Drop {
  readonly value: Value

  constructor(value: Value) {
    super()
    this.value = value
  }

  override valueOf(): string | number | boolean | string[] {
    const { type, text, number, items } = this.value
    if (type === 'yes-no') return number === 1
    return type === 'number' && number !== undefined ? number : items ? [...items] : text
  }

  override toString(): string {
    return this.value.text
  }
}

/**
 * A variable without a value. In a condition or before `default` it is nothing, which is noted; where it is printed, it is what the
 * reply lacks: so a variable in a branch that is not taken is never asked for.
 */
export class MissingDrop extends Drop {
  readonly name: string
  readonly #noted: (name: string) => void

  constructor(name: string, noted: (name: string) => void) {
    super()
    this.name = name
    this.#noted = noted
  }

  override valueOf(): undefined {
    this.#noted(this.name)
    return undefined
  }
}
