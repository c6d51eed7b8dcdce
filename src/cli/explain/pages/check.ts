import type { Check, CheckExample } from '../../../check/check.ts'
import type { Lang } from '../../../text/text.ts'
import { heads, inBothPresets, inStrictOnly, readsLanguages } from '../../messages/explain.ts'
import type { Page, Section } from '../page.ts'

/** What a check asks of a reply and why, where it is on, and drafts that it reports and that it likes; those in the reader's language first. */
export function checkPage(
  id: string,
  { title, why, langs, recommended, examples, source }: Omit<Check, 'check'>,
  lang: Lang,
): Page {
  const h = heads(lang)
  const own = [...examples].sort((a, b) => Number(a.lang !== lang) - Number(b.lang !== lang))
  const bad = own.filter(({ reports }) => reports.length > 0)
  const good = own.filter(({ reports }) => reports.length === 0)
  return {
    title: `${title[lang]} (${id})`,
    what: why[lang],
    sections: [
      { head: h.levels, prose: `${(recommended ? inBothPresets : inStrictOnly)[lang]} ${readsLanguages(langs)[lang]}` },
      ...bad.map((example) => shown(example, `${h.bad}: ${example.reports.map((words) => `“${oneLine(words)}”`).join(', ')}`)),
      ...good.map((example) => shown(example, h.good)),
      ...(source ? [{ head: h.reference, prose: source }] : []),
    ],
  }
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ')

function shown({ draft, channel, thread, adjacent }: CheckExample, head: string): Section {
  const set = [channel && `--channel ${channel}`, thread && `--thread: ${oneLine(thread)}`]
  for (const { question } of adjacent ?? []) set.push(`--scenario: ${question}`)
  return { head: [head, ...set.filter(Boolean)].join(' · '), prose: draft.trimEnd() }
}
