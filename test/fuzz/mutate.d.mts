export interface Input {
  name: string
  content: Buffer
  args: string
}
export function dice(seed: number): (below: number) => number
export function inputOf(seed: number): Input
export function corpus(): Input[]
export const beside: Readonly<Record<string, Buffer>>
