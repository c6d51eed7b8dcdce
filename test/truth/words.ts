import { two } from './clock.ts'
import type { Ticket } from './shop.ts'

/** What people of a language call columns, states and channels. */
export interface Words {
  heads: Record<
    'id' | 'created' | 'reply' | 'solved' | 'status' | 'channel' | 'tags' | 'csat' | 'requester' | 'agent' | 'body' | 'replies',
    readonly string[]
  >
  replyDuration: readonly (readonly [string, (s: number) => string, (s: number) => number])[]
  status: Record<Ticket['status'], readonly string[]>
  channel: Record<Ticket['channel'], readonly string[]>
  stars: readonly ((n: number) => string)[]
}

const exact = (s: number) => s
const wholeMinutes = (s: number) => Math.floor(s / 60) * 60

export const koreanWords: Words = {
  heads: {
    id: ['접수번호', '문의번호', '번호', '티켓번호', 'No.'],
    created: ['접수일시', '문의일시', '등록일시', '작성일', '접수 일시'],
    reply: ['최초응답일시', '답변일시', '첫응답시각', '최초 응답 시각'],
    solved: ['처리완료일시', '완료일시', '종료일시', '해결일시'],
    status: ['처리상태', '상태', '진행상태'],
    channel: ['채널', '유입경로', '접수경로', '문의채널'],
    tags: ['태그', '문의유형', '라벨'],
    csat: ['만족도', '평점', '고객만족도'],
    requester: ['고객ID', '이메일', '고객번호'],
    agent: ['담당자', '상담원'],
    body: ['문의내용', '내용'],
    replies: ['답변수', '답변 횟수'],
  },
  replyDuration: [
    ['최초응답시간(분)', (s) => String(Math.floor(s / 60)), wholeMinutes],
    ['첫응답시간 (초)', String, exact],
    ['최초응답시간', (s) => `${Math.floor(s / 3600)}시간 ${Math.floor(s / 60) % 60}분`, wholeMinutes],
    ['응답소요시간', (s) => `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`, exact],
  ],
  status: {
    new: ['접수', '신규'],
    open: ['처리중', '진행중'],
    pending: ['고객대기'],
    hold: ['보류'],
    solved: ['답변완료', '처리완료'],
    closed: ['종료', '종결'],
  },
  channel: {
    email: ['이메일', '메일'],
    chat: ['카카오톡', '채팅', '네이버 톡톡'],
    form: ['게시판', '1:1문의'],
    phone: ['전화', '유선'],
    social: ['인스타그램', 'SNS'],
  },
  stars: [
    (n) => String(n),
    (n) => `${n}점`,
    (n) => ['매우불만족', '불만족', '보통', '만족', '매우만족'][n - 1]!,
    (n) => '★'.repeat(n) + '☆'.repeat(5 - n),
  ],
}

export const englishWords: Words = {
  heads: {
    id: ['Ticket ID', 'Case #', 'ID', 'ticket_id', 'Ticket No.'],
    created: ['Created', 'Date created', 'created_at', 'Opened', 'Received on'],
    reply: ['First response', 'first_response_at', 'First reply', 'Date of first reply'],
    solved: ['Resolved at', 'solved_at', 'Closed on', 'Date closed'],
    status: ['Status', 'Ticket Status', 'State'],
    channel: ['Channel', 'Source', 'contact_channel'],
    tags: ['Tags', 'Labels', 'Category'],
    csat: ['CSAT', 'Satisfaction', 'Rating', 'csat_score'],
    requester: ['Customer email', 'email', 'customer_id'],
    agent: ['Agent', 'Assigned to'],
    body: ['Message', 'Description'],
    replies: ['Replies', 'Agent replies'],
  },
  replyDuration: [
    ['First response time (minutes)', (s) => String(Math.floor(s / 60)), wholeMinutes],
    ['first_response_seconds', String, exact],
    ['First response (hours)', (s) => (s / 3600).toFixed(6), (s) => Number((s / 3600).toFixed(6)) * 3600],
    ['FRT', (s) => `${Math.floor(s / 3600)}h ${Math.floor(s / 60) % 60}m ${s % 60}s`, exact],
    ['First Response Time', (s) => `${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`, exact],
    ['Time to first response (h:mm)', (s) => `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}`, wholeMinutes],
  ],
  status: {
    new: ['New', 'received'],
    open: ['Open', 'In progress'],
    pending: ['Pending', 'Waiting on customer'],
    hold: ['On hold'],
    solved: ['Resolved', 'Solved', 'Done'],
    closed: ['Closed'],
  },
  channel: {
    email: ['Email', 'e-mail', 'EMAIL'],
    chat: ['Chat', 'WhatsApp', 'Live chat'],
    form: ['Web form', 'website'],
    phone: ['Phone', 'call'],
    social: ['Instagram', 'Facebook'],
  },
  stars: [
    String,
    (n) => `${n}/5`,
    (n) => `${n}.0`,
    (n) => ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'][n - 1]!,
  ],
}
