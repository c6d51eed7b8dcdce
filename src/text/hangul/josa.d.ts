declare module 'josa' {
  /** A function that gives the form of the particle a word asks for. */
  export function getJosaPicker(particle: string): (word: string) => string
}
