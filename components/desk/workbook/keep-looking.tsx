'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const seconds = 1.5

/** Has the page made anew every other second while something goes on at the server. Without script the page does it itself. */
export function KeepLooking() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), seconds * 1000)
    return () => clearInterval(timer)
  }, [router])
  return (
    <noscript>
      <meta httpEquiv="refresh" content="3" />
    </noscript>
  )
}
