import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 1,
  content: {
    title: {
      vi: 'Loại trừ sốt rét trong nhóm đi rừng, ngủ rẫy và dân di biến động ở năm xã biên giới',
      en: 'Ending malaria among forest-goers and mobile people in five border communes',
    },
    summary: {
      vi: '9.200 người đi rừng, ngủ rẫy và qua lại biên giới ở năm xã được xét nghiệm, điều trị tại chỗ trong vòng 24 giờ, được cấp màn võng tẩm hóa chất và có người trong chính nhóm của mình theo dõi. Mục tiêu là không còn ca sốt rét lây truyền tại chỗ vào cuối năm thứ ba.',
      en: '9,200 people who work in the forest, sleep in field huts or cross the border in five communes are tested and treated on the spot within 24 hours, given treated hammock nets, and followed up by people from their own groups. The aim is no locally transmitted case by the end of the third year.',
    },
    aidKind: 'project',
    status: 'open',
    field: 'health',
    themes: ['border-areas', 'ethnic-minorities', 'poverty'],
    agency: 'so-y-te',
    localities: ['25222', '25225', '25280', '25309', '25318'],
    provinceWide: false,
    sdgs: [3, 10],
    startsIn: '2027-05',
    months: 36,
    deadline: '2027-02-28',
    currency: 'USD',
    budget: [
      {
        label: {
          vi: 'Phụ cấp và tập huấn 60 cộng tác viên trong nhóm đi rừng (33 tháng)',
          en: 'Allowances and training of 60 volunteers from among forest-goers (33 months)',
        },
        amount: usd(118_800),
      },
      {
        label: {
          vi: '9.000 màn võng tẩm hóa chất tồn lưu lâu, 4.000 bình xua muỗi',
          en: '9,000 long-lasting treated hammock nets, 4,000 bottles of repellent',
        },
        amount: usd(94_000),
      },
      {
        label: {
          vi: '8 điểm xét nghiệm lưu động ở cửa rừng, bến đò và đường mòn',
          en: '8 mobile test posts at forest gates, ferry landings and trails',
        },
        amount: usd(61_600),
      },
      {
        label: {
          vi: 'Sinh phẩm xét nghiệm nhanh và vận chuyển lam máu',
          en: 'Rapid tests and transport of blood slides',
        },
        amount: usd(38_500),
      },
      {
        label: { vi: 'Điều tra ca bệnh, bản đồ điểm ngủ rẫy', en: 'Case investigation, mapping of field huts' },
        amount: usd(29_400),
      },
      {
        label: { vi: 'Truyền thông bằng tiếng S’Tiêng, M’Nông, Khmer', en: 'Messages in S’Tiêng, M’Nông and Khmer' },
        amount: usd(17_200),
      },
      {
        label: { vi: 'Điều phối, giám sát, kiểm toán', en: 'Coordination, monitoring, audit' },
        amount: usd(36_500),
      },
    ],
    counterpart: {
      amount: usd(71_000),
      note: {
        vi: 'Thuốc điều trị của chương trình quốc gia, lương của 14 cán bộ y tế xã tham gia dự án và trụ sở của 5 trạm y tế.',
        en: 'Medicines of the national programme, pay of the 14 commune health staff who take part, and the premises of 5 health stations.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(48_300),
      description: {
        vi: 'Trọn gói cho một xã trong 12 tháng: 12 cộng tác viên, 1.800 màn võng, một điểm xét nghiệm lưu động và sinh phẩm.',
        en: 'Everything for one commune over 12 months: 12 volunteers, 1,800 hammock nets, one mobile test post and test kits.',
      },
    },
    beneficiaries: {
      people: 9_200,
      women: 2_900,
      children: 850,
      ethnicMinorities: 5_400,
      personsWithDisabilities: null,
      poorHouseholds: 760,
      note: {
        vi: 'Ước tính của trạm y tế năm xã: 6.700 người dân tại chỗ thường đi rừng, ngủ rẫy và 2.500 lao động mùa vụ, người qua lại biên giới.',
        en: 'Estimate of the five health stations: 6,700 residents who often work in the forest or sleep in field huts, and 2,500 seasonal workers and people who cross the border.',
      },
    },
    readiness: { counterpart: 'committed', land: 'not-needed', approval: 'in-principle', checkedOn: '2026-10-21' },
    need: {
      vi: `Sốt rét ở Bình Phước đã giảm rất sâu, nhưng những ca còn lại tập trung vào một nhóm khó tiếp cận: người vào rừng lấy măng, mật ong, đót; người ngủ lại rẫy điều, rẫy mì trong mùa thu hoạch; người làm thuê qua lại biên giới. Theo rà soát của năm trạm y tế, 87% số ca của hai năm gần đây là người từng ngủ rừng hoặc ngủ rẫy trong 14 ngày trước khi sốt.

Họ ở xa trạm y tế từ 12 đến 35 km, thường tự mua thuốc hạ sốt và chỉ đến khám khi đã sốt bốn, năm ngày; khi đó bệnh đã kịp lây. Màn đơn phát cho hộ gia đình không mắc được trên võng. Người làm thuê từ nơi khác đến không có tên trong danh sách cấp phát. Ký sinh trùng kháng thuốc ở khu vực này khiến mỗi ca sót lại là một nguy cơ cho cả vùng.`,
      en: `Malaria in Bình Phước has fallen very far, but the cases that remain are concentrated in a group that is hard to reach: people who gather bamboo shoots, honey and broom grass in the forest, families who sleep beside their cashew and cassava fields at harvest, and day labourers who cross the border. According to a review by the five health stations, 87% of the cases of the last two years were people who had slept in the forest or the fields in the 14 days before the fever.

They live 12 to 35 km from a health station, usually buy something against fever, and come to be examined only after four or five days, when they have already passed the disease on. The bed nets given to households cannot be hung on a hammock. Labourers from elsewhere are on no distribution list. As parasites in the area resist drugs, every case left over is a risk to the whole region.`,
    },
    objectives: {
      vi: `Không còn ca sốt rét lây truyền tại chỗ ở năm xã vào cuối năm thứ ba.

- 90% người sốt trong nhóm nguy cơ được xét nghiệm trong 24 giờ.
- 100% ca bệnh được điều trị đủ liều và điều tra trong 3 ngày.
- 85% người ngủ rừng, ngủ rẫy dùng màn võng thường xuyên.`,
      en: `No locally transmitted case of malaria in the five communes by the end of the third year.

- 90% of people with fever in the groups at risk are tested within 24 hours.
- 100% of cases complete their treatment and are investigated within 3 days.
- 85% of those who sleep in the forest or the fields use a hammock net regularly.`,
    },
    activities: {
      vi: `1. Lập bản đồ điểm ngủ rẫy, đường mòn, bến đò cùng trưởng thôn và bộ đội biên phòng; cập nhật hai lần mỗi năm.
2. Chọn và đào tạo 60 cộng tác viên từ chính những người đi rừng: xét nghiệm nhanh, cho thuốc theo phác đồ, báo ca bằng điện thoại.
3. Đặt 8 điểm xét nghiệm lưu động vào các tháng cao điểm, từ tháng 5 đến tháng 11 hằng năm.
4. Cấp 9.000 màn võng cho người đi rừng, không phân biệt nơi đăng ký thường trú.
5. Điều tra từng ca trong 3 ngày, xử lý ổ bệnh trong 7 ngày.
6. Truyền thông bằng tiếng S’Tiêng, M’Nông, Khmer qua loa, băng ghi âm và nhóm bạn rừng.`,
      en: `1. Map field huts, trails and ferry landings with hamlet heads and border guards, and update the map twice a year.
2. Choose and train 60 volunteers from among forest-goers: rapid tests, treatment by the protocol, reporting by telephone.
3. Run 8 mobile test posts in the high season, May to November of each year.
4. Give out 9,000 hammock nets to forest-goers, wherever they are registered.
5. Investigate each case within 3 days and respond to each focus within 7.
6. Spread messages in S’Tiêng, M’Nông and Khmer by loudspeaker, recording and groups of forest companions.`,
    },
    indicators: [
      {
        label: { vi: 'Số ca sốt rét lây truyền tại chỗ mỗi năm', en: 'Locally transmitted cases per year' },
        baseline: { vi: '46', en: '46' },
        target: { vi: '0', en: '0' },
        verification: { vi: 'Hệ thống báo cáo ca bệnh của ngành y tế', en: 'Case reports of the health service' },
      },
      {
        label: {
          vi: 'Tỷ lệ người sốt trong nhóm nguy cơ được xét nghiệm trong 24 giờ',
          en: 'People at risk with fever who are tested within 24 hours',
        },
        baseline: { vi: '31%', en: '31%' },
        target: { vi: '90%', en: '90%' },
        verification: {
          vi: 'Sổ của cộng tác viên, đối chiếu hằng quý',
          en: 'Volunteers’ registers, checked each quarter',
        },
      },
      {
        label: { vi: 'Tỷ lệ người ngủ rừng, ngủ rẫy dùng màn võng', en: 'People sleeping out who use a hammock net' },
        baseline: { vi: '22%', en: '22%' },
        target: { vi: '85%', en: '85%' },
        verification: { vi: 'Khảo sát đêm đầu kỳ, giữa kỳ, cuối kỳ', en: 'Night surveys at start, middle and end' },
      },
    ],
    milestones: [
      {
        label: { vi: 'Bản đồ, khảo sát đầu kỳ, chọn cộng tác viên', en: 'Mapping, baseline, choice of volunteers' },
        fromMonth: 1,
        toMonth: 4,
      },
      {
        label: { vi: 'Xét nghiệm, điều trị, cấp màn võng', en: 'Testing, treatment, hammock nets' },
        fromMonth: 4,
        toMonth: 34,
      },
      {
        label: { vi: 'Chuyển giao cho trạm y tế, khảo sát cuối kỳ', en: 'Handover to health stations, final survey' },
        fromMonth: 33,
        toMonth: 36,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Người đi rừng tránh điểm xét nghiệm vì ngại hỏi giấy tờ',
          en: 'Forest-goers avoid test posts for fear of being asked for papers',
        },
        response: {
          vi: 'Không ghi số giấy tờ; cộng tác viên là người cùng nhóm; biên phòng cam kết không kiểm tra tại điểm',
          en: 'No document numbers are written down; volunteers come from the same groups; border guards agree not to check at the posts',
        },
      },
      {
        risk: { vi: 'Ca bệnh từ bên kia biên giới tiếp tục vào', en: 'Cases keep arriving from across the border' },
        response: {
          vi: 'Trao đổi số liệu hằng tháng với y tế huyện giáp biên của nước bạn qua kênh đã có',
          en: 'Monthly exchange of figures with health offices across the border through the existing channel',
        },
      },
    ],
    sustainability: {
      vi: 'Từ năm thứ ba, phụ cấp của 30 cộng tác viên ở các điểm còn nguy cơ chuyển sang ngân sách y tế xã; sinh phẩm và thuốc do chương trình quốc gia cấp. Bản đồ điểm ngủ rẫy và quy trình điều tra ca trở thành nhiệm vụ thường xuyên của trạm y tế. Màn võng dùng được ba năm; sau đó người dân mua với giá gốc qua quầy thuốc xã.',
      en: 'From the third year the allowances of 30 volunteers in places still at risk pass to the commune health budgets; tests and medicines come from the national programme. The map of field huts and the routine of case investigation become everyday duties of the health stations. Hammock nets last three years and can then be bought at cost from commune pharmacies.',
    },
    safeguarding: {
      vi: 'Xét nghiệm luôn có sự đồng ý; người dưới 16 tuổi cần có người thân. Dữ liệu cá nhân không chia sẻ ngoài ngành y tế và không nêu tên trên bản đồ. Mỗi xã có hai người, một nữ, nhận phản ánh bằng tiếng của cộng đồng.',
      en: 'Tests are always by consent; those under 16 need a relative. Personal data do not leave the health service and maps carry no names. Two people in each commune, one of them a woman, receive complaints in the language of the community.',
    },
    environment: {
      vi: 'Không phun hóa chất diện rộng trong rừng. Bao bì bình xua muỗi và que thử được thu gom, xử lý như rác y tế tại trạm.',
      en: 'No chemicals are sprayed over the forest. Empty repellent bottles and used tests are collected and treated as medical waste at the stations.',
    },
    contact: {
      name: 'Thị Hạnh',
      position: {
        vi: 'Phó Trưởng phòng Nghiệp vụ Y, Sở Y tế',
        en: 'Deputy Head of Medical Affairs, Department of Health',
      },
      email: 'thi.hanh@example.org',
      phone: '+84 271 555 0121',
      replyDays: 4,
    },
  },
}
