import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import { afterAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const extension = join(root, 'editors/vscode')
const manifest = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'teahouse-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Server {
  command: string
  args: string[]
  options?: { env?: Record<string, string>; shell?: boolean }
}

/** Starts the extension in an editor that only writes down what it is asked for. */
async function activated(settings: Record<string, unknown>, workspaceFolders: { uri: { fsPath: string } }[] = []) {
  const started: { server: Server; client: { documentSelector: { language: string }[]; initializationOptions: unknown } }[] = []
  const registered: string[] = []
  const editor = {
    commands: { registerCommand: (name: string) => void registered.push(name) },
    window: {},
    workspace: {
      workspaceFolders,
      getConfiguration: (section: string) => ({ get: (name: string) => settings[`${section}.${name}`] }),
      createFileSystemWatcher: () => ({}),
      onDidChangeConfiguration: () => {},
    },
  }
  class LanguageClient {
    constructor(_: string, __: string, server: Server, client: never) {
      started.push({ server, client })
    }
    start = async () => {}
    stop = async () => {}
  }
  const own = createRequire(join(extension, 'extension.js'))
  const given: Record<string, unknown> = { vscode: editor, 'vscode-languageclient/node': { LanguageClient } }
  const exported: { activate?: (context: object) => Promise<void> } = {}
  const code = readFileSync(join(extension, 'extension.js'), 'utf8')
  runInThisContext(`(function (exports, require) {${code}\n})`)(exported, (name: string) => given[name] ?? own(name))
  await exported.activate!({ subscriptions: [] })
  return { ...started[0]!, registered }
}

test('starts the program of the open folder, which answers', async () => {
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/support-kit'), 'junction')
  const { server } = await activated({ 'supportKit.lang': 'ko' }, [{ uri: { fsPath: folder } }])
  const body = JSON.stringify({
    ...{ jsonrpc: '2.0', id: 1, method: 'initialize' },
    params: { processId: null, rootUri: null, capabilities: {} },
  })
  const child = spawn(server.command, server.args, { env: server.options!.env! })
  let said = ''
  const answered = new Promise<void>((done) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('serverInfo')) done()
    })
    child.on('exit', () => done())
  })
  child.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`)
  await answered
  child.kill()
  expect(said).toContain('"hoverProvider":true')
  expect(server.args.slice(-2)).toEqual(['--lang', 'ko'])
})

test('else the one of the settings, else the one on the PATH, and hands on what the settings say', async () => {
  const named = await activated({
    'supportKit.program': '/opt/support-kit',
    'supportKit.replies': ['mail/*.md'],
    'supportKit.tags': [],
  })
  expect(named.server.command).toBe('/opt/support-kit')
  expect(named.client.initializationOptions).toEqual({ tags: undefined, replies: ['mail/*.md'] })
  expect((await activated({})).server.command).toBe('support-kit')
})

test('does what its manifest says: commands, settings, languages, texts in both languages', async () => {
  const { registered, client } = await activated({})
  expect(registered).toEqual(manifest.contributes.commands.map((one: { command: string }) => one.command))
  const code = readFileSync(join(extension, 'extension.js'), 'utf8')
  for (const name of Object.keys(manifest.contributes.configuration.properties)) expect(code).toContain(`'${name.split('.')[1]}'`)
  const languages = client.documentSelector.map(({ language }) => language)
  for (const event of manifest.activationEvents) expect(languages).toContain(event.replace('onLanguage:', ''))
  const texts = ['package.nls.json', 'package.nls.ko.json'].map((file) =>
    Object.keys(JSON.parse(readFileSync(join(extension, file), 'utf8'))).sort(),
  )
  const named = [...JSON.stringify(manifest).matchAll(/"%(\w+)%"/g)].map(([, name]) => name!)
  expect(texts[0]).toEqual([...new Set(named)].sort())
  expect(texts[1]).toEqual(texts[0])
  // what runs a program from the folder waits until the folder is trusted
  expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(false)
})
