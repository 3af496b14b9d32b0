import { entry, type FormEntries } from './form-entries'

/** How a form asks to be saved, beside its content. */
export type SaveOptions = { auto: boolean; editor: string; confirmed: string[] }

/** The name under which a form confirms that English texts say what the Vietnamese says; the values are their paths. */
export const confirmedName = 'confirmed'

/** What an editor's form says of its save: whether it was sent by itself, from which editor, which translations it confirms. */
export function readSaveOptions(entries: FormEntries): SaveOptions {
  return {
    auto: entry(entries, 'intent') === 'autosave',
    editor: entry(entries, 'editor').slice(0, 40),
    confirmed: entries[confirmedName] ?? [],
  }
}
