/** Officers write; directors also publish; administrators also keep settings and accounts. */
export const roles = ['officer', 'director', 'admin'] as const
export type Role = (typeof roles)[number]

/** What a person may do beside moving listings (for that, see `domain/lifecycle`). */
export const permissions = {
  'inquiry.read': ['officer', 'director', 'admin'],
  'inquiry.answer': ['officer', 'director', 'admin'],
  'listing.create': ['officer', 'director', 'admin'],
  'listing.assign': ['officer', 'director', 'admin'],
  'listing.read': ['officer', 'director', 'admin'],
  'page.edit': ['officer', 'director', 'admin'],
  'settings.edit': ['admin'],
  'samples.remove': ['admin'],
  'account.manage': ['admin'],
} as const satisfies Record<string, Role[]>

export type Permission = keyof typeof permissions

/** Whether someone of this role may do this. */
export function mayDo(role: Role, permission: Permission): boolean {
  return (permissions[permission] as readonly Role[]).includes(role)
}
