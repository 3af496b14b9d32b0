/** Has screen readers say a text, from a place of the page that no answer replaces. */
export function announce(text: string): void {
  const speaker = document.getElementById(id) ?? makeSpeaker()
  speaker.textContent = ''
  setTimeout(() => {
    speaker.textContent = text
  }, 100)
}

const id = 'said-aloud'

function makeSpeaker(): HTMLElement {
  const speaker = document.createElement('p')
  speaker.id = id
  speaker.className = 'sr-only'
  speaker.setAttribute('aria-live', 'polite')
  document.body.append(speaker)
  return speaker
}
