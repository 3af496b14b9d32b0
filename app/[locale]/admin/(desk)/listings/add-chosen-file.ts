import type { FileProblem } from '@/domain/file/file-limits'
import { refuseFile, withFile } from '@/domain/file/files-form'
import type { FormEntries } from '@/domain/form/form-entries'
import type { Actor } from '@/server/actor'
import { addFile } from '@/server/files/add-file'

type Added =
  /** `list` is where the new row stands; null when no file was chosen. */
  | { kind: 'added'; entries: FormEntries; list: 'photos' | 'documents' | null }
  | { kind: 'refused'; problem: FileProblem }
  | { kind: 'gone' | 'forbidden' }

/** Stores the file that was chosen in an editor's form, if one was, and gives it a row among the form's entries. */
export async function addChosenFile(
  actor: Actor,
  { code, form, entries }: { code: string; form: FormData; entries: FormEntries },
): Promise<Added> {
  const chosen = form.get('file')
  // A browser sends a nameless empty file where none was chosen.
  if (!(chosen instanceof File) || chosen.name === '') return { kind: 'added', entries, list: null }
  const file = { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) }
  const stored = await addFile(actor, { code, file })
  if (stored.kind === 'not-found') return { kind: 'gone' }
  if (stored.kind !== 'stored') return stored
  const problem = refuseFile(entries, stored.file)
  if (problem) return { kind: 'refused', problem }
  const list = stored.file.kind === 'photo' ? 'photos' : 'documents'
  return { kind: 'added', entries: withFile(entries, stored.file), list }
}
