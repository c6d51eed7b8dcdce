import type { ErrorText, Text } from '../../text/text.ts'

export const nothingToLint: ErrorText = [
  {
    en: 'No list of tags was named, and there is no taxonomy.yaml here.',
    ko: '태그 목록을 지정하지 않았고, 현재 폴더에 taxonomy.yaml도 없습니다.',
  },
  {
    en: 'Name one: support-kit lint tags.yaml. Or begin with the tags in use: support-kit lint --from tickets.csv',
    ko: '목록을 지정하거나(support-kit lint tags.yaml), 쓰이고 있는 태그부터 점검해 보세요: support-kit lint --from tickets.csv',
  },
]

export const twoLists: ErrorText = [
  {
    en: '--from takes the place of a list of tags, and one was named too.',
    ko: '--from은 태그 목록 대신 쓰는 옵션인데, 목록도 함께 지정했습니다.',
  },
  {
    en: 'To see how often the tags of a list are used: --usage tickets.csv',
    ko: '목록에 있는 태그가 얼마나 쓰이는지 보려면 --usage tickets.csv를 쓰세요.',
  },
]

export const nothingToFix: ErrorText = [
  { en: '--sort and --dry-run are about --fix.', ko: '--sort와 --dry-run은 --fix와 함께 씁니다.' },
  { en: 'Add --fix.', ko: '--fix를 붙여 주세요.' },
]

export const fixesFilesOnly: ErrorText = [
  { en: '--fix needs a file to write to.', ko: '--fix는 고쳐 쓸 파일이 있어야 합니다.' },
  { en: 'Name it: support-kit lint tags.yaml --fix', ko: '파일을 지정해 주세요: support-kit lint tags.yaml --fix' },
]

export const notUtf8 = (file: string): ErrorText => [
  { en: `--fix: ${file} is not UTF-8.`, ko: `--fix: ${file}은(는) UTF-8 파일이 아닙니다.` },
  {
    en: 'Save it as UTF-8 first; in Excel: CSV UTF-8.',
    ko: 'UTF-8로 저장한 뒤 다시 실행해 주세요. Excel에서는 "CSV UTF-8"입니다.',
  },
]

export const changed = (changes: number, dryRun: boolean): Text =>
  changes === 0
    ? { en: 'Nothing to put right.', ko: '고칠 것이 없습니다.' }
    : dryRun
      ? {
          en: `${changes} ${changes === 1 ? 'change' : 'changes'}; without --dry-run ${changes === 1 ? 'it is' : 'they are'} made.`,
          ko: `바뀔 곳 ${changes}건. --dry-run을 빼면 고칩니다.`,
        }
      : { en: `${changes} ${changes === 1 ? 'change' : 'changes'} made.`, ko: `${changes}건을 고쳤습니다.` }
