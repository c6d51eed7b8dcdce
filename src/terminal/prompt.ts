import { printable } from '../text/printable.ts'
import type { Io } from './io.ts'

export interface Choice {
  value: string
  name: string
  description?: string
}

/** Questions to a person at a terminal; tests give answers of their own. */
export interface Prompts {
  /** `note` stands above the question; `check` says what is wrong with an answer, or nothing */
  input(question: {
    message: string
    note: string
    start?: string
    check: (answer: string) => string | undefined
  }): Promise<string>
  select(question: { message: string; choices: readonly Choice[] }): Promise<string>
  /** a list that typing narrows */
  search(question: { message: string; choices: readonly Choice[] }): Promise<string>
  /** what is typed is not shown */
  password(question: { message: string }): Promise<string>
}

/** Asks on standard error: standard output is for the reply. */
export async function prompts({ stdin, env }: Pick<Io, 'stdin' | 'env'>): Promise<Prompts> {
  const [inquirer, { style }] = await Promise.all([import('@inquirer/prompts'), import('./style.ts')])
  const paint = style(true, env)
  const context = { input: stdin, output: process.stderr }
  return {
    input: ({ message, note, start, check }) => {
      process.stderr.write(`${paint.faint(printable(note))}\n`)
      return inquirer.input(
        {
          message,
          ...(start !== undefined && { default: start, prefill: 'editable' as const }),
          validate: (answer) => check(answer) ?? true,
        },
        context,
      )
    },
    select: ({ message, choices }) => inquirer.select({ message, choices: [...choices] }, context),
    search: ({ message, choices }) =>
      inquirer.search(
        {
          message,
          source: (term) => {
            const words = (term ?? '').toLowerCase().split(/\s+/).filter(Boolean)
            return choices.filter((c) =>
              words.every((word) => `${c.value} ${c.name} ${c.description ?? ''}`.toLowerCase().includes(word)),
            )
          },
        },
        context,
      ),
    password: ({ message }) => inquirer.password({ message, mask: false }, context),
  }
}
