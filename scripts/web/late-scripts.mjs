const preload = /<link rel="preload" as="script" fetchPriority="low" href="\/_next\/static\/chunks\/[^"]+"\/>/g
const script = /<script src="(\/_next\/static\/chunks\/[^"]+\.js)" async=""><\/script>/g

/**
 * A page whose scripts are asked for once it has been painted. They are large, a page is complete without them, and on a
 * weak line they would share it with the style sheet and the fonts that the first screen waits for.
 * @param {string} html as Next made it
 */
export function withLateScripts(html) {
  const sources = [...html.matchAll(script)].map(([, source]) => source)
  if (sources.length === 0) return html
  const add = `for(const src of ${JSON.stringify(sources)})document.head.append(Object.assign(document.createElement("script"),{src,async:true}))`
  const load = `document.fonts.ready.then(()=>requestAnimationFrame(()=>requestAnimationFrame(()=>{${add}})))`
  return html
    .replace(preload, '')
    .replace(script, '')
    .replace('</body>', () => `<script>${load}</script></body>`)
}
