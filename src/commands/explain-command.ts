import { Option } from 'commander'
import type { Lang } from '../text.ts'
import type { AddCommand } from './commands.ts'

export const explainCommand: AddCommand = (program, io, done) => {
  program
    .command('explain')
    .summary('what a metric, helpdesk or dimension means, how it is computed (its SQL too), where it comes from')
    .argument('[id]', 'first-response, zendesk, week, …; without one: the list')
    .addOption(new Option('-f, --format <format>', 'how to show it').choices(['text', 'json']).default('text'))
    .addOption(new Option('--lang <lang>', 'language of what is said').choices(['en', 'ko']))
    .action(async (id: string | undefined, flags: { format: 'text' | 'json'; lang?: Lang }) => {
      const [{ explain }, { langOf }] = await Promise.all([import('./explain.ts'), import('../io/lang.ts')])
      done(await explain(id, { lang: flags.lang ?? langOf([], io.env), format: flags.format }, io))
    })
}
