/** One page of each kind, in each language. The proposal is part of the sample data. */
export const pages = [
  { name: 'home', vi: '/vi', en: '/en' },
  { name: 'priority fields', vi: '/vi/linh-vuc', en: '/en/fields' },
  { name: 'a field', vi: '/vi/linh-vuc/water', en: '/en/fields/water' },
  { name: 'themes', vi: '/vi/chu-de', en: '/en/themes' },
  { name: 'a theme', vi: '/vi/chu-de/women', en: '/en/themes/women' },
  { name: 'local partners', vi: '/vi/doi-tac', en: '/en/partners' },
  { name: 'a local partner', vi: '/vi/doi-tac/so-y-te', en: '/en/partners/so-y-te' },
  { name: 'communes and wards', vi: '/vi/dia-ban', en: '/en/places' },
  { name: 'a commune', vi: '/vi/dia-ban/08590', en: '/en/places/08590' },
  { name: 'a ward where nothing is asked', vi: '/vi/dia-ban/04792', en: '/en/places/04792' },
  { name: 'catalogue', vi: '/vi/de-xuat', en: '/en/proposals' },
  {
    name: 'catalogue, filtered',
    vi: '/vi/de-xuat?q=nuoc+sach&field=water&status=open&min=50000',
    en: '/en/proposals?q=clean+water&field=water&status=open&min=50000',
  },
  { name: 'catalogue, on the map', vi: '/vi/de-xuat?view=map&status=open', en: '/en/proposals?view=map&status=open' },
  { name: 'search with a slip', vi: '/vi/de-xuat?q=nuoc+sahc', en: '/en/proposals?q=clena+water' },
  {
    name: 'filters without a match',
    vi: '/vi/de-xuat?field=water&kind=emergency&max=10',
    en: '/en/proposals?field=water&kind=emergency&max=10',
  },
  { name: 'search without a match', vi: '/vi/de-xuat?q=zzzz', en: '/en/proposals?q=zzzz' },
  { name: 'proposal', vi: '/vi/de-xuat/pt-2026-014', en: '/en/proposals/pt-2026-014' },
  { name: 'portfolio', vi: '/vi/du-an', en: '/en/portfolio' },
  { name: 'portfolio, filtered', vi: '/vi/du-an?field=health&year=2025', en: '/en/portfolio?field=health&year=2025' },
  { name: 'portfolio without a match', vi: '/vi/du-an?q=zzzz', en: '/en/portfolio?q=zzzz' },
  { name: 'project', vi: '/vi/du-an/pt-2024-p001', en: '/en/portfolio/pt-2024-p001' },
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
