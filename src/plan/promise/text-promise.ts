import type { MeasuredPromise } from './measure-promises.ts'

/** Where a text is read → channels of tickets whose promise it may make, the likeliest first. */
export const channelsOfText: Readonly<Record<string, readonly string[]>> = {
  email: ['email', 'form', 'other'],
  chat: ['chat'],
  social: ['social', 'sms'],
  'phone-script': ['phone'],
  review: ['review'],
}

/** The promises of the channel that a text is for: of the likeliest that has tickets; none where it has none. */
export function promisesFor(promises: readonly MeasuredPromise[], text: string): MeasuredPromise[] {
  const channel = channelsOfText[text]?.find((one) => promises.some((promise) => promise.channel === one))
  return promises.filter((promise) => promise.channel === channel)
}

/** What a text may promise that is read at any hour: the longer of what holds in and out of hours; undefined: none, as one holds nothing. */
export function atAnyHour(promises: readonly MeasuredPromise[]): MeasuredPromise | undefined {
  if (promises.length === 0 || promises.some(({ rung }) => rung === null)) return undefined
  const place = ({ rung, reached }: MeasuredPromise) => reached.findIndex((one) => one.rung.id === rung!.id)
  return promises.reduce((longest, one) => (place(one) > place(longest) ? one : longest))
}
