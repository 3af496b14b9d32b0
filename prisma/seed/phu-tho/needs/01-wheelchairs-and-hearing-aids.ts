import { usd } from '@/domain/money/money'
import type { SampleNeed } from '../../sample'

/** Sample need: invented, and flagged as sample when it is seeded. */
export const need: SampleNeed = {
  number: 1,
  content: {
    title: {
      vi: '40 xe lăn và 15 máy trợ thính cho người khuyết tật ở tám xã vùng cao',
      en: '40 wheelchairs and 15 hearing aids for persons with disabilities in eight upland communes',
    },
    summary: {
      vi: 'Qua rà soát tại tám xã vùng cao, 40 người khuyết tật vận động chưa có xe lăn phù hợp và 15 trẻ em nghe kém chưa có máy trợ thính. Tỉnh mong cấp phát và hướng dẫn sử dụng xong trước Tết Nguyên đán 2027.',
      en: 'A survey of eight upland communes found 40 people with mobility impairments who have no suitable wheelchair and 15 children with hearing loss who have no hearing aid. We hope to fit every device before the Lunar New Year of 2027.',
    },
    needKind: 'goods',
    urgent: true,
    field: 'social',
    themes: ['disabilities', 'children', 'ethnic-minorities', 'poverty'],
    agency: 'hoi-nguoi-khuyet-tat',
    localities: ['05212', '05329', '08296', '08323', '08545', '08590', '08620', '08635'],
    provinceWide: false,
    quantity: 55,
    unit: { vi: 'dụng cụ trợ giúp', en: 'assistive devices' },
    met: 18,
    currency: 'USD',
    value: usd(10_400),
    deadline: '2026-12-20',
    details: {
      vi: `Kỹ thuật viên phục hồi chức năng đã thăm khám, đo và lập phiếu cho từng người trong danh sách; người nhỏ tuổi nhất lên 4, người cao tuổi nhất 71 tuổi. Nhiều gia đình đang cõng người thân hoặc dùng ghế nhựa buộc bánh để đi lại trong nhà.

Cần hỗ trợ:

- 28 xe lăn tiêu chuẩn khung gấp, bánh lớn đi được đường đất, khoảng 140 USD một chiếc;
- 12 xe lăn trẻ em có đệm đỡ tư thế và chỉnh được độ ngả, khoảng 290 USD một chiếc;
- 15 máy trợ thính đeo sau tai kèm pin dùng trong 12 tháng, khoảng 200 USD một máy.

Đã có nơi nhận tặng 18 xe lăn tiêu chuẩn; còn cần 37 dụng cụ. Xe lăn đã qua sử dụng nhưng còn tốt và có phụ tùng thay thế cũng phù hợp. Nhà tài trợ có thể nhận riêng một loại hoặc một xã.

Hội Người khuyết tật tỉnh tiếp nhận, vận chuyển trong tỉnh, lắp ráp và sửa chữa nhỏ trong 2 năm. Máy trợ thính được hiệu chỉnh tại bệnh viện tuyến tỉnh. Trạm y tế xã đến nhà kiểm tra sau 1 tháng và 6 tháng. Tên và ảnh người nhận không được công bố; nhà tài trợ nhận báo cáo tổng hợp theo xã kèm biên bản bàn giao.`,
      en: `A rehabilitation technician has examined and measured everyone on the list; the youngest is 4, the oldest 71. Many families carry their relative on their backs, or move them about the house on a plastic chair tied to castors.

What is needed:

- 28 standard folding wheelchairs with large wheels for earth roads, about US$ 140 each;
- 12 children’s wheelchairs with postural support and adjustable recline, about US$ 290 each;
- 15 behind-the-ear hearing aids with batteries for 12 months, about US$ 200 each.

18 standard wheelchairs have been promised; 37 devices are still needed. Used wheelchairs in good order, with spare parts, are welcome. A donor may take one kind of device, or one commune.

The Provincial Association of Persons with Disabilities receives the goods, carries them within the province, assembles them and does small repairs for 2 years. Hearing aids are adjusted at a provincial hospital. Commune health stations check at home after 1 month and 6 months. Names and photographs of the recipients are not published; the donor receives a summary report by commune with the handover records.`,
    },
  },
}
