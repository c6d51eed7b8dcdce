import { texts } from '../../../duckdb/sql.ts'

/** Currencies whose amounts have three decimals (ISO 4217). */
const threeDecimals = ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']

/**
 * An amount of money as SQL (DOUBLE), whatever stands around it: `₩42,000`, `1.234,50 €`, `(12.00)`, `1'234.5`. The last of two kinds
 * of separators stands before the decimals. Of one kind, three digits behind it are a group, because money has no three decimals but
 * in a few currencies; any other number of digits are decimals. NULL where there is no number.
 *
 * @param currency SQL for the code of its currency, which may be NULL
 */
export function moneySql(cell: string, currency: string): string {
  const bare = `trim(regexp_replace(${cell}, '[^0-9.,]', '', 'g'), '.,')`
  const sign = `(CASE WHEN regexp_matches(${cell}, '^[^0-9]*[(−-]') THEN -1 ELSE 1 END)`
  const digits = (sql: string) => `regexp_replace(${sql}, '[.,]', '', 'g')`
  const decimals = (pattern: string) =>
    `try_cast(${digits(`regexp_replace(${bare}, '[.,]\\d+$', '')`)} || '.' || regexp_extract(${bare}, '${pattern}', 1) AS DOUBLE)`
  return `(CASE
    WHEN NOT regexp_full_match(${bare}, '\\d[\\d.,]*') OR regexp_matches(${cell}, '\\d[^0-9]*[A-Za-z가-힣][^0-9]*\\d') THEN NULL
    WHEN regexp_full_match(${bare}, '\\d+(,\\d+)*\\.\\d+') AND contains(${bare}, ',') THEN ${decimals('\\.(\\d+)$')}
    WHEN regexp_full_match(${bare}, '\\d+(\\.\\d+)*,\\d+') AND contains(${bare}, '.') THEN ${decimals(',(\\d+)$')}
    WHEN regexp_full_match(${bare}, '\\d+[.,]\\d+') AND (NOT regexp_full_match(${bare}, '[1-9]\\d{0,2}[.,]\\d{3}') OR coalesce(upper(${currency}) IN ${texts(threeDecimals)}, false)) THEN ${decimals('[.,](\\d+)$')}
    ELSE try_cast(${digits(bare)} AS DOUBLE) END * ${sign})`
}
