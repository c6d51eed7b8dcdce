import { join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { EXIT, UserError } from '../errors.ts'
import { configName, isThere } from '../files/files.ts'
import { folder as makeFolder, write } from '../files/output.ts'
import { starterTaxonomy } from '../lint/messages/starter-taxonomy.ts'
import { templateStarter } from '../reply/messages/template-starter.ts'
import { wroteTemplate } from '../reply/messages/templates.ts'
import { talk } from '../terminal/talk.ts'
import { languages, type Text } from '../text/text.ts'
import { systemZone } from '../time/zone.ts'
import { type DefineFlags, flagsOf } from './define-flags.ts'
import { configThere, wroteConfig, wroteTaxonomy } from './messages/cli.ts'
import { starter } from './messages/starter.ts'
import type { Run } from './run.ts'

const taxonomyName = 'taxonomy.yaml'
/** as the settings name it */
const templatesName = 'templates'
const templateName = 'order-problem'

/**
 * `support-kit init`: writes the settings file, and where there is none yet a taxonomy and a first template in each language: these
 * are work that is never written over. @throws UserError if settings are there and `force` is off
 */
export async function runInit(folder = '.', { force = false }: { force?: boolean }, { lang, io, files }: Run): Promise<number> {
  const [config, taxonomy, templates] = [configName, taxonomyName, templatesName].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const there = (file: string) => isThere(resolve(io.cwd, file))
  const put = async (file: string, text: string) => write(await files.rewrites('init', file), text)
  const tell = (text: Text) => talk(io, text[lang])
  if (there(config) && !force) throw UserError.of('cannot-write', configThere(config))
  makeFolder('init', folder, io.cwd)
  await put(config, withSchema('config', starter(systemZone())[lang], resolve(io.cwd, folder)))
  tell(wroteConfig(config))
  if (!there(taxonomy)) {
    await put(taxonomy, withSchema('taxonomy', starterTaxonomy(lang), resolve(io.cwd, folder)))
    tell(wroteTaxonomy(taxonomy))
  }
  if (there(templates)) return EXIT.ok
  for (const one of languages) {
    makeFolder('init', join(templates, one), io.cwd)
    await put(join(templates, one, `${templateName}.md`), templateStarter[one])
  }
  tell(wroteTemplate(join(templates, lang, `${templateName}.md`), templateName))
  return EXIT.ok
}

/**
 * A file that begins with the comment by which editors find its schema, in this package: named from the folder where it is installed
 * beside the team's files, so that everybody's editor finds it; else by its place on this computer.
 */
function withSchema(kind: 'config' | 'taxonomy', text: string, folder: string): string {
  const path = fileURLToPath(new URL(`../../schemas/${kind}.schema.json`, import.meta.url))
  const way = relative(folder, path).replaceAll('\\', '/')
  const beside = /^(?:\.\.\/)*node_modules\//.test(way)
  return `# yaml-language-server: $schema=${beside ? (way.startsWith('.') ? way : `./${way}`) : pathToFileURL(path).href}\n${text}`
}

/** The flags as commander parses them. */
export interface InitFlags {
  force?: true
}

export const initFlags: DefineFlags = (command, lang) => {
  const flags = flagsOf(command, lang)
  command.description(
    {
      en: 'Creates support-kit.yaml, the team’s commented settings file; and, if missing, taxonomy.yaml with starter tags and templates/ with a first reply template.',
      ko: '팀에서 함께 쓸 설정 파일 support-kit.yaml을 설명과 함께 만듭니다. 태그 목록이나 템플릿 폴더가 없으면 기본 태그 목록 taxonomy.yaml과 첫 답변 템플릿(templates/)도 만듭니다.',
    }[lang],
  )
  flags.one('--force', { en: 'overwrite an existing file', ko: '이미 있는 파일 덮어쓰기' })
}
