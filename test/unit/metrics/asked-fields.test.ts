import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openSession } from '../../../src/duckdb/session.ts'
import { answer } from '../../../src/metrics/pipeline.ts'
import { ask } from '../../../src/metrics/question.ts'
import { probe } from '../../../src/tickets/probe/probe.ts'
import type { TicketField } from '../../../src/tickets/ticket.ts'

const folder = mkdtempSync(join(tmpdir(), 'teahouse-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The columns that are read of a file, and rows of the view `tickets`. */
async function asked(text: string, fields: readonly TicketField[], select: string) {
  const path = join(folder, 'sheet.csv')
  writeFileSync(path, text)
  const session = await openSession()
  try {
    const layout = await probe(path, { cwd: folder, stdin: process.stdin, temp: session.temp })
    const { files } = await answer(session, { ...ask('Asia/Seoul'), tickets: [layout], metrics: ['volume'], fields })
    return {
      read: files[0]!.uses.map((use) => use.as),
      rows: await session.rows(`SELECT ${select} FROM tickets `),
    }
  } finally {
    session.close()
  }
}

const sheet = [
  '문의번호,접수일시,제목,문의내용,상태',
  'Q-1,2026-10-05 09:30,"언제 오나요, 세작","안녕하세요.\r\n세작은 ""월요일""에 오나요?",완료',
  'Q-2,2026-10-05 10:30,-,없음,접수',
  `Q-3,2026-10-05 11:30,${'긴 제목 '.repeat(300).trim()},${'차'.repeat(5000)},접수`,
].join('\r\n')

test('what a customer wrote is read only for those who ask', async () => {
  const { read, rows } = await asked(sheet, [], 'subject, first_message')
  expect(read.toSorted()).toEqual(['created_at', 'id', 'status'])
  expect(rows).toEqual(Array(3).fill({ subject: null, first_message: null }))
})

test('and then to the letter, with line breaks and quotes, however long', async () => {
  const { read, rows } = await asked(sheet, ['subject', 'first_message'], 'subject, first_message')
  expect(read).toEqual(expect.arrayContaining(['subject', 'first_message']))
  expect(rows).toEqual([
    { subject: '언제 오나요, 세작', first_message: '안녕하세요.\r\n세작은 "월요일"에 오나요?' },
    { subject: null, first_message: null },
    { subject: '긴 제목 '.repeat(300).trim(), first_message: '차'.repeat(5000) },
  ])
})

test('a large file is read in one pass with them, too', async () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => `${i + 1},2026-10-05 09:30:00,Tea ${i % 7},"Pot ${i}\nis late",open`)
  const { rows: found } = await asked(
    ['ticket id,created at,subject,message,status', ...rows].join('\n'),
    ['first_message'],
    "count(*)::INTEGER AS n, count(*) FILTER (WHERE first_message = 'Pot ' || (id::INT - 1) || chr(10) || 'is late')::INTEGER AS whole",
  )
  expect(found[0]).toMatchObject({ n: 30_000, whole: 30_000 })
})
