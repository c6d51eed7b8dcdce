import type { Text } from '../../text/text.ts'

/** What `support-kit init` writes: the settings that most teams need, ready to be uncommented. */
export const starter = (zone: string): Text => ({
  en: `# Settings of support-kit. Command-line flags override them. Uncomment what you need.
timeZone: ${zone} # of the report, and of times without a zone
# shop: Teahouse # the title of the report
# lang: en # en or ko

# First-response targets by channel; the others keep their defaults.
# targets:
#   email: 6h
#   chat: 3m
#   phone: none

# Business hours add times in them, and targets like 4bh. A shift that starts on a holiday does not count.
# businessHours: Mon-Fri 09:00-12:00,13:00-18:00; Sat 10:00-14:00 # or 24/7; 22:00-06:00 is overnight
# holidays: [2026-10-09, 2026-02-16..2026-02-18] # or a file: holidays.yaml, holidays.ics
# exceptions:
#   2026-12-24: 09:00-13:00 # or closed

# What to leave out; the report says how many, and what the numbers would be with them. A list is of tags.
# exclude:
#   spam: [spam]
#   test: { tags: [test], requesters: ["*@teahouse.example"], columns: { Ticket form: [Internal] } }
#   automatic: { agents: [Autobot] } # first replies by these agents do not count as a person's

# The list of tags: lint checks it; the report counts aliases as their tag and rolls up parents; template: names the reply for a tag.
taxonomy: taxonomy.yaml

# Checks of replies, and phrases of your own:
# check:
#   rules:
#     one-voice: off
#   words:
#     reply-apologies: [that one is on us]

# What is true in your shop; check reports replies that say otherwise:
# facts:
#   returns: { days: 30, cost: free } # or customer, or an amount
#   refund: { days: 3-5 business }
#   shipping: { cutoff: "14:00", free_over: 50 }

# Only if an export is not recognised automatically, or read wrongly:
# encoding: cp949
# decimal: comma # 1,5 is one and a half; or point
# source: generic
# map:
#   created_at: Opened
#   tags: Contact reason
# csat:
#   scale: 1-10 # from the worst to the best
# ces:
#   scale: 1-7
#   easy: 7 # the end of the scale that is the easiest; never guessed

# orders:
#   cancelled: leave-out # default: counted, because they cause contacts too

# Your own reply templates, in a folder with subfolders en/ and ko/; they override the built-in ones.
templates: templates

# Replies: who signs them, and the defaults of flags.
# agent:
#   name: Jo Park
# reply:
#   channel: email
#   tone: warm
#   bufferDays: 2 # added to the carrier's expected arrival
#   currency: GBP
#   tags:
#     lost-parcel: lost-order # the template for tickets with that tag
`,
  ko: `# support-kit 설정입니다. 명령줄 옵션이 이 파일보다 우선합니다. 필요한 줄의 #을 지워 쓰세요.
timeZone: ${zone} # 보고서의 시간대이자, 시간대가 적혀 있지 않은 시각의 시간대
# shop: 찻집 # 보고서 제목에 표시
# lang: ko # en 또는 ko

# 채널별 첫 응답 목표. 적지 않은 채널은 기본값을 씁니다.
# targets:
#   email: 6h
#   chat: 3m
#   phone: none

# 업무 시간을 적으면 업무 시간 기준 지표가 더해지고 4bh 같은 목표를 쓸 수 있습니다. 휴일에 시작하는 근무는 세지 않습니다.
# businessHours: 월-금 09:00-12:00,13:00-18:00; 토 10:00-14:00 # 쉬지 않으면 24/7, 야간은 22:00-06:00
# holidays: [2026-10-09, 2026-02-16..2026-02-18] # 또는 파일: holidays.yaml, holidays.ics
# exceptions:
#   2026-12-24: 09:00-13:00 # 쉬는 날이면 closed

# 집계에서 뺄 문의. 몇 건인지, 넣으면 수치가 어떻게 달라지는지 보고서에 적습니다. 목록만 쓰면 태그입니다.
# exclude:
#   spam: [스팸]
#   test: { tags: [테스트], requesters: ["*@teahouse.example"], columns: { 문의양식: [내부용] } }
#   automatic: { agents: [자동응답봇] } # 이 상담원의 첫 답변은 사람이 한 것으로 세지 않습니다

# 태그 목록. lint가 점검하고, 보고서에서는 별칭을 본래 태그로, 하위 태그의 문의를 상위 태그에도 넣어 셉니다. template:에는 그 태그의 답변 템플릿을 적습니다.
taxonomy: taxonomy.yaml

# 답변 점검과 우리 팀이 쓰는 표현:
# check:
#   rules:
#     one-voice: off
#   words:
#     reply-apologies: [저희 잘못입니다]

# 쇼핑몰의 실제 정책. 이와 다르게 적은 답변을 check가 찾습니다:
# facts:
#   returns: { days: 7, cost: 6000 } # 무료면 free, 고객 부담이면 customer
#   refund: { days: 3-5 business } # 영업일
#   shipping: { cutoff: "14:00", free_over: 50000 }

# 파일을 알아보지 못하거나 잘못 읽을 때만:
# encoding: cp949
# decimal: comma # 1,5는 1.5입니다. 또는 point
# source: generic
# map:
#   created_at: 접수일시
#   tags: 문의유형
# csat:
#   scale: 1-10 # 가장 낮은 값부터 높은 값까지
# ces:
#   scale: 1-7
#   easy: 7 # 가장 쉬운 쪽 끝. 추측하지 않습니다

# orders:
#   cancelled: leave-out # 기본값은 취소 주문도 셉니다. 취소된 주문도 문의로 이어지기 때문입니다

# 직접 만든 답변 템플릿 폴더. 안에 en/, ko/ 폴더를 두며, 기본 템플릿보다 우선합니다.
templates: templates

# 답변: 서명할 상담원, 옵션을 쓰지 않을 때의 값
# agent:
#   name: 박서연
# reply:
#   channel: email
#   tone: warm
#   bufferDays: 2 # 택배사 도착 예정일에 더하는 여유 일수
#   currency: KRW
#   tags:
#     배송-분실: lost-order # 이 태그가 붙은 문의에 쓸 템플릿
`,
})
