import { usd } from '@/domain/money/money'
import type { SampleNeed } from '../../sample'

/** Sample need: invented, and flagged as sample when it is seeded. */
export const need: SampleNeed = {
  number: 4,
  content: {
    title: {
      vi: 'Đèn năng lượng mặt trời cho ba cầu treo ở vùng Tân Sơn',
      en: 'Solar lighting for three suspension bridges in the Tân Sơn area',
    },
    summary: {
      vi: 'Mỗi ngày 1.140 người, trong đó có 310 học sinh, qua ba cầu treo không có đèn ở các xã Thu Cúc, Lai Đồng và Xuân Đài. 24 bộ đèn năng lượng mặt trời sẽ chiếu sáng mặt cầu và đường dẫn hai đầu cầu.',
      en: 'Each day 1,140 people, 310 of them pupils, cross three unlit suspension bridges in Thu Cúc, Lai Đồng and Xuân Đài communes. 24 solar lamps would light the decks and the approaches.',
    },
    needKind: 'small-grant',
    urgent: false,
    field: 'agriculture',
    themes: ['children', 'women', 'ethnic-minorities'],
    agency: 'so-dan-toc-ton-giao',
    localities: ['08545', '08560', '08590'],
    provinceWide: false,
    quantity: 3,
    unit: { vi: 'cầu treo', en: 'suspension bridges' },
    met: 0,
    currency: 'USD',
    value: usd(9_200),
    deadline: null,
    details: {
      vi: `Ba cầu dài 54 m, 68 m và 82 m, rộng 1,8 m, là lối đi duy nhất của sáu khu dân cư người Mường và người Dao sang trường học, trạm y tế và chợ. Mùa đông trời tối từ 17 giờ 30 phút, học sinh tan học muộn và phụ nữ đi chợ về phải soi đèn pin điện thoại. Trong hai năm qua đã có 9 vụ ngã xe trên cầu vào buổi tối.

Kinh phí 9.200 USD gồm:

- 24 bộ đèn LED 40 W liền tấm pin và ắc quy, kể cả vận chuyển: 6.240 USD;
- cột và giá đỡ mạ kẽm cho 3 cầu: 1.560 USD;
- ắc quy dự phòng, dụng cụ và tập huấn cho 6 người trực cầu: 1.400 USD.

Nhà tài trợ có thể nhận từng cầu, khoảng 3.070 USD một cầu. Người dân góp 90 ngày công lắp đặt. Giá đỡ được bắt bằng đai, không khoan vào kết cấu cầu; UBND xã đã có ý kiến đồng ý của đơn vị quản lý đường. Mỗi xã giao hai người trực cầu lau tấm pin hằng tháng và trích quỹ khu dân cư để thay ắc quy sau 4 đến 5 năm. Lắp đặt xong trong 2 tháng kể từ khi nhận được kinh phí.`,
      en: `The bridges are 54 m, 68 m and 82 m long and 1.8 m wide, and are the only way from six Mường and Dao settlements to school, health station and market. In winter it is dark by 17:30; pupils who finish late and women coming home from market light their way with their phones. In the past two years 9 motorbikes have fallen on the bridges after dark.

The US$ 9,200 covers:

- 24 LED lamps of 40 W with built-in panel and battery, delivered: US$ 6,240;
- galvanised poles and brackets for 3 bridges: US$ 1,560;
- spare batteries, tools and training for 6 bridge keepers: US$ 1,400.

A donor may take a single bridge, at about US$ 3,070. Residents give 90 days of labour for the installation. Brackets are clamped, with no drilling into the structure; the communes have the consent of the road authority. In each commune two keepers clean the panels every month, and the settlement fund replaces batteries after 4 to 5 years. Installation takes 2 months from receipt of the grant.`,
    },
  },
}
