import type { Role } from '../account/role'

/** A project of the portfolio is public or not; what staff write of it needs no review. */
export const projectStates = ['draft', 'published', 'withdrawn'] as const
export type ProjectState = (typeof projectStates)[number]

const moves = {
  save: { from: projectStates, by: ['officer', 'director', 'admin'] },
  publish: { from: projectStates, by: ['director', 'admin'] },
  withdraw: { from: ['published'], by: ['director', 'admin'] },
} as const satisfies Record<string, { from: readonly ProjectState[]; by: readonly Role[] }>

/** Whether someone of this role may do this to a project in this state. */
export function mayMoveProject(role: Role, move: keyof typeof moves, state: ProjectState): boolean {
  const { from, by }: { from: readonly ProjectState[]; by: readonly Role[] } = moves[move]
  return by.includes(role) && from.includes(state)
}
