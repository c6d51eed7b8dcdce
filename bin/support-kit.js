#!/usr/bin/env node
// CommonJS, as package.json beside it says: Node need not start its loader of modules
require('node:module').enableCompileCache?.()
// a promise that nobody keeps would end the process as if all were well
process.once('exit', () => {
  process.exitCode ??= 70
})
/** What would say it better could not be loaded: too many open files, or a damaged installation. */
const cannotStart = ({ message, code }) => {
  process.stderr.write(`support-kit: cannot start (시작할 수 없습니다): ${message}\n`)
  process.exitCode = ['EMFILE', 'ENFILE'].includes(code) ? 2 : 70
}
try {
  require('../dist/main.cjs')
    .main(process.argv.slice(2))
    .then((code) => {
      process.exitCode = code
    }, cannotStart)
} catch (error) {
  cannotStart(error)
}
