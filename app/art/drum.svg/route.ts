import { drumFace } from '@/domain/art/drum'
import { drumSvg } from '@/domain/art/drum-svg'
import { svgResponse } from '../svg-response'

export const dynamic = 'force-static'

/** The drum's face, pale, for the opening of the home page. */
export function GET() {
  return svgResponse(drumSvg(drumFace, '#dcc4a2'))
}
