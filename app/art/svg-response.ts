/** An SVG picture that never changes under its address. */
export function svgResponse(svg: string): Response {
  return new Response(svg, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=31536000, immutable' },
  })
}
