import type { ErrorText, Text } from '../../text/text.ts'

export const unreadable = (file: string, why: string): ErrorText => [
  { en: `${file} cannot be read: ${why.split('\n')[0]}`, ko: `${file} 파일을 읽을 수 없습니다: ${why.split('\n')[0]}` },
  {
    en: 'Export it again; the file may be cut off or damaged.',
    ko: '파일이 중간에 끊겼거나 손상되었을 수 있습니다. 다시 내보내 주세요.',
  },
]

export const noRecords = (file: string): ErrorText => [
  { en: `${file} holds no records.`, ko: `${file} 파일에 레코드가 없습니다.` },
  {
    en: 'JSON should be an array of tickets, {"tickets": [...]}, or one ticket a line.',
    ko: 'JSON은 티켓 배열, {"tickets": [...]}, 또는 한 줄에 티켓 하나씩이어야 합니다.',
  },
]

export const brokenJson = (file: string): [Text] => [{ en: `not JSON (${file})`, ko: `JSON이 아닙니다 (${file})` }]

const list = (ids: readonly string[]) => ids.join(', ')

export const noSuchSource = (id: string, ids: readonly string[]): ErrorText => [
  { en: `There is no source "${id}".`, ko: `"${id}"(이)라는 소스는 없습니다.` },
  { en: `Known: ${list(ids)}.`, ko: `사용할 수 있는 소스: ${list(ids)}.` },
]

type Claim = { id: string; source: { title: string }; found: number; of: number }
const claim = ({ id, source, found, of }: Claim) => `${source.title} (${id}, ${found}/${of})`

export const tie = (file: string, a: Claim, b: Claim): ErrorText => [
  {
    en: `${file} looks as much like ${claim(a)} as like ${claim(b)}.`,
    ko: `${file} 파일은 ${claim(a)}와 ${claim(b)} 형식에 똑같이 들어맞습니다.`,
  },
  {
    en: `Say which: --source ${a.id} or --source ${b.id}.`,
    ko: `어느 쪽인지 알려 주세요: --source ${a.id} 또는 --source ${b.id}.`,
  },
]

export const unknownField = (field: string, fields: readonly string[]): ErrorText => [
  { en: `--map: there is no field "${field}".`, ko: `--map: "${field}"(이)라는 항목은 없습니다.` },
  { en: `Fields: ${list(fields)}.`, ko: `사용할 수 있는 항목: ${list(fields)}.` },
]

const some = (names: readonly string[], most = 12) => list(names.slice(0, most)) + (names.length > most ? ', …' : '')

export const unknownHeader = (file: string, header: string, names: readonly string[]): ErrorText => [
  { en: `${file} has no column ${header}.`, ko: `${file} 파일에 ${header} 열이 없습니다.` },
  { en: `Its columns: ${some(names)}.`, ko: `파일의 열: ${some(names)}.` },
]

export const openOrder = (file: string, header: string): Text => ({
  en: `${file}: "${header}" reads as day/month and as month/day alike, so its times are left out. Say which: --date-order dmy or --date-order mdy.`,
  ko: `${file}: "${header}" 열은 일/월로도 월/일로도 읽을 수 있어 시각을 쓰지 않았습니다. --date-order dmy 또는 --date-order mdy로 알려 주세요.`,
})

export const noUnit = (file: string, header: string): Text => ({
  en: `${file}: "${header}" holds numbers without a unit, so they are left out. Name the unit in the header: "${header} (minutes)".`,
  ko: `${file}: "${header}" 열의 숫자에 단위가 없어 쓰지 않았습니다. 열 이름에 단위를 적어 주세요: "${header} (분)".`,
})

export const damagedNumbers = (file: string, header: string): Text => ({
  en: `${file}: "${header}" holds numbers that a spreadsheet regrouped (like 3,87,16,91); they are left out.`,
  ko: `${file}: "${header}" 열에 스프레드시트가 자릿수를 망가뜨린 숫자(예: 3,87,16,91)가 있어 쓰지 않았습니다.`,
})

export const damagedIds = (file: string, header: string): Text => ({
  en: `${file}: "${header}" holds ids that a spreadsheet rounded (like 1.03E+13); each row counts as a ticket of its own.`,
  ko: `${file}: "${header}" 열에 스프레드시트가 반올림한 번호(예: 1.03E+13)가 있어 행마다 별개의 티켓으로 셌습니다.`,
})

export const unknownWords = (file: string, header: string, words: readonly string[]): Text => ({
  en: `${file}: words in "${header}" that are not known: ${some(
    words.map((w) => JSON.stringify(w.slice(0, 40))),
    5,
  )}.`,
  ko: `${file}: "${header}" 열에 알 수 없는 값이 있습니다: ${some(
    words.map((w) => JSON.stringify(w.slice(0, 40))),
    5,
  )}.`,
})

export const wallClock = (kind: 'ambiguous' | 'nonexistent', zone: string): Text =>
  kind === 'ambiguous'
    ? {
        en: `times that occur twice when the clocks go back (${zone}); each was read as the first.`,
        ko: `서머타임이 끝날 때 두 번 나타나는 시각(${zone})은 앞의 것으로 읽었습니다.`,
      }
    : {
        en: `times that do not exist when the clocks go forward (${zone}); each was moved forward by the gap.`,
        ko: `서머타임이 시작될 때 존재하지 않는 시각(${zone})은 건너뛴 만큼 뒤로 옮겨 읽었습니다.`,
      }

export const noOrderTimes = (file: string, header: readonly string[]): ErrorText => [
  { en: `${file}: no column tells when an order was placed.`, ko: `${file}: 주문 시각을 알려 주는 열이 없습니다.` },
  {
    en: `Name it: --order-map created_at="…". Its columns: ${some(header)}.`,
    ko: `열을 지정해 주세요: --order-map created_at="…". 파일의 열: ${some(header)}.`,
  },
]

export const notMonths = (file: string): ErrorText => [
  { en: `${file}: its months cannot be read.`, ko: `${file}: 월을 읽을 수 없습니다.` },
  { en: 'Write them as 2026-10, with the orders beside them.', ko: '2026-10처럼 쓰고 옆에 주문 수를 적어 주세요.' },
]

const reasons: Record<string, Text> = {
  'no-id': { en: 'no ticket id', ko: '티켓 번호 없음' },
  'no-created': { en: 'no creation time', ko: '접수 시각 없음' },
  'unreadable-created': { en: 'unreadable or impossible creation time', ko: '읽을 수 없거나 있을 수 없는 접수 시각' },
}

/** Why a row cannot be a ticket. */
export const rejectReason = (code: string): Text => reasons[code] ?? { en: code, ko: code }

export const rejectedRows = (file: string, reason: Text, count: number, lines: readonly number[]): Text => {
  const more = count > lines.length ? ', …' : ''
  return {
    en: `${file}: ${count} ${count === 1 ? 'row' : 'rows'} left out, ${reason.en} (line ${lines.join(', ')}${more}).`,
    ko: `${file}: ${count}행 제외, ${reason.ko} (${lines.join(', ')}${more}행).`,
  }
}

export const eventLog = (ids: number, rows: number): ErrorText => [
  {
    en: `This looks like an event log: ${ids} ids stand over ${rows} rows with different times, so a row is not a ticket.`,
    ko: `이벤트 기록으로 보입니다. 번호 ${ids}개가 서로 다른 시각으로 ${rows}행에 걸쳐 있어 한 행이 한 건의 티켓이 아닙니다.`,
  },
  {
    en: 'Export tickets, one row each; or say which column is the id: --map id="…".',
    ko: '한 행에 티켓 하나인 내보내기를 쓰거나, 번호 열을 지정해 주세요: --map id="…".',
  },
]

export const invalidTimes = (what: 'reply' | 'solve'): Text =>
  what === 'reply'
    ? {
        en: 'tickets whose first response is before their creation, unreadable, or missing although replies are counted; they are in no response time.',
        ko: '첫 응답 시각이 접수보다 앞서거나 읽을 수 없거나, 답변 수는 있는데 시각이 없는 문의입니다. 응답 시간 계산에서 뺐습니다.',
      }
    : {
        en: 'tickets whose solved time is before their creation or unreadable; they are in no resolution time.',
        ko: '처리 완료 시각이 접수보다 앞서거나 읽을 수 없는 문의입니다. 처리 시간 계산에서 뺐습니다.',
      }

export const oldestWaiting: Text = {
  en: 'tickets that still wait for an answer, the longest waiting first.',
  ko: '답변을 기다리는 문의입니다. 오래 기다린 순서로 보여 줍니다.',
}

export const unknownWaits: Text = {
  en: 'tickets that still wait have no creation time: how long the longest has waited, and the percentiles with unanswered (p50_all_s, p90_all_s), cannot be told.',
  ko: '답변을 기다리는 문의 중 접수 시각이 없는 문의가 있어, 최장 대기 시간과 미답변 포함 백분위수(p50_all_s, p90_all_s)를 알 수 없습니다.',
}

export const partialMonth = (month: string, role: 'tickets' | 'orders'): Text => ({
  en: `The ${role} do not seem to cover all of ${month}, so it has no rate and is not in the trend. If they do cover it, name the period with --from and --to.`,
  ko: `${role === 'tickets' ? '문의' : '주문'} 자료에 ${month} 한 달이 모두 들어 있지 않은 것으로 보여 비율을 계산하지 않고 추이에서도 뺐습니다. 모두 들어 있다면 --from, --to로 기간을 지정해 주세요.`,
})

export const monthBoundary = (count: number, zone: string): Text => ({
  en: `${count} ${count === 1 ? 'ticket is' : 'tickets are'} in another month in ${zone} than in UTC; months here are those of ${zone}.`,
  ko: `문의 ${count}건은 ${zone} 기준의 달이 UTC 기준과 다릅니다. 여기서는 ${zone} 기준으로 셉니다.`,
})

export const noTickets = (files: readonly string[]): ErrorText => [
  { en: `No ticket could be read from ${list(files)}.`, ko: `${list(files)}에서 티켓을 읽지 못했습니다.` },
  { en: `See how it was read: support-kit inspect ${files[0]}`, ko: `어떻게 읽었는지 보려면: support-kit inspect ${files[0]}` },
]

export const notTickets = (file: string, header: readonly string[]): ErrorText => [
  {
    en: `${file} does not look like a ticket export: no id, creation time, status or the like among its columns.`,
    ko: `${file}은(는) 문의 내보내기로 보이지 않습니다. 번호, 접수 시각, 상태 같은 열이 없습니다.`,
  },
  {
    en: `Name the columns: --map id="…" --map created_at="…". Its columns: ${some(header)}.`,
    ko: `열을 지정해 주세요: --map id="…" --map created_at="…". 파일의 열: ${some(header)}.`,
  },
]

export const ordersNotTickets = (file: string, shop: string): ErrorText => [
  { en: `${file} is an order export (${shop}), not tickets.`, ko: `${file}은(는) 문의가 아니라 주문 내보내기(${shop})입니다.` },
  { en: `Name it as orders: --orders ${file}`, ko: `주문으로 지정해 주세요: --orders ${file}` },
]

export const ticketsNotOrders = (file: string, helpdesk: string): ErrorText => [
  {
    en: `--orders: ${file} is a ticket export (${helpdesk}), not orders.`,
    ko: `--orders: ${file}은(는) 주문이 아니라 문의 내보내기(${helpdesk})입니다.`,
  },
  {
    en: 'Name an order export of your shop, or a table month,orders.',
    ko: '쇼핑몰의 주문 내보내기나 month,orders 표를 지정해 주세요.',
  },
]
