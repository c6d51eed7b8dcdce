import type { ErrorText } from '../../text/text.ts'
import { list, some } from './columns.ts'

export const noSuchSource = (id: string, ids: readonly string[]): ErrorText => [
  { en: `Unknown source: "${id}".`, ko: `알 수 없는 소스입니다: "${id}"` },
  { en: `Available sources: ${list(ids)}.`, ko: `사용할 수 있는 소스: ${list(ids)}.` },
]

type Claim = { id: string; source: { title: string }; found: number; of: number }

const claim = ({ id, source, found, of }: Claim) => `${source.title} (${id}, ${found}/${of})`

export const tie = (file: string, a: Claim, b: Claim): ErrorText => [
  {
    en: `${file} matches ${claim(a)} and ${claim(b)} equally well.`,
    ko: `${file} 파일이 두 형식과 똑같이 일치합니다: ${claim(a)}, ${claim(b)}`,
  },
  {
    en: `Choose one with --source ${a.id} or --source ${b.id}.`,
    ko: `--source ${a.id} 또는 --source ${b.id} 중 하나를 지정해 주세요.`,
  },
]

/** @param rows those that were read, none of which is a ticket */
export const noTickets = (files: readonly string[], rows: number): ErrorText => [
  rows === 0
    ? { en: `No tickets in ${list(files)}: 0 rows.`, ko: `${list(files)}에 문의가 없습니다: 0행입니다.` }
    : {
        en: `No tickets in ${list(files)}: ${rows === 1 ? 'its row cannot' : `none of its ${rows} rows can`} be read as one.`,
        ko: `${list(files)}에서 문의를 읽지 못했습니다: ${rows}행이 있지만 모두 읽을 수 없습니다.`,
      },
  {
    en: `To see how the file was read, run: support-kit inspect ${files[0]}`,
    ko: `파일을 어떻게 읽었는지 확인하려면 다음을 실행하세요: support-kit inspect ${files[0]}`,
  },
]

export const notTickets = (file: string, header: readonly string[]): ErrorText => [
  {
    en: `${file} does not look like a ticket export: it has no columns such as id, creation time or status.`,
    ko: `${file} 파일은 문의 내보내기로 보이지 않습니다. 번호, 접수 시각, 상태 같은 열이 없습니다.`,
  },
  {
    en: `Map the columns with --map id="…" --map created_at="…". Its columns: ${some(header)}.`,
    ko: `--map으로 열을 지정해 주세요: --map id="…" --map created_at="…". 파일의 열: ${some(header)}.`,
  },
]

export const ordersNotTickets = (file: string, shop: string): ErrorText => [
  { en: `${file} is an order export (${shop}), not tickets.`, ko: `${file} 파일은 문의가 아니라 주문 내보내기(${shop})입니다.` },
  { en: `Pass it as orders: --orders ${file}`, ko: `주문으로 지정해 주세요: --orders ${file}` },
]

export const ticketsNotOrders = (file: string, helpdesk: string): ErrorText => [
  {
    en: `--orders: ${file} is a ticket export (${helpdesk}), not orders.`,
    ko: `--orders: ${file} 파일은 주문이 아니라 문의 내보내기(${helpdesk})입니다.`,
  },
  {
    en: 'Use an order export from your shop, or a table with the columns month,orders.',
    ko: '쇼핑몰의 주문 내보내기나 month,orders 열이 있는 표를 지정해 주세요.',
  },
]

export const eventLog = (ids: number, rows: number): ErrorText => [
  {
    en: `This looks like an event log: ${ids} ids appear in ${rows} rows with different creation times, so each row is not one ticket.`,
    ko: `이벤트 기록으로 보입니다. 번호 ${ids}개가 서로 다른 시각으로 ${rows}행에 걸쳐 있어 한 행이 한 건의 티켓이 아닙니다.`,
  },
  {
    en: 'Export one row per ticket, or choose the id column with --map id="…".',
    ko: '한 행에 티켓 하나인 내보내기를 쓰거나, 번호 --map으로 열을 지정해 주세요: --map id="…".',
  },
]
