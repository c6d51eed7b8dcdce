import { relative } from 'node:path'
import type { Review } from '../finding.ts'
import { findingFormat } from '../finding-format.ts'
import type { Io } from '../io/io.ts'
import { append, type Output, output, write } from '../io/output.ts'
import { pageFor } from '../io/page.ts'
import type { LintAnswer } from '../lint.ts'
import type { Taxonomy } from '../taxonomy.ts'
import type { Lang } from '../text.ts'
import type { LintFlags } from './lint.ts'
import type { Run } from './program.ts'

/** Draws what was found, in the format asked for, and what that format adds to its surroundings. */
export async function show(answer: LintAnswer, taxonomy: Taxonomy, flags: LintFlags, { io, lang }: Run, to: Output | undefined) {
  const review = reviewOf(answer, taxonomy, flags.quiet === true, io, lang)
  const asked = flags.format ?? 'auto'
  const format = (await findingFormat(asked !== 'auto' ? asked : io.env.GITHUB_ACTIONS === 'true' ? 'github' : 'human'))!
  const page = pageFor(io, to !== undefined, lang)
  const text = await format.render(review, page)
  if (to) write(to, text)
  else io.out(text)
  const aside = format.aside?.(review, page, io.env)
  if (aside) append(output('GITHUB_STEP_SUMMARY', aside.file, io.cwd, [])!, aside.text)
}

function reviewOf(answer: LintAnswer, taxonomy: Taxonomy, quiet: boolean, io: Io, lang: Lang): Review {
  const { rules, summary, verdict } = answer
  const findings = quiet ? answer.findings.filter(({ severity }) => severity === 'error') : answer.findings
  const { subjects: tags, ...counts } = summary
  const json = {
    schemaVersion: 1,
    findings: findings.map(({ message, why, suggestion, file, span, ...finding }) => ({
      ...finding,
      file,
      ...span,
      message: message[lang],
      why: why?.[lang],
      suggestion: suggestion?.[lang],
    })),
    tags: taxonomy.tags.map((tag) => {
      const { kind, declared, sure } = verdict(tag)
      return { id: tag.id, kind, declared, sure }
    }),
    summary: { tags, ...counts },
  }
  return { command: 'lint', findings, sources: taxonomy.sources, rules, summary, folder: folderIn(io), json }
}

/** The working folder as seen from the root of the repository that a CI job checked out. */
function folderIn({ cwd, env }: Io): string {
  const root = env.GITHUB_WORKSPACE ?? env.CI_PROJECT_DIR
  const path = root === undefined ? '' : relative(root, cwd).replaceAll('\\', '/')
  return path === '' || path.startsWith('..') || path.includes(':') ? '' : `${path}/`
}
