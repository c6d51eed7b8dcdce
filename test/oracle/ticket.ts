/** The columns of the table `tickets` that numbers depend on. */
export interface OracleTicket {
  local_created: string | null
  in_order_months: boolean
  reply: 'answered' | 'waiting' | 'closed_unanswered' | 'invalid' | null
  reply_s: number | null
  waited_s: number | null
  reply_business_s: number | null
  waited_business_s: number | null
  target_s: number | null
  target_business_s: number | null
  is_solved: boolean | null
  open_s: number | null
  solve_s: number | null
  solve_business_s: number | null
  solve_invalid: boolean | null
  csat: 'good' | 'neutral' | 'bad' | 'offered' | 'none' | null
  csat_offered: boolean | null
  ces: number | null
  effort: 'easy' | 'neutral' | 'hard' | null
  handle_s: number | null
  requester: string | null
  order_ref: string | null
  replies: number | null
  reopens: number | null
  channel: string | null
  tags: string[] | null
}
