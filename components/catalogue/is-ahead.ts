/**
 * Whether boxes or choices of a form already differ from how the page was served: someone was quicker than the script,
 * which then heard of no change.
 */
export function isAhead(form: HTMLFormElement): boolean {
  return [...form.elements].some((control) => {
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      return control.checked !== control.defaultChecked
    if (!(control instanceof HTMLSelectElement)) return false
    const served = [...control.options].findIndex((option) => option.defaultSelected)
    return control.selectedIndex !== Math.max(0, served)
  })
}
