import { withParticle } from '../../text/hangul/particle.ts'
import type { Text } from '../../text/text.ts'

// Why a tag was read as it was: each sentence names the words that decided.

const list = (names: readonly string[], and: string) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`

export const declaredIn = (field: string, value: string): Text => ({
  en: `declared in the file: \`${field}: ${value}\``,
  ko: `파일에 \`${field}: ${value}\`라고 적혀 있습니다`,
})

export const partyFails = (party: string, failure: string): Text => ({
  en: `\`${party}\` says who and \`${failure}\` says what went wrong, so one owner can act`,
  ko: `'${party}'(누가)와 '${failure}'(무엇이)가 함께 있어 담당을 정할 수 있습니다`,
})

export const ownsItself = (word: string): Text => ({
  en: `\`${word}\` is precise enough for one owner`,
  ko: `'${word}'만으로 누가 맡을 일인지 알 수 있습니다`,
})

export const stepFails = (step: string, failure: string): Text => ({
  en: `\`${failure}\` in one step, \`${step}\`, so one owner can act`,
  ko: `'${step}' 한 단계에서 생긴 '${failure}'이므로 담당을 정할 수 있습니다`,
})

export const noParty = (failure: string, parties: readonly Text[]): Text => ({
  en:
    parties.length > 1
      ? `\`${failure}\` does not say who caused it: ${list(
          parties.map((p) => p.en),
          'or',
        )}`
      : `\`${failure}\` says that something went wrong, not why`,
  ko:
    parties.length > 1
      ? `'${failure}'만으로는 누구 쪽 일인지 알 수 없습니다: ${parties.map((p) => p.ko).join(', ')} 모두 가능합니다`
      : `${withParticle(`'${failure}'`, '은')} 무언가 잘못되었다는 말일 뿐, 원인이 아닙니다`,
})

export const asks = (word: string): Text => ({
  en: `\`${word}\` is a request`,
  ko: `${withParticle(`'${word}'`, '은')} 무엇을 해 달라는 요청입니다`,
})

export const feels = (word: string): Text => ({
  en: `\`${word}\` is a feeling; it does not say what about`,
  ko: `${withParticle(`'${word}'`, '은')} 감정일 뿐, 무엇 때문인지 알 수 없습니다`,
})

export const noDirection = (words: readonly string[]): Text => ({
  en: `${words.map((w) => `\`${w}\``).join(', ')} ${words.length === 1 ? 'rises' : 'rise'} with more orders as well as with more problems`,
  ko: `${words.map((w) => `'${w}'`).join(', ')}: 주문이 늘어도, 문제가 생겨도 똑같이 늘어납니다`,
})

export const namesOnly = (words: readonly string[]): Text => ({
  en: `${words.map((w) => `\`${w}\``).join(', ')} is in no list of words, and looks like the name of a thing: not what went wrong, nor what is asked`,
  ko: `${words.map((w) => `'${w}'`).join(', ')}: 어휘 목록에 없지만 무언가의 이름으로 보입니다. 무엇이 잘못되었는지도, 무엇을 원하는지도 알 수 없습니다`,
})

export const saysNothing = (word: string): Text => ({
  en: `\`${word}\` could mean anything`,
  ko: `'${word}'에는 무엇이든 들어갈 수 있습니다`,
})

export const factOfTicket = (word: string): Text => ({
  en: `\`${word}\` describes the ticket or the customer, not why they wrote`,
  ko: `${withParticle(`'${word}'`, '은')} 문의나 고객의 속성이지 문의한 이유가 아닙니다`,
})

export const notKnown = (words: readonly string[]): Text => ({
  en: words.length
    ? `not classified: ${words.map((w) => `\`${w}\``).join(', ')} is not in the lexicon`
    : 'not classified: the name alone does not decide',
  ko: words.length
    ? `분류하지 않았습니다: ${words.map((w) => `'${w}'`).join(', ')} 표현이 어휘 목록에 없습니다`
    : '분류하지 않았습니다: 이름만으로는 정하기 어렵습니다',
})
