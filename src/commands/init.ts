import { Option } from 'commander'
import type { Lang } from '../text.ts'
import type { AddCommand } from './commands.ts'

export const initCommand: AddCommand = (program, io, done) => {
  program
    .command('init')
    .summary('write support-kit.yaml, the settings a team makes once')
    .argument('[folder]', 'where', '.')
    .option('--force', 'overwrite a file that is there')
    .addOption(new Option('--lang <lang>', 'language of its comments').choices(['en', 'ko']))
    .action(async (folder: string, flags: { force?: true; lang?: Lang }) => {
      const [{ runInit }, { langOf }] = await Promise.all([import('./init-run.ts'), import('../io/lang.ts')])
      done(runInit(folder, flags.force === true, flags.lang ?? langOf([], io.env), io))
    })
}
