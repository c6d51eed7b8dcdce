import type { TagEntry } from './tag-entry.ts'

const intents = 'intent names of bots (verb first), after Banking77 and HINT3'

/** Words with which somebody asks for something to be done. */
export const tagAsks: readonly TagEntry[] = [
  {
    role: 'ask',
    grade: 'sure',
    source: intents,
    en: `cancel, canceling, cancelling, change, changing, modify, modifying, edit, editing, update, updating, activate, activating, reactivate, deactivate, delete, deleting, remove, removing, terminate, close, closing, open, create, creating, register, registering, unregister, subscribe, unsubscribe, upgrade, upgrading, downgrade, downgrading, renew, renewing, reset, resetting, recover, recovering, restore,
      verify, verifying, confirm, enable, disable, pause, pausing, resume, skip, reschedule, rescheduling, schedule, redirect, resend, reship, speed up, hurry, hurry up, replace, replacing, apply, claim, redeem, request, requesting, buy, purchase, purchasing, order, pay, paying, send, submit, file, place, reserve, rent, switch, switching, add, adding, set, set up, setup, link, unlink, connect, sync, transfer, move, merge, increase, decrease, raise, manage,  extend, speak, speak to, talk, talk to, chat with,
      connect to, call back, contact, recommend, suggest, provide, make, give, turn on, turn off, play, install, uninstall, unlock, unblock, block, freeze, unfreeze, stop, start, join, leave, donate, hire, translate, calculate, convert, compare, withdraw, top up, exchange, return, report, book, dispose, escalate, opt out, opt in, share, invite, waive, correct, correcting, amend, swap, port, become, expedite, deliver, ship, rush, combine, split, save, print, download, apologize, remind, whitelist, authorize, reorder, re order, repair, fix, clean, improve, inform, notify, complain, sign, enroll, enrol, roll over, rollover, need, want`,
    ko: ``,
  },
  {
    role: 'ask',
    as: 'look',
    grade: 'sure',
    source: intents,
    en: `check, checking, get, getting, find, finding, track, tracking, locate, view, show, see, know, look up, lookup, search, ask, list, read, tell me, explain, retrieve, understand, obtain, receive, review, trace, wismo, where is, wheres, where are, when will, when is, how do, how to, how can, how much, how long, can i, can you, do you, is it, is there, are there, what is, whats, what are, which, why, who, what if, am i, may i, should i, does it, will i, wismr, wismo where is my order, where`,
    ko: `언제, 어디, 어떻게, 얼마`,
  },
  {
    role: 'asked',
    grade: 'sure',
    source: 'test 6: 요청, 신청, 접수 ask; so do request and application',
    en: `request, requested, requesting, application, wanted, callback, call back request, demand, suggestion, petition, needed, rfq, opt out, opt in, unsubscribe, call me back, order cancellation, information request, info request, suggestions`,
    ko: `요청, 요청건, 요청사항, 신청, 신청건, 신청서, 접수, 접수건, 의뢰, 부탁, 해주세요, 주세요, 바랍니다, 바람, 원함, 원해요, 희망, 하고싶어요, 싶어요, 해달라, 제안, 건의, 건의사항, 청약, 독촉, 재촉, 요구, 신고, 신고건, 제보, 부분취소, 부분 취소, 전체취소, 전체 취소, 주문취소, 주문 취소, 결제취소, 결제 취소, 예약취소, 예약 취소, 회원탈퇴, 회원 탈퇴, 예약변경, 예약 변경, 명의변경, 명의 변경, 추가구매, 일시정지, 일시 정지, 해지, 탈퇴, 재발급, 재발송, 재배송, 정보수정, 회원정보수정, 상담연결, 사이즈교환, 사이즈 교환, 색상교환, 색상 교환, 옵션교환, 옵션 교환, 재약정, 약정연장, 신규개통, 이전설치, 이전 설치, 중도해지, 욕설신고, 욕설 신고, 비매너신고, 비매너 신고, 수신거부, 수신 거부, 한도상향, 한도 상향, 한도증액, 한도 증액`,
  },
  {
    role: 'change',
    grade: 'sure',
    source: 'nouns of request in lists of contact reasons (cancellation, modification, 변경, 조회)',
    en: `modification, amendment, alteration, activation, reactivation, deactivation, deletion, removal, termination, closure, creation, unsubscription, unsubscribing, rescheduling, redelivery, reshipment, reship, resend, recovery, retrieval, reinstatement, extension, redemption, correction, adjustment, edit, quote, switch, changes, cancel request, upgrade, downgrade, reset, lookup, enrolment, appeal, early termination, reprint, reissue, replacement order, revision, blocking, unblocking, linking, unlinking, booking, reservation, appointment, replacement, tracking, recommendation`,
    ko: `변경, 수정, 조회, 추적, 확인, 처리, 해제, 등록, 재등록, 발급, 발행, 재발행, 연장, 철회, 삭제, 복구, 초기화, 찾기, 정정, 전환, 해약, 갱신, 재설정, 설정변경, 추가, 신설, 증설, 증편, 증차, 상향, 하향, 증액, 부활, 면제, 배정, 단속, 전입, 전출, 철거, 제거, 보수, 이설, 이첩, 인출, 개시, 재가입, 재구독, 재개통, 업그레이드, 다운그레이드, 교체, 이전, 양도, 취하, 독려, 문의하기, 신청하기, 하기, 보기, 재전송, 중단, 탈회, 말소, 연결, 추천, 개선, 확대, 재개, 이동, 지정, 요청하기, 반환, 개설, 폐쇄, 열람, 청구하기, 출력하기, 재결제, 예약, 재시도, 해결, 협의, 제출, 사전예약, 구매신청, 복원, 알려줘, 보내기, 끄기, 켜기, 틀기, 조회하기, 부여, 선택`,
  },
  {
    role: 'change',
    as: 'deal',
    grade: 'likely',
    source: 'cancellation stands among returns and exchanges in headings, and asks when it has an object',
    en: `cancellation, cancelation`,
    ko: `취소, 취소건`,
  },
]
