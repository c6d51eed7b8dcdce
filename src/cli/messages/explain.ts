import type { Lang, Text } from '../../text/text.ts'

/** The rooms that can be explained, in the order they are listed, and what each of their members is called. */
export const rooms = {
  metrics: { title: { en: 'Metrics (-m)', ko: '지표 (-m)' }, one: { en: 'metric', ko: '지표' } },
  insights: {
    title: { en: 'Insights (insights --only)', ko: '인사이트 (insights --only)' },
    one: { en: 'insight', ko: '인사이트' },
  },
  reasons: { title: { en: 'Reasons to act (todo --only)', ko: '할 일의 이유 (todo --only)' }, one: { en: 'reason', ko: '이유' } },
  parts: {
    title: { en: 'Parts of a plan (plan --only)', ko: '계획의 항목 (plan --only)' },
    one: { en: 'part of the plan', ko: '계획의 항목' },
  },
  sections: {
    title: { en: 'Sections of the page (report.sections)', ko: '문서의 부분 (report.sections)' },
    one: { en: 'section', ko: '문서의 부분' },
  },
  dimensions: { title: { en: 'Groupings (--by)', ko: '나누는 기준 (--by)' }, one: { en: 'grouping', ko: '나누는 기준' } },
  sources: { title: { en: 'Helpdesks (--source)', ko: '상담 도구 (--source)' }, one: { en: 'helpdesk', ko: '상담 도구' } },
  orders: { title: { en: 'Shops (--order-source)', ko: '쇼핑몰 (--order-source)' }, one: { en: 'shop system', ko: '쇼핑몰' } },
  vendors: {
    title: { en: 'Vendor definitions (--as)', ko: '다른 도구의 정의 (--as)' },
    one: { en: 'vendor', ko: '다른 도구의 정의' },
  },
  rules: { title: { en: 'Rules for tags (lint --rule)', ko: '태그 규칙 (lint --rule)' }, one: { en: 'rule', ko: '규칙' } },
  checks: { title: { en: 'Checks of replies (check --rule)', ko: '답변 점검 (check --rule)' }, one: { en: 'check', ko: '점검' } },
} satisfies Record<string, { title: Text; one: Text }>

/** Headings of a page. */
export const heads = (lang: Lang) =>
  lang === 'ko'
    ? {
        also: '다른 이름',
        population: '대상',
        needs: '필요한 항목',
        derived: '값에서 계산',
        lists: '문의 목록 (--list)',
        ticket: '문의별 열 (--tickets)',
        sql: 'SQL',
        reference: '출처',
        insights: '보여 주는 인사이트',
        parts: '보여 주는 계획',
        place: '자리',
        example: '예시',
        tickets: '문의',
        orders: '주문',
        gives: '결과',
        key: '나누는 식',
        signature: '알아보는 열 이름',
        fields: '항목과 열',
        flags: '표시 열',
        zone: '시간대',
        levels: '수준',
        options: '옵션과 기본값',
        good: '좋은 예',
        bad: '지적하는 예',
      }
    : {
        also: 'Also called',
        population: 'Population',
        needs: 'Needs',
        derived: 'Derived',
        lists: 'Tickets of a count (--list)',
        ticket: 'Columns of a ticket (--tickets)',
        sql: 'SQL',
        reference: 'Source',
        insights: 'Insights that it shows',
        parts: 'Parts of the plan that it shows',
        place: 'Place',
        example: 'Example',
        tickets: 'tickets',
        orders: 'orders',
        gives: 'gives',
        key: 'Key',
        signature: 'Recognised by',
        fields: 'Fields and columns',
        flags: 'Flags',
        zone: 'Time zone',
        levels: 'Level',
        options: 'Options and defaults',
        good: 'Good',
        bad: 'Reported',
      }

/** How a page is put together. */
export const placeOfSection = (id: string, place: number, of: number): Text => ({
  en: `${place} of ${of}; report.sections in support-kit.yaml chooses sections and their order, this one as ${id}.`,
  ko: `${of}개 중 ${place}번째. 넣을 부분과 순서는 support-kit.yaml의 report.sections에 적습니다 (이 부분은 ${id}).`,
})

export const everyTicket: Text = { en: 'every counted ticket', ko: '집계한 모든 문의' }

/** A metric that always adds a grouping of its own. */
export const alsoBy = (dimension: string): Text => ({
  en: `; computed overall and for each ${dimension}`,
  ko: `. 전체와 ${dimension}별로 한 번씩 계산합니다`,
})

export const askFor: Text = {
  en: 'Run support-kit explain <name> to read one of them.',
  ko: 'support-kit explain <이름>으로 하나씩 볼 수 있습니다.',
}

export const notExplained = (id: string): Text => ({
  en: `Nothing to explain under "${id}".`,
  ko: `"${id}"에 대한 설명이 없습니다.`,
})

export const perhaps = (id: string): Text => ({ en: `Did you mean "${id}"?`, ko: `비슷한 이름이 있습니다: "${id}"` })

export const seeAll: Text = {
  en: 'Run support-kit explain for the full list.',
  ko: 'support-kit explain으로 전체 목록을 볼 수 있습니다.',
}

/** When a rule speaks beside its level. */
export const onlyWithUsage: Text = { en: 'with --usage or --from', ko: '--usage나 --from을 쓸 때만' }

export const inBothPresets: Text = { en: 'On in recommended and strict.', ko: 'recommended와 strict에서 켜져 있습니다.' }
export const inStrictOnly: Text = { en: 'On in strict only.', ko: 'strict에서만 켜져 있습니다.' }

const languageNames: Readonly<Record<Lang, Text>> = { en: { en: 'English', ko: '영어' }, ko: { en: 'Korean', ko: '한국어' } }

export const readsLanguages = (langs: readonly Lang[]): Text => ({
  en: `Reads ${langs.map((lang) => languageNames[lang].en).join(' and ')}.`,
  ko: `${langs.map((lang) => languageNames[lang].ko).join('와 ')} 답변을 점검합니다.`,
})
