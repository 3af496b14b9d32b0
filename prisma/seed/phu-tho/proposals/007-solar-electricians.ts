import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 7,
  content: {
    title: {
      vi: 'Đào tạo nghề điện và điện mặt trời cho 150 thanh niên hộ nghèo, hộ cận nghèo',
      en: 'Training 150 young people from poor households as electricians and solar technicians',
    },
    summary: {
      vi: '150 thanh niên 18–28 tuổi thuộc hộ nghèo, hộ cận nghèo học nghề điện dân dụng và điện mặt trời áp mái trong 6 tháng, được hỗ trợ ăn ở, cấp bộ đồ nghề và giới thiệu việc làm. Ba khóa học diễn ra trong 24 tháng tại trường cao đẳng nghề của tỉnh.',
      en: '150 young people aged 18–28 from poor and near-poor households learn house wiring and rooftop solar in 6 months, with board and lodging, a tool kit and help in finding work. Three courses run over 24 months at the province’s vocational college.',
    },

    aidKind: 'project',
    status: 'funded',
    field: 'vocational',
    themes: ['poverty', 'ethnic-minorities', 'women'],
    agency: 'truong-cao-dang-nghe',
    localities: [],
    provinceWide: true,
    sdgs: [1, 4, 7, 8],

    startsIn: '2027-03',
    months: 24,
    deadline: null,

    currency: 'USD',
    budget: [
      {
        label: {
          vi: 'Thiết bị xưởng thực hành điện dân dụng, 25 chỗ',
          en: 'Equipment for a house-wiring workshop with 25 places',
        },
        amount: usd(78_000),
      },
      {
        label: {
          vi: 'Hỗ trợ ăn, ở, đi lại cho 150 học viên',
          en: 'Board, lodging and travel for 150 trainees',
        },
        amount: usd(48_000),
      },
      {
        label: {
          vi: '2 giàn điện mặt trời thực hành, mỗi giàn 10 kWp',
          en: '2 practice solar arrays of 10 kWp each',
        },
        amount: usd(22_000),
      },
      {
        label: {
          vi: 'Biên soạn chương trình và bồi dưỡng 12 giảng viên',
          en: 'Course materials and training of 12 instructors',
        },
        amount: usd(19_000),
      },
      {
        label: { vi: '150 bộ đồ nghề và bảo hộ lao động', en: '150 tool kits with protective gear' },
        amount: usd(13_500),
      },
      {
        label: {
          vi: 'Thực tập doanh nghiệp và giới thiệu việc làm',
          en: 'Company placements and job finding',
        },
        amount: usd(11_500),
      },
      {
        label: { vi: 'Điều phối tại nhà trường', en: 'Coordination at the college' },
        amount: usd(10_000),
      },
      {
        label: { vi: 'Theo dõi sau tốt nghiệp, đánh giá và kiểm toán', en: 'Graduate tracing, evaluation and audit' },
        amount: usd(8_000),
      },
    ],
    counterpart: {
      amount: usd(52_500),
      note: {
        vi: 'Chiếm 20% tổng kinh phí: nhà trường chi bằng tiền sửa xưởng, lương giảng viên và điện nước; ký túc xá miễn phí tính bằng hiện vật.',
        en: '20% of the total: the college pays in cash for workshop repairs, instructors’ salaries and utilities, and gives free dormitory places in kind.',
      },
    },
    commitments: [
      {
        source: {
          vi: 'Một quỹ nước ngoài về giáo dục nghề nghiệp',
          en: 'A foreign foundation for vocational education',
        },
        amount: usd(150_000),
      },
      {
        source: {
          vi: 'Một doanh nghiệp nước ngoài ngành thiết bị điện',
          en: 'A foreign company in electrical equipment',
        },
        amount: usd(60_000),
      },
    ],
    smallestPart: { amount: null, description: { vi: '', en: '' } },

    beneficiaries: {
      people: 162,
      women: 36,
      children: 0,
      ethnicMinorities: 75,
      personsWithDisabilities: 6,
      poorHouseholds: 150,
      note: {
        vi: '150 học viên, trong đó 33 nữ và 72 người dân tộc thiểu số, mỗi người thuộc một hộ nghèo hoặc cận nghèo; cùng 12 giảng viên được bồi dưỡng.',
        en: '150 trainees, 33 of them women and 72 from ethnic minorities, each from a different poor or near-poor household; and 12 instructors who are trained.',
      },
    },

    readiness: { counterpart: 'committed', land: 'not-needed', approval: 'in-principle', checkedOn: '2026-11-12' },

    need: {
      vi: `Các khu công nghiệp ở phía đông tỉnh, trước đây thuộc Vĩnh Phúc, và vùng Việt Trì thiếu thợ điện lành nghề; hộ dân, trường học, hợp tác xã lắp điện mặt trời áp mái ngày một nhiều. Khảo sát tháng 6/2026 của nhà trường tại 64 doanh nghiệp cho thấy nhu cầu tuyển 410 thợ điện mỗi năm, trong khi các cơ sở đào tạo trong tỉnh chỉ cung cấp khoảng 230 người; hầu như chưa nơi nào dạy lắp đặt điện mặt trời.

Cùng lúc, nhiều thanh niên hộ nghèo, nhất là người Mường, Dao ở vùng đồi núi, đi làm thuê theo mùa với thu nhập bấp bênh, bình quân 3,1 triệu đồng một tháng. Họ muốn học nghề nhưng không lo nổi tiền ăn ở; học phí được miễn mà cứ 3 người đăng ký vẫn có 1 người bỏ học vì thiếu chi phí sinh hoạt. Xưởng hiện dùng thiết bị từ năm 2009, chỉ đủ cho 12 người một ca và chưa có thiết bị an toàn khi làm việc trên cao.`,
      en: `The industrial parks in the east of the province, formerly in Vĩnh Phúc, and around Việt Trì lack skilled electricians, and more homes, schools and cooperatives put solar panels on their roofs each year. A college survey of 64 companies in June 2026 found that they want 410 electricians a year, while training centres in the province supply about 230; almost nobody teaches solar installation.

Meanwhile many young people from poor households, above all Mường and Dao in the hills, take seasonal work for an unsteady 3.1 million VND a month on average. They want to learn a trade but cannot pay for food and lodging; tuition is free, yet 1 in every 3 who enrol leaves because living costs are too high. The present workshop uses equipment from 2009, holds only 12 people at a time and has nothing for safe work at height.`,
    },
    objectives: {
      vi: `Sau 24 tháng, 150 thanh niên hộ nghèo, hộ cận nghèo có nghề điện vững và việc làm ổn định; nhà trường tự duy trì được khóa học.

- Ít nhất 135 học viên tốt nghiệp và được cấp chứng chỉ sơ cấp.
- Ít nhất 112 người có việc làm đúng nghề sau 6 tháng, với thu nhập từ 7,5 triệu đồng một tháng.
- Nữ chiếm ít nhất 20% mỗi khóa.
- 12 giảng viên dạy được điện mặt trời theo chương trình đã ban hành.`,
      en: `After 24 months, 150 young people from poor and near-poor households have a sound trade and steady work, and the college can run the course on its own.

- At least 135 trainees graduate with an elementary vocational certificate.
- At least 112 work in their trade after 6 months, for 7.5 million VND a month or more.
- Women make up at least 20% of each course.
- 12 instructors can teach solar installation to an adopted curriculum.`,
    },
    activities: {
      vi: `1. Trang bị xưởng điện dân dụng 25 chỗ và 2 giàn điện mặt trời 10 kWp, một giàn lắp ở mặt đất để tập an toàn, một giàn trên mái.
2. Biên soạn chương trình 6 tháng cùng 8 doanh nghiệp; bồi dưỡng 12 giảng viên trong 3 tuần.
3. Tuyển 150 học viên từ các xã qua Đoàn Thanh niên và trưởng thôn, ưu tiên phụ nữ, người dân tộc thiểu số và người khuyết tật phù hợp với công việc trên mặt đất.
4. Mở 3 khóa, mỗi khóa 50 người chia hai ca, gồm 4 tháng tại xưởng và 2 tháng thực tập có lương ở doanh nghiệp.
5. Cấp 150 bộ đồ nghề, dạy thêm kỹ năng giao tiếp, tính giá và lập hợp đồng.
6. Giới thiệu việc làm, theo dõi mỗi người 6 tháng sau tốt nghiệp.`,
      en: `1. Equip a house-wiring workshop with 25 places and 2 solar arrays of 10 kWp, one on the ground for safety practice and one on a roof.
2. Write a 6-month curriculum with 8 companies and train 12 instructors for 3 weeks.
3. Recruit 150 trainees from the communes through the Youth Union and village heads, with priority for women, ethnic minorities and persons with disabilities who can work at ground level.
4. Run 3 courses of 50 trainees in two shifts: 4 months in the workshop and 2 months of paid placement with companies.
5. Give out 150 tool kits and teach communication, pricing and contracts.
6. Help trainees find work and follow each of them for 6 months after graduation.`,
    },
    indicators: [
      {
        label: { vi: 'Học viên được cấp chứng chỉ nghề', en: 'Trainees awarded the certificate' },
        baseline: { vi: '0/150', en: '0 of 150' },
        target: { vi: '135/150', en: '135 of 150' },
        verification: { vi: 'Sổ cấp chứng chỉ của nhà trường', en: 'College register of certificates' },
      },
      {
        label: {
          vi: 'Học viên có việc làm đúng nghề sau 6 tháng',
          en: 'Trainees working in the trade after 6 months',
        },
        baseline: { vi: '0/150', en: '0 of 150' },
        target: { vi: '112/150', en: '112 of 150' },
        verification: {
          vi: 'Gọi điện từng người, đối chiếu hợp đồng lao động',
          en: 'Call to each graduate, checked against work contracts',
        },
      },
      {
        label: {
          vi: 'Thu nhập bình quân tháng của người có việc làm',
          en: 'Average monthly income of those employed',
        },
        baseline: { vi: '3,1 triệu đồng', en: '3.1 million VND' },
        target: { vi: '7,5 triệu đồng', en: '7.5 million VND' },
        verification: {
          vi: 'Khảo sát trước khóa học và sau tốt nghiệp 6 tháng',
          en: 'Survey before the course and 6 months after graduation',
        },
      },
      {
        label: { vi: 'Học viên nữ', en: 'Women among trainees' },
        baseline: { vi: '4%', en: '4%' },
        target: { vi: '22% (33 người)', en: '22% (33 women)' },
        verification: { vi: 'Danh sách nhập học', en: 'Enrolment lists' },
      },
      {
        label: { vi: 'Học viên bỏ học giữa khóa', en: 'Trainees leaving before the end' },
        baseline: { vi: '33%', en: '33%' },
        target: { vi: 'không quá 10%', en: 'no more than 10%' },
        verification: { vi: 'Sổ điểm danh hằng ngày', en: 'Daily attendance register' },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Mua sắm, lắp đặt xưởng và 2 giàn điện mặt trời',
          en: 'Workshop and 2 solar arrays bought and installed',
        },
        fromMonth: 1,
        toMonth: 4,
      },
      {
        label: {
          vi: 'Ban hành chương trình, bồi dưỡng 12 giảng viên',
          en: 'Curriculum adopted, 12 instructors trained',
        },
        fromMonth: 2,
        toMonth: 4,
      },
      {
        label: { vi: 'Khóa một: 50 học viên', en: 'First course: 50 trainees' },
        fromMonth: 5,
        toMonth: 10,
      },
      {
        label: { vi: 'Khóa hai: 50 học viên', en: 'Second course: 50 trainees' },
        fromMonth: 9,
        toMonth: 14,
      },
      {
        label: { vi: 'Khóa ba: 50 học viên', en: 'Third course: 50 trainees' },
        fromMonth: 13,
        toMonth: 18,
      },
      {
        label: { vi: 'Theo dõi việc làm của học viên khóa ba', en: 'Tracing of third-course graduates' },
        fromMonth: 19,
        toMonth: 24,
      },
      {
        label: { vi: 'Đánh giá, kiểm toán và bàn giao', en: 'Evaluation, audit and handover' },
        fromMonth: 23,
        toMonth: 24,
      },
    ],
    risks: [
      {
        risk: { vi: 'Tai nạn điện hoặc ngã khi thực hành.', en: 'Electric shock or falls during practice.' },
        response: {
          vi: 'Học an toàn 40 giờ trước khi vào xưởng; dây đai, rào chắn, cầu dao chống giật; mỗi giảng viên kèm không quá 13 người.',
          en: '40 hours of safety before the workshop; harnesses, barriers and residual-current breakers; no more than 13 trainees to an instructor.',
        },
      },
      {
        risk: { vi: 'Thị trường điện mặt trời thay đổi theo chính sách.', en: 'The solar market shifts with policy.' },
        response: {
          vi: 'Nghề chính là điện dân dụng, chiếm 70% thời lượng; điện mặt trời là phần nâng cao.',
          en: 'House wiring is the core trade, with 70% of the hours; solar comes on top.',
        },
      },
      {
        risk: { vi: 'Học viên bỏ về khi vào mùa vụ.', en: 'Trainees go home at harvest time.' },
        response: {
          vi: 'Khóa học tránh tháng cấy, gặt; mỗi khóa có một cán bộ gọi cho gia đình hằng tuần.',
          en: 'Courses avoid planting and harvest; on each course one officer calls the families every week.',
        },
      },
    ],
    sustainability: {
      vi: `Sau dự án, khóa học nằm trong kế hoạch tuyển sinh hằng năm của nhà trường, được chi trả từ chính sách đào tạo nghề cho hộ nghèo và học phí của người có khả năng đóng. Hai giàn điện mặt trời giảm tiền điện của trường khoảng 45 triệu đồng một năm, dùng để thay thiết bị. Doanh nghiệp tham gia hội đồng tư vấn nghề, nhận thực tập và góp vật tư. Mỗi năm nhà trường dự kiến tiếp tục đào tạo 50 người.`,
      en: `After the project the course belongs to the college’s yearly intake, paid by the policy on vocational training for poor households and by fees from those who can afford them. The two solar arrays save the college about 45 million VND a year in power, which goes to renewing equipment. Companies sit on the trade council, take trainees on placement and give materials. The college expects to go on training 50 people a year.`,
    },
    safeguarding: {
      vi: `Nữ học viên có khu ký túc xá riêng và một cô giáo phụ trách; mọi người ký quy tắc chống quấy rối. Doanh nghiệp nhận thực tập cam kết trả lương, mua bảo hiểm tai nạn và không giao việc nguy hiểm khi không có người kèm. Tiêu chí và kết quả tuyển được công khai tại xã. Phản ánh được trả lời trong 7 ngày.`,
      en: `Women trainees have their own dormitory wing and a woman teacher in charge; everyone signs rules against harassment. Host companies undertake to pay wages, insure against accidents and never give dangerous work unsupervised. Selection criteria and results are posted in the communes. Complaints are answered within 7 days.`,
    },
    environment: {
      vi: `Hai giàn điện mặt trời sản xuất khoảng 20.000 kWh một năm, dùng ngay tại trường. Dây điện, ắc quy và bóng đèn hỏng được thu gom riêng, giao cho đơn vị có giấy phép xử lý. Học viên học cách thu hồi tấm pin hết hạn. Xưởng nằm trong nhà sẵn có, không xây mới.`,
      en: `The two solar arrays yield about 20,000 kWh a year, used at the college itself. Waste cable, batteries and lamps are kept apart and handed to a licensed company. Trainees learn how to take back panels at the end of their life. The workshop is in an existing building; nothing new is built.`,
    },

    contact: {
      name: 'Phùng Đức Anh',
      position: {
        vi: 'Trưởng phòng Đào tạo, trường cao đẳng nghề của tỉnh',
        en: 'Head of Training, Provincial Vocational College',
      },
      email: 'duc-anh@example.org',
      phone: '+84 210 555 0107',
      replyDays: 5,
    },
  },
}
