import { notFound } from 'next/navigation'

// Not kept: anyone can think of any number of wrong addresses.
export const dynamic = 'force-dynamic'

/** Any address that no other route knows. */
export default function UnknownPage() {
  notFound()
}
