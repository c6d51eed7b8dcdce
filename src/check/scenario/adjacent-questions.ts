import { renderTemplate } from '../../reply/render/render.ts'
import { sentences } from '../../reply/render/sentences.ts'
import type { Template } from '../../reply/template/template.ts'
import type { Lang } from '../../text/text.ts'
import type { AdjacentQuestion } from '../check.ts'
import { phrases } from '../draft/phrase.ts'
import { contentWords } from '../steps/content-words.ts'

/** The examples of templates are days of the November this lies in: a Sunday. */
const now = Date.UTC(2026, 10, 22)

/** A template's questions, the words that show an answer, and the sentence with which it answers each, by its examples. */
export async function adjacentQuestions(template: Template): Promise<readonly AdjacentQuestion[]> {
  const { lang, tone, adjacent, variables } = template
  const examples = Object.fromEntries(variables.map((v) => [v.name, v.example]))
  const draft = await renderTemplate(template, examples, { lang, tone, channel: 'email', zone: 'UTC', now })
  return adjacent.map(({ question, answered, words = questionWords(question, lang) }) => {
    const answers = phrases(words, lang)
    const { text } = draft.sections.find(({ step }) => step === answered)!
    const said = text.split('\n').flatMap(sentences)
    return { question, words, answer: said.find((sentence) => answers.test(sentence)) ?? said[0] ?? '' }
  })
}

/** What questions are made of, whatever they ask for. */
const ASKING = {
  en: /^(?:back|instead|happen|another|long|need|take|turn|same|soon|right|wrong|keep|put|see|use|let|may|might|must|shall|yet|too)$/,
  ko: /^(?:그래도|그럼|그때|어디|얼마|무엇|다시|바로|그냥|받을|같은|계속|해야|해도|하면|.나)$/,
}
/** How a Korean question ends, and how its clauses do: 취소할 수 있나요 → 취소, 들어오나요 → 들어오. */
const ENDING =
  /(?:하나요?|되나요?|인가요?|할까요?|나요?|까요?|는지요?|하려면|려면|해야|해도|하면|되면|했는데|는데|하고|야|면|할|될|한|된|해|지|던)$/u

/** The words of a question that say what it is about, as phrases: an answer has at least one of them. */
export function questionWords(question: string, lang: Lang): readonly string[] {
  const words = [...contentWords(question)].map((word) => (lang === 'en' ? word.replace(/(?<=\w{3})s$/, '') : stem(word)))
  const own = [...new Set(words)].filter((word) => !ASKING[lang].test(word))
  return lang === 'en' ? own.map((word) => `${word}*`) : own
}

const stem = (word: string) => {
  const bare = word.replace(ENDING, '')
  return bare.length > 1 ? bare : word
}
