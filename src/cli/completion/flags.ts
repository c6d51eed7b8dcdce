import { type DefineFlags, flagsOf } from '../define-flags.ts'
import { shellNames } from './shell.ts'

/** `completion` has no flags of its own. */
export const completionFlags: DefineFlags = (command, lang) => {
  command.description(
    {
      en: 'Prints what a shell needs to complete command lines: commands, flags, their values, names of files. Set it up with one line in the file that your shell reads when it starts.',
      ko: 'Tab 키로 명령, 옵션, 옵션 값, 파일 이름을 완성하는 스크립트를 출력합니다. 셸이 시작할 때 읽는 파일에 한 줄을 적어 두면 됩니다.',
    }[lang],
  )
  flagsOf(command, lang).takes(shellNames())
}
