/** A letter with all that is set onto it: the later parts of a Hangul syllable, accents. */
const LETTER = /[\s\S][\u1160-\u11ff\p{M}]*/gu

/** A text with its letters composed, as macOS writes none of them in names and some editors none at all. */
export interface Composed {
  text: string
  /** where a character of it stands in the text as it was written */
  at(offset: number): number
}

/** Composes what is written in parts (ㅎㅗㅏㄴ → 환), so that words are found in it; nothing where nothing is in parts. */
export function composed(written: string): Composed | undefined {
  if (written.normalize('NFC') === written) return undefined
  const from: number[] = []
  let text = ''
  for (const { 0: letter, index } of written.matchAll(LETTER)) {
    const whole = letter.normalize('NFC')
    for (let i = 0; i < whole.length; i++) from.push(index + Math.min(i, letter.length - 1))
    text += whole
  }
  return { text, at: (offset) => from[offset] ?? written.length }
}
