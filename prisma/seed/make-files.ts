/**
 * Draws the pictures and the document that samples show, into `prisma/seed/phu-tho/files`; run it by hand after a change:
 * `npx tsx prisma/seed/make-files.ts`. Nobody took photographs for the samples, so they show drawings and say so.
 */
import { createWriteStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import PDFDocument from 'pdfkit'
import sharp from 'sharp'

const { resolve } = createRequire(import.meta.url)
const drawings = join(import.meta.dirname, 'drawings')
const files = join(import.meta.dirname, 'phu-tho', 'files')
const regular = resolve('@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf')
const semiBold = resolve('@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf')

async function drawPictures() {
  // The figures in the drawings are set in a font that the machine need not have: naming its file once makes it known.
  await sharp({ text: { text: '1', font: 'Be Vietnam Pro SemiBold 20', fontfile: semiBold } }).toBuffer()
  for (const name of await readdir(drawings)) {
    await sharp(join(drawings, name))
      .png({ palette: true, colours: 64 })
      .toFile(join(files, name.replace('.svg', '.png')))
  }
}

const checklist = {
  vi: {
    title: 'Tài liệu mẫu: danh mục kiểm tra công trình cấp nước tự chảy',
    notice: 'Tài liệu này là nội dung mẫu để minh họa trang tin, không phải hồ sơ của một dự án có thật.',
    lines: [
      'Lưu lượng nguồn nước mùa kiệt đã được đo ít nhất ba lần.',
      'Mẫu nước thô đã được xét nghiệm tại phòng thí nghiệm được công nhận.',
      'Người dân đã họp và đồng ý vị trí bể lọc, tuyến ống và trụ vòi.',
      'Tổ quản lý nước đã được bầu, ít nhất một nửa là phụ nữ.',
      'Mức thu tiền nước đủ cho vận hành và sửa chữa nhỏ.',
      'Đất đặt công trình không có tranh chấp.',
    ],
  },
  en: {
    title: 'Sample document: checklist for a gravity-fed water scheme',
    notice: 'This document is sample content to show how the catalogue works. It belongs to no real project.',
    lines: [
      'The dry-season flow of the source was measured at least three times.',
      'Raw water was tested by a recognised laboratory.',
      'Residents met and agreed where filter, pipes and tap stands stand.',
      'The water committee was elected; at least half of it are women.',
      'The tariff covers operation and small repairs.',
      'The land for the structures is not in dispute.',
    ],
  },
}

async function writeChecklist() {
  const document = new PDFDocument({
    size: 'A4',
    margin: 62,
    lang: 'vi',
    info: { Title: `${checklist.vi.title} / ${checklist.en.title}`, CreationDate: new Date('2026-11-20T00:00:00Z') },
  })
  const written = document.pipe(createWriteStream(join(files, 'sample-checklist.pdf')))
  for (const { title, notice, lines } of [checklist.vi, checklist.en]) {
    document.font(semiBold).fontSize(15).fillColor('#0F4C43').text(title, { lineGap: 4 })
    document.moveDown(0.4).font(regular).fontSize(10.5).fillColor('#8F5417').text(notice, { lineGap: 3 })
    document.moveDown(0.6).fillColor('#15221F')
    for (const line of lines) {
      const { x, y } = document
      document
        .rect(x, y + 3, 9, 9)
        .stroke('#465651')
        .text(line, x + 20, y, { lineGap: 3 })
      document.moveDown(0.45)
      document.x = x
    }
    document.moveDown(2)
  }
  document.end()
  await finished(written)
}

await drawPictures()
await writeChecklist()
