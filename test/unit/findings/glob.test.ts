import { describe, expect, test } from 'vitest'
import { fitsName, fitsPath } from '../../../src/findings/glob.ts'

describe('names', () => {
  test.each([
    ['vip-gold', 'vip-*', true],
    ['vip', 'vip-*', false],
    ['배송-지연', '배송*', true],
    ['order::late', '*::late', true],
    ['tea', 't?a', true],
    ['tea', '*', true],
    ['', '*', true],
    ['tea', '', false],
    ['a*b', 'a*b', true],
    ['mississippi', 'm*iss*ip*i', true],
    ['mississippi', 'm*iss*ix*i', false],
  ])('%s against %s: %s', (name, pattern, fits) => expect(fitsName(name, pattern)).toBe(fits))

  test('as a second way to compute it finds', () => {
    const fits = (name: string, pattern: string): boolean => {
      if (pattern === '') return name === ''
      if (pattern[0] === '*') return fits(name, pattern.slice(1)) || (name !== '' && fits(name.slice(1), pattern))
      return name !== '' && (pattern[0] === '?' || pattern[0] === name[0]) && fits(name.slice(1), pattern.slice(1))
    }
    let seed = 7
    const pick = (from: string) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return from[(seed >> 8) % from.length]!
    }
    const word = (from: string, n: number) => Array.from({ length: n }, () => pick(from)).join('')
    let fitting = 0
    for (let i = 0; i < 4000; i++) {
      const [name, pattern] = [word('ab', i % 7), word('ab*?', (i >> 3) % 6)]
      expect(fitsName(name, pattern), `${name} ${pattern}`).toBe(fits(name, pattern))
      if (fits(name, pattern)) fitting++
    }
    expect(fitting).toBeGreaterThan(400)
  })

  test('a hostile pattern does not hang', () => {
    expect(fitsName('a'.repeat(20_000), `${'*a'.repeat(50)}b`)).toBe(false)
  })
})

describe('paths', () => {
  test.each([
    ['tags/delivery.yaml', '*.yaml', true],
    ['tags/delivery.yaml', 'tags/*.yaml', true],
    ['tags/old/delivery.yaml', 'tags/*.yaml', false],
    ['tags/old/delivery.yaml', 'tags/**/*.yaml', true],
    ['tags/delivery.yaml', 'tags/**/*.yaml', true],
    ['tags/delivery.yaml', './tags/**', true],
    ['shop/tags/delivery.yaml', 'tags/**', false],
    ['shop\\tags\\delivery.yaml', 'shop/**', true],
  ])('%s against %s: %s', (path, pattern, fits) => expect(fitsPath(path, pattern)).toBe(fits))
})
