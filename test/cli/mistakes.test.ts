import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run, teahouse, transcript, words } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'teahouse-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Each is something a hurried person types. All of them end in 2, with what is wrong and what to try. */
const mistakes = [
  'metric tickets.csv',
  'metric --help',
  'help metric',
  'templates lst --help',
  'templates show lost-ordr',
  'tickets.csv',
  'taxonomy.yaml',
  'metrics',
  'metrics tickts.csv',
  'metrics november.csv',
  'metrics .',
  'metrics *.xlsx',
  'metrics tickets.csv --oders orders.csv',
  'metrics tickets.csv -m',
  'metrics tickets.csv -m ,',
  'metrics tickets.csv -m csta',
  'metrics tickets.csv --by chanel',
  'metrics tickets.csv --format yaml',
  'metrics tickets.csv --format xlsx',
  'metrics tickets.csv --per person',
  'metrics tickets.csv --decimal dot',
  'metrics tickets.csv --password-file nowhere.txt',
  'metrics tickets.csv --zone Asia/Soul',
  'metrics tickets.csv --month 2026-13',
  'metrics tickets.csv --from 2026-10-32',
  'metrics tickets.csv --from 2026-10-31 --to 2026-10-01',
  'metrics tickets.csv --as-of yesterday',
  'metrics tickets.csv --target 6',
  'metrics tickets.csv --target mail=6h',
  "metrics tickets.csv --business-hours 'Mon-Fri 9 to 6'",
  'metrics tickets.csv --holidays none.yaml --business-hours 24/7',
  'metrics tickets.csv --target email=4bh',
  'metrics tickets.csv --orders 12,040',
  'metrics tickets.csv --map Opened',
  'metrics tickets.csv --map opened=Opened',
  'metrics tickets.csv --source zendisk',
  'metrics tickets.csv --order-source shopfy',
  'metrics - --orders -',
  'metrics -',
  'metrics tickets.csv --config nowhere.yaml',
  'metrics tickets.csv -o tickets.csv',
  'metrics tickets.csv -o nowhere/report.csv',
  'metrics tickets.csv --rejects .',
  "metrics tickets.csv --fail-if 'csat.share below 85%'",
  "metrics tickets.csv --fail-if 'cast.share < 85%'",
  "metrics tickets.csv -m volume --fail-if 'csat.share < 85%'",
  'inspect tickets.csv orders.csv --clean clean.csv',
  'lint taxonmy.yaml',
  'lint --rule no-vage:off',
  'lint --rule no-vague',
  'lint --max-warnings few',
  'lint --update-baseline',
  'lint --baseline none.yaml',
  'lint taxonomy.yaml --from tickets.csv',
  'lint --sort',
  'lint - --fix',
  'lint -o taxonomy.yaml',
  'explain frist-response',
  'explain csat tags',
  'metrics tickets.csv --lang de',
]

test.each(['en', 'ko'])('every mistake is explained, in %s', async (lang) => {
  const said: string[] = []
  for (const line of mistakes) {
    const ran = await run(words(line), { env: { LANG: `${lang}_XX.UTF-8` } })
    expect([line, ran.code, ran.out]).toEqual([line, 2, ''])
    expect(ran.err).not.toMatch(/undefined|\[object|NaN|\n {4}at /)
    if (lang === 'ko') expect(ran.err).toMatch(/[가-힣]/)
    said.push(transcript(line, ran))
  }
  await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot(`../golden/cli/mistakes.${lang}.txt`)
})

test('no command: the help, on standard error', async () => {
  const { code, out, err } = await run([])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('metrics [export...]')
})

test('names from files cannot steer a terminal', async () => {
  const { err } = await run(['metrics', '-', '--map', 'created_at=Opened'], {
    cwd: folder,
    stdin: '"id\u001b[2J",status\n1,open\n2,open\n',
  })
  expect(err).toContain('id')
  expect(err).not.toContain('\u001b')
})

test('a bug of ours is 70 and asks to be reported; its stack is for --debug', async () => {
  const out = () => {
    throw new Error('the kettle is empty')
  }
  const plain = await run(['explain', '--lang', 'en'], { out })
  expect(plain).toMatchObject({ code: 70, err: expect.stringContaining('the kettle is empty') })
  expect(plain.err).toContain('--debug')
  expect(plain.err).not.toContain('mistakes.test.ts')
  const { err } = await run(['explain', '--debug'], { out })
  expect(err).toContain('mistakes.test.ts')
})

test('the language of the settings holds for what goes wrong after they are read; a flag wins', async () => {
  writeFileSync(join(folder, 'support-kit.yaml'), 'lang: ko\n')
  const argv = ['metrics', join(teahouse, 'tickets.csv'), '--zone', 'Asia/Soul']
  expect((await run(argv, { cwd: folder })).err).toMatch(/[가-힣]/)
  expect((await run([...argv, '--lang', 'en'], { cwd: folder })).err).not.toMatch(/[가-힣]/)
})

test('settings that cannot be read are told with their place', async () => {
  writeFileSync(join(folder, 'broken.yaml'), 'shop: Teahouse\ntargets: {email: 6h\n')
  writeFileSync(join(folder, 'typo.yaml'), 'timezone: Asia/Seoul\n')
  const argv = ['metrics', join(teahouse, 'tickets.csv'), '--config']
  expect((await run([...argv, 'broken.yaml'], { cwd: folder })).err).toContain('broken.yaml:')
  expect((await run([...argv, 'typo.yaml'], { cwd: folder })).err).toContain('Did you mean "timeZone"?')
})
