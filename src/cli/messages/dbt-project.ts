import type { ErrorText, Text } from '../../text/text.ts'

export const whichFolder: ErrorText = [
  { en: '--project dbt writes a folder.', ko: '--project dbt는 폴더를 만듭니다.' },
  { en: 'Name it: -o support-dbt.', ko: '-o support-dbt처럼 폴더 이름을 적어 주세요.' },
]

export const whichDialect: ErrorText = [
  { en: '--project dbt needs a database to write for.', ko: '--project dbt: 어느 데이터베이스에 쓸지 알 수 없습니다.' },
  { en: 'Name it: --dialect bigquery.', ko: '--dialect bigquery처럼 적어 주세요.' },
]

export const noFilters: ErrorText = [
  { en: '--only does not go with --project dbt.', ko: '--only: --project dbt와 함께 쓸 수 없습니다.' },
  {
    en: 'Group by it, --by channel, or filter the tickets in a model of yours.',
    ko: '--by channel처럼 나누거나, 직접 만든 모델에서 문의를 걸러 주세요.',
  },
]

export const tableAndSource = (table: string): ErrorText => [
  {
    en: `--source and ${table}: tickets come from a helpdesk’s tables or from your own.`,
    ko: `--source와 ${table}: 헬프데스크의 테이블과 직접 만든 테이블 가운데 하나만 쓸 수 있습니다.`,
  },
  { en: 'Leave one of them out.', ko: '하나를 빼 주세요.' },
]

export const notInSources = (id: string, need: string): ErrorText => [
  { en: `${id} needs ${need}, which these tables do not have.`, ko: `${id}: 이 테이블에 없는 데이터가 필요합니다: ${need}` },
  need === 'orders'
    ? {
        en: 'Add --source shopify, or --orders-table shop.orders.',
        ko: '--source shopify나 --orders-table shop.orders를 더해 주세요.',
      }
    : {
        en: 'Leave it out; without metric names, the project has those that the tables can give.',
        ko: '빼 주세요. 지표 이름을 적지 않으면 테이블로 낼 수 있는 지표만 넣습니다.',
      },
]

export const projectThere = (file: string): ErrorText => [
  { en: `${file} is there already.`, ko: `${file}: 이미 있습니다.` },
  { en: 'Write to another folder, or over it with --force.', ko: '다른 폴더에 쓰거나 --force로 덮어쓰세요.' },
]

export const wroteProject = (folder: string, files: number, metrics: number): Text => ({
  en: `Wrote a dbt project with ${metrics} metrics, ${files} files, to ${folder}. Read its README.md first.`,
  ko: `${folder}에 지표 ${metrics}개의 dbt 프로젝트를 썼습니다(파일 ${files}개). README.md부터 읽어 주세요.`,
})

export const ownTickets: Text = {
  en: 'Tickets are read from a table of your own, tickets. Name another with --table, or your helpdesk with --source.',
  ko: '문의는 tickets 테이블에서 읽습니다. 다른 테이블은 --table로, 헬프데스크는 --source로 지정해 주세요.',
}

export const leftOut = (ids: readonly string[]): Text => ({
  en: `Left out, because something they need is not there or not declared: ${ids.join(', ')}. Named on the command line, each says what it needs.`,
  ko: `필요한 데이터나 설정이 없어 뺀 지표: ${ids.join(', ')}. 지표 이름을 적으면 무엇이 필요한지 알려 줍니다.`,
})

export const olderModels = (files: readonly string[]): Text => ({
  en: `Not of this project, and dbt would run it too: ${files.join(', ')}. Remove what you do not need.`,
  ko: `이 프로젝트에 없는 파일이지만 dbt가 함께 실행합니다: ${files.join(', ')}. 필요 없으면 지워 주세요.`,
})

export const onlyWithProject = (flag: string): ErrorText => [
  { en: `${flag} needs --project dbt.`, ko: `${flag}: --project dbt가 필요합니다.` },
  {
    en: 'support-kit sql --project dbt --source zendesk --dialect bigquery -o support-dbt',
    ko: 'support-kit sql --project dbt --source zendesk --dialect bigquery -o support-dbt',
  },
]
