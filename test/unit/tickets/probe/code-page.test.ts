import { describe, expect, test } from 'vitest'
import { encodingNamed, readings } from '../../../../src/tickets/probe/code-page.ts'
import { probe } from '../../../../src/tickets/probe/probe.ts'
import { texts, unfit, written } from './code-pages.ts'
import { look, options, read } from './read.ts'

const bytesOf = (base64: string) => Buffer.from(base64, 'base64')
const rowsOf = (language: string) =>
  texts[language]!.trim()
    .split('\n')
    .map((row) => row.split(','))

describe('code pages are told apart by what the text looks like', () => {
  test.each(written)('$language in $encoding', async ({ language, encoding, base64 }) => {
    const { layout, csv, rows } = await read(bytesOf(base64))
    expect([layout.encoding, layout.warnings]).toEqual([encoding, []])
    expect([csv.header, ...rows]).toEqual(rowsOf(language))
  })

  test('far behind a plain head, too', async () => {
    const { base64 } = written.find(({ encoding }) => encoding === 'koi8-r')!
    const long = Buffer.concat([
      Buffer.from('id,created,status,subject,agent\n'),
      Buffer.from('1,2026-10-05,open,tea,Mina\n'.repeat(60_000)),
    ])
    expect((await look(Buffer.concat([long, bytesOf(base64)]))).encoding).toBe('koi8-r')
  })

  test('one cell alone is mostly enough, and a wrong guess is mostly known to be one', () => {
    const cells = written.flatMap(({ language, base64 }) => {
      const raw = bytesOf(base64).toString('latin1').split(/[\n,]/)
      return raw.map((cell, i) => ({ cell, text: texts[language]!.split(/[\n,]/)[i]! }))
    })
    const beyond = cells.filter(({ cell }) => /[\x80-\xff]/.test(cell))
    const guesses = beyond.map(({ cell, text }) => {
      const [best, next] = readings(Buffer.from(cell, 'latin1'), false)
      return { right: best!.text === text, sure: best!.score - next!.score >= 3 }
    })
    const share = (wanted: (guess: { right: boolean; sure: boolean }) => boolean) =>
      guesses.filter(wanted).length / guesses.length
    expect(share(({ right }) => right)).toBeGreaterThan(0.85)
    expect(share(({ right, sure }) => !right && sure)).toBeLessThan(0.04)
  })
})

describe('where nothing is certain', () => {
  test('a code page that nobody reads is no damage: the nearest are named, and --encoding is asked for', async () => {
    await expect(look(bytesOf(unfit))).rejects.toMatchObject({
      text: { en: expect.stringMatching(/is not UTF-8, and no encoding .* The nearest: [a-z0-9-]+, /) },
      hint: { en: expect.stringContaining('--encoding') },
    })
  })

  test('two that fit are both named', async () => {
    // E3 is ã in one and ă in the other: both are words
    const layout = await look(Buffer.from('id,name\n1,Jo\xe3o\n2,m\xe3r\n3,c\xe3n\xe3\n', 'latin1'))
    expect(layout.warnings).toMatchObject([{ code: 'unsure-encoding' }])
    expect(layout.warnings[0]!.text.en).toMatch(/windows-125[02].*windows-125[02]/)
  })

  test('a symbol or two beyond ASCII are read as Windows writes them, without a word', async () => {
    const table = await read(
      Buffer.from(
        'id,note\n1,\x95 tin\n2,20 \xb0C\n3,\xbd cup\n4,\xa9 tea\n5,\x95 pot\n6,\x95 cup\n7,\x95 jar\n8,3 \xd7 5\n',
        'latin1',
      ),
    )
    expect([table.layout.encoding, table.layout.warnings]).toEqual(['windows-1252', []])
    expect(table.rows.map(([, note]) => note)).toEqual(['• tin', '20 °C', '½ cup', '© tea', '• pot', '• cup', '• jar', '3 × 5'])
  })
})

describe('--encoding', () => {
  const asked = async (bytes: Buffer, encoding: string) => {
    const { writeFileSync } = await import('node:fs')
    const given = options()
    const path = given.temp()
    writeFileSync(path, bytes)
    return probe(path, { ...given, encoding })
  }
  test.each([
    ['cp949', 'cp949'],
    ['EUC-KR', 'cp949'],
    ['sjis', 'cp932'],
    ['cp932', 'cp932'],
    ['Shift_JIS', 'cp932'],
    ['latin1', 'windows-1252'],
    ['cp1251', 'windows-1251'],
    ['utf8', 'utf-8'],
    ['latin9', 'iso-8859-15'],
    ['klingon', undefined],
  ])('%s is %s', (name, encoding) => {
    expect(encodingNamed(name)).toBe(encoding)
  })

  test('wins over what the text looks like', async () => {
    const { base64 } = written.find(({ language, encoding }) => language === 'pl' && encoding === 'iso-8859-2')!
    const layout = await asked(bytesOf(base64), 'windows-1250')
    expect([layout.encoding, layout.csv!.header]).toEqual([
      'windows-1250',
      ['Numer zgłoszenia', 'Data utworzenia', 'Status', 'Temat'],
    ])
    expect((await asked(Buffer.from('\ufeffid,제목\n1,차\n'), 'utf-8')).csv!.header).toEqual(['id', '제목'])
    expect((await asked(Buffer.from('\ufeffid,제목\n1,차\n', 'utf16le'), 'utf-16le')).csv!.sample).toEqual([['1', '차']])
  })

  test('that does not fit is read all the same, and what is no character is told', async () => {
    const layout = await asked(Buffer.from('id,name\n1,caf\xe9\n', 'latin1'), 'utf-8')
    expect(layout).toMatchObject({ encoding: 'utf-8', warnings: [{ code: 'broken-bytes', count: 1 }] })
  })

  test('that there is none of is a mistake, with examples', async () => {
    await expect(asked(Buffer.from('id\n1\n'), 'klingon')).rejects.toMatchObject({
      text: { en: '--encoding: unknown encoding "klingon".' },
      hint: { en: expect.stringContaining('cp949') },
    })
  })
})
