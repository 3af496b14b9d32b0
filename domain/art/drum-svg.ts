import { type DrumShape, drumSize } from './drum'

/**
 * The drum as the text of an SVG file in one colour, for pictures that many pages share and browsers keep. A page that
 * uses its part `drum` draws it in the colour of the text around it.
 */
export function drumSvg(shapes: readonly DrumShape[], colour: string): string {
  const drawn = shapes.map((shape) => {
    if (shape.kind === 'circle') {
      return `<circle cx="${shape.cx}" cy="${shape.cy}" r="${shape.r}" stroke-width="${shape.width}"/>`
    }
    if ('filled' in shape) return `<path d="${shape.d}" fill="currentColor" stroke="none"/>`
    return `<path d="${shape.d}" stroke-width="${shape.width}"/>`
  })
  const box = `viewBox="0 0 ${drumSize} ${drumSize}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box} color="${colour}"><g id="drum" fill="none" stroke="currentColor">${drawn.join('')}</g></svg>`
}
