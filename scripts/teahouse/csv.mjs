const cell = (value) => (/[",\r\n]/.test(String(value ?? '')) ? `"${String(value).replaceAll('"', '""')}"` : String(value ?? ''))

/** RFC 4180 text of a header and rows. */
export const csv = (header, rows, eol = '\n') => [header, ...rows].map((row) => row.map(cell).join(',') + eol).join('')

/** Text in CP949 (the KS X 1001 part that browsers call EUC-KR), by turning the decoder's table around. */
export function cp949(text) {
  const codes = new Map()
  const decoder = new TextDecoder('euc-kr')
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x41; trail <= 0xfe; trail++) {
      const [char, ...more] = decoder.decode(Uint8Array.of(lead, trail))
      if (more.length === 0 && char !== '\ufffd') codes.set(char, [lead, trail])
    }
  return Buffer.from([...text].flatMap((char) => (char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : codes.get(char))))
}
