import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 10,
  content: {
    title: {
      vi: 'Mái nhà và cây giống cho 230 hộ bị lốc xoáy ở Bù Đăng',
      en: 'Roofs and seedlings for 230 households hit by a whirlwind in Bù Đăng',
    },
    summary: {
      vi: 'Trận lốc chiều 14/10/2026 làm tốc mái 230 ngôi nhà và quật ngã 310 ha điều. Khoản viện trợ lợp lại mái có giằng chống lốc, cấp tiền mặt ba tháng cho 150 hộ nghèo và cây giống để kịp trồng đầu mùa mưa.',
      en: 'The whirlwind of the afternoon of 14 October 2026 took the roofs of 230 homes and felled 310 ha of cashew. The aid rebuilds roofs braced against wind, gives 150 poor households cash for three months, and brings seedlings in time for the rains.',
    },
    aidKind: 'emergency',
    status: 'open',
    field: 'disaster',
    themes: ['poverty', 'ethnic-minorities'],
    agency: 'hoi-chu-thap-do',
    localities: ['25396', '25417', '25420'],
    provinceWide: false,
    sdgs: [1, 11, 13],
    startsIn: '2026-12',
    months: 8,
    deadline: '2026-12-20',
    currency: 'USD',
    budget: [
      {
        label: {
          vi: 'Tôn, xà gồ, giằng cho 230 mái (210 USD/nhà)',
          en: 'Sheets, purlins and braces for 230 roofs (US$ 210 each)',
        },
        amount: usd(48_300),
      },
      {
        label: { vi: 'Tiền mặt ba tháng cho 150 hộ', en: 'Cash for three months for 150 households' },
        amount: usd(18_000),
      },
      { label: { vi: '62.000 cây điều ghép', en: '62,000 grafted cashew seedlings' }, amount: usd(12_400) },
      { label: { vi: 'Đội thợ, vận chuyển, giám sát', en: 'Carpenters, transport, monitoring' }, amount: usd(9_300) },
    ],
    counterpart: {
      amount: usd(21_000),
      note: {
        vi: 'Quỹ Phòng, chống thiên tai chi 8.000 USD; 2.600 ngày công của dân quân và bà con.',
        en: 'The disaster fund gives US$ 8,000; militia and neighbours give 2,600 days of work.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(5_250),
      description: { vi: 'Mái nhà cho một thôn 25 hộ.', en: 'Roofs for a hamlet of 25 households.' },
    },
    beneficiaries: {
      people: 1_010,
      women: 510,
      children: 330,
      ethnicMinorities: 560,
      personsWithDisabilities: 41,
      poorHouseholds: 150,
      note: {
        vi: 'Danh sách do thôn bình xét công khai; hộ có người già, người khuyết tật được làm trước.',
        en: 'The list was agreed at open hamlet meetings; homes of older people and persons with disabilities come first.',
      },
    },
    readiness: { counterpart: 'committed', land: 'not-needed', approval: 'in-principle', checkedOn: '2026-11-10' },
    need: {
      vi: `Sau trận lốc, 230 gia đình che bạt ở tạm. Mùa gió chướng từ tháng 12 khiến bạt rách nhanh; 64 nhà có trẻ dưới 5 tuổi. Điều gãy đổ nghĩa là mất nguồn thu trong ít nhất ba năm.

Xã đã hỗ trợ 2 triệu đồng mỗi nhà, đủ mua 1/3 số tôn cần thiết.`,
      en: `Since the whirlwind 230 families have lived under tarpaulin. From December the dry wind tears it quickly; 64 homes have children under 5. Felled cashew means no income for at least three years.

The communes have given 2 million VND to each home, enough for 1/3 of the sheets needed.`,
    },
    objectives: {
      vi: `- 230 mái nhà có giằng hoàn thành trước ngày 31/3/2027.
- 150 hộ nghèo đủ ăn trong ba tháng.
- 310 ha được trồng lại vào đầu mùa mưa.`,
      en: `- 230 braced roofs are finished by 31 March 2027.
- 150 poor households have enough to eat for three months.
- 310 ha are replanted at the start of the rains.`,
    },
    activities: {
      vi: `1. Đo từng nhà, phát phiếu vật liệu; mua tôn tại ba đại lý gần nhất.
2. Tám đội thợ dạy người nhà cách giằng mái.
3. Chuyển 1 triệu đồng mỗi tháng cho 150 hộ qua bưu điện.
4. Giao cây giống vào tháng 5, hướng dẫn trồng xen đậu.`,
      en: `1. Measure each house, give out material vouchers; buy sheets from the three nearest dealers.
2. Eight teams of carpenters show families how to brace a roof.
3. Pay 1 million VND a month to 150 households through the post office.
4. Deliver seedlings in May and show how to plant beans between them.`,
    },
    indicators: [
      {
        label: { vi: 'Mái nhà có giằng hoàn thành', en: 'Braced roofs finished' },
        baseline: { vi: '0/230', en: '0 of 230' },
        target: { vi: '230/230', en: '230 of 230' },
        verification: { vi: 'Ảnh và biên bản từng nhà', en: 'Photograph and record for each home' },
      },
      {
        label: { vi: 'Diện tích trồng lại', en: 'Area replanted' },
        baseline: { vi: '0 ha', en: '0 ha' },
        target: { vi: '310 ha', en: '310 ha' },
        verification: { vi: 'Kiểm tra vào tháng 7', en: 'Check in July' },
      },
    ],
    milestones: [
      { label: { vi: 'Đo đạc, mua sắm, tiền mặt', en: 'Measuring, procurement, cash' }, fromMonth: 1, toMonth: 3 },
      { label: { vi: 'Lợp mái', en: 'Roofing' }, fromMonth: 1, toMonth: 4 },
      { label: { vi: 'Cây giống, báo cáo', en: 'Seedlings, report' }, fromMonth: 5, toMonth: 8 },
    ],
    risks: [
      {
        risk: { vi: 'Giá tôn tăng trước Tết', en: 'Prices of sheets rise before Tết' },
        response: { vi: 'Chốt giá với đại lý trong tuần đầu', en: 'Prices are fixed with dealers in the first week' },
      },
    ],
    sustainability: {
      vi: '24 thợ trong xã biết giằng mái; mẫu mái chống lốc được đưa vào hướng dẫn làm nhà cho hộ nghèo.',
      en: '24 local carpenters know how to brace roofs; the pattern enters the guidance for poor households’ homes.',
    },
    safeguarding: {
      vi: 'Danh sách công khai, khiếu nại trả lời trong 3 ngày. Phụ nữ đứng tên nhận tiền.',
      en: 'The list is public and complaints are answered within 3 days. Women receive the cash in their own name.',
    },
    environment: {
      vi: 'Cây đổ được xẻ dùng làm xà gồ, củi; không dùng tấm lợp amiăng.',
      en: 'Felled trees are sawn for purlins and firewood; no asbestos sheets are used.',
    },
    contact: {
      name: 'Vũ Đình Khôi',
      position: {
        vi: 'Chánh Văn phòng Hội Chữ thập đỏ thành phố',
        en: 'Head of Office, Red Cross Society of the city',
      },
      email: 'vu.dinh.khoi@example.org',
      phone: '+84 271 555 0130',
      replyDays: 2,
    },
  },
}
