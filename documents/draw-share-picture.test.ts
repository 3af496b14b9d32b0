import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawSharePicture } from './draw-share-picture'

const picture = {
  colour: '#155E7D',
  seed: 'pt-2026-014',
  site: 'Danh mục kêu gọi viện trợ',
  kicker: 'Đề xuất dự án · Nước sạch',
  title: 'Cấp nước sạch tự chảy',
  note: 'Cần 412.000 USD',
  code: 'PT-2026-014',
  photo: null,
}

test.each([
  ['short', {}],
  ['very long', { title: 'Nước sạch '.repeat(60), site: 'Sở '.repeat(80), kicker: 'Lĩnh vực '.repeat(60) }],
  ['one endless word', { title: 'W'.repeat(400), note: 'M'.repeat(200) }],
  ['empty', { title: '', note: '', code: '', kicker: '', site: '' }],
  ['without lines', { seed: null }],
])('Whatever is to be said, the picture has its size: %s', async (_, change) => {
  const photo = await sharp({ create: { width: 90, height: 1400, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer()
  for (const shown of [null, new Uint8Array(photo)]) {
    const { format, width, height } = await sharp(await drawSharePicture({ ...picture, ...change }, shown)).metadata()
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 })
  }
})

test('The same is drawn the same, byte by byte', async () => {
  expect(await drawSharePicture(picture, null)).toEqual(await drawSharePicture(picture, null))
})
