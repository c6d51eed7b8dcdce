import type { Source } from '../source.ts'

/** Trustpilot: the download of service reviews from the business account, CSV or workbook, and the reviews of its API. */
export default {
  title: 'Trustpilot',
  signatures: [
    [
      'Review Id',
      'Review Created',
      'Review Consumer User Id',
      'Review Username',
      'Review User Email',
      'Review Title',
      'Review Content',
      'Review Stars',
      'Source Of Review',
      'Company Reply Date',
      'Business Reply Date',
      'Business Unit Id',
      'Domain Url',
      'Webshop Name',
    ],
    ['stars', 'consumer.id', 'consumer.displayName', 'businessUnit.id', 'companyReply.createdAt', 'isVerified', 'numberOfLikes'],
  ],
  channel: 'review',
  fields: {
    id: ['Review Id', 'id'],
    created_at: ['Review Created', 'createdAt'],
    rated_at: ['Review Created', 'createdAt'],
    first_response_at: ['Company Reply Date', 'Business Reply Date', 'companyReply.createdAt'],
    csat: ['Review Stars', 'stars'],
    csat_comment: ['Review Content', 'text', 'Review Title', 'title'],
    subject: ['Review Title', 'title'],
    requester: ['Review User Email', 'Review Consumer User Id', 'consumer.id'],
    brand: ['Webshop Name', 'Domain Url', 'businessUnit.displayName'],
    team: 'Location Name',
    language: ['Review Language', 'language'],
    order_ref: ['Reference Id', 'referenceId'],
    tags: { name: 'Tags', separator: ',' },
  },
  reviewText: ['Review Content', 'text', 'Review Title', 'title'],
  unanswered: 'absent',
  csatScale: { high: 5 },
  zone: 'UTC',
  reference:
    'Trustpilot Business, download of service reviews, as public scripts read it: the reply is that of Company Reply or Business Reply; documentation-apidocumentation.trustpilot.com, Service reviews API',
  examples: [
    {
      file: 'reviews.csv',
      zone: 'Asia/Seoul',
      text: [
        'Domain Url,Webshop Name,Business Unit Id,Review Id,Review Created (UTC),Review Consumer User Id,Review Username,Review Title,Review Content,Review Stars,Source Of Review,Reference Id,Company Response,Company Reply Date (UTC),Review Language',
        'teahouse.example,Teahouse,bu1,tp-1,2026-10-05 09:00:00,c1,Ana,Late again,"Ten days for a tin, and no word.",1,Organic,1003,"We are sorry, Ana.",2026-10-05 15:30:00,en',
        'teahouse.example,Teahouse,bu1,tp-2,2026-10-06 10:00:00,c2,Bo,Lovely pot,Pours well.,5,Invitation,,,,en',
        'teahouse.example,Teahouse,bu1,tp-3,2026-10-07 10:00:00,c3,Cy,,,4,Invitation,,,,en',
      ].join('\n'),
      tickets: [
        {
          id: 'tp-1',
          created_at: '2026-10-05T09:00:00Z',
          first_response_at: '2026-10-05T15:30:00Z',
          channel: 'review',
          csat: 'bad',
          csat_comment: 'Ten days for a tin, and no word.',
          subject: 'Late again',
          order_ref: '1003',
          requester: 'c1',
          stars_only: false,
        },
        { id: 'tp-2', first_response_at: null, csat: 'good', stars_only: false },
        { id: 'tp-3', csat: 'good', csat_comment: null, stars_only: true },
      ],
    },
    {
      // a shop that answered nobody: the API leaves the reply out
      file: 'reviews.json',
      text: JSON.stringify({
        links: [],
        reviews: [
          {
            id: 'a1',
            consumer: { id: 'c9', displayName: 'Dee' },
            businessUnit: { id: 'bu1', displayName: 'teahouse.example' },
            stars: 3,
            title: 'Fine',
            text: 'The tin was dented.',
            language: 'en',
            createdAt: '2026-10-05T09:00:00Z',
            isVerified: true,
            numberOfLikes: 0,
          },
        ],
      }),
      tickets: [
        {
          ...{ id: 'a1', created_at: '2026-10-05T09:00:00Z', first_response_at: null, csat: 'neutral', channel: 'review' },
          csat_comment: 'The tin was dented.',
        },
      ],
    },
  ],
} satisfies Source
