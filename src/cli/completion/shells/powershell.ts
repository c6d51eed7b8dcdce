import type { Shell } from '../shell.ts'

export default {
  title: 'PowerShell',
  install: 'support-kit completion powershell | Out-String | Invoke-Expression',
  file: '$PROFILE',
  script: `# PowerShell completion for support-kit
Register-ArgumentCompleter -Native -CommandName support-kit -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $length = $cursorPosition - $commandAst.Extent.StartOffset
  $line = $commandAst.ToString().PadRight($length).Substring(0, $length)
  # PowerShell leaves out quotes inside a word that it hands to a program
  $answer = @(support-kit complete '--' $line.Replace('"', "'") 2>$null)
  # nothing: PowerShell offers names of files
  if ($answer -contains ':files' -or $answer -contains ':folders') { return }
  $found = $answer | Where-Object { $_ } | ForEach-Object {
    $value, $text = $_ -split "\`t", 2
    $shown = if ($text) { $text } else { $value }
    $written = if ($value -match '[,;(){}|&<>@#$ ]') { "'$value'" } else { $value }
    [System.Management.Automation.CompletionResult]::new($written, $value, 'ParameterValue', $shown)
  }
  if ($found) { $found } else { '' }
}
`,
} satisfies Shell
