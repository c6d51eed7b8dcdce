import { type Section, sectionsOf } from '../../../report/page/section.ts'
import type { Lang } from '../../../text/text.ts'
import { heads, placeOfSection } from '../../messages/explain.ts'
import type { Page } from '../page.ts'

/**
 * What a section of the page shows, from which insights, and where it stands.
 * @param said `report.surges`: an insight may have the name of a section
 */
export async function sectionPage(
  said: string,
  { title, what, month = [], history = [], plan = [] }: Section,
  lang: Lang,
): Promise<Page> {
  const h = heads(lang)
  const id = said.slice(said.indexOf('.') + 1)
  const all = await sectionsOf(undefined)
  const place = all.findIndex((one) => one.id === id) + 1
  const insights = [...month, ...history].join(', ')
  return {
    title: `${title[lang]} (${said})`,
    what: what[lang],
    sections: [
      ...(insights === '' ? [] : [{ head: h.insights, prose: insights }]),
      ...(plan.length > 0 ? [{ head: h.parts, prose: plan.join(', ') }] : []),
      { head: h.place, prose: placeOfSection(id, place, all.length)[lang] },
    ],
  }
}
