import type { Example } from './source.ts'

/** Sheets of shops as they keep them by hand, and what must come of them. */
export const sheetExamples: readonly Example[] = [
  {
    // what agents worked, how easy customers found it, and where they were
    file: 'effort.csv',
    zone: 'Asia/Seoul',
    text: [
      '문의번호,접수일시,상태,응대시간(분),고객노력지수,문의페이지,제목,문의내용',
      'E-1,2026-10-05 09:30,완료,12.5,6 - 쉬움,https://teahouse.example/pots?color=white,찻잔 문의,"흰 찻잔은\n언제 오나요?"',
      'E-2,2026-10-05 10:00,완료,0,2,,환불,환불해 주세요',
      'E-3,2026-10-05 11:00,접수,,,,,',
    ].join('\n'),
    tickets: [
      {
        id: 'E-1',
        handle_s: 750,
        ces: 6,
        page: 'https://teahouse.example/pots?color=white',
        subject: '찻잔 문의',
        first_message: '흰 찻잔은\n언제 오나요?',
      },
      { id: 'E-2', handle_s: 0, ces: 2, page: null },
      { id: 'E-3', handle_s: null, ces: null, subject: null },
    ],
  },
  {
    // a community tool's sheet of Naver inquiries
    file: 'naver.csv',
    zone: 'Asia/Seoul',
    text: [
      '문의일시,카테고리,제목,문의요약,답변완료,답변일시,답변소요시간_시간',
      '2026-10-05 09:30:00,배송,언제 오나요,세작 배송 문의,True,2026-10-05 11:00:00,1.5',
      '2026-10-05 12:00:00,상품,녹차인가요,세작 문의,False,,',
    ].join('\n'),
    tickets: [
      {
        created_at: '2026-10-05T00:30:00Z',
        first_response_at: '2026-10-05T02:00:00Z',
        first_response_s: 5400,
        status: 'solved',
        subject: '언제 오나요',
        tags: ['배송'],
      },
      { created_at: '2026-10-05T03:00:00Z', first_response_at: null, status: 'open', tags: ['상품'] },
    ],
  },
]
