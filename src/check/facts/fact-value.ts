/** What a statement says of a topic, or the settings do. */
export type FactValue =
  | { kind: 'days'; low: number; high: number; basis?: 'business' | 'calendar' }
  | { kind: 'term'; months: number }
  | { kind: 'money'; amount: number; currency?: string }
  | { kind: 'payer'; who: 'free' | 'customer' }
  /** minutes since midnight; `half`: written without morning or afternoon */
  | { kind: 'clock'; minutes: number; half?: true }
  | { kind: 'range'; from: number; to: number }
  | { kind: 'phone'; digits: string }
  | { kind: 'email'; address: string }

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const signs: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' }

/** A value as it is written in the settings and in lists: `30`, `3-5 business`, `$50`, `14:00`, `2 years`. */
export function writeValue(value: FactValue): string {
  switch (value.kind) {
    case 'days':
      return `${value.low === value.high ? value.high : `${value.low}-${value.high}`}${value.basis ? ` ${value.basis}` : ''}`
    case 'term':
      return value.months % 12 === 0 ? `${value.months / 12} years` : `${value.months} months`
    case 'money':
      return `${signs[value.currency ?? ''] ?? ''}${value.amount}`
    case 'payer':
      return value.who
    case 'clock':
      return clock(value.minutes)
    case 'range':
      return `${clock(value.from)}-${clock(value.to)}`
    case 'phone':
      return value.digits
    case 'email':
      return value.address
  }
}

export type Verdict = 'same' | 'contradicts' | 'unclear'

/** Calendar days that so many business days may take: five of seven, rounded either way. */
const calendarOf = (business: number) => [Math.floor((business * 7) / 5), Math.ceil((business * 7) / 5)]

/** Two spans of days: those of different kinds of day are told apart only where no way of counting makes them one. */
function compareDays(stated: FactValue & { kind: 'days' }, known: FactValue & { kind: 'days' }): Verdict {
  const alike = stated.high === known.high && (stated.low === known.low || stated.low === stated.high)
  if (stated.basis === known.basis) {
    if (alike) return 'same'
    // a promise inside of the span is stricter, not false
    return stated.low >= known.low && stated.high <= known.high ? 'unclear' : 'contradicts'
  }
  if (alike) return 'unclear'
  const business = stated.basis === 'business' ? stated.high : known.high
  const calendar = stated.basis === 'business' ? known.high : stated.high
  return stated.high === known.high || calendarOf(business).includes(calendar) ? 'unclear' : 'contradicts'
}

/** The national number: without the country's prefix, or with it. */
const sameNumber = (a: string, b: string) => {
  const [short, long] = [a, b].map((one) => one.replace(/^\+/, '')).sort((x, y) => x.length - y.length)
  return long === short || (short!.length >= 7 && long!.endsWith(short!.replace(/^0/, '')))
}

/** Whether a statement agrees with one value that is known. */
export function compare(stated: FactValue, known: FactValue): Verdict {
  if (stated.kind === 'days' && known.kind === 'days') return compareDays(stated, known)
  if (stated.kind === 'term' && known.kind === 'days') return compare(known, stated)
  if (stated.kind === 'days' && known.kind === 'term')
    return Math.abs(stated.high - known.months * 30.4) < 20 ? 'unclear' : 'contradicts'
  if (stated.kind === 'money' && known.kind === 'payer') return known.who === 'free' ? 'contradicts' : 'same'
  if (stated.kind === 'payer' && known.kind === 'money') return stated.who === 'free' ? 'contradicts' : 'same'
  if (stated.kind !== known.kind) return 'unclear'
  switch (stated.kind) {
    case 'money': {
      const other = known as FactValue & { kind: 'money' }
      if (stated.currency && other.currency && stated.currency !== other.currency) return 'unclear'
      if (stated.amount === other.amount) return 'same'
      // one way and both ways
      return stated.amount === other.amount * 2 || stated.amount * 2 === other.amount ? 'unclear' : 'contradicts'
    }
    case 'clock': {
      const other = known as FactValue & { kind: 'clock' }
      if (stated.minutes === other.minutes) return 'same'
      const loose = stated.half || other.half
      if (loose) return stated.minutes % 720 === other.minutes % 720 ? 'same' : 'unclear'
      return 'contradicts'
    }
    case 'phone':
      return sameNumber(stated.digits, (known as typeof stated).digits) ? 'same' : 'contradicts'
    case 'email': {
      const other = known as typeof stated
      if (stated.address.toLowerCase() === other.address.toLowerCase()) return 'same'
      // another mailbox of the shop may be right too
      return stated.address.split('@')[0]!.toLowerCase() === other.address.split('@')[0]!.toLowerCase()
        ? 'contradicts'
        : 'unclear'
    }
    case 'term':
      return stated.months === (known as typeof stated).months ? 'same' : 'contradicts'
    case 'payer':
      return stated.who === (known as typeof stated).who ? 'same' : 'contradicts'
    case 'range': {
      const other = known as typeof stated
      return stated.from === other.from && stated.to === other.to ? 'same' : 'contradicts'
    }
    default:
      return 'unclear'
  }
}

/** Against several values that are all true: one that agrees is enough, and one that may do leaves it open. */
export function verdictOn(stated: FactValue, known: readonly FactValue[]): Verdict {
  const verdicts = known.map((one) => compare(stated, one))
  return verdicts.includes('same') ? 'same' : verdicts.every((one) => one === 'contradicts') ? 'contradicts' : 'unclear'
}
