import { usd } from '@/domain/money/money'
import type { SampleNeed } from '../../sample'

/** Sample need: invented, and flagged as sample when it is seeded. */
export const need: SampleNeed = {
  number: 3,
  content: {
    title: {
      vi: '260 xe đạp cho học sinh nữ đi học xa ở vùng biên',
      en: '260 bicycles for girls who live far from school near the border',
    },
    summary: {
      vi: 'Học sinh nữ lớp 6 đến lớp 9 đi bộ từ 4 đến 9 km mỗi chiều; 31 em đã nghỉ học năm ngoái. Một chiếc xe đạp có đèn, khóa và mũ bảo hiểm giữ các em ở lại trường.',
      en: 'Girls in grades 6 to 9 walk 4 to 9 km each way; 31 left school last year. A bicycle with a light, a lock and a helmet keeps them in class.',
    },
    needKind: 'small-grant',
    urgent: false,
    field: 'education',
    themes: ['children', 'women', 'border-areas'],
    agency: 'so-giao-duc-dao-tao',
    localities: ['25309', '25318', '25280', '25294'],
    provinceWide: false,
    quantity: 260,
    met: 0,
    unit: { vi: 'xe đạp', en: 'bicycles' },
    currency: 'USD',
    value: usd(24_700),
    deadline: '2027-06-30',
    details: {
      vi: `Xe mua tại tiệm trong xã, giá khoảng 95 USD kể cả mũ và bộ đồ vá. Mỗi trường có tổ sửa xe của học sinh; xe là tài sản của trường, cho mượn đến hết lớp 9 rồi giao cho em khác.

Nhà trường theo dõi ngày nghỉ học và báo cáo sau mỗi học kỳ. Có thể tài trợ cho từng trường, mỗi trường từ 55 đến 75 xe.`,
      en: `The bicycles are bought from shops in the communes at about US$ 95, with helmet and repair kit. Pupils run a repair group in each school; the bicycles belong to the school, are lent until the end of grade 9 and then pass to another girl.

Schools follow days missed and report after each term. A single school can be funded, with 55 to 75 bicycles each.`,
    },
  },
}
