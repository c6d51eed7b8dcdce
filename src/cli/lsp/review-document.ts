import { reviewDrafts } from '../../check/review-drafts.ts'
import type { Config } from '../../config/schemas/config.ts'
import type { Finding } from '../../findings/finding.ts'
import { settings } from '../../findings/settings.ts'
import { steps } from '../../latte.ts'
import { classify } from '../../lint/classifier/classify.ts'
import { lint } from '../../lint/lint.ts'
import { ruleNames } from '../../lint/rule.ts'
import { parseTaxonomy } from '../../lint/taxonomy/parse.ts'
import type { Span } from '../../text/span.ts'
import type { Text } from '../../text/text.ts'
import { localDay } from '../../time/day.ts'
import { judgingBy } from '../check/run.ts'
import { stepHere, tagHere } from '../messages/lsp.ts'
import { openBaseline } from '../review.ts'
import type { Run } from '../run.ts'
import type { DocumentKind } from './document-kind.ts'

/** What is said of a document: its findings, and of stretches without any what they were read as. */
export interface Reviewed {
  findings: readonly Finding[]
  readAs: readonly { span: Span; text: Text }[]
}

const nothing: Reviewed = { findings: [], readAs: [] }

/**
 * Lints or checks the text of an editor with the settings of its folder, as the commands do with a file; what the baseline knows is
 * left out.
 * @throws UserError for settings or a baseline that cannot be read
 */
export function reviewDocument(
  { kind, file, text }: { kind: DocumentKind; file: string; text: string },
  config: Config,
  run: Run,
): Promise<Reviewed> {
  return text.trim() === ''
    ? Promise.resolve(nothing)
    : kind === 'tags'
      ? listed(text, file, config, run)
      : checked(text, file, config, run)
}

async function listed(text: string, file: string, config: Config, run: Run): Promise<Reviewed> {
  const { taxonomy, findings: reading, usage, other } = await parseTaxonomy(text, file)
  if (other) return nothing
  const { findings, verdict } = await lint({
    ...{ taxonomy, reading, usage },
    verdict: classify(taxonomy, config.lint?.lexicon),
    settings: settings(config.lint ?? {}, { rules: [] }, ruleNames(), 'lint'),
    baseline: await openBaseline({}, config.lint?.baseline, run),
    today: localDay(),
  })
  return { findings, readAs: taxonomy.tags.map((tag) => ({ span: tag.span, text: tagHere(tag.id, verdict(tag)) })) }
}

async function checked(text: string, file: string, config: Config, run: Run): Promise<Reviewed> {
  const { findings, looked } = await reviewDrafts({
    ...judgingBy(config, { rule: [] }, localDay()),
    drafts: [{ name: file, file, text }],
    sources: new Map([[file, text]]),
    baseline: await openBaseline({}, config.check?.baseline, run),
  })
  const readAs = looked.flatMap(({ steps: found }) =>
    steps.flatMap((step) => found[step].map(({ span }) => ({ span, text: stepHere(step) }))),
  )
  return { findings, readAs }
}
