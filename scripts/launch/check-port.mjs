import net from 'node:net'
import { PlainError } from '../plain-error.mjs'

/**
 * @param {number} port
 * @throws {PlainError} when something listens there already, or we may not
 */
export async function checkPort(port) {
  const code = await tryToListen(port)
  if (code === 'EADDRINUSE') {
    throw new PlainError(
      `Port ${port} is in use, perhaps by another Nhịp Cầu: look at http://localhost:${port}. ` +
        `End that program, or choose another port: PORT=${port + 1} npm start`,
    )
  }
  if (code === 'EACCES')
    throw new PlainError(`Port ${port} may not be used by this user. Choose one above 1023: PORT=3000 npm start`)
  if (code) throw new PlainError(`Port ${port} cannot be used (${code}).`)
}

/**
 * @param {number} port
 * @returns {Promise<string>} '' or the error's code
 */
function tryToListen(port) {
  return new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code ?? error.message))
    probe.listen(port, () => probe.close(() => resolve('')))
  })
}
