export function adjustedRand(first: readonly unknown[], second: readonly unknown[]): number
