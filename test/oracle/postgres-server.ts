import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

export interface Server {
  port: number
  /** runs statements as the owner */
  psql(sql: string): string
  stop(): void
}

/** Where Debian's `postgresql` has its programs; undefined where it is not installed. */
function programs(): string | undefined {
  const root = '/usr/lib/postgresql'
  const [newest] = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  const folder = newest && join(root, newest, 'bin')
  return folder && existsSync(join(folder, 'initdb')) ? folder : undefined
}

/** A PostgreSQL server of one test, with a password; undefined where none is installed. */
export function postgresServer(password: string): Server | undefined {
  const bin = programs()
  if (!bin) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'pg-'))
  const data = join(folder, 'data')
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  // it does not run as root
  const root = userInfo().uid === 0
  const as = (command: string, args: readonly string[], input?: string) =>
    execFileSync(root ? 'runuser' : command, root ? ['-u', 'postgres', '--', command, ...args] : args, {
      cwd: folder,
      encoding: 'utf8',
      input,
      env: { ...process.env, PGPASSWORD: password, LC_ALL: 'C' },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
  try {
    if (root) execFileSync('chown', ['postgres', folder])
    chmodSync(folder, 0o700)
    as('sh', ['-c', `umask 077; printf %s "$PGPASSWORD" > ${folder}/pw`])
    as(join(bin, 'initdb'), [
      '-D',
      data,
      '-U',
      'owner',
      '-A',
      'scram-sha-256',
      `--pwfile=${folder}/pw`,
      '-E',
      'UTF8',
      '--no-sync',
    ])
    as(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', `${folder}/log`, '-o', `-p ${port} -k ${folder} -c fsync=off`, 'start'])
  } catch {
    rmSync(folder, { recursive: true, force: true })
    return undefined
  }
  return {
    port,
    psql: (sql) =>
      as(
        join(bin, 'psql'),
        ['-h', '127.0.0.1', '-p', String(port), '-U', 'owner', '-d', 'postgres', '-v', 'ON_ERROR_STOP=1', '-q'],
        sql,
      ),
    stop: () => {
      as(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
