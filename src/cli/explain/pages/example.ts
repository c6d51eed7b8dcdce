const written = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? `[${value.map(written).join(', ')}]`
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value)

/** `n 6, answered 4, p50_s 250` */
export const record = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${written(value)}`)
    .join(', ')

/** Records as lines of `name value`, one each; `(nothing known)` where a record has no fields. */
export const table = (records: readonly Readonly<Record<string, unknown>>[]): string =>
  records.map((r) => record(r) || '–').join('\n')
