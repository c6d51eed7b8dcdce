import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { attribute, elements, textOf } from './page.ts'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'browser-'))
afterAll(() => rmSync(folder, { recursive: true }))

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds in a page as a browser draws it, and how far it is wider than the window. */
function audit(page: string, scheme: 'light' | 'dark', width: number): { violations: string[]; wider: number } {
  const script = `
    window.addEventListener('load', async () => {
      for (const one of document.querySelectorAll('details')) one.open = true
      const { violations } = await axe.run(document, { resultTypes: ['violations'] })
      const told = document.createElement('pre')
      told.id = 'audit'
      told.textContent = JSON.stringify({
        violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')),
        wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      })
      document.body.append(told)
    })`
  const file = join(folder, 'page.html')
  // the page lets no script run: the audit is let in
  const open = page.replace(
    /<meta http-equiv="Content-Security-Policy"[^>]*>/,
    () => `<script>${axe}</script><script>${script}</script>`,
  )
  expect(open).not.toBe(page)
  writeFileSync(file, open)
  const drawn = execFileSync(
    browser!,
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=30000', `--window-size=${width},900`],
      ...(scheme === 'dark' ? ['--blink-settings=preferredColorScheme=0'] : []),
      ...[`--user-data-dir=${join(folder, 'profile')}`, '--dump-dom', pathToFileURL(file).href],
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] },
  )
  return JSON.parse(textOf(elements(drawn).find((one) => attribute(one, 'id') === 'audit')!))
}

const teahouse = ['tickets.csv', '--orders', 'orders.csv', '--taxonomy', 'taxonomy.yaml', '--forecast', 'forecast.csv']
const hours = ['--business-hours', 'Mon-Sun 09:00-18:00', '--target', 'phone=20s']

describe.skipIf(browser === undefined)('the page in a browser (skipped where there is no chromium): axe finds nothing', () => {
  test.each([
    ['en', 'light', 1024],
    ['en', 'dark', 500],
    ['ko', 'light', 500],
    ['ko', 'dark', 1920],
  ] as const)(
    '%s, %s, %i px wide',
    async (lang, scheme, width) => {
      const { out } = await run(['report', ...teahouse, ...hours, '--lang', lang])
      expect(audit(out, scheme, width)).toEqual({ violations: [], wider: 0 })
    },
    120_000,
  )

  test.each([
    [
      'of a shop whose colour cannot be read on white',
      'report: {color: "#ffe94d"}',
      'Ticket ID,Created at,Tags\n1,2026-10-01 09:00,a\n2,2026-10-31 23:00,b\n',
    ],
    ['of which most cannot be told', 'lang: ko', 'Ticket ID,Status\n1,open\n2,open\n'],
  ])(
    '%s',
    async (_, settings, tickets) => {
      const cwd = mkdtempSync(join(folder, 'shop-'))
      writeFileSync(join(cwd, 'support-kit.yaml'), `timeZone: UTC\n${settings}\n`)
      writeFileSync(join(cwd, 'tickets.csv'), tickets)
      const { out } = await run(['report', 'tickets.csv'], { cwd })
      for (const scheme of ['light', 'dark'] as const) expect(audit(out, scheme, 500)).toEqual({ violations: [], wider: 0 })
    },
    120_000,
  )
})
