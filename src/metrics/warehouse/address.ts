import { UserError } from '../../errors.ts'
import { unknownOption, unreadableAddress } from '../messages/connection.ts'

/** What stands in the address of a database: `scheme://user:password@host:port/part/part?option=value`, each part decoded. */
export interface Address {
  scheme: string
  user: string | undefined
  password: string | undefined
  /** as it stands there, IPv6 in brackets; empty where there is none */
  host: string
  port: number | undefined
  path: readonly string[]
  /** upper and lower case are one; undefined: it is not there */
  option(name: string): string | undefined
  /** `true`, `1`, `yes`, `on` or no value: yes */
  flag(name: string): boolean | undefined
}

/**
 * @param known the options that a driver reads
 * @param example an address as it should be
 * @throws UserError for what is no address, or has an option that means nothing; without what the address keeps secret
 */
export function readAddress(text: string, known: readonly string[], example: string): Address {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const decode = (part: string) => {
    try {
      return decodeURIComponent(part)
    } catch {
      throw new UserError(...unreadableAddress(example))
    }
  }
  if (!url) throw new UserError(...unreadableAddress(example))
  const options = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]))
  const stranger = [...options.keys()].find((name) => !known.includes(name))
  if (stranger !== undefined) throw new UserError(...unknownOption(stranger, known))
  const option = (name: string) => options.get(name)
  return {
    scheme: url.protocol.slice(0, -1),
    user: url.username ? decode(url.username) : undefined,
    password: url.password ? decode(url.password) : undefined,
    host: decode(url.hostname),
    port: url.port ? Number(url.port) : undefined,
    path: url.pathname.split('/').filter(Boolean).map(decode),
    option,
    flag: (name) => (option(name) === undefined ? undefined : /^(|true|1|yes|on)$/i.test(option(name)!)),
  }
}

/** Whether a host is this machine. */
export const isHere = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/i.test(host)
