import type { Text } from '../../text/text.ts'

/** What somebody wants, and the command line for it; `within`: a line of a file that it stands in. */
export interface Example {
  want: Text
  line: string
  within?: string
}

const example = (line: string, en: string, ko: string): Example => ({ line: `support-kit ${line}`, want: { en, ko } })

const inFile = (line: string, file: string, within: string): Example => ({
  ...example(line, `In ${file}`, `${file}에 적을 줄`),
  within,
})

/** Examples of each command, the most usual first: its help, the man page and what is said of a missing argument show them. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  metrics: [
    example('metrics tickets.csv --orders orders.csv', 'All numbers, with the contact rate', '모든 지표와 문의율'),
    example('metrics tickets.csv --month last --by channel', 'The last complete month by channel', '지난달을 채널별로'),
    example('metrics tickets.csv --list within-target.missed', 'Which tickets were answered late', '목표를 넘긴 문의 목록'),
    example('metrics tickets.csv -o october.csv', 'For a spreadsheet', '표 계산 프로그램에서 열 파일로'),
  ],
  insights: [
    example('insights tickets.csv --orders orders.csv', 'What rose, what it costs, what comes back', '늘어난 것, 비용, 재문의'),
    example('insights tickets.csv --only surges', 'One of them', '하나만 보기'),
  ],
  report: [
    example('report tickets.csv --orders orders.csv -o october.html', 'The page to open in a browser', '브라우저에서 볼 문서'),
    example('report tickets.csv --month 2026-10 -f slack', 'Ten lines for a chat', '메신저에 붙여 넣을 열 줄'),
  ],
  plan: [
    example(
      'plan tickets.csv --orders orders.csv',
      'Contacts, agents and hours of the next month',
      '다음 달의 문의, 상담원 수, 시간',
    ),
  ],
  todo: [
    example('todo tickets.csv', 'What to do now, the most urgent first', '지금 할 일을 급한 순서로'),
    example('todo tickets.csv --agent "Rina Mori"', 'The list of one agent', '한 상담원의 할 일'),
  ],
  sql: [
    example('sql csat --by month --dialect postgres', 'Satisfaction by month in PostgreSQL', '월별 만족도를 PostgreSQL에서'),
    example('sql first-response --dialect bigquery', 'Response times in BigQuery', '응답 시간을 BigQuery에서'),
    example('sql --project dbt --source zendesk --dialect snowflake -o dbt', 'A dbt project', 'dbt 프로젝트'),
  ],
  inspect: [
    example('inspect tickets.csv', 'How it is read', '어떻게 읽는지'),
    example('inspect tickets.csv --clean clean.csv', 'The same rows as plain UTF-8 CSV', '같은 내용을 UTF-8 CSV로'),
  ],
  lint: [
    example('lint taxonomy.yaml', 'Check the list of tags', '태그 목록 점검'),
    example('lint taxonomy.yaml --usage tickets.csv', 'The costly ones first', '문의가 많은 태그부터'),
    example('lint --from tickets.csv', 'Tags of an export, without a list', '목록 없이 내보낸 파일의 태그 점검'),
  ],
  reply: [
    example('reply lost-order', 'It asks for what is missing', '빠진 내용은 물어봅니다'),
    example('reply --ticket 4711 --from tickets.csv', 'For a ticket of an export', '내보낸 파일의 문의에'),
    example('reply lost-order --examples', 'What a template says', '템플릿 내용 미리 보기'),
  ],
  check: [
    example('check draft.md', 'Before it is sent', '보내기 전에'),
    example('check replies/ --fail-on sure', 'A folder, in CI', '폴더 전체를, CI에서'),
    example('check --macros replies/macros.json', 'The macros of a helpdesk', '상담 도구의 매크로'),
  ],
  explain: [
    example('explain', 'All that can be explained', '설명이 있는 것 모두'),
    example('explain first-response', 'One number: meaning, SQL, source', '지표 하나의 뜻, SQL, 출처'),
    example('explain --ticket 48026 tickets.csv', 'How the numbers of a ticket came about', '문의 하나의 지표가 나온 과정'),
  ],
  completion: [
    inFile('completion bash', '~/.bashrc', 'eval "$(support-kit completion bash)"'),
    inFile('completion zsh', '~/.zshrc', 'eval "$(support-kit completion zsh)"'),
    inFile('completion fish', '~/.config/fish/config.fish', 'support-kit completion fish | source'),
    inFile('completion powershell', '$PROFILE', 'support-kit completion powershell | Out-String | Invoke-Expression'),
  ],
  init: [example('init', 'In this folder', '이 폴더에'), example('init support', 'In another one', '다른 폴더에')],
  'templates list': [example('templates list', 'All by situation', '상황별 전체 목록')],
  'templates show': [
    example('templates show lost-order', 'Its source', '원문'),
    example('templates show lost-order --examples', 'The reply that it makes', '완성된 답변'),
  ],
  'templates new': [
    example('templates new gift-wrap', 'One of your own', '새 템플릿'),
    example('templates new lost-order --from lost-order', 'Your words for a built-in one', '기본 템플릿을 고쳐 쓰기'),
  ],
  'templates export': [
    example('templates export --to zendesk -o macros.json', 'All as macros', '전체를 매크로로'),
    example('templates export lost-order --to gorgias', 'One of them', '하나만'),
  ],
  'templates import': [example('templates import replies/macros.json', 'Each as a file in macros/', 'macros/에 하나씩 저장')],
}
