import type { Text } from '../text/text.ts'

export interface Warning {
  code: string
  text: Text
  count?: number
  /** ids of tickets that somebody should look at, a few */
  ids?: readonly string[]
}
