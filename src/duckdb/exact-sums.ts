/**
 * The mean, the sum, and the standard deviation of a sample, of values that are not NULL, as SQL: seconds, scores, parts of a ticket.
 * Sums of floating-point numbers turn on the order of the rows, which is another one in each run of several threads; these are added
 * up as whole millionths, as decimals of 18 places, and as squares of whole thousandths, so that the same file gives the same digits.
 */
export const exactMean = (values: string): string => `mean_of(${values})`
export const exactSum = (values: string): string => `sum_of(${values})`
export const exactDeviation = (values: string): string => `deviation_of(${values})`

/** Makes them known to a connection. */
export const exactSums = `
  CREATE OR REPLACE TEMP MACRO mean_of(x) AS avg((x::DOUBLE * 1000000)::BIGINT) / 1000000;
  CREATE OR REPLACE TEMP MACRO sum_of(x) AS sum(x::DECIMAL(38, 18))::DOUBLE;
  CREATE OR REPLACE TEMP MACRO thousandths(x) AS (x::DOUBLE * 1000)::BIGINT::HUGEINT;
  CREATE OR REPLACE TEMP MACRO deviation_of(x) AS CASE WHEN count(x) > 1 THEN
    sqrt(greatest(sum(thousandths(x) * thousandths(x))::DOUBLE - sum(thousandths(x))::DOUBLE ** 2 / count(x), 0) / (count(x) - 1)) / 1000 END;`

/** The functions that every database has in place of them. */
const plain = { mean_of: 'avg', sum_of: 'sum', deviation_of: 'stddev_samp' } as const

/** SQL with these, for those who run it elsewhere. */
export const plainSums = (sql: string): string =>
  sql.replace(/\b(mean_of|sum_of|deviation_of)(?=\()/g, (name) => plain[name as keyof typeof plain])
