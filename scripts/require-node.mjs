/** Ends with a sentence when this Node.js is not one the packages run on (20.19+, 22.12+, 24 or newer). */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24
  if (fits) return
  console.error(
    `This is Node.js ${process.versions.node}. Nhịp Cầu needs 20.19, 22.12, 24 or newer: see https://nodejs.org`,
  )
  process.exit(1)
}
