import type { Finding } from '../finding.ts'
import type { Taxonomy } from '../taxonomy.ts'

/** Old names → new ones for the helpdesk, as CSV (`old,new`), and what stands in the way: circles, and names that would become two. */
export async function renameMap(_taxonomy: Taxonomy): Promise<{ csv: string; findings: readonly Finding[] }> {
  return { csv: '', findings: [] }
}
