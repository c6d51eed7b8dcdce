import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { run, transcript, words } from './run.ts'

/** What users read, as they read it: a change to any of it is seen in the diff. */
const transcripts: Record<string, string> = {
  'metrics.en': 'metrics tickets.csv --orders orders.csv',
  'metrics.ko': 'metrics tickets.csv --orders orders.csv --lang ko',
  'metrics.md': 'metrics tickets.csv --orders 3,886 --month 2026-10 -m contact-rate,csat --by channel -f markdown',
  'metrics.business.en':
    "metrics tickets.csv -m first-response,first-response-business,within-target,resolution,resolution-business --business-hours 'Mon-Fri 09:00-18:00' --target email=4bh --by month",
  'metrics.compare.en': 'metrics tickets.csv --orders orders.csv --compare -m volume,contact-rate,first-response,csat,tags',
  'metrics.compare.ko':
    'metrics tickets.csv --orders orders.csv --compare 2026-08 -m volume,contact-rate,first-response,csat --lang ko',
  'metrics.csv': 'metrics tickets.csv -m csat --by month -f csv',
  'metrics.cp949.ko': 'metrics inquiries.ko.cp949.csv --lang ko -m volume,csat,contact-rate,reopen-rate',
  'insights.en': 'insights tickets.csv --orders orders.csv --taxonomy taxonomy.yaml',
  'insights.ko': 'insights tickets.csv --orders orders.csv --taxonomy taxonomy.yaml --only surges,matrix,speed --lang ko',
  'insights.md': 'insights tickets.csv --only surges,channels -f markdown',
  'insights.csv': 'insights tickets.csv --only channels,loyalty -f csv',
  'todo.en': 'todo tickets.csv --orders orders.csv',
  'todo.ko': 'todo inquiries.ko.cp949.csv --as-of 2026-11-01T09:00:00+09:00 --lang ko',
  'todo.md': 'todo gorgias.csv --only late-answer,bad-rating -f markdown',
  'todo.csv': 'todo tickets.csv --month 2026-10 -f csv',
  'plan.en':
    "plan tickets.csv --orders orders.csv --forecast forecast.csv --business-hours 'Mon-Fri 09:00-18:00' --target phone=20s",
  'plan.ko': 'plan tickets.csv --orders monthly-orders.csv --month 12월 --lang ko',
  'plan.md': "plan tickets.csv --only agents,roster,promise --business-hours 'Mon-Fri 09:00-18:00' -f markdown",
  'plan.csv': 'plan tickets.csv --only days,opening-hours -f csv',
  'explain.part.en': 'explain agents',
  'help.plan.ko': 'plan --help --lang ko',
  'explain.reason.ko': 'explain repeat-open --lang ko',
  'explain.insight.en': 'explain repeats',
  'help.insights.en': 'insights --help',
  'help.insights.ko': 'insights --help --lang ko',
  'inspect.en': 'inspect tickets.csv',
  'inspect.ko': 'inspect inquiries.ko.cp949.csv --lang ko',
  'inspect.orders.en': 'inspect orders.csv monthly-orders.csv',
  'lint.en': 'lint',
  'lint.usage.ko': 'lint --usage tickets.csv --lang ko',
  'lint.from.en': 'lint --from tickets.csv',
  'lint.json': 'lint --rule clear-direction:off --rule prefer-cause:off -f json',
  'explain.rule.en': 'explain no-near-duplicate',
  'help.lint.en': 'lint --help',
  'help.lint.ko': 'lint --help --lang ko',
  'explain.en': 'explain week',
  'explain.ko': 'explain shopify --lang ko',
  'help.en': '--help',
  'help.ko': '--help --lang ko',
  'help.metrics.en': 'metrics --help',
  'help.metrics.ko': 'metrics --help --lang ko',
}

test.each(Object.entries(transcripts))('%s', async (name, line) => {
  const ran = await run(words(line))
  expect(ran.code).toBe(0)
  await expect(`${transcript(line, ran)}\n`).toMatchFileSnapshot(`../golden/cli/${name}.txt`)
})

describe.each(['en', 'ko'])('a terminal of any width, in %s: nothing is wider', (lang) => {
  test.each([
    'metrics tickets.csv --orders orders.csv',
    'plan tickets.csv --orders orders.csv',
    'inspect tickets.csv',
    'inspect inquiries.ko.cp949.csv',
    'inspect orders.csv monthly-orders.csv',
    'templates list',
    'explain',
    'explain week',
    'explain no-blame',
    'explain no-vague',
    "explain --ticket 48026 tickets.csv --business-hours 'Mon-Fri 09:00-18:00'",
    'lint',
    '--help',
    'metrics --help',
    'metrics nope.csv',
  ])('%s', async (line) => {
    for (const terminal of [60, 80, 120]) {
      const { out, err } = await run([...words(line), '--lang', lang], { terminal, env: { NO_COLOR: '1' } })
      const tooWide = `${out}${err}`.split(/\n|\r\x1b\[2K/).filter((text) => stringWidth(text) > terminal)
      // a command to copy stays on one line
      expect(tooWide.filter((text) => !/^ +support-kit /.test(text))).toEqual([])
    }
  })
})
