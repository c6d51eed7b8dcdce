import type { Grade } from '../../findings/finding.ts'
import { type Step, steps } from '../../latte.ts'
import type { Text } from '../../text/text.ts'
import type { Check, Draft } from '../check.ts'
import { lexicon } from '../draft/lexicon.ts'
import { troubles } from '../lexicons/troubles.ts'

const missing: Readonly<Record<Step, Text>> = {
  listen: { en: 'The reply does not name what the customer wrote about.', ko: '고객이 무엇을 말했는지 짚어 주지 않습니다.' },
  acknowledge: {
    en: 'The reply does not acknowledge how the customer feels.',
    ko: '고객의 마음에 공감하거나 사과하는 말이 없습니다.',
  },
  'take-action': { en: 'The reply does not say what the shop does about it.', ko: '무엇을 어떻게 해 드리는지가 없습니다.' },
  thank: { en: 'The reply thanks the customer for nothing.', ko: '고객에게 고마움을 전하는 말이 없습니다.' },
  explain: {
    en: 'The reply does not explain why it happened, or what was done.',
    ko: '왜 그런 일이 있었는지, 무엇을 했는지 설명이 없습니다.',
  },
}

const lines: Readonly<Record<Step, Text>> = {
  listen: {
    en: '“Your parcel arrived damaged.”',
    ko: '“주문하신 상품이 파손된 채 도착했군요.”',
  },
  acknowledge: { en: '“I am sorry that this happened.”', ko: '“기다리신 만큼 많이 속상하셨을 텐데 죄송합니다.”' },
  'take-action': { en: '“I sent a new one this morning.”', ko: '“오늘 오전에 새 상품을 보내 드렸습니다.”' },
  thank: { en: '“Thank you for sending the photo.”', ko: '“사진을 보내 주셔서 감사합니다.”' },
  explain: { en: '“It was damaged on its way to you.”', ko: '“확인해 보니 배송 중에 파손되었습니다.”' },
}

/**
 * An apology is called for where the reply itself tells of something that went wrong and acts on it. The other steps are only
 * suggested: how-to, tracking and thanks for praise are whole without them, and an apology without an act has a check of its own.
 */
function gradeOf(step: Step, { steps: found, sentences, lang }: Draft): Grade {
  const upset = sentences.some(({ text, question }) => !question && lexicon(troubles, lang).test(text))
  return step === 'acknowledge' && upset && found.listen.length > 0 && found['take-action'].length > 0 ? 'likely' : 'possible'
}

export default {
  title: { en: 'Covers the five steps of LATTE', ko: 'LATTE 다섯 단계 밟기' },
  why: {
    en: 'Listen, acknowledge, take action, thank, explain: a reply that leaves one out is the one that gets a second message. The order does not matter.',
    ko: '경청, 공감, 조치, 감사, 설명 가운데 빠진 단계가 있으면 고객은 다시 문의하게 됩니다. 순서는 상관없습니다.',
  },
  langs: ['en', 'ko'],
  recommended: true,
  source: 'Duhigg, The Power of Habit (Starbucks’ LATTE); Davidow 2003 on the dimensions behind it.',
  *check(draft) {
    const [first] = draft.sentences
    if (!first) return
    for (const step of steps) {
      if (draft.steps[step].length > 0) continue
      yield {
        start: first.start,
        end: first.end,
        grade: gradeOf(step, draft),
        message: missing[step],
        suggestion: { en: `Add it: ${lines[step][draft.lang]}`, ko: `이렇게 더해 보세요: ${lines[step][draft.lang]}` },
      }
    }
  },
  examples: [
    {
      lang: 'en',
      draft: 'The teapot in your order arrived with a cracked spout. Thank you for the photo. I sent a new one this morning.',
      reports: ['The teapot in your order arrived with a cracked spout.'],
    },
    {
      lang: 'en',
      draft:
        'I am sorry about the cracked teapot. Thank you for the photo. I sent a new one this morning. It had been packed without the inner sleeve.',
      reports: [],
    },
    {
      lang: 'ko',
      draft:
        '찻잔이 깨진 채 도착했군요. 사진을 보내 주셔서 감사합니다. 확인해 보니 완충재가 빠져 있어 새 찻잔을 오늘 보내 드렸습니다.',
      reports: ['찻잔이 깨진 채 도착했군요.'],
    },
    {
      lang: 'ko',
      draft:
        '찻잔이 깨져 도착해 죄송합니다. 사진을 보내 주셔서 감사합니다. 확인해 보니 완충재가 빠져 있었습니다. 새 찻잔을 오늘 보내 드렸습니다.',
      reports: [],
    },
  ],
} satisfies Check
