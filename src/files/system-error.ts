import { UserError } from '../errors.ts'
import { type Doing, otherReason, reasons, refused } from './messages/system.ts'

/** An error of the system, by its code (`ENOSPC`): of a full disk, of a file that may not be read. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && /^E[A-Z0-9]+$/.test((error as NodeJS.ErrnoException).code ?? '')

/** What the system refused, as something the user can mend: what, where, what to try. Any other error is handed back as it is. */
export function systemError(error: unknown, doing: Doing): unknown {
  if (!isSystemError(error)) return error
  return UserError.of('system', refused(doing, reasons[error.code!] ?? otherReason(error.code!)))
}

/** The same for an error that nobody has put into words on its way: all that is known is what the system says. */
export function unforeseen(error: unknown): unknown {
  if (!isSystemError(error)) return error
  const { path, syscall, code } = error
  // a file that was opened is behind these; anything else without a path is a bug
  if (path === undefined) return ofOpened.has(syscall!) && reasons[code!] ? systemError(error, { does: 'read' }) : error
  return systemError(error, { does: 'open', name: path })
}

const ofOpened = new Set(['read', 'close', 'fstat'])

/** Does something with a file that is read, and says which one where the system refuses. @throws UserError where it does */
export async function reading<T>(name: string, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw systemError(error, { does: 'read', name })
  }
}
