import { drumMark } from '@/domain/art/drum'
import { drumSvg } from '@/domain/art/drum-svg'
import { svgResponse } from '../svg-response'

export const dynamic = 'force-static'

/** The mark, as browsers show it in a tab. */
export function GET() {
  return svgResponse(drumSvg(drumMark, '#8f5417'))
}
