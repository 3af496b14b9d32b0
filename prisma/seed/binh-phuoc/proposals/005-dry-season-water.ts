import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 5,
  content: {
    title: {
      vi: 'Nước sạch quanh năm cho 14 thôn thiếu nước mùa khô ở Bù Gia Mập và Bù Đốp',
      en: 'Water all year for 14 hamlets that run dry in Bù Gia Mập and Bù Đốp',
    },
    summary: {
      vi: '1.320 hộ hiện phải mua nước hoặc gùi nước suối từ tháng 1 đến tháng 5. Mười giếng khoan bơm bằng điện mặt trời, bể dùng chung và đường ống đến từng cụm nhà sẽ cấp 60 lít mỗi người mỗi ngày cho 5.700 người, do tổ nước của thôn vận hành.',
      en: '1,320 households buy water or carry it from streams from January to May. Ten solar-pumped boreholes, shared tanks and pipes to each cluster of houses will give 5,700 people 60 litres a day each, run by water committees of the hamlets.',
    },
    aidKind: 'project',
    status: 'open',
    field: 'water',
    themes: ['ethnic-minorities', 'women', 'border-areas'],
    agency: 'so-nong-nghiep-moi-truong',
    localities: ['25222', '25225', '25267', '25309'],
    provinceWide: false,
    sdgs: [6, 7, 13],
    startsIn: '2027-01',
    months: 24,
    deadline: '2026-12-31',
    currency: 'USD',
    budget: [
      {
        label: { vi: 'Khoan, bơm và pin mặt trời cho 10 giếng', en: 'Drilling, pumps and panels for 10 boreholes' },
        amount: usd(146_000),
      },
      {
        label: { vi: 'Bể chứa, lọc sắt và 31 km đường ống', en: 'Tanks, iron filters and 31 km of pipe' },
        amount: usd(128_000),
      },
      {
        label: { vi: 'Khảo sát địa vật lý và xét nghiệm nước', en: 'Geophysical survey and water tests' },
        amount: usd(24_000),
      },
      {
        label: { vi: 'Tổ nước, truyền thông vệ sinh', en: 'Water committees, hygiene promotion' },
        amount: usd(27_500),
      },
      {
        label: { vi: 'Giám sát thi công, quản lý, kiểm toán', en: 'Site supervision, management, audit' },
        amount: usd(39_500),
      },
    ],
    counterpart: {
      amount: usd(68_000),
      note: {
        vi: 'Ngân sách góp 30.000 USD tiền mặt; đất đặt bể, trạm bơm và 9.600 ngày công đào rãnh trị giá 38.000 USD.',
        en: 'The budget gives US$ 30,000 in cash; land for tanks and pumps and 9,600 days of trench digging are worth US$ 38,000.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(29_000),
      description: {
        vi: 'Một giếng bơm bằng điện mặt trời với bể và mạng ống cho khoảng 130 hộ.',
        en: 'One solar-pumped borehole with tank and pipes for about 130 households.',
      },
    },
    beneficiaries: {
      people: 5_700,
      women: 2_810,
      children: 1_960,
      ethnicMinorities: 4_300,
      personsWithDisabilities: 145,
      poorHouseholds: 520,
      note: {
        vi: 'Bao gồm học sinh của sáu điểm trường được đấu nối.',
        en: 'They include the pupils of six school sites that will be connected.',
      },
    },
    readiness: { counterpart: 'committed', land: 'ready', approval: 'in-principle', checkedOn: '2026-11-06' },
    need: {
      vi: `Đất đỏ bazan giữ nước kém; từ sau Tết, suối cạn và giếng đào sâu 18 đến 25 m trơ đáy. Mùa khô năm 2026, 14 thôn phải mua nước xe bồn với giá 90.000 đồng/m³, gấp mười lần giá nước ở trung tâm. Hộ nghèo dành gần 1/4 thu nhập để mua nước.

Phụ nữ và trẻ em gái đi gùi nước trung bình 2,6 giờ mỗi ngày; ba điểm trường đóng nhà vệ sinh trong hai tháng vì không có nước dội. Xét nghiệm 40 giếng cho thấy 45% nhiễm khuẩn và 30% vượt mức sắt cho phép.`,
      en: `The red basalt soil holds little water; after Tết the streams dry up and dug wells of 18 to 25 m show their bottom. In the dry season of 2026, 14 hamlets bought water from tankers at 90,000 VND per m³, ten times the price in town. Poor households spend close to 1/4 of their income on water.

Women and girls carry water for 2.6 hours a day on average; three school sites closed their toilets for two months because there was nothing to flush with. Tests of 40 wells found bacteria in 45% and too much iron in 30%.`,
    },
    objectives: {
      vi: `14 thôn có nước sạch cả 12 tháng trong năm, do người dân tự vận hành.

- 1.320 hộ có vòi hoặc trụ nước cách nhà không quá 100 m.
- Mỗi người có 60 lít mỗi ngày trong tháng khô nhất.
- Thời gian gùi nước giảm từ 2,6 giờ xuống dưới 20 phút mỗi ngày.`,
      en: `14 hamlets have safe water 12 months a year, run by the people themselves.

- 1,320 households have a tap or stand within 100 m.
- Each person has 60 litres a day in the driest month.
- Time spent carrying water falls from 2.6 hours to under 20 minutes a day.`,
    },
    activities: {
      vi: `1. Khảo sát địa vật lý, khoan thăm dò ở hai mùa; chỉ khoan nơi mực nước phục hồi.
2. Khoan 10 giếng, lắp bơm và pin mặt trời, bể 20 m³, lọc sắt và khử khuẩn.
3. Đặt 31 km ống; phụ nữ cùng chọn chỗ đặt trụ nước.
4. Lập 14 tổ nước, ít nhất một nửa là nữ; thu phí theo đồng hồ.
5. Đấu nối sáu điểm trường, dạy rửa tay và bảo vệ nguồn nước.`,
      en: `1. Geophysical survey and test drilling in two seasons; boreholes only where the water table recovers.
2. Drill 10 boreholes, install pumps and panels, tanks of 20 m³, iron filters and disinfection.
3. Lay 31 km of pipe; women take part in siting the stands.
4. Form 14 water committees, at least half of their members women, with fees by meter.
5. Connect six school sites, and teach handwashing and the protection of water sources.`,
    },
    indicators: [
      {
        label: {
          vi: 'Hộ có nước cách nhà không quá 100 m quanh năm',
          en: 'Households with water within 100 m all year',
        },
        baseline: { vi: '90/1.320', en: '90 of 1,320' },
        target: { vi: '1.320/1.320', en: '1,320 of 1,320' },
        verification: { vi: 'Sổ đấu nối, kiểm tra vào tháng 4', en: 'Connection register, checked in April' },
      },
      {
        label: { vi: 'Mẫu nước đạt quy chuẩn', en: 'Water samples that meet the standard' },
        baseline: { vi: '38%', en: '38%' },
        target: { vi: '98%', en: '98%' },
        verification: { vi: 'Xét nghiệm mỗi quý', en: 'Quarterly tests' },
      },
      {
        label: { vi: 'Thời gian gùi nước mỗi ngày', en: 'Time spent carrying water per day' },
        baseline: { vi: '2,6 giờ', en: '2.6 hours' },
        target: { vi: 'dưới 20 phút', en: 'under 20 minutes' },
        verification: { vi: 'Khảo sát 280 hộ', en: 'Survey of 280 households' },
      },
    ],
    milestones: [
      {
        label: { vi: 'Khảo sát, khoan thăm dò, thiết kế', en: 'Survey, test drilling, design' },
        fromMonth: 1,
        toMonth: 7,
      },
      { label: { vi: 'Khoan, xây bể, đặt ống', en: 'Boreholes, tanks, pipes' }, fromMonth: 7, toMonth: 18 },
      { label: { vi: 'Tổ nước, vệ sinh', en: 'Water committees, hygiene' }, fromMonth: 3, toMonth: 22 },
      {
        label: { vi: 'Vận hành thử qua mùa khô, bàn giao', en: 'Trial through a dry season, handover' },
        fromMonth: 18,
        toMonth: 24,
      },
    ],
    risks: [
      {
        risk: { vi: 'Giếng khoan ít nước', en: 'Boreholes yield too little' },
        response: {
          vi: 'Khoan thăm dò trước; dự phòng 15% cho vị trí thay thế',
          en: 'Test drilling first; 15% is kept for replacement sites',
        },
      },
      {
        risk: { vi: 'Nước ngầm bị khai thác quá mức', en: 'Groundwater is overdrawn' },
        response: {
          vi: 'Đồng hồ mực nước, giới hạn giờ bơm, hồ thấm ở đầu nguồn',
          en: 'Level gauges, limited pumping hours, infiltration ponds uphill',
        },
      },
    ],
    sustainability: {
      vi: 'Giá nước 7.000 đồng/m³ trả công người vận hành, thay thế bơm sau 8 năm. Đơn vị nước nông thôn kiểm tra hai lần mỗi năm. Công trình là tài sản của xã, giao tổ nước quản lý theo hợp đồng.',
      en: 'A tariff of 7,000 VND per m³ pays the operators and a new pump after 8 years. The rural water service inspects twice a year. The works belong to the communes and are run by the committees under contract.',
    },
    safeguarding: {
      vi: 'Trụ nước có bệ thấp, lối phẳng, đèn. Nhà thầu ký quy tắc bảo vệ trẻ em. Mỗi thôn có một nam, một nữ nhận phản ánh.',
      en: 'Stands have low platforms, level paths and light. Contractors sign a child protection code. In each hamlet a man and a woman receive complaints.',
    },
    environment: {
      vi: 'Không khai thác quá lượng bổ cập hằng năm. Đường ống theo đường có sẵn, không cắt rừng của vườn quốc gia. Trồng 12.000 cây quanh hồ thấm.',
      en: 'No more is pumped than is recharged in a year. Pipes follow existing roads and cut no forest of the national park. 12,000 trees are planted around the infiltration ponds.',
    },
    contact: {
      name: 'Trần Thị Kim Oanh',
      position: { vi: 'Phó Chi cục trưởng Chi cục Thủy lợi', en: 'Deputy Head, Sub-department of Irrigation' },
      email: 'tran.thi.kim.oanh@example.org',
      phone: '+84 271 555 0125',
      replyDays: 4,
    },
  },
}
