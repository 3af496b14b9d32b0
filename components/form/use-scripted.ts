import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the page's script runs: false as the server draws it, true from then on. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
