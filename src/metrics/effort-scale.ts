import { UserError } from '../errors.ts'

/** A scale of customer effort, and the end of it that is the easiest. */
export interface EffortScale {
  low: number
  high: number
  easy: 'low' | 'high'
}

/**
 * A scale as settings or `--ces 1-7,easy=7` say it. The direction is never guessed: on a scale of effort 1 is the easiest, on one of
 * ease it is the hardest.
 * @throws UserError where it is no scale, or its easy end is missing or none of its ends
 */
export function effortScale(scale: string, easy: string | number | undefined): EffortScale {
  const m = /^\s*(\d+)\s*[-–~]\s*(\d+)\s*$/.exec(scale)
  const [low, high] = [Number(m?.[1]), Number(m?.[2])]
  if (!m || low >= high)
    throw new UserError(
      { en: `ces: "${scale}" is not a scale.`, ko: `ces: "${scale}"은(는) 척도가 아닙니다.` },
      { en: 'Write it from the lowest to the highest score: 1-7.', ko: '가장 낮은 점수부터 높은 점수까지 써 주세요: 1-7.' },
    )
  const end = String(easy ?? '').trim()
  if (end !== String(low) && end !== String(high))
    throw new UserError(
      easy === undefined
        ? {
            en: `ces: which end of ${scale} is easy is not said.`,
            ko: `ces: ${scale} 가운데 어느 쪽이 쉬움인지 적혀 있지 않습니다.`,
          }
        : { en: `ces: "${end}" is no end of ${scale}.`, ko: `ces: "${end}"은(는) ${scale}의 끝값이 아닙니다.` },
      {
        en: `Write easy=${high} if ${high} is the easiest, easy=${low} if ${low} is.`,
        ko: `${high}점이 가장 쉬우면 easy=${high}, ${low}점이 가장 쉬우면 easy=${low}로 적어 주세요.`,
      },
    )
  return { low, high, easy: end === String(high) ? 'high' : 'low' }
}

/** `1-7,easy=7`. @throws UserError as `effortScale` does */
export function parseEffortScale(said: string): EffortScale {
  const [scale = '', ...rest] = said.split(',').map((part) => part.trim())
  const easy = rest.map((part) => /^easy\s*=\s*(.+)$/i.exec(part)?.[1]).find((value) => value !== undefined)
  return effortScale(scale, easy)
}

/** How hard a score says it was, as SQL over the column `ces`; NULL off the scale. Beyond the middle is easy, or hard. */
export function effortSql({ low, high, easy }: EffortScale): string {
  const [above, below] = easy === 'high' ? ['easy', 'hard'] : ['hard', 'easy']
  const middle = (low + high) / 2
  return `(CASE WHEN ces < ${low} OR ces > ${high} THEN NULL WHEN ces > ${middle} THEN '${above}' WHEN ces < ${middle} THEN '${below}' WHEN ces = ${middle} THEN 'neutral' END)`
}
