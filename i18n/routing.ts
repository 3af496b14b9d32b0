import { defineRouting } from 'next-intl/routing'
import { locales } from '@/domain/locale'

/** The addresses of the product in both languages. Printed QR codes and donors' bookmarks rely on them. */
export const routing = defineRouting({
  locales,
  defaultLocale: 'vi',
  localePrefix: 'always',
  alternateLinks: false,
  // The address says the language, so that no cookie has to and any cache may keep a page.
  localeCookie: false,
  pathnames: {
    '/': '/',
    '/fields': { vi: '/linh-vuc', en: '/fields' },
    '/fields/[slug]': { vi: '/linh-vuc/[slug]', en: '/fields/[slug]' },
    '/themes': { vi: '/chu-de', en: '/themes' },
    '/themes/[slug]': { vi: '/chu-de/[slug]', en: '/themes/[slug]' },
    '/partners': { vi: '/doi-tac', en: '/partners' },
    '/partners/[slug]': { vi: '/doi-tac/[slug]', en: '/partners/[slug]' },
    '/places': { vi: '/dia-ban', en: '/places' },
    '/places/[code]': { vi: '/dia-ban/[code]', en: '/places/[code]' },
    '/proposals': { vi: '/de-xuat', en: '/proposals' },
    '/proposals/[code]': { vi: '/de-xuat/[code]', en: '/proposals/[code]' },
    '/proposals/[code]/pdf': { vi: '/de-xuat/[code]/pdf', en: '/proposals/[code]/pdf' },
    '/saved': { vi: '/da-luu', en: '/saved' },
    '/saved/pdf': { vi: '/da-luu/pdf', en: '/saved/pdf' },
    '/saved/xlsx': { vi: '/da-luu/xlsx', en: '/saved/xlsx' },
    '/saved/csv': { vi: '/da-luu/csv', en: '/saved/csv' },
    '/contact': { vi: '/lien-he', en: '/contact' },
    '/contact/received/[reference]': { vi: '/lien-he/da-nhan/[reference]', en: '/contact/received/[reference]' },
    '/sign-in': { vi: '/dang-nhap', en: '/sign-in' },
    '/admin': '/admin',
    '/admin/forbidden': '/admin/forbidden',
    '/admin/proposals': '/admin/proposals',
    '/admin/proposals/[code]': '/admin/proposals/[code]',
    '/admin/proposals/[code]/preview/[language]': '/admin/proposals/[code]/preview/[language]',
    '/admin/proposals/[code]/preview/[language]/pdf': '/admin/proposals/[code]/preview/[language]/pdf',
    '/admin/inquiries': '/admin/inquiries',
    '/admin/inquiries/[reference]': '/admin/inquiries/[reference]',
    '/admin/account': '/admin/account',
    '/admin/accounts': '/admin/accounts',
    '/admin/settings': '/admin/settings',
  },
})
