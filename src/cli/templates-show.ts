import { EXIT } from '../errors.ts'
import { loadFrame, loadTemplate, templateSource } from '../reply/template/library.ts'
import { fromConfig } from './reply-values.ts'
import type { Run } from './run.ts'
import type { ShowFlags } from './templates.ts'
import { deskOf } from './templates-desk.ts'

/** `support-kit templates show`: a template's file as it is, or the reply that its examples make. */
export async function runShow(name: string, flags: ShowFlags, run: Run): Promise<number> {
  const { lang, folder, config, io } = await deskOf(flags, run)
  if (!flags.examples) {
    const source = await templateSource(name, lang, folder)
    // a file goes on as it is; a terminal gets nothing that would steer it
    io.out(io.outIsTerminal ? source.replace(/[^\P{Cc}\n\t]/gu, '\ufffd') : source)
    return EXIT.ok
  }
  const [template, { renderTemplate }] = await Promise.all([
    loadTemplate(name, lang, folder),
    import('../reply/render/render.ts'),
  ])
  const examples = Object.fromEntries(template.variables.map((v) => [v.name, v.example]))
  const { text } = await renderTemplate(
    template,
    { ...examples, ...fromConfig(config) },
    {
      ...{ lang, zone: config.timeZone, now: Date.now(), currency: config.reply?.currency, signature: config.signature },
      ...{ channel: template.channels[0] ?? 'email', tone: template.tone, frame: await loadFrame(lang, folder) },
    },
  )
  io.out(`${text}\n`)
  return EXIT.ok
}
