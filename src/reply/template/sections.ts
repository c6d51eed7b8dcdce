import { nearest } from '../../text/nearest.ts'
import { emptySection, noSection, sectionTwice, textBeforeSections, unknownSection, unknownVariant } from '../messages/reply.ts'
import type { FileProblem } from './problems.ts'
import {
  channels,
  type ReplyChannel,
  type Section,
  type SectionText,
  sections,
  type Template,
  type Tone,
  tones,
} from './template.ts'

/** What a section's heading may say, in lower case. */
export const headings: Readonly<Record<Section, readonly string[]>> = {
  listen: ['listen', '경청'],
  acknowledge: ['acknowledge', '공감'],
  'take-action': ['take action', 'take-action', '조치'],
  thank: ['thank', '감사'],
  explain: ['explain', '설명'],
  closing: ['closing', '맺음', '맺음말'],
}

const words: readonly string[] = [...channels, ...tones]

interface SectionHeading {
  section: Section
  only: readonly (ReplyChannel | Tone)[]
  from: number
}

/**
 * The sections of a template, from its lines behind the header (`start` counts from 0): `## Listen`, `## Acknowledge: email formal`.
 * They keep the order in which they stand first. None where something is wrong, which is then among the problems.
 */
export function readSections(
  lines: readonly string[],
  start: number,
): { sections?: Template['sections']; problems: FileProblem[] } {
  const problems: FileProblem[] = []
  const found: SectionHeading[] = []
  for (let i = start; i < lines.length; i++) {
    const line = lines[i]!
    const heading = /^## +(\S.*)$/.exec(line)
    if (heading) {
      const read = readHeading(heading[1]!.trim())
      if ('text' in read) problems.push({ line: i + 1, column: 4, text: read.text })
      else found.push({ ...read, from: i + 1 })
    } else if (found.length === 0 && problems.length === 0 && line.trim() !== '')
      problems.push({ line: i + 1, column: 1, text: textBeforeSections })
  }

  const texts: Partial<Record<Section, SectionText[]>> = {}
  for (const { section, only, from } of found) {
    const after = lines.findIndex((line, i) => i >= from && /^## +\S/.test(line))
    const first = lines.findIndex((line, i) => i >= from && line.trim() !== '')
    const end = after < 0 ? lines.length : after
    const text = first < 0 || first >= end ? '' : lines.slice(first, end).join('\n').trimEnd()
    if (text === '') problems.push({ line: from, column: 1, text: emptySection(section) })
    const twin = texts[section]?.find((t) => [...t.only].sort().join() === [...only].sort().join())
    if (twin) problems.push({ line: from, column: 1, text: sectionTwice(section, twin.line) })
    texts[section] = [...(texts[section] ?? []), { only, text, line: first + 1 }]
  }
  for (const section of sections)
    if (!texts[section]?.some(({ only }) => only.length === 0))
      problems.push({ line: lines.length, column: 1, text: noSection(section, texts[section] !== undefined) })
  return problems.length > 0 ? { problems } : { sections: texts as Template['sections'], problems }
}

function readHeading(said: string): Omit<SectionHeading, 'from'> | Pick<FileProblem, 'text'> {
  const [name = '', rest = ''] = said.split(/[:：]/, 2).map((part) => part.trim().toLowerCase())
  const section = sections.find((s) => headings[s].includes(name))
  if (!section) return { text: unknownSection(name, nearest(name, Object.values(headings).flat())) }
  const only = rest.split(/[\s,/]+/).filter(Boolean)
  const unknown = only.find((word) => !words.includes(word))
  if (unknown !== undefined) return { text: unknownVariant(unknown, nearest(unknown, words), words) }
  return { section, only: only as (ReplyChannel | Tone)[] }
}
