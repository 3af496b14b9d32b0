import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 26,
  content: {
    title: {
      vi: 'Dinh dưỡng 1.000 ngày đầu đời cho bà mẹ và trẻ nhỏ tại 30 xã vùng dân tộc thiểu số',
      en: 'Nutrition in the first 1,000 days for mothers and children in 30 ethnic minority communes',
    },
    summary: {
      vi: 'Trong 48 tháng, chương trình chăm sóc dinh dưỡng cho 18.600 phụ nữ mang thai và 27.400 trẻ dưới 2 tuổi tại 30 xã vùng dân tộc thiểu số, nhằm giảm tỷ lệ thấp còi từ 24,6% xuống 18,5%. Trạm y tế được trang bị, 390 thôn bản có câu lạc bộ dinh dưỡng và 6.000 hộ nghèo, cận nghèo có vườn, đàn gà.',
      en: 'Over 48 months the programme cares for the nutrition of 18,600 pregnant women and 27,400 children under 2 in 30 ethnic minority communes, to bring stunting from 24.6% down to 18.5%. Health stations are equipped, 390 villages run nutrition clubs and 6,000 poor and near-poor households gain gardens and hens.',
    },

    aidKind: 'programme',
    status: 'open',
    field: 'health',
    themes: ['children', 'women', 'ethnic-minorities', 'poverty'],
    agency: 'so-y-te',
    localities: [
      '08545',
      '08560',
      '08566',
      '08590',
      '08593',
      '08620',
      '08635',
      '08611',
      '08614',
      '08311',
      '08296',
      '08323',
      '04846',
      '04849',
      '04873',
      '04876',
      '04891',
      '05212',
      '05245',
      '05206',
      '05251',
      '05152',
      '05134',
      '05191',
      '05329',
      '05293',
      '05287',
      '05323',
      '04990',
      '05086',
    ],
    provinceWide: false,
    sdgs: [2, 3, 5],

    startsIn: '2027-10',
    months: 48,
    deadline: '2027-06-30',

    currency: 'USD',
    budget: [
      {
        label: {
          vi: '390 câu lạc bộ dinh dưỡng thôn bản: dụng cụ, thực hành nấu ăn, phụ cấp (1.150 USD/câu lạc bộ)',
          en: '390 village nutrition clubs: utensils, cooking practice, allowances (US$ 1,150 each)',
        },
        amount: usd(448_500),
      },
      {
        label: {
          vi: 'Vườn rau, gà mái và dụng cụ trữ nước sạch cho 6.000 hộ (70 USD/hộ)',
          en: 'Vegetable gardens, hens and clean water containers for 6,000 households (US$ 70 each)',
        },
        amount: usd(420_000),
      },
      {
        label: {
          vi: 'Đa vi chất cho 18.600 thai phụ (10 USD/người) và điều trị 2.400 trẻ suy dinh dưỡng cấp tính nặng (55 USD/trẻ)',
          en: 'Micronutrients for 18,600 pregnant women (US$ 10 each) and treatment of 2,400 children with severe acute malnutrition (US$ 55 each)',
        },
        amount: usd(318_000),
      },
      {
        label: {
          vi: 'Đào tạo, kèm cặp 180 nhân viên trạm và 390 nhân viên y tế thôn bản (9.500 USD/xã)',
          en: 'Training and coaching of 180 station staff and 390 village health workers (US$ 9,500 per commune)',
        },
        amount: usd(285_000),
      },
      {
        label: {
          vi: 'Trang bị 30 trạm y tế: cân, thước đo, máy đo huyết sắc tố, góc tư vấn (6.500 USD/trạm)',
          en: 'Equipment of 30 health stations: scales, height boards, haemoglobin meters, counselling corner (US$ 6,500 each)',
        },
        amount: usd(195_000),
      },
      {
        label: {
          vi: 'Truyền thông thay đổi hành vi bằng tiếng Mường, Dao, Tày, Thái, Mông',
          en: 'Behaviour change communication in Mường, Dao, Tày, Thái and Mông',
        },
        amount: usd(108_500),
      },
      {
        label: {
          vi: 'Điều tra đầu kỳ, giữa kỳ, cuối kỳ, đánh giá độc lập và kiểm toán hằng năm',
          en: 'Baseline, mid-term and final surveys, independent evaluation and yearly audit',
        },
        amount: usd(105_000),
      },
      {
        label: { vi: 'Ban quản lý chương trình và giám sát', en: 'Programme management unit and supervision' },
        amount: usd(120_000),
      },
    ],
    counterpart: {
      amount: usd(520_000),
      note: {
        vi: 'Ngân sách tỉnh và xã chi 210.000 USD tiền mặt cho phụ cấp y tế thôn bản, viên sắt và vitamin A; lương cán bộ, trụ sở, nhà văn hóa và ngày công của người dân trị giá 310.000 USD.',
        en: 'The provincial and commune budgets pay US$ 210,000 in cash for village health workers’ allowances, iron tablets and vitamin A; salaries, premises, culture houses and villagers’ labour are worth US$ 310,000.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(55_550),
      description: {
        vi: 'Một xã trong 48 tháng: đào tạo (9.500 USD), vi chất và điều trị (10.600 USD), trang bị trạm (6.500 USD), 13 câu lạc bộ (14.950 USD), vườn và gà cho 200 hộ (14.000 USD).',
        en: 'One commune for 48 months: training (US$ 9,500), micronutrients and treatment (US$ 10,600), station equipment (US$ 6,500), 13 clubs (US$ 14,950), gardens and hens for 200 households (US$ 14,000).',
      },
    },

    beneficiaries: {
      people: 46_000,
      women: 31_800,
      children: 27_400,
      ethnicMinorities: 41_400,
      personsWithDisabilities: 460,
      poorHouseholds: 9_800,
      note: {
        vi: 'Gồm 18.600 phụ nữ mang thai và 27.400 trẻ (8.800 trẻ dưới 2 tuổi khi bắt đầu và 18.600 trẻ sinh ra trong 48 tháng); số phụ nữ tính cả 13.200 em gái.',
        en: 'They are 18,600 pregnant women and 27,400 children (8,800 under 2 at the start and 18,600 born during the 48 months); the number of women includes 13,200 girls.',
      },
    },

    readiness: { counterpart: 'planned', land: 'not-needed', approval: 'in-progress', checkedOn: '2026-11-17' },

    need: {
      vi: `Tỷ lệ thấp còi của cả tỉnh giảm đều, nhưng 30 xã này vẫn tụt lại. Khảo sát tháng 5/2026 của Sở Y tế với 1.800 trẻ cho thấy 24,6% trẻ dưới 2 tuổi thấp còi; ở các bản cao người Mông, Dao, con số này vượt 35%. Thiếu hụt bắt đầu từ trong bụng mẹ: 32,4% thai phụ thiếu máu, 38% khám thai chưa đủ 4 lần. Chỉ 38% trẻ được bú mẹ hoàn toàn trong 6 tháng đầu, 41% trẻ từ 6 đến 23 tháng tuổi có bữa ăn đạt mức tối thiểu. Nhiều bà mẹ cho con ăn cháo trắng từ tháng thứ 3 và sớm trở lại nương rẫy.

Trạm y tế còn thiếu thước đo chiều cao chuẩn, máy đo huyết sắc tố và kỹ năng tư vấn; trẻ suy dinh dưỡng cấp tính nặng chưa được điều trị tại xã, còn bệnh viện thì cách hàng chục cây số. Từ khi không còn cấp huyện, 30 trạm làm việc trực tiếp với tuyến tỉnh và cần cách kèm cặp mới. 1.000 ngày từ lúc mang thai đến khi trẻ 2 tuổi là lúc can thiệp hiệu quả nhất.`,
      en: `While stunting falls steadily in the province as a whole, 30 ethnic minority communes lag behind. A survey of 1,800 children by the Department of Health in May 2026 found 24.6% of those under 2 stunted; in high Mông and Dao villages the figure passes 35%. The shortfall begins in the womb: 32.4% of pregnant women are anaemic and 38% have fewer than 4 antenatal visits. Only 38% of infants are exclusively breastfed for the first 6 months, and 41% of those aged 6 to 23 months eat a minimum acceptable diet. Many mothers give plain rice porridge from month 3 and soon return to the fields.

Health stations lack standard height boards, haemoglobin meters and counselling skills, and severe acute malnutrition is not treated in the communes, though hospitals are tens of kilometres away. Now that there are no districts, the 30 stations work directly with the province and need a new way of coaching. The 1,000 days from conception to age 2 are when action counts most.`,
    },
    objectives: {
      vi: `Trẻ em 30 xã vùng dân tộc thiểu số được nuôi dưỡng tốt trong 1.000 ngày đầu đời.

- Tỷ lệ thấp còi ở trẻ dưới 2 tuổi giảm từ 24,6% xuống 18,5%.
- Tỷ lệ thai phụ thiếu máu giảm từ 32,4% xuống 22%; 85% khám thai ít nhất 4 lần.
- 60% trẻ được bú mẹ hoàn toàn trong 6 tháng đầu; 65% trẻ từ 6 đến 23 tháng tuổi có bữa ăn đạt mức tối thiểu.
- 30 trạm y tế điều trị được suy dinh dưỡng cấp tính nặng không biến chứng.`,
      en: `Children of 30 ethnic minority communes are well nourished in their first 1,000 days.

- Stunting in children under 2 falls from 24.6% to 18.5%.
- Anaemia in pregnant women falls from 32.4% to 22%, and 85% have at least 4 antenatal visits.
- 60% of infants are exclusively breastfed for the first 6 months, and 65% of those aged 6 to 23 months eat a minimum acceptable diet.
- 30 health stations can treat severe acute malnutrition without complications.`,
    },
    activities: {
      vi: `1. Điều tra đầu kỳ; Sở Y tế cùng Sở Dân tộc và Tôn giáo ký quy chế phối hợp với 30 xã.
2. Đào tạo 180 nhân viên trạm (mỗi trạm 6 người) và 390 nhân viên y tế thôn bản; tuyến tỉnh kèm cặp mỗi trạm mỗi quý.
3. Trang bị 30 trạm: cân, thước đo, máy đo huyết sắc tố, góc tư vấn và góc cho bú.
4. Cấp đa vi chất cho 18.600 thai phụ; phát hiện và điều trị 2.400 trẻ suy dinh dưỡng cấp tính nặng ngay tại xã theo hướng dẫn của Bộ Y tế.
5. Lập 390 câu lạc bộ, mỗi tháng một buổi: cân đo, nấu ăn từ thực phẩm sẵn có, tư vấn cho cả bố và bà của trẻ.
6. Giúp 6.000 hộ nghèo, cận nghèo có con nhỏ làm vườn rau, nuôi gà mái lấy trứng và trữ nước sạch.
7. Làm phim ngắn, bài phát thanh, tranh bằng 5 thứ tiếng cùng già làng, người có uy tín.`,
      en: `1. Baseline survey; the Department of Health and the Department of Ethnic and Religious Affairs sign a cooperation agreement with 30 communes.
2. Train 180 station staff (6 per station) and 390 village health workers; the province coaches each station every quarter.
3. Equip 30 stations with scales, height boards, haemoglobin meters, a counselling corner and a breastfeeding corner.
4. Give micronutrients to 18,600 pregnant women; find and treat 2,400 children with severe acute malnutrition in the communes, following Ministry of Health guidelines.
5. Form 390 clubs that meet monthly: weighing and measuring, cooking with local food, advice for fathers and grandmothers too.
6. Help 6,000 poor and near-poor households with small children to grow vegetables, keep laying hens and store clean water.
7. Make short films, radio items and pictures in 5 languages with village elders and respected persons.`,
    },
    indicators: [
      {
        label: { vi: 'Tỷ lệ thấp còi ở trẻ dưới 2 tuổi', en: 'Stunting in children under 2' },
        baseline: { vi: '24,6%', en: '24.6%' },
        target: { vi: '18,5%', en: '18.5%' },
        verification: {
          vi: 'Điều tra 1.800 trẻ đầu kỳ, giữa kỳ, cuối kỳ, tách theo giới và dân tộc',
          en: 'Survey of 1,800 children at baseline, mid-term and end, by sex and ethnic group',
        },
      },
      {
        label: { vi: 'Tỷ lệ phụ nữ mang thai thiếu máu', en: 'Anaemia in pregnant women' },
        baseline: { vi: '32,4%', en: '32.4%' },
        target: { vi: '22%', en: '22%' },
        verification: {
          vi: 'Đo huyết sắc tố khi khám thai và trong điều tra',
          en: 'Haemoglobin tests at antenatal visits and in surveys',
        },
      },
      {
        label: { vi: 'Tỷ lệ thai phụ khám thai ít nhất 4 lần', en: 'Pregnant women with at least 4 antenatal visits' },
        baseline: { vi: '62%', en: '62%' },
        target: { vi: '85%', en: '85%' },
        verification: { vi: 'Sổ khám thai của 30 trạm', en: 'Antenatal registers of the 30 stations' },
      },
      {
        label: {
          vi: 'Tỷ lệ trẻ được bú mẹ hoàn toàn trong 6 tháng đầu',
          en: 'Infants exclusively breastfed for the first 6 months',
        },
        baseline: { vi: '38%', en: '38%' },
        target: { vi: '60%', en: '60%' },
        verification: { vi: 'Điều tra theo bộ chỉ số của WHO', en: 'Surveys using WHO indicators' },
      },
      {
        label: {
          vi: 'Tỷ lệ trẻ từ 6 đến 23 tháng tuổi có bữa ăn đạt mức tối thiểu',
          en: 'Children aged 6 to 23 months with a minimum acceptable diet',
        },
        baseline: { vi: '41%', en: '41%' },
        target: { vi: '65%', en: '65%' },
        verification: { vi: 'Hỏi bữa ăn 24 giờ qua trong điều tra', en: '24-hour dietary recall in surveys' },
      },
      {
        label: {
          vi: 'Tỷ lệ khỏi trong số trẻ suy dinh dưỡng cấp tính nặng điều trị tại xã',
          en: 'Recovery among children treated for severe acute malnutrition in communes',
        },
        baseline: { vi: 'chưa điều trị tại xã', en: 'no treatment in communes' },
        target: { vi: 'ít nhất 80% của 2.400 trẻ', en: 'at least 80% of 2,400 children' },
        verification: { vi: 'Phiếu điều trị, báo cáo quý của trạm', en: 'Treatment cards, quarterly station reports' },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Lập ban quản lý, ký quy chế phối hợp, điều tra đầu kỳ',
          en: 'Management unit, cooperation agreement, baseline survey',
        },
        fromMonth: 1,
        toMonth: 6,
      },
      {
        label: { vi: 'Đào tạo, trang bị 15 xã đầu', en: 'Training and equipment in the first 15 communes' },
        fromMonth: 5,
        toMonth: 12,
      },
      {
        label: { vi: 'Đào tạo, trang bị 15 xã sau', en: 'Training and equipment in the other 15 communes' },
        fromMonth: 12,
        toMonth: 18,
      },
      {
        label: {
          vi: '390 câu lạc bộ, vi chất và điều trị hoạt động',
          en: '390 clubs, micronutrients and treatment under way',
        },
        fromMonth: 8,
        toMonth: 46,
      },
      {
        label: {
          vi: 'Vườn và gà cho 6.000 hộ theo ba đợt',
          en: 'Gardens and hens for 6,000 households in three rounds',
        },
        fromMonth: 10,
        toMonth: 40,
      },
      { label: { vi: 'Điều tra, đánh giá giữa kỳ', en: 'Mid-term survey and review' }, fromMonth: 24, toMonth: 26 },
      {
        label: {
          vi: 'Điều tra cuối kỳ, đánh giá độc lập, bàn giao',
          en: 'Final survey, independent evaluation, handover',
        },
        fromMonth: 43,
        toMonth: 48,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Bản xa, đường sạt lở, phụ nữ không đến được câu lạc bộ',
          en: 'Remote villages and landslides keep women from the clubs',
        },
        response: {
          vi: 'Câu lạc bộ đặt ngay tại thôn; mùa mưa nhân viên y tế thôn bản đến nhà và dự trữ vi chất cho 2 tháng',
          en: 'Clubs meet in the village; in the rains village health workers visit homes and hold micronutrients for 2 months',
        },
      },
      {
        risk: {
          vi: 'Tập quán ăn kiêng khi mang thai, cho ăn dặm sớm',
          en: 'Food taboos in pregnancy and early weaning foods',
        },
        response: {
          vi: 'Mời bà, mẹ chồng, người có uy tín cùng tham gia; dùng món ăn địa phương thay vì cấm đoán',
          en: 'Grandmothers, mothers-in-law and respected persons take part; local dishes are offered instead of prohibitions',
        },
      },
      {
        risk: {
          vi: 'Đứt nguồn cung vi chất, thực phẩm điều trị',
          en: 'Supply of micronutrients or therapeutic food breaks',
        },
        response: {
          vi: 'Đặt hàng hằng năm, dự trữ 6 tháng ở kho tỉnh, theo dõi tồn kho mỗi tháng',
          en: 'Yearly orders, a 6-month reserve in the provincial store and monthly stock checks',
        },
      },
      {
        risk: {
          vi: 'Quảng cáo sữa thay thế lấn át tư vấn bú mẹ',
          en: 'Promotion of breast-milk substitutes drowns out advice',
        },
        response: {
          vi: 'Không nhận tài trợ từ hãng sữa; trạm ký cam kết theo quy định về kinh doanh, sử dụng sản phẩm dinh dưỡng cho trẻ nhỏ',
          en: 'No money from formula companies; stations pledge to follow the rules on marketing of products for young children',
        },
      },
    ],
    sustainability: {
      vi: 'Chương trình làm việc qua trạm y tế và y tế thôn bản, không lập mạng lưới riêng. Từ năm thứ 3, ngân sách tỉnh nhận dần tiền vi chất: 30% năm thứ 3, 60% năm thứ 4 và toàn bộ sau khi kết thúc. Câu lạc bộ dùng bếp của nhà văn hóa và thực phẩm dân góp; mỗi tháng chỉ cần khoảng 3 USD. Hộ được hỗ trợ chuyển lại hạt giống và một gà mái cho hộ khác. Số liệu nhập vào hệ thống của ngành y tế, kết quả đưa vào các chương trình mục tiêu quốc gia.',
      en: 'The programme works through health stations and village health workers and builds no network of its own. From year 3 the provincial budget takes over the cost of micronutrients: 30% in year 3, 60% in year 4 and all of it afterwards. Clubs use culture-house kitchens and food brought by members, and need only about US$ 3 a month. Each household that has been helped passes seeds and one hen on to another. Data enter the health sector’s own system, and results feed the national target programmes.',
    },
    safeguarding: {
      vi: 'Chỉ cân đo, thăm khám khi bà mẹ đồng ý; số liệu của từng trẻ được giữ kín. Nhân viên và cộng tác viên ký quy tắc bảo vệ trẻ em, biết dấu hiệu bạo lực gia đình, tảo hôn và nơi chuyển gửi. Tư vấn bằng tiếng mẹ đẻ. Không đăng ảnh trẻ suy dinh dưỡng. Đường dây góp ý có người trả lời trong 5 ngày.',
      en: 'Mothers consent to measuring and tests, and each child’s data stay confidential. Staff and volunteers sign a child protection code and know the signs of domestic violence and child marriage and where to refer them. Advice is given in the mother tongue. Pictures of malnourished children are never published. The feedback line answers within 5 days.',
    },
    environment: {
      vi: 'Vườn hộ dùng giống rau bản địa, phân ủ, không thuốc trừ sâu độc hại; gà nuôi có chuồng, được tiêm phòng, xa nguồn nước. Vỏ gói vi chất, thực phẩm điều trị được thu gom về trạm. Câu lạc bộ dùng bếp tiết kiệm củi và bát đĩa dùng lại nhiều lần. Thiết bị y tế hỏng được xử lý theo quy định.',
      en: 'Household gardens use local vegetable seed and compost and no hazardous pesticides; hens are housed, vaccinated and kept away from water sources. Sachets of micronutrients and therapeutic food are collected at the station. Clubs use wood-saving stoves and reusable dishes. Broken medical equipment is disposed of as the rules require.',
    },

    contact: {
      name: 'Quách Thị Diệu Linh',
      position: {
        vi: 'Chuyên viên Phòng Nghiệp vụ Y, phụ trách dinh dưỡng, Sở Y tế',
        en: 'Nutrition Officer, Medical Affairs Division, Department of Health',
      },
      email: 'quach.dieu.linh@example.org',
      phone: '+84 210 555 0126',
      replyDays: 5,
    },
  },
}
