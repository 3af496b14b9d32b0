import { fileURLToPath } from 'node:url'
import createNextIntlPlugin from 'next-intl/plugin'

// Messages are compiled with the build, so that no parser of them travels to the browser.
const withNextIntl = createNextIntlPlugin({
  requestConfig: './i18n/request.ts',
  experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
})

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // scripts/web compresses, and each kept page only once.
  compress: false,
  serverExternalPackages: ['@node-rs/argon2', '@react-pdf/renderer', 'pg', 'piscina'],
  // Titles and links to other languages belong in the head of every page, also for readers without script.
  htmlLimitedBots: /.*/,
  cacheHandler: fileURLToPath(new URL('server/catalogue/day-cache.mjs', import.meta.url)),
  experimental: {
    isrFlushToDisk: false,
    // A file of the size that `domain/file/file-limits.ts` allows and the form around it; larger ones are cut off.
    serverActions: { bodySizeLimit: '17mb' },
    proxyClientMaxBodySize: '17mb',
  },
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    ...keptPages.map((source) => ({ source, headers: [revalidate] })),
    { source: '/fonts/:file*', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] },
  ],
}

/**
 * The pages that the server keeps until something is published. By itself Next lets every cache on the way keep them for a
 * year; readers must see a withdrawal at once, so caches ask each time and get a short "not modified".
 */
const keptPages = [
  '/:locale(vi|en)',
  '/:locale(vi|en)/:section(linh-vuc|fields|chu-de|themes|doi-tac|partners|dia-ban|places)/:topic?',
  '/:locale(vi|en)/:section(huong-dan|guidance|gioi-thieu|about|tro-nang|accessibility|quyen-rieng-tu|privacy)/:page?',
  '/vi/de-xuat',
  '/en/proposals',
  '/vi/de-xuat/:code',
  '/en/proposals/:code',
  '/:locale(vi|en)/:section(nhu-cau|needs|cau-chuyen|stories)/:code?',
  '/vi/du-an/:code?',
  '/en/portfolio/:code?',
]
const revalidate = { key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' }

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
]

export default withNextIntl(config)
