/**
 * Words for units of time in durations, as expressions in lower case that RE2 reads too: English, Korean, German, French, Spanish,
 * Portuguese, Italian, Dutch, Japanese, Chinese.
 */
export const durationUnits = {
  week: 'weeks?|wks?|w|주|wochen?|semaines?|sem|semanas?|settiman[ae]|weken|週間|週|周',
  day: 'days?|d|일|tagen?|tage?|jours?|j|d[ií]as?|giorn[oi]|gg|g|dagen|dag|日間|日|天',
  hour: 'hours?|hrs?|h|시간|stunden?|std|heures?|horas?|or[ae]|uren|uur|u|時間|時|小时|小時|时',
  minute: 'minutes?|mins?|min|m|분|minuten?|minut[oi]|minutos?|minuut|分钟|分鐘|分間|分',
  second: 'seconds?|secs?|sec|s|초|sekunden?|sek|secondes?|segundos?|segs?|second[oi]|seconden|秒钟|秒鐘|秒間|秒',
} as const

/** Seconds of each. */
export const unitSeconds: Readonly<Record<keyof typeof durationUnits, number>> = {
  week: 604_800,
  day: 86_400,
  hour: 3600,
  minute: 60,
  second: 1,
}

/** What joins the parts: `1 Tag und 2 Stunden`. */
export const durationJoints = 'and|und|et|y|e|en'
