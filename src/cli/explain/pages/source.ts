import type { Lang } from '../../../text/text.ts'
import type { OrderFlag, OrderSource } from '../../../tickets/order-source.ts'
import type { Column, Flag, Source } from '../../../tickets/source.ts'
import { heads } from '../../messages/explain.ts'
import { type Page, type Section, table } from '../page.ts'

const mostHeaders = 12

/** How a helpdesk's or a shop's export is recognised and read, with an example. */
export function readingPage(id: string, member: Source | OrderSource, lang: Lang): Page {
  const h = heads(lang)
  const [example] = member.examples
  const fields = { ...member.fields, ...('monthly' in member && member.monthly) }
  const flags = Object.entries(member.flags ?? {})
  return {
    title: `${member.title} (${id})`,
    sections: [
      { head: h.signature, prose: member.signatures.map(some).join('\n') },
      { head: h.fields, pairs: Object.entries(fields).map(([field, columns]) => [field, some(names(columns))] as const) },
      ...(flags.length > 0
        ? [
            {
              head: h.flags,
              pairs: flags.map(
                ([flag, how]) =>
                  [
                    flag,
                    [how]
                      .flat()
                      .map((flag: Flag | OrderFlag) => flagText(flag))
                      .join('; '),
                  ] as const,
              ),
            },
          ]
        : []),
      ...(member.zone ? [{ head: h.zone, prose: member.zone }] : []),
      { head: h.reference, prose: member.reference },
      ...(example ? exampleSections(example, lang) : []),
    ],
  }
}

function exampleSections(example: Source['examples'][number] | OrderSource['examples'][number], lang: Lang): Section[] {
  const h = heads(lang)
  return [
    { head: `${h.example}: ${example.file}`, verbatim: example.text.trimEnd() },
    {
      head: `${h.example}: ${h.gives}`,
      verbatim: table('tickets' in example ? example.tickets : example.orders),
      breaks: 'fields',
    },
  ]
}

const names = (columns: Column | readonly Column[]): string[] =>
  (Array.isArray(columns) ? (columns as readonly Column[]) : [columns as Column]).map((c) =>
    typeof c === 'string' ? c : c.unit ? `${c.name} [${c.unit}]` : c.name,
  )

const some = (list: readonly string[]) => list.slice(0, mostHeaders).join(' | ') + (list.length > mostHeaders ? ' | …' : '')

function flagText(flag: Flag | OrderFlag): string {
  if ('tag' in flag) return `#${flag.tag}`
  return 'is' in flag ? `${flag.column} = ${some(flag.is)}` : `${flag.column} ≠ ''`
}
