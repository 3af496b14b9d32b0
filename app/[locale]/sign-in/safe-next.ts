/**
 * Where to go after signing in: the address given, if it is a page of the desk on this site; null otherwise. An address
 * from outside could lead to a page that imitates this one.
 */
export function safeNext(address: string): string | null {
  return /^\/(vi|en)\/admin(\/[\w-]+)*(\?[\w=&%.+-]*)?$/.test(address) ? address : null
}
