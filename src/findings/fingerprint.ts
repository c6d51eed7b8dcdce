import { createHash } from 'node:crypto'
import type { Finding } from './finding.ts'

/**
 * Fingerprints of findings, stable from run to run: a hash of file, rule and tag or draft, without the line. Equal findings are
 * numbered in the order of the file.
 */
export function fingerprints(findings: readonly Finding[]): string[] {
  const met = new Map<string, number>()
  const inOrder = findings
    .map((finding, i) => ({ finding, i }))
    .sort(({ finding: { span: a } }, { finding: { span: b } }) => a.line - b.line || a.column - b.column)
  const hashes: string[] = []
  for (const { finding, i } of inOrder) {
    const { file, rule, tag = '', draft, message } = finding
    const known = JSON.stringify([file.replaceAll('\\', '/'), rule, tag || message.en, ...(draft === undefined ? [] : [draft])])
    const before = met.get(known) ?? 0
    met.set(known, before + 1)
    hashes[i] = createHash('sha256')
      .update(before === 0 ? known : `${known}${before}`)
      .digest('hex')
      .slice(0, 32)
  }
  return hashes
}
