import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 17,
  content: {
    title: {
      vi: 'Cảnh báo sớm và nhà tránh trú cho 27 khu, xóm có nguy cơ sạt lở ở Yên Lập, Đà Bắc',
      en: 'Early warning and shelters for 27 landslide-prone hamlets around Yên Lập and Đà Bắc',
    },
    summary: {
      vi: '11.200 người ở 27 khu, xóm sống dưới sườn dốc có nguy cơ sạt lở mà không có cảnh báo tại chỗ. Dự án lắp trạm đo mưa, còi báo, tập huấn, diễn tập và xây ba nhà tránh trú đa năng để mọi hộ kịp sơ tán trước khi sạt lở.',
      en: '11,200 people in 27 hamlets live below landslide-prone slopes with no local warning. The project installs rain gauges and sirens, trains and drills every hamlet and builds three multi-use shelters, so that households can leave before the slope moves.',
    },

    aidKind: 'project',
    status: 'in-discussion',
    field: 'climate',
    themes: ['ethnic-minorities', 'children', 'poverty'],
    agency: 'so-nong-nghiep-moi-truong',
    localities: ['08311', '08296', '08323', '04846', '04849', '04873', '04891'],
    provinceWide: false,
    sdgs: [13, 11, 1],

    startsIn: '2027-04',
    months: 30,
    deadline: '2027-02-28',

    currency: 'USD',
    budget: [
      { label: { vi: 'Ba nhà tránh trú đa năng', en: 'Three multi-use shelters' }, amount: usd(336_000) },
      {
        label: { vi: 'Trạm đo mưa, còi báo, truyền tin', en: 'Rain gauges, sirens and communications' },
        amount: usd(142_000),
      },
      { label: { vi: 'Lập bản đồ nguy cơ sạt lở', en: 'Landslide risk mapping' }, amount: usd(54_000) },
      {
        label: { vi: 'Tập huấn, diễn tập cho 27 đội xung kích', en: 'Training and drills of 27 response teams' },
        amount: usd(66_000),
      },
      { label: { vi: 'Thoát nước, trồng cây giữ sườn dốc', en: 'Slope drainage and planting' }, amount: usd(38_000) },
      { label: { vi: 'Giám sát, đánh giá', en: 'Monitoring and evaluation' }, amount: usd(32_000) },
      { label: { vi: 'Quản lý dự án', en: 'Project management' }, amount: usd(52_000) },
    ],
    counterpart: {
      amount: usd(127_000),
      note: {
        vi: 'Tương đương 15% tổng kinh phí: ngân sách tỉnh chi bằng tiền cho san nền, đường vào và điện của nhà tránh trú (86.000 USD); các xã góp đất và ngày công bằng hiện vật (41.000 USD).',
        en: 'Equal to 15% of the total budget: the provincial budget pays site grading, access and power for the shelters in cash (US$ 86,000); the communes give land and labour in kind (US$ 41,000).',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(9_700),
      description: {
        vi: 'Trọn bộ cho một khu, xóm: trạm đo mưa, còi báo, bản đồ nguy cơ, đội xung kích được trang bị và diễn tập trong suốt dự án.',
        en: 'The full set for one hamlet: rain gauge, siren, risk map, and an equipped response team with drills throughout the project.',
      },
    },

    beneficiaries: {
      people: 11_200,
      women: 5_540,
      children: 3_250,
      ethnicMinorities: 9_968,
      personsWithDisabilities: 262,
      poorHouseholds: 884,
      note: {
        vi: '2.640 hộ ở 27 khu, xóm: 11 ở vùng Yên Lập, 16 ở vùng Đà Bắc; 89% là người Mường, Dao và Tày.',
        en: '2,640 households in 27 hamlets: 11 in the Yên Lập area and 16 in the Đà Bắc area; 89% are Mường, Dao and Tày.',
      },
    },

    readiness: { counterpart: 'committed', land: 'ready', approval: 'in-principle', checkedOn: '2026-11-12' },

    need: {
      vi: `Đợt mưa lũ tháng 10/2017 và hoàn lưu bão số 3 (Yagi) tháng 9/2024 gây sạt lở nặng ở vùng Đà Bắc; nhiều gia đình phải rời nhà trong đêm. Đầu tháng 10/2026, 46 hộ ở Đức Nhàn và Tân Pheo lại phải di dời. Vùng núi Yên Lập cũng nhiều lần bị chia cắt. Rà soát năm 2026 của Sở Nông nghiệp và Môi trường xác định 27 khu, xóm với 11.200 người nằm dưới sườn dốc có nguy cơ cao, ở các xã Trung Sơn, Sơn Lương, Thượng Long, Đức Nhàn, Tân Pheo, Quy Đức và Tiền Phong.

Bản tin thời tiết chỉ báo chung cho vùng. Mưa ở khe này khác khe kia, mà trạm đo gần nhất cách trung bình 14 km. Khi xã gọi cho trưởng xóm thì thường đã mất sóng; từ lúc mưa vượt ngưỡng đến khi dân được báo phải mất từ ba giờ trở lên. Chỉ 19% số hộ biết đường sơ tán.

Nơi tránh trú cũng thiếu. Bảy xã chỉ có 120 chỗ an toàn trong trường học kiên cố; người cao tuổi, trẻ nhỏ phải ở lều bạt. Di dời tất cả là không thể, vì không đủ đất bằng. Cảnh báo kịp trong 15 phút và có nơi để đến là cách cứu người nhanh nhất, ít tốn kém nhất.`,
      en: `The floods of October 2017 and the rains after Typhoon Yagi in September 2024 brought severe landslides to the Đà Bắc area, and many families fled by night. Early in October 2026 another 46 households had to leave their homes in Đức Nhàn and Tân Pheo. The Yên Lập hills have been cut off repeatedly. A 2026 review by the Department of Agriculture and Environment found 27 hamlets with 11,200 people below high-risk slopes, in Trung Sơn, Sơn Lương, Thượng Long, Đức Nhàn, Tân Pheo, Quy Đức and Tiền Phong communes.

Weather bulletins speak of whole regions. Rain differs from valley to valley, and the nearest gauge is 14 km away on average. When the commune rings the hamlet head, the signal is often down; three hours or more pass between the threshold and the warning. Only 19% of households know their escape route.

Shelter is short too: the seven communes have 120 safe places in solid schools, and older people and small children camp under tarpaulins. Moving everyone is impossible, for want of level land. A warning within 15 minutes and somewhere to go save lives fastest and at least cost.`,
    },
    objectives: {
      vi: `Sau 30 tháng:

- Cả 27 khu, xóm nhận được cảnh báo trong vòng 15 phút từ khi mưa vượt ngưỡng, kể cả khi mất điện, mất sóng.
- 90% số hộ biết đường sơ tán; mỗi khu, xóm diễn tập hai lần một năm.
- Số chỗ tránh trú an toàn tăng từ 120 lên 1.170 nhờ ba nhà đa năng, ngày thường là lớp mầm non và nhà sinh hoạt.
- Bảy xã có bản đồ nguy cơ và dùng bản đồ đó khi cấp đất làm nhà, mở đường.`,
      en: `After 30 months:

- All 27 hamlets are warned within 15 minutes of rain passing the threshold, even without power or signal.
- 90% of households know their escape route, and every hamlet drills twice a year.
- Safe shelter places rise from 120 to 1,170 through three multi-use buildings, on ordinary days nursery classes and meeting halls.
- The seven communes have risk maps and use them when they allot building land and open roads.`,
    },
    activities: {
      vi: `1. Lập bản đồ nguy cơ tỷ lệ lớn cho 27 khu, xóm bằng máy bay không người lái, khảo sát địa chất và những gì người dân còn nhớ về các đợt sạt lở trước; xác định ngưỡng mưa cho từng sườn dốc.
2. Lắp 27 trạm đo mưa tự động và 27 còi báo chạy pin mặt trời, có đường truyền vô tuyến dự phòng; đặt màn hình theo dõi tại bảy xã.
3. Thành lập, trang bị 27 đội xung kích, mỗi đội 12 người, gồm ít nhất bốn phụ nữ; tập huấn sơ cứu và dẫn người sơ tán.
4. Tổ chức hai đợt diễn tập mỗi năm ở từng khu, xóm và tại 19 trường học.
5. Xây ba nhà tránh trú 350 chỗ ở Trung Sơn, Tân Pheo và Quy Đức, có nước, bếp, nhà vệ sinh và đường dốc.
6. Đào rãnh thoát nước và trồng cây giữ đất ở 18 đoạn sườn dốc sát nhà dân.`,
      en: `1. Draw large-scale risk maps of the 27 hamlets with drones, geological surveys and what villagers remember of past slides, and fix a rain threshold for each slope.
2. Install 27 automatic rain gauges and 27 solar-powered sirens with a back-up radio link, and duty screens in the seven communes.
3. Form and equip 27 response teams of 12 people, at least four of them women, and train them in first aid and evacuation.
4. Hold two rounds of drills a year in every hamlet and in 19 schools.
5. Build three shelters with 350 places in Trung Sơn, Tân Pheo and Quy Đức, with water, kitchen, toilets and ramps.
6. Dig drains and plant soil-holding trees on 18 stretches of slope close to houses.`,
    },
    indicators: [
      {
        label: { vi: 'Thời gian từ khi mưa vượt ngưỡng đến khi còi báo', en: 'Time from rain threshold to siren' },
        baseline: { vi: 'từ ba giờ trở lên', en: 'three hours or more' },
        target: { vi: '15 phút', en: '15 minutes' },
        verification: { vi: 'Nhật ký tự động của hệ thống', en: 'Automatic system log' },
      },
      {
        label: {
          vi: 'Số khu, xóm có ít nhất 90% số hộ nghe được cảnh báo',
          en: 'Hamlets where at least 90% of households hear the warning',
        },
        baseline: { vi: '0/27', en: '0 of 27' },
        target: { vi: '27/27', en: '27 of 27' },
        verification: { vi: 'Phiếu hỏi sau mỗi lần diễn tập', en: 'Questionnaire after each drill' },
      },
      {
        label: { vi: 'Tỷ lệ hộ biết đường sơ tán', en: 'Households that know their escape route' },
        baseline: { vi: '19%', en: '19%' },
        target: { vi: '90%', en: '90%' },
        verification: { vi: 'Khảo sát 400 hộ, đầu và cuối kỳ', en: 'Survey of 400 households, start and end' },
      },
      {
        label: { vi: 'Số chỗ tránh trú an toàn', en: 'Safe shelter places' },
        baseline: { vi: '120', en: '120' },
        target: { vi: '1.170', en: '1,170' },
        verification: { vi: 'Biên bản nghiệm thu', en: 'Completion certificates' },
      },
      {
        label: { vi: 'Số khu, xóm diễn tập hai lần một năm', en: 'Hamlets drilling twice a year' },
        baseline: { vi: '2/27', en: '2 of 27' },
        target: { vi: '27/27', en: '27 of 27' },
        verification: { vi: 'Biên bản diễn tập của xã', en: 'Commune drill reports' },
      },
    ],
    milestones: [
      {
        label: { vi: 'Điều tra đầu kỳ, bản đồ nguy cơ và ngưỡng mưa', en: 'Baseline, risk maps and rain thresholds' },
        fromMonth: 1,
        toMonth: 8,
      },
      {
        label: { vi: 'Thành lập 27 đội xung kích, diễn tập lần đầu', en: '27 response teams formed; first drills' },
        fromMonth: 3,
        toMonth: 6,
      },
      {
        label: { vi: 'Lắp trạm đo mưa, còi báo, chạy thử', en: 'Gauges and sirens installed and tested' },
        fromMonth: 7,
        toMonth: 14,
      },
      {
        label: {
          vi: 'Thiết kế, xây ba nhà tránh trú qua hai mùa khô',
          en: 'Three shelters designed and built over two dry seasons',
        },
        fromMonth: 5,
        toMonth: 24,
      },
      {
        label: { vi: 'Thoát nước, trồng cây ở 18 đoạn sườn dốc', en: 'Drainage and planting on 18 stretches of slope' },
        fromMonth: 10,
        toMonth: 22,
      },
      {
        label: {
          vi: 'Vận hành trọn mùa mưa, diễn tập, điều chỉnh ngưỡng mưa',
          en: 'Full rainy season in operation; thresholds refined',
        },
        fromMonth: 14,
        toMonth: 28,
      },
      {
        label: {
          vi: 'Đánh giá cuối kỳ, bàn giao cho tỉnh và bảy xã',
          en: 'Final evaluation; handover to province and communes',
        },
        fromMonth: 28,
        toMonth: 30,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Báo động nhầm nhiều lần khiến người dân mất tin tưởng.',
          en: 'Repeated false alarms wear out people’s trust.',
        },
        response: {
          vi: 'Chia ba mức cảnh báo, chỉ hú còi ở mức cao nhất; sau mỗi lần báo, xã họp dân giải thích và điều chỉnh ngưỡng mưa.',
          en: 'There are three levels and the siren sounds only at the highest; after each alarm the commune explains it to the villagers and refines the threshold.',
        },
      },
      {
        risk: {
          vi: 'Thiết bị hỏng do sét, ẩm hoặc thiếu bảo dưỡng.',
          en: 'Lightning, damp or neglect put devices out of order.',
        },
        response: {
          vi: 'Lắp chống sét, dự trữ bốn bộ thay thế tại tỉnh; mỗi khu, xóm có hai người bảo quản, thử còi vào đầu mỗi tháng.',
          en: 'Devices have surge protection and the province keeps four spare sets; two keepers in each hamlet test the siren at the start of every month.',
        },
      },
      {
        risk: {
          vi: 'Mưa lũ làm chậm việc xây nhà tránh trú.',
          en: 'Storms delay the building of the shelters.',
        },
        response: {
          vi: 'Phần móng và mái chỉ làm trong mùa khô; khảo sát địa chất từng nền nhà trước khi đấu thầu, dự phòng ba tháng.',
          en: 'Foundations and roofs are built in the dry season only; each site has a geological survey before tendering, and three months are held in reserve.',
        },
      },
      {
        risk: {
          vi: 'Hộ xa nhất, người cao tuổi và người khuyết tật không kịp sơ tán.',
          en: 'The furthest households, older people and persons with disabilities cannot leave in time.',
        },
        response: {
          vi: 'Mỗi hộ như vậy có hai người được phân công giúp, được báo ngay từ mức hai và có phương tiện sẵn.',
          en: 'Each such household has two named helpers, is told already at the second level and has transport ready.',
        },
      },
    ],
    sustainability: {
      vi: `Hệ thống được bàn giao cho Sở Nông nghiệp và Môi trường, nối với mạng đo mưa của tỉnh. Bảo dưỡng và thuê bao khoảng 11.500 USD mỗi năm, lấy từ Quỹ phòng, chống thiên tai và ngân sách tỉnh; đã có dự thảo văn bản cam kết.

Nhà tránh trú do xã quản lý, ngày thường là lớp mầm non hoặc nhà sinh hoạt nên luôn có người trông coi. Đội xung kích nằm trong lực lượng phòng, chống thiên tai của xã và diễn tập theo kế hoạch hằng năm.`,
      en: `The system passes to the Department of Agriculture and Environment and joins the provincial rain gauge network. Upkeep and data cost about US$ 11,500 a year, from the disaster prevention fund and the provincial budget; a letter of commitment has been drafted.

The communes run the shelters; as nursery classes or meeting halls on ordinary days they are always looked after. The response teams belong to the communes’ disaster prevention force and drill under its yearly plan.`,
    },
    safeguarding: {
      vi: 'Danh sách người cần giúp khi sơ tán do trưởng khu, trưởng xóm giữ, không công bố. Nhà tránh trú có chỗ ngủ và nhà vệ sinh riêng cho nữ, có đèn, có góc cho trẻ em và đường dốc. Đội xung kích được tập huấn bảo vệ trẻ em, phòng ngừa quấy rối; trẻ em không tham gia cứu hộ. Phản ánh cần giữ kín được gửi thẳng đến ban quản lý dự án.',
      en: 'Lists of those who need help to evacuate stay with the hamlet head and are not published. Shelters have separate sleeping space and toilets for women, lighting, a children’s corner and ramps. Teams are trained in child protection and the prevention of harassment; children take no part in rescue. Confidential complaints go to the project management unit.',
    },
    environment: {
      vi: 'Nhà tránh trú nằm ngoài vùng nguy cơ, dùng nền đất công sẵn có, hạn chế đào đắp và thu nước mưa. Sườn dốc chỉ trồng cây bản địa rễ sâu và tre, không bê tông hóa. Pin, ắc quy cũ được thu hồi theo quy định. Máy bay không người lái chỉ chụp địa hình.',
      en: 'Shelters stand outside the hazard zones on existing public ground, with little earthwork and rainwater collection. Slopes are planted with deep-rooted native trees and bamboo, not lined with concrete. Old batteries are collected as the rules require. Drones record terrain only.',
    },

    contact: {
      name: 'Đỗ Khắc Huân',
      position: {
        vi: 'Phó Chi cục trưởng Chi cục Thủy lợi và Phòng, chống thiên tai, Sở Nông nghiệp và Môi trường',
        en: 'Deputy Head, Irrigation and Disaster Prevention Sub-Department, Department of Agriculture and Environment',
      },
      email: 'khachuan.do@example.org',
      phone: '+84 210 555 0117',
      replyDays: 4,
    },
  },
}
