import { mention, shown } from '../names/mention.ts'
import { tagTree } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'

export default {
  title: { en: 'Groups with a single tag', ko: '하위 태그가 하나뿐인 분류' },
  why: {
    en: 'A level with one choice costs a click and adds no information: the group and its only tag have the same count.',
    ko: '고를 것이 하나뿐인 단계는 클릭만 늘립니다. 분류와 하위 태그의 건수가 늘 같습니다.',
  },
  group: 'shape',
  recommended: 'warn',
  strict: 'error',
  options: {},
  examples: [
    { lang: 'en', taxonomy: 'tags:\n  - id: customs\n  - id: customs-delay\n    parent: customs\n', reports: ['customs'] },
    {
      lang: 'en',
      taxonomy: 'tags:\n  - id: customs\n  - id: customs-delay\n    parent: customs\n  - id: customs-duty\n    parent: customs\n',
      reports: [],
    },
    { lang: 'ko', taxonomy: 'tags:\n  - id: 통관\n  - id: 통관-지연\n    parent: 통관\n', reports: ['통관'] },
    {
      lang: 'ko',
      taxonomy: 'tags:\n  - id: 통관\n  - id: 통관-지연\n    parent: 통관\n  - id: 통관-관세\n    parent: 통관\n',
      reports: [],
    },
  ],
  *check({ taxonomy }) {
    const { named, childrenOf } = tagTree(taxonomy)
    for (const tag of taxonomy.tags) {
      const [only, ...more] = childrenOf(tag).filter(({ deprecated }) => !deprecated)
      if (!only || more.length > 0 || named(tag.id) !== tag || only === tag) continue
      const at = mention(only, tag)
      yield {
        tag,
        message: {
          en: `${shown(tag.id)} has only one tag below it: ${at.en}`,
          ko: `${shown(tag.id)} 아래에는 태그가 하나뿐입니다: ${at.ko}`,
        },
        suggestion: { en: 'Merge the two tags, or split the cause further', ko: '둘을 하나로 합치거나 원인을 더 나눠 주세요' },
      }
    }
  },
} satisfies Rule
