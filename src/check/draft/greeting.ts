const NAME = '[^.!?,~\\n]{0,40}'
/** Lines that only greet or introduce; what comes after a greeting in the same line is a sentence of its own. */
const GREETINGS = [
  new RegExp(
    `^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern)\\b${NAME}[,!.:~–—-]?$`,
    'i',
  ),
  new RegExp(
    `^(?:${NAME}님[,.!~]{0,2}\\s?)?(?:안녕하세요|안녕하십니까|반갑습니다)[,.!~^]{0,3}(?:\\s?${NAME}(?:님|입니다))?[,.!~^]{0,3}$`,
  ),
  new RegExp(`^(?!.{0,40}(?:니다|세요|어요|해요|네요|죄송|감사|미안))${NAME}님[,.!~^:]{0,3}$`),
  new RegExp(`^${NAME}(?:고객센터|고객지원|상담원|상담사|매니저|담당자|CS팀|고객만족팀)${NAME}입니다[.!~^]{0,3}$`),
]

/** Does a line or sentence only greet? */
export const isGreeting = (text: string) => GREETINGS.some((pattern) => pattern.test(text.trim().slice(0, 140)))
