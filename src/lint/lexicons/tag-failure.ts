import type { TagEntry } from './tag-entry.ts'

const usage = 'common usage in tag lists and intent names'

/** What goes wrong: with a thing a cause (`fault`), without a party an event (`trouble`), and what a negation makes of a verb. */
export const tagFailures: readonly TagEntry[] = [
  {
    role: 'fault',
    grade: 'likely',
    source: 'step + failed, declined or error: Banking77 and Gorgias name causes so',
    en: `error, failed, failure, fail, failing, declined, decline, rejected, reject, rejection, denied, refused, invalid, mismatch, mismatched, wrong, incorrect, inaccurate, incorrectly, wrongly, mistake, mistaken, duplicate, duplicated, double, twice, bug, glitch, exception,
      blocked, suspended, disabled, banned, locked, bounce, bounced, exceeded, insufficient, incomplete, lacking, lack, mix up, mixup, different, swapped, reverted, deactivated, expiry, disconnect, disconnected, disconnection, overdue, misunderstanding, conflict, violation, breach of policy, limit reached, terminated`,
    ko: `오류, 오, 에러, 오인, 실패, 거절, 거부, 반려, 불일치, 상이, 미흡, 잘못, 잘못된, 다름, 중복, 이중, 과다, 초과, 부족, 버그, 장애, 끊김, 불충분, 미비, 착오입금, 오등록, 오표시, 오적용, 오인식, 충돌, 위반, 정지, 차단, 제한됨, 틀림, 미숙, 미준수, 오접수, 오처리, 오송금, 오이체, 미등록, 미인증, 혼동, 오해, 상태불량, 미체결, 미설정, 미연동`,
  },
  {
    role: 'trouble',
    as: 'delay',
    grade: 'sure',
    source: usage,
    en: `delay, delayed, late, slow, slowness, lateness, overdue delivery, behind schedule, long wait, waiting too long, taking too long, stuck, stuck in transit, pending, hold, on hold, stalled, still waiting, postponed, delaying, slowly, too late, too slow, not on time, sla breach, held up, long queue, long hold`,
    ko: `지연, 지연됨, 지체, 늦음, 늦어짐, 늦어요, 늦게, 늦는, 느림, 느려요, 연착, 보류, 대기중, 정체, 밀림, 지연중, 지연건, 늦은, 늦장, 장기미처리, 오래걸림, 지연문제`,
  },
  {
    role: 'trouble',
    as: 'damage',
    grade: 'sure',
    source: usage,
    en: `damage, damaged, broken, torn, crushed, cracked, scratched, dented, leaking, leaked, leak, spilled, spilt, stained, smashed, shattered, ripped, soiled, dirty, bent, melted, spoiled, wet, chipped, scratch, dent, crack, tear, stain, arrived damaged, damaged on arrival, tampered, breakage, opened package, used item, damaged in transit, damaged during shipping, damaged in shipping, damaged during delivery, damaged during transit, transit damage, shipping damage, delivery damage, damaged by shipping`,
    ko: `파손, 파손됨, 훼손, 손상, 깨짐, 깨졌어요, 찌그러짐, 찢어짐, 찢김, 터짐, 긁힘, 오염, 변질, 누출, 누액, 샘, 흠집, 스크래치, 얼룩, 구겨짐, 부러짐, 젖음, 녹음, 상함, 파손품, 파손건, 멸실, 균열, 파열, 누수, 운송중파손, 운송 중 파손, 배송중파손, 배송 중 파손`,
  },
  {
    role: 'trouble',
    as: 'missing',
    grade: 'sure',
    source: usage,
    en: `missing, omitted, omission, not included, not in box, incomplete order, incomplete delivery, partial delivery, empty box, empty package, part missing, missing part, missing item, partially received, short delivery, incomplete shipment`,
    ko: `누락, 누락됨, 빠짐, 빠졌어요, 미동봉, 미포함, 덜옴, 일부미수령, 부분누락, 일부누락, 빈박스, 빈상자, 일부미배송, 부분배송, 누락건`,
  },
  {
    role: 'trouble',
    as: 'lost',
    grade: 'sure',
    source: usage,
    en: `lost, loss, disappeared, vanished, gone missing, untraceable, cannot be located, misplaced, lost in transit, lost in mail, lost in post`,
    ko: `분실, 유실, 분실됨, 사라짐, 없어짐, 행방불명, 잃어버림, 분실건, 소실, 배송 중 분실, 배송중분실`,
  },
  {
    role: 'trouble',
    as: 'absent',
    grade: 'sure',
    source: usage,
    en: `never arrived, never received, nonreceipt, non receipt, undelivered, unreceived, non delivery, nondelivery, unfulfilled, unprocessed, unresolved, no response, no reply, unanswered, no tracking, no update, no refund, no confirmation, no email, no delivery, no show up, no invoice, did not arrive, didnt arrive, didnt receive, did not receive, delivered but not received, uncredited, no code, no sms, no answer, ignored, unpaid refund, no tracking update, missing refund, missing payment, missing delivery, missing package`,
    ko: `미수령, 미도착, 미배송, 미배달, 미수신, 미수취, 미지급, 미반영, 미환불, 미처리, 미회수, 미수거, 미회신, 미답변, 미발급, 미전송, 미적립, 미정산, 미제공, 미노출, 미응답, 무응답, 안옴, 안와요, 안왔어요, 못받음, 못받았어요, 안들어옴, 미입고알림, 미완료, 미이행, 미확인, 미갱신, 미표시, 미출력, 미교환, 미조치, 미개통, 미충전, 답변없음, 연락없음, 미방문`,
  },
  {
    role: 'trouble',
    as: 'problem',
    grade: 'sure',
    source: usage,
    en: `issue, problem, trouble, difficulty, concern, incident, hassle, matter, troubleshooting, inconvenience, challenge, discrepancy, dispute, irregularity, abnormal, abnormality, anomaly, not right, went wrong, gone wrong, escalation needed, legal threat, interruption, disruption, degradation, inconsistency, fluctuation, trouble shooting, struggling, affected`,
    ko: `문제, 문제점, 이슈, 트러블, 이상, 이상함, 불편, 불편사항, 분쟁, 사고, 애로, 애로사항, 말썽, 이상증상, 지장, 문제발생, 저하, 불량의심, 이의, 이의제기, 피해, 논란, 민원제기, 불안정, 비정상`,
  },
  {
    role: 'trouble',
    as: 'broken',
    grade: 'likely',
    source: 'symptoms of one component: Banking77 card_not_working is an event',
    en: `not working, doesnt work, does not work, isnt working, stopped working, wont work, not functioning, non functional, crash, crashing, crashed, jam, jammed, swallowed, freezing, frozen, unresponsive, not loading, wont load, not responding, not turning on, wont turn on, wont charge, wont open, down, slow loading, lag, lagging, unusable, inaccessible, inoperative, unreliable, unstable, intermittent, hanging, drops, dropping, dead, not recognized, not recognised, unrecognized, unrecognised, no signal, no sound, no power, no internet, no connection, no service, reverted payment, poor connection, weak signal, buffering, flickering, noise`,
    ko: `고장, 고장남, 먹통, 멈춤, 튕김, 작동안함, 작동안됨, 작동 안함, 인식불가, 인식안됨, 접속불가, 접속안됨, 실행안됨, 안열림, 안켜짐, 안나옴, 안됨, 안돼요, 안되요, 안돼, 안되는, 안됩니다, 안 됨, 불가, 불가능, 불능, 안보임, 안뜸, 버벅임, 렉, 꺼짐, 끊어짐, 소음, 이상작동, 오동작, 로딩지연, 속도저하, 사용불가, 이용불가, 작동불가, 동작안함, 동작불량, 무반응, 먹통현상, 안 되는, 안 돼요, 안눌림, 안잡힘, 통화끊김, 미작동, 안남, 깜빡임`,
  },
  {
    role: 'not',
    grade: 'sure',
    source: usage,
    en: `not, no, never, cant, cannot, can not, couldnt, could not, wont, unable, unable to, isnt, is not, doesnt, does not, dont, do not, didnt, did not, hasnt, has not, havent, have not, failed to, fails to, non, without, not able, not able to, wasnt, was not, inability, inability to, not yet`,
    ko: `안, 못, 안된, 못한, 없음, 없는, 없어요, 않음, 않는, 않아요, 못함, 못해요, 안함, 안된다, 없다, 미`,
  },
  {
    role: 'done',
    grade: 'likely',
    source: usage,
    en: `received, recieved, arrived, arriving, delivered, updated, updating, credited, working, work, showing, showing up, shown, show up, appearing, appear, applied, applying, accepted, recognized, recognised, processed, processing, refunded, visible, loading, load, opening, syncing, sync, responding, connecting, connected, connect, completed, complete, confirmed, verified, verify, activated, sent, issued, posted, reflected, added, supported, displayed, displaying, available, answered, resolved, returned, cancelled, canceled, shown up, login, log in, access, pay, checkout, find, open, download, upload, reach, place order, print, view, sign in, sign up, register, use, submit, install, transferred, cleared, paid, deposited, refundable, eligible, allowed, generated, saved, saving, playing, charging, printing, recieve, receive, turning on, going through, track, reset, add, edit, change, cancel, redeem, withdraw, purchase, order, complete order, contact, booked, scheduled, credit, collected, picked up, in`,
    ko: `도착, 수령, 수신, 반영, 지급, 적용, 처리, 완료, 작동, 동작, 실행, 접속, 인식, 표시, 노출, 전송, 연결, 열림, 로딩, 출력, 적립, 답변, 연락, 회신, 수거, 회수, 방문, 응답, 배달`,
  },
]
