import { defineConfig } from '@playwright/test'

// Started by `npm test`, which serves the production build with sample data and passes these on.
const { E2E_URL = 'http://localhost:3000', E2E_CHROMIUM, E2E_REPORT } = process.env

const desktop = { viewport: { width: 1360, height: 900 } }
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  reporter: [['list'], ...(E2E_REPORT ? [['json', { outputFile: E2E_REPORT }] as const] : [])],
  use: {
    baseURL: E2E_URL,
    locale: 'en',
    timezoneId: 'Asia/Ho_Chi_Minh',
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      executablePath: E2E_CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: desktop, testIgnore: 'desk/**' },
    { name: 'phone', use: phone, testIgnore: ['process/**', 'desk/**'] }, // the same on every screen
    // The desk publishes and withdraws, so it comes after those who count what is public. Its tests set their own width.
    { name: 'desk', use: desktop, testMatch: 'desk/*.spec.ts' },
  ],
})
