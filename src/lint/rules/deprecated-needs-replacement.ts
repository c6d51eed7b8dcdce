import { withParticle } from '../../text/hangul/particle.ts'
import { instead, mention, shown } from '../names/mention.ts'
import { nearNames } from '../names/near.ts'
import { type TagTree, tagTree } from '../names/tag-tree.ts'
import type { Problem, Rule } from '../rule.ts'
import type { Tag } from '../taxonomy.ts'

export default {
  title: { en: 'Deprecated tags need a replacement', ko: '폐기한 태그의 대체 태그' },
  why: {
    en: 'Old tickets keep the tag. Without a replacement that is in use, they drop out of comparisons over time.',
    ko: '예전 문의에는 이 태그가 그대로 남습니다. 대신 쓰는 태그가 없으면 기간을 비교할 때 그 문의가 빠집니다.',
  },
  group: 'shape',
  recommended: 'warn',
  strict: 'error',
  options: {},
  examples: [
    {
      lang: 'en',
      taxonomy:
        'tags:\n  - id: delivery-problem\n    deprecated: { since: 2026-10-01 }\n  - id: late\n    deprecated: { replacedBy: carier-delay }\n  - id: slow-post\n    deprecated: { replacedBy: late }\n  - id: carrier-delay\n',
      reports: ['delivery-problem', 'late', 'slow-post'],
    },
    {
      lang: 'en',
      taxonomy: 'tags:\n  - id: late\n    deprecated: { replacedBy: carrier-delay }\n  - id: carrier-delay\n',
      reports: [],
    },
    { lang: 'ko', taxonomy: 'tags:\n  - id: 배송문제\n    deprecated: { since: 2026-10-01 }\n', reports: ['배송문제'] },
    {
      lang: 'ko',
      taxonomy: 'tags:\n  - id: 배송문제\n    deprecated: { replacedBy: 택배사-지연 }\n  - id: 택배사-지연\n',
      reports: [],
    },
  ],
  source: 'Happytalk and Kakao i Connect keep retired types for the sake of old statistics',
  *check({ taxonomy }) {
    const retired = taxonomy.tags.filter(({ deprecated }) => deprecated)
    if (retired.length === 0) return
    const all = tagTree(taxonomy)
    const near = nearNames(taxonomy.tags.flatMap(({ id, deprecated }) => (deprecated ? [] : [id])))
    for (const tag of retired) {
      const mistake = mistakeOf(tag, all, near)
      const span = tag.spans['deprecated.replacedBy'] ?? tag.spans.deprecated
      if (mistake) yield { tag, ...(span && { span }), ...mistake }
    }
  },
} satisfies Rule

const name = { en: 'Name the tag to use instead: "replacedBy: …"', ko: '대신 쓸 태그를 "replacedBy: …"에 적어 주세요' }
function mistakeOf(
  tag: Tag,
  { named }: TagTree,
  near: (id: string) => string | undefined,
): Pick<Problem, 'message' | 'suggestion'> | undefined {
  const id = tag.deprecated?.replacedBy
  if (id === undefined)
    return {
      message: {
        en: `${shown(tag.id)} is deprecated but has no replacement`,
        ko: `폐기한 ${shown(tag.id)} 태그를 대신할 태그가 없습니다`,
      },
      suggestion: name,
    }
  const next = named(id)
  if (!next) {
    const meant = near(id)
    return {
      message: {
        en: `${shown(id)}, the replacement for ${shown(tag.id)}, is not in the list`,
        ko: `${withParticle(shown(tag.id), '을')} 대신할 ${withParticle(shown(id), '이')} 목록에 없습니다`,
      },
      suggestion: meant === undefined ? name : instead(meant),
    }
  }
  if (!next.deprecated) return undefined
  const last = lastOf(next, named)
  const at = mention(next, tag)
  return {
    message: {
      en: `${at.en}, the replacement for ${shown(tag.id)}, is deprecated itself`,
      ko: `${withParticle(shown(tag.id), '을')} 대신할 ${at.ko}도 폐기한 태그입니다`,
    },
    suggestion: last ? instead(last.id) : name,
  }
}

/** The tag in use at the end of a chain of replacements; none where it breaks off or goes round. */
function lastOf(first: Tag, named: TagTree['named']): Tag | undefined {
  const seen = new Set<Tag>()
  let at: Tag | undefined = first
  while (at?.deprecated && !seen.has(at)) {
    seen.add(at)
    at = at.deprecated.replacedBy === undefined ? undefined : named(at.deprecated.replacedBy)
  }
  return at?.deprecated ? undefined : at
}
