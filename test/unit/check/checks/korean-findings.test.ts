import { describe, expect, it } from 'vitest'
import { check } from '../../../../src/check/check.ts'
import { readDraft } from '../../../../src/check/draft/read-draft.ts'

interface Kind {
  id: string
  /** drafts with a finding that is sure or likely */
  reports: readonly string[]
  /** drafts without one; a `possible` one may be there */
  leaves: readonly string[]
}

const kinds: Record<string, Kind> = {
  'what is announced without its time': {
    id: 'dated-next-step',
    reports: [
      '들어오는 대로 안내드리겠습니다.',
      '일정이 잡히는 대로 연락드릴게요.',
      '저자님께 여쭤 문의한 후 회신드리겠습니다.',
      '추후 담당자가 전화를 드릴 예정입니다.',
      '현장을 확인한 후 견적 드리겠습니다.',
      '검수가 끝나면 안내드리겠습니다.',
      '정상적으로 응모하셨다면 빠르게 처리해 드리겠습니다.',
      '상품은 지금 품절 상태입니다. 들어오는 대로 알려드리겠습니다.',
      '오늘 출고 가능 여부는 주문을 확인한 후 안내드리겠습니다.',
      '담당 부서에 전달해드렸습니다. 조금 뒤 전화를 드릴 예정입니다. 오늘도 즐겁게 보내세요!',
    ],
    leaves: [
      '원하시는 대로 바꿔 드리겠습니다. 어느 색이 좋으세요?',
      '6월 안에는 끝날 것 같으니 조금만 기다려 주세요.',
      '점심 전에는 끝난다고 하니 잠시 기다려 주세요.',
      '잠시만 기다려 주시면 감사하겠습니다.',
      '확인한 뒤 오늘 오후 3시까지 안내드리겠습니다.',
      '사진을 보내 주시면 확인 후 안내드리겠습니다.',
      '입금되는 대로 보내드리겠습니다.',
    ],
  },
  'a no that says what is so': {
    id: 'positive-language',
    reports: [
      '그 기능은 아직 지원하지 않고 있습니다.',
      '선물 포장은 지금 제공하고 있지 않아요.',
      '외부 음식의 반입은 금지되어 있습니다.',
      '다시 들여올 계획은 없습니다.',
      '입고 예정 없습니다.',
      '안타깝게도 그 향은 모두 품절되었습니다.',
      '규정상, 보신 강의는 환불 대상에 포함되지 않아요.',
      '시간을 바꾸기는 어려울 것 같습니다. 오늘도 즐겁게 보내세요!',
    ],
    leaves: [
      '그 기능은 지원하지 않고 있습니다. 아래 채널을 이용해 주시기 바랍니다.',
      '영문 설명서는 제공하고 있지 않습니다. 대신 요약본을 보내 드릴 수 있습니다.',
      '화면이 열리지 않고 있다는 말씀을 들었습니다.',
      '차량용으로는 적합하지 않습니다.',
      '오래 기다리셨는데 도와드리지 못해 죄송합니다.',
      '늦어질 계획은 없습니다만 혹시 늦으면 바로 환불해 드리겠습니다.',
    ],
  },
  'a bare request': {
    id: 'ko-cushion',
    reports: ['기다려 주세요.', '열흘 더 기다려야 합니다.'],
    leaves: [
      '확인하고 답변드리겠습니다. 잠시만 기다려 주세요.',
      '다시 들여올 계획은 없습니다.',
      '그럼 조심히 오세요!',
      '푹 쉬세요.',
      '얼른 쾌차하세요.',
    ],
  },
  'things that are honoured': {
    id: 'ko-object-honorific',
    reports: [
      '배송비 3,000원 발생하시는 점 참고 부탁드립니다.',
      '맡기신 코트가 나오셨네요.',
      '그 쿠폰은 함께 쓰기가 조금 어려우세요.',
    ],
    leaves: ['방문이 어려우시면 알려 주세요.', '배송비 3,000원이 발생하는 점 참고 부탁드립니다.', '손님이 나오셨네요.'],
  },
  'gaps in Korean brackets': {
    id: 'no-leftovers',
    reports: [
      '규정상 [교환/환불/일부 보상]으로 처리해 드릴 수 있습니다.',
      '조회한 결과 [접수 상태 및 송장]입니다.',
      '그 부분은 이렇게 처리합니다: [상세 설명]',
      '[다음 조치]를 알려 드립니다.',
      '확인해 보니 [출고 여부 및 운송장]이며 곧 도착합니다.',
      '[불량 사유/사진]으로 안내 메일을 보냅니다.',
      '늦어진 까닭은 이렇습니다: [구체적인 사유]',
    ],
    leaves: [
      '[다음 단계]를 눌러 주세요.',
      '[상세 페이지]를 봐 주세요.',
      '[교환/반품]을 누르시면 됩니다.',
      '[블루 울 니트]는 다 나갔습니다.',
      '고르신 옵션은 [베이지/M]입니다. 내일 나갑니다.',
      '[우전 잎차/삼각 티백]이며 어제 보냈습니다.',
      '[반품/교환]으로 진행하실 수 있어요. 무엇이 편하세요?',
      '[취소 및 반품]으로 변경 안내를 드렸습니다.',
      '[아이보리/차콜/네이비]로 변경하실 수 있습니다.',
      '[상세 치수]를 보시면 폭이 나와 있습니다.',
      '[실제 무게]는 조금 더 가볍습니다.',
      '[다음 출고]로 묶어 보내겠습니다.',
      '[정확한 용량]은 뒷면에 있습니다.',
      '[다음 절차]를 안내해 드립니다.\n1. 상자에 담습니다.\n2. 기사님께 건넵니다.',
      '더 보기: [상세 설명]',
    ],
  },
  'trouble that did not happen': {
    id: 'latte',
    reports: ['같은 금액이 두 번 결제되어 오늘 한 건을 취소했습니다.'],
    leaves: ['두 번 청구된 내역은 없으며 배송비도 0원으로 취소했습니다.'],
  },
  'what only the customer must do, or a rule, is no promise': {
    id: 'no-overpromise',
    reports: ['다음에는 반드시 받으실 수 있습니다.', '꼭 만족하게 해 드리겠습니다.', '최고의 서비스를 약속드립니다.'],
    leaves: [
      '반품은 반드시 단순변심으로 접수되어야 처리됩니다.',
      '주문하신 뒤에는 취소가 절대 불가합니다.',
      '꼭 오늘 안에 게시판이나 채팅으로 글을 남겨 주세요.',
      '새로 나온 와플도 꼭 드셔보세요!',
      '최고의 서비스를 드리려 애쓰고 있지만 모자랐습니다.',
    ],
  },
  'a rule that gives, and a no that was wrong, refuse nothing': {
    id: 'positive-language',
    reports: [
      '규정에 따라 환불이 불가합니다.',
      '정책상 3일 이내에만 교환되며 그 뒤에는 교환이 어렵습니다.',
      '재입고 계획이 없습니다.',
      '교환은 안 된다는 안내를 다시 드립니다. 교환이 불가합니다.',
    ],
    leaves: [
      '환불은 약관에 따라 이틀 이내에 처리됩니다. 어제 접수해 드렸습니다.',
      '보증금은 방침에 따라 전액 지급됩니다.',
      '재고가 없습니다라는 표시는 오류입니다. 화요일에 보내 드립니다.',
      '재입고 예정이 없다는 답변은 잘못 나간 것입니다. 5월에 들어옵니다.',
    ],
  },
  'a rule with a term needs no cushion': {
    id: 'ko-cushion',
    reports: ['개봉하신 잎차는 환불 불가합니다.'],
    leaves: ['환불은 원칙에 따라 닷새 안에 입금됩니다. 오늘 접수해 드렸습니다.'],
  },
  'a chat goes on at once': {
    id: 'dated-next-step',
    reports: [
      '배송이 늦어 죄송합니다. 조금만 기다려 주세요.',
      '택배사 사정으로 늦어지고 있습니다. 잠시만 더 기다려 주세요.',
      '담당자가 확인 중입니다. 조금만 더 기다려 주세요.',
    ],
    leaves: [
      '네, 잠깐만 기다려 주세요. 바로 재고 찾아볼게요!',
      '잠깐만요, 창고에 물어보고 있어요!',
      '네 지금 바로 조회해 드릴게요~ 잠시만 기다려 주세요 :)',
      '잠시만 기다려 주세요. 기술 담당에게 바로 연결해 드립니다.',
      '3분만 기다려 주세요.',
    ],
  },
  'a wait of minutes is no errand': {
    id: 'ko-cushion',
    reports: ['현관에서 기다려 주세요.'],
    leaves: ['10분 정도만 기다려 주세요.', '네, 3분만 기다려 주세요!'],
  },
  'an invitation is no request': {
    id: 'ko-cushion',
    reports: ['상자 사진 보내주세요.', '송장 번호 적어 주세요.'],
    leaves: ['다음에는 딸기 와플도 드셔보세요!', '또 주문해주세요!', '즐거운 시간 보내셨길 바랍니다.'],
  },
  'unavoidable is not impossible': {
    id: 'positive-language',
    reports: ['개봉하신 차는 환불이 불가합니다.'],
    leaves: ['불가피한 사정이 있으면 말씀해 주세요.'],
  },
}

const found = async (id: string, text: string) => {
  const one = (await check(id))!
  return [...one.check(readDraft(text, { file: 'draft.md', lang: 'ko' }), {})].some(({ grade }) => grade !== 'possible')
}

describe.each(Object.entries(kinds))('%s', (_, { id, reports, leaves }) => {
  it.each(reports)(`${id} reports %j`, async (text) => expect(await found(id, text)).toBe(true))
  it.each(leaves)(`${id} leaves %j`, async (text) => expect(await found(id, text)).toBe(false))
  it.each(reports)(`${id} reports it in parts: %j`, async (text) => expect(await found(id, text.normalize('NFD'))).toBe(true))
})
