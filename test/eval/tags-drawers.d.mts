export interface Drawer {
  party: string | undefined
  failure: string | undefined
}

export interface Drawers {
  fitting: Drawer[]
  wrong: Drawer[]
}

export function drawerOf(cause: string): Drawer
export function drawersOf(label: string): Drawers
export function fits(cause: string, drawers: Drawers): boolean
