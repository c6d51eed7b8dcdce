import { chance } from './chance.mjs'
import { asOf, at, day, end, instant } from './clock.mjs'
import { csv } from './csv.mjs'
import { firstResponse } from './tally.mjs'

const words = {
  5: [
    ['Pours without a drop', 'The stone pot pours without a single drop on the table.'],
    ['A gift that worked', 'My sister called the same evening. Lovely box, too.'],
    ['차향이 오래가요', '세 번 우려도 향이 그대로예요. 다음에도 여기서 살게요.'],
  ],
  4: [['Good tea', 'The green one is very good, the tin is a little hard to open.']],
  3: [['그냥 그래요', '차는 좋은데 포장이 아쉬워요.']],
  2: [['Ten days', 'It took ten days to Busan, and nobody told me why.']],
  1: [
    ['Chipped again', 'The second cup in a row that arrived with a chip.'],
    ['답이 없어요', '문의를 두 번 남겼는데 아직 답이 없습니다.'],
  ],
}

/** Public reviews of the shop, October only, as Trustpilot hands them out; its times are UTC. Some are of stars alone. */
export function reviews() {
  const { yes, pick, between, skewed, weighted } = chance(1111)
  const list = []
  for (let today = at(2026, 10, 1); today < end; today += day)
    for (let i = between(0, 2); i > 0; i--) {
      const created = today + between(400, 1380)
      const stars = Number(weighted({ 5: 50, 4: 18, 3: 10, 2: 8, 1: 14 }))
      const [title, text] = yes(0.7) ? pick(words[stars]) : ['', '']
      const reply = created + skewed(900, 0.9)
      list.push({ created, stars, title, text, first: text && reply <= asOf && yes(0.6) ? reply - created : null, solved: null })
    }
  list.sort((a, b) => a.created - b.created)
  const utc = (minutes) => instant(minutes).replace('T', ' ').replace('Z', '')
  const rows = list.map((r, i) => [
    'teahouse.example',
    'Teahouse',
    'bu-1',
    `rv-${301 + i}`,
    utc(r.created),
    `u-${9001 + i}`,
    `Guest ${i + 1}`,
    r.title,
    r.text,
    r.stars,
    yes(0.5) ? 'Invitation' : 'Organic',
    r.first === null ? '' : 'Thank you for telling us.',
    r.first === null ? '' : utc(r.created + r.first),
    /[가-힣]/.test(r.text) ? 'ko' : 'en',
  ])
  const written = list.filter((r) => r.text !== '')
  const of = (...stars) => list.filter((r) => stars.includes(r.stars)).length
  return {
    text: csv(
      [
        ...['Domain Url', 'Webshop Name', 'Business Unit Id', 'Review Id', 'Review Created (UTC)', 'Review Consumer User Id'],
        ...['Review Username', 'Review Title', 'Review Content', 'Review Stars', 'Source Of Review', 'Company Response'],
        ...['Company Reply Date (UTC)', 'Review Language'],
      ],
      rows,
    ),
    truth: {
      volume: { all: list.length },
      stars_only: list.length - written.length,
      first_response: firstResponse(written),
      csat: { good: of(4, 5), neutral: of(3), bad: of(1, 2), rated: list.length },
    },
  }
}
