import type { ErrorText } from '../../text/text.ts'

export const noSuchFile = (name: string, meant: string | undefined, beside: readonly string[]): ErrorText => [
  { en: `File not found: ${name}.`, ko: `${name} 파일이 없습니다.` },
  meant
    ? { en: `Did you mean ${meant}?`, ko: `비슷한 파일이 있습니다: ${meant}` }
    : beside.length > 0
      ? { en: `In that folder: ${beside.join(', ')}`, ko: `그 폴더에 있는 파일: ${beside.join(', ')}` }
      : {
          en: 'Check the path, or drag the file into the terminal window.',
          ko: '경로를 확인하거나, 파일을 터미널 창으로 끌어다 놓아 주세요.',
        },
]

export const noMatch = (pattern: string): ErrorText => [
  { en: `No file matches ${pattern}.`, ko: `${pattern}에 맞는 파일이 없습니다.` },
  {
    en: 'Separate folders with /, and use ** to include subfolders.',
    ko: '폴더는 /로 구분하고, 하위 폴더까지 찾으려면 **를 쓰세요.',
  },
]

export const isFolder = (name: string): ErrorText => [
  { en: `${name} is a folder.`, ko: `폴더입니다: ${name}` },
  { en: `Choose the files in it: "${name}/*.csv".`, ko: `안에 있는 파일을 지정해 주세요: "${name}/*.csv".` },
]

export const writesOverInput = (flag: string, name: string): ErrorText => [
  { en: `${flag}: ${name} is one of the input files.`, ko: `${flag}: ${name} 파일은 입력 파일입니다.` },
  { en: 'Choose another file so that the input is not overwritten.', ko: '원본이 그대로 남도록 다른 이름을 써 주세요.' },
]

export const noFolderFor = (flag: string, name: string, folder: string): ErrorText => [
  {
    en: `${flag}: cannot write ${name}: folder not found: ${folder}.`,
    ko: `${flag}: ${folder} 폴더가 없어 ${name} 파일을 만들 수 없습니다.`,
  },
]

export const folderAsOutput = (flag: string, name: string): ErrorText => [
  { en: `${flag}: ${name} is a folder.`, ko: `${flag}: 폴더입니다: ${name}` },
  { en: 'Choose a file in the folder.', ko: '폴더 안의 파일 이름까지 써 주세요.' },
]

export const noText = (file: string): ErrorText => [
  { en: `${file} is not a text file.`, ko: `텍스트 파일이 아닙니다: ${file}` },
  { en: 'Save it as plain text in UTF-8.', ko: '일반 텍스트(UTF-8)로 저장해 주세요.' },
]

export const isDevice = (name: string): ErrorText => [
  { en: `${name} is a device or a socket, not a file.`, ko: `파일이 아니라 장치나 소켓입니다: ${name}` },
  { en: 'Name a file, or use - for standard input.', ko: '파일을 지정하거나, 표준 입력이라면 -를 쓰세요.' },
]

export const tooLarge = (name: string): ErrorText => [
  { en: `${name} is too large to be such a file.`, ko: `${name} 파일은 여기에 쓰기에는 너무 큽니다.` },
  { en: 'Check that it is the file you meant.', ko: '맞는 파일을 지정했는지 확인해 주세요.' },
]
