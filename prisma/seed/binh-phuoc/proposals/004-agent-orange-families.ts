import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 4,
  content: {
    title: {
      vi: 'Chăm sóc tại nhà và sinh kế cho 360 gia đình nạn nhân chất da cam ở vùng từng bị phun rải',
      en: 'Home care and livelihoods for 360 families affected by Agent Orange in a sprayed area',
    },
    summary: {
      vi: '360 gia đình có người khuyết tật nặng do chất da cam/dioxin được cộng tác viên đến nhà hai lần mỗi tháng, 150 ngôi nhà được sửa cho dễ đi lại, 210 gia đình có thêm nghề vừa sức và người chăm sóc có nơi gửi người thân bốn ngày mỗi tháng.',
      en: '360 families of people with severe disabilities due to Agent Orange/dioxin are visited at home twice a month, 150 homes become easier to move about in, 210 families take up work within their strength, and carers have somewhere to leave their relative four days a month.',
    },
    aidKind: 'project',
    status: 'open',
    field: 'war-legacies',
    themes: ['disabilities', 'women', 'poverty'],
    agency: 'hoi-nan-nhan-chat-doc-da-cam',
    localities: ['25270', '25279', '25308', '25363', '25326', '25396'],
    provinceWide: false,
    sdgs: [1, 3, 10],
    startsIn: '2027-04',
    months: 30,
    deadline: '2027-02-15',
    currency: 'USD',
    budget: [
      {
        label: {
          vi: 'Tập huấn, túi dụng cụ, phụ cấp cho 52 cộng tác viên',
          en: 'Training, kits and allowances for 52 home carers',
        },
        amount: usd(58_400),
      },
      {
        label: {
          vi: 'Sửa 150 ngôi nhà: đường dốc, nhà vệ sinh, tay vịn',
          en: 'Adapting 150 homes: ramps, toilets, handrails',
        },
        amount: usd(45_000),
      },
      {
        label: { vi: 'Sinh kế bằng hiện vật cho 210 gia đình', en: 'Livelihood inputs in kind for 210 families' },
        amount: usd(46_200),
      },
      { label: { vi: 'Hai phòng chăm sóc ban ngày', en: 'Two day-care rooms' }, amount: usd(31_500) },
      {
        label: { vi: '190 dụng cụ trợ giúp đo theo người dùng', en: '190 assistive devices made to measure' },
        amount: usd(17_100),
      },
      { label: { vi: 'Điều phối, khảo sát, kiểm toán', en: 'Coordination, surveys, audit' }, amount: usd(21_800) },
    ],
    counterpart: {
      amount: usd(47_000),
      note: {
        vi: 'Quỹ của Hội góp 15.000 USD tiền mặt; hai căn phòng của xã, thời gian của cán bộ và ngày công của bà con trị giá 32.000 USD.',
        en: 'The Association’s fund gives US$ 15,000 in cash; two commune rooms, staff time and neighbours’ labour are worth US$ 32,000.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(15_750),
      description: {
        vi: 'Một phòng chăm sóc ban ngày 12 chỗ hoạt động trong 24 tháng.',
        en: 'One day-care room with 12 places, run for 24 months.',
      },
    },
    beneficiaries: {
      people: 1_480,
      women: 790,
      children: 310,
      ethnicMinorities: 420,
      personsWithDisabilities: 505,
      poorHouseholds: 205,
      note: {
        vi: 'Thành viên của 360 gia đình, trong đó 505 người khuyết tật thuộc ba thế hệ.',
        en: 'Members of 360 families, among them 505 persons with disabilities of three generations.',
      },
    },
    readiness: { counterpart: 'committed', land: 'ready', approval: 'in-progress', checkedOn: '2026-10-19' },
    need: {
      vi: `Nhiều cánh rừng ở Lộc Ninh, Bù Đốp, Đồng Phú từng bị phun rải dày đặc trong chiến tranh. Khác với những nơi chỉ có người trở về từ chiến trường, ở đây cả người dân tại chỗ, bộ đội và con cháu họ đều chịu hậu quả. Rà soát của Hội tháng 5/2026 tại sáu xã, phường ghi nhận 360 gia đình có người khuyết tật nặng, 94 gia đình có từ hai người trở lên.

Người chăm sóc chính trung bình 61 tuổi. 71% chưa từng được ai chỉ cách xoay trở, phòng loét, tập vận động. Trung tâm phục hồi chức năng gần nhất cách 60 đến 110 km. Chỉ 19% ngôi nhà có lối đi cho xe lăn.`,
      en: `Many forests of Lộc Ninh, Bù Đốp and Đồng Phú were heavily sprayed during the war. Unlike places to which only soldiers came back, here residents, soldiers and their descendants all live with the consequences. In May 2026 a review by the Association in six communes and wards recorded 360 families with a severely disabled member, 94 of them with two or more.

The main carer is 61 years old on average. 71% have never been shown how to turn a person, prevent pressure sores or help with exercises. The nearest rehabilitation centre is 60 to 110 km away. Only 19% of homes have a path for a wheelchair.`,
    },
    objectives: {
      vi: `Người khuyết tật do chất da cam được chăm sóc tốt hơn tại nhà, người chăm sóc bớt kiệt sức và gia đình tự lo được nhiều hơn.

- 360 gia đình được thăm, hướng dẫn hai lần mỗi tháng.
- 120 người chăm sóc vất vả nhất được nghỉ bốn ngày mỗi tháng.
- 150 gia đình có thêm ít nhất 1,2 triệu đồng mỗi tháng.`,
      en: `People disabled by Agent Orange are better cared for at home, their carers less exhausted and their families better able to provide for themselves.

- 360 families are visited and advised twice a month.
- The 120 most burdened carers have four days off each month.
- 150 families earn at least 1.2 million VND more per month.`,
    },
    activities: {
      vi: `1. Lập kế hoạch chăm sóc cho từng người cùng trạm y tế.
2. Đào tạo 52 cộng tác viên sống cùng thôn, ấp; mỗi người phụ trách bảy gia đình.
3. Mở hai phòng chăm sóc ban ngày ở Lộc Ninh và Đồng Phú, có xe đón.
4. Sửa nhà và cấp dụng cụ sau khi đo, thử tại chỗ.
5. Hỗ trợ nghề vừa sức: nuôi gà, trồng nấm, bóc tách hạt điều an toàn tại nhà, tạp hóa; theo dõi 12 tháng.
6. Lập 20 nhóm người chăm sóc, họp hằng tháng.`,
      en: `1. Write a care plan for each person with the health station.
2. Train 52 home carers who live in the same hamlets; each follows seven families.
3. Open two day-care rooms, in Lộc Ninh and Đồng Phú, with transport.
4. Adapt homes and supply devices after measuring and trying on the spot.
5. Support work within each family’s strength: chickens, mushrooms, safe cashew shelling at home, a small shop; follow up for 12 months.
6. Form 20 carers’ groups that meet monthly.`,
    },
    indicators: [
      {
        label: { vi: 'Gia đình được thăm ít nhất hai lần mỗi tháng', en: 'Families visited at least twice a month' },
        baseline: { vi: '0', en: '0' },
        target: { vi: '360', en: '360' },
        verification: {
          vi: 'Sổ thăm tại nhà, gọi kiểm tra 10% mỗi quý',
          en: 'Visit book at home; 10% telephoned each quarter',
        },
      },
      {
        label: { vi: 'Người chăm sóc luôn thấy kiệt sức', en: 'Carers who always feel exhausted' },
        baseline: { vi: '66%', en: '66%' },
        target: { vi: 'không quá 35%', en: 'no more than 35%' },
        verification: {
          vi: 'Thang đo gánh nặng chăm sóc, đầu và cuối kỳ',
          en: 'Caregiver burden scale at start and end',
        },
      },
      {
        label: { vi: 'Nhà có lối đi, nhà vệ sinh phù hợp', en: 'Homes with suitable paths and toilets' },
        baseline: { vi: '68/360', en: '68 of 360' },
        target: { vi: '218/360', en: '218 of 360' },
        verification: { vi: 'Biên bản nghiệm thu có chữ ký gia đình', en: 'Acceptance records signed by the family' },
      },
    ],
    milestones: [
      {
        label: { vi: 'Đánh giá nhu cầu, đào tạo cộng tác viên', en: 'Needs assessment, training of home carers' },
        fromMonth: 1,
        toMonth: 4,
      },
      {
        label: { vi: 'Thăm tại nhà, phòng chăm sóc ban ngày', en: 'Home visits, day-care rooms' },
        fromMonth: 4,
        toMonth: 29,
      },
      { label: { vi: 'Sửa nhà, dụng cụ, sinh kế', en: 'Homes, devices, livelihoods' }, fromMonth: 6, toMonth: 26 },
      { label: { vi: 'Khảo sát cuối kỳ, bàn giao', en: 'Final survey, handover' }, fromMonth: 28, toMonth: 30 },
    ],
    risks: [
      {
        risk: { vi: 'Cộng tác viên bỏ việc vào mùa điều', en: 'Home carers leave during the cashew season' },
        response: {
          vi: 'Có 8 người dự bị; lịch thăm dồn vào sáng sớm trong ba tháng mùa vụ',
          en: '8 people in reserve; visits move to early morning in the three months of the season',
        },
      },
      {
        risk: {
          vi: 'Phòng chăm sóc thiếu kinh phí khi dự án kết thúc',
          en: 'Day-care rooms lack money when the project ends',
        },
        response: {
          vi: 'Xã và quỹ Hội chi 30% từ tháng 19, toàn bộ từ tháng 31',
          en: 'Communes and the Association pay 30% from month 19 and all from month 31',
        },
      },
    ],
    sustainability: {
      vi: 'Hai phòng đặt trong nhà có sẵn của xã; từ tháng 31 quỹ của Hội và ngân sách xã chi trả khoảng 800 USD mỗi tháng. Cộng tác viên tiếp tục trong mạng lưới của trạm y tế. Gia đình giữ quỹ quay vòng từ phần lãi sinh kế.',
      en: 'The two rooms stand in commune buildings; from month 31 the Association’s fund and commune budgets pay about US$ 800 a month. Home carers go on in the network of the health stations. Families keep a revolving fund fed from livelihood profits.',
    },
    safeguarding: {
      vi: 'Không chụp ảnh, nêu tên khi chưa có đồng ý bằng văn bản. Mỗi ca chăm sóc có hai nhân viên; vệ sinh cá nhân do người cùng giới làm. Hội trả lời phản ánh trong 5 ngày làm việc.',
      en: 'No photograph or name without written consent. Two workers at every shift; personal hygiene by someone of the same sex. The Association answers complaints within 5 working days.',
    },
    environment: {
      vi: 'Sửa nhà quy mô nhỏ, không dùng tấm lợp chứa amiăng. Vỏ hạt điều được gom bán cho cơ sở ép dầu, không đốt tại nhà.',
      en: 'Adaptations are small and use no asbestos roofing. Cashew shells are collected for an oil press and not burnt at home.',
    },
    contact: {
      name: 'Nguyễn Văn Hòa',
      position: {
        vi: 'Phó Chủ tịch Hội Nạn nhân chất độc da cam/dioxin thành phố',
        en: 'Vice-Chair, Association of Victims of Agent Orange/dioxin of the city',
      },
      email: 'nguyen.van.hoa@example.org',
      phone: '+84 271 555 0124',
      replyDays: 5,
    },
  },
}
