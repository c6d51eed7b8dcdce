import type { Source } from '../source.ts'

/** App Store Connect: the customer reviews of its API, with replies where they were asked for (`include=response`). */
export default {
  title: 'App Store reviews',
  signatures: [
    ['reviewerNickname', 'createdDate', 'territory', 'response.attributes.lastModifiedDate', 'response.attributes.responseBody'],
  ],
  channel: 'review',
  fields: {
    id: 'id',
    created_at: 'createdDate',
    rated_at: 'createdDate',
    first_response_at: 'response.attributes.lastModifiedDate',
    csat: 'rating',
    csat_comment: ['body', 'title'],
    subject: 'title',
  },
  reviewText: ['body', 'title'],
  csatScale: { high: 5 },
  zone: 'UTC',
  reference:
    'developer.apple.com/documentation/appstoreconnectapi, List all customer reviews for an app, with include=response; of a reply only the time of its last change is there, so that a reply that was edited looks later than it was',
  examples: [
    {
      file: 'customer-reviews.json',
      zone: 'Asia/Seoul',
      text: JSON.stringify({
        data: [
          {
            type: 'customerReviews',
            id: 'as-1',
            attributes: {
              ...{ rating: 1, title: 'No order', body: 'It forgets my cart.', reviewerNickname: 'ana' },
              ...{ createdDate: '2026-10-05T02:00:00-07:00', territory: 'USA' },
            },
            relationships: { response: { data: { type: 'customerReviewResponses', id: 're-1' } } },
          },
          {
            type: 'customerReviews',
            id: 'as-2',
            attributes: {
              ...{ rating: 4, title: '좋아요', body: '알림이 하루 늦어요', reviewerNickname: 'bo' },
              ...{ createdDate: '2026-10-06T09:00:00Z', territory: 'KOR' },
            },
            relationships: { response: { data: null } },
          },
          {
            type: 'customerReviews',
            id: 'as-3',
            attributes: {
              ...{ rating: 3, title: null, body: 'Slow', reviewerNickname: 'cy' },
              ...{ createdDate: '2026-10-07T09:00:00Z', territory: 'GBR' },
            },
            relationships: {},
          },
        ],
        included: [
          {
            type: 'customerReviewResponses',
            id: 're-3',
            attributes: { responseBody: 'Thank you.', lastModifiedDate: '2026-10-07T10:00:00Z', state: 'PUBLISHED' },
            relationships: { review: { data: { type: 'customerReviews', id: 'as-3' } } },
          },
          {
            type: 'customerReviewResponses',
            id: 're-1',
            attributes: { responseBody: 'We are sorry.', lastModifiedDate: '2026-10-05T12:00:00Z', state: 'PUBLISHED' },
          },
        ],
        links: { self: 'https://api.example.com/v1/apps/1/customerReviews' },
        meta: { paging: { total: 3, limit: 50 } },
      }),
      tickets: [
        {
          id: 'as-1',
          created_at: '2026-10-05T09:00:00Z',
          first_response_at: '2026-10-05T12:00:00Z',
          channel: 'review',
          csat: 'bad',
          csat_comment: 'It forgets my cart.',
          subject: 'No order',
        },
        { id: 'as-2', first_response_at: null, csat: 'good', csat_comment: '알림이 하루 늦어요' },
        { id: 'as-3', first_response_at: '2026-10-07T10:00:00Z', csat: 'neutral' },
      ],
    },
  ],
} satisfies Source
