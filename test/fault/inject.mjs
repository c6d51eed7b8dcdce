import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Makes one call to the file system fail: the `at`-th of those that touch a folder of `under`, or a file opened there. The program
 * under test is not changed; it sees what a full, broken or forbidden disk says.
 *
 * `code`: the error of the system; `PART`: half of what is written is taken, and then the disk is full; `SIGKILL`: the process dies.
 */
export function inject({ under, at = 0, code = 'EIO' }) {
  const folders = under.map((folder) => resolve(folder) + sep)
  const opened = new Set()
  const handles = new WeakSet()
  const calls = []
  const originals = new Map()

  const isOurs = (target) => {
    if (typeof target === 'number') return opened.has(target)
    if (!(typeof target === 'string' || target instanceof URL || Buffer.isBuffer(target))) return false
    if (target instanceof URL && target.protocol !== 'file:') return false
    const path = `${resolve(target instanceof URL ? fileURLToPath(target) : String(target))}${sep}`
    return folders.some((folder) => path.startsWith(folder))
  }
  /** Counts a call; the error it is to fail with, if it is the one. */
  const fault = (name, target) => {
    calls.push(name)
    if (calls.length !== at) return undefined
    if (code === 'SIGKILL') process.kill(process.pid, 'SIGKILL')
    const system = code === 'PART' ? 'ENOSPC' : code
    const error = new Error(`${system}: injected, ${name}`)
    return Object.assign(error, {
      errno: -5,
      code: system,
      syscall: name.replace('Sync', ''),
      ...(typeof target !== 'number' && { path: String(target) }),
    })
  }
  const replace = (holder, name, make) => {
    originals.set([holder, name], holder[name])
    // what hangs on a function (`realpathSync.native`) stays on it
    holder[name] = Object.assign(make(holder[name]), holder[name])
  }
  const note = (name, result) => {
    if (name.startsWith('open')) opened.add(result)
  }

  for (const name of sync)
    replace(fs, name, (real) => (target, ...rest) => {
      if (!isOurs(target)) return real.call(fs, target, ...rest)
      const error = fault(name, target)
      if (error && code === 'PART' && name === 'writeFileSync') real.call(fs, target, rest[0].slice(0, rest[0].length / 2))
      if (error && code === 'PART' && name === 'writeSync') real.call(fs, target, rest[0], 0, Math.floor(rest[0].length / 2))
      if (error && name === 'existsSync') return false
      if (error) throw error
      const result = real.call(fs, target, ...rest)
      note(name, result)
      if (name === 'closeSync') opened.delete(target)
      return result
    })
  for (const name of callback)
    replace(fs, name, (real) => (target, ...rest) => {
      if (!isOurs(target)) return real.call(fs, target, ...rest)
      const done = rest.pop()
      const error = fault(name, target)
      if (error) return void process.nextTick(done, error)
      real.call(fs, target, ...rest, (failed, ...results) => {
        if (!failed) note(name, results[0])
        if (name === 'close') opened.delete(target)
        done(failed, ...results)
      })
    })
  replace(fs.promises, 'open', (real) => async (target, ...rest) => {
    if (!isOurs(target)) return real.call(fs.promises, target, ...rest)
    const error = fault('open', target)
    if (error) throw error
    const handle = await real.call(fs.promises, target, ...rest)
    if (!handles.has(handle)) {
      handles.add(handle)
      for (const name of ['read', 'stat', 'close']) {
        const act = handle[name].bind(handle)
        handle[name] = async (...args) => {
          const failed = fault(`${name} of a handle`, 0)
          if (failed) throw Object.assign(failed, { syscall: name })
          return act(...args)
        }
      }
    }
    return handle
  })
  syncBuiltinESMExports()

  return {
    /** the calls so far, by name */
    calls,
    restore() {
      for (const [[holder, name], real] of originals) holder[name] = real
      syncBuiltinESMExports()
    },
  }
}

const sync = [
  ...['openSync', 'closeSync', 'readSync', 'writeSync', 'fsyncSync', 'readFileSync', 'writeFileSync', 'appendFileSync'],
  ...['statSync', 'lstatSync', 'fstatSync', 'existsSync', 'accessSync', 'realpathSync', 'readlinkSync', 'readdirSync'],
  ...['mkdirSync', 'mkdtempSync', 'renameSync', 'rmSync', 'chmodSync', 'chownSync'],
]
const callback = ['open', 'close', 'read', 'write', 'writev', 'fsync', 'stat', 'fstat', 'readdir', 'readFile']

// as a preload (`node --import`): the fault is in the environment
if (process.env.SUPPORT_KIT_FAULT) inject(JSON.parse(process.env.SUPPORT_KIT_FAULT))
