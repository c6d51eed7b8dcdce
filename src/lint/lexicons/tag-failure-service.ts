import type { TagEntry } from './tag-entry.ts'

const cities = 'complaint codes of cities, utilities and transport (311, ORR, 생활불편 민원)'
const symptoms = 'symptoms as repair desks, game publishers and operators list them'

/** What goes wrong where nothing is sent: on roads, on lines, in rooms, on screens. */
export const tagServiceFailures: readonly TagEntry[] = [
  {
    role: 'trouble',
    as: 'problem',
    grade: 'sure',
    narrows: true,
    source: cities,
    en: `mosquito, rats, cockroach, bed bug, bedbug, vermin, pests, smoke, smell, odour, odor, injury, infection, debris, crime, violence, hazard, danger, explosion, illness`,
    ko: `화재, 감전, 벌레, 해충, 바퀴벌레, 빈대, 위험, 악취, 역류, 결빙, 흔들림, 식중독, 막힘, 범죄, 폭탄, 손해, 추락, 미끄러움, 미끄럼, 증상, 잡음, 안전사고`,
  },
  {
    role: 'trouble',
    as: 'broken',
    grade: 'sure',
    narrows: true,
    source: symptoms,
    en: `blackout, vibration, echo, static, interference, distortion, peeling, swelling, shrinkage, puncture`,
    ko: `누전, 연기, 부식, 탈색, 팽창, 수축, 번짐, 잔상`,
  },
  {
    role: 'trouble',
    as: 'problem',
    grade: 'sure',
    source: cities,
    en: `pothole, waterlogged, waterlogging, obstructed, obstruction, exposed, disturbance, disturbances, unclean, unsightly, uneven, spillage, personal data exposed, graffiti, domestic violence, injured, hurt, fatality, death on site, poisoning, food poisoning, choking, infestation, rodent infestation, bad smell, smelly, stench, unsanitary, unhygienic, filthy, foul, dirty water, hazardous, dangerous, unsafe, safety risk, overgrown, dead tree, fallen, fallen tree, tree down, collapse, collapsed, derelict, stray, discoloured, discolored, cloudy, contaminated water, dirty condition, water leak, gas leak, burst, overflow, overflowing, clogged, blockage, blocked drain, blocked toilet, backed up, sewer backup, sewage backup, flooding, flooded, subsidence, sinkhole, burning, sparking, electric shock, burning smell, turbulence, rough ride, uncomfortable, discomfort, too cold, too hot, too crowded, crowded, crowding, congestion, congested, hacked website,
      wage dispute, bill shock, high bill, high water bill, high electricity bill, unexpected charge, unexpected fee, unknown charge, unknown transaction, unrecognised charge, unrecognized charge, unrecognised transaction, unrecognized transaction, unexplained charge, unexplained, extra charge, extra fee, additional charge, mystery charge, charge not recognised, charge not recognized, financial loss, data breach, breach, complication, complications, worsening, relapse, bereavement delay, missing person, missing people, missed connection, missed connecting flight, denied boarding, bumped, stranded, downgraded seat, patient fall, slip and fall, caught fire, on fire`,
    ko: `포트홀, 침수, 붕괴, 함몰, 방치, 적치, 혼잡, 붐빔, 과밀, 급정차, 급출발, 급제동, 소란, 시끄러움, 시끄러워요, 시끄럽다, 배탈, 이상반응, 후유증, 합병증, 통증발생, 파임, 파손신고건, 단수, 단전, 위협, 소액결제피해, 피싱피해, 요금폭탄, 금전피해, 탈선, 냄새남, 더러움, 지저분, 지저분함, 불결, 비위생, 비위생적, 추움, 더움, 덥다, 춥다, 좁음, 어두움, 실효, 소멸, 미당첨, 불참, 무산, 악화, 먼지날림, 흙탕물, 녹물, 수질오염, 개인정보노출, 개인정보 노출, 정보노출, 통화잡음, 오작동사고, 품질문제`,
  },
  {
    role: 'trouble',
    as: 'broken',
    grade: 'sure',
    source: symptoms,
    en: `power cut, power cuts, brownout, power failure at home, power loss, dropped call, dropped calls, call drop, call drops, cut off, cutting out, disconnects, disconnecting, no hot water, no heating, no heat, no water, no water supply, no electricity, no gas, no power supply, no network, no coverage, no picture, no display, no data, no mobile data, no dial tone, low pressure, low water pressure, low voltage, high voltage, voltage fluctuation, unstable connection, poor signal, poor coverage, poor network, poor reception, poor sound, poor picture, bad signal, bad connection, bad network, low signal, low frame rate, low fps, frame drop, stutter, stuttering, lag spike, high ping, high latency, packet loss, rubberbanding, screen freeze, black screen, blue screen, blank screen, white screen, boot loop, login loop, infinite loading, loading loop, stuck on loading, reboot loop, error message, error code, error screen, stopped, keeps stopping, keeps crashing, keeps disconnecting, running fast, runs fast, out of order, out of service, not in service, not ready, not operational, corrupted, corrupt, corruption of data, data loss, lost progress, lost data, progress lost, missing progress, unreadable, blurry, pixelated, choppy, distorted, crackling, cut short, swollen, bulging, bloated, faded, fading, shrunk, shrinking, loose, wobbly, squeaking, squeaky, rattling, rattle, strange noise, unusual noise, vibrating, draining fast, drains fast, light out, lights out, streetlight out, street light out, signal out, blown, burnt, burned, warped, bricked, unplayable, undeliverable message, slow performance, slow speed, poor performance, performance degradation, playback failure, choppy playback, glitching, broken feature, dead pixel, dead battery, water damage, flat battery, flat tyre, flat tire`,
    ko: `끊김, 끊겨요, 인터넷끊김, 팅김, 버퍼링, 프레임저하, 프리징, 무한로딩, 화면떨림, 화면깨짐, 화면멈춤, 화면안나옴, 소리안남, 소리안나옴, 전원안켜짐, 전원꺼짐, 전원불량증상, 충전안됨, 부풀음, 부풀어오름, 벗겨짐, 늘어남, 줄어듦, 녹슴, 헐거움, 불통, 연결안됨, 연결 안됨, 응답없음, 응답하지 않음, 수신불량, 화질저하, 음질저하, 속도느림, 성능저하, 접속오류증상, 이용제약, 온수안나옴, 안나와요, 안켜져요, 안열려요, 안보여요, 안들려요, 안들림, 안먹힘, 안뜸현상, 하지않음, 하지 않음, 하지않아요, 하지 않아요, 되지않음, 되지 않음, 되지않아요, 되지 않아요, 멈춰요, 꺼져요, 튕겨요, 재부팅, 무한재부팅, 초기화됨, 인식실패증상, 손실, 데이터손실, 데이터소실, 유실됨, 중단됨, 서비스중단, 운행중단, 공급중단, 물샘, 물이샘, 타는냄새`,
  },
  {
    role: 'trouble',
    as: 'wait',
    grade: 'sure',
    source: cities,
    en: `took too long, takes too long, taking so long, wait too long, was too long, is too long, time too long, too long to, long wait time, long waiting time, long wait times, long waiting times, long waiting, excessive wait, excessive waiting, waiting too long on hold, long delay, long hold time, long response time, slow response, slow service, late response, delayed response, late running, running late, no show bus, overrun, overdue appointment, delayed diagnosis, delayed treatment, delayed discharge`,
    ko: `장시간, 기다렸어요, 기다려요, 기다림, 운행지연, 운행 지연, 운항지연, 운항 지연, 장시간 대기, 긴대기, 긴 대기, 긴대기시간, 긴 대기시간, 대기시간김, 대기 시간 김, 대기과다, 오래기다림, 오래 기다림, 오래걸려요, 지연예상`,
  },
  {
    role: 'trouble',
    as: 'cancelled',
    grade: 'likely',
    source: 'codes of airlines, railways and clinics: what was booked did not happen',
    en: `train cancellation, train cancellations, train cancelled, train canceled, flight cancellation, flight cancellations, flight cancelled, flight canceled, service cancellation, service cancelled, event cancelled, event canceled, event cancellation, trip cancelled, trip canceled, ride cancelled, ride canceled, tour cancelled, appointment cancelled, appointment canceled, class cancelled, class canceled, booking cancelled, booking canceled, reservation cancelled, reservation canceled, surgery cancelled, operation cancelled, show cancelled, game cancelled, delivery cancelled, delivery canceled, order cancelled, order canceled, cancelled flight, canceled flight, cancelled train, cancelled order, canceled order, cancelled trip, cancelled appointment, subscription cancelled, subscription canceled, membership cancelled, policy cancelled, account closed, account deleted, policy lapse, lapsed policy, lapsed, postponement`,
    ko: `운행취소, 운행 취소, 진료취소, 진료 취소, 수술취소, 수술 취소, 공연취소, 공연 취소, 행사취소, 행사 취소, 수업취소, 휴강, 강제취소, 자동취소, 주문자동취소, 임의취소`,
  },
]
