import { withParticle } from '../../text/hangul/particle.ts'
import type { Text } from '../../text/text.ts'
import { instead, shown } from '../names/mention.ts'
import type { Rule } from '../rule.ts'

const wide = /[\u3000\uff01-\uffee]/g
const loose = /[\u3131-\u318c\u318e\u1100-\u11ff]/

/** What is wrong with the form of a text, and how it should be written, where that is known. */
function fault(text: string): { what: Text; better?: string; fixable?: boolean } | undefined {
  const composed = text.normalize('NFC')
  const better = composed.replace(wide, (character) => character.normalize('NFKC')).normalize('NFC')
  if (composed !== text)
    return {
      what: { en: 'uses decomposed Unicode (NFD)', ko: '자모가 분리된 형태(NFD)로 저장되어 있습니다' },
      better,
      fixable: better === composed,
    }
  if (better !== text)
    return { what: { en: 'has full-width or half-width letters', ko: '전각 또는 반각 문자가 섞여 있습니다' }, better }
  if (loose.test(text))
    return { what: { en: 'has Korean letters that do not form a syllable', ko: '글자를 이루지 않은 자모가 있습니다' } }
  return undefined
}

export default {
  title: { en: 'Consistent Unicode form', ko: '유니코드 형식' },
  why: {
    en: 'Two names that look the same on the screen are two tags to the helpdesk: names typed on a Mac or with a full-width keyboard do not match.',
    ko: '화면에는 똑같이 보여도 헬프데스크에서는 다른 태그가 됩니다. Mac에서 만든 파일 이름이나 전각 입력에서 자주 생깁니다.',
  },
  group: 'shape',
  recommended: 'warn',
  strict: 'error',
  options: {},
  examples: [
    { lang: 'en', taxonomy: '- ＲＭＡ\n- livre\u0301-en-retard\n', reports: ['ＲＭＡ', 'livre\u0301-en-retard'] },
    { lang: 'en', taxonomy: '- RMA\n- livr\u00e9-en-retard\n', reports: [] },
    {
      lang: 'ko',
      taxonomy: `- ${'결제'.normalize('NFD')}\n- 배송！\n- 고객-ㅋㅋ\n`,
      reports: ['결제'.normalize('NFD'), '배송！', '고객-ㅋㅋ'],
    },
    { lang: 'ko', taxonomy: '- 결제\n- 배송!\n- 취소ㆍ환불\n', reports: [] },
  ],
  source: 'Unicode Standard Annex 15, normalization forms: unicode.org/reports/tr15',
  *check({ taxonomy }) {
    for (const tag of taxonomy.tags)
      for (const [field, text] of [
        ['id', tag.id],
        ...Object.entries(tag.label ?? {}).map(([lang, label]) => [`label.${lang}`, label]),
      ]) {
        const found = fault(text!)
        if (!found) continue
        const span = tag.spans[field!]
        const { what, better, fixable } = found
        yield {
          tag,
          ...(span && { span }),
          message: { en: `${shown(text!)} ${what.en}`, ko: `${shown(text!)}: ${what.ko}` },
          suggestion:
            better === undefined
              ? { en: 'Write whole syllables', ko: '완성된 글자로 적어 주세요' }
              : fixable
                ? {
                    en: `Write ${shown(better)}; "lint --fix" does it`,
                    ko: `${withParticle(shown(better), '으로')} 적어 주세요. "lint --fix"로 한 번에 고칠 수 있습니다`,
                  }
                : instead(better),
        }
      }
  },
} satisfies Rule
