/** One page of each kind, in each language. The proposal is part of the sample data. */
export const pages = [
  { name: 'home', vi: '/vi', en: '/en' },
  { name: 'priority fields', vi: '/vi/linh-vuc', en: '/en/fields' },
  { name: 'catalogue', vi: '/vi/de-xuat', en: '/en/proposals' },
  { name: 'search without a match', vi: '/vi/de-xuat?q=zzzz', en: '/en/proposals?q=zzzz' },
  { name: 'proposal', vi: '/vi/de-xuat/pt-2026-014', en: '/en/proposals/pt-2026-014' },
  { name: 'contact', vi: '/vi/lien-he?about=PT-2026-014', en: '/en/contact?about=PT-2026-014' },
  { name: 'saved list, empty', vi: '/vi/da-luu', en: '/en/saved' },
  {
    name: 'shared list with a withdrawn proposal',
    vi: '/vi/da-luu?list=PT-2026-014.PT-2026-999.PT-2026-017',
    en: '/en/saved?list=PT-2026-014.PT-2026-999.PT-2026-017',
  },
  {
    name: 'comparison',
    vi: '/vi/da-luu?list=PT-2026-014.PT-2026-017.PT-2026-009&view=compare',
    en: '/en/saved?list=PT-2026-014.PT-2026-017.PT-2026-009&view=compare',
  },
  { name: 'wrong address', vi: '/vi/khong-co-trang-nay', en: '/en/no-such-page' },
] as const

export const languages = ['vi', 'en'] as const
