/** Whether a control holds something else than the server drew it with. */
export function isTyped(control: Element): boolean {
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue
  if (control instanceof HTMLSelectElement) {
    const drawn = [...control.options].findIndex((one) => one.defaultSelected)
    return control.selectedIndex !== Math.max(drawn, 0)
  }
  if (!(control instanceof HTMLInputElement)) return false
  return control.value !== control.defaultValue || control.checked !== control.defaultChecked
}
