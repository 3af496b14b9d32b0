import { NothingHere } from '@/components/desk/nothing-here'

/** In place of a preview of what is not there. */
export function Nowhere() {
  return (
    <main id="main" className="page py-20">
      <NothingHere />
    </main>
  )
}
