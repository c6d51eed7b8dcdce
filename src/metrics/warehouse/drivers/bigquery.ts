import words from '../../dialects/bigquery.ts'
import * as reason from '../../messages/connection.ts'
import { readAddress } from '../address.ts'
import { clientPackage } from '../client-package.ts'
import { type Connection, type Driver, longest, patience, within } from '../driver.ts'

/** What is used of `@google-cloud/bigquery`. */
interface Client {
  authClient: { getAccessToken(): Promise<unknown> }
  createQueryJob(asked: Record<string, unknown>): Promise<[{ getQueryResults(): Promise<[Record<string, unknown>[]]> }]>
  dataset(id: string, options?: { projectId?: string }): Dataset
}
type Metadata = [{ schema?: { fields?: { name: string; type: string; mode?: string }[] } }]
interface Dataset {
  table(id: string): { getMetadata(): Promise<Metadata> }
  getTables(options: { maxResults: number; autoPaginate: false }): Promise<[{ id?: string }[]]>
}
interface BigQuery {
  BigQuery: new (options: Record<string, unknown>) => Client
}

const example = 'bigquery://project/dataset?location=EU'

async function connect(text: string): Promise<Connection> {
  const at = readAddress(text, ['location', 'maximum_bytes_billed'], example)
  const { BigQuery } = await clientPackage<BigQuery>('@google-cloud/bigquery')
  const [project, dataset] = [at.host || undefined, at.path[0]]
  const most = at.option('maximum_bytes_billed')
  const client = new BigQuery({ ...(project && { projectId: project }), userAgent: 'support-kit' })
  // signed in before the first query; a stand-in for the service wants no name
  if (!process.env.BIGQUERY_EMULATOR_HOST) await within(patience, client.authClient.getAccessToken())
  const of = (id: string, projectId = project) => client.dataset(id, projectId ? { projectId } : {})
  return {
    rows: async (sql) => {
      const [job] = await client.createQueryJob({
        query: sql.includes('quantile_type_7(') ? `${words.first}\n${sql}` : sql,
        ...(dataset && { defaultDataset: { datasetId: dataset, ...(project && { projectId: project }) } }),
        ...(at.option('location') && { location: at.option('location') }),
        ...(most && { maximumBytesBilled: most }),
        jobTimeoutMs: longest,
        // a time without a zone is UTC, whatever the project says
        connectionProperties: [{ key: 'time_zone', value: 'UTC' }],
      })
      const [rows] = await job.getQueryResults()
      return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typed(value)])))
    },
    columns: async (parts) => {
      const [table, set = dataset, projectId, more] = parts.toReversed()
      if (more !== undefined || !table || !set) return []
      const told = of(set, projectId)
        .table(table)
        .getMetadata()
        .catch(unlessMissing<Metadata>([{}]))
      const [{ schema }] = await within(patience, told)
      return (schema?.fields ?? []).map(({ name, type, mode }) => ({ name, list: mode === 'REPEATED' && type !== 'RECORD' }))
    },
    tables: async (schema) => {
      const set = schema ?? dataset
      if (!set) return []
      const [tables] = await of(set)
        .getTables({ maxResults: 50, autoPaginate: false })
        .catch(unlessMissing([[]]))
      return tables.map(({ id }) => `${set}.${id}`)
    },
    // it keeps nothing open
    close: async () => {},
  }
}

const unlessMissing =
  <T>(nothing: T) =>
  (error: { code?: unknown }): T => {
    if (error.code === 404) return nothing
    throw error
  }

/** Decimals come as objects that know their number, times as objects with a text. */
function typed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(typed)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'object' || value === null) return value ?? null
  return 'value' in value ? value.value : Number(value)
}

export default {
  schemes: ['bigquery'],
  example,
  package: '@google-cloud/bigquery',
  secrets: [],
  connect,
  explain(error) {
    const { code, message = '', errors } = error as { code?: unknown; message?: string; errors?: { reason?: string }[] }
    if (code === 401 || /default credentials|is not a file|invalid_grant|reauth|client_email/i.test(message)) return noCredentials
    if (/timed out/i.test(message)) return reason.tookLong
    const known = reasons[errors?.[0]?.reason ?? '']
    if (known) return known
    if (code === 404) return reasons.notFound
    if (code === 403) return reasons.accessDenied
    return reason.networkReason(error, example)
  },
} satisfies Driver

const noCredentials: reason.Reason = [
  { en: 'Google could not authenticate you.', ko: 'Google이 사용자를 확인하지 못했습니다.' },
  {
    en: 'Run gcloud auth application-default login, or set GOOGLE_APPLICATION_CREDENTIALS to a key file.',
    ko: 'gcloud auth application-default login을 실행하거나 GOOGLE_APPLICATION_CREDENTIALS에 키 파일을 지정해 주세요.',
  },
]
const overQuota: reason.Reason = [
  { en: 'the project’s quota is used up.', ko: '프로젝트의 사용 한도를 넘었습니다.' },
  { en: 'Try again later, or check its quotas and billing.', ko: '잠시 뒤에 다시 시도하거나 할당량과 결제를 확인해 주세요.' },
]

/** By the reason that Google gives. */
const reasons: Readonly<Record<string, reason.Reason>> = {
  notFound: [
    {
      en: 'there is no such project or dataset, or it is in another location.',
      ko: '그런 프로젝트나 데이터세트가 없거나 다른 위치에 있습니다.',
    },
    { en: `Check the names and ?location=: ${example}.`, ko: `이름과 ?location=을 확인해 주세요: ${example}.` },
  ],
  accessDenied: reason.mayNotRead({
    en: 'It takes the roles BigQuery Data Viewer on the dataset and BigQuery Job User on the project.',
    ko: '데이터세트에 BigQuery 데이터 뷰어, 프로젝트에 BigQuery 작업 사용자 역할이 필요합니다.',
  }),
  bytesBilledLimitExceeded: [
    { en: 'a query would be billed more than maximum_bytes_billed.', ko: '쿼리가 maximum_bytes_billed보다 많이 청구됩니다.' },
    { en: 'Raise it, or ask for fewer metrics.', ko: '값을 올리거나 지표를 줄여 주세요.' },
  ],
  quotaExceeded: overQuota,
  rateLimitExceeded: overQuota,
  billingNotEnabled: overQuota,
  resourcesExceeded: reason.outOfMemory,
}
