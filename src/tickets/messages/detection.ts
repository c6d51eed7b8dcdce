import type { ErrorText } from '../../text/text.ts'
import { list, some } from './columns.ts'

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
