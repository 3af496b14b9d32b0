/** Puts text in the place of what is selected, so that it can be undone like typing where the browser can do that. */
export function insertText(area: HTMLTextAreaElement, text: string): void {
  const before = area.value
  // The only way that keeps the browser's undo; no browser has dropped it.
  if (document.execCommand('insertText', false, text) && (area.value !== before || text === '')) return
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }))
}
