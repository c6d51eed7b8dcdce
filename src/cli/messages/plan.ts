import type { ErrorText } from '../../text/text.ts'

export const noForecastFile = (name: string): ErrorText => [
  { en: `--forecast: file not found: "${name}".`, ko: `--forecast: "${name}" 파일이 없습니다.` },
]
