// Writes public/icons.svg: the icons that stand many times on a page, once each, from the icon package. Run it after adding a
// name here or after an update of the package; a test fails until then.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { project } from './project.mjs'

const names = [
  // Facts of a proposal, and what can be done with it
  ...['map-pin', 'users', 'clock', 'file-down', 'bookmark', 'bookmark-check'],
  // Priority fields
  ...['cloud-rain', 'droplets', 'drum', 'hammer', 'hand-heart', 'laptop', 'life-buoy', 'school', 'shield-check'],
  ...['sprout', 'stethoscope', 'tag', 'wheat'],
]

/** The file that holds the icons, each under its name. */
export const iconsFile = path.join(project, 'public', 'icons.svg')

/** @returns {Promise<string>} the file's content */
export async function makeIcons() {
  const symbols = await Promise.all(names.map(makeSymbol))
  return `<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true">\n${symbols.join('\n')}\n</svg>\n`
}

/** @param {string} name */
async function makeSymbol(name) {
  const { __iconData } = await import(`lucide-react/icons/${name}`)
  const shapes = __iconData.node.map(
    (/** @type {[string, Record<string, string>]} */ [tag, { key, ...attributes }]) => {
      const written = Object.entries(attributes).map(([one, value]) => ` ${one}="${value}"`)
      return `<${tag}${written.join('')}/>`
    },
  )
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes.join('')}</symbol>`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(iconsFile, await makeIcons())
