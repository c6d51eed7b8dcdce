#!/usr/bin/env node
// CommonJS, as package.json beside it says: Node need not start its loader of modules
require('node:module').enableCompileCache?.()
// a promise that nobody keeps would end the process as if all were well
process.once('exit', () => {
  process.exitCode ??= 70
})
require('../dist/main.cjs')
  .main(process.argv.slice(2))
  .then((code) => {
    process.exitCode = code
  })
