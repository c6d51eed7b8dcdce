import { describe, expect, it } from 'vitest'
import { partsByLanguage } from '../../../../src/check/draft/two-languages.ts'

const english = 'I am sorry that the lid of your teapot arrived cracked. A new one is on the way to you.'
const korean = '다관의 뚜껑이 깨져 도착해 정말 죄송합니다. 새 뚜껑을 오늘 보내 드렸습니다.'

describe('a draft in two languages', () => {
  it('is each of its parts, as long as the whole', () => {
    const whole = `Hi Mina,\n\n${english}\n\n안녕하세요, 미나님.\n\n${korean}\n\n010-0000-0000\n`
    const [en, ko] = partsByLanguage(whole)!
    expect([en!.length, ko!.length]).toEqual([whole.length, whole.length])
    expect(en).toContain(english)
    expect(en).not.toMatch(/[가-힣]/)
    expect(ko).toContain(korean)
    expect(ko).not.toContain('teapot')
    // what is of no language belongs to both
    expect(en).toContain('010-0000-0000')
    expect(ko).toContain('010-0000-0000')
  })

  it.each([
    ['English with a Korean name', `${english}\nThe tea is called 우전 녹차.`],
    ['Korean with English names', `${korean}\nGlass Teapot Classic Edition 600ml\nEarl Grey Blue Flower Special Tin`],
    ['one language', english],
  ])('is one draft where there is only %s', (_, text) => {
    expect(partsByLanguage(text)).toBeUndefined()
  })
})
