import type { Shell } from '../shell.ts'

export default {
  title: 'zsh',
  install: 'eval "$(support-kit completion zsh)"',
  file: '~/.zshrc',
  script: `#compdef support-kit
_support_kit() {
  local answer line
  local -a described open
  answer=$(support-kit complete -- "\${(j: :)words[1,CURRENT-1]} $PREFIX" 2>/dev/null) || return 1
  case $answer in
    :files) compset -P '--*='; _files; return ;;
    :folders) compset -P '--*='; _files -/; return ;;
  esac
  for line in "\${(@f)answer}"; do
    [[ -z $line ]] && continue
    local value=\${line%%$'\\t'*} text=\${line#*$'\\t'}
    # a colon parts a word from its description
    local entry="\${value//:/\\\\:}:$text"
    if [[ $value == *[=:.] ]]; then open+=("$entry"); else described+=("$entry"); fi
  done
  local found=1
  (( $#described )) && _describe -V support-kit described && found=0
  (( $#open )) && _describe -V support-kit open -S '' && found=0
  return $found
}
if (( ! $+functions[compdef] )); then autoload -Uz compinit && compinit; fi
compdef _support_kit support-kit
`,
} satisfies Shell
