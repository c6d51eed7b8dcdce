import type { ErrorText, Text } from '../../text/text.ts'

/** What is wrong with a connection, and what to try. */
export type Reason = readonly [problem: Text, hint: Text]

export const unreadableAddress = (example: string): ErrorText => [
  { en: '--connect: the address cannot be read.', ko: '--connect: 주소를 읽을 수 없습니다.' },
  {
    en: `Its form is ${example}. Write @ : / ? # % in a name or a password as %40 %3A %2F %3F %23 %25.`,
    ko: `${example} 형식으로 적어 주세요. 이름이나 비밀번호에 든 @ : / ? # %는 %40 %3A %2F %3F %23 %25로 적습니다.`,
  },
]

export const unknownOption = (name: string, known: readonly string[]): ErrorText => [
  {
    en: `--connect: the option ${name} of the address means nothing here.`,
    ko: `--connect: 주소의 옵션 ${name}은(는) 없는 옵션입니다.`,
  },
  known.length > 0
    ? { en: `There are: ${known.join(', ')}.`, ko: `쓸 수 있는 옵션: ${known.join(', ')}.` }
    : { en: 'Leave out what follows the question mark.', ko: '물음표 뒤를 빼 주세요.' },
]

export const missingPart = (part: Text, example: string): ErrorText => [
  { en: `--connect: the address has no ${part.en}.`, ko: `--connect: 주소에 ${part.ko}이(가) 없습니다.` },
  { en: `Its form is ${example}.`, ko: `${example} 형식으로 적어 주세요.` },
]

export const late: Reason = [
  { en: 'the database does not answer.', ko: '데이터베이스가 응답하지 않습니다.' },
  { en: 'Check host, port and firewall.', ko: '호스트, 포트, 방화벽을 확인해 주세요.' },
]

const unknownHost = (example: string): Reason => [
  { en: 'the host is not known.', ko: '호스트를 찾을 수 없습니다.' },
  { en: `Check its name: ${example}.`, ko: `이름을 확인해 주세요: ${example}.` },
]

const nothingListens: Reason = [
  { en: 'nothing listens there.', ko: '그 주소에서 연결을 받지 않습니다.' },
  { en: 'Check host and port, and that the database runs.', ko: '호스트와 포트, 데이터베이스가 켜져 있는지 확인해 주세요.' },
]

const cutOff: Reason = [
  { en: 'the connection was cut off.', ko: '연결이 끊어졌습니다.' },
  {
    en: 'Check the port, whether it speaks TLS, and what stands between (proxy, firewall).',
    ko: '포트와 TLS 사용 여부, 중간의 프록시나 방화벽을 확인해 주세요.',
  },
]

const notTrusted: Reason = [
  { en: 'the certificate of the host is not trusted.', ko: '호스트의 인증서를 신뢰할 수 없습니다.' },
  {
    en: 'Name the authority that signed it: NODE_EXTRA_CA_CERTS=ca.pem.',
    ko: '인증서를 서명한 기관을 알려 주세요: NODE_EXTRA_CA_CERTS=ca.pem.',
  },
]

/** @param hint how to say that it speaks none */
export const noTls = (hint: Text): Reason => [
  { en: 'what listens there speaks no TLS.', ko: '그 포트는 TLS를 쓰지 않습니다.' },
  hint,
]

export const wrongPassword = (hint: Text): Reason => [
  { en: 'the user or the password is wrong, or there is none.', ko: '사용자 이름이나 비밀번호가 틀렸거나 없습니다.' },
  hint,
]

export const noSuchDatabase: Reason = [
  { en: 'there is no such database.', ko: '그런 데이터베이스가 없습니다.' },
  { en: 'Check the name at the end of the address.', ko: '주소 끝의 이름을 확인해 주세요.' },
]

export const mayNotRead = (hint: Text): Reason => [
  { en: 'this user may not read the table.', ko: '이 사용자는 테이블을 읽을 수 없습니다.' },
  hint,
]

export const tookLong: Reason = [
  { en: 'a query took longer than ten minutes.', ko: '쿼리가 10분을 넘겼습니다.' },
  { en: 'Ask for fewer days: --month 2026-10.', ko: '기간을 줄여 주세요: --month 2026-10.' },
]

export const outOfMemory: Reason = [
  { en: 'a query needs more memory than it may take.', ko: '쿼리에 필요한 메모리가 허용된 양을 넘었습니다.' },
  { en: 'Ask for fewer days: --month 2026-10.', ko: '기간을 줄여 주세요: --month 2026-10.' },
]

/** What the system says of a connection, by its codes. */
export function networkReason(error: unknown, example: string): Reason | undefined {
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_NONAME':
      return unknownHost(example)
    case 'ECONNREFUSED':
      return nothingListens
    case 'EAI_AGAIN':
    case 'ETIMEDOUT':
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
      return late
    case 'ECONNRESET':
    case 'EPIPE':
      return cutOff
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
    case 'CERT_HAS_EXPIRED':
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return notTrusted
  }
  return cause && cause !== error ? networkReason(cause, example) : undefined
}
