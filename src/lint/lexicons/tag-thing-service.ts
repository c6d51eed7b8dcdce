import type { TagEntry } from './tag-entry.ts'

/** What services beside shops talk about: accounts and software, banks, telephony, travel, health, schools, offices. */
export const tagServiceThings: readonly TagEntry[] = [
  {
    role: 'thing',
    as: 'account',
    owner: 'systems',
    grade: 'sure',
    source: 'contact forms of software services',
    en: `account, accounts, login, log in, logon, signin, sign in, signup, sign up, logout, password, username, user name, user id, email, e-mail, email address, phone number, profile, registration, authentication, two factor authentication, two factor, 2fa, mfa, otp, verification, verification code, identity, identity verification, security, privacy, data privacy, personal data, personal information,
      gdpr, access, permission, permissions, role, user management, account management, account setting, account settings, account information, account detail, session, sso, single sign on, credential, credentials, captcha, subscription, plan, trial, free trial, license, licence, license key, seat, renewal, kyc, know your customer, id card, username and password, invite, invitation, workspace, team member, team members, contacts, time zone, timezone, signature, member service,  contact detail, contact information, nickname, avatar, newsletter subscription, preference, preferences, consent, cookie, digital signature, code, text message, activation code, link, user, users, signature verification, age verification`,
    ko: `계정, 회원, 회원정보, 개인정보, 로그인, 로그아웃, 비밀번호, 비번, 아이디, 이메일, 메일, 전화번호, 휴대폰번호, 연락처, 프로필, 닉네임, 회원가입, 가입, 인증, 본인인증, 인증번호, 인증문자, 이중인증, 2단계인증, 보안, 권한, 세션, 접속, 접근, 간편로그인, 소셜로그인, 카카오로그인, 네이버로그인, 회원서비스, 마이페이지, 휴면계정, 공동인증서, 공인인증서, 구독, 구독서비스, 이용권, 라이선스, 라이센스, 플랜, 체험, 무료체험, 명의, 성인인증, 로그인정보, 계정정보, 회원계정, 초대, 사용자계정, 개인정보보호, 보안프로그램, 휴면, 인증메일, 링크, 수신, 코드, 신원, 신분증, 사업자등록증, 계정관리, 회원관리`,
  },
  {
    role: 'thing',
    as: 'site',
    owner: 'systems',
    grade: 'sure',
    source: 'contact forms of software services',
    en: `website, site, web site, web, page, webpage, app, mobile app, application, mobile, portal, platform, dashboard, store front, storefront, browser, search, filter, navigation, interface, ui, ux, user interface, user experience, usability, accessibility, technical, tech, technical support, tech support, it support, it, internet, network, wifi, wi-fi, wi fi, connection, connectivity, speed, data, file, upload, download, backup, software, sw, hw, firmware update, system access, report, reports, reporting, analytics, import, export, setting, settings, configuration, version, installation guide, feature set, function, form, forms, chat, live chat, chatbot, bot response, language, translation, localization, integrations, automation, workflow, template, templates, tool, tools, calendar, editor, theme, layout, content, menu bar, button, desktop, android, ios, windows, mac, vpn, domain, hosting, email server, media, streaming, audio, voice, sound, map, maps, gps, location, sensor, smart home, smart speaker, alarm, ticket, ticketing, tickets, tracking system, online, web store, online store, storage space, documentation page, admin, code review, data protection, database access, cloud, game, gameplay, gaming, graphics, infrastructure, intranet, extranet, scalability, licensing, video conferencing, conferencing, retention, data retention, collaboration tool, virtualization, monitoring, logging, connectivity, diagnostics, spelling, search engine, server status, developer, sdk, project, task, dns record, onboarding flow, remote access, file sharing, printing service`,
    ko: `홈페이지, 웹사이트, 사이트, 웹, 페이지, 앱, 어플, 어플리케이션, 모바일, 모바일앱, 프로그램, 플랫폼, 검색, 필터, 메뉴구성, 기술, 기술지원, 인터넷, 네트워크, 와이파이, 데이터, 파일, 업로드, 다운로드, 백업, 소프트웨어, 하드웨어, 설정, 업데이트, 버전, 게시판, 게시글, 댓글, 채팅, 챗, 키오스크, 알림설정, 통계, 보고서, 리포트, 대시보드, 관리자페이지, 콘텐츠, 컨텐츠, 게임, 아이템, 캐릭터, 스트리밍, 재생, 음질, 화질, 속도, 통화, 통화품질, 유심, 로밍, 언어, 번역, 도메인, 호스팅, 클라우드, 온라인, 오프라인, 사용환경, 브라우저, 푸시알림, 위치, 지도, 회선, 티켓, 개발, 개발자, 디자인가이드, 자료, 자료실, 첨부파일, 뷰어, 오픈api, 화상, 녹화, 기술적, 기술적인, 웹하드, pc, ui, ux, it`,
  },
  {
    role: 'thing',
    as: 'service',
    owner: 'staff',
    grade: 'sure',
    source: 'headings of help pages',
    en: `demo, service, services, customer service, customer support, customer care, support, help, contact us, contact centre, contact center, call center, call centre, store, shop, in store, branch, showroom, opening hour, opening hours, business hour, business hours, store location, store hours, appointment, reservation, booking, bookings, consultation, repair, maintenance service, maintenance plan, servicing, experience, customer experience, job, career, careers, recruitment, legal, compliance, corporate, company, about us, hr, human resources, sales, presales, pre sales, pre sale, post sale, customer success, operations, faq, policy, policies, insurance, warranty service, event booking, donation request, community, forum, environment, sustainability, safety, health, wellness, vip support, self service, feedback form, aftercare, workplace, facility, facilities, office, building, parking, cleaning, cleanliness, waste, water, electricity, gas, energy, meter, power, road, noise complaint, utility, utilities, school, course, courses, class, classes, exam, enrollment, admission, tuition, student, students, grade, homework, library, hospital, clinic, prescription, medication, medicine, treatment, test result, lab result, education, healthcare, telecom, banking, housing, taxation, housekeeping, welfare, property, agriculture, government, tourism, retail, hour, hours, hours and location, store hour, food service, sanitation, sewage, street light, recycling, garbage, noise, animal, permit, employment, hiring, vaccination, vaccine, doctor appointment, patient record, medical record`,
    ko: `서비스, 고객센터, 고객지원, 고객서비스, 매장, 지점, 영업시간, 운영시간, 상담시간, 예약, 방문, 수리, 정비, 점검서비스, 출장, 견적서비스, 이용, 이용방법, 이용안내, 서비스이용, 인사, 법률, 법무, 보험, 회사, 기업, 안전, 환경, 시설, 시설물, 주택, 부동산, 문화, 체육, 관광지, 보건, 복지, 교육, 학습, 수료증, 자격증, 의료, 검진, 학사, 기숙사, 도서관, 취업, 진학, 건축, 인테리어, 상하수도, 하수도, 상수도, 주민등록, 방침, 처리방침, 개인정보처리방침, 소개, 공지, 공지사항, 자주하는질문, 가이드, 관리비, 입주, 임대, 청약상담, 청결, 예술, 공연, 전시, 영화, 음악, 스포츠, 반려동물, 육아, 돌봄, 보육, 노인, 청년, 농업, 세무상담, 주차, 주차장, 건물, 사무실, 청소, 쓰레기, 전기, 수도, 가스, 에너지, 난방, 도로, 교통, 버스, 지하철, 민원서류, 행정, 복지서비스, 학교, 강의, 강좌, 수업, 시험, 성적, 등록금, 입학, 수강, 학생, 병원, 진료, 진료예약, 처방, 처방전, 약, 검사, 검사결과, 예방접종, 접종, 건강, 건강검진, 교육과정, 숙박, 렌탈, 대여, 비품, 총무, 구인, 직원교육, 상담서비스, 커뮤니티, 오프라인매장, 쇼룸, 스토어, 쇼핑몰, 쇼핑, 서비스품질, 방문예약, 사회공헌, 운영, 운영정책, 이용정책, 경험, 이용경험`,
  },
  {
    role: 'thing',
    as: 'travel',
    owner: 'staff',
    grade: 'sure',
    source: 'booking sites and airlines: what their menus offer',
    en: `flight, flights, airfare, fare, ticket price, airport, seat selection, seating, baggage, luggage, boarding pass, boarding, itinerary, hotel, room, check in, checkin, checkout time, restaurant reservation, car rental, ride, trip, travel, visa, passport, ground transportation, ground service, ground fare, layover, meal preference, cruise, tour, taxi, cab, lounge, frequent flyer, upgrade option, flight status, destination, departure, gate, airline info, airline, aircraft, aircraft type, city, distance, capacity, travel insurance, travel alert, vacation, holiday, day off, pto, direction, directions, cancellation insurance, upgrade seat, guest house, accommodation, amenities, breakfast, travel document, train, bus, subway, ferry`,
    ko: `항공, 항공권, 항공편, 좌석, 수하물, 탑승, 탑승권, 여권, 비자, 호텔, 객실, 체크인, 체크아웃, 숙박예약, 여행, 여행상품, 일정, 렌터카, 렌트카, 투어, 공항, 노선, 운임, 기내식, 예약번호, 조식, 기차, 택시, 여행자보험, 항공기, 패키지, 관광, 마일리지적립`,
  },
  {
    role: 'thing',
    as: 'telecom',
    owner: 'systems',
    grade: 'sure',
    source: 'menus of telephone and network companies',
    en: `sim, sim card, esim, roaming, data plan, broadband, fiber, coverage, signal, network coverage, call, calls, call quality, voicemail, voice mail, landline, phone line, line, phone plan, router, modem, handset, number porting, port in, data usage, usage, minutes, tariff, contract, mobile data, 5g, texting, spam call, bandwidth, smart tv, set top box, channel lineup, channel package, tv package`,
    ko: `유심칩, 데이터로밍, 번호이동, 기기변경, 요금할인, 약정, 약정할인, 개통, 공시지원금, 데이터요금, 부가상품, 결합상품, 결합할인, 통신, 휴대전화, 전화, 계약, 계약서, 기지국, 공유기, 모뎀, 셋톱박스, 국제전화, 인터넷전화, 소액결제한도, 사용량, 데이터사용량, 약관, 요금청구, 가입상품, 단말기할부`,
  },
]
