import { findingFormatNames } from '../findings/finding-format.ts'
import type { Text } from '../text/text.ts'
import type { Flags } from './define-flags.ts'
import { outputFlag } from './output-format.ts'

/** What `--baseline` and its companions give. */
export interface BaselineFlags {
  baseline?: string
  updateBaseline?: true
  baselineStrict?: true
}

/** The file of known findings, for every command that reports findings; `known` describes `--baseline`. */
export function baselineFlags(flags: Flags, known: Text): void {
  flags.group('Baseline:')
  flags.one('--baseline <file>', known)
  flags.one('--update-baseline', {
    en: 'update the baseline with the current findings; reasons and expiry dates are kept',
    ko: '지금의 지적으로 기준선 갱신. 남은 항목의 이유와 기한은 유지합니다',
  })
  flags.one('--baseline-strict', {
    en: 'exit 1 if a baseline entry no longer matches anything',
    ko: '해당하는 것이 없어진 항목이 있으면 종료 코드 1',
  })
}

/** How findings are written, and where; `more` are formats of something else that the command writes. */
export function formatFlags(flags: Flags, more: { names: readonly string[] } & Text = { names: [], en: '', ko: '' }): void {
  const names = findingFormatNames().join(', ')
  flags.group('Output:')
  flags.choice('-f, --format <format>', ['auto', ...findingFormatNames(), ...more.names], {
    en: `auto, ${names} (default: auto: github in GitHub Actions, else human)${more.en}`,
    ko: `auto, ${names} (기본값: auto. GitHub Actions에서는 github, 그 밖에는 human)${more.ko}`,
  })
  outputFlag(flags, [...findingFormatNames(), ...more.names])
}
