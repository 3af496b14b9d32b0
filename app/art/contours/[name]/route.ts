import { contours } from '@/domain/art/contours'
import { svgResponse } from '../../svg-response'

const box = { width: 720, height: 360 }

/** The contour lines of a listing's cover, white on nothing: `/art/contours/xy-2026-014.svg`. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params
  const seed = /^([a-z0-9-]{1,40})\.svg$/.exec(name)?.[1]
  if (!seed) return new Response(null, { status: 404 })
  const lines = contours(seed, box).map((line) => `<path d="${line.d}" opacity="${line.opacity}"/>`)
  return svgResponse(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box.width} ${box.height}" preserveAspectRatio="xMidYMid slice" fill="none" stroke="#fff" stroke-width="1.6">${lines.join('')}</svg>`,
  )
}
