import { relative, sep } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import {
  CodeActionKind,
  createConnection,
  DiagnosticSeverity,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Config } from '../../config/schemas/config.ts'
import { EXIT, UserError } from '../../errors.ts'
import { RunFiles } from '../../files/files.ts'
import { loadSettings, type Run } from '../run.ts'
import { diagnosticOf } from './diagnostic.ts'
import { type DocumentKind, documentKind, type Looked, usuallyLooked } from './document-kind.ts'
import type { LspFlags } from './flags.ts'
import { hover } from './hover.ts'
import { fixAll, quickFixes } from './quick-fixes.ts'
import { type Reviewed, reviewDocument } from './review-document.ts'

/** Milliseconds without a keystroke before a document is looked at. */
const pause = 150

/** Where a document is, and what it was found to be when it was last looked at. */
interface Looking {
  file: string
  kind: DocumentKind
  config: Config
  run: Run
}

/**
 * `support-kit lsp`: a language server on standard input and output, until the editor ends it. Findings are sent when a document is
 * opened and whenever its text has not changed for a moment.
 */
export async function runLsp({ config }: LspFlags, run: Run): Promise<number> {
  // the first look at a document takes half the time, as with check
  setFlagsFromString('--regexp-tier-up-ticks=0')
  const { io } = run
  const out = new Writable({
    write: (chunk: Buffer, _, done) => {
      io.out(chunk.toString('utf8'))
      done()
    },
  })
  const connection = createConnection(io.stdin as NodeJS.ReadableStream, out)
  const documents = new TextDocuments(TextDocument)
  const reviewed = new Map<string, { version: number; looking: Looking; found: Reviewed }>()
  const waiting = new Map<string, NodeJS.Timeout>()
  let folders: readonly string[] = []
  let looked: Looked = usuallyLooked
  let spoken = run.lang

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    folders = foldersOf(params)
    looked = lookedOf(params.initializationOptions)
    // --lang, else the settings, else the editor
    if (run.asked === undefined && params.locale !== undefined) spoken = params.locale.startsWith('ko') ? 'ko' : 'en'
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAll] },
      },
      serverInfo: { name: 'support-kit' },
    }
  })

  /** What a document is and the settings it is looked at with; undefined for one that is none of ours. */
  const lookAt = async (uri: string): Promise<Looking | undefined> => {
    if (!uri.startsWith('file:')) return undefined
    const path = fileURLToPath(uri)
    const cwd = folders.find((folder) => path.startsWith(folder + sep)) ?? io.cwd
    const own: Run = { ...run, io: { ...io, cwd }, files: new RunFiles(cwd), lang: spoken }
    const settled = await loadSettings(own, path, config)
    const file = relative(cwd, path).replaceAll('\\', '/')
    const kind = documentKind(file, looked, settled.taxonomy)
    return kind && { file, kind, config: settled, run: own }
  }

  const look = async (document: TextDocument): Promise<void> => {
    const { uri, version } = document
    try {
      const looking = await lookAt(uri)
      const found = looking && (await reviewDocument({ ...looking, text: document.getText() }, looking.config, looking.run))
      if (documents.get(uri)?.version !== version) return
      if (looking && found) reviewed.set(uri, { version, looking, found })
      else reviewed.delete(uri)
      const diagnostics = found?.findings.map((finding) => diagnosticOf(finding, looking!.run.lang)) ?? []
      // a file of no interest was never spoken of
      if (looking || told.has(uri)) connection.sendDiagnostics({ uri, version, diagnostics })
      told.add(uri)
    } catch (error) {
      // a bug of ours is told in the editor's log; the next keystroke gets its chance
      if (!(error instanceof UserError)) return connection.console.error(error instanceof Error ? `${error.stack}` : `${error}`)
      const message = [error.text[spoken], error.hint?.[spoken]].filter(Boolean).join('\n')
      const start = { line: 0, character: 0 }
      const problem = { range: { start, end: start }, severity: DiagnosticSeverity.Error, source: 'support-kit', message }
      connection.sendDiagnostics({ uri, version, diagnostics: [problem] })
    }
  }
  const told = new Set<string>()

  documents.onDidChangeContent(({ document }) => {
    clearTimeout(waiting.get(document.uri))
    waiting.set(
      document.uri,
      setTimeout(() => void look(document), pause),
    )
  })
  // settings, a baseline: whatever was saved may be about all that is open
  documents.onDidSave(() => {
    for (const document of documents.all()) void look(document)
  })
  connection.onDidChangeWatchedFiles(() => {
    for (const document of documents.all()) void look(document)
  })
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri))
    waiting.delete(uri)
    reviewed.delete(uri)
    connection.sendDiagnostics({ uri, diagnostics: [] })
  })

  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const last = reviewed.get(uri)
    return last && hover(last.found, last.looking.kind, position, last.looking.run.lang)
  })
  connection.onCodeAction(async ({ textDocument: { uri }, context }) => {
    const document = documents.get(uri)
    const last = reviewed.get(uri)
    if (!document || !last) return []
    // of an older text the places are no longer true
    const findings = last.version === document.version ? last.found.findings : []
    return quickFixes(document, last.looking, findings, context, last.looking.run.lang)
  })

  documents.listen(connection)
  connection.listen()
  await new Promise<void>((ended) => connection.onExit(ended))
  return EXIT.ok
}

const foldersOf = ({ workspaceFolders, rootUri }: InitializeParams): string[] =>
  [...(workspaceFolders?.map(({ uri }) => uri) ?? []), ...(rootUri ? [rootUri] : [])]
    .filter((uri) => uri.startsWith('file:'))
    .map((uri) => fileURLToPath(uri).replace(/[\\/]+$/, ''))

/** The patterns an editor gives: `{tags: [...], replies: [...]}`; the usual ones for what is missing or is no list of texts. */
function lookedOf(given: unknown): Looked {
  const { tags, replies } = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>
  return { tags: patterns(tags) ?? usuallyLooked.tags, replies: patterns(replies) ?? usuallyLooked.replies }
}

const patterns = (given: unknown): string[] | undefined =>
  Array.isArray(given) ? given.filter((one): one is string => typeof one === 'string') : undefined
