import type { Lang } from '../../text/text.ts'
import type { Macro, MacroSystem } from './helpdesk-macro.ts'

/** Liquid without output: conditions, loops, assignments. */
const LIQUID = String.raw`\{%-?\s*(?:if|elsif|else|endif|unless|endunless|case|when|endcase|for|endfor|assign|capture|endcapture|comment|endcomment|cycle|break|continue)\b[^{}%]{0,300}-?%\}`
const output = (roots: string) => String.raw`\{\{-?\s*(?:${roots})(?:[.\[|\s_-][^{}]{0,300})?\}\}`

/**
 * The placeholders that each helpdesk fills in when a macro is used (where its syntax was read: `docs/check.md`). Those of another
 * helpdesk go out to the customer as they stand.
 */
const patterns: Readonly<Record<MacroSystem, RegExp | undefined>> = {
  zendesk: new RegExp(`${output('ticket|current_user|agent|user|dc|satisfaction|organization|brand|account')}|${LIQUID}`, 'g'),
  gorgias: new RegExp(output('ticket|current_user|message|survey'), 'g'),
  chatwoot: new RegExp(`${output('contact|conversation|agent|inbox|account')}|${LIQUID}`, 'g'),
  freshdesk: new RegExp(`${output('ticket|helpdesk_name|helpdesk|requester|agent|event')}|${LIQUID}`, 'g'),
  helpscout: /\{%\s{0,3}(?:customer|user|conversation|mailbox|workflow)\.[\w.]{1,80}(?:,fallback=[^{}%]{0,100})?\s{0,3}%\}/g,
  zammad: /#\{(?:ticket|user|config|article|current_user|avatar)\.[\w.]{1,200}\}/g,
  unknown: undefined,
}

/** Keeps what stands for a placeholder as long as the placeholder: a word joiner is no letter and no blank. */
const FILLER = '\u2060'
const standIns = { name: { en: 'Alex', ko: '고객' }, value: { en: 'it', ko: '내용' } } satisfies Record<
  string,
  Record<Lang, string>
>

/** The text as a customer would get it, as long as it was: a stand-in in place of each placeholder that the helpdesk fills in. */
export function filledIn(text: string, system: Macro['system'], lang: Lang): string {
  const pattern = patterns[system]
  if (!pattern) return text
  return text.replace(pattern, (found) => {
    if (found.startsWith('{%') && system !== 'helpscout') return ' '.repeat(found.length)
    const kind = /name|customer|requester|contact/i.test(found.split('|')[0]!) ? 'name' : 'value'
    return standIns[kind][lang].padEnd(found.length, FILLER)
  })
}
