import { usd } from '@/domain/money/money'
import type { SampleNeed } from '../../sample'

/** Sample need: invented, and flagged as sample when it is seeded. It has been met. */
export const need: SampleNeed = {
  number: 10,
  content: {
    title: {
      vi: '120 bộ áo ấm và ủng cho học sinh bán trú xã Thu Cúc',
      en: '120 sets of warm jackets and boots for boarding pupils in Thu Cúc',
    },
    summary: {
      vi: '120 học sinh bán trú từ lớp 1 đến lớp 9 ở xã Thu Cúc lội suối đi học trong mùa rét mà chưa có áo ấm và ủng. Một nhóm kiều bào đã tặng đủ 120 bộ.',
      en: '120 boarding pupils in grades 1 to 9 in Thu Cúc commune cross streams on their way to school in the cold season without a warm jacket or boots. A group of overseas Vietnamese has given all 120 sets.',
    },
    needKind: 'goods',
    urgent: false,
    field: 'education',
    themes: ['children', 'ethnic-minorities', 'poverty'],
    agency: 'so-giao-duc-dao-tao',
    localities: ['08545'],
    provinceWide: false,
    quantity: 120,
    unit: { vi: 'bộ', en: 'sets' },
    met: 120,
    currency: 'USD',
    value: usd(3_000),
    deadline: '2026-12-10',
    details: {
      vi: `Mỗi bộ khoảng 25 USD, gồm một áo phao chống nước, một đôi ủng cao su và hai đôi tất len, mua theo cỡ mà giáo viên chủ nhiệm đã đo:

- 44 bộ cho học sinh tiểu học, cỡ 110 đến 140;
- 76 bộ cho học sinh trung học cơ sở, cỡ 145 đến 165.

Hàng đã về trường ngày 19/11/2026; mỗi em nhận và ký sổ cùng phụ huynh. Ảnh trao quà chỉ chụp khi gia đình đồng ý.`,
      en: `A set costs about US$ 25: a waterproof padded jacket, a pair of rubber boots and two pairs of woollen socks, bought in the sizes that class teachers measured:

- 44 sets for primary pupils, sizes 110 to 140;
- 76 sets for lower secondary pupils, sizes 145 to 165.

The goods reached the school on 19 November 2026; each child signed for them together with a parent. Photographs were taken only where the family agreed.`,
    },
  },
}
