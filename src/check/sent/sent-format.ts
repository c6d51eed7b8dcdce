import { room } from '../../registry.ts'
import type { Page } from '../../terminal/page.ts'
import type { SentReview } from './sent-scores.ts'

/** A text format of the scores of sent replies; pure, and its text ends in a line break. Adding one is adding one file. */
export interface SentFormat {
  title: string
  render(review: SentReview, page: Pick<Page, 'lang' | 'width' | 'style'>): Promise<string> | string
}

export const { member: sentFormat, names: sentFormatNames } = room<SentFormat>(new URL('./formats/', import.meta.url))
