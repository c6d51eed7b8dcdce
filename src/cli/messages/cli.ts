import type { ErrorText, Text } from '../../text/text.ts'

export const bug = (message: string): Text => ({
  en: `This is a bug in support-kit: ${message}`,
  ko: `프로그램 오류입니다: ${message}`,
})

export const reportIt: Text = {
  en: 'Run it again with --debug and report what it prints.',
  ko: '--debug를 붙여 다시 실행한 뒤 출력 내용을 알려 주세요.',
}

/** @param command as it is typed: `templates show`; '' for the program itself */
const seeHelp = (command: string): Text =>
  command === ''
    ? {
        en: 'Run support-kit --help to see the commands and options.',
        ko: 'support-kit --help로 명령과 옵션을 볼 수 있습니다.',
      }
    : {
        en: `Run support-kit ${command} --help to see its options.`,
        ko: `support-kit ${command} --help로 옵션을 볼 수 있습니다.`,
      }

export const didYouMean = (word: string): Text => ({
  en: `Did you mean ${word}?`,
  ko: `비슷한 이름이 있습니다: ${word}`,
})

export const unknownCommand = (name: string, meant: string | undefined, command: string): ErrorText => [
  { en: `Unknown command "${name}".`, ko: `알 수 없는 명령입니다: "${name}"` },
  meant ? didYouMean(meant) : seeHelp(command),
]

export const fileAsCommand = (name: string): ErrorText => [
  { en: `"${name}" is a file, not a command.`, ko: `명령이 아니라 파일입니다: "${name}"` },
  /\.ya?ml$/i.test(name)
    ? { en: `To lint its tags: support-kit lint ${name}`, ko: `태그를 점검하려면: support-kit lint ${name}` }
    : /\.(?:md|markdown|txt|html?)$/i.test(name)
      ? { en: `To check it as a reply: support-kit check ${name}`, ko: `답변으로 점검하려면: support-kit check ${name}` }
      : { en: `To compute its metrics: support-kit metrics ${name}`, ko: `지표를 보려면: support-kit metrics ${name}` },
]

export const unknownOption = (name: string, meant: string | undefined, command: string): ErrorText => [
  { en: `Unknown option ${name}.`, ko: `알 수 없는 옵션입니다: ${name}` },
  meant ? didYouMean(meant) : seeHelp(command),
]

export const noFile = (example: string): ErrorText => [
  { en: 'No file given.', ko: '파일을 지정하지 않았습니다.' },
  {
    en: `Give an export, or - for standard input: ${example}`,
    ko: `내보낸 파일을 지정해 주세요. 표준 입력은 -입니다: ${example}`,
  },
]

/** What is missing where a command takes the name of something that is no file. */
export const noName = (argument: string, example: string): ErrorText => [
  argument === 'shell'
    ? { en: 'For which shell?', ko: '어느 셸에서 쓸지 적어 주세요.' }
    : { en: 'A name is missing.', ko: '이름을 적지 않았습니다.' },
  { en: `For example: ${example}`, ko: `예: ${example}` },
]

export const notTogether = (one: string, other: string): ErrorText => [
  { en: `${one} and ${other} cannot be used together.`, ko: `${one}과(와) ${other}은(는) 함께 쓸 수 없습니다.` },
]

export const noValue = (option: string, command: string): ErrorText => [
  { en: `${option} needs a value.`, ko: `${option}: 값을 적어 주세요.` },
  seeHelp(command),
]

export const tooMany = (command: string): ErrorText => [
  { en: `${command} takes only one name.`, ko: `${command}에는 이름을 하나만 쓸 수 있습니다.` },
  seeHelp(command),
]

export const unknownMember = (flag: string, id: string, ids: readonly string[], meant: string | undefined): ErrorText => [
  { en: `${flag}: unknown value "${id}".`, ko: `${flag}: "${id}" 값은 쓸 수 없습니다.` },
  {
    en: `${meant ? `Did you mean "${meant}"? ` : ''}Choose from: ${ids.join(', ')}.`,
    ko: `${meant ? `비슷한 이름이 있습니다: "${meant}". ` : ''}쓸 수 있는 값: ${ids.join(', ')}.`,
  },
]

export const notAPair = (flag: string, pair: string): ErrorText => [
  { en: `${flag}: "${pair}" is not a field=column pair.`, ko: `${flag}: "${pair}"는 항목=열 형식이 아닙니다.` },
  { en: `Write ${flag} created_at="Opened".`, ko: `${flag} created_at="접수일"처럼 써 주세요.` },
]

export const fromAfterTo: ErrorText = [
  { en: '--from is after --to.', ko: '--from이 --to보다 뒤입니다.' },
  {
    en: 'Give the earlier day to --from; both days are included.',
    ko: '두 날 모두 기간에 들어갑니다. 앞선 날을 --from에 써 주세요.',
  },
]

export const ordersOfWhichMonth = (orders: string): ErrorText => [
  { en: `--orders ${orders}: the month is missing.`, ko: `--orders ${orders}: 어느 달의 주문 수인지 알 수 없습니다.` },
  {
    en: 'Add --month 2026-10, or give a table with the columns month,orders.',
    ko: '--month 2026-10을 함께 쓰거나, month,orders 표를 지정해 주세요.',
  },
]

export const stdinTwice: ErrorText = [
  { en: 'Standard input (-) can be read only once.', ko: '표준 입력(-)은 한 번만 읽을 수 있습니다.' },
  { en: 'Save one of the inputs as a file.', ko: '둘 중 하나는 파일로 저장해 지정해 주세요.' },
]

export const passwordOf: Text = { en: 'Password of the Excel workbook', ko: '엑셀 파일의 비밀번호' }

export const noPasswordFile = (file: string): ErrorText => [
  { en: `--password-file: cannot read "${file}".`, ko: `--password-file: "${file}" 파일을 읽을 수 없습니다.` },
  {
    en: 'Give a text file whose first line is the password.',
    ko: '첫 줄에 비밀번호를 적은 텍스트 파일을 지정해 주세요.',
  },
]

export const metricNotAsked = (condition: string, metric: string, metrics: readonly string[]): ErrorText => [
  {
    en: `--fail-if '${condition}': ${metric} is not among the metrics selected with -m.`,
    ko: `--fail-if '${condition}': -m에 ${metric} 지표가 없습니다.`,
  },
  { en: `Add it: -m ${[...metrics, metric].join(',')}`, ko: `추가해 주세요: -m ${[...metrics, metric].join(',')}` },
]

export const ticketsEnding = (name: string, endings: readonly string[]): ErrorText => [
  { en: `--tickets ${name}: the ending must say what to write.`, ko: `--tickets ${name}: 확장자로 파일 형식을 정해 주세요.` },
  { en: `Name a file that ends in ${endings.join(', ')}.`, ko: `쓸 수 있는 확장자: ${endings.join(', ')}.` },
]

export const listAlone = (flag: string): ErrorText => [
  {
    en: `--list shows the tickets of one count: ${flag} does not go with it.`,
    ko: `--list는 문의 목록만 보여 주므로 ${flag} 옵션과 함께 쓸 수 없습니다.`,
  },
  {
    en: 'Choose tickets with --only, --month, --from and --to: --list within-target.missed --only channel=email',
    ko: '문의는 --only, --month, --from, --to로 고릅니다: --list within-target.missed --only channel=email',
  },
]

const counted = (rows: number) => `${rows} ${rows === 1 ? 'row was' : 'rows were'}`

export const strictRejects = (rejected: number, repaired: number): ErrorText => [
  {
    en: `--strict: ${[rejected && `${counted(rejected)} rejected`, repaired && `${counted(repaired)} repaired`].filter(Boolean).join(', ')}.`,
    ko: `--strict: ${[rejected && `읽을 수 없는 행이 ${rejected}개`, repaired && `바로잡아 읽은 행이 ${repaired}개`].filter(Boolean).join(', ')} 있습니다.`,
  },
  { en: 'Save them with --rejects FILE to see why.', ko: '--rejects FILE로 저장하면 이유를 볼 수 있습니다.' },
]

export const oneCleanAtATime: ErrorText = [
  { en: '--clean takes one file at a time.', ko: '--clean에는 파일을 하나만 지정할 수 있습니다.' },
  { en: 'Run inspect once for each file.', ko: '파일마다 inspect를 따로 실행해 주세요.' },
]

export const wrote = (file: string): Text => ({ en: `Wrote ${file}.`, ko: `${file} 파일을 만들었습니다.` })

export const wroteTickets = (file: string, tickets: number): Text => ({
  en: `Wrote ${file}: ${tickets} ${tickets === 1 ? 'ticket' : 'tickets'}.`,
  ko: `${file} 파일에 문의 ${tickets}건을 저장했습니다.`,
})

export const wroteRejects = (file: string, rows: number): Text =>
  rows === 0
    ? { en: `No rows were rejected; ${file} holds only the header.`, ko: `읽지 못한 행이 없어 ${file}에는 제목 행만 있습니다.` }
    : { en: `Wrote ${file}: ${rows} ${rows === 1 ? 'row' : 'rows'}.`, ko: `${file} 파일에 ${rows}행을 저장했습니다.` }

export const configThere = (file: string): ErrorText => [
  { en: `${file} already exists.`, ko: `${file} 파일이 이미 있습니다.` },
  { en: 'Overwrite it with --force.', ko: '덮어쓰려면 --force를 붙여 주세요.' },
]

export const wroteConfig = (file: string): Text => ({
  en: `Wrote ${file}. It applies to runs in that folder and below, and to files in it.`,
  ko: `${file} 파일을 만들었습니다. 그 폴더와 하위 폴더에서 실행하거나 그 폴더의 파일을 읽을 때 적용됩니다.`,
})

export const wroteTaxonomy = (file: string): Text => ({
  en: `Wrote ${file}: starter tags for an online shop. Check them: support-kit lint ${file}`,
  ko: `온라인 쇼핑몰용 기본 태그 목록 ${file} 파일을 만들었습니다. 점검하려면: support-kit lint ${file}`,
})
