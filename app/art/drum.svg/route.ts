import { drumSvg } from '@/components/art/drum-svg'
import { svgResponse } from '../svg-response'
import { drumFace } from '@/domain/art/drum'

export const dynamic = 'force-static'

/** The drum's face, pale, for the opening of the home page. */
export function GET() {
  return svgResponse(drumSvg(drumFace, '#dcc4a2'))
}
