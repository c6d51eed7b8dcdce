import { isoIn, systemZone } from '../time/zone.ts'

/** Where and when a reply is written: days are those of the shop. */
export interface Clock {
  /** IANA name; this machine's where there is none */
  zone?: string | undefined
  /** epoch ms */
  now: number
}

export const dayMs = 86_400_000

/** The shop's today, as epoch ms at the start of the wall clock's day. */
export const today = ({ zone, now }: Clock): number => Date.parse(`${isoIn(zone ?? systemZone(), now).slice(0, 10)}T00:00:00Z`)
