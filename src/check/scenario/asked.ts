import { renderTemplate } from '../../reply/render/render.ts'
import { sentences } from '../../reply/render/sentences.ts'
import type { Template } from '../../reply/template/template.ts'
import type { Asked } from '../check.ts'
import { phrases } from '../draft/phrase.ts'
import { questionWords } from './question-words.ts'

/** The examples of templates are days of the November this lies in: a Sunday. */
const now = Date.UTC(2026, 10, 22)

/** A template's questions, the words that show an answer, and the sentence with which it answers each, by its examples. */
export async function asked(template: Template): Promise<readonly Asked[]> {
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
