import type { ErrorText, Text } from '../../text/text.ts'

/** On a terminal, where the page itself cannot be shown. */
export const toWrite: Text = {
  en: 'The page with pictures: -o october.html',
  ko: '그림이 있는 문서로 저장하려면: -o october.html',
}

const asPng = { en: 'Save it as PNG or SVG, at most 1 MB.', ko: '1 MB 이하의 PNG나 SVG로 저장해 주세요.' }

export const noLogo = (name: string): ErrorText => [
  { en: `report.logo: file not found: "${name}".`, ko: `report.logo: "${name}" 파일이 없습니다.` },
]
export const notALogo = (name: string): ErrorText => [
  {
    en: `report.logo: "${name}" is neither a PNG nor an SVG picture.`,
    ko: `report.logo: "${name}" 파일은 PNG도 SVG도 아닙니다.`,
  },
  asPng,
]
export const largeLogo = (name: string): ErrorText => [
  { en: `report.logo: "${name}" is too large for a page.`, ko: `report.logo: "${name}" 파일이 너무 큽니다.` },
  asPng,
]
