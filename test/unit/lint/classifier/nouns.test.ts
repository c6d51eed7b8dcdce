import { describe, expect, test } from 'vitest'
import { classify } from '../../../../src/lint/classifier/classify.ts'

const span = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** The verdict on a name that stands alone. */
function verdict(id: string) {
  const tag = { id, aliases: [], suppress: [], file: 'tags.yaml', span, spans: {} }
  return classify({ tags: [tag], owners: [], sources: new Map(), bare: false })(tag)
}

describe('a plain noun is no cause', () => {
  test.each([
    'budget',
    'budget range',
    'retirement gift',
    'cheat book',
    'seasonal menu',
    'raw honey',
    'sour sauce',
    'kitchen hack',
    '유학 보험',
    '이민 서류',
    '질병 코드',
    '방문 빈도',
    '타사 제품',
    '경쟁사',
    '핵',
    '매크로 렌즈',
    '낚시 용품',
    '가짜 꽃',
    '머리카락 색',
    '투기 지역',
  ])('%s', (id) => {
    expect(verdict(id).kind).not.toBe('cause')
  })

  test.each([
    'over budget',
    'budget cuts',
    'smoking in room',
    'hack tool',
    'fake account',
    '비용 부담',
    '이용빈도 감소',
    '사용 빈도 낮음',
    '타사 이동',
    '실내 흡연',
    '가짜 리뷰',
    '매크로 사용',
    '투기',
  ])('%s still is one', (id) => {
    expect(verdict(id)).toMatchObject({ kind: 'cause', owner: expect.anything() })
  })
})

describe('goods are no event', () => {
  test.each([
    'fire blanket',
    'fall jacket',
    'spark kit',
    'mosquito spray',
    'smoke alarm',
    'odor filter',
    'blackout curtain',
    'cockroach trap',
    'vermin bait',
    '모기 패치',
    '쥐 인형',
    '미끄럼 방지 양말',
    '벌레 퇴치 램프',
    '바퀴벌레 스프레이',
    '악취 제거 필터',
    '화재 보험',
    '연기 감지기',
    '충격 방지 가방',
    '필름 현상',
    '진동 칫솔',
  ])('%s', (id) => {
    expect(['topic', 'unknown']).toContain(verdict(id).kind)
  })

  test.each([
    'mosquito',
    'smoke in room',
    'bed bugs',
    'bad smell',
    'electric shock',
    'slip and fall',
    '벌레',
    '객실 악취',
    '벌레가 많아요',
    '화재 사고',
    '화면 잔상 현상',
    '바닥 미끄러움',
  ])('%s still is one', (id) => {
    expect(verdict(id).kind).toBe('event')
  })
})

describe('an unknown word that tells how a thing is leaves it open', () => {
  test.each([
    '부서진 찻잔',
    '뒤틀린 서랍',
    '구겨진 상자',
    '끈적한 병',
    '미지근한 국물',
    '묻힌 상품',
    '시든 상품',
    'rancid butter',
    'phantom order',
    'awol delivery',
    'mildew bag',
    '두통',
    '무릎통증',
    '감소',
    '낭비',
    '만성변비',
    '파실',
    'underlined title',
    'overlapping text',
  ])('%s', (id) => {
    expect(verdict(id).kind).toBe('unknown')
  })

  test.each(['객차내 온도', '노면표시', '통증 관리', '자격증', '명세서', '역무실', 'samovar policy'])('%s is a topic', (id) => {
    expect(verdict(id).kind).toBe('topic')
  })

  test.each(['undercharged', 'overcharging', 'underweighing'])('%s is a cause', (id) => {
    expect(verdict(id).kind).toBe('cause')
  })
})
