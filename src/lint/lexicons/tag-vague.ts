import type { TagEntry } from './tag-entry.ts'

/** Words that say nothing of why, words that are facts of the ticket rather than reasons, and words that only hold others together. */
export const tagVague: readonly TagEntry[] = [
  {
    role: 'vague',
    grade: 'sure',
    source: 'catch-alls named in guides to tagging (supportbench, confur)',
    en: `misc, miscellaneous, other, others, general, generic, various, etc, unknown, undefined, unspecified, uncategorized, uncategorised, uncategorised ticket, unclassified, unclear reason, none, n a, na, not applicable, no reason, no reason given, not specified, tbd, todo, test, testing, temp, interesting, cool, random, stuff, thing, things, something else, something, anything, everything, else, feedback, comment, comments, idea, ideas, note, notes, message, conversation, hello, hi, greeting, greetings, goodbye, small talk, smalltalk, chitchat, chit chat, out of scope, oos intent, nlu fallback, fallback, default, placeholder, all, common, basic, standard inquiry, important, special, special case, exception case, edge case, needs review, to review, follow up, followup, fyi, yes, no, maybe, ok, other reason, reason, opinion, input, remark, unsure, do not know, dont know, not sure, multiple, mixed topics, unrelated, irrelevant, not relevant, not listed, none of the above, invalid ticket, inquiry general`,
    ko: `기타, 기타문의, 기타사항, 그외, 그 외, 그밖에, 일반, 일반문의, 일반사항, 단순문의, 단순, 미분류, 분류불가, 분류없음, 해당없음, 알수없음, 알 수 없음, 모름, 미정, 미상, 불명, 없음, 테스트, 임시, 의견, 고객의견, 고객의소리, 소리, 피드백, 메모, 참고, 공통, 전체, 종합, 특이사항, 특이건, 기타등등, 등등, 인사, 잡담, 안부, 기타상담, 기타의견, 기타사유, 사유없음, 기타이유, 건, 각종, 여러가지, 다수, 중요, 특별, 기본, 직접입력, 선택안함, 잡문의, 흥미, 선택안됨, 선택 안됨, 미선택`,
  },
  {
    role: 'metadata',
    as: 'priority',
    grade: 'sure',
    source: 'fields a helpdesk already has: status, priority, channel, team',
    en: `priority, urgent, urgency, high, low, medium, normal, critical, high priority, low priority, asap, p1, p2, p3, p4, p0, sev1, sev2, severity, escalated, escalate now, sla, emergency, vip, vip customer, tier, tier 1, tier 2, tier 3, tier1, tier2, l1, l2, l3, level, status, open, closed, solved, resolved, unresolved ticket, in progress, on hold ticket, waiting, waiting on customer, awaiting reply, new, reopened, duplicate ticket, merged, closed by merge, spam, junk, bot, automated, auto reply, auto close, autoclose, autoreply, assigned, unassigned, backlog ticket, triage, triaged, wontfix, wont fix, stale, help wanted, good first issue, completed, done, pending customer`,
    ko: `긴급, 급함, 최우선, 우선순위, 중요도, 일반등급, 우수고객, 스팸, 병합, 재문의, 이관, 이관건, 완료, 진행중, 처리중, 처리완료, 대기, 보류건, 종료, 해결, 미해결, 신규, 종결, 답변완료, 확인중, 담당자확인, 에스컬레이션, 자동답변, 자동종료, 높음, 낮음, 상, 중, 하, 1차, 2차, 단골, 블랙리스트`,
  },
  {
    role: 'metadata',
    as: 'plan',
    grade: 'sure',
    source: 'GitLab handbook: Zendesk tags that hold plan and priority',
    en: `free plan, pro plan, premium plan, enterprise plan, enterprise, premium, pro, starter plan, basic plan, gold, silver, platinum, bronze, paid plan, trial user, free user, smb, mid market, new customer, existing customer, returning customer, loyal customer, business plan, team plan, personal plan, free tier, first time buyer, b2c, prospect`,
    ko: `신규고객, 기존고객, 일반회원, 우수회원, 골드, 실버, 플래티넘, 브론즈, 기업고객, 개인고객, 프리미엄, 엔터프라이즈, 법인, 법인고객, 개인회원, 기업회원, 첫구매, 재구매고객, 충성고객, 휴면고객`,
  },
  {
    role: 'metadata',
    as: 'channel',
    grade: 'sure',
    source: 'channels of helpdesks',
    en: `email channel, via email, phone call, phone channel, via phone, chat channel, via chat, live chat channel, web form, webform, contact form, whatsapp, instagram, instagram dm, facebook, facebook messenger, messenger, twitter, x, tiktok, kakao, kakaotalk, line app, telegram, sms channel, social, inbound call, outbound call, outbound, inbound, voicemail channel, app store, google play, play store, trustpilot, youtube, slack, discord, wechat, linkedin`,
    ko: `카카오톡, 카톡, 네이버톡톡, 톡톡, 채널톡, 인스타, 인스타그램, 페이스북, 유튜브, 전화상담, 유선, 유선상담, 이메일상담, 채팅상담, 인바운드, 아웃바운드, 콜백, 밴드, 앱스토어, 플레이스토어, 자사몰, 오픈채팅`,
  },
  {
    role: 'metadata',
    as: 'team',
    grade: 'likely',
    source: 'team names of support and back office',
    en: `team a, team b, team c, cs team, sales team, finance team, billing team, support team a, day shift, night shift, team, department, dept, queue, group, squad, agent name, owner team, frontline, back office, backoffice, assigned to, tech team, ops`,
    ko: `고객지원팀, 상담팀, 영업팀, 재무팀, 회계팀, cs팀, 주간조, 야간조, 부서, 팀, 본사, 지사, 운영파트, 파트, 백오피스, 마케팅팀, 담당팀, 해당부서`,
  },
  {
    role: 'glue',
    grade: 'sure',
    source: 'function words',
    en: `a, an, the, my, your, our, his, her, their, its, i, we, you, it, this, that, me, in, of, on, at, to, from, for, by, with, and, or, &, after, before, during, into, via, per, as, is, are, was, were, been, be, has, have, had, will, would, should, up, out, off, over, under, against, due, between, within, please, still, just, yet, any, some, more, only, also, than, too, very, now, again, s, t, re, vs, o, d, am, being, does, did, do, can, could, through, towards, upon, tag, tags, label, type, kind, category, reason, contact reason, topic, intent, subject, cs, issue type, cr, personal, digital, local, domestic, international, foreign, physical, virtual, monthly, annual, yearly, daily, weekly, current, previous, next, last, first, main, own, public, private, global, official, direct, commercial, residential, future, estimated, expected, preferred, specific, cheapest, average, faq, ko, en, kr, us, uk, custom, unlimited, overall, additional, regular, recent, various kinds of, day`,
    ko: `이, 가, 을, 를, 은, 는, 의, 에, 로, 으로, 와, 과, 도, 및, 또는, 에서, 에게, 시, 중, 후, 전, 건, 등, 별, 내, 용, 요, 함, 됨, 음, 해요, 했어요, 합니다, 됩니다, 됐어요, 된, 된다, 되는, 하는, 한, 할, 하다, 하여, 발생, 현상, 사항, 부분, 까지, 부터, 자체, 제가, 저희, 좀, 너무, 계속, 아직, 더, 씨에스, 사유, 유형, 분류, 이유, 되었어요, 되었습니다, 해외, 국내, 개인, 공공, 단체, 매우, 잦은, 정기, 특정, 전용, 각, 현재, 기존, 최근, 금, 비, 료, 권, 증, 서, 글, 성, 관, 점, 품, 률, 율, 표, 측, 쪽, 형, 식, 액, 물, 기, 인한, 인해, 통한, 위한, 및기타, 표출, 더이상, 더 이상, 하지, 되지, 사전, 실시간, 반복, 일시적, 일시, 즉시, 단기, 장기, 당일, 일부, 무료, 유료, 묶음, 분할, 자주, 잘, 거의, 등의, 오래, 한시, 목적, 특별한, 다양한, 필요한`,
  },
  {
    role: 'unclear',
    grade: 'possible',
    source: 'words with two readings',
    en: `too long, price too high, high price, price drop, price change, price increase, price hike, schedule change, maintenance, missed, not available, unavailable, bug report, exceeds expectation, style not as expected, below expectation, not as expected, out of`,
    ko: `안맞음, 안 맞음, 기대와다름, 기대이하, 마음에안듦, 마음에 안듦, 마음에 안 듦, 생각과다름, 맞지않음, 맞지 않음, 가격인상, 가격변동, 일정변경, 일정 변경, 점검`,
  },
]
