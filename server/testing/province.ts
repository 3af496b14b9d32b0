import 'server-only'
import { siteSettings } from '@/domain/settings/site-settings'
import { db } from '../db'

const both = (vi: string, en: string) => ({ vi, en })

/** For tests: the lists of an invented province, once per database. */
export async function foundProvince(): Promise<void> {
  if ((await db().siteSettings.count()) > 0) return
  const content = siteSettings.parse({
    provinceName: both('Tỉnh Mẫu', 'Test'),
    provinceTitle: both('tỉnh Mẫu', 'Test Province'),
    departmentName: both('Sở Ngoại vụ tỉnh Mẫu', 'Department of Foreign Affairs of Test Province'),
    divisionName: both('Phòng Hợp tác quốc tế', 'International Cooperation Division'),
    codePrefix: 'TM',
    address: both('phường Mẫu', 'Test ward'),
    email: 'office@example.org',
    phone: '+84 210 555 0100',
    replyDays: 3,
    rate: { vndPerUsd: 25_000, on: '2026-11-01' },
    intro: both('Giới thiệu', 'Introduction'),
    steps: [],
  })
  await db().siteSettings.create({ data: { id: 1, content } })
  const field = { description: both('…', '…'), colour: '#155E7D', icon: 'droplets', sdgs: [6], dacCode: '14030' }
  await db().field.createMany({
    data: [
      { ...field, id: 'water', position: 0, name: both('Nước sạch và vệ sinh', 'Clean water and sanitation') },
      { ...field, id: 'health', position: 1, name: both('Y tế', 'Health') },
    ],
  })
  await db().theme.create({
    data: { id: 'women', position: 0, name: both('Phụ nữ', 'Women'), description: both('…', '…') },
  })
  await db().agency.create({
    data: {
      id: 'so-y-te',
      kind: 'department',
      name: both('Sở Y tế', 'Department of Health'),
      description: both('…', '…'),
      email: 'health@example.org',
      phone: '',
    },
  })
  await db().locality.create({
    data: {
      id: '08590',
      type: 'commune',
      name: both('Xuân Đài', 'Xuân Đài'),
      formerProvince: 'Phú Thọ',
      formerDistricts: ['Huyện Tân Sơn'],
      formerNames: ['Kim Thượng', 'Xuân Sơn'],
    },
  })
}
