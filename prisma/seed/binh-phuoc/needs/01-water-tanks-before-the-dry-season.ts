import { usd } from '@/domain/money/money'
import type { SampleNeed } from '../../sample'

/** Sample need: invented, and flagged as sample when it is seeded. */
export const need: SampleNeed = {
  number: 1,
  content: {
    title: {
      vi: '420 bồn nước 1.000 lít cho hộ nghèo trước mùa khô',
      en: '420 water tanks of 1,000 litres for poor households before the dry season',
    },
    summary: {
      vi: '420 hộ ở bốn xã biên giới không có gì để chứa nước xe bồn chở đến. Cần bồn nhựa có nắp và chân đế trước cuối tháng 1 năm 2027.',
      en: '420 households in four border communes have nothing in which to keep the water that tankers bring. Lidded plastic tanks with stands are needed by the end of January 2027.',
    },
    needKind: 'emergency',
    urgent: true,
    field: 'water',
    themes: ['border-areas', 'poverty', 'ethnic-minorities'],
    agency: 'hoi-chu-thap-do',
    localities: ['25222', '25225', '25309', '25280'],
    provinceWide: false,
    quantity: 420,
    met: 120,
    unit: { vi: 'bồn 1.000 lít', en: 'tanks of 1,000 litres' },
    currency: 'USD',
    value: usd(37_800),
    deadline: '2027-01-25',
    details: {
      vi: `Mùa khô trước, xe bồn của xã đến hai lần mỗi tuần nhưng các hộ chỉ có can và thau, hứng được từ 60 đến 120 lít; phần còn lại chạy về.

- Bồn nhựa đặt đứng 1.000 lít, có nắp, vòi, chân sắt; giá khoảng 90 USD mỗi bộ kể cả vận chuyển.
- Danh sách hộ do thôn bình xét, ưu tiên hộ có trẻ nhỏ, người khuyết tật, người già neo đơn.
- Hội Chữ thập đỏ nhận hàng tại phường Bình Phước, giao tận nhà trong 10 ngày và gửi ảnh, biên bản.

Có thể nhận một phần, tối thiểu 50 bồn cho một xã.`,
      en: `Last dry season the communes’ tankers came twice a week, but households had only cans and bowls and could keep 60 to 120 litres; the rest went back.

- Upright plastic tank of 1,000 litres with lid, tap and steel stand; about US$ 90 a set including transport.
- Hamlet meetings agree the list; homes with small children, persons with disabilities and older people living alone come first.
- The Red Cross Society receives the goods in Bình Phước ward, delivers to each door within 10 days and sends photographs and records.

A part is welcome, from 50 tanks for one commune.`,
    },
  },
}
