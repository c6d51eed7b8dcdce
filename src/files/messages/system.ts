import type { ErrorText, Text } from '../../text/text.ts'

/** Why the system refused, as the end of an English sentence and as a Korean sentence; `tip`: what to try, where that is always the same. */
export interface Reason extends Text {
  tip?: Text
}

/** What was being done when the system refused, and to what. */
export type Doing =
  | { does: 'read'; name?: string | undefined }
  | { does: 'write'; flag: string; name: string }
  /** the folder for temporary files */
  | { does: 'keep'; name: string }
  | { does: 'print' }
  /** a file that the system names without saying more */
  | { does: 'open'; name: string }

const noRoom: Reason = { en: 'no space left on the disk', ko: '디스크에 남은 공간이 없습니다.' }
const tooManyOpen: Reason = {
  en: 'too many files are open',
  ko: '열려 있는 파일이 너무 많습니다.',
  tip: {
    en: 'Close other programs, or allow more open files (ulimit -n 1024).',
    ko: '다른 프로그램을 닫거나, 열 수 있는 파일 수를 늘려 주세요(ulimit -n 1024).',
  },
}
const notAllowed: Reason = { en: 'permission denied', ko: '권한이 없습니다.' }
const inUse: Reason = {
  en: 'another program is using it',
  ko: '다른 프로그램에서 사용 중입니다.',
  tip: { en: 'Close that program and try again.', ko: '그 프로그램을 닫고 다시 시도해 주세요.' },
}
const noAnswer: Reason = {
  en: 'the network drive does not answer',
  ko: '네트워크 드라이브가 응답하지 않습니다.',
  tip: { en: 'Copy the files to this computer and try again.', ko: '파일을 이 컴퓨터로 복사한 다음 다시 시도해 주세요.' },
}

/** By the system's own names. */
export const reasons: Readonly<Record<string, Reason>> = {
  ENOSPC: noRoom,
  EDQUOT: { en: 'the disk quota is used up', ko: '디스크 할당량을 다 썼습니다.' },
  EFBIG: { en: 'the file would be too large for this disk', ko: '이 디스크에 담기에는 파일이 너무 큽니다.' },
  EIO: { en: 'the disk reports an error (EIO)', ko: '디스크에서 오류가 났습니다(EIO).' },
  EROFS: { en: 'the disk is read-only', ko: '읽기 전용 디스크입니다.' },
  EACCES: notAllowed,
  EPERM: notAllowed,
  EMFILE: tooManyOpen,
  ENFILE: tooManyOpen,
  EBUSY: inUse,
  ETXTBSY: inUse,
  ESTALE: noAnswer,
  ETIMEDOUT: noAnswer,
  EHOSTDOWN: noAnswer,
  EISDIR: { en: 'it is a folder', ko: '폴더입니다.' },
  ENOTDIR: { en: 'a part of its path is not a folder', ko: '경로 중간에 폴더가 아닌 것이 있습니다.' },
  ENOENT: { en: 'it does not exist', ko: '없는 경로입니다.' },
  ENXIO: { en: 'there is no device behind it', ko: '연결된 장치가 없습니다.' },
  ENODEV: { en: 'there is no device behind it', ko: '연결된 장치가 없습니다.' },
  ELOOP: {
    en: 'its symbolic links lead in a circle',
    ko: '심볼릭 링크가 서로를 가리킵니다.',
    tip: { en: 'Name the file itself.', ko: '링크 대신 파일을 직접 지정해 주세요.' },
  },
  ENAMETOOLONG: {
    en: 'its name is too long',
    ko: '이름이 너무 깁니다.',
    tip: { en: 'Choose a shorter name.', ko: '더 짧은 이름을 써 주세요.' },
  },
}

/** For a code that is not among them. */
export const otherReason = (code: string): Reason => ({ en: `the system says ${code}`, ko: `시스템 오류 ${code}입니다.` })

export const refused = (doing: Doing, reason: Reason): ErrorText => {
  const [problem, tip] = said(doing, reason)
  return [problem, reason.tip ?? tip]
}

/** Who is read, as an object of the sentence. */
const named = (file: string | undefined): Text =>
  file === '-'
    ? { en: 'standard input', ko: '표준 입력을' }
    : file === undefined
      ? { en: 'a file', ko: '파일을' }
      : { en: file, ko: `${file} 파일을` }

function said(doing: Doing, { en, ko }: Reason): [Text, Text] {
  switch (doing.does) {
    case 'read':
      return [
        { en: `Cannot read ${named(doing.name).en}: ${en}.`, ko: `${named(doing.name).ko} 읽을 수 없습니다. ${ko}` },
        {
          en: 'Check that you may open the file, or copy it to another folder or disk and try again.',
          ko: '파일을 열 권한이 있는지 확인하거나, 다른 폴더나 디스크로 복사한 다음 다시 시도해 주세요.',
        },
      ]
    case 'write':
      return [
        {
          en: `${doing.flag}: cannot write ${doing.name}: ${en}.`,
          ko: `${doing.flag}: ${doing.name} 파일에 쓸 수 없습니다. ${ko}`,
        },
        {
          en: 'Choose a file in another folder or on another disk, or free some space. What was there is unchanged.',
          ko: '다른 폴더나 디스크의 파일을 지정하거나 공간을 비워 주세요. 원래 있던 파일은 그대로입니다.',
        },
      ]
    case 'keep':
      return [
        {
          en: `The folder for temporary files, ${doing.name}, cannot be used: ${en}.`,
          ko: `임시 폴더(${doing.name})를 쓸 수 없습니다. ${ko}`,
        },
        {
          en: 'Set TMPDIR (on Windows: TEMP) to a folder with free space that you may write to.',
          ko: '쓸 수 있고 공간이 남은 폴더를 TMPDIR(Windows는 TEMP)로 지정해 주세요.',
        },
      ]
    case 'print':
      return [
        { en: `Cannot write to standard output: ${en}.`, ko: `표준 출력에 쓸 수 없습니다. ${ko}` },
        {
          en: 'What was printed is not complete. Free some space, or send the output elsewhere.',
          ko: '출력이 중간에 끊겼습니다. 공간을 비우거나 다른 곳으로 출력해 주세요.',
        },
      ]
    case 'open':
      return [
        { en: `Cannot use ${doing.name}: ${en}.`, ko: `${doing.name} 경로를 쓸 수 없습니다. ${ko}` },
        { en: 'Check the path, and that you may use it.', ko: '경로와 권한을 확인해 주세요.' },
      ]
  }
}

export const engineStopped = (problem: string): ErrorText => [
  { en: `DuckDB, which reads exports, stopped: ${problem}`, ko: `파일을 읽는 DuckDB가 멈췄습니다. ${problem}` },
  {
    en: 'Check that the files are still there and that the disk for temporary files (TMPDIR) has room.',
    ko: '파일이 그대로 있는지, 임시 파일을 두는 디스크(TMPDIR)에 공간이 있는지 확인해 주세요.',
  },
]

export const outOfMemory = (): ErrorText => [
  { en: 'The memory of this computer is not enough for these files.', ko: '이 파일을 처리하기에는 메모리가 부족합니다.' },
  {
    en: 'Close other programs, or read fewer months at once.',
    ko: '다른 프로그램을 닫거나, 기간을 나누어 더 작은 파일로 내보내 주세요.',
  },
]

export const sameOutput = (flag: string, name: string, other: string): ErrorText => [
  {
    en: `${flag}: ${name} is written by ${other} already.`,
    ko: `${flag}: ${name} 파일에는 이미 ${other}의 결과를 씁니다.`,
  },
  { en: 'Choose a file of its own for each.', ko: '서로 다른 파일을 지정해 주세요.' },
]
