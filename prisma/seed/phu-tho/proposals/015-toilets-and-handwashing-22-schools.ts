import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 15,
  content: {
    title: {
      vi: 'Nhà vệ sinh và bồn rửa tay cho 22 trường học, mầm non vùng Lạc Sơn, Kim Bôi',
      en: 'Toilets and handwashing in 22 schools and nurseries of the Lạc Sơn and Kim Bôi areas',
    },
    summary: {
      vi: 'Ở 22 trường vùng Lạc Sơn và Kim Bôi, trung bình 74 học sinh phải dùng chung một phòng vệ sinh. Dự án xây mới 15, sửa 7 khu vệ sinh, lắp 66 bồn rửa tay và giáo dục vệ sinh cho 5.640 trẻ, để không quá 30 em dùng chung một phòng.',
      en: 'In 22 schools of the Lạc Sơn and Kim Bôi areas, 74 pupils share one toilet on average. The project builds 15 toilet blocks, repairs 7, installs 66 handwashing stations and teaches hygiene to 5,640 children, so that no more than 30 share a toilet.',
    },

    aidKind: 'project',
    status: 'open',
    field: 'water',
    themes: ['children', 'women', 'ethnic-minorities', 'disabilities'],
    agency: 'so-giao-duc-dao-tao',
    localities: ['05329', '05293', '05323', '05086', '04990'],
    provinceWide: false,
    sdgs: [6, 4, 3],

    startsIn: '2027-03',
    months: 18,
    deadline: '2027-01-31',

    currency: 'USD',
    budget: [
      { label: { vi: 'Xây mới 15 khu vệ sinh', en: 'Building 15 toilet blocks' }, amount: usd(96_000) },
      { label: { vi: 'Sửa chữa 7 khu vệ sinh', en: 'Repairing 7 toilet blocks' }, amount: usd(18_200) },
      { label: { vi: '66 bồn rửa tay', en: '66 handwashing stations' }, amount: usd(23_100) },
      {
        label: { vi: 'Bể chứa, lọc nước cho 22 trường', en: 'Water tanks and filters for 22 schools' },
        amount: usd(11_000),
      },
      {
        label: { vi: 'Giáo dục vệ sinh, góc sức khỏe kinh nguyệt', en: 'Hygiene lessons and menstrual health corners' },
        amount: usd(8_900),
      },
      { label: { vi: 'Thiết kế, giám sát thi công', en: 'Design and site supervision' }, amount: usd(8_600) },
      {
        label: { vi: 'Giám sát, đánh giá và quản lý', en: 'Monitoring, evaluation and management' },
        amount: usd(9_200),
      },
    ],
    counterpart: {
      amount: usd(38_500),
      note: {
        vi: 'Ngân sách tỉnh chi bằng tiền cho khoan giếng, đấu nối điện nước (24.000 USD); các xã và cha mẹ học sinh góp mặt bằng, ngày công bằng hiện vật (14.500 USD).',
        en: 'The provincial budget pays wells, power and water connections in cash (US$ 24,000); communes and parents give land and labour in kind (US$ 14,500).',
      },
    },
    commitments: [
      {
        source: {
          vi: 'Một nhóm thiện nguyện của kiều bào, đã có văn bản cam kết',
          en: 'A charitable group of overseas Vietnamese, committed in writing',
        },
        amount: usd(40_000),
      },
    ],
    smallestPart: {
      amount: usd(9_200),
      description: {
        vi: 'Trọn gói cho một trường: một khu vệ sinh mới sáu phòng, ba bồn rửa tay, bể nước và phần giáo dục vệ sinh, giám sát.',
        en: 'The full package for one school: a new block of six toilets, three handwashing stations, a water tank and its share of lessons and supervision.',
      },
    },

    beneficiaries: {
      people: 6_050,
      women: 3_100,
      children: 5_640,
      ethnicMinorities: 5_385,
      personsWithDisabilities: 68,
      poorHouseholds: 960,
      note: {
        vi: '5.640 trẻ mầm non, học sinh tiểu học và trung học cơ sở, trong đó có 2.760 em gái, cùng 410 giáo viên, nhân viên; 89% là người dân tộc thiểu số, chủ yếu là người Mường.',
        en: '5,640 children in nurseries, primary and lower secondary schools, 2,760 of them girls, and 410 teachers and staff; 89% are from ethnic minorities, mainly Mường.',
      },
    },

    readiness: { counterpart: 'committed', land: 'ready', approval: 'in-principle', checkedOn: '2026-09-25' },

    need: {
      vi: `Tháng 9/2026, Sở Giáo dục và Đào tạo cùng năm xã Ngọc Sơn, Thượng Cốc, Quyết Thắng (trước đây thuộc huyện Lạc Sơn), Dũng Tiến và Nật Sơn (trước đây thuộc huyện Kim Bôi) rà soát 22 trường: 9 trường mầm non, 10 trường tiểu học, 3 trường trung học cơ sở. Tất cả chỉ có 76 phòng vệ sinh dùng được, tức 74 em một phòng, trong khi tiêu chuẩn là không quá 30 em.

Ở 15 trường, khu vệ sinh là hố khô đã xuống cấp, tối và cửa không có chốt. Chỉ 7 trường có nước quanh năm và 4 trường có xà phòng khi đoàn rà soát đến. Trẻ mầm non phải rửa tay chung một chậu; nhiều em tiểu học nhịn đi vệ sinh cả buổi.

Học sinh gái thiệt thòi nhất: 26% nữ sinh trung học cơ sở cho biết từng nghỉ học trong những ngày có kinh vì trường không có chỗ kín đáo và không có nước. Tiêu chảy, giun và đau mắt là những bệnh khiến trẻ nghỉ học mà trạm y tế thường gặp. Ngân sách của các trường đủ mua xà phòng, nhưng không đủ xây.`,
      en: `In September 2026 the Department of Education and Training and five communes, Ngọc Sơn, Thượng Cốc and Quyết Thắng (formerly Lạc Sơn district), Dũng Tiến and Nật Sơn (formerly Kim Bôi district), inspected 22 schools: 9 nurseries, 10 primary and 3 lower secondary schools. Together they have 76 usable toilets, one for 74 children, where the standard is no more than 30.

In 15 schools the toilets are decayed dry pits, dark and without a lock. Only 7 have water all year, and 4 had soap when the team came. Nursery children wash their hands in a shared basin; many primary pupils go all morning without using the toilet.

Girls fare worst: 26% of lower secondary girls say they have stayed at home during their period because school offers neither privacy nor water. Health stations often see diarrhoea, worms and eye infections behind absences. School budgets can buy soap, but cannot build.`,
    },
    objectives: {
      vi: `Sau 18 tháng:

- Mỗi phòng vệ sinh ở 22 trường phục vụ trung bình 29 em, nam nữ riêng, có chốt cửa, có nước.
- 22 trường có nước quanh năm; ít nhất 20 trường luôn có xà phòng.
- 80% học sinh rửa tay bằng xà phòng sau khi đi vệ sinh, so với 21% hiện nay.
- Tỷ lệ nữ sinh trung học cơ sở nghỉ học vì kinh nguyệt giảm từ 26% xuống dưới 8%.`,
      en: `After 18 months:

- Each toilet in the 22 schools serves 29 children on average, with separate ones for girls and boys, locks and water.
- All 22 schools have water all year, and at least 20 always have soap.
- 80% of pupils wash their hands with soap after using the toilet, against 21% today.
- The share of lower secondary girls who miss school because of their period falls from 26% to under 8%.`,
    },
    activities: {
      vi: `1. Xây 15 khu vệ sinh mới, mỗi khu sáu phòng, nam nữ riêng, bể tự hoại ba ngăn; ở trường mầm non dùng thiết bị cỡ nhỏ.
2. Sửa chữa 7 khu vệ sinh cũ để dùng lại 28 phòng; mỗi trường có một phòng cho trẻ khuyết tật, có đường dốc và tay vịn.
3. Lắp 66 bồn rửa tay, mỗi trường ba bồn ở hai độ cao, và 22 bể chứa 5 m³ kèm bộ lọc.
4. Tập huấn 110 giáo viên về giáo dục vệ sinh và kỹ năng sống; mỗi lớp có ba tiết học và một tổ học sinh trực vệ sinh.
5. Mở góc sức khỏe kinh nguyệt tại 3 trường trung học cơ sở, có băng vệ sinh, thùng rác kín và một cô giáo tư vấn.
6. Lập quỹ bảo trì ở từng trường, tập huấn 44 nhân viên và cha mẹ học sinh sửa chữa nhỏ.`,
      en: `1. Build 15 toilet blocks of six toilets each, separate for girls and boys, with three-chamber septic tanks and small fittings in nurseries.
2. Repair 7 old blocks so that 28 toilets can be used again; every school has one for children with disabilities, with ramp and rails.
3. Install 66 handwashing stations, three per school at two heights, and 22 water tanks of 5 m³ with filters.
4. Train 110 teachers in hygiene and life skills; each class has three lessons and a pupils’ rota for keeping clean.
5. Open menstrual health corners in the 3 lower secondary schools, with pads, closed bins and a woman teacher to turn to.
6. Set up a maintenance fund in every school and train 44 staff and parents in small repairs.`,
    },
    indicators: [
      {
        label: { vi: 'Số học sinh trên một phòng vệ sinh dùng được', en: 'Pupils per usable toilet' },
        baseline: { vi: '74', en: '74' },
        target: { vi: '29', en: '29' },
        verification: { vi: 'Kiểm đếm tại trường, nghiệm thu', en: 'School count, completion certificates' },
      },
      {
        label: { vi: 'Số trường có nước quanh năm', en: 'Schools with water all year' },
        baseline: { vi: '7/22', en: '7 of 22' },
        target: { vi: '22/22', en: '22 of 22' },
        verification: { vi: 'Sổ theo dõi nước của trường', en: 'School water logs' },
      },
      {
        label: { vi: 'Số trường có xà phòng khi kiểm tra đột xuất', en: 'Schools with soap at unannounced visits' },
        baseline: { vi: '4/22', en: '4 of 22' },
        target: { vi: '20/22', en: '20 of 22' },
        verification: { vi: 'Bốn lượt kiểm tra', en: 'Four rounds of visits' },
      },
      {
        label: {
          vi: 'Tỷ lệ học sinh rửa tay bằng xà phòng sau khi đi vệ sinh',
          en: 'Pupils washing hands with soap after the toilet',
        },
        baseline: { vi: '21%', en: '21%' },
        target: { vi: '80%', en: '80%' },
        verification: { vi: 'Quan sát theo phiếu, đầu kỳ và cuối kỳ', en: 'Structured observation, start and end' },
      },
      {
        label: {
          vi: 'Tỷ lệ nữ sinh trung học cơ sở nghỉ học vì kinh nguyệt',
          en: 'Lower secondary girls missing school because of their period',
        },
        baseline: { vi: '26%', en: '26%' },
        target: { vi: 'dưới 8%', en: 'under 8%' },
        verification: { vi: 'Phiếu hỏi kín, không ghi tên', en: 'Anonymous questionnaire' },
      },
    ],
    milestones: [
      {
        label: { vi: 'Chốt thiết kế mẫu với học sinh, đấu thầu', en: 'Model designs settled with pupils; tendering' },
        fromMonth: 1,
        toMonth: 3,
      },
      {
        label: {
          vi: 'Thi công đợt một tại 12 trường, trọng tâm vào dịp hè',
          en: 'First round in 12 schools, mostly in the summer holidays',
        },
        fromMonth: 4,
        toMonth: 8,
      },
      {
        label: {
          vi: 'Tập huấn giáo viên, giáo dục vệ sinh, mở góc sức khỏe kinh nguyệt',
          en: 'Teachers trained, lessons given, menstrual health corners opened',
        },
        fromMonth: 7,
        toMonth: 15,
      },
      {
        label: {
          vi: 'Thi công đợt hai tại 10 trường trong mùa khô',
          en: 'Second round in 10 schools, in the dry season',
        },
        fromMonth: 9,
        toMonth: 14,
      },
      {
        label: {
          vi: 'Theo dõi, đánh giá cuối kỳ và bàn giao cho nhà trường',
          en: 'Follow-up, final evaluation, handover to schools',
        },
        fromMonth: 15,
        toMonth: 18,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Giếng cạn hoặc nước nhiễm vôi, không đủ dùng.',
          en: 'Wells run dry or the water is too hard.',
        },
        response: {
          vi: 'Đo lưu lượng và xét nghiệm nước trước khi thiết kế; thu nước mưa vào bể 5 m³, dùng van xả tiết kiệm.',
          en: 'Flow and quality are tested before design; rainwater fills the 5 m³ tanks and flushes are water-saving.',
        },
      },
      {
        risk: {
          vi: 'Khu vệ sinh xuống cấp vì không ai trông coi.',
          en: 'Toilets decay because nobody looks after them.',
        },
        response: {
          vi: 'Mỗi trường ký cam kết bảo trì, có người phụ trách và quỹ riêng; Sở kiểm tra mỗi học kỳ, công khai kết quả.',
          en: 'Each school signs a maintenance pledge, with a person in charge and its own fund; the Department inspects every term and publishes the results.',
        },
      },
      {
        risk: {
          vi: 'Thi công ảnh hưởng đến việc học và an toàn của trẻ.',
          en: 'Works disturb lessons or endanger children.',
        },
        response: {
          vi: 'Việc ồn và nguy hiểm chỉ làm vào hè, cuối tuần hoặc sau giờ học; công trường rào kín, có lối đi riêng.',
          en: 'Noisy and dangerous work is kept to holidays, weekends and after hours; sites are fenced with a separate access.',
        },
      },
    ],
    sustainability: {
      vi: `Công trình là tài sản của nhà trường, được đưa vào kế hoạch bảo trì hằng năm. Chi phí vận hành khoảng 260 USD một trường mỗi năm, lấy từ ngân sách chi thường xuyên; cha mẹ học sinh góp công vệ sinh, không phải đóng thêm tiền.

Nội dung giáo dục vệ sinh được lồng ghép vào tiết hoạt động trải nghiệm. Sở Giáo dục và Đào tạo dùng bản thiết kế mẫu và đơn giá của dự án cho các trường khác, đồng thời đưa tiêu chí nhà vệ sinh sạch vào đánh giá thi đua của trường.`,
      en: `The works belong to the schools and enter their yearly maintenance plans. Running costs of about US$ 260 per school a year come from the recurrent budget; parents give some cleaning time and pay nothing extra.

The hygiene lessons become part of experiential learning. The Department of Education and Training uses the model drawings and unit costs for other schools and counts clean toilets when it assesses a school each year.`,
    },
    safeguarding: {
      vi: 'Trẻ em trai, gái và trẻ khuyết tật góp ý vào thiết kế và vị trí. Cửa có chốt trong, cửa sổ cao, lối đi được chiếu sáng, người lớn dùng phòng riêng. Thợ xây ký quy tắc bảo vệ trẻ em và không tiếp xúc một mình với học sinh. Mỗi trường có hộp thư kín và một giáo viên nữ tiếp nhận phản ánh.',
      en: 'Girls, boys and children with disabilities comment on design and siting. Doors bolt from inside, windows are high, paths are lit and adults have their own toilet. Builders sign a child protection code and are never alone with pupils. Every school has a closed letterbox and a woman teacher who receives complaints.',
    },
    environment: {
      vi: 'Bể tự hoại ba ngăn đặt cách giếng ít nhất 20 m, cao hơn mức nước ngầm mùa mưa; nước thải thấm qua bãi lọc trồng cây. Hố cũ được hút và lấp an toàn. Băng vệ sinh gom trong thùng kín rồi chuyển theo rác của xã, không đốt trong sân trường.',
      en: 'Septic tanks with three chambers stand at least 20 m from wells and above the wet-season water table; effluent drains through a planted filter bed. Old pits are emptied and filled safely. Used pads are kept in closed bins and leave with the commune’s waste; nothing is burnt in school yards.',
    },

    contact: {
      name: 'Quách Thị Bích Liên',
      position: {
        vi: 'Chuyên viên Phòng Kế hoạch – Tài chính, Sở Giáo dục và Đào tạo',
        en: 'Officer, Planning and Finance Division, Department of Education and Training',
      },
      email: 'bichlien.quach@example.org',
      phone: '+84 210 555 0115',
      replyDays: 5,
    },
  },
  earlier: (now) => [
    {
      publishedOn: '2026-09-28',
      content: {
        ...now,
        deadline: '2026-12-31',
        commitments: [],
        smallestPart: { ...now.smallestPart, amount: usd(9_800) },
        budget: now.budget.map((line, i) => (i === 2 ? { ...line, amount: usd(26_400) } : line)),
      },
    },
  ],
  files: {
    photos: [
      {
        file: 'school-toilets.png',
        alternative: {
          vi: 'Hình vẽ mặt bằng một dãy nhà vệ sinh trường học: hai khu riêng, mỗi khu bốn buồng, ở giữa là buồng rộng có đường dốc cho xe lăn, phía trước là hai bồn rửa tay dài.',
          en: 'Drawing of the floor plan of a school toilet block: two separate sides of four cubicles each, a wide cubicle with a wheelchair ramp between them, and two long handwashing basins in front.',
        },
        caption: {
          vi: 'Hình vẽ mẫu, không phải ảnh chụp: 1 khu nữ, 2 khu nam, 3 buồng cho người dùng xe lăn, 4 bồn rửa tay.',
          en: 'Sample drawing, not a photograph: 1 girls, 2 boys, 3 cubicle for wheelchair users, 4 handwashing basins.',
        },
        credit: '',
      },
    ],
  },
}
