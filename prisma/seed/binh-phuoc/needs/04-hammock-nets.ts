import { usd } from '@/domain/money/money'
import type { SampleNeed } from '../../sample'

/** Sample need: invented, and flagged as sample when it is seeded. */
export const need: SampleNeed = {
  number: 4,
  content: {
    title: {
      vi: '2.500 màn võng tẩm hóa chất cho người ngủ rẫy mùa thu hoạch điều',
      en: '2,500 treated hammock nets for people who sleep in the fields at cashew harvest',
    },
    summary: {
      vi: 'Từ tháng 2 đến tháng 4, cả gia đình ngủ lại rẫy để giữ điều. Màn võng là cách rẻ nhất để họ không mắc sốt rét.',
      en: 'From February to April whole families sleep in the fields to guard the nuts. A hammock net is the cheapest way to keep malaria from them.',
    },
    needKind: 'goods',
    urgent: true,
    field: 'health',
    themes: ['border-areas', 'ethnic-minorities'],
    agency: 'so-y-te',
    localities: ['25225', '25399', '25402'],
    provinceWide: false,
    quantity: 2_500,
    met: 0,
    unit: { vi: 'màn võng', en: 'hammock nets' },
    currency: 'USD',
    value: usd(21_250),
    deadline: '2027-01-31',
    details: {
      vi: `Loại tẩm hóa chất tồn lưu lâu, được Tổ chức Y tế Thế giới khuyến cáo, khoảng 8,5 USD mỗi chiếc. Trạm y tế cấp kèm hướng dẫn bằng tiếng S’Tiêng, M’Nông và ghi số lượng theo thôn.

Sau mùa, trạm khảo sát đêm 120 chòi rẫy và gửi kết quả cho nhà tài trợ.`,
      en: `Long-lasting treated nets of a kind recommended by the World Health Organization, about US$ 8.5 each. Health stations give them out with instructions in S’Tiêng and M’Nông and record numbers by hamlet.

After the season the stations survey 120 field huts at night and send the results to the donor.`,
    },
  },
}
