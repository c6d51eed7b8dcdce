import type { Shell } from '../shell.ts'

export default {
  title: 'bash',
  install: 'eval "$(support-kit completion bash)"',
  file: '~/.bashrc',
  // bash parts words at = and :, too, and replaces what follows them only: that is $2
  script: `# bash completion for support-kit
_support_kit() {
  local answer value
  COMPREPLY=()
  answer=$(support-kit complete --replaces="$2" -- "\${COMP_LINE:0:COMP_POINT}" 2>/dev/null) || return
  case $answer in
    :files) compopt -o default 2>/dev/null; return ;;
    :folders) compopt -o dirnames 2>/dev/null; return ;;
  esac
  compopt +o default 2>/dev/null
  while IFS=$'\\t' read -r value _; do
    [[ -n $value ]] && COMPREPLY+=("$value")
  done <<< "$answer"
  if [[ \${#COMPREPLY[@]} -eq 1 && $COMPREPLY == *[=:.] ]]; then compopt -o nospace 2>/dev/null; fi
}
complete -o default -F _support_kit support-kit
`,
} satisfies Shell
