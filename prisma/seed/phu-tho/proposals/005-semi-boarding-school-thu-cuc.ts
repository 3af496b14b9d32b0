import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 5,
  content: {
    title: {
      vi: 'Trường bán trú an toàn cho học sinh dân tộc thiểu số ở xã Thu Cúc',
      en: 'A safe semi-boarding school for ethnic minority pupils in Thu Cúc commune',
    },
    summary: {
      vi: 'Dãy nhà 2 tầng với 8 phòng học, nhà ở bán trú 160 chỗ, bếp ăn và công trình vệ sinh giúp 310 học sinh lớp 6–9, hầu hết là người Mường, Dao, Mông, học cả ngày, ăn đủ bữa và không phải đi bộ đến 11 km. Công trình hoàn thành trong 18 tháng.',
      en: 'A 2-storey block of 8 classrooms, a dormitory with 160 beds, a kitchen and washrooms let 310 pupils in grades 6–9, nearly all Mường, Dao and Mông, study all day and eat properly, without walks of up to 11 km. The work takes 18 months.',
    },

    aidKind: 'project',
    status: 'open',
    field: 'education',
    themes: ['children', 'ethnic-minorities', 'poverty'],
    agency: 'so-giao-duc-dao-tao',
    localities: ['08545'],
    provinceWide: false,
    sdgs: [4, 5, 6, 10],

    startsIn: '2027-07',
    months: 18,
    deadline: '2027-02-28',

    currency: 'USD',
    budget: [
      {
        label: { vi: 'Dãy nhà học 2 tầng, 8 phòng học', en: '2-storey block of 8 classrooms' },
        amount: usd(236_000),
      },
      {
        label: { vi: 'Nhà ở bán trú 160 chỗ', en: 'Dormitory with 160 beds' },
        amount: usd(128_000),
      },
      {
        label: { vi: 'Bếp và nhà ăn cho 310 học sinh', en: 'Kitchen and dining hall for 310 pupils' },
        amount: usd(58_000),
      },
      {
        label: {
          vi: 'Nước sạch, nhà tắm, nhà vệ sinh nam nữ riêng và xử lý nước thải',
          en: 'Clean water, separate washrooms and toilets for girls and boys, waste water treatment',
        },
        amount: usd(41_000),
      },
      {
        label: { vi: 'Bàn ghế, giường và thiết bị dạy học', en: 'Furniture, beds and teaching equipment' },
        amount: usd(34_000),
      },
      {
        label: { vi: 'Khảo sát, thiết kế và giám sát thi công', en: 'Survey, design and site supervision' },
        amount: usd(25_000),
      },
      {
        label: {
          vi: 'Tập huấn quản lý bán trú, bảo vệ trẻ em và kỹ năng sống',
          en: 'Training in boarding care, child protection and life skills',
        },
        amount: usd(9_000),
      },
      {
        label: { vi: 'Theo dõi, đánh giá và kiểm toán', en: 'Monitoring, evaluation and audit' },
        amount: usd(7_000),
      },
    ],
    counterpart: {
      amount: usd(230_600),
      note: {
        vi: 'Chiếm 30% tổng kinh phí: tỉnh chi bằng tiền san nền, kè taluy, đường vào trường và điện; xã Thu Cúc giao 6.200 m² đất sạch; phụ huynh góp công.',
        en: '30% of the total: cash from the province for levelling, slope protection, access road and power; 6,200 m² of cleared land from Thu Cúc commune; labour from parents.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(58_000),
      description: {
        vi: 'Bếp một chiều và nhà ăn cho 310 học sinh, xây độc lập và dùng được ngay cho dãy lớp hiện có.',
        en: 'The kitchen and dining hall for 310 pupils, built separately and usable straight away by the present school.',
      },
    },

    beneficiaries: {
      people: 310,
      women: 152,
      children: 310,
      ethnicMinorities: 291,
      personsWithDisabilities: 9,
      poorHouseholds: 132,
      note: {
        vi: '310 học sinh lớp 6–9, trong đó 152 em gái; 160 em nhà cách trường từ 7 km trở lên ở lại trong tuần, các em còn lại ăn trưa tại trường.',
        en: '310 pupils in grades 6–9, 152 of them girls; the 160 who live 7 km or more away stay during the week, the others have lunch at school.',
      },
    },

    readiness: { counterpart: 'committed', land: 'ready', approval: 'in-principle', checkedOn: '2026-11-03' },

    need: {
      vi: `Thu Cúc (trước đây thuộc huyện Tân Sơn) là xã rộng, nhiều đồi núi, nơi sinh sống của người Mường, Dao và Mông. 310 học sinh lớp 6–9 theo học tại trường trung tâm; 160 em nhà cách trường từ 7 km trở lên, xa nhất 11 km. Ngày mưa, các em phải qua suối và đoạn đường dễ sạt lở; mùa mưa năm học 2025–2026, mỗi em ở xa nghỉ bình quân 19 ngày.

Trường có 8 lớp nhưng chỉ 4 phòng kiên cố; 4 phòng còn lại là nhà cấp bốn lợp tôn xây từ năm 1996, tường nứt, nằm sát chân taluy. 74 em đang trọ trong nhà tạm do phụ huynh dựng, 6–8 em một gian, không có nhà tắm kín; bếp nấu bằng củi, nước lấy từ khe. Khi lên lớp 8, lớp 9, số em gái giảm rõ. Tính chung, 14% học sinh nhà xa bỏ học trước khi hết lớp 9, trong khi ở học sinh nhà gần chỉ là 2%. Thầy cô và phụ huynh mong một nơi học, ăn, ở an toàn để các em yên tâm đến lớp.`,
      en: `Thu Cúc (formerly Tân Sơn district) is a large, hilly commune of Mường, Dao and Mông people. Its central school teaches 310 pupils in grades 6–9; 160 of them live 7 km or more away, the farthest 11 km. On wet days they ford streams and pass stretches prone to landslides; in the rains of the 2025–2026 school year each pupil from far away missed 19 days on average.

The school has 8 classes but only 4 solid rooms; the other 4 are single-storey rooms roofed with sheet metal, built in 1996, with cracked walls at the foot of a slope. 74 pupils lodge in huts put up by parents, 6–8 to a room, without a closed washroom; cooking is on firewood, with water from a stream. The number of girls drops visibly in grades 8 and 9. Overall, 14% of pupils from far away leave before the end of grade 9, against 2% of those who live nearer. Teachers and parents want a safe place to study, eat and sleep.`,
    },
    objectives: {
      vi: `Sau 18 tháng, học sinh vùng xa của Thu Cúc được học cả ngày trong ngôi trường an toàn, sạch sẽ và không bỏ học giữa chừng.

- 310 học sinh có phòng học kiên cố và được ăn trưa tại trường.
- 160 em nhà xa có chỗ ở bán trú trong tuần, khu nam nữ riêng và có người quản lý.
- Tỷ lệ học sinh nhà xa bỏ học giảm từ 14% xuống dưới 4%.
- Trường có nước sạch, nhà vệ sinh đạt chuẩn và phương án an toàn khi mưa bão.`,
      en: `After 18 months, pupils from the distant hamlets of Thu Cúc study all day in a safe, clean school and do not drop out.

- 310 pupils have solid classrooms and eat lunch at school.
- 160 pupils from far away have a place to sleep during the week, with girls and boys apart and staff in charge.
- Dropout among pupils from far away falls from 14% to below 4%.
- The school has clean water, toilets to standard and a safety plan for storms.`,
    },
    activities: {
      vi: `1. Khảo sát địa chất, thiết kế và lấy ý kiến học sinh, phụ huynh; kè chắc chân taluy trước khi xây.
2. Xây dãy nhà 2 tầng gồm 8 phòng học (4 phòng thay nhà cũ, 4 phòng học bộ môn và thư viện), có đường dốc cho xe lăn.
3. Xây nhà ở bán trú 20 phòng, mỗi phòng 8 chỗ, hai khu nam nữ riêng, có phòng trực.
4. Xây bếp một chiều và nhà ăn; lắp hệ thống lọc nước đạt QCVN 01-1, 24 phòng vệ sinh và 16 phòng tắm.
5. Mua sắm bàn ghế, 160 giường, tủ cá nhân và thiết bị dạy học.
6. Tập huấn 26 giáo viên, nhân viên về quản lý bán trú, dinh dưỡng, bảo vệ trẻ em; lập tổ tư vấn tâm lý và câu lạc bộ kỹ năng sống.`,
      en: `1. Survey the ground, design with pupils and parents, and secure the slope before building.
2. Build a 2-storey block of 8 rooms (4 to replace the old ones, 4 for subject teaching and a library), with a wheelchair ramp.
3. Build a dormitory of 20 rooms with 8 beds each, in separate wings for girls and boys, with a room for the adult on duty.
4. Build a kitchen and dining hall; install water treatment to QCVN 01-1, 24 toilets and 16 shower rooms.
5. Buy desks, 160 beds, lockers and teaching equipment.
6. Train 26 teachers and staff in boarding care, nutrition and child protection; set up a counselling team and a life-skills club.`,
    },
    indicators: [
      {
        label: {
          vi: 'Học sinh nhà xa bỏ học trước khi hết lớp 9',
          en: 'Pupils from far away leaving before the end of grade 9',
        },
        baseline: { vi: '14%', en: '14%' },
        target: { vi: 'dưới 4%', en: 'below 4%' },
        verification: {
          vi: 'Sổ đăng bộ của trường, theo nam nữ và dân tộc',
          en: 'School register, by sex and ethnic group',
        },
      },
      {
        label: {
          vi: 'Ngày nghỉ bình quân của học sinh nhà xa trong mùa mưa',
          en: 'Average days missed in the rains by pupils from far away',
        },
        baseline: { vi: '19 ngày', en: '19 days' },
        target: { vi: 'không quá 4 ngày', en: 'no more than 4 days' },
        verification: { vi: 'Sổ điểm danh hằng tháng', en: 'Monthly attendance books' },
      },
      {
        label: {
          vi: 'Học sinh ở bán trú an toàn trong tuần',
          en: 'Pupils boarding safely during the week',
        },
        baseline: { vi: '0 em (74 em ở nhà tạm)', en: '0 (74 in huts)' },
        target: { vi: '160 em', en: '160' },
        verification: {
          vi: 'Danh sách bán trú, kiểm tra của Sở Giáo dục và Đào tạo mỗi học kỳ',
          en: 'Boarding list, inspection by the Department of Education and Training each term',
        },
      },
      {
        label: { vi: 'Học sinh được ăn trưa tại trường', en: 'Pupils eating lunch at school' },
        baseline: { vi: '0 em', en: '0' },
        target: { vi: '310 em', en: '310' },
        verification: {
          vi: 'Sổ bếp ăn, giám sát của Ban đại diện cha mẹ học sinh',
          en: 'Kitchen records, oversight by the parents’ committee',
        },
      },
      {
        label: {
          vi: 'Số học sinh trên một phòng vệ sinh',
          en: 'Pupils per toilet',
        },
        baseline: { vi: '78', en: '78' },
        target: { vi: '13', en: '13' },
        verification: { vi: 'Biên bản nghiệm thu công trình', en: 'Acceptance record of the works' },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Khảo sát địa chất, thiết kế, thẩm định và đấu thầu',
          en: 'Ground survey, design, appraisal and tender',
        },
        fromMonth: 1,
        toMonth: 5,
      },
      {
        label: {
          vi: 'San nền, kè taluy (vốn đối ứng)',
          en: 'Levelling and slope protection (counterpart)',
        },
        fromMonth: 4,
        toMonth: 7,
      },
      {
        label: { vi: 'Xây dãy 8 phòng học', en: 'Block of 8 classrooms built' },
        fromMonth: 7,
        toMonth: 14,
      },
      {
        label: {
          vi: 'Xây nhà ở bán trú, bếp, nhà ăn và công trình nước',
          en: 'Dormitory, kitchen, dining hall and water works built',
        },
        fromMonth: 8,
        toMonth: 15,
      },
      {
        label: {
          vi: 'Lắp đặt thiết bị; tập huấn 26 giáo viên, nhân viên',
          en: 'Equipment installed; 26 teachers and staff trained',
        },
        fromMonth: 13,
        toMonth: 16,
      },
      {
        label: {
          vi: 'Nghiệm thu, đón học sinh, kiểm toán và bàn giao',
          en: 'Acceptance, pupils move in, audit and handover',
        },
        fromMonth: 16,
        toMonth: 18,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Sạt lở taluy trong mùa mưa khi đang thi công.',
          en: 'The slope slips in the rains during construction.',
        },
        response: {
          vi: 'Khoan khảo sát 6 hố, kè và thoát nước xong mới làm móng; lùi nhà cách chân taluy ít nhất 15 m.',
          en: 'Drill 6 test holes, finish walls and drains before foundations, and keep buildings at least 15 m from the slope.',
        },
      },
      {
        risk: { vi: 'Giá vật liệu tăng vượt dự toán.', en: 'Material prices rise above the estimate.' },
        response: {
          vi: 'Hợp đồng trọn gói, dự phòng 5% nằm trong từng hạng mục; tỉnh bù phần vượt bằng vốn đối ứng.',
          en: 'A lump-sum contract, a 5% reserve inside each line, and any excess met from the counterpart.',
        },
      },
      {
        risk: {
          vi: 'Thiếu người quản lý bán trú sau giờ học.',
          en: 'Too few adults to look after boarders outside lessons.',
        },
        response: {
          vi: 'Bố trí 4 nhân viên nuôi dưỡng, 2 bảo vệ và lịch trực đêm có phụ cấp trước khi đón học sinh.',
          en: 'Fill 4 care posts and 2 guard posts and agree paid night duty before pupils move in.',
        },
      },
    ],
    sustainability: {
      vi: `Trường là cơ sở công lập; lương, chi thường xuyên và sửa chữa do ngân sách bảo đảm. Học sinh bán trú vùng khó khăn được hỗ trợ tiền ăn, chỗ ở và gạo theo chính sách hiện hành, đủ để bếp hoạt động. UBND tỉnh bố trí 1,5% giá trị công trình mỗi năm cho bảo trì. Vườn rau 800 m² và bể nước do học sinh, phụ huynh cùng chăm sóc. Sau hai năm học, thiết kế được Sở Giáo dục và Đào tạo xem xét dùng cho các xã vùng cao khác.`,
      en: `This is a public school; the budget pays salaries, running costs and repairs. Boarders from disadvantaged areas receive money for food and lodging and a rice ration under current policy, enough to keep the kitchen going. The Provincial People’s Committee sets aside 1.5% of the building value a year for upkeep. Pupils and parents tend a vegetable garden of 800 m² and the water tank. After two school years the Department of Education and Training considers the design for other highland communes.`,
    },
    safeguarding: {
      vi: `Trường ban hành quy tắc bảo vệ trẻ em, mọi người lớn ký cam kết và được kiểm tra lý lịch trước khi làm việc. Khu nam và khu nữ tách riêng, có người trực suốt đêm; khách không vào khu ở. Học sinh có hộp thư kín và hai thầy cô tư vấn, một người nói được tiếng Mông. Không đăng ảnh học sinh khi chưa có đồng ý của cha mẹ và các em.`,
      en: `The school adopts child protection rules; every adult signs them and is checked before starting work. Girls’ and boys’ wings are separate, with an adult on duty all night, and visitors stay out. Pupils have a confidential letter box and two counsellors, one of whom speaks Mông. No pupil’s picture is published without the consent of parents and pupil.`,
    },
    environment: {
      vi: `Công trình dùng đất sẵn có, không chặt cây rừng; đất đào được dùng lại để san nền. Nước thải qua bể xử lý công suất 25 m³ một ngày. Bếp dùng gas và tủ nấu hơi, không dùng củi. Nhà bố trí đón gió, mái cách nhiệt, đèn tiết kiệm điện; nước mưa được thu vào bể 40 m³.`,
      en: `The buildings stand on land already set aside and no forest is felled; excavated soil is reused for levelling. Waste water passes a treatment tank of 25 m³ a day. The kitchen cooks with gas and steam, not firewood. Rooms face the breeze under insulated roofs with low-energy lamps; rainwater runs into a 40 m³ tank.`,
    },

    contact: {
      name: 'Đinh Thị Thu Trang',
      position: {
        vi: 'Phó Trưởng phòng Kế hoạch – Tài chính, Sở Giáo dục và Đào tạo',
        en: 'Deputy Head, Planning and Finance Division, Department of Education and Training',
      },
      email: 'thu-trang@example.org',
      phone: '+84 210 555 0105',
      replyDays: 4,
    },
  },
}
