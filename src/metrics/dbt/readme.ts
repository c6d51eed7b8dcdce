import type { ProjectAsked } from './project-asked.ts'

/** How to run the project, and what it rests on. */
export function readme({ sources, own, words, dialect, table, lang }: ProjectAsked, models: readonly string[]): string {
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}\n`).join('')
  const tables = [
    ...sources.map(
      ({ id, source }) =>
        `${source.title} (${source.loader}), \`vars: {${id}_schema: ${source.schema}}\`: ${source.what[lang]} [${source.reference}]`,
    ),
    ...own.map(({ gives, name }) => `${gives}: \`${name.join('.')}\``),
  ]
  const limits = words.limits ? `${words.limits[lang]}\n\n` : ''
  if (lang === 'ko')
    return `# 문의 지표 (dbt)\n\nsupport-kit이 ${words.title} 문법으로 만든 dbt 프로젝트입니다. 정의는 \`support-kit metrics\`와 같습니다. 날짜와 시각은 ${table.zone} 기준입니다.\n\n\`\`\`\ndbt run && dbt test && dbt docs generate\n\`\`\`\n\n\`profiles.yml\`에 \`support_kit\` 프로필(type: ${dialect})이 있어야 합니다. dbt 1.10.8 이상. 모델 이름은 모두 support_kit_으로 시작합니다.\n\n${limits}## 데이터\n\n${list(tables)}\n## 지표\n\n${list(models.map((name) => `\`${name}\``))}`
  return `# Support metrics (dbt)\n\nA dbt project that support-kit wrote in the SQL of ${words.title}. The definitions are those of \`support-kit metrics\`; days and hours are those of ${table.zone}.\n\n\`\`\`\ndbt run && dbt test && dbt docs generate\n\`\`\`\n\nIt needs a profile \`support_kit\` (type: ${dialect}) in \`profiles.yml\`, and dbt 1.10.8 or newer. Every model begins with support_kit_.\n\n${limits}## Data\n\n${list(tables)}\n## Metrics\n\n${list(models.map((name) => `\`${name}\``))}`
}
