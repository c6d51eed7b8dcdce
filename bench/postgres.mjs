// A PostgreSQL server for a measurement, in a folder of its own, reached through a socket: Debian's package `postgresql`.
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'

const settings = {
  ...{ listen_addresses: "''", fsync: 'off', synchronous_commit: 'off', wal_level: 'minimal', max_wal_senders: 0 },
  ...{ shared_buffers: '1GB', work_mem: '256MB', maintenance_work_mem: '256MB', max_wal_size: '4GB' },
}

/** Starts it in `folder`. `seconds` of CPU are those of all its processes that have ended. */
export function startPostgres(folder) {
  const root = '/usr/lib/postgresql'
  const newest = existsSync(root) && readdirSync(root).sort((a, b) => Number(b) - Number(a))[0]
  if (!newest) throw new Error('no PostgreSQL here: apt-get install postgresql')
  const bin = join(root, newest, 'bin')
  const home = join(folder, 'postgres')
  const data = join(home, 'data')
  const owner = userInfo().uid === 0 // the server refuses to run as root
  const as = (command, args, input) =>
    execFileSync(owner ? 'runuser' : command, owner ? ['-u', 'postgres', '--', command, ...args] : args, {
      ...{ cwd: home, encoding: 'utf8', input, maxBuffer: 1 << 28, env: { ...process.env, LC_ALL: 'C.UTF-8', PGTZ: 'UTC' } },
    })
  mkdirSync(home)
  if (owner) {
    chmodSync(folder, 0o711)
    execFileSync('chown', ['postgres', home])
  }
  as(join(bin, 'initdb'), ['-D', data, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--no-sync'])
  const options = Object.entries({ ...settings, unix_socket_directories: home }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  as(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', join(home, 'log'), '-o', options.join(' '), 'start'])
  const [postmaster] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  return {
    version: newest,
    /** runs statements in a connection of their own, and gives rows as lists of texts */
    psql: (sql) =>
      as(
        join(bin, 'psql'),
        ['-h', home, '-U', 'owner', '-d', 'postgres', '-X', '-q', '-A', '-t', '-F', '\t', '-v', 'ON_ERROR_STOP=1'],
        sql,
      )
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('\t')),
    /** user and system time of the connections and workers that have ended */
    seconds: () => {
      const fields = readFileSync(`/proc/${postmaster}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
      return (Number(fields[13]) + Number(fields[14])) / 100
    },
    stop: () => as(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop']),
  }
}
