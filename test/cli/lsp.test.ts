import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import {
  type CodeAction,
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type MarkupContent,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { run } from './run.ts'

// an editor of its own: the client's side of the protocol as Microsoft's library speaks it, over the pipes of a real process

const root = join(import.meta.dirname, '../..')
const home = realpathSync(mkdtempSync(join(tmpdir(), 'teahouse-')))
const running: { child: ChildProcess; connection: ProtocolConnection }[] = []
afterEach(() => {
  for (const { child, connection } of running.splice(0)) {
    connection.dispose()
    child.kill()
  }
})
afterAll(() => rmSync(home, { recursive: true }))

const zero = { line: 0, character: 0 }

class Editor {
  readonly #connection: ProtocolConnection
  readonly #sent: PublishDiagnosticsParams[] = []
  readonly #listeners = new Set<() => void>()
  readonly #versions = new Map<string, number>()
  readonly ended: Promise<number | null>

  private constructor(child: ChildProcess) {
    this.#connection = createProtocolConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!))
    this.#connection.onNotification(PublishDiagnosticsNotification.type, (found) => {
      this.#sent.push(found)
      for (const tell of this.#listeners) tell()
    })
    this.#connection.listen()
    this.ended = new Promise((end) => void child.on('exit', end))
    running.push({ child, connection: this.#connection })
  }

  static async start({ args = [], locale = 'en', options }: { args?: string[]; locale?: string; options?: object } = {}) {
    const child = spawn(process.execPath, [join(root, 'bin/support-kit.js'), 'lsp', '--stdio', ...args], { cwd: tmpdir() })
    const editor = new Editor(child)
    const folder = pathToFileURL(home).href
    await editor.#connection.sendRequest(InitializeRequest.type, {
      ...{ processId: process.pid, rootUri: folder, capabilities: {}, locale },
      ...{ workspaceFolders: [{ uri: folder, name: 'shop' }], initializationOptions: options },
    })
    await editor.#connection.sendNotification(InitializedNotification.type, {})
    return editor
  }

  uri = (file: string) => pathToFileURL(join(home, file)).href

  async open(file: string, text: string): Promise<Diagnostic[]> {
    this.#versions.set(file, 1)
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: this.uri(file), languageId: 'plaintext', version: 1, text },
    })
    return this.found(file)
  }

  async type(file: string, text: string): Promise<Diagnostic[]> {
    const version = this.#versions.get(file)! + 1
    this.#versions.set(file, version)
    await this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.uri(file), version },
      contentChanges: [{ text }],
    })
    return this.found(file)
  }

  async save(file: string): Promise<void> {
    this.#sent.length = 0
    await this.#connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: this.uri(file) } })
  }

  /** What the server says of the newest text of a file. */
  async found(file: string): Promise<Diagnostic[]> {
    const version = this.#versions.get(file)
    const said = () => this.#sent.findLast((one) => one.uri === this.uri(file) && one.version === version)?.diagnostics
    return new Promise((resolve) => {
      const look = () => {
        const there = said()
        if (there) {
          this.#listeners.delete(look)
          resolve(there)
        }
      }
      this.#listeners.add(look)
      look()
    })
  }

  saidOf = (file: string) => this.#sent.filter((one) => one.uri === this.uri(file))

  async hover(file: string, position: Position): Promise<string> {
    const found: Hover | null = await this.#connection.sendRequest(HoverRequest.type, {
      ...{ textDocument: { uri: this.uri(file) }, position },
    })
    return found ? (found.contents as MarkupContent).value : ''
  }

  async actions(file: string, diagnostics: Diagnostic[], only?: string[]): Promise<CodeAction[]> {
    const range = diagnostics[0]?.range ?? { start: zero, end: zero }
    const given = await this.#connection.sendRequest(CodeActionRequest.type, {
      ...{ textDocument: { uri: this.uri(file) }, range },
      context: { diagnostics, ...(only && { only }) },
    })
    return given as CodeAction[]
  }

  /** The text of a file after an action. */
  after(file: string, text: string, { edit }: CodeAction): string {
    return TextDocument.applyEdits(TextDocument.create(this.uri(file), '', 0, text), edit!.changes![this.uri(file)]!)
  }

  async quit(): Promise<number | null> {
    await this.#connection.sendRequest(ShutdownRequest.type)
    await this.#connection.sendNotification(ExitNotification.type)
    return this.ended
  }
}

const codes = (found: readonly Diagnostic[]) => found.map(({ code }) => code)
const list = 'tags:\n  - id: delivery-problem\n  - id: carrier-delay\n    owner: carrier\n    direction: bad\n'
const draft = 'Dear Mina,\n\nYou should have told us.\n'

describe('in a list of tags', () => {
  test('says what the command says, at the same places, while it is typed', async () => {
    const editor = await Editor.start()
    const found = await editor.open('taxonomy.yaml', list)

    writeFileSync(join(home, 'taxonomy.yaml'), list)
    const { findings } = JSON.parse((await run(['lint', 'taxonomy.yaml', '-f', 'json'], { cwd: home })).out)
    const place = ({ range: { start, end }, code }: Diagnostic) =>
      [code, start.line + 1, start.character + 1, end.line + 1, end.character + 1].join(' ')
    expect(found.length).toBeGreaterThan(0)
    expect(found.map(place)).toEqual(
      findings.map((one: Record<string, unknown>) => [one.rule, one.line, one.column, one.endLine, one.endColumn].join(' ')),
    )

    const mended = await editor.type('taxonomy.yaml', list.replace('delivery-problem', 'warehouse-mispick'))
    expect(codes(mended)).not.toContain('prefer-cause')
  })

  test('shows over a tag what it names, and over a finding why', async () => {
    const editor = await Editor.start()
    await editor.open('taxonomy.yaml', list)
    expect(await editor.hover('taxonomy.yaml', { line: 2, character: 10 })).toMatch(/carrier-delay: a cause/)
    const event = await editor.hover('taxonomy.yaml', { line: 1, character: 10 })
    expect(event).toMatch(/delivery-problem: an event/)
    expect(event).toMatch(/Name the cause, not the event/)
    expect(await editor.hover('taxonomy.yaml', { line: 0, character: 0 })).toBe('')
  })

  test('fixes what lint --fix fixes, and nothing else of the text', async () => {
    const text = 'tags:\n  - id: " livre\u0301-en-retard" # Paris\n  - id: card-declined\n  - id: card-declined\n'
    const editor = await Editor.start()
    const found = await editor.open('taxonomies/fr.yaml', text)
    const about = found.filter(({ code }) => code === 'unicode-form')
    const [quick] = await editor.actions('taxonomies/fr.yaml', about)
    const [all] = await editor.actions('taxonomies/fr.yaml', [], ['source.fixAll'])

    mkdirSync(join(home, 'taxonomies'), { recursive: true })
    writeFileSync(join(home, 'taxonomies/fr.yaml'), text)
    await run(['lint', 'taxonomies/fr.yaml', '--fix'], { cwd: home })
    const byCommand = readFileSync(join(home, 'taxonomies/fr.yaml'), 'utf8')
    expect(byCommand).not.toBe(text)
    expect(editor.after('taxonomies/fr.yaml', text, quick!)).toBe(byCommand)
    expect(editor.after('taxonomies/fr.yaml', text, all!)).toBe(byCommand)
  })

  test('a comment leaves a finding out once it has a reason', async () => {
    const editor = await Editor.start()
    const found = await editor.open('taxonomy.yaml', list)
    const [finding] = found.filter(({ code }) => code === 'prefer-cause')
    const action = (await editor.actions('taxonomy.yaml', [finding!])).at(-1)!
    const commented = editor.after('taxonomy.yaml', list, action)
    expect(codes(await editor.type('taxonomy.yaml', commented))).toContain('schema')
    const reasoned = commented.replace(/-- $/m, '-- split next month')
    const left = codes(await editor.type('taxonomy.yaml', reasoned))
    expect(left).not.toContain('prefer-cause')
    expect(left).not.toContain('schema')
    expect(left).not.toContain('unused-suppression')
  })
})

describe('in a reply', () => {
  test('says what the command says, and names the steps it sees', async () => {
    const editor = await Editor.start()
    const found = await editor.open('drafts/late.md', draft)
    expect(codes(found)).toContain('no-blame')
    const finding = found.find(({ code }) => code === 'no-blame')!
    expect(finding.range).toEqual({ start: { line: 2, character: 0 }, end: { line: 2, character: 15 } })
    expect(await editor.hover('drafts/late.md', { line: 2, character: 3 })).toContain('(no-blame)')

    await editor.type('drafts/late.md', 'Dear Mina,\n\nI am sorry that the teapot came broken.\n')
    expect(await editor.hover('drafts/late.md', { line: 2, character: 8 })).toContain('LATTE: acknowledge')
  })

  test('a comment leaves a finding out once it has a reason', async () => {
    const editor = await Editor.start()
    const found = await editor.open('drafts/late.md', draft)
    const finding = found.find(({ code }) => code === 'no-blame')!
    const [action] = await editor.actions('drafts/late.md', [finding])
    const commented = editor.after('drafts/late.md', draft, action!)
    expect(codes(await editor.type('drafts/late.md', commented))).toContain('no-blame')
    const reasoned = commented.replace('--  -->', '-- her own words -->')
    expect(codes(await editor.type('drafts/late.md', reasoned))).not.toContain('no-blame')
  })

  test('offers what takes the place of a fault, and writes on saving only what can be meant one way', async () => {
    const text = '고객님님, 찻잔가 깨져 도착해 죄송합니다. 2026년 11월 24일(월)에 새 찻잔을 보냈습니다.\n'
    const editor = await Editor.start({ args: ['--lang', 'en'] })
    const found = await editor.open('답변/찻잔.md', text)
    const offered = await editor.actions('답변/찻잔.md', found)
    const fixes = offered.filter(({ edit }) => !JSON.stringify(edit).includes('support-kit-disable'))
    // 24 November 2026 is a Tuesday
    const whole = ['님님 → 님', '찻잔가 → 찻잔이', '2026년 11월 24일(월) → 2026년 11월 24일(화)']
    expect(fixes.map(({ title }) => title).sort()).toEqual([...whole].sort())
    expect(
      fixes
        .filter(({ isPreferred }) => isPreferred)
        .map(({ title }) => title)
        .sort(),
    ).toEqual(whole.slice(0, 2).sort())

    const [all] = await editor.actions('답변/찻잔.md', [], ['source.fixAll'])
    mkdirSync(join(home, '답변'), { recursive: true })
    writeFileSync(join(home, '답변/찻잔.md'), text)
    await run(['check', '답변/찻잔.md', '--fix'], { cwd: home })
    expect(editor.after('답변/찻잔.md', text, all!)).toBe(readFileSync(join(home, '답변/찻잔.md'), 'utf8'))
    expect(editor.after('답변/찻잔.md', text, all!)).toContain('고객님, 찻잔이 깨져')
  })

  test('speaks Korean where the editor does, unless --lang says otherwise', async () => {
    const reply = '고객님께서 주소를 잘못 적으셨습니다.\n'
    const korean = await (await Editor.start({ locale: 'ko-KR' })).open('답변/사이즈.md', reply)
    expect(korean.find(({ code }) => code === 'no-blame')?.message).toMatch(/나무라는 말로 들립니다/)
    const english = await (await Editor.start({ locale: 'ko', args: ['--lang', 'en'] })).open('답변/사이즈.md', reply)
    expect(english.find(({ code }) => code === 'no-blame')?.message).toMatch(/sounds like a reproach/)
  })
})

test('says nothing of other files, and of those whose name an editor was told', async () => {
  const editor = await Editor.start({ options: { replies: ['notes/*.txt'] } })
  const told = await editor.open('notes/mina.txt', draft)
  expect(codes(told)).toContain('no-blame')
  const silent = ['README.md', 'drafts/late.md', 'taxonomy.md']
  for (const file of silent) void editor.open(file, draft)
  // what comes after them has been answered
  await editor.type('notes/mina.txt', draft)
  expect(silent.flatMap(editor.saidOf)).toEqual([])
})

test('follows the settings of the folder, says what is wrong with them, and looks again when they are saved', async () => {
  const settings = join(home, 'support-kit.yaml')
  try {
    writeFileSync(settings, 'check:\n  rules:\n    no-blame: off\n')
    const editor = await Editor.start()
    expect(codes(await editor.open('drafts/late.md', draft))).not.toContain('no-blame')

    writeFileSync(settings, 'chekc: {}\n')
    await editor.save('drafts/late.md')
    const [problem] = await editor.found('drafts/late.md')
    expect(problem!.message).toContain('chekc')

    writeFileSync(settings, 'lang: ko\n')
    await editor.save('drafts/late.md')
    const [finding] = await editor.found('drafts/late.md')
    expect(finding!.message).toMatch(/[가-힣]/)
  } finally {
    rmSync(settings)
  }
})

test('ends when the editor says so, with nothing but the protocol on its output', async () => {
  const editor = await Editor.start()
  await editor.open('drafts/late.md', draft)
  expect(await editor.quit()).toBe(0)
})
