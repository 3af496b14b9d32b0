import { usd } from '@/domain/money/money'
import type { SampleNeed } from '../../sample'

/** Sample need: invented, and flagged as sample when it is seeded. */
export const need: SampleNeed = {
  number: 2,
  content: {
    title: {
      vi: 'Máy siêu âm màu cho Trạm Y tế xã Minh Đài',
      en: 'Colour ultrasound machine for the Minh Đài commune health station',
    },
    summary: {
      vi: 'Phụ nữ mang thai ở xã Minh Đài phải đi 12 đến 19 km để siêu âm, nên gần một phần ba số thai phụ không siêu âm đủ ba lần. Một máy siêu âm xách tay sẽ giúp khoảng 290 thai phụ mỗi năm được theo dõi ngay tại xã.',
      en: 'Pregnant women in Minh Đài travel 12 to 19 km for a scan, and nearly one in three does not have all three. One portable machine would let about 290 expectant mothers a year be followed in their own commune.',
    },
    needKind: 'goods',
    urgent: false,
    field: 'health',
    themes: ['women', 'children', 'ethnic-minorities'],
    agency: 'so-y-te',
    localities: ['08593'],
    provinceWide: false,
    quantity: 1,
    unit: { vi: 'máy siêu âm', en: 'ultrasound machine' },
    met: 0,
    currency: 'USD',
    value: usd(18_500),
    deadline: '2027-03-31',
    details: {
      vi: `Xã Minh Đài (trước đây là các xã Minh Đài, Mỹ Thuận, Văn Luông, huyện Tân Sơn) có khoảng 20.000 dân, phần lớn là người Mường. Trạm y tế đặt tại trung tâm xã, có hai điểm trạm. Một bác sĩ của trạm đã có chứng chỉ siêu âm tổng quát nhưng trạm chưa có máy.

Cấu hình đề nghị:

- máy siêu âm màu xách tay, màn hình từ 15 inch, có Doppler;
- hai đầu dò: convex (ổ bụng, sản khoa) và linear (tuyến giáp, mạch máu);
- máy in nhiệt, bộ lưu điện, xe đẩy; bảo hành từ 24 tháng, có đại lý bảo trì tại Việt Nam.

Máy mới khoảng 18.500 USD, gồm vận chuyển, lắp đặt và tập huấn 5 ngày. Trạm đã có phòng riêng, nguồn điện ổn định và điều hòa. Bác sĩ thứ hai sẽ học siêu âm 3 tháng tại bệnh viện tuyến tỉnh bằng kinh phí của ngành y tế; vật tư tiêu hao và bảo dưỡng hằng năm lấy từ nguồn thu khám, chữa bệnh bảo hiểm y tế. Sở Y tế báo cáo số ca siêu âm theo quý trong 2 năm.`,
      en: `Minh Đài commune (formerly the communes of Minh Đài, Mỹ Thuận and Văn Luông, Tân Sơn district) has about 20,000 people, most of them Mường. The health station stands in the commune centre and has two outposts. One of its doctors is certified in general ultrasound, but the station has no machine.

Specification:

- portable colour machine, screen of 15 inches or more, with Doppler;
- two probes: convex (abdomen, obstetrics) and linear (thyroid, vessels);
- thermal printer, backup power unit and trolley; warranty of at least 24 months, serviced by an agent in Viet Nam.

A new machine costs about US$ 18,500 with transport, installation and 5 days of training. The station has a separate room, a stable supply and air conditioning. A second doctor will train in ultrasound for 3 months at a provincial hospital at the health sector’s expense; consumables and yearly maintenance are met from health insurance income. The Department of Health reports the number of scans each quarter for 2 years.`,
    },
  },
}
