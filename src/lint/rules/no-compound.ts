import { withParticle } from '../../text/hangul/particle.ts'
import { areasOf, leafOf } from '../names/area.ts'
import { compoundOf } from '../names/compound.ts'
import { shown } from '../names/mention.ts'
import { tagTree } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'

const longest = 200
const mostShown = 4

export default {
  title: { en: 'One reason per tag', ko: '태그 하나에 이유 하나' },
  why: {
    en: 'A combined tag cannot be split later: when it rises, nobody can tell which part did.',
    ko: '여러 이유를 묶은 태그는 나중에 나눌 수 없습니다. 건수가 늘어도 어느 쪽이 늘었는지 알 수 없습니다.',
  },
  group: 'shape',
  recommended: 'warn',
  strict: 'error',
  options: {},
  examples: [
    {
      lang: 'en',
      taxonomy: '- refund-and-exchange\n- Lost/damaged parcel\n- payment & billing\n',
      reports: ['refund-and-exchange', 'Lost/damaged parcel', 'payment & billing'],
    },
    {
      lang: 'en',
      taxonomy:
        '- terms-and-conditions\n- lost-or-stolen-card\n- Q&A\n- shipping/delay\n- shipping/lost\n- brand-change\n- Not wanted/needed any more\n',
      reports: [],
    },
    {
      lang: 'ko',
      taxonomy: '- 교환 및 환불\n- 취소/반품\n- 배송과 결제\n',
      reports: ['교환 및 환불', '취소/반품', '배송과 결제'],
    },
    {
      lang: 'ko',
      taxonomy:
        '- 배송/출고\n- 배송/지연\n- 검사결과 문의\n- 사과 요청\n- A/S 접수\n- 1+1 행사\n- 실물이 사진과 다름\n- 회수 접수/처리\n- 사진 상이(색, 무늬)\n',
      reports: [],
    },
  ],
  source: 'AI Hub 102 (Korean call centre data): a joined label cannot be split afterwards: aihub.or.kr',
  *check({ taxonomy }) {
    const { isLeaf } = tagTree(taxonomy)
    const areas = areasOf(taxonomy.tags)
    for (const tag of taxonomy.tags) {
      // an area may be a pair: what is counted stands below it
      if (tag.deprecated || tag.id.length > longest || !isLeaf(tag)) continue
      const joined = compoundOf(leafOf(tag.id, areas))
      if (!joined) continue
      const parts = joined.parts.slice(0, mostShown).map(shown)
      yield {
        tag,
        message: {
          en: `${shown(tag.id)} combines several reasons with "${joined.by}"`,
          ko: `${withParticle(shown(tag.id), '은')} 여러 이유를 ${withParticle(shown(joined.by), '로')} 묶은 태그입니다`,
        },
        suggestion:
          parts.length > 0
            ? { en: `Make each one a tag: ${parts.join(', ')}`, ko: `하나씩 나눠 주세요: ${parts.join(', ')}` }
            : { en: 'Make each reason a tag of its own', ko: '이유마다 태그를 따로 만들어 주세요' },
      }
    }
  },
} satisfies Rule
