/**
 * The mean, and the sum, of values that are not NULL, as SQL: seconds, scores, parts of a ticket. Sums of floating-point numbers turn
 * on the order of the rows, which is another one in each run of several threads; these are added up as whole millionths, and as
 * decimals of 18 places, so that the same file gives the same digits.
 */
export const exactMean = (values: string): string => `mean_of(${values})`
export const exactSum = (values: string): string => `sum_of(${values})`

/** Makes both known to a connection. */
export const exactSums = `
  CREATE OR REPLACE TEMP MACRO mean_of(x) AS avg((x::DOUBLE * 1000000)::BIGINT) / 1000000;
  CREATE OR REPLACE TEMP MACRO sum_of(x) AS sum(x::DECIMAL(38, 18))::DOUBLE;`

/** SQL with the functions that every database has in place of both, for those who run it elsewhere. */
export const plainSums = (sql: string): string =>
  sql.replace(/\b(mean|sum)_of\(/g, (_, what: string) => (what === 'mean' ? 'avg(' : 'sum('))
