import type { TagEntry } from './tag-entry.ts'

const tests = 'test 7: 문의, 관련 and related name a topic; so do heads that are no more than a field'

/** Words that make a topic of whatever stands with them. */
export const tagTopics: readonly TagEntry[] = [
  {
    role: 'about',
    grade: 'sure',
    source: tests,
    en: `non order related, inquiry, inquire, enquiry, question, query, related, relating, regarding, about, concerning, info, information, faq, information needed, inquires, clarification, explanation, guidance, advice, assistance, how to question, general info, pertaining, discussion, topic, category, overview, misc question, help, support, knowledge, basics, consulting, consult, matters`,
    ko: `문의, 문의사항, 문의건, 관련, 관련문의, 관련건, 질문, 질의, 안내, 정보, 상담, 상담건, 궁금, 궁금해요, 궁금한점, 일대일문의, 사항, 관하여, 관한, 대한, 대해, 전반, 일반상담, 도움, 도움말, 자주묻는질문, voc, 분야, 부문, 항목, 관련사항, 알고싶어요, 여쭤보기, 여부`,
  },
  {
    role: 'aspect',
    grade: 'sure',
    source: tests,
    en: `status, state, processing, detail, details, method, methods, mode, modes, type, types, kind, number, history, process, procedure, schedule, time, times, timeframe, timeline, date, dates, duration, timing, instructions, guide, guideline, reason, reasons, list, summary, record, records, support, management, selection, choice, variety, range, recommendation, comparison, estimate, calculation, example, tutorial, how to, name, title, description, requirement, requirements, eligibility, coverage, arrival, percentage, confirmation, reminder, documentation, preparation, usage, use, ability, statistics, handling, administration, planning, communication, program, programme, channel, center, centre, operation, ownership, analysis, investigation, assessment, audit, coordination, evaluation`,
    ko: `방법, 절차, 현황, 상태, 내역, 일정, 시간, 기간, 일자, 날짜, 예정일, 예정, 종류, 유형, 과정, 사유, 목록, 가이드, 이력, 번호, 서비스, 관리, 추천상품, 비교, 예시, 요건, 자격, 대상, 범위, 구분, 건수, 통계, 여부확인, 시점, 단계, 프로세스, 소요시간, 진행상황, 진행, 진행상태, 조건, 기준, 활용, 활용법, 준비물, 운영, 내용, 결과, 현상태, 제도, 업무, 횟수, 개수, 회차, 종합, 수준, 분석, 계산, 산출, 관리방안, 구성`,
  },
  {
    role: 'aspect',
    as: 'rule',
    grade: 'sure',
    source: tests,
    en: `policy, policies, fee, fees, cost, costs, charge, charges, term, terms, condition, conditions, option, options, limit, limits, limitation, period, deadline, rule, rules, price, pricing, rate, rates, restriction, restrictions, agreement, terms and conditions, window, penalty, standard, standards, regulation, regulations`,
    ko: `정책, 규정, 약관, 수수료, 비용, 기한, 한도, 규칙, 제한, 원칙, 지침, 이용약관, 취소규정, 환불규정, 환불정책, 교환정책, 반품정책, 배송정책`,
  },
]
