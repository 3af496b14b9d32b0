// Bundles the workers that draw PDFs and that read and write workbooks into one file each, which Node starts without a compiler. Packages that keep state (React,
// the renderer, pdfkit) stay outside, so that there is one copy of each; so do those that a bundle of modules cannot hold
// (qrcode) or would carry in vain (zod, the library that assembles). What a page looks like hangs on the versions of some packages, which are
// therefore written into the file: its hash tells documents of an older make apart.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const external = ['react', '@react-pdf/renderer', 'pdfkit', 'qrcode', 'zod', '@cantoo/pdf-lib']
const fonts = ['@expo-google-fonts/be-vietnam-pro', '@expo-google-fonts/source-serif-4']

/** Writes the bundle. @param {string} outfile */
export async function buildWorker(outfile = join(root, '.build/pdf-worker.mjs')) {
  await build({
    absWorkingDir: root,
    entryPoints: ['documents/pdf-worker.tsx'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external,
    jsx: 'transform',
    tsconfigRaw: { compilerOptions: { paths: { '@/*': ['./*'] }, jsx: 'react' } },
    banner: { js: `// ${[...external, ...fonts].map(versioned).join(', ')}\nimport React from 'react'` },
    legalComments: 'none',
    logLevel: 'warning',
  })
}

/** Writes the bundle of the thread that reads and writes workbooks. @param {string} outfile */
export async function buildWorkbookWorker(outfile = join(root, '.build/workbook-worker.mjs')) {
  await build({
    absWorkingDir: root,
    entryPoints: ['documents/workbook-worker.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['zod', 'fflate', 'saxen', 'write-excel-file'],
    tsconfigRaw: { compilerOptions: { paths: { '@/*': ['./*'] } } },
    legalComments: 'none',
    logLevel: 'warning',
  })
}

/** @param {string} name */
function versioned(name) {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))
  return `${name} ${version}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await Promise.all([buildWorker(), buildWorkbookWorker()])
