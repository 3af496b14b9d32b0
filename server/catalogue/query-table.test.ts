import { beforeAll, describe, expect, test } from 'vitest'
import { emptyQuery } from '@/domain/catalogue/catalogue-query'
import type { Locale } from '@/domain/locale'
import { seedSamples } from '../testing/samples'
import { findOtherMatches } from './find-other-matches'
import { findProposals } from './find-proposals'

// What a reader types, and which sample proposal, by its running number, the reader expects first.
const table: Record<string, [Locale, string, number][]> = {
  'Words with their marks': [
    ['vi', 'nước sạch', 14],
    ['vi', 'nhà vệ sinh trường học', 15],
    ['vi', 'tăng huyết áp', 4],
    ['vi', 'chất da cam', 20],
    ['vi', 'hát Xoan', 23],
    ['vi', 'chiêng Mường', 22],
    ['vi', 'bạo lực gia đình', 10],
    ['vi', 'người cao tuổi', 11],
    ['vi', 'điện mặt trời', 7],
    ['vi', 'cảnh báo sớm sạt lở', 17],
    ['vi', 'sách cho học sinh', 6],
    ['vi', 'rác nhựa', 12],
    ['vi', 'lúa phát thải thấp', 16],
    ['vi', 'trâu bò', 27],
    ['vi', 'vắc xin', 27],
    ['vi', 'khám bệnh từ xa', 24],
    ['vi', 'dinh dưỡng bà mẹ', 26],
    ['vi', 'chân giả', 21],
    ['en', 'nước sạch', 14],
    ['en', 'chè', 1],
  ],
  'Words without marks': [
    ['vi', 'nuoc sach', 14],
    ['vi', 'nha ve sinh', 15],
    ['vi', 'dai thao duong', 4],
    ['vi', 'ban tru', 5],
    ['vi', 'rung xuan son', 13],
    ['vi', 'cam cao phong', 2],
    ['vi', 'phuc hoi chuc nang', 9],
    ['vi', 'ky nang so', 25],
    ['vi', 'lam me an toan', 3],
    ['vi', 'mua lu truong hoc', 19],
    ['vi', 'mai nha bao lu', 18],
    ['en', 'hat xoan', 23],
    ['en', 'HOMESTAY MAI CHAU', 8],
    ['vi', 'doi che', 1],
  ],
  'Words in decomposed form and with the tone placed the old or the new way': [
    ['vi', 'nước sạch'.normalize('NFD'), 14],
    ['vi', 'phục hồi chức năng'.normalize('NFD'), 9],
    ['en', 'hồ Hòa Bình'.normalize('NFD'), 12],
    ['vi', 'hồ Hoà Bình', 12],
    ['vi', 'hồ Hòa Bình', 12],
    ['vi', 'Thuỵ Vân', 23],
    ['vi', 'Thụy Vân', 23],
    ['vi', 'sức khoẻ bà mẹ', 3],
  ],
  'A word with its marks before others of the same letters': [
    ['vi', 'sách', 6],
    ['vi', 'sạch', 14],
    ['vi', 'cá', 12],
  ],
  'English words and their forms': [
    ['en', 'clean water', 14],
    ['en', 'toilet', 15],
    ['en', 'toilets in schools', 15],
    ['en', 'cooperative of women tea', 1],
    ['en', 'electrician', 7],
    ['en', 'orthopedic workshop', 21],
    ['en', 'vaccinating cattle', 27],
    ['en', 'rehabilitate', 9],
    ['en', 'mothers and newborns', 3],
    ['en', 'Agent Orange', 20],
    ['en', 'early warnings landslides', 17],
    ['en', 'domestic violence shelter', 10],
    ['en', 'telehealth', 24],
    ['en', 'forests', 13],
    ['en', 'national park', 13],
    ['en', 'reading', 6],
    ['en', 'stunting', 26],
    ['en', 'low-emission rice', 16],
    ['vi', 'gravity-fed water', 14],
    ['vi', 'boarding school', 5],
    ['en', 'orange orchards', 2],
    ['en', 'older people clubs', 11],
  ],
  Slips: [
    ['vi', 'nuoc sahc', 14],
    ['vi', 'nước sahc', 14],
    ['en', 'clena water', 14],
    ['en', 'toliet', 15],
    ['en', 'hypertention', 4],
    ['en', 'rehabiltation', 9],
    ['en', 'vacination cattle', 27],
    ['en', 'telehelth', 24],
    ['en', 'agent ornage', 20],
    ['en', 'nutriton', 26],
    ['vi', 'phuc hoi chuc nagn', 9],
    ['vi', 'homstay', 8],
    ['vi', 'nuocsach', 14],
    ['en', 'orthopaedc', 21],
  ],
  'Places, as they are called now and as they were before': [
    ['vi', 'Thu Cúc', 5],
    ['vi', 'Tân Sơn', 14],
    ['en', 'tan son', 14],
    ['en', 'Tân Sơn district', 14],
    ['vi', 'huyện Tân Sơn', 14],
    ['vi', 'Phượng Lâu', 23],
    ['en', 'hung lo', 23],
    ['vi', 'Nghĩa Hưng', 16],
    ['vi', 'xã Thung Nai', 12],
    ['en', 'Phong Phu commune', 22],
    ['vi', 'Thành phố Việt Trì', 23],
    ['en', 'viet tri city', 23],
    ['vi', 'hoa binh', 12],
    ['vi', 'Tứ Xã', 4],
    ['vi', 'Lang Sơn', 19],
    ['en', 'hop hoa', 20],
    ['en', 'Lac Son Kim Boi', 15],
    ['vi', 'Tam Đảo', 25],
    ['vi', 'Mai Châu homestay', 8],
  ],
  Codes: [
    ['vi', 'PT-2026-014', 14],
    ['en', 'pt-2026-009', 9],
    ['en', 'PT 2026 022', 22],
  ],
  'Local partners, fields and themes': [
    ['vi', 'Hội Người khuyết tật', 9],
    ['en', 'Red Cross', 19],
    ['vi', 'hoi chu thap do', 19],
    ['en', 'vocational college', 7],
    ['vi', 'Liên minh Hợp tác xã', 25],
    ['en', 'Clean water and sanitation', 14],
    ['vi', 'Chuyển đổi số', 25],
    ['en', 'culture sport tourism', 23],
    ['en', 'war legacies', 21],
  ],
  'Quotes, minus and or': [
    ['vi', '"nước sạch" -"tự chảy"', 15],
    ['en', '"Agent Orange"', 20],
    ['en', 'wheelchairs or orthopaedic', 21],
    ['en', 'school -xoan -flood', 15],
  ],
}

beforeAll(() => seedSamples('phu-tho'), 60_000)

describe.each(Object.entries(table))('%s', (_name, rows) => {
  test.each(rows)('%s: %s finds sample %i first', async (locale, q, number) => {
    const { items } = await findProposals({ ...emptyQuery, q }, locale)
    expect(items[0]?.code).toBe(`PT-2026-${String(number).padStart(3, '0')}`)
  })
})

test('The table is long enough to tell something', () => {
  expect(Object.values(table).flat().length).toBeGreaterThanOrEqual(80)
})

describe('A search', () => {
  test('tells which words it searched instead of a slip, and marks them', async () => {
    const { corrected, items } = await findProposals({ ...emptyQuery, q: 'clena water' }, 'en')
    expect(corrected).toBe('clean water')
    expect(items[0]?.titlePieces).toContainEqual({ text: 'clean water', match: true })
  })

  test('does not correct what finds something', async () => {
    expect((await findProposals({ ...emptyQuery, q: 'clean' }, 'en')).corrected).toBeNull()
    expect((await findProposals({ ...emptyQuery, q: 'nuoc sach', field: ['culture'] }, 'vi')).corrected).toBeNull()
  })

  test('does not find two syllables that only stand apart', async () => {
    expect((await findProposals({ ...emptyQuery, q: 'nuoc sach' }, 'vi')).total).toBeLessThan(12)
  })

  test('keeps the marks of the text in what it marks', async () => {
    const { items } = await findProposals({ ...emptyQuery, q: 'nuoc sach' }, 'vi')
    expect(items[0]?.titlePieces).toEqual([
      { text: 'Cấp ', match: false },
      { text: 'nước sạch', match: true },
      { text: ' tự chảy cho bốn xã vùng cao Tân Sơn', match: false },
    ])
  })

  test('that finds nothing offers the nearest', async () => {
    const { total, nearest } = await findProposals({ ...emptyQuery, q: 'gravity orthopaedic' }, 'en')
    expect(total).toBe(0)
    expect(nearest.map((one) => one.code)).toEqual(expect.arrayContaining(['PT-2026-014', 'PT-2026-021']))
    const nonsense = await findProposals({ ...emptyQuery, q: 'qqqq wwww', field: ['water'] }, 'en')
    expect(nonsense.nearest.map((one) => one.field.id)).toEqual(['water', 'water'])
  })

  test('goes through needs and stories too', async () => {
    const wheelchairs = await findOtherMatches('xe lan', 'vi')
    expect(wheelchairs.needs[0]?.code).toBe('PT-2026-N001')
    const chickens = await findOtherMatches('chiken cooperative', 'en')
    expect(chickens.stories[0]?.code).toBe('PT-2026-S003')
    expect(await findOtherMatches('  ', 'en')).toEqual({ needs: [], stories: [] })
  })
})
