import type { Shell } from '../shell.ts'

export default {
  title: 'fish',
  install: 'support-kit completion fish | source',
  file: '~/.config/fish/config.fish',
  script: `# fish completion for support-kit
function __support_kit
  set -l answer (support-kit complete -- (commandline -cp | string collect) 2>/dev/null)
  switch "$answer[1]"
    case :files
      set -l word (commandline -ct)
      set -l flag (string match -r -- '^--[^=]*=' $word)
      set -l part (string replace -r -- '^--[^=]*=' '' $word)
      for path in (__fish_complete_path "$part")
        printf '%s%s\\n' "$flag" $path
      end
    case :folders
      __fish_complete_directories (commandline -ct)
    case '*'
      printf '%s\\n' $answer
  end
end
complete -c support-kit -e
complete -c support-kit -f -k -a '(__support_kit)'
`,
} satisfies Shell
