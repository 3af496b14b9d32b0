import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 16,
  content: {
    title: {
      vi: 'Lúa phát thải thấp, tiết kiệm nước trên vùng đồng bằng Vĩnh Tường – Yên Lạc',
      en: 'Low-emission, water-saving rice on the plain of Vĩnh Tường and Yên Lạc',
    },
    summary: {
      vi: '4.800 hộ nông dân ở sáu xã cùng chuyển 1.200 ha lúa sang tưới ướt khô xen kẽ, san phẳng mặt ruộng và thu gom rơm rạ. Sau hai năm, lượng nước tưới giảm khoảng một phần tư, phát thải giảm khoảng 2.760 tấn CO2 tương đương mỗi năm.',
      en: '4,800 farming households in six communes move 1,200 ha of rice to alternate wetting and drying, levelled fields and straw collection. After two years irrigation water falls by about a quarter and emissions by about 2,760 tonnes of CO2 equivalent a year.',
    },

    aidKind: 'project',
    status: 'open',
    field: 'climate',
    themes: ['women', 'poverty'],
    agency: 'hoi-nong-dan',
    localities: ['09100', '09106', '09112', '09025', '09043', '09052'],
    provinceWide: false,
    sdgs: [13, 2, 12],

    startsIn: '2027-06',
    months: 24,
    deadline: '2027-04-15',

    currency: 'USD',
    budget: [
      { label: { vi: 'San phẳng mặt ruộng bằng laser', en: 'Laser land levelling' }, amount: usd(74_000) },
      {
        label: { vi: 'Ống đo mực nước, cửa cống, máng đo', en: 'Water tubes, field gates and flumes' },
        amount: usd(62_000),
      },
      { label: { vi: 'Máy cấy và khay mạ', en: 'Transplanters and seedling trays' }, amount: usd(41_000) },
      { label: { vi: 'Máy cuộn rơm, ủ phân', en: 'Straw balers and composting' }, amount: usd(46_000) },
      { label: { vi: '160 lớp học tại ruộng', en: '160 farmer field schools' }, amount: usd(34_000) },
      {
        label: { vi: 'Đo phát thải, đo nước và đánh giá', en: 'Measuring emissions and water; evaluation' },
        amount: usd(18_000),
      },
      { label: { vi: 'Quản lý dự án', en: 'Project management' }, amount: usd(15_000) },
    ],
    counterpart: {
      amount: usd(72_000),
      note: {
        vi: 'Nông dân góp công nạo vét kênh, vật tư trên ruộng và các hợp tác xã góp nhà kho bằng hiện vật (48.000 USD); ngân sách tỉnh hỗ trợ giống và tập huấn bằng tiền (24.000 USD).',
        en: 'Farmers give canal clearing and field inputs and the cooperatives give storage in kind (US$ 48,000); the provincial budget supports seed and training in cash (US$ 24,000).',
      },
    },
    commitments: [],
    smallestPart: { amount: null, description: { vi: '', en: '' } },

    beneficiaries: {
      people: 4_800,
      women: 2_976,
      children: null,
      ethnicMinorities: null,
      personsWithDisabilities: 118,
      poorHouseholds: 312,
      note: {
        vi: 'Mỗi hộ một người trực tiếp tham gia lớp học tại ruộng; 62% là phụ nữ, vì nam giới phần lớn đi làm ở khu công nghiệp. Thành viên gia đình và các hộ dùng chung kênh không tính vào đây.',
        en: 'One person per household attends a field school; 62% are women, since most men work in the industrial zones. Family members and others on the same canals are not counted.',
      },
    },

    readiness: { counterpart: 'committed', land: 'not-needed', approval: 'in-progress', checkedOn: '2026-11-10' },

    need: {
      vi: `Vùng đồng bằng trước đây thuộc huyện Vĩnh Tường và Yên Lạc là vựa lúa hai vụ bên sông Hồng. Khoảng tháng 1, tháng 2, mực nước sông thường xuống thấp, trạm bơm khó lấy nước đúng lúc cả vùng đổ ải. Vụ mùa lại hay gặp mưa lớn, ngập úng, rồi nắng nóng kéo dài.

Tập quán giữ nước liên tục trên ruộng không bằng phẳng vừa tốn nước, vừa sinh nhiều khí mê-tan: khảo sát năm 2026 tại sáu xã cho thấy mỗi ha dùng 6.200 m³ nước tưới một vụ và phát thải khoảng 7,5 tấn CO2 tương đương một năm. Nông dân dùng tới 60 kg giống mỗi ha. Sau gặt, 58% rơm rạ bị đốt, khói phủ cả vùng.

Chi phí tăng trong khi lao động trẻ rời ruộng; lãi chỉ còn 14,2 triệu đồng mỗi ha một vụ, nhiều hộ bỏ ruộng vụ mùa. Tưới ướt khô xen kẽ đã được thử ở ba hợp tác xã trên 45 ha, cho năng suất không giảm. Muốn nhân rộng phải làm cả cánh đồng: san phẳng, có cửa cống và cùng một lịch nước.`,
      en: `The plain formerly of Vĩnh Tường and Yên Lạc districts is a two-crop rice land beside the Red River. Around January and February the river often runs low and pumping stations struggle just when the whole area floods its fields. The summer crop meets heavy rain, waterlogging and long hot spells.

Keeping water standing on uneven fields wastes it and produces much methane: a 2026 survey in the six communes found that a hectare takes 6,200 m³ of irrigation water per crop and emits about 7.5 tonnes of CO2 equivalent a year. Farmers use up to 60 kg of seed per hectare. After harvest 58% of the straw is burnt and smoke covers the area.

Costs rise while young people leave; the margin is down to 14.2 million VND per hectare per crop, and many households leave fields idle in summer. Three cooperatives have tried alternate wetting and drying on 45 ha with no loss of yield. To spread it, whole fields must be levelled, gated and watered to one calendar.`,
    },
    objectives: {
      vi: `Sau 24 tháng, trên 1.200 ha:

- Lượng nước tưới giảm từ 6.200 xuống 4.700 m³ mỗi ha một vụ.
- Phát thải giảm từ 7,5 xuống 5,2 tấn CO2 tương đương mỗi ha một năm, năng suất không giảm.
- Lượng giống giảm từ 60 xuống 40 kg mỗi ha; tỷ lệ rơm bị đốt giảm từ 58% xuống dưới 10%.
- Lãi của nông dân tăng từ 14,2 lên 17,5 triệu đồng mỗi ha một vụ.`,
      en: `After 24 months, on 1,200 ha:

- Irrigation water falls from 6,200 to 4,700 m³ per hectare per crop.
- Emissions fall from 7.5 to 5.2 tonnes of CO2 equivalent per hectare a year, with no loss of yield.
- Seed falls from 60 to 40 kg per hectare, and the share of straw burnt from 58% to under 10%.
- The farmers’ margin rises from 14.2 to 17.5 million VND per hectare per crop.`,
    },
    activities: {
      vi: `1. Mở 160 lớp học tại ruộng, mỗi lớp 30 nông dân, bốn buổi trong một vụ, về nước, giống, bón phân và rơm rạ.
2. Trang bị hai bộ máy san laser cho hai hợp tác xã; san phẳng 300 ha ruộng gồ ghề nhất.
3. Đặt 3.600 ống đo mực nước, lắp 60 cửa cống nội đồng và 8 máng đo; thống nhất lịch nước với đơn vị thủy nông theo từng vụ.
4. Giao sáu máy cấy và khay mạ cho sáu hợp tác xã, phục vụ 400 ha mỗi vụ, giảm giống và công lao động.
5. Giao bốn máy cuộn rơm cho bốn hợp tác xã; bán rơm cuộn cho các hộ nuôi bò, trồng nấm, phần còn lại ủ phân.
6. Đo khí tại 24 ruộng, ghi nhật ký của 480 hộ và công bố kết quả sau mỗi vụ.`,
      en: `1. Run 160 field schools of 30 farmers each, with four sessions in a crop, on water, seed, fertiliser and straw.
2. Equip two cooperatives with two laser levelling sets and level the 300 ha of roughest fields.
3. Place 3,600 water tubes, fit 60 field gates and 8 flumes, and agree a water calendar with the irrigation operator for every crop.
4. Hand six transplanters and seedling trays to six cooperatives, to serve 400 ha a crop and save seed and labour.
5. Hand four balers to four cooperatives; baled straw is sold to cattle keepers and mushroom growers and the rest composted.
6. Measure gas in 24 fields, keep logbooks with 480 households and publish the results after each crop.`,
    },
    indicators: [
      {
        label: { vi: 'Nước tưới mỗi ha một vụ', en: 'Irrigation water per hectare per crop' },
        baseline: { vi: '6.200 m³', en: '6,200 m³' },
        target: { vi: '4.700 m³', en: '4,700 m³' },
        verification: { vi: 'Số đo tại 8 máng và giờ bơm', en: 'Readings at 8 flumes and pump hours' },
      },
      {
        label: {
          vi: 'Phát thải mỗi ha một năm (CO2 tương đương)',
          en: 'Emissions per hectare a year (CO2 equivalent)',
        },
        baseline: { vi: '7,5 tấn', en: '7.5 tonnes' },
        target: { vi: '5,2 tấn', en: '5.2 tonnes' },
        verification: { vi: 'Đo khí tại 24 ruộng', en: 'Gas measurements in 24 fields' },
      },
      {
        label: { vi: 'Lượng giống mỗi ha', en: 'Seed per hectare' },
        baseline: { vi: '60 kg', en: '60 kg' },
        target: { vi: '40 kg', en: '40 kg' },
        verification: { vi: 'Nhật ký của 480 hộ', en: 'Logbooks of 480 households' },
      },
      {
        label: { vi: 'Tỷ lệ rơm rạ bị đốt ngoài đồng', en: 'Straw burnt in the field' },
        baseline: { vi: '58%', en: '58%' },
        target: { vi: 'dưới 10%', en: 'under 10%' },
        verification: { vi: 'Đếm ô ruộng sau gặt, ảnh vệ tinh', en: 'Field counts after harvest, satellite images' },
      },
      {
        label: { vi: 'Lãi của nông dân mỗi ha một vụ', en: 'Farmers’ margin per hectare per crop' },
        baseline: { vi: '14,2 triệu đồng', en: '14.2 million VND' },
        target: { vi: '17,5 triệu đồng', en: '17.5 million VND' },
        verification: { vi: 'Nhật ký của 480 hộ', en: 'Logbooks of 480 households' },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Đo đầu kỳ trong vụ mùa, chọn cánh đồng, mua máy',
          en: 'Baseline in the summer crop, fields chosen, machines bought',
        },
        fromMonth: 1,
        toMonth: 6,
      },
      {
        label: { vi: 'San phẳng 300 ha, lắp cửa cống và ống đo', en: '300 ha levelled; gates and tubes installed' },
        fromMonth: 5,
        toMonth: 8,
      },
      {
        label: { vi: 'Vụ xuân thứ nhất trên 400 ha', en: 'First spring crop on 400 ha' },
        fromMonth: 8,
        toMonth: 12,
      },
      {
        label: { vi: 'Vụ mùa trên 800 ha, đánh giá giữa kỳ', en: 'Summer crop on 800 ha; mid-term review' },
        fromMonth: 13,
        toMonth: 17,
      },
      {
        label: { vi: 'Duy tu kênh mương, bàn giao lịch nước chung', en: 'Canal upkeep; shared water calendar adopted' },
        fromMonth: 17,
        toMonth: 19,
      },
      {
        label: {
          vi: 'Vụ xuân thứ hai trên 1.200 ha, đánh giá cuối kỳ',
          en: 'Second spring crop on 1,200 ha; final evaluation',
        },
        fromMonth: 20,
        toMonth: 24,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Nông dân sợ rút nước làm giảm năng suất hoặc nhiều cỏ.',
          en: 'Farmers fear that draining cuts yields or brings weeds.',
        },
        response: {
          vi: 'Có ruộng đối chứng ở từng thôn, giữ đủ nước trong ba tuần đầu và lúc lúa trỗ; các hộ đi trước hướng dẫn hộ sau.',
          en: 'Every village has a comparison field, water is kept for the first three weeks and at flowering, and early adopters teach the others.',
        },
      },
      {
        risk: {
          vi: 'Ruộng manh mún, các hộ chung kênh không theo cùng lịch nước.',
          en: 'Plots are scattered and households on a canal do not keep one calendar.',
        },
        response: {
          vi: 'Làm theo cả cánh đồng từ 20 ha trở lên, tổ dùng nước do dân bầu và lịch được họp thôn thông qua.',
          en: 'Work goes by whole fields of 20 ha or more, with elected water groups and a calendar passed by the village meeting.',
        },
      },
      {
        risk: {
          vi: 'Máy hỏng hoặc không đủ việc để hoàn vốn.',
          en: 'Machines break down or lack work to pay for themselves.',
        },
        response: {
          vi: 'Chọn máy có đại lý sửa chữa trong tỉnh; hợp tác xã ký hợp đồng dịch vụ trước và trích 12% doanh thu để khấu hao.',
          en: 'Makes with a dealer in the province are chosen; cooperatives sign service contracts beforehand and set aside 12% of receipts for renewal.',
        },
      },
    ],
    sustainability: {
      vi: `Máy móc thuộc các hợp tác xã, thu phí dịch vụ đủ chi nhiên liệu, người lái và khấu hao. Giảm giống, nước, phân đạm giúp nông dân lãi thêm 3,3 triệu đồng mỗi ha một vụ, nên họ có lý do để tiếp tục.

Hội Nông dân duy trì 24 nông dân nòng cốt làm giảng viên. Số liệu đo đạc theo phương pháp được công nhận để sau này có thể đăng ký tín chỉ các-bon, nhưng hiệu quả kinh tế của dự án không tính đến nguồn thu đó.`,
      en: `The machines belong to the cooperatives, whose fees pay fuel, drivers and renewal. Using less seed, water and nitrogen gives farmers 3.3 million VND more per hectare per crop, which is their reason to go on.

The Farmers’ Union keeps 24 lead farmers as trainers. Measurements follow a recognised method so that carbon credits could be registered later, but the project’s economics do not count on that income.`,
    },
    safeguarding: {
      vi: 'Phụ nữ giữ ít nhất một nửa số ghế trong tổ dùng nước; lớp học mở vào giờ họ rảnh, có chỗ trông trẻ. Hộ nghèo và hộ có người khuyết tật được giảm một nửa phí máy. Người lái máy được tập huấn an toàn, không thuê lao động dưới 18 tuổi. Phản ánh gửi về Hội Nông dân được trả lời trong mười ngày.',
      en: 'Women hold at least half the seats in water groups; classes keep to hours that suit them, with childcare. Poor households and those with persons with disabilities pay half the machine fee. Drivers are trained in safety and nobody under 18 is hired. Complaints to the Farmers’ Union are answered within ten days.',
    },
    environment: {
      vi: 'Rút nước đúng lúc không làm tăng thuốc trừ cỏ: dự án hướng dẫn làm cỏ bằng máy và theo dõi lượng thuốc trong nhật ký hộ. Lượng đạm được giảm để khí N2O không tăng. San ruộng giữ nguyên lớp đất mặt và bờ thửa; kênh được nạo vét nhưng không bê tông hóa thêm.',
      en: 'Timely draining does not bring more herbicide: machine weeding is taught and pesticide use is followed in the logbooks. Nitrogen is reduced so that N2O does not rise. Levelling keeps the topsoil and the plot boundaries, and canals are cleared but not lined with more concrete.',
    },

    contact: {
      name: 'Kim Văn Tuyển',
      position: {
        vi: 'Trưởng ban Kinh tế, Hội Nông dân tỉnh',
        en: 'Head of Economic Affairs, Provincial Farmers’ Union',
      },
      email: 'vantuyen.kim@example.org',
      phone: '+84 210 555 0116',
      replyDays: 5,
    },
  },
}
