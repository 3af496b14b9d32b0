import { expect, test } from 'vitest'
import { sdgColour } from './sdg-colour'

const goals = Array.from({ length: 17 }, (_, i) => i + 1)

test.each(goals)('The number of goal %i can be read on its colour', (goal) => {
  const { background, text } = sdgColour(goal)
  expect(contrast(background, text)).toBeGreaterThanOrEqual(4.5)
})

test('No two goals have the same colour', () => {
  expect(new Set(goals.map((goal) => sdgColour(goal).background)).size).toBe(17)
})

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
