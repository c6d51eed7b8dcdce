import type { ErrorText } from '../../text/text.ts'

export const noSuchFile = (name: string, meant: string | undefined, beside: readonly string[]): ErrorText => [
  { en: `There is no file ${name}.`, ko: `${name} 파일이 없습니다.` },
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
    en: 'Write folders with /; ** also looks into folders inside folders.',
    ko: '폴더는 /로 구분하고, 하위 폴더까지 찾으려면 **를 쓰세요.',
  },
]

export const isFolder = (name: string): ErrorText => [
  { en: `${name} is a folder.`, ko: `${name}은(는) 폴더입니다.` },
  { en: `Name the files in it: "${name}/*.csv".`, ko: `안에 있는 파일을 지정해 주세요: "${name}/*.csv".` },
]

export const writesOverInput = (flag: string, name: string): ErrorText => [
  { en: `${flag}: ${name} is one of the files to read.`, ko: `${flag}: ${name}은(는) 지금 읽을 파일입니다.` },
  { en: 'Name another file, so that the export stays as it is.', ko: '원본이 그대로 남도록 다른 이름을 써 주세요.' },
]

export const noFolderFor = (flag: string, name: string, folder: string): ErrorText => [
  {
    en: `${flag}: ${name} cannot be written: there is no folder ${folder}.`,
    ko: `${flag}: ${folder} 폴더가 없어 ${name} 파일을 만들 수 없습니다.`,
  },
]

export const folderAsOutput = (flag: string, name: string): ErrorText => [
  { en: `${flag}: ${name} is a folder.`, ko: `${flag}: ${name}은(는) 폴더입니다.` },
  { en: 'Name a file in it.', ko: '폴더 안의 파일 이름까지 써 주세요.' },
]

export const notWritable = (flag: string, name: string): ErrorText => [
  { en: `${flag}: ${name} may not be written.`, ko: `${flag}: ${name} 파일에 쓸 수 없습니다.` },
  {
    en: 'Close the program that holds it open, or name a file in another folder.',
    ko: '파일을 열어 둔 프로그램을 닫거나, 다른 폴더의 파일을 지정해 주세요.',
  },
]

export const diskFull = (flag: string, name: string): ErrorText => [
  {
    en: `${flag}: there is no room left on the disk for ${name}.`,
    ko: `${flag}: 디스크 공간이 부족해 ${name} 파일을 쓸 수 없습니다.`,
  },
]

export const noText = (file: string): ErrorText => [
  { en: `${file} is not text.`, ko: `${file}은(는) 텍스트 파일이 아닙니다.` },
  { en: 'Save it as plain text, in UTF-8.', ko: '일반 텍스트(UTF-8)로 저장해 주세요.' },
]

export const unreadable = (file: string): ErrorText => [
  { en: `${file} may not be read.`, ko: `${file} 파일을 읽을 수 없습니다.` },
]
