import { room } from '../registry.ts'
import type { Page } from '../terminal/page.ts'
import type { TodoList } from '../todo/todo.ts'

/** A page, and whether a table shows every ticket or the first ones. */
export interface TodoPage extends Page {
  inFull?: boolean
}

/** Turns a finished list into text, as a `Renderer` does a report. Adding a format is adding one file under `todo-formats/`. */
export interface TodoRenderer {
  title: string
  render(list: TodoList, page: TodoPage): Promise<string> | string
}

export const { member: todoRenderer, names: todoRendererNames } = room<TodoRenderer>(new URL('./todo-formats/', import.meta.url))
