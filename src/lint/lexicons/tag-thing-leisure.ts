import type { TagEntry } from './tag-entry.ts'

/** What travellers, passengers, diners, players and viewers write about. */
export const tagLeisureThings: readonly TagEntry[] = [
  {
    role: 'thing',
    as: 'travel',
    owner: 'staff',
    grade: 'sure',
    source: 'complaint categories of railways, airlines and booking sites (ORR, US DOT, 코레일 고객의 소리)',
    en: `season ticket, railcard, ticket machine, ticket office, ticket gate, ticketing and boarding, platform, station, railway station, train station, carriage, berth, toilet, toilets, restroom, washroom, wheelchair, ramp, step free access, passenger assistance, special assistance, announcement, announcements, onboard service, on board service, on board, onboard, catering, buffet, luggage space, penalty fare, smart card, smartcard, travel card, travelcard, day pass, bus pass, concession, concessions, tier status, unaccompanied minor, infant, child seat, car seat, in flight entertainment, inflight entertainment, in flight meal, in flight service, entertainment, cabin, security check, shuttle, airport transfer, car hire, excursion, villa, hostel, resort, spa, pool, gym, bedding, linen, towel, towels, minibar, front desk, reception, concierge, room service, room rate, room type, key card, room key, early check in, early checkin, late check out, late checkout, resort fee, security deposit, damage deposit, house rules, rail, railway, metro, tram, journey, timetables, service frequency, waiting time, wait time, waiting times, wait times, punctuality, reliability, crowd control, boarding gate, stopover, connecting flight, flight schedule, flight change, flight information, flight booking, baggage allowance, baggage fee, baggage policy, cabin baggage, checked baggage, carry on, oversize baggage, overhead bin, legroom, amenity kit, lounge access, visa requirement, entry requirement, entry requirements, travel documents, travel restriction, travel restrictions, travel advisory, group travel, group booking, itineraries, attraction, attractions, museum, ticket booking, ticket delivery, event ticket, seat map, venue, camping, campsite, ski pass, parking fee, toll, tolls, scooter, e scooter, vehicle rental, fuel, fuel policy, mileage limit, ride fare, trip fare, trip history, ride history, pickup location, dropoff, drop off location, dropoff location, surge pricing, carpool`,
    ko: `입석, 특실, 일반실, 회수권, 부가운임, 역, 역시설, 스크린도어, 안전문, 발매기, 자동발매기, 매표소, 매표창구, 리프트, 휠체어리프트, 수유실, 물품보관함, 보관함, 차내, 차내방송, 임산부석, 임산부배려석, 교통약자석, 노약자석, 우대권, 무임, 혼잡도, 급행, 운행시간표, 배차시간, 환승통로, 출구, 역명, 역무실, 좌석예매, 승차위치, 정차역, 운행노선, 고속열차, 무궁화호, 새마을호, 전동차, 시내버스, 고속버스, 시외버스, 항공료, 유류할증료, 위탁수하물, 기내수하물, 초과수하물, 기내, 기내서비스, 라운지, 경유, 특별기내식, 소아, 동반, 비동반소아, 탑승수속, 출입국, 비자발급, 현지투어, 옵션관광, 선택관광, 패키지여행, 자유여행, 크루즈, 침구, 침대, 침실, 어메니티, 수건, 뷰, 전망, 부대시설, 셔틀, 셔틀버스, 얼리체크인, 레이트체크아웃, 프런트, 프론트, 캠핑, 캠핑장, 펜션, 리조트, 글램핑, 콘도, 여행지, 여행경비, 대기시간, 대기, 대기줄, 대기열, 현지, 일행, 좌석배정, 좌석간격, 운항, 운항정보, 비행기, 마일리지사용, 숙박시설, 취사, 바비큐, 예약금, 성수기, 비수기, 인원추가, 주행거리, 차량대여, 톨게이트, 통행료, 하이패스, 휴게소`,
  },
  {
    role: 'thing',
    as: 'food',
    owner: 'seller',
    grade: 'sure',
    source: 'contact reasons of food delivery services and restaurants',
    en: `cuisine, portion size, cutlery, condiment, condiments, utensils, napkin, straw, sauce, drink, drinks, beverage, topping, toppings, delivery window, delivery zone, delivery area, substitution, substitutions, special instruction, table, table booking, dining, takeaway, take out, takeout, groceries, grocery, alcohol, wine, menu item, menu items, food safety, food temperature, food preparation, packaging waste, meal kit, snack, vegetarian, vegan, halal, gluten free, calorie, calories, nutrition information, order minimum, minimum order`,
    ko: `배달팁, 배달구역, 배달지역, 최소주문, 최소주문금액, 가게, 가게정보, 업소, 포장주문, 수저, 일회용품, 소스, 메뉴판, 조리시간, 만나서결제, 현장결제, 사장님, 정산주기, 주기, 음식량, 반찬, 국물, 토핑, 디저트, 커피, 주류, 밀키트, 식단표, 알레르기정보, 칼로리, 예약석, 단체석, 룸, 홀, 좌석예약, 배달앱, 배달주문, 배달시간`,
  },
  {
    role: 'thing',
    as: 'game',
    owner: 'systems',
    grade: 'sure',
    source: 'ticket categories of game publishers, in both countries',
    en: `remote, character, characters, guild, clan, alliance, leaderboard, ranking, rank, matchmaking, match, lobby, level, quest, quests, mission, missions, raid, dungeon, loot, loot box, lootbox, skin, weapon, gem, gems, coin, coins, in game currency, in game item, in game purchase, virtual item, virtual currency, inventory management, save data, save file, achievement, trophy, battle pass, season, season pass, dlc, expansion, patch, patch note, mod, mods, region, controller, controller support, joystick, console, playstation, xbox, nintendo, steam, vr, vr headset, headset, resolution, friend, friends, friend list, voice chat, tournament, esports, beta, beta test, early access, redeem code, gift code, parental control, game mode, npc, pvp, pve, game balance, in app purchase, microtransaction, player, players, avatar customization, account level, character transfer, server transfer, server list, game rules, gameplay question, game update, game content, event reward, daily reward, log in bonus`,
    ko: `재화, 다이아, 루비, 보석, 길드, 클랜, 랭킹, 순위, 레벨, 퀘스트, 던전, 레이드, 보스, 스킬, 월드, 친구, 친구목록, 매칭, 매치, 확률, 확률형, 확률형아이템, 뽑기, 가챠, 강화, 거래소, 경매장, 우편함, 쿠폰번호, 시즌패스, 패스, 업적, 칭호, 코스튬, 스킨, 펫, 탈것, 계정연동, 게스트, 클라이언트, 런처, 패치, 패치노트, 점검보상, 이용제한, 제재, 운영정책위반안내, 밸런스, 난이도, 최소사양, 권장사양, 피시방, pc방, 유료아이템, 캐시충전, 캐시잔액, 게임머니, 사전등록, 콜라보, 전투, 장비강화, 인벤토리, 창고확장, 미션, 보상, 이벤트보상, 출석보상, 접속보상, 시즌, 리그, 대회, 게임내용, 게임방법, 게임이용`,
  },
  {
    role: 'thing',
    as: 'media',
    owner: 'systems',
    grade: 'sure',
    source: 'contact reasons of streaming, software and subscription services',
    en: `playback, subtitle, subtitles, caption, captions, dubbing, episode, movie, movies, series, podcast, playlist, library content, watch history, viewing history, watchlist, parental settings, offline viewing, downloads, streaming quality, video quality, audio quality, picture quality, stream, live stream, livestream, live streaming, live, vod, video on demand, embed, embedded player, video player, bit rate, bitrate, compression, encoding, quota, live quota, bandwidth limit, user provisioning, provisioning, scim, saml, endpoint, changelog, release, release note, sandbox, api key, api token, token, rate limit, rate limiting, rate limits, license management, seat count, tenant, organization, organisation, billing contact, audit log, log, logs, csv, spreadsheet, pdf, slack, salesforce, hubspot, zapier, google drive, google workspace, dropbox, gmail, outlook, office 365, microsoft 365, sharepoint, onedrive, shared drive, drive, mailing list, distribution list, remote desktop, docking station, scanner, projector, webcam, mouse, peripheral, peripherals, ssl certificate, custom domain, subdomain, hosting plan, ftp, cdn, cache, redirect, tracking code, pixel, cookie banner, widget, custom field, custom fields, field, folder, folders, attachment, attachments, mention, mentions, calendar sync, time tracking, data residency, security questionnaire, soc 2, dpa, status page, roadmap, cluster, node, instance, virtual machine, snapshot, index, firewall, firewall port, email deliverability, deliverability, spam filter, browser compatibility, browser support, digital content, e book, ebook, audiobook, newspaper, magazine, renewals, autorenew, multi device, screen, screen sharing, keyboard shortcut, dark mode, user guide, walkthrough, bulk import, bulk upload, data import, data export, data migration, data analysis, data processing, access control, access rights, operating system, it equipment, product feature, product features, new feature, new features, product question, product roadmap`,
    ko: `자막, 더빙, 작품, 영상물, 시청, 시청기록, 시청이력, 시청등급, 관람등급, 오프라인저장, 동시접속, 동시시청, 동시재생, 계정공유, 가족공유, 가족, 공유, 결제주기, 스마트티비, 추천알고리즘, 검색기능, 광고요금제, 이용기간, 체험기간, 연간구독, 월구독, 구독료, 회차, 신작, 방영, 전자책, 이북, 오디오북, 웹툰, 웹소설, 음원, 플레이리스트, 팟캐스트, 뉴스, 신문, 잡지, 매거진, 메시지, 쪽지, 알림메시지, 팝업, 배너, 위젯, 단축키, 다크모드, 계정통합, 통합, 통합회원, 조직, 조직도, 부서정보, 워크스페이스, 라벨, 태그, 폴더, 캘린더, 첨부, 엑셀, 양식, 서식, 템플릿, 전자서명, 전자결재, 로그, 접속기록, 접속로그, api키, 서버이전, 인스턴스, 저장공간, 용량추가, 개인정보수집, 수집, 동의, 마케팅동의, 정보제공동의, 개인정보동의, 운영체제, 사용환경설정, 기능설명, 사용기기, 원격, 원격지원, 화상회의, 회의실, 예약시스템, 문의게시판, 서비스소개, 도입, 도입문의, 제품소개, 견적요청서, 세팅`,
  },
]
