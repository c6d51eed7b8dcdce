import { printable } from '../../text/printable.ts'
import type { Lang } from '../../text/text.ts'
import type { Finding } from '../finding.ts'
import { type FindingFormat, repositoryPath } from '../finding-format.ts'
import { severityNames } from '../messages/review.ts'

/** JUnit XML: one suite per file, one failed test per finding, one passed test for a file without findings. */
export default {
  title: 'JUnit XML',
  render(review, { lang }) {
    const { findings, sources, command } = review
    const files = [...new Set([...findings.map(({ file }) => file), ...sources.keys()])]
    const suites = files.flatMap((file) => {
      const own = findings.filter((finding) => finding.file === file)
      const path = xml(repositoryPath(review, file))
      const passed = `    <testcase name="${path}" classname="${path}"/>`
      return [
        `  <testsuite name="${path}" tests="${Math.max(1, own.length)}" failures="${own.length}" errors="0" skipped="0">`,
        ...(own.length === 0 ? [passed] : own.flatMap((finding) => testcase(finding, path, lang))),
        '  </testsuite>',
      ]
    })
    const all = files.reduce((sum, file) => sum + Math.max(1, findings.filter((finding) => finding.file === file).length), 0)
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="support-kit ${command}" tests="${all}" failures="${findings.length}" errors="0">`,
      ...suites,
      '</testsuites>',
      '',
    ].join('\n')
  },
} satisfies FindingFormat

function testcase({ rule, severity, span, tag, message, why, suggestion }: Finding, path: string, lang: Lang): string[] {
  const body = [`${path}:${span.line}:${span.column}`, why && xml(why[lang]), suggestion && `→ ${xml(suggestion[lang])}`]
  return [
    `    <testcase name="${xml(tag === undefined ? rule : `${rule}: ${tag}`)}" classname="${path}">`,
    `      <failure type="${severity}" message="${xml(`${severityNames[severity][lang]}: ${message[lang]}`)}">`,
    ...body.flatMap((line) => (line === undefined ? [] : [`        ${line}`])),
    '      </failure>',
    '    </testcase>',
  ]
}

/** XML 1.0 has no place for the last two code points; control characters are gone before. */
const xml = (text: string) =>
  printable(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
