/**
 * The mean, and the sum, of values that are not NULL, as SQL: seconds, scores, parts of a ticket. Sums of floating-point numbers turn
 * on the order of the rows, which is another one in each run of several threads; these are added up as whole millionths, and as
 * decimals of 18 places, so that the same file gives the same digits.
 */
export const exactMean = (values: string): string => `mean_of(${values})`
export const exactSum = (values: string): string => `sum_of(${values})`

/** Makes both known to a connection. A database of another kind adds up as it does (`metrics/warehouse/portable-sql.ts`). */
export const exactSums = `
  CREATE OR REPLACE TEMP MACRO mean_of(x) AS avg((x * 1000000)::BIGINT) / 1000000;
  CREATE OR REPLACE TEMP MACRO sum_of(x) AS sum(x::DECIMAL(38, 18))::DOUBLE;`
