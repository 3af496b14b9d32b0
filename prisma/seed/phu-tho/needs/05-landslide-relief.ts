import { usd } from '@/domain/money/money'
import type { SampleNeed } from '../../sample'

/** Sample need: invented, and flagged as sample when it is seeded. */
export const need: SampleNeed = {
  number: 5,
  content: {
    title: {
      vi: 'Nhà tạm và đồ dùng qua mùa đông cho 46 hộ phải di dời do sạt lở đất',
      en: 'Temporary homes and winter supplies for 46 households moved by a landslide',
    },
    summary: {
      vi: 'Mưa lớn đầu tháng 10/2026 làm sạt sườn đồi phía trên hai xóm của xã Đức Nhàn và xã Tân Pheo. 46 hộ với 198 người đang ở nhờ nhà văn hóa và nhà người thân, trong khi rét đậm thường đến từ cuối tháng 12.',
      en: 'Heavy rain early in October 2026 brought down the hillside above two hamlets of Đức Nhàn and Tân Pheo communes. 46 households with 198 people are staying in community halls and with relatives, and severe cold usually comes from late December.',
    },
    needKind: 'emergency',
    urgent: true,
    field: 'disaster',
    themes: ['ethnic-minorities', 'children', 'poverty'],
    agency: 'hoi-chu-thap-do',
    localities: ['04846', '04849'],
    provinceWide: false,
    quantity: 46,
    unit: { vi: 'hộ gia đình', en: 'households' },
    met: 30,
    currency: 'USD',
    value: usd(36_600),
    deadline: '2026-12-15',
    details: {
      vi: `Không có thiệt hại về người; 17 ngôi nhà bị vùi lấp, 29 ngôi nhà nằm trong khu vực nguy hiểm nên các hộ không thể trở về. Trong 198 người có 61 trẻ em, 23 người từ 60 tuổi trở lên và 9 người khuyết tật; 38 hộ thuộc diện hộ nghèo, cận nghèo. Phần lớn là người Tày, Mường và Dao.

Hai xã đã bố trí 1,8 ha đất tái định cư ngoài vùng sạt lở và đang san nền. Nhà ở lâu dài do ngân sách hỗ trợ, dự kiến xong trước mùa mưa 2027. Phần còn thiếu là chỗ ở và đồ dùng cho mùa đông này:

- 46 nhà tạm khung thép lắp ghép 24 m², dùng lại được: 23.920 USD;
- 46 bộ đồ dùng gồm chăn ấm, màn, bếp, nồi và đèn tích điện: 5.060 USD;
- 46 bồn nước 1.000 lít: 4.370 USD;
- 6 nhà vệ sinh dùng chung, có phòng riêng cho phụ nữ và lối vào cho xe lăn: 2.100 USD;
- vận chuyển đến hai xã: 1.150 USD.

Đến ngày 20/11/2026, các nhà hảo tâm trong nước đã nhận trọn gói cho 30 hộ; còn 16 hộ. Trọn gói cho một hộ khoảng 796 USD. Có thể nhận tiền hoặc hàng đúng quy cách. Hội Chữ thập đỏ tỉnh mua sắm, niêm yết danh sách nhận tại xã, có đường dây tiếp nhận phản ánh và gửi báo cáo kèm chứng từ trong 60 ngày. Khung nhà sau đó được đưa vào kho dự phòng thiên tai của tỉnh.`,
      en: `No lives were lost; 17 houses were buried and 29 stand in the danger zone, so the families cannot return. Among the 198 people are 61 children, 23 people aged 60 or over and 9 persons with disabilities; 38 households are poor or near-poor. Most are Tày, Mường and Dao.

The two communes have set aside 1.8 ha outside the landslide zone and are levelling it. Permanent houses are supported from the budget and should be finished before the rains of 2027. What is missing is shelter and supplies for this winter:

- 46 reusable temporary homes of 24 m² with a steel frame: US$ 23,920;
- 46 household sets of warm blankets, mosquito nets, stove, pots and rechargeable lamp: US$ 5,060;
- 46 water tanks of 1,000 litres: US$ 4,370;
- 6 shared toilets with separate rooms for women and wheelchair access: US$ 2,100;
- transport to the two communes: US$ 1,150.

By 20 November 2026 donors in Viet Nam had taken on 30 households in full; 16 remain. One household costs about US$ 796 in all. Money, or goods to the specification, are welcome. The Provincial Red Cross Society buys, posts the list of recipients in the commune, keeps a complaints line and sends a report with receipts within 60 days. The frames then go into the province’s disaster store.`,
    },
  },
}
