import { shown } from '../names/mention.ts'
import { tagTree } from '../names/tag-tree.ts'
import type { Rule } from '../rule.ts'

export default {
  title: { en: 'An owner for every cause', ko: '원인마다 담당' },
  why: {
    en: 'A cause is worth naming because somebody can fix it. Without an owner, nobody acts on the number. Checked only in lists that name owners.',
    ko: '원인을 밝히는 까닭은 누군가 고칠 수 있기 때문입니다. 담당이 없으면 숫자를 보고도 아무도 움직이지 않습니다. 담당을 적어 두는 목록에서만 확인합니다.',
  },
  group: 'cause',
  recommended: 'warn',
  strict: 'error',
  options: {},
  examples: [
    {
      lang: 'en',
      taxonomy:
        'owners: [carrier, warehouse]\ntags:\n  - id: carrier-delay\n  - id: mispick\n    owner: warehouse\n  - id: payment\n',
      reports: ['carrier-delay'],
    },
    { lang: 'en', taxonomy: '- carrier-delay\n- mispick\n', reports: [] },
    {
      lang: 'ko',
      taxonomy:
        'owners: [택배사, 물류팀]\ntags:\n  - id: 택배사-지연\n    owner: 택배사\n  - id: 다관-깨짐\n    kind: cause\n  - id: 오출고\n',
      reports: ['다관-깨짐', '오출고'],
    },
    { lang: 'ko', taxonomy: '- 택배사-지연\n- 오출고\n', reports: [] },
  ],
  source: 'OpenView, tips on contact coding: one department owns each code; 귀책 columns of Korean claim codes',
  *check({ taxonomy, verdict }) {
    if (taxonomy.bare || (taxonomy.owners.length === 0 && taxonomy.tags.every(({ owner }) => owner === undefined))) return
    const { isLeaf } = tagTree(taxonomy)
    for (const tag of taxonomy.tags) {
      if (tag.deprecated || tag.owner !== undefined || !isLeaf(tag)) continue
      const { kind, sure, owner } = verdict(tag)
      if (kind !== 'cause' || !sure) continue
      yield {
        tag,
        message: { en: `${shown(tag.id)} is a cause without an owner`, ko: `${shown(tag.id)} 원인을 맡은 담당이 없습니다` },
        suggestion:
          owner === undefined
            ? { en: 'Add who can fix it: "owner: …"', ko: '누가 고칠 수 있는지 적어 주세요. 예: "owner: …"' }
            : { en: `Add "owner: ${owner}"`, ko: `"owner: ${owner}"라고 적어 주세요` },
      }
    }
  },
} satisfies Rule
