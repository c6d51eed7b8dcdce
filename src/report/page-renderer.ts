import type { MonthReview } from '../insights/month-review.ts'
import type { PlanFound } from '../plan/make-plan.ts'
import { room } from '../registry.ts'
import type { Lang } from '../text/text.ts'
import type { TodoList } from '../todo/todo.ts'

/** A month, what there is to do at the end of the export, and the month to come. */
export interface PageReview extends MonthReview {
  /** where a section of the page tells of it */
  todo?: TodoList
  plan?: PlanFound
}

/** How a shop wants its page. */
export interface PageSettings {
  /** ids of sections in their order; undefined: all */
  sections?: readonly string[] | undefined
  /** `#2f6f4f` */
  color?: string | undefined
  /** a picture as a data URI */
  logo?: string | undefined
}

/** Turns a reviewed month into text that ends in "\n". Adding a format is adding one file under `page-formats/`. */
export interface PageRenderer {
  title: string
  render(review: PageReview, lang: Lang, settings: PageSettings): Promise<string>
}

export const { member: pageRenderer, names: pageRendererNames } = room<PageRenderer>(new URL('./page-formats/', import.meta.url))
