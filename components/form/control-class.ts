/** The look of a box that takes text, or of a select. */
export function controlClass(error?: string | undefined): string {
  return `block w-full rounded-md border bg-surface px-3.5 py-2.5 text-base text-ink placeholder:text-ink-3 disabled:bg-paper disabled:text-ink-3 ${error ? 'border-rust' : 'border-line-3'}`
}
