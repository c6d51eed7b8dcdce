// The limit: the engine opened, and the columns that the numbers need parsed, with nothing made of them.
import { DuckDBInstance } from '@duckdb/node-api'

const [file] = process.argv.slice(2)
const connection = await (await DuckDBInstance.create(':memory:')).connect()
const columns = [
  'Id',
  'Tags',
  'Status',
  'Via',
  'Created at',
  'Updated at',
  'Solved at',
  'Satisfaction Score',
  'Reopens',
  'Replies',
]
const counts = [...columns, 'First reply time in minutes'].map((column) => `count("${column}")`)
await connection.runAndReadAll(
  `SELECT ${counts.join(', ')} FROM read_csv('${file.replaceAll("'", "''")}', header = true, all_varchar = true)`,
)
