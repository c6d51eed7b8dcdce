import type { Check } from '../check.ts'
import { phrases } from '../draft/phrase.ts'

const again = {
  question: 'Can I have my money back instead?',
  words: ['refund*', 'money back'],
  answer: 'If you would rather have your money back, tell me before Tuesday, and I will refund the order the same day.',
}
const backAgain = {
  question: '재발송 대신 환불을 받을 수 있나요?',
  words: ['환불'],
  answer: '재발송보다 환불이 편하시다면 발송 전에 말씀해 주십시오.',
}

export default {
  title: { en: 'Answers what the customer would ask next', ko: '고객이 이어서 물을 것까지 답하기' },
  why: {
    en: 'Each situation has questions that follow from it. A reply that leaves one open gets it as its next message. They come from the template that --scenario names.',
    ko: '문의마다 이어서 나오는 질문이 있습니다. 미리 답하지 않으면 그 질문이 다음 문의가 됩니다. 질문은 --scenario로 지정한 템플릿에서 가져옵니다.',
  },
  langs: ['en', 'ko'],
  recommended: true,
  source: 'CEB/Gartner: next-issue avoidance (Dixon, Freeman, Toman 2010, "Stop trying to delight your customers").',
  *check({ adjacent = [], sentences, lang }) {
    const last = sentences.at(-1)
    if (!last) return
    for (const { question, words, answer } of adjacent) {
      const answers = phrases(words, lang)
      // of a question without a word of its own nothing can be said
      if (words.length === 0 || sentences.some(({ text }) => answers.test(text))) continue
      yield {
        start: last.start,
        end: last.end,
        grade: 'likely',
        message: {
          en: `The reply does not answer the likely next question: “${question}”`,
          ko: `고객이 이어서 물을 질문에 답하지 않았습니다: “${question}”`,
        },
        suggestion: {
          en: `Answer “${question}”, as the template does: “${answer}”`,
          ko: `“${question}”에도 답해 주세요. 템플릿에서는 이렇게 답합니다: “${answer}”`,
        },
      }
    }
  },
  examples: [
    {
      lang: 'en',
      draft: 'A new teapot leaves us on Tuesday. Thank you for your patience.',
      adjacent: [again],
      reports: ['Thank you for your patience.'],
    },
    {
      lang: 'en',
      draft: 'A new teapot leaves us on Tuesday. If a refund suits you better, tell me by Monday.',
      adjacent: [again],
      reports: [],
    },
    {
      lang: 'ko',
      draft: '새 다관을 화요일에 다시 보내 드리겠습니다. 기다려 주셔서 감사합니다.',
      adjacent: [backAgain],
      reports: ['기다려 주셔서 감사합니다.'],
    },
    {
      lang: 'ko',
      draft: '새 다관을 화요일에 다시 보내 드리겠습니다. 환불을 원하시면 월요일까지 알려 주십시오.',
      adjacent: [backAgain],
      reports: [],
    },
  ],
} satisfies Check
