import type { ErrorText, Text } from '../../text/text.ts'

export const filesToo = (file: string): ErrorText => [
  {
    en: `--connect and ${file}: tickets come from a database or from files.`,
    ko: `--connect와 ${file}: 데이터베이스와 파일 가운데 하나만 쓸 수 있습니다.`,
  },
  { en: 'Leave one of them out.', ko: '하나를 빼 주세요.' },
]

export const notConnected = (flag: string): ErrorText => [
  { en: `${flag} does not go with --connect.`, ko: `${flag}: --connect와 함께 쓸 수 없습니다.` },
  oneByOne.includes(flag)
    ? {
        en: 'It asks for tickets one by one, and these stay in the database. Write the tickets of a month to a CSV file (docs/warehouse.md), and give that instead.',
        ko: '문의를 한 건씩 봐야 하는 옵션인데 문의는 데이터베이스에 둡니다. 한 달의 문의를 CSV 파일로 저장해(docs/warehouse.ko.md) 그 파일로 실행해 주세요.',
      }
    : { en: 'It is about how files are read. Leave it out.', ko: '파일을 읽는 방법에 쓰는 옵션입니다. 빼 주세요.' },
]

const oneByOne: readonly string[] = ['--list', '--tickets', '--as', '--show-text', '--forecast', '--within']

export const needsFiles = (command: string): ErrorText => [
  {
    en: `${command} needs files: only support-kit metrics and support-kit report read a database.`,
    ko: `${command}: 파일이 필요합니다. 데이터베이스를 읽는 명령은 support-kit metrics와 support-kit report뿐입니다.`,
  },
  {
    en: 'Write the tickets of a month to a CSV file, under the column names of docs/warehouse.md. In psql: \\copy (SELECT …) TO tickets.csv CSV HEADER',
    ko: '한 달의 문의를 docs/warehouse.ko.md의 열 이름으로 CSV 파일에 저장해 주세요. psql에서는 \\copy (SELECT …) TO tickets.csv CSV HEADER',
  },
]

export const onlyWithConnect = (flag: string): ErrorText => [
  { en: `${flag} needs --connect.`, ko: `${flag}: --connect가 필요합니다.` },
  {
    en: 'The address of a database: --connect postgres://user@host/db',
    ko: '데이터베이스 주소를 적어 주세요: --connect postgres://user@host/db',
  },
]

export const ordersInDatabase = (file: string): ErrorText => [
  { en: `--orders ${file} does not go with --connect.`, ko: `--orders ${file}: --connect와 함께 쓸 수 없습니다.` },
  {
    en: 'Name a table of orders, --orders-table orders, or a number with --month.',
    ko: '주문 테이블을 --orders-table orders로 지정하거나 --month와 함께 주문 수를 적어 주세요.',
  },
]

export const unknownScheme = (scheme: string | undefined, schemes: readonly string[]): ErrorText => [
  scheme === undefined
    ? { en: '--connect takes the address of a database.', ko: '--connect에는 데이터베이스 주소를 적습니다.' }
    : { en: `--connect: support-kit cannot connect to ${scheme}.`, ko: `--connect: ${scheme}에는 접속할 수 없습니다.` },
  {
    en: `It begins with ${schemes.map((one) => `${one}://`).join(' or ')}. For other databases, support-kit sql prints the queries.`,
    ko: `주소는 ${schemes.map((one) => `${one}://`).join(' 또는 ')}로 시작합니다. 다른 데이터베이스의 쿼리는 support-kit sql로 볼 수 있습니다.`,
  },
]

export const noDriver = (name: string): ErrorText => [
  {
    en: `The package ${name}, which connects to the database, is not installed.`,
    ko: `데이터베이스에 접속하는 패키지 ${name}이(가) 설치되어 있지 않습니다.`,
  },
  {
    en: `Install it beside support-kit: npm install ${name} (with -g if support-kit is).`,
    ko: `support-kit과 같은 곳에 설치해 주세요: npm install ${name} (support-kit을 -g로 설치했다면 -g로).`,
  },
]

export const refused = (place: string, [problem, hint]: readonly [Text, Text | undefined]): ErrorText => [
  { en: `${place}: ${problem.en}`, ko: `${place}: ${problem.ko}` },
  hint,
]

export const noTable = (table: string, tables: readonly string[]): ErrorText => [
  { en: `There is no table ${table}.`, ko: `테이블 ${table}이(가) 없습니다.` },
  tables.length === 0
    ? {
        en: 'This user sees no tables: check --schema and the rights.',
        ko: '이 사용자가 볼 수 있는 테이블이 없습니다. --schema와 권한을 확인해 주세요.',
      }
    : {
        en: `There are: ${tables.join(', ')}. Name one with --table.`,
        ko: `있는 테이블: ${tables.join(', ')}. --table로 지정해 주세요.`,
      },
]

export const noColumn = (column: string, table: string, columns: readonly string[]): ErrorText => [
  { en: `--map: ${table} has no column ${column}.`, ko: `--map: ${table}에 ${column} 열이 없습니다.` },
  { en: `It has: ${columns.join(', ')}.`, ko: `있는 열: ${columns.join(', ')}.` },
]

export const tagsNotAList = (column: string): Text => ({
  en: `The column ${column} is no list, so there are no tags. A view can make it one, by splitting it at the commas.`,
  ko: `${column} 열이 목록 형식이 아니어서 태그를 세지 않았습니다. 쉼표에서 나누는 뷰를 만들면 셀 수 있습니다.`,
})
