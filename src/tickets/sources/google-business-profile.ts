import type { Source } from '../source.ts'
import type { Rating } from '../ticket.ts'

/** Stars in words, as Google's API writes them. */
const stars: Record<string, Rating> = { one: 'bad', two: 'bad', three: 'neutral', four: 'good', five: 'good' }

const review = (name: string) => [name, `review.${name}`]

/** Google Business Profile: the reviews of its API, of one location or of several, and of the copy that Google Takeout makes. */
export default {
  title: 'Google Business Profile reviews',
  signatures: [
    [
      'reviewId',
      'starRating',
      'createTime',
      'updateTime',
      'reviewer.displayName',
      'reviewReply.updateTime',
      'reviewReply.comment',
    ],
    [
      'review.reviewId',
      'review.starRating',
      'review.createTime',
      'review.reviewer.displayName',
      'review.reviewReply.updateTime',
      'review.reviewReply.comment',
    ],
  ],
  channel: 'review',
  fields: {
    id: [...review('reviewId'), ...review('name')],
    created_at: review('createTime'),
    rated_at: review('createTime'),
    updated_at: review('updateTime'),
    first_response_at: review('reviewReply.updateTime'),
    csat: review('starRating'),
    csat_comment: review('comment'),
  },
  words: { csat: stars },
  reviewText: review('comment'),
  unanswered: 'absent',
  csatScale: { high: 5 },
  zone: 'UTC',
  reference:
    'developers.google.com/my-business, accounts.locations.reviews; of a reply only the time of its last change is there, so that a reply that was edited looks later than it was',
  examples: [
    {
      file: 'reviews.json',
      zone: 'Asia/Seoul',
      text: JSON.stringify({
        reviews: [
          {
            name: 'accounts/1/locations/2/reviews/g-1',
            reviewId: 'g-1',
            reviewer: { displayName: 'Ana' },
            starRating: 'TWO',
            comment: 'The tea was cold.',
            createTime: '2026-10-05T09:00:00Z',
            updateTime: '2026-10-05T09:00:00.123456Z',
            reviewReply: { comment: 'We are sorry.', updateTime: '2026-10-05T12:00:00Z' },
          },
          {
            name: 'accounts/1/locations/2/reviews/g-2',
            reviewId: 'g-2',
            reviewer: { isAnonymous: true },
            starRating: 'FIVE',
            createTime: '2026-10-06T09:00:00Z',
            updateTime: '2026-10-06T09:00:00Z',
            reviewMediaItems: [{ thumbnailUrl: 'https://example.com/1' }, { thumbnailUrl: 'https://example.com/2' }],
          },
          {
            name: 'accounts/1/locations/2/reviews/g-3',
            reviewId: 'g-3',
            reviewer: { displayName: 'Bo' },
            starRating: 'THREE',
            comment: 'A long queue.',
            createTime: '2026-10-07T09:00:00Z',
            updateTime: '2026-10-07T09:00:00Z',
          },
        ],
        averageRating: 3.3,
        totalReviewCount: 3,
      }),
      tickets: [
        {
          id: 'g-1',
          created_at: '2026-10-05T09:00:00Z',
          first_response_at: '2026-10-05T12:00:00Z',
          channel: 'review',
          csat: 'bad',
          csat_comment: 'The tea was cold.',
          stars_only: false,
        },
        { id: 'g-2', csat: 'good', csat_comment: null, stars_only: true },
        { id: 'g-3', first_response_at: null, csat: 'neutral', stars_only: false },
      ],
    },
    {
      // several locations at once, and nobody was answered
      file: 'location-reviews.json',
      text: JSON.stringify({
        locationReviews: [
          {
            name: 'accounts/1/locations/2',
            review: {
              reviewId: 'g-4',
              reviewer: { displayName: 'Cy' },
              starRating: 'ONE',
              comment: 'Closed.',
              createTime: '2026-10-05T09:00:00Z',
              updateTime: '2026-10-05T09:00:00Z',
            },
          },
          {
            name: 'accounts/1/locations/3',
            review: {
              reviewId: 'g-5',
              reviewer: { displayName: 'Dee' },
              starRating: 'FOUR',
              createTime: '2026-10-05T10:00:00Z',
              updateTime: '2026-10-05T10:00:00Z',
            },
          },
        ],
      }),
      tickets: [
        { id: 'g-4', created_at: '2026-10-05T09:00:00Z', first_response_at: null, csat: 'bad', stars_only: false },
        { id: 'g-5', csat: 'good', stars_only: true },
      ],
    },
  ],
} satisfies Source
