import path from 'node:path'
import { project } from '../project.mjs'
import { runNode } from '../run.mjs'

/** The checks that read the sources without running them: what each is for, its program and its arguments. */
export const staticChecks = [
  { name: 'Style', program: '@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'Types', program: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'Rooms', program: 'dependency-cruiser/bin/dependency-cruise.mjs', args: ['--progress', 'none', '.'] },
  { name: 'Dead code', program: 'knip/bin/knip.js', args: ['--no-progress'] },
]

/**
 * @param {import('./check-steps.mjs').CheckSteps} steps
 * @param {NodeJS.ProcessEnv} env
 */
export async function checkStatically(steps, env) {
  for (const { name, program, args } of staticChecks) {
    await steps.check(name, async (quietly) => {
      const command = [path.join(project, 'node_modules', program), ...args]
      const { code, output } = await runNode(command, { ...quietly, env, mayFail: true })
      return { counts: { passed: Number(code === 0), failed: Number(code !== 0), skipped: 0 }, output }
    })
  }
}
