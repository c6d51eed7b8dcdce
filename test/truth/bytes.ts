import type { Dice } from './dice.ts'

/** How a table is written down: what spreadsheets, helpdesks and scripts differ in. */
export interface Dialect {
  delimiter: string
  eol: string
  encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'cp949' | 'windows-1252'
  quoteAll: boolean
}

export const plain: Dialect = { delimiter: ',', eol: '\n', encoding: 'utf-8', quoteAll: false }

/** A way of writing that helpdesks themselves use. */
export const anyDialect = (dice: Dice): Dialect => ({
  delimiter: ',',
  eol: dice.one(['\n', '\r\n']),
  encoding: dice.one(['utf-8', 'utf-8', 'utf-8-bom']),
  quoteAll: dice.chance(0.3),
})

export function csv(rows: readonly (readonly string[])[], { delimiter, eol, encoding, quoteAll }: Dialect): Uint8Array {
  const cell = (text: string) =>
    quoteAll || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
  return encode(rows.map((row) => row.map(cell).join(delimiter) + eol).join(''), encoding)
}

export function encode(text: string, encoding: Dialect['encoding']): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
    return encoding === 'utf-16le' ? bytes : bytes.swap16()
  }
  const table = tableOf(encoding === 'cp949' ? 'euc-kr' : 'windows-1252')
  return Uint8Array.from([...text].flatMap((c) => (c.codePointAt(0)! < 128 ? [c.codePointAt(0)!] : (table.get(c) ?? [0x3f]))))
}

const tables = new Map<string, Map<string, number[]>>()

/** The encoder that no library of ours has: every byte sequence, decoded, turned around. */
function tableOf(label: 'euc-kr' | 'windows-1252'): Map<string, number[]> {
  const known = tables.get(label)
  if (known) return known
  const table = new Map<string, number[]>()
  const decoder = new TextDecoder(label, { fatal: true })
  const learn = (...bytes: number[]) => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes))
      if ([...text].length === 1) table.set(text, bytes)
    } catch {
      // no character has these bytes
    }
  }
  for (let a = 0x80; a < 0x100; a++) {
    if (label === 'windows-1252') learn(a)
    else for (let b = 0x41; b < 0xff; b++) learn(a, b)
  }
  tables.set(label, table)
  return table
}
