import { describe, expect, it, test } from 'vitest'
import { letterDistance, letters } from '../../../src/text/hangul/jamo.ts'
import { withParticle } from '../../../src/text/hangul/particle.ts'
import { settled } from '../../../src/text/hangul/settled.ts'

describe('particles follow the last sound, read aloud', () => {
  it.each([
    ['주문번호 1001', '를', '주문번호 1001을'],
    ['주문번호 1003', '를', '주문번호 1003을'],
    ['주문번호 1002', '은', '주문번호 1002는'],
    ['Kim', '는', 'Kim은'],
    ['에코백(블루)', '를', '에코백(블루)을'],
    ['머그컵 ', '를', '머그컵을'],
    ['서울', '으로', '서울로'],
    ['3일', '으로', '3일로'],
    ['1006', '로', '1006으로'],
    ['12,000원', '가', '12,000원이'],
    ['녹차', '과', '녹차와'],
    // 달러, 파운드, 유로, 원; 퍼센트, 그램, 리터, 미터
    ['$24.50', '을', '$24.50를'],
    ['£1,000', '이', '£1,000가'],
    ['24.50 €', '을', '24.50 €를'],
    ['₩12,000', '를', '₩12,000을'],
    ['10%', '을', '10%를'],
    ['우롱차 100g', '가', '우롱차 100g이'],
    ['녹차 1 KG', '를', '녹차 1 KG을'],
    ['찬물 500ml', '이', '찬물 500ml가'],
    ['지름 9cm', '으로', '지름 9cm로'],
    // a size of clothes is spelled
    ['XL', '를', 'XL을'],
  ])('%s + %s', (word, particle, said) => {
    expect(withParticle(word, particle)).toBe(said)
  })

  it('leaves nothing where there is no word', () => {
    expect(withParticle('  ', '은')).toBe('')
  })
})

describe('letters of Korean words', () => {
  it('tells a slip from another word', () => {
    expect(letters('결제')).toBe('ㄱㅕㄹㅈㅔ')
    expect([letterDistance('결제', '결재'), letterDistance('배송지연', '배송지언'), letterDistance('반품', '상품')]).toEqual([
      1, 1, 2,
    ])
  })

  it('reads decomposed text as it reads composed', () => {
    expect(letterDistance('결제'.normalize('NFD'), '결제')).toBe(0)
  })
})

test('both forms of a particle become the one that the word before them asks for', () => {
  for (const [said, expected] of [
    ['"낼모레"은(는) 쓸 수 없는 값입니다.', '"낼모레"는 쓸 수 없는 값입니다.'],
    ['11월 28일 토요일은(는) 지났습니다.', '11월 28일 토요일은 지났습니다.'],
    ['“연필”과(와) 공책(파란색)을(를)', '“연필”과 공책(파란색)을'],
    ['주문 12(으)로, 주문 11(으)로, 서울(으)로, 부산(으)로', '주문 12로, 주문 11로, 서울로, 부산으로'],
    ['파일 3이(가) 없고 파일 4이(가) 있습니다.', '파일 3이 없고 파일 4가 있습니다.'],
    ['"월말"(이)라는 이름, "월초"(이)라는 이름', '"월말"이라는 이름, "월초"라는 이름'],
    // nobody can say how this is read
    ['"?!"은(는)', '"?!"은(는)'],
  ] as const)
    expect(settled(said)).toBe(expected)
})

test('settled as josa settles them, where it does', () => {
  const pairs = { 은: '은(는)', 이: '이(가)', 을: '을(를)', 과: '과(와)', 으로: '(으)로' }
  const words = [
    '월',
    '값',
    '파일',
    '표',
    '초안',
    '수',
    '달',
    '0',
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '2026',
    '문의 10',
    'json',
    'html',
  ]
  for (const word of words)
    for (const [particle, both] of Object.entries(pairs)) expect(settled(word + both)).toBe(withParticle(word, particle))
})
