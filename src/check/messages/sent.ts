import type { ErrorText, Text } from '../../text/text.ts'
import type { SentReview } from '../sent/sent-scores.ts'

const percent = (share: number) => String(Math.round(share * 100))

export const agentHead: Text = { en: 'Agent, read/sent', ko: '상담원, 읽음/보냄' }
export const wholeSample: Text = { en: 'all read:', ko: '읽은 답변 전체:' }

/** A share and its interval in per cent, in a cell. */
export const shareWithin = (share: number, low: number, high: number): string =>
  `${percent(share)} (${percent(low)}–${percent(high)})`

/** What stands above the tables. */
export const head = ({ counts, all, sample, agents }: SentReview): Text[] => [
  {
    en: `Replies sent: ${all.sampled} read of ${counts.sent}, by ${agents.length} ${agents.length === 1 ? 'agent' : 'agents'}`,
    ko: `보낸 답변 ${counts.sent}개 중 ${all.sampled}개를 읽었습니다(상담원 ${agents.length}명)`,
  },
  {
    en: `${counts.conversations} conversations; left out: ${counts.automatic} automatic messages, ${counts.unsent} notes and drafts${counts.unclear > 0 ? `, ${counts.unclear} without words or an author` : ''}. Up to ${sample} replies an agent.`,
    ko: `대화 ${counts.conversations}건. 자동 발송 ${counts.automatic}개, 메모와 초안 ${counts.unsent}개${counts.unclear > 0 ? `, 내용이나 작성자가 없는 ${counts.unclear}개` : ''}는 뺐습니다. 상담원마다 최대 ${sample}개를 뽑았습니다.`,
  },
  {
    en: 'Share of replies with each step of LATTE, and with a finding of each check, in %; in brackets the 95 % interval.',
    ko: 'LATTE 단계가 있는 답변과 점검마다 지적이 나온 답변의 비율(%)입니다. 괄호 안은 95% 구간입니다.',
  },
]

/** What the numbers cannot tell. */
export const notes = ({ seed, all, replies }: SentReview, few: number, hiddenChecks: number): Text[] => {
  const foreign = replies.length - all.judged
  const told: (Text | false)[] = [
    {
      en: 'No ranking: agents get different work, and where the intervals overlap nobody can tell two agents apart. A follow-up of two lines needs no five steps.',
      ko: '순위가 아닙니다. 상담원마다 맡는 문의가 다르고, 구간이 겹치면 두 사람의 차이를 말할 수 없습니다. 두 줄짜리 추가 답변에 다섯 단계가 모두 필요하지는 않습니다.',
    },
    {
      en: 'The checks err too. Score some of these replies yourself (-o sheet.csv) before you talk about them with anybody.',
      ko: '점검도 틀릴 때가 있습니다. 이 숫자로 이야기하기 전에 답변 몇 개를 직접 채점해 비교해 보세요(-o sheet.csv).',
    },
    few > 0 && {
      en: `Too few replies for a share: ${few} ${few === 1 ? 'agent has' : 'agents have'} fewer than 10, shown as counts.`,
      ko: `답변이 10개가 안 되는 상담원 ${few}명은 비율을 내기에 너무 적어 개수만 보여 줍니다.`,
    },
    foreign > 0 && {
      en: `Not judged: ${foreign} ${foreign === 1 ? 'reply' : 'replies'} in other languages.`,
      ko: `다른 언어로 쓴 답변 ${foreign}개는 판단하지 않았습니다.`,
    },
    hiddenChecks > 0 && {
      en: `${hiddenChecks} more checks with findings: --format json or csv.`,
      ko: `지적이 있는 점검이 ${hiddenChecks}가지 더 있습니다: --format json 또는 csv.`,
    },
    {
      en: `The sample is the same whenever it is drawn again; another one: --seed (now ${seed}).`,
      ko: `다시 실행해도 같은 답변이 뽑힙니다. 다른 답변을 뽑으려면 --seed를 바꿔 주세요(지금 ${seed}).`,
    },
  ]
  return told.filter((text): text is Text => text !== false)
}

export const noConversations = (file: string): ErrorText => [
  {
    en: `--from: no conversations with the texts of their messages in ${file}.`,
    ko: `--from: ${file}에 메시지 본문이 있는 대화가 없습니다.`,
  },
  {
    en: 'Needed is JSON with the messages in each record: Zendesk tickets with comments, Intercom conversation_parts, Gorgias or Chatwoot messages, Help Scout threads, Freshdesk conversations, Zammad articles, Front or Channel Talk messages. Exports for spreadsheets have no texts.',
    ko: '메시지가 함께 들어 있는 JSON이 필요합니다: Zendesk 티켓의 comments, Intercom의 conversation_parts, Gorgias·Chatwoot·Front·채널톡의 messages, Help Scout의 threads, Freshdesk의 conversations, Zammad의 articles. 엑셀용 내보내기에는 본문이 없습니다.',
  },
]

export const noSentReplies = (file: string): ErrorText => [
  { en: `--from: no agent sent a reply in ${file}.`, ko: `--from: ${file}에 상담원이 보낸 답변이 없습니다.` },
  {
    en: 'Read are public replies by people; notes, drafts, bots and rules are left out.',
    ko: '사람이 고객에게 보낸 답변만 읽습니다. 메모, 초안, 봇, 자동 규칙은 뺍니다.',
  },
]

export const tooLargeForSample = (file: string): ErrorText => [
  { en: `--from: ${file} is too large to be read whole.`, ko: `--from: ${file}은(는) 한 번에 읽기에 너무 큽니다.` },
  {
    en: 'Export a shorter period; a month is enough for a sample.',
    ko: '기간을 줄여 내보내 주세요. 표본에는 한 달이면 충분합니다.',
  },
]

export const fromAlone = (flag: string): ErrorText => [
  {
    en: `--from reads replies that were sent; ${flag} does not go with it.`,
    ko: `--from은 이미 보낸 답변을 읽으므로 ${flag}과(와) 함께 쓸 수 없습니다.`,
  },
  { en: 'Run the two apart.', ko: '따로 실행해 주세요.' },
]

export const onlyWithFrom = (flag: string): ErrorText => [
  { en: `${flag} needs --from.`, ko: `${flag}은(는) --from과 함께 씁니다.` },
  {
    en: 'support-kit check --from conversations.json --sample 20',
    ko: 'support-kit check --from conversations.json --sample 20',
  },
]

export const notASample = (given: string): ErrorText => [
  { en: `--sample: "${given}" is not a number of replies.`, ko: `--sample: "${given}"은(는) 답변 개수가 아닙니다.` },
  { en: 'Write a whole number from 1 to 10000: --sample 20', ko: '1부터 10000까지의 정수를 써 주세요: --sample 20' },
]

export const notASentFormat = (given: string, known: readonly string[]): ErrorText => [
  { en: `--format ${given} is for findings in drafts.`, ko: `--format ${given}은(는) 초안의 지적을 위한 형식입니다.` },
  { en: `With --from: ${known.join(', ')}.`, ko: `--from과 함께 쓸 수 있는 형식: ${known.join(', ')}.` },
]

/** What a file is that was named as a draft, and what to type instead. */
export const noDraftBut = (file: string, kind: 'conversations' | 'macros' | 'data'): ErrorText => {
  const what: Record<typeof kind, Text> = {
    conversations: { en: 'holds conversations', ko: '대화가 들어 있는 파일' },
    macros: { en: 'holds macros', ko: '매크로가 들어 있는 파일' },
    data: { en: 'is data (JSON or a table)', ko: 'JSON이나 표 형식의 데이터' },
  }
  const hint: Record<typeof kind, Text> = {
    conversations: {
      en: `To look at replies that were sent: support-kit check --from ${file}`,
      ko: `이미 보낸 답변을 보려면: support-kit check --from ${file}`,
    },
    macros: {
      en: `To check them: support-kit check --macros ${file}`,
      ko: `매크로를 점검하려면: support-kit check --macros ${file}`,
    },
    data: {
      en: 'A draft is text. Sent replies: --from conversations.json; a library: --macros macros.json',
      ko: '초안은 글이어야 합니다. 보낸 답변은 --from conversations.json, 매크로는 --macros macros.json으로 점검합니다.',
    },
  }
  return [{ en: `${file} ${what[kind].en}, not a reply.`, ko: `${file}은(는) 답변이 아니라 ${what[kind].ko}입니다.` }, hint[kind]]
}
