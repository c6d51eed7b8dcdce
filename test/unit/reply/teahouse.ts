import { fileURLToPath } from 'node:url'
import { type Draft, type RenderOptions, renderTemplate } from '../../../src/reply/render/render.ts'
import { type Library, readLibrary } from '../../../src/reply/template/library.ts'
import { readTemplate } from '../../../src/reply/template/read-template.ts'
import type { Template } from '../../../src/reply/template/template.ts'
import type { Lang } from '../../../src/text/text.ts'

/** The templates of a teahouse: one, in both languages. */
export const folder = fileURLToPath(new URL('../../fixtures/templates/', import.meta.url))
export const teahouse = (lang: Lang): Promise<Library> => readLibrary(folder, lang)

/** A Sunday in November, noon in Seoul. */
export const setting = {
  lang: 'en',
  channel: 'email',
  tone: 'neutral',
  zone: 'Asia/Seoul',
  now: Date.parse('2026-11-22T03:00:00Z'),
} as const

const sections = (listen: string) =>
  `## Listen\n\n${listen}\n\n${['Acknowledge', 'Take action', 'Thank', 'Explain', 'Closing'].map((s) => `## ${s}\n\n${s}.\n`).join('\n')}`

/** A template whose first section is the given Liquid, with a variable of each type. */
export const templateOf = (listen: string, lang: Lang = 'en'): Promise<Template> =>
  readTemplate(
    `---\ntitle: Tea\nsituation: Tea.\nvariables:\n  cup: { type: text, required: false }\n  cups: { type: number, required: false }\n  brew.day: { type: date, required: false }\n  call.at: { type: datetime, required: false }\n  teas: { type: list, required: false }\n  page: { type: url, required: false }\n---\n${sections(listen)}`,
    `templates/${lang}/tea.md`,
  )

const noFrame = { greetings: {}, signatures: {}, closings: {} }

/** What the given Liquid comes to. */
export async function said(
  listen: string,
  values: Record<string, unknown> = {},
  options: Partial<RenderOptions> = {},
): Promise<string> {
  const draft = await drafted(listen, values, options)
  return draft.sections[0]!.text
}

export async function drafted(
  listen: string,
  values: Record<string, unknown> = {},
  options: Partial<RenderOptions> = {},
): Promise<Draft> {
  return renderTemplate(await templateOf(listen, options.lang), values, { ...setting, frame: noFrame, ...options })
}
