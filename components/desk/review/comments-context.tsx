'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useScripted } from '../../form/use-scripted'
import type { CommentView } from './review'

type Comments = {
  comments: readonly CommentView[]
  /** The open ones by the lasting path of their field. */
  open: ReadonlyMap<string, CommentView[]>
  /** Whether a field can unfold a place to comment on it. */
  scripted: boolean
}

const CommentsContext = createContext<Comments | null>(null)

/** Gives the fields of an editor their comments. */
export function CommentsProvider({
  comments,
  children,
}: {
  comments: readonly CommentView[] | null
  children: ReactNode
}) {
  const scripted = useScripted()
  const value = useMemo(() => {
    if (comments === null) return null
    const open = new Map<string, CommentView[]>()
    for (const one of comments) if (!one.resolved) open.set(one.field, [...(open.get(one.field) ?? []), one])
    return { comments, open, scripted }
  }, [comments, scripted])
  return <CommentsContext value={value}>{children}</CommentsContext>
}

/** Null in an editor whose document is not commented on. */
export function useComments(): Comments | null {
  return useContext(CommentsContext)
}
