import type { ErrorText, Text } from '../../text/text.ts'

export const nothingToLint: ErrorText = [
  {
    en: 'No tag list given, and there is no taxonomy.yaml in this folder.',
    ko: '태그 목록을 지정하지 않았고, 현재 폴더에 taxonomy.yaml도 없습니다.',
  },
  {
    en: 'Name a file: support-kit lint tags.yaml. Or lint the tags in a ticket export: support-kit lint --from tickets.csv',
    ko: '목록을 지정하거나(support-kit lint tags.yaml), 내보낸 문의에 쓰인 태그를 점검해 보세요: support-kit lint --from tickets.csv',
  },
]

export const twoLists: ErrorText = [
  {
    en: '--from and a tag list cannot be used together.',
    ko: '--from과 태그 목록은 함께 쓸 수 없습니다.',
  },
  {
    en: 'To see how often the tags in a list are used: --usage tickets.csv',
    ko: '목록에 있는 태그가 얼마나 쓰이는지 보려면 --usage tickets.csv를 쓰세요.',
  },
]

export const onlyOfWhat: ErrorText = [
  {
    en: '--only chooses tickets of an export, and none is given.',
    ko: '--only는 내보내기 파일의 문의를 고르는 것인데 지정한 파일이 없습니다.',
  },
  { en: 'Add --usage FILE (or --from FILE).', ko: '--usage FILE(또는 --from FILE)을 함께 써 주세요.' },
]

export const nothingToFix: ErrorText = [
  { en: '--sort and --dry-run need --fix.', ko: '--sort와 --dry-run은 --fix와 함께 씁니다.' },
  { en: 'Add --fix.', ko: '--fix를 붙여 주세요.' },
]

export const fixesFilesOnly: ErrorText = [
  { en: '--fix needs a file to write to.', ko: '--fix는 고쳐 쓸 파일이 있어야 합니다.' },
  { en: 'Name the file: support-kit lint tags.yaml --fix', ko: '파일을 지정해 주세요: support-kit lint tags.yaml --fix' },
]

export const notUtf8 = (file: string): ErrorText => [
  { en: `--fix: ${file} is not UTF-8.`, ko: `--fix: ${file} 파일은 UTF-8이 아닙니다.` },
  {
    en: 'Save it as UTF-8 first; in Excel: CSV UTF-8.',
    ko: 'UTF-8로 저장한 뒤 다시 실행해 주세요. Excel에서는 "CSV UTF-8"입니다.',
  },
]

export const changed = (changes: number, dryRun: boolean): Text =>
  changes === 0
    ? { en: 'Nothing to fix.', ko: '고칠 것이 없습니다.' }
    : dryRun
      ? {
          en: `${changes} ${changes === 1 ? 'change' : 'changes'} to make. Run without --dry-run to apply ${changes === 1 ? 'it' : 'them'}.`,
          ko: `고칠 곳이 ${changes}건 있습니다. --dry-run을 빼고 실행하면 고칩니다.`,
        }
      : { en: `Made ${changes} ${changes === 1 ? 'change' : 'changes'}.`, ko: `${changes}건을 고쳤습니다.` }

export const runsInSheets = (name: string, count: number): Text => ({
  en: `Names are written as they are, ${name}${count > 1 ? ` and ${count - 1} more` : ''} too: a spreadsheet may run ${count > 1 ? 'these' : 'it'} as ${count > 1 ? 'formulas' : 'a formula'}. Import the file without opening it in one.`,
  ko: `이름은 그대로 적었습니다. ${name}${count > 1 ? ` 등 ${count}개는` : '은(는)'} 스프레드시트에서 수식으로 실행될 수 있으니, 열지 말고 바로 가져와 주세요.`,
})
