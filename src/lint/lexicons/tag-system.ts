/**
 * Tags that a helpdesk sets on its own, lower case; `*` stands for any ending. Nobody declares them.
 * Zendesk: merging, bounced mail, the web widget, chat, follow-ups, intelligent triage (`intent__`, `language__`, `sentiment__`).
 */
export const systemTags: readonly string[] = [
  'closed_by_merge',
  'merge',
  'system_*',
  'web_widget',
  'zopim_*',
  'answer_bot_*',
  'ab_resolved',
  'ab_suggest_*',
  'intent__*',
  'intent_confidence__*',
  'language__*',
  'language_confidence__*',
  'sentiment__*',
  'sentiment_confidence__*',
  'auto-close',
]
