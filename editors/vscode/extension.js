// Starts `support-kit lsp` for the open folder and hands it the settings; everything else is done by the server.
const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { commands, window, workspace } = require('vscode')
const { LanguageClient } = require('vscode-languageclient/node')

const languages = ['yaml', 'json', 'jsonc', 'csv', 'tsv', 'markdown', 'plaintext', 'html']

/** @type {LanguageClient | undefined} */
let client

/** The program of the settings, else that of the open folder, else the one on the PATH. */
function server() {
  const settings = workspace.getConfiguration('supportKit')
  const lang = settings.get('lang')
  const args = ['lsp', '--stdio', ...(lang ? ['--lang', lang] : [])]
  const given = settings.get('program')
  if (given) return { command: given, args }
  const own = workspace.workspaceFolders
    ?.map(({ uri }) => join(uri.fsPath, 'node_modules', 'support-kit', 'bin', 'support-kit.js'))
    .find((file) => existsSync(file))
  if (own)
    return { command: process.execPath, args: [own, ...args], options: { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } } }
  // npm makes a .cmd of it on Windows, which only a shell can start; nothing of the folder is on that line
  return { command: 'support-kit', args, ...(process.platform === 'win32' && { options: { shell: true } }) }
}

/** Patterns of paths; none is the server's own choice. */
const patterns = (name) => {
  const given = workspace.getConfiguration('supportKit').get(name)
  return Array.isArray(given) && given.length > 0 ? given : undefined
}

async function start() {
  client = new LanguageClient('supportKit', 'support-kit', server(), {
    documentSelector: languages.map((language) => ({ scheme: 'file', language })),
    initializationOptions: { tags: patterns('tags'), replies: patterns('replies') },
    // settings and baselines are about what is open
    synchronize: { fileEvents: workspace.createFileSystemWatcher('**/{support-kit.yaml,*baseline*.yaml,*baseline*.json}') },
  })
  try {
    await client.start()
  } catch {
    window.showWarningMessage('support-kit is not installed: npm install --save-dev support-kit')
  }
}

async function restart() {
  await client?.stop().catch(() => {})
  await start()
}

exports.activate = async ({ subscriptions }) => {
  subscriptions.push(
    commands.registerCommand('supportKit.restart', restart),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('supportKit') && restart()),
  )
  await start()
}

exports.deactivate = () => client?.stop()
