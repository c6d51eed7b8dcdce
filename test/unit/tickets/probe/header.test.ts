import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const body = (n: number, cells: (i: number) => string) => Array.from({ length: n }, (_, i) => cells(i)).join('\n') + '\n'

describe('headers', () => {
  test('cells with line breaks, commas, blanks, repeats', async () => {
    const table = await read(
      'Id,"처리\n담당","First reply, in minutes", Comment ,Comment,Comment,\n' + body(6, (i) => `${i},Sora,${i * 7},late,,x,`),
    )
    expect(table.csv.header).toEqual(['Id', '처리 담당', 'First reply, in minutes', 'Comment', 'Comment', 'Comment', ''])
    expect(table.rows).toHaveLength(6)
    expect(table.lines[0]).toBe(3)
  })

  test('a group row above the names', async () => {
    const table = await read(
      'Ticket,,,Customer,,\nId,Status,Created,Name,City,Tier\n' + body(8, (i) => `${i},open,2026-10-0${i + 1},Mina,Busan,gold`),
    )
    expect(table.csv).toMatchObject({ headerLine: 2, header: ['Id', 'Status', 'Created', 'Name', 'City', 'Tier'] })
  })

  test('rows wider than the header in every row: the extra column has no name', async () => {
    const table = await read('id,created,status\n' + body(8, (i) => `${i},2026-10-0${i + 1},open,vip`))
    expect(table.csv.header).toEqual(['id', 'created', 'status', ''])
    expect(table.rows[7]).toEqual(['7', '2026-10-08', 'open', 'vip'])
  })

  test('numbers of rows in front, as R writes them: the name that is missing is theirs', async () => {
    const table = await read('"id","created","status"\n' + body(8, (i) => `"${i + 1}",${500 + i},2026-10-0${i + 1},"open"`))
    expect(table.csv.header).toEqual(['', 'id', 'created', 'status'])
  })

  test('a table that fills few of its columns, and one below that fills all', async () => {
    const table = await read(
      'Tastings,,,,,,,,\nHost,Date,Guest,Tea,,,,,\nMina Seo,2026-10-01,Jun Park,Sejak,,,,,\n,,Ara Lim,,,,,,\n,,Sora Kim,,,,,,\n' +
        'Mina Seo,2026-10-08,Hana Yu,Oolong,,,,,\n,,Dami Oh,,,,,,\nTravel,,,,,,,,\nHost,Date,Place,Purpose,Means,Cost,Guests,Paid,Total\n' +
        'Mina Seo,2026-10-12,Boseong,Harvest,train,40,2,yes,80\n',
    )
    expect(table.csv).toMatchObject({ headerLine: 2, header: ['Host', 'Date', 'Guest', 'Tea', '', '', '', '', ''] })
    expect(table.rows[1]).toEqual(['', '', 'Ara Lim', '', '', '', '', '', ''])
  })

  test('a title whose commas make it wider than the table', async () => {
    const table = await read('Steeping log,by Mina Seo,1 October 2026\nminute,temp\n' + body(20, (i) => `${i}.00,9${i % 9}.5`))
    expect(table.csv).toMatchObject({ headerLine: 2, header: ['minute', 'temp'] })
    expect(table.rows).toHaveLength(20)
  })

  test('a header written with another delimiter than the rows', async () => {
    const table = await read('id,created,status\n' + body(8, (i) => `${i};2026-10-0${i + 1};open`))
    expect(table.csv).toMatchObject({ delimiter: ';', headerLine: 1, header: ['id', 'created', 'status'] })
    expect([table.rows.length, table.lines[0]]).toEqual([8, 2])
  })

  test('a delimiter at the end of every row but not of the header', async () => {
    const table = await read('id,created,status\n' + body(8, (i) => `${i},2026-10-0${i + 1},open,`))
    expect(table.csv.header).toEqual(['id', 'created', 'status'])
    expect(table.rows[0]).toEqual(['0', '2026-10-01', 'open'])
  })

  test('a spreadsheet that leaves out blank cells at the end', async () => {
    const table = await read(
      'id,created,status,note,tag\n' + body(40, (i) => (i % 3 ? `${i},2026-10-01,open` : `${i},2026-10-01,open,call back,vip`)),
    )
    expect(table.rejects).toEqual([])
    expect(table.rows[1]).toEqual(['1', '2026-10-01', 'open', '', ''])
    expect(table.layout.warnings).toMatchObject([{ code: 'ragged-rows' }])
  })

  test('a header longer than what is usually looked at', async () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `question number ${i}`)
    const table = await read(
      [names, names.map((_, i) => i % 5), names.map((_, i) => i % 3)].map((cells) => cells.join(',')).join('\n'),
    )
    expect(table.csv.header).toEqual(names)
    expect(table.rows).toHaveLength(2)
  })

  test('years name columns of numbers', async () => {
    const table = await read('channel,2024,2025,2026\nemail,10,12,14\nchat,1,5,9\nphone,7,8,6\n')
    expect(table.csv.headerLine).toBe(1)
  })

  test('words only: the first row is the header, unless it recurs below', async () => {
    const named = await read('channel,status\nemail,open\nchat,closed\nemail,closed\n')
    expect(named.csv.header).toEqual(['channel', 'status'])
    const bare = await read('email,open\nchat,closed\nemail,closed\nemail,open\nchat,open\n')
    expect([bare.csv.headerLine, bare.rows.length]).toEqual([null, 5])
  })
})

describe('delimiters', () => {
  test('commas in prose do not beat semicolons', async () => {
    const table = await read('id;subject;price\n' + body(20, (i) => `${i};Hello, tea is late, please help;${i},50`))
    expect([table.csv.delimiter, table.csv.header]).toEqual([';', ['id', 'subject', 'price']])
  })

  test('tags with semicolons do not beat commas', async () => {
    const table = await read('id,tags,created\n' + body(20, (i) => `${i},late;parcel;vip,2026-10-01`))
    expect(table.csv.delimiter).toBe(',')
  })

  test('times do not make colons delimiters, nor dates blanks', async () => {
    const table = await read('created\n' + body(20, (i) => `2026-10-01 10:${10 + i}:00`))
    expect([table.csv.header, table.rows.length]).toEqual([['created'], 20])
    expect((await read(body(20, (i) => `2026-10-01 10:${10 + i}:00`))).csv.header).toEqual(['column1'])
  })

  test('a list of tags is one column', async () => {
    const table = await read('carrier delay\nwrong item\n결제 오류\nbroken tin\n')
    expect(table.csv.header).toHaveLength(1)
    expect(table.rows.length + (table.csv.headerLine === null ? 0 : 1)).toBe(4)
  })

  test('a list of sentences, some with commas, is one column', async () => {
    const table = await read('comment\nGood tea\nLate, again\nThe pot, the cup, and the tin broke\nThanks\nNo answer\nFine\n')
    expect([table.csv.header, table.rows.map(([cell]) => cell)]).toEqual([
      ['comment'],
      ['Good tea', 'Late, again', 'The pot, the cup, and the tin broke', 'Thanks', 'No answer', 'Fine'],
    ])
  })

  test('a blank line in a table of one column is an empty cell', async () => {
    const table = await read('tag\nlate\n\nvip\n')
    expect(table.rows).toEqual([['late'], [''], ['vip']])
  })

  test('two columns', async () => {
    const table = await read('month,orders\n2026-09,812\n2026-10,1040\n')
    expect(table.csv).toMatchObject({ header: ['month', 'orders'], strict: true })
  })
})
