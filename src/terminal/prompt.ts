import { printable } from '../text/printable.ts'
import type { Lang, Text } from '../text/text.ts'
import type { Io } from './io.ts'
import { everydayWidth } from './width.ts'
import { wrap } from './wrap.ts'

export interface Choice {
  value: string
  name: string
  description?: string
}

/** Questions to a person at a terminal; tests give answers of their own. */
export interface Prompts {
  /** `notes` stand above the question; `check` says what is wrong with an answer, or nothing */
  input(question: {
    message: string
    notes?: readonly string[]
    start?: string
    check?: (answer: string) => string | undefined | Promise<string | undefined>
  }): Promise<string>
  /** `start`: where the cursor stands at first */
  select(question: { message: string; choices: readonly Choice[]; start?: string }): Promise<string>
  /** a list that typing narrows */
  search(question: { message: string; choices: readonly Choice[] }): Promise<string>
  /** one key; Enter chooses `start` */
  confirm(question: { message: string; start: boolean }): Promise<boolean>
  /** what is typed is not shown */
  password(question: { message: string }): Promise<string>
}

/** Lines of the terminal that a list leaves to what stands above and below it. */
const beside = 8
const mostShown = 12

const keys = {
  select: { en: '↑↓ move · Enter choose', ko: '↑↓ 이동 · Enter 선택' },
  nothing: { en: 'Nothing has all of these words.', ko: '맞는 것이 없습니다.' },
  yes: { en: 'Yes', ko: '예' },
  no: { en: 'No', ko: '아니오' },
} satisfies Record<string, Text>
const keysOfSearch = (there: number, shown: number): Text => ({
  en: `${there > shown ? `${shown} of ${there} shown, ↓ for ${there - shown} more` : '↑↓ move'} · type to search · Enter choose`,
  ko: `${there > shown ? `${there}개 가운데 ${shown}개, ↓로 ${there - shown}개 더` : '↑↓ 이동'} · 글자를 쳐서 검색 · Enter 선택`,
})

/** Asks on standard error: standard output is for the result. The help below a question is in the language of the reader. */
export async function prompts({ stdin, env, width }: Pick<Io, 'stdin' | 'env' | 'width'>, lang: Lang): Promise<Prompts> {
  const [inquirer, { style }] = await Promise.all([import('@inquirer/prompts'), import('./style.ts')])
  const paint = style(true, env)
  const context = { input: stdin, output: process.stderr }
  const most = Math.max(4, Math.min(mostShown, (process.stderr.rows ?? 24) - beside))
  const described = (choices: readonly Choice[]): Choice[] =>
    choices.map((one) =>
      one.description ? { ...one, description: wrap(one.description, width - 1, everydayWidth).join('\n') } : one,
    )
  return {
    input: ({ message, notes = [], start, check }) => {
      const lines = notes.flatMap((note) => wrap(printable(note), width - 1, everydayWidth))
      if (lines.length > 0) process.stderr.write(`\n${lines.map((line) => `${paint.faint(line)}\n`).join('')}`)
      return inquirer.input(
        {
          message,
          ...(start !== undefined && { default: start, prefill: 'editable' as const }),
          validate: async (answer) => (await check?.(answer)) ?? true,
        },
        context,
      )
    },
    select: ({ message, choices, start }) =>
      inquirer.select(
        {
          message,
          choices: described(choices),
          ...(start !== undefined && { default: start }),
          pageSize: Math.max(most, Math.min(mostShown, choices.length)),
          theme: { style: { keysHelpTip: () => paint.faint(keys.select[lang]), description: paint.faint } },
        },
        context,
      ),
    search: ({ message, choices }) => {
      let there = choices.length
      return inquirer.search(
        {
          message,
          pageSize: most,
          theme: {
            style: {
              keysHelpTip: () => paint.faint(keysOfSearch(there, most)[lang]),
              description: paint.faint,
              // in place of "No results found"; thrown by the source, Enter would choose from the list before
              error: () => paint.bad(`> ${keys.nothing[lang]}`),
            },
          },
          source: (term) => {
            const words = (term ?? '').toLowerCase().split(/\s+/).filter(Boolean)
            const found = choices.filter((c) =>
              words.every((word) => `${c.value} ${c.name} ${c.description ?? ''}`.toLowerCase().includes(word)),
            )
            there = found.length
            return described(found)
          },
        },
        context,
      )
    },
    confirm: ({ message, start }) =>
      inquirer.confirm({ message, default: start, transformer: (answer) => keys[answer ? 'yes' : 'no'][lang] }, context),
    password: ({ message }) => inquirer.password({ message, mask: false }, context),
  }
}
