import { chance } from './chance.mjs'
import { asOf, at, plain } from './clock.mjs'
import { csv } from './csv.mjs'
import { agents, customer, subjects } from './shop.mjs'
import { count, firstResponse, resolution } from './tally.mjs'

const channelOf = { email: 'email', chat: 'chat', 'contact-form': 'form', 'instagram-direct-message': 'social', sms: 'sms' }
const header = [
  'Ticket id',
  'Tags',
  'Initial channel',
  'Priority',
  'Last used integration name',
  'Last used integration type',
  'Created by an agent',
  'Subject',
  'Creation date',
  'Closed date',
  'Survey score',
  'Survey replied date',
  'Assignee name',
  'Assignee email',
  'Customer email',
  'Customer name',
  'First response time (s)',
  'Resolution time (s)',
  'Number of agent messages',
  'Number of customer messages',
  'Ticket URL',
  'Ticket Field: Contact Reason',
]

/** A Gorgias view of October. */
export function gorgias() {
  const { yes, pick, between, skewed, weighted } = chance(77)
  const list = Array.from({ length: 120 }, (_, i) => {
    const created = at(2026, 10, 1) + i * 370 + between(0, 360)
    const channel = weighted({ email: 45, chat: 30, 'contact-form': 12, 'instagram-direct-message': 8, sms: 5 })
    const reply = skewed(channel === 'chat' ? 2 : 170, 0.9)
    const first = created + reply <= asOf && yes(0.95) ? reply : null
    const done = created + reply + skewed(300, 1)
    const solved = done <= asOf && yes(0.9) ? done : null
    return {
      created,
      channel,
      first,
      solved,
      id: 7_400_100 + i,
      ours: i % 24 === 7,
      who: customer(i * 17 + 5),
      agent: first === null ? '' : pick(agents.slice(0, 4)),
      tags: yes(0.85)
        ? [weighted({ 'carrier-delay': 5, 'damaged parcel': 2, '결제 오류': 2 }), ...(yes(0.2) ? ['gift set'] : [])]
        : [],
      replies: first === null ? 0 : between(1, 3),
      score: solved !== null && yes(0.35) ? weighted({ 5: 6, 4: 2, 3: 1, 1: 1 }) : null,
    }
  })
  const rows = list.map((t) => [
    t.id,
    t.tags.join(','),
    t.channel,
    'normal',
    'Leaf & Ember',
    t.channel === 'chat' ? 'gorgias_chat' : 'gmail',
    t.ours ? 'True' : 'False',
    pick(subjects.carrier_delay),
    `${plain(t.created)}:00`,
    t.solved === null ? '' : `${plain(t.solved)}:00`,
    t.score === null ? '' : `${t.score}.0`,
    t.score === null ? '' : `${plain(t.solved)}:30`,
    t.agent,
    t.agent === '' ? '' : `${t.agent.split(' ')[0].toLowerCase()}@teahouse.example`,
    t.who.email,
    t.who.name,
    t.first === null ? '' : t.first * 60,
    t.solved === null ? '' : (t.solved - t.created) * 60,
    t.replies,
    between(1, 3),
    `https://teahouse.gorgias.example/app/ticket/${t.id}`,
    t.tags[0] ? 'Shipping::Delay' : '',
  ])
  const counted = list.filter((t) => !t.ours)
  const rated = count(
    counted.filter((t) => t.score !== null).map((t) => (t.score > 3 ? 'good' : Number(t.score) === 3 ? 'neutral' : 'bad')),
  )
  return {
    text: csv(header, rows, '\r\n'),
    truth: {
      ledger: { read: list.length, excluded: { agent_initiated: list.length - counted.length }, counted: counted.length },
      channel: count(counted.map((t) => channelOf[t.channel])),
      first_response: firstResponse(counted),
      resolution: resolution(counted),
      csat: { good: rated.good ?? 0, neutral: rated.neutral ?? 0, bad: rated.bad ?? 0 },
      tags: count(counted.flatMap((t) => t.tags)),
    },
  }
}
