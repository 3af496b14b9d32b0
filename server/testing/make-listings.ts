import 'server-only'
import pg from 'pg'
import { aidKinds, statuses } from '@/domain/proposal/proposal-content'

/** What listings are made from: the lists and the sample texts of a seeded database. */
type Stock = {
  fields: string[]
  themes: string[]
  agencies: string[]
  places: { id: string; name: string }[]
  bases: { listingId: string; vi: string; en: string }[]
  sentences: { vi: string[]; en: string[] }
}

const batch = 250

/**
 * Adds published proposals in both languages until there are `wanted`: of the length of the samples, assembled from their
 * sentences under titles, names and figures of their own; the same on every run. The connection must own the tables.
 */
export async function makeListings(url: string, wanted: number): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const stock = await readStock(client)
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::int FROM "Listing" WHERE kind = 'proposal'`,
    )
    // Search is worked out afterwards, by two connections at once.
    await client.query('ALTER TABLE "Publication" DISABLE TRIGGER publication_search')
    for (let made = rows[0]?.count ?? 0; made < wanted; made += batch) {
      const numbers = Array.from({ length: Math.min(batch, wanted - made) }, (_, i) => made + i + 1)
      await insert(
        client,
        numbers.map((number) => makeListing(stock, number)),
      )
    }
    await client.query('ALTER TABLE "Publication" ENABLE TRIGGER publication_search')
    await fillSearch(client, url)
  } finally {
    await client.end()
  }
}

async function readStock(client: pg.Client): Promise<Stock> {
  const ids = async (table: string) =>
    (await client.query<{ id: string }>(`SELECT id FROM "${table}" ORDER BY id`)).rows.map((row) => row.id)
  const places = await client.query<{ id: string; name: string }>(
    `SELECT id, name ->> 'vi' AS name FROM "Locality" ORDER BY id`,
  )
  const bases = await client.query<{ listingId: string; vi: string; en: string; viWords: string; enWords: string }>(
    `SELECT v."listingId", v.id AS vi, e.id AS en, v."bodyWords" AS "viWords", e."bodyWords" AS "enWords"
     FROM "Publication" v JOIN "Publication" e ON e."listingId" = v."listingId" AND e.locale = 'en' AND e."endedAt" IS NULL
     WHERE v.kind = 'proposal' AND v.sample AND v.locale = 'vi' AND v."endedAt" IS NULL ORDER BY v.code`,
  )
  const sentences = (texts: string[]) =>
    texts.flatMap((text) => text.split(/(?<=[.;])\s+|\n+/)).filter((one) => one.length > 20)
  return {
    fields: await ids('Field'),
    themes: await ids('Theme'),
    agencies: await ids('Agency'),
    places: places.rows,
    bases: bases.rows,
    sentences: {
      vi: sentences(bases.rows.map((row) => row.viWords)),
      en: sentences(bases.rows.map((row) => row.enWords)),
    },
  }
}

/** Numbers that look random and are the same on every run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const works = [
  ['Cấp nước sạch tự chảy', 'Gravity-fed clean water'],
  ['Nhà vệ sinh và bồn rửa tay', 'Toilets and handwashing'],
  ['Phục hồi chức năng tại nhà', 'Rehabilitation at home'],
  ['Trồng chè dưới tán cây che bóng', 'Shade-grown tea'],
  ['Khám bệnh từ xa', 'Telehealth'],
  ['Góc đọc sách và thư viện nhỏ', 'Reading corners and small libraries'],
  ['Dạy nghề điện mặt trời', 'Training in solar power'],
  ['Cảnh báo sớm lũ quét và sạt lở', 'Early warning of flash floods and landslides'],
  ['Dinh dưỡng cho bà mẹ và trẻ nhỏ', 'Nutrition for mothers and small children'],
  ['Chăn nuôi gà đồi an toàn', 'Safe raising of hill chickens'],
  ['Bảo tồn dệt thổ cẩm', 'Keeping brocade weaving alive'],
  ['Phân loại và xử lý rác thải', 'Sorting and treating waste'],
  ['Lớp học song ngữ mầm non', 'Bilingual preschool classes'],
  ['Kỹ năng số và bán hàng trực tuyến', 'Digital skills and online selling'],
  ['Sửa chữa nhà ở sau bão', 'Repairing homes after storms'],
  ['Tủ thuốc và xe cấp cứu lưu động', 'Medicine chests and mobile ambulances'],
] as const
const groups = [
  ['cho hộ nghèo', 'for poor households'],
  ['cho phụ nữ dân tộc thiểu số', 'for women of ethnic minorities'],
  ['cho trẻ em và học sinh', 'for children and pupils'],
  ['cho người khuyết tật', 'for persons with disabilities'],
  ['cho người cao tuổi', 'for older persons'],
  ['tại các trường tiểu học', 'in primary schools'],
  ['tại trạm y tế', 'at health stations'],
  ['do hợp tác xã quản lý', 'run by cooperatives'],
] as const
const syllables = 'an ba cảnh đà giang hồng khê lâm mường nà phong quế sơn thạch trung vân xuân yên lũng tà'.split(' ')

function makeListing(stock: Stock, number: number) {
  const next = chance(number)
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(next() * values.length)] as Value
  const some = <Value>(values: readonly Value[], most: number) => [
    ...new Set(Array.from({ length: 1 + Math.floor(next() * most) }, () => pick(values))),
  ]
  const work = pick(works)
  const group = pick(groups)
  const base = pick(stock.bases)
  const provinceWide = next() < 0.15
  const places = provinceWide ? [] : some(stock.places, 8)
  const hamlet = `${pick(syllables)} ${pick(syllables)} ${pick(syllables)}`
  const people = 200 + Math.floor(next() * 9000)
  const where = places[0]?.name ?? hamlet
  const texts = {
    vi: {
      title: `${work[0]} ${group[0]} ở ${where}`,
      summary: `${people} người ở xóm ${hamlet} và các khu lân cận của ${where} được hưởng lợi. ${pick(stock.sentences.vi)} ${pick(stock.sentences.vi)}`,
    },
    en: {
      title: `${work[1]} ${group[1]} in ${where}`,
      summary: `${people} people of ${hamlet} and neighbouring hamlets of ${where} benefit. ${pick(stock.sentences.en)} ${pick(stock.sentences.en)}`,
    },
  }
  const body = (sentences: string[], length: number) => {
    let text = `${hamlet} ${number}.`
    while (text.length < length) text += ` ${pick(sentences)}`
    return text
  }
  const bodies = {
    vi: body(stock.sentences.vi, 3500 + next() * 3000),
    en: body(stock.sentences.en, 3800 + next() * 3200),
  }
  return {
    code: `BM-2026-${String(number).padStart(6, '0')}`,
    field: pick(stock.fields),
    agency: pick(stock.agencies),
    themes: some(stock.themes, 4),
    places: places.map((place) => place.id),
    provinceWide,
    kind: pick(aidKinds),
    status: pick(statuses),
    ask: Math.floor(8000 + next() ** 3 * 2_000_000) * 100,
    months: 3 + Math.floor(next() * 58),
    deadline:
      next() < 0.7 ? new Date(Date.UTC(2026, 9, 1 + Math.floor(next() * 400))).toISOString().slice(0, 10) : null,
    at: new Date(Date.UTC(2025, 0, 1) + number * 3_600_000).toISOString(),
    sdgs: some([1, 2, 3, 4, 5, 6, 8, 10, 11, 13], 3),
    women: next() < 0.8 ? Math.floor(people / 2) : 0,
    children: next() < 0.5 ? Math.floor(people / 3) : 0,
    minorities: next() < 0.6 ? people : 0,
    disabilities: next() < 0.2 ? Math.floor(people / 10) : 0,
    poor: next() < 0.7 ? Math.floor(people / 5) : 0,
    editions: (['vi', 'en'] as const).map((locale) => ({
      locale,
      base: base[locale],
      ...texts[locale],
      body: bodies[locale],
    })),
    title: { vi: texts.vi.title, en: texts.en.title },
    summary: { vi: texts.vi.summary, en: texts.en.summary },
    untranslated: next() < 0.2 ? 6 : 0,
    stale: next() < 0.1 ? 2 : 0,
  }
}

/** One statement for each table and batch, the rows as JSON. */
async function insert(client: pg.Client, listings: ReturnType<typeof makeListing>[]): Promise<void> {
  await client.query(
    `WITH given AS MATERIALIZED (
      SELECT gen_random_uuid() AS listing, gen_random_uuid() AS revision, g
      FROM jsonb_array_elements($1::jsonb) AS g
    ), listed AS (
      INSERT INTO "Listing" (id, kind, code, state, sample, content, "titleVi", "titleEn", "fieldId", "agencyId", "askUsdCents", "updatedAt",
        "gapsVi", "gapsEn", "staleTexts")
      SELECT listing, 'proposal', g ->> 'code', 'published', false,
        draft.content || jsonb_build_object('title', g -> 'title', 'summary', g -> 'summary', 'provinceWide', g -> 'provinceWide'),
        g #>> '{title,vi}', g #>> '{title,en}', g ->> 'field', g ->> 'agency', (g ->> 'ask')::bigint, (g ->> 'at')::timestamptz,
        0, (g ->> 'untranslated')::int, (g ->> 'stale')::int
      FROM given
      JOIN "Publication" base ON base.id = (g #>> '{editions,0,base}')::uuid
      JOIN "Listing" draft ON draft.id = base."listingId"
    ), revised AS (
      INSERT INTO "Revision" (id, "listingId", number, content) SELECT revision, listing, 1, '{}' FROM given
    ), edition AS MATERIALIZED (
      SELECT gen_random_uuid() AS id, listing, revision, g, e FROM given, LATERAL jsonb_array_elements(g -> 'editions') AS e
    ), published AS (
      INSERT INTO "Publication" (id, "listingId", "revisionId", locale, kind, code, sample, content, title, summary, "fieldId", "agencyId",
        "provinceWide", "aidKind", status, "askUsdCents", months, deadline, "publishedAt", "bodyWords")
      SELECT edition.id, listing, revision, (e ->> 'locale')::"Locale", 'proposal', g ->> 'code', false,
        base.content || jsonb_build_object('title', e -> 'title', 'summary', e -> 'summary', 'sdgs', g -> 'sdgs', 'months', g -> 'months',
          'status', g -> 'status', 'aidKind', g -> 'kind', 'provinceWide', g -> 'provinceWide', 'beneficiaries',
          base.content -> 'beneficiaries' || jsonb_build_object('women', g -> 'women', 'children', g -> 'children',
            'ethnicMinorities', g -> 'minorities', 'personsWithDisabilities', g -> 'disabilities', 'poorHouseholds', g -> 'poor')),
        e ->> 'title', e ->> 'summary', g ->> 'field', g ->> 'agency', (g ->> 'provinceWide')::boolean, g ->> 'kind', g ->> 'status',
        (g ->> 'ask')::bigint, (g ->> 'months')::int, (g ->> 'deadline')::date, (g ->> 'at')::timestamptz, e ->> 'body'
      FROM edition JOIN "Publication" base ON base.id = (e ->> 'base')::uuid
    ), filed AS (
      INSERT INTO "_ListingToTheme" ("A", "B")
      SELECT listing, theme FROM given, LATERAL jsonb_array_elements_text(g -> 'themes') AS theme
    ), placed AS (
      INSERT INTO "_ListingToLocality" ("A", "B")
      SELECT listing, place FROM given, LATERAL jsonb_array_elements_text(g -> 'places') AS place
    ), themed AS (
      INSERT INTO "_PublicationToTheme" ("A", "B") SELECT id, theme FROM edition, LATERAL jsonb_array_elements_text(g -> 'themes') AS theme
    )
    INSERT INTO "_LocalityToPublication" ("A", "B") SELECT place, id FROM edition, LATERAL jsonb_array_elements_text(g -> 'places') AS place`,
    [JSON.stringify(listings)],
  )
}

/** Works out search for what has none yet. The index is made afterwards, which is quicker. */
async function fillSearch(client: pg.Client, url: string): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM "Listing" l WHERE state = 'published' AND NOT EXISTS (SELECT 1 FROM "SearchText" WHERE "listingId" = l.id) ORDER BY id`,
  )
  const todo = rows.map((row) => row.id)
  if (todo.length === 0) return
  const index = await client.query<{ definition: string }>(
    `SELECT pg_get_indexdef('"SearchText_terms_idx"'::regclass) AS definition`,
  )
  await client.query('DROP INDEX "SearchText_terms_idx"')
  await Promise.all([refreshSome(url, todo), refreshSome(url, todo)])
  await client.query(`SET maintenance_work_mem = '256MB'; ${index.rows[0]?.definition ?? ''}`)
  await client.query('ANALYZE')
}

async function refreshSome(url: string, todo: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    while (todo.length > 0) {
      await client.query('SELECT search_refresh(id) FROM unnest($1::uuid[]) AS id', [todo.splice(0, 100)])
    }
  } finally {
    await client.end()
  }
}
