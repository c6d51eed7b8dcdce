import nunjucks from 'nunjucks'
import { parse } from 'yaml'

/** What runs SQL. */
export interface Engine {
  rows(sql: string): Promise<Record<string, unknown>[]>
  exec(sql: string): Promise<unknown>
}

interface Properties {
  models?: {
    name: string
    columns?: { name: string; data_tests?: (string | Record<string, { arguments: Record<string, unknown> }>)[] }[]
  }[]
}

/** Renders Jinja as dbt would, with relations named `source__table` and by their models; what is not known is an error. */
function rendering() {
  const refs = new Set<string>()
  const headers: string[] = []
  const jinja = new nunjucks.Environment(null, { autoescape: false, throwOnUndefined: true })
  jinja.addGlobal('source', (source: string, table: string) => `"${source}__${table}"`)
  jinja.addGlobal('ref', (model: string) => {
    refs.add(model)
    return `"${model}"`
  })
  jinja.addGlobal('var', (_: string, usual: string) => usual)
  jinja.addGlobal('config', {})
  jinja.addGlobal('target', { schema: 'target' })
  jinja.addGlobal('set_sql_header', (_: unknown, { caller }: { caller: () => unknown }) => {
    headers.push(String(caller()))
    return ''
  })
  return { render: (text: string) => jinja.renderString(text, {}), refs, headers }
}

/** SQL of a model, and the models that it stands on. */
export function rendered(text: string): { sql: string; refs: readonly string[]; header: string } {
  const { render, refs, headers } = rendering()
  const sql = render(text).trim()
  return { sql, refs: [...refs], header: headers.join('\n') }
}

/** `dbt run`: every model as a table, those before it first. Returns the names in the order in which they were made. */
export async function dbtRun(files: ReadonlyMap<string, string>, engine: Engine): Promise<string[]> {
  const project = parse(files.get('dbt_project.yml')!)
  const hooks = (project.models[project.name]['+pre-hook'] ?? []) as string[]
  for (const hook of hooks) await engine.exec(hook)
  const models = new Map(
    [...files]
      .filter(([path]) => /^models\/.*\.sql$/.test(path))
      .map(([path, text]) => [path.replace(/^.*\/|\.sql$/g, ''), rendered(text)]),
  )
  const made: string[] = []
  const make = async (name: string): Promise<void> => {
    if (made.includes(name)) return
    const model = models.get(name)
    if (!model) throw new Error(`there is no model ${name}`)
    for (const ref of model.refs) await make(ref)
    if (model.header) await engine.exec(model.header)
    await engine.exec(`DROP TABLE IF EXISTS "${name}"`)
    await engine.exec(`CREATE TABLE "${name}" AS ${model.sql}`)
    made.push(name)
  }
  for (const name of models.keys()) await make(name)
  return made
}

/** `dbt test`: what the tests of a project find, a line each; the four that dbt brings along, as its documentation defines them. */
export async function dbtTest(files: ReadonlyMap<string, string>, engine: Engine): Promise<{ ran: number; failed: string[] }> {
  const failed: string[] = []
  let ran = 0
  const judge = async (name: string, sql: string) => {
    ran++
    if ((await engine.rows(sql)).length > 0) failed.push(name)
  }
  for (const [path, text] of files) {
    if (/^tests\/.*\.sql$/.test(path)) await judge(path, rendered(text).sql)
    if (!/^models\/.*\.yml$/.test(path)) continue
    for (const { name, columns = [] } of (parse(text) as Properties).models ?? [])
      for (const column of columns)
        for (const test of column.data_tests ?? []) {
          const [kind, { arguments: args = {} } = {}] = typeof test === 'string' ? [test] : Object.entries(test)[0]!
          await judge(`${name}.${column.name} ${kind}`, testSql(kind, `"${name}"`, column.name, args as Record<string, unknown>))
        }
  }
  return { ran, failed }
}

function testSql(kind: string, table: string, column: string, args: Record<string, unknown>): string {
  if (kind === 'not_null') return `SELECT 1 FROM ${table} WHERE ${column} IS NULL`
  if (kind === 'unique')
    return `SELECT ${column} FROM ${table} WHERE ${column} IS NOT NULL GROUP BY ${column} HAVING count(*) > 1`
  if (kind === 'accepted_values') {
    const values = (args.values as unknown[]).map((value) => (args.quote === false ? value : `'${value}'`))
    return `SELECT 1 FROM ${table} WHERE ${column} NOT IN (${values.join(', ')})`
  }
  if (kind === 'relationships') {
    const { sql } = rendered(`{{ ${args.to} }}`)
    return `SELECT 1 FROM ${table} AS child LEFT JOIN ${sql} AS parent ON child.${column} = parent.${args.field} WHERE child.${column} IS NOT NULL AND parent.${args.field} IS NULL`
  }
  throw new Error(`dbt has no test ${kind}`)
}
