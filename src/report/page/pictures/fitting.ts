import { cut, everydayWidth } from '../../../terminal/width.ts'

/** A name as it fits beside or over what it names, in letters of a picture, where nothing wraps; tables have it whole. */
export const fitting = (name: string, columns: number): string => cut(name, columns, everydayWidth)
