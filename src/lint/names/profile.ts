import type { Text } from '../../text/text.ts'
import { restyled } from './style.ts'

/** How names must look: what a helpdesk takes, or a way of writing. */
export interface Profile {
  title: Text
  /** what is asked, after "Names here are written in" */
  asks: Text
  fits(id: string): boolean
  /** the name as it would fit; undefined where there is no telling */
  better(id: string): string | undefined
  /** characters at most, where the helpdesk sets a limit */
  maxLength?: number
}

const ends = (id: string, signs: string) => signs.includes(id[0] ?? '') || signs.includes(id.at(-1) ?? '')
const written = (separator: '-' | '_') => {
  const strange = separator === '-' ? /[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}-]/u : /[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}_]/u
  return (id: string) =>
    id
      .split(/::|[/:]/)
      .every((step) => step !== '' && !strange.test(step) && !ends(step, separator) && !step.includes(separator + separator))
}
const underscored = (id: string) =>
  restyled(id, { separator: id.includes('-') && !id.includes('_') ? '-' : '_', letters: 'lower' })

export const profiles: Readonly<Record<string, Profile>> = {
  // Zendesk help, "About tags": alphanumeric characters, dash, underscore, colon and slash; kept in lower case, a blank ends a tag
  zendesk: {
    title: { en: 'Zendesk', ko: 'Zendesk' },
    asks: {
      en: 'lower case, without spaces, and only letters, digits, "_", "-", ":" and "/"',
      ko: '띄어쓰기 없이 소문자와 숫자, "_", "-", ":", "/"만',
    },
    fits: (id) => !/[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}_:/-]/u.test(id),
    better: (id) => underscored(id.replaceAll('>', '/').replaceAll('.', '_')),
  },
  // Gorgias API: case-sensitive, up to 256 characters; tags are listed with commas between them
  gorgias: {
    title: { en: 'Gorgias', ko: 'Gorgias' },
    asks: { en: 'words without commas', ko: '쉼표 없이' },
    fits: (id) => !/[,;\n]/.test(id),
    better: (id) => id.replace(/\s*[,;\n]\s*/g, ' ').trim(),
    maxLength: 256,
  },
  // Chatwoot, app/models/label.rb: letters, numbers, hyphens and underscores; put in lower case
  chatwoot: {
    title: { en: 'Chatwoot', ko: 'Chatwoot' },
    asks: { en: 'lower case, and only letters, digits, "-" and "_"', ko: '띄어쓰기 없이 소문자와 숫자, "-", "_"만' },
    fits: (id) => !/[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}_-]/u.test(id) && !ends(id, '_-'),
    better: (id) => underscored(id.replaceAll(/[/>:.]+/g, '_')),
  },
  // GitLab: scoped labels, of which an item has one of each scope
  'gitlab-scoped': {
    title: { en: 'GitLab scoped labels', ko: 'GitLab 범위 라벨' },
    asks: { en: 'the form "scope::name"', ko: '"범위::이름" 형식으로' },
    fits: (id) => id.includes('::') && !id.includes(',') && id.split('::').every((step) => step !== '' && step.trim() === step),
    better: (id) =>
      /[/:>]/.test(id)
        ? id
            .split(/[/:>]+/)
            .map((step) => step.trim())
            .filter(Boolean)
            .join('::')
        : undefined,
    maxLength: 255,
  },
  kebab: {
    title: { en: 'kebab-case', ko: 'kebab-case' },
    asks: { en: 'lower case with hyphens', ko: '소문자와 하이픈(-)으로' },
    fits: written('-'),
    better: (id) => restyled(id, { separator: '-', letters: 'lower' }),
  },
  snake: {
    title: { en: 'snake_case', ko: 'snake_case' },
    asks: { en: 'lower case with underscores', ko: '소문자와 밑줄(_)로' },
    fits: written('_'),
    better: (id) => restyled(id, { separator: '_', letters: 'lower' }),
  },
}
