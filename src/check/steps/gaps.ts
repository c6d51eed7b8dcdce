/** [resolution steps], {{ name }} */
const GAPS = /\[[^\]\n]{2,40}\]|\{\{[^}\n]{0,60}\}\}/gu

/** A text without the gaps that nobody filled in: what stands there names nothing and is not said yet. */
export const withoutGaps = (text: string) => text.replace(GAPS, ' ')
