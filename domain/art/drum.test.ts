import { expect, test } from 'vitest'
import { drumFace, drumMark, drumSize } from './drum'

test('The drum stays within its square and is drawn with real numbers only', () => {
  for (const shape of [...drumFace, ...drumMark]) {
    if (shape.kind === 'circle') {
      expect(shape.cx + shape.r + shape.width / 2).toBeLessThanOrEqual(drumSize)
      continue
    }
    expect(shape.d).not.toContain('NaN')
    for (const [, x, y] of shape.d.matchAll(/[MLC ](-?[\d.]+) (-?[\d.]+)/g)) {
      expect(Math.hypot(Number(x) - 320, Number(y) - 320)).toBeLessThan(drumSize)
    }
  }
})
