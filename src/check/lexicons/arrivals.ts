import type { Lexicon } from '../draft/lexicon.ts'

/** A parcel getting there, in the present or future; what it says of acts under the shop's own control is left out. */
export const arrivals = {
  grade: 'likely',
  source: 'quidditch.org.au: "we expect" instead of an unhedged time',
  en: [
    '(arrive|arrives|arriving|arrival|lands|landing)',
    "(will|'ll|to be|to get|should|is|are|gets|get|getting|getting it|comes|come) {0,2} (there|to you|with you|at yours|at your|on your (doorstep|porch|mat)|in your (hands|hallway|kitchen|lobby|letterbox|mailbox|garden|office|store)|at your (door|place|house|home|office)|to your (door|place|house|home|office))",
    "(be|is|are|it's|that's|they're|be back) (there|with (you|her|him|them)|on your (doorstep|porch|desk|table)|at your (door|place|office|house)|in (your|her|his|their) (hands|hallway|kitchen|lobby|mailbox|letterbox|home|house|office))",
    '(reach|reaches|get to|gets to|getting to) (you|her|him|them|your|the (campsite|venue|shop|hotel|office|address|church|studio|party|island))',
    "you('ll| will|'d|'re going to| are going to)? (have|get|receive|be holding|hold|be wearing|be enjoying|find|see) (it|them|the|your|one|both|all|another|this|that|these|those|everything)",
    'you (have|get|receive) (it|them|the (new|replacement|second))',
    '(is|are|be|gets|get|will be|being) (delivered|handed (to you|over)|dropped off|brought)',
    '(delivery|shipping|postage|shipment) (is|takes|will|to|on|arrives|happens|comes)',
    '(delivers|deliver) (on|by|within|in|tomorrow|today|next)',
    '(in|into) your hands',
    'there {0,3} (for|in time for) (the|your)',
    "(will|'ll|WILL) (get|be) there",
    '(be|is|are) yours',
    '(courier|carrier|driver|postman|postie|mail) {0,2} (brings|delivers|drops|will bring|will deliver|will drop)',
    '(parcels|packages|boxes|shipments|deliveries) {0,1} (reach|arrive|take|get)',
    'delivery:? (today|tomorrow|tonight|on|by|this|next)',
    '(reaches|reach) [a-z]{2,20} (in|within|by|on)',
    'on time',
    '(coming|comes|shows up|turns up|pulls up)(?! (out|from|with|off|in)) {0,2} (today|tomorrow|tonight|on|at|by|this|next|to)',
    '(gets|get|makes it|make it|going) to [a-z]{2,20} (in|by|on|within|tomorrow)',
    '(get|bring) {0,3} to you',
    'orders? {0,2} (reach|arrive|take|takes|get)',
    'at the door {0,2} (by|on|before|tomorrow|today)',
  ],
  ko: [
    '도착(합|하십|하니|하며|하고|해요|할 (거|겁|것|수)|됩|돼|해서|은 (내일|오늘|모레|\\d|월|화|수|목|금|토|일)|이에요|입니다|하실|하게|되니|되며|하겠|시|하죠|할게)',
    '(받|받아)( 보)?(으십|십니다|으실 (수|거|겁|것)|실 (수|거|겁|것)|으세요|세요|아요|을 수|게 (됩|되)|게 하|아 보십|으시게|으시도록|으시고)',
    '받으(십|실|세|시)',
    '(배송|배달|납품)(됩| 완료|되며|되니|되고|돼|될 (거|겁|것)|되십|완료됩|이 (됩|완료)|해 드릴 수|받으|은 (내일|오늘|모레|\\d|이틀|하루))',
    '배송(은|이)?( 곧)? (되|돼|됩|\\d|이틀|하루)',
    '(닿|놓이|놓입|꽂히|꽂힙|들어갑|들어가 있|찾아갑|당도)(습|아|니|을|십|게|이|고|겠)?',
    '수령 가능',
    '수령(하십|하실|하세|됩|가능|하시)',
    '(손에 쥐|손에 들|현관에|문 앞에|댁에|집 앞|로비에|우편함에) {0,1} (와 있|있|놓|쥐|들|도착|둡|두|받|십|어요|으실)',
    '(쥐|만나|입으|쓰|걸어 두|신으)(십니다|실 수 있)',
  ],
} satisfies Lexicon

/** What arrives by wire or is the shop's own act: its time is a shop's to promise. */
export const notParcels = {
  grade: 'likely',
  source: 'Gathered from replies as shops write them; judged on the labelled replies of test/eval',
  en: [
    '(get|have|receive|find|see) (the|your|a) {0,1} (tracking|mail|number|code|key|file)',
    '(refunds?|money|credits?|payments?|e-?mails?|links?|invoices?|receipts?|answers?|repl(y|ies)|responses?|text message|sms|code|voucher|technician|engineer|fitter|update|news|confirmation|call|deposit|subscription|pdf|label|statement|account|inbox)',
    '(hear from (me|us)|write to you|come back to you|get back to you|back to you|in touch|back in this chat|call you|ring you|(reach|contact) (us|me)|reach out|with what)',
    '(claim|return|exchange|cancel|withdraw) (it |them )?(within|by|until)',
    '(shipped|sent|dispatched|despatched|mailed|posted|credited|refunded|issued|returned|given|assigned) {0,1} to you',
    '(follow|following|follows) up',
    '(speak|talk|share|shared|work|discuss) {0,4} with (you|me|us)',
    '(expedited|express|free|complimentary|standard|priority) {0,1} shipping to',
    '(arrived|reached|got there|was delivered|were delivered|has been delivered|had been)',
    '(tracking|scan|record|records|carrier|courier) {0,3} (confirms|confirmed|shows|showed|says)',
    '(collect|pick-?up|picked up|fetch*|pick it up)',
  ],
  ko: [
    '(유효 ?기간|사용 ?기한|환불|입금|적립금|포인트|쿠폰|카드사|메일|이메일|문자|알림톡|링크|답변|회신|연락|안내|영수증|계산서|계좌|인증번호|승인|수거|회수|기사님이 (방문|들르|고치)|방문|예약|상담)',
    '정상(적)?으로 (쓰|이용|사용)',
    '(완료일|수령일|도착일|받으신 날|수령 후|받은 날)',
    '(도착했|도착한|받으셨|받으신|받은|도착하지|받지|배송된|배송됐|배달된|도착했을|배송되었|(배송|배달) ?완료(로|된|되었|됐|라고)|(조회|확인)(됩|되었|됐))',
  ],
} satisfies Lexicon
