'use client'

import { createContext, useContext } from 'react'
import type { FormEntries } from '@/domain/form/form-entries'

/** What stands in the form at this moment, as far as sums and counts on the page depend on it. */
export const TypedContext = createContext<FormEntries>({})

export function useTyped(): FormEntries {
  return useContext(TypedContext)
}
