import { wilsonInterval } from '../../metrics/statistics/wilson.ts'
import { cannotTell, type Found, type Insight, type InsightRow, type Sentence } from '../insight.ts'
import {
  areaWords,
  doWords,
  faqSentence,
  kindWords,
  noAnswer,
  noAnswerSentence,
  noTexts,
  pageSentence,
  questionHeadline,
  questionLimits,
  staleSentence,
  wishSentence,
} from '../messages/questions.ts'
import { areasOf } from '../questions/areas.ts'
import { askedTickets } from '../questions/asked.ts'
import { type Catalog, catalogOf, pagesToMend, productsAsked } from '../questions/catalog.ts'
import { questionExamples } from '../questions/examples.ts'
import { answerOf, readFaq } from '../questions/faq.ts'
import { type QuestionGroup, questionGroups } from '../questions/question-groups.ts'
import { wishes } from '../questions/wishes.ts'
import { type Shop, tagLabel } from '../shop.ts'

export default {
  title: { en: 'What customers ask', ko: '고객이 묻는 것' },
  what: {
    en: 'Groups tickets by what their customers asked in subject and first message, without quotes and signatures, numbers and names masked. A group counts distinct customers (a ticket whose customer is not known counts as one) and is named by words that at least three of them share; no customer’s own text stands in the output unless --show-text is given, and then masked. For the FAQ: at least 5 customers, most of whom ask something, and solved with one reply at least as often as other tickets and as not. Product page to mend: customers who ask this and name the product, against the product’s own share of orders. Wish: what at least three customers ask for and no order line has. Five areas (shipping, returns and exchanges, billing, order processing, accounts) by the words of a text; with --faq, the heading that answers each, and whether the FAQ is older than the newest surge of a tag of the area: by the latest day in it, else by the day its file was changed, which cannot tell that an answer is not older. Only the newest 200,000 tickets are looked at.',
    ko: '제목과 첫 메시지에서 고객이 물은 것을 비슷한 것끼리 묶습니다. 인용문과 서명은 빼고 번호와 이름은 가립니다. 고객 수로 세며(고객을 모르는 문의는 한 명으로 봅니다) 고객 세 명 이상이 함께 쓴 낱말로 이름을 붙입니다. 고객이 쓴 글은 --show-text를 줄 때만, 그것도 가려서 보여 줍니다. FAQ 후보: 고객 5명 이상이 묻고, 한 번 답해 해결된 비율이 절반 이상이면서 다른 문의보다 낮지 않은 것. 상품 페이지: 이것을 물으며 그 상품을 말한 고객이 상품의 주문 비중보다 뚜렷하게 많은 것. 없는 상품: 고객 세 명 이상이 찾는데 주문에 없는 것. 다섯 분야(배송, 교환·반품, 결제, 주문 처리, 회원·계정)는 글의 낱말로 나누며, --faq를 주면 분야별로 답이 있는 제목과 그 분야 태그가 마지막으로 급증한 날보다 FAQ가 오래됐는지도 봅니다(FAQ에 적힌 가장 늦은 날짜로, 없으면 파일을 고친 날로 보는데 그날로는 오래되지 않았다고 할 수 없습니다). 최근 문의 20만 건까지만 봅니다.',
  },
  reference:
    'Character trigrams and words, weighted by rarity; average linkage (Sokal and Michener 1958) at a fixed threshold, in parts where there are many (fractionation, Cutting, Karger, Pedersen and Tukey, SIGIR 1992). Pages: exact Poisson test, Benjamini and Hochberg (1995) at 10 %. Measured on labelled questions: npm run eval:questions.',
  needs: [['subject', 'first_message']],
  fields: ['subject', 'first_message', 'requester', 'product', 'replies', 'tags', 'status', 'solved_at'],
  orderDetails: ['product'],
  columns: [
    { key: 'kind', heading: { en: 'Kind', ko: '종류' }, words: kindWords },
    { key: 'name', heading: { en: 'What', ko: '내용' }, as: 'tag', words: areaWords },
    { key: 'customers', heading: { en: 'Customers', ko: '고객' }, as: 'count' },
    { key: 'per_order_rate', heading: { en: 'Per 100 orders', ko: '주문 100건당' }, as: 'per-hundred' },
    { key: 'one_touch_share', heading: { en: 'One reply', ko: '한 번에 해결' }, as: 'percent' },
    { key: 'do', heading: { en: 'To do', ko: '할 일' }, words: doWords },
    { key: 'product', heading: { en: 'Product', ko: '상품' } },
    { key: 'expected', heading: { en: 'Expected', ko: '예상' }, as: 'decimal' },
    { key: 'faq', heading: { en: 'FAQ', ko: 'FAQ' }, words: { '': noAnswer } },
    { key: 'owner', heading: { en: 'Owner', ko: '담당' } },
    { key: 'text', heading: { en: 'Typical text', ko: '대표 문의' } },
  ],
  find,
  examples: questionExamples,
} satisfies Insight

/** Fewer customers are no reason to write an answer down. */
const fewestForFaq = 5
const shownTickets = 20
const mostQuestions = 100

const blank: InsightRow = {
  ...{ kind: null, name: null, words: null, area: null, tag: null, owner: null, product: null, customers: null, tickets: null },
  ...{ per_order_rate: null, asking_share: null, one_touch_share: null, one_touch_low: null, one_touch_high: null, solved: null },
  ...{
    candidate: null,
    do: null,
    expected: null,
    p: null,
    faq: null,
    stale: null,
    surge_tag: null,
    surge_since: null,
    text: null,
  },
}

async function find(shop: Shop): Promise<Found> {
  const asked = await askedTickets(shop)
  if (asked.texts.length === 0) return cannotTell(noTexts(asked.tickets.length))
  const { groups, alone, vectorOf, bare } = await questionGroups(asked, shop.progress)
  const orders = await ordersOf(shop)
  const catalog = await catalogOf(shop)
  const faq = shop.settings.faq && readFaq(shop.settings.faq)
  const faqDay = faq?.dated ?? faq?.changed
  const entries = (faq?.entries ?? []).map((entry) => ({
    entry,
    vector: vectorOf(`${entry.heading}. ${entry.body.slice(0, 200)}`),
  }))
  const ofAll = asked.tickets.filter(({ oneTouch }) => oneTouch !== null)
  const usual = ofAll.filter(({ oneTouch }) => oneTouch).length / Math.max(1, ofAll.length)

  const rate = (n: number) => (orders ? n / orders : null)
  const ids = (some: readonly string[]) => some.slice(0, shownTickets)
  const about = (group: QuestionGroup): InsightRow => {
    const words = group.words.length > 0 ? group.words.join(' ') : null
    return {
      ...{ name: words ?? group.tag ?? group.area ?? null, words, area: group.area ?? null, tag: group.tag ?? null },
      owner: (group.tag !== undefined && shop.tags.get(group.tag)?.owner) || null,
    }
  }
  const questions = groups.slice(0, mostQuestions).map((group): InsightRow => {
    const { customers, tickets, asking, solved, oneTouch } = group
    const touch = solved > 0 ? oneTouch / solved : null
    const interval = wilsonInterval(oneTouch, solved)
    const candidate = customers >= fewestForFaq && asksMostly(group) && (touch === null || touch >= Math.max(0.5, usual))
    const answer = faq && answerOf(group.vectors, entries)
    return {
      ...{ ...blank, kind: 'question', ...about(group), customers, tickets, per_order_rate: rate(group.inOrderMonths) },
      ...{
        asking_share: asking / tickets,
        one_touch_share: touch,
        one_touch_low: interval.low,
        one_touch_high: interval.high,
        solved,
      },
      ...{ candidate, do: candidate ? (answer ? 'find' : 'faq') : null, faq: faq ? (answer?.heading ?? '') : null },
      ...{ text: shop.settings.showText ? group.text : null, ids: ids(group.ids) },
    }
  })

  const areas = (await areasOf(shop, asked, faq)).map(
    ({ area, customers, tickets, inOrderMonths, heading, surge, ids: of }): InsightRow => {
      const stale = heading !== undefined && surge !== undefined
      return {
        ...{ ...blank, kind: 'area', name: area, area, customers, tickets, per_order_rate: rate(inOrderMonths) },
        ...{ faq: faq ? (heading ?? '') : null, stale: stale || (faq?.dated === undefined ? null : false) },
        ...{ do: stale ? 'renew' : faq && heading === undefined && customers >= fewestForFaq ? 'faq' : null },
        ...{ surge_tag: stale ? surge.tag : null, surge_since: stale ? surge.since : null, ids: ids(of) },
      }
    },
  )
  const { pages, wished } = catalog ? soldAndWished(catalog) : { pages: [], wished: [] }
  const candidates = questions.filter(({ candidate }) => candidate)
  const counts = {
    ...{ tickets: asked.tickets.length, alone, older: asked.older, groups: groups.length },
    generic: asked.tickets.filter(({ text }) => text === undefined).length,
  }
  const label = (tag: string) => tagLabel(shop, tag)
  const worth = ({ customers }: InsightRow, part: number) => (customers as number) * part
  const sentences: Sentence[] = [
    ...areas
      .filter(({ stale }) => stale)
      .map((row) => ({ text: staleSentence(row, label(row.surge_tag as string), faqDay!), weight: worth(row, 0.5) })),
    ...areas.filter((row) => row.do === 'faq').map((row) => ({ text: noAnswerSentence(row), weight: worth(row, 0.5) })),
    ...pages.slice(0, 2).map((row) => ({ text: pageSentence(row, label), weight: worth(row, 0.8) })),
    ...candidates.slice(0, 2).map((row) => ({ text: faqSentence(row, label), weight: worth(row, 0.5) })),
    ...wished.slice(0, 1).map((row) => ({ text: wishSentence(row), weight: worth(row, 0.5) })),
  ]
  return {
    headline: questionHeadline(counts, candidates.length),
    smallest: questionLimits(counts, { replies: ofAll.length === 0, lines: catalog === undefined, faq }),
    rows: [...areas, ...questions, ...pages, ...wished],
    values: {
      ...{ questions: groups.length, faq_candidates: candidates.length, pages: pages.length, wishes: wished.length },
      unanswered: faq ? candidates.filter((row) => row.do === 'faq').length : null,
      areas_without_answer: faq ? areas.filter((row) => row.faq === '').length : null,
      stale: faqDay === undefined ? null : areas.filter((row) => row.stale).length,
      ...{ texts: counts.tickets - counts.generic, generic: counts.generic, alone: alone - counts.generic, older: asked.older },
    },
    sentences,
  }

  function soldAndWished(sold: Catalog): { pages: InsightRow[]; wished: InsightRow[] } {
    // what does not ask is no question that a page could answer
    const products = productsAsked(
      asked,
      groups.map((group) => (asksMostly(group) ? group : { of: [] })),
      sold,
    )
    const spoken = asked.tickets.flatMap(({ id, text, customer }) =>
      text === undefined ? [] : [{ id, customer, text: asked.texts[text]!.text }],
    )
    return {
      pages: pagesToMend(products, sold).map(({ group, product, observed, expected, p }) => ({
        ...{ ...blank, kind: 'page', ...about(groups[group]!), product, customers: observed, expected, p, do: 'page' },
        ids: ids(products[group]!.get(product)!.ids),
      })),
      wished: wishes(spoken, sold.words, bare).map(({ words, customers, of }) => ({
        ...{ ...blank, kind: 'wish', name: words.join(' '), words: words.join(' '), customers, tickets: of.length, do: 'wish' },
        ids: ids(of.map((at) => spoken[at]!.id)),
      })),
    }
  }
}

const asksMostly = ({ asking, tickets }: QuestionGroup): boolean => asking >= tickets / 2

/** Orders of the months that orders are known of. */
async function ordersOf(shop: Shop): Promise<number | null> {
  if (!shop.present('orders')) return null
  const [row] = await shop.session.rows('SELECT sum(orders)::DOUBLE AS orders FROM order_months WHERE usable')
  return (row as { orders: number | null }).orders
}
