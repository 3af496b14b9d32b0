import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

declare module 'vitest' {
  /** What the preparation before all tests hands to each test file. */
  interface ProvidedContext {
    postgres: { url: string; dataDir: string }
  }
}

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      // Next's guard against server code in the browser throws outside Next.
      'server-only': path.join(root, 'node_modules/server-only/empty.js'),
    },
  },
  test: {
    include: ['**/*.test.{ts,tsx,mjs}'],
    exclude: ['node_modules', '.next', '.data', '.build', 'e2e', 'prisma/generated'].map((folder) => `**/${folder}/**`),
    globalSetup: 'scripts/check/database-for-tests.mjs',
    setupFiles: 'scripts/check/database-for-file.mjs',
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
