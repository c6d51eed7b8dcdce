import { invisibleCharacter, visible, withoutInvisible } from '../names/invisible.ts'
import { instead } from '../names/mention.ts'
import type { Rule } from '../rule.ts'
import type { Tag } from '../taxonomy.ts'

/** Every text of a tag that a helpdesk or a colleague compares by eye. */
const texts = ({ id, parent, aliases, label }: Tag): [field: string, text: string][] => [
  ['id', id],
  ...(parent === undefined ? [] : [['parent', parent] satisfies [string, string]]),
  ...aliases.map((alias, i): [string, string] => [`aliases.${i}`, alias]),
  ...Object.entries(label ?? {}).map(([lang, text]): [string, string] => [`label.${lang}`, text]),
]

export default {
  title: { en: 'No invisible characters', ko: '보이지 않는 문자' },
  why: {
    en: 'A name with a zero-width character or a trailing space looks like another name but never matches it. Text direction marks can make it read as something else.',
    ko: '폭이 없는 문자나 끝 공백이 들어간 이름은 똑같아 보여도 다른 태그로 취급됩니다. 글 방향을 바꾸는 문자는 아예 다른 이름으로 보이게 합니다.',
  },
  group: 'shape',
  recommended: 'error',
  strict: 'error',
  options: {},
  examples: [
    { lang: 'en', taxonomy: '- "carrier\\u200b-delay"\n- "stockout "\n', reports: ['carrier\u200b-delay', 'stockout '] },
    { lang: 'en', taxonomy: '- carrier-delay\n- out of stock\n- "\u{1f469}\u200d\u{1f373} tea-chef"\n', reports: [] },
    { lang: 'ko', taxonomy: '- "택배사\\u3164지연"\n- " 품절"\n', reports: ['택배사\u3164지연', ' 품절'] },
    { lang: 'ko', taxonomy: '- 택배사 지연\n- 품절\n', reports: [] },
  ],
  source: 'qSKOS, unprintable characters in labels: github.com/cmader/qSKOS',
  *check({ taxonomy }) {
    for (const tag of taxonomy.tags)
      for (const [field, text] of texts(tag)) {
        const found = invisibleCharacter(text)
        if (found === undefined) continue
        const [span, better] = [tag.spans[field], withoutInvisible(text)]
        yield {
          tag,
          ...(span && { span }),
          message: {
            en: `${visible(text)} has ${found.en}`,
            ko: `${visible(text)}에 ${found.ko} 있습니다`,
          },
          suggestion:
            better === undefined ? { en: 'Use a name that can be seen', ko: '눈에 보이는 이름을 적어 주세요' } : instead(better),
        }
      }
  },
} satisfies Rule
