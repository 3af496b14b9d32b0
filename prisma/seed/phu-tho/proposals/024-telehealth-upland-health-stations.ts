import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 24,
  content: {
    title: {
      vi: 'Khám bệnh từ xa kết nối 24 trạm y tế xã vùng cao với hai bệnh viện đa khoa tuyến tỉnh',
      en: 'Telehealth linking 24 upland commune health stations with two provincial hospitals',
    },
    summary: {
      vi: 'Dự án trang bị cho 24 trạm y tế xã vùng cao bộ thiết bị khám từ xa, nối với hai phòng hội chẩn tại bệnh viện đa khoa tuyến tỉnh ở Việt Trì và Hòa Bình, để khoảng 31.000 người được bác sĩ chuyên khoa khám ngay tại xã. Sau 24 tháng vận hành, tỷ lệ lượt khám phải chuyển tuyến giảm từ 38% xuống 25%.',
      en: 'The project equips 24 upland commune health stations for remote examination and links them to consultation rooms at the provincial hospitals in Việt Trì and Hòa Bình, so that about 31,000 people are seen by specialists in their own commune. In 24 months, the share of visits referred onward falls from 38% to 25%.',
    },

    aidKind: 'project',
    status: 'open',
    field: 'digital',
    themes: ['ethnic-minorities', 'women', 'poverty'],
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
      '08584',
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
      '05152',
      '05329',
      '05293',
    ],
    provinceWide: false,
    sdgs: [3, 9, 10],

    startsIn: '2027-07',
    months: 30,
    deadline: '2027-04-30',

    currency: 'USD',
    budget: [
      {
        label: {
          vi: 'Bộ thiết bị khám từ xa cho 24 trạm (6.200 USD/trạm)',
          en: 'Telehealth sets for 24 stations (US$ 6,200 each)',
        },
        amount: usd(148_800),
      },
      {
        label: {
          vi: 'Phần mềm: điều chỉnh, kết nối bệnh án điện tử và bảo hiểm y tế, bản quyền 3 năm',
          en: 'Software: adaptation, links to electronic records and health insurance, 3-year licence',
        },
        amount: usd(72_000),
      },
      {
        label: {
          vi: 'Đường truyền cáp quang, 4G dự phòng và nguồn lưu điện cho 24 trạm (2.300 USD/trạm)',
          en: 'Fibre link, 4G fallback and battery back-up for 24 stations (US$ 2,300 each)',
        },
        amount: usd(55_200),
      },
      {
        label: {
          vi: 'Hai phòng hội chẩn tại hai bệnh viện đa khoa tuyến tỉnh và máy chủ',
          en: 'Two consultation rooms at the two provincial hospitals, and servers',
        },
        amount: usd(46_000),
      },
      {
        label: {
          vi: 'Hỗ trợ trực hội chẩn và tổ hỗ trợ kỹ thuật trong 24 tháng',
          en: 'Support to consultation duty and a technical help desk for 24 months',
        },
        amount: usd(41_000),
      },
      {
        label: {
          vi: 'Đào tạo 144 nhân viên trạm và 30 bác sĩ bệnh viện',
          en: 'Training of 144 station staff and 30 hospital doctors',
        },
        amount: usd(38_500),
      },
      {
        label: {
          vi: 'Kiểm tra an toàn thông tin, đánh giá độc lập và kiểm toán',
          en: 'Information security testing, independent evaluation and audit',
        },
        amount: usd(24_500),
      },
      {
        label: {
          vi: 'Điều phối, giám sát và truyền thông cho người dân',
          en: 'Coordination, monitoring and public information',
        },
        amount: usd(24_000),
      },
    ],
    counterpart: {
      amount: usd(130_000),
      note: {
        vi: 'Ngân sách y tế tỉnh chi 55.000 USD tiền mặt cho cước đường truyền và sửa phòng; giờ làm của bác sĩ, nhân viên trạm và mặt bằng trị giá 75.000 USD.',
        en: 'The provincial health budget pays US$ 55,000 in cash for line charges and room repairs; doctors’ and station staff’s hours and premises are worth US$ 75,000.',
      },
    },
    commitments: [
      {
        source: {
          vi: 'Một quỹ y tế tư nhân nước ngoài, cho phần mềm và hai phòng hội chẩn (có thư cam kết; công bố tên sau khi ký thỏa thuận viện trợ)',
          en: 'A private health foundation abroad, for the software and consultation rooms (letter of commitment; named once the grant agreement is signed)',
        },
        amount: usd(118_000),
      },
    ],
    smallestPart: {
      amount: usd(9_500),
      description: {
        vi: 'Một trạm y tế xã: bộ thiết bị (6.200 USD), đường truyền và nguồn dự phòng (2.300 USD), đào tạo 6 nhân viên (1.000 USD).',
        en: 'One commune health station: equipment set (US$ 6,200), line and back-up power (US$ 2,300), training of 6 staff (US$ 1,000).',
      },
    },

    beneficiaries: {
      people: 31_000,
      women: 17_400,
      children: 5_200,
      ethnicMinorities: 23_500,
      personsWithDisabilities: 1_240,
      poorHouseholds: 6_900,
      note: {
        vi: 'Là số người dự kiến được khám từ xa ít nhất một lần, với tổng cộng 54.000 lượt khám; 24 xã có khoảng 296.000 dân, chủ yếu là người Mường, Dao, Tày, Thái và Mông.',
        en: 'These are the people expected to have at least one remote consultation, 54,000 consultations in all; the 24 communes have about 296,000 inhabitants, mostly Mường, Dao, Tày, Thái and Mông.',
      },
    },

    readiness: { counterpart: 'committed', land: 'ready', approval: 'in-principle', checkedOn: '2026-11-10' },

    need: {
      vi: `24 xã của dự án nằm ở vùng núi thuộc các huyện Tân Sơn, Thanh Sơn, Yên Lập, Đà Bắc, Mai Châu, Tân Lạc và Lạc Sơn trước đây, cách bệnh viện đa khoa tuyến tỉnh gần nhất từ 25 đến 95 km. Theo báo cáo 6 tháng đầu năm 2026 của Sở Y tế, 38% lượt khám tại 24 trạm phải chuyển tuyến, trong đó khoảng một nửa chỉ cần ý kiến chuyên khoa tim mạch, nội tiết, da liễu hoặc sản. Một chuyến đi khám làm người dân mất từ 1 đến 2 ngày công và bình quân 680.000 đồng tiền xe, ăn ở.

Chỉ 11 trong 24 trạm có bác sĩ làm việc đủ tuần. Tỷ lệ người tăng huyết áp được theo dõi đều mới đạt 42%. Luật Khám bệnh, chữa bệnh năm 2023 đã cho phép khám từ xa; hầu hết trạm có internet, nhưng mới 3 trạm có đường truyền và thiết bị đủ dùng cho hội chẩn. Các trạm đang gửi ảnh chụp phim, kết quả xét nghiệm qua mạng xã hội, vừa chậm vừa không bảo đảm bí mật cho người bệnh.`,
      en: `The 24 communes lie in the mountains of the former Tân Sơn, Thanh Sơn, Yên Lập, Đà Bắc, Mai Châu, Tân Lạc and Lạc Sơn districts, 25 to 95 km from the nearest provincial hospital. In its report on the first 6 months of 2026 the Department of Health found that 38% of visits to the 24 stations ended in a referral, about half of which needed only the opinion of a specialist in heart disease, diabetes, skin disease or obstetrics. Each trip costs a patient 1 to 2 days of work and 680,000 VND on average for transport and lodging.

Only 11 of the 24 stations have a doctor all week. Just 42% of people with high blood pressure are followed regularly. The Law on Medical Examination and Treatment of 2023 allows remote care; most stations have internet, but only 3 have a line and equipment fit for consultation. Stations send images and test results by social media, which is slow and does not keep them confidential.`,
    },
    objectives: {
      vi: `Người dân vùng cao được bác sĩ chuyên khoa khám kịp thời ngay tại xã, an toàn và với chi phí thấp hơn.

- 24 trạm y tế xã khám từ xa thường xuyên, đạt 54.000 lượt trong thời gian dự án.
- Tỷ lệ lượt khám phải chuyển tuyến giảm từ 38% xuống 25%.
- 70% người tăng huyết áp được theo dõi đều, so với 42% hiện nay.
- 144 nhân viên trạm làm chủ thiết bị; dữ liệu người bệnh được lưu trên hệ thống của ngành y tế và được bảo vệ theo luật.`,
      en: `People in the uplands are seen by specialists in good time, in their own commune, safely and at lower cost.

- 24 commune health stations hold remote consultations regularly, 54,000 in the life of the project.
- The share of visits that end in a referral falls from 38% to 25%.
- 70% of people with high blood pressure are followed regularly, against 42% today.
- 144 station staff master the equipment, and patients’ data stay on the health sector’s own system, protected as the law requires.`,
    },
    activities: {
      vi: `1. Khảo sát điện, đường truyền và quy trình của 24 trạm; lập hồ sơ đánh giá tác động xử lý dữ liệu cá nhân.
2. Trang bị hai phòng hội chẩn tại hai bệnh viện; điều chỉnh phần mềm, kết nối bệnh án điện tử và bảo hiểm y tế.
3. Lắp tại mỗi trạm màn hình, camera, ống nghe điện tử, máy điện tim 12 chuyển đạo, đầu dò siêu âm cầm tay, máy soi da, nguồn lưu điện và 4G dự phòng.
4. Đào tạo 144 nhân viên trạm (mỗi trạm 6 người) và 30 bác sĩ; viết 12 quy trình chuyên môn.
5. Chạy thử tại 4 trạm, rồi mở rộng ra 10 và 10 trạm còn lại; mỗi trạm hội chẩn bình quân 25 lượt mỗi tuần.
6. Lập tổ hỗ trợ kỹ thuật trả lời trong 2 giờ; tuyên truyền bằng tiếng Việt, Mường, Dao, Thái, Mông.
7. Kiểm tra an toàn thông tin hằng năm và đánh giá độc lập cuối kỳ.`,
      en: `1. Survey power, lines and procedures at the 24 stations, and assess the impact on personal data.
2. Equip two consultation rooms at the two hospitals; adapt the software and link it to electronic records and health insurance.
3. Install at each station a screen, camera, electronic stethoscope, 12-lead ECG, hand-held ultrasound probe, dermatoscope, battery back-up and 4G fallback.
4. Train 144 station staff (6 per station) and 30 doctors, and write 12 clinical procedures.
5. Pilot in 4 stations, then extend to 10 and another 10; each holds 25 consultations a week on average.
6. Run a help desk that answers within 2 hours; inform people in Vietnamese, Mường, Dao, Thái and Mông.
7. Test information security each year, with an independent evaluation at the end.`,
    },
    indicators: [
      {
        label: {
          vi: 'Số trạm khám từ xa ít nhất 4 ngày mỗi tuần',
          en: 'Stations holding remote consultations at least 4 days a week',
        },
        baseline: { vi: '0/24', en: '0 of 24' },
        target: { vi: '24/24', en: '24 of 24' },
        verification: { vi: 'Nhật ký hệ thống', en: 'System logs' },
      },
      {
        label: { vi: 'Tổng số lượt khám, hội chẩn từ xa', en: 'Remote consultations in total' },
        baseline: { vi: '0', en: '0' },
        target: { vi: '54.000 lượt cho 31.000 người', en: '54,000 for 31,000 people' },
        verification: {
          vi: 'Nhật ký hệ thống đối chiếu sổ khám, tách theo giới, tuổi, dân tộc',
          en: 'System logs checked with patient registers, by sex, age and ethnicity',
        },
      },
      {
        label: {
          vi: 'Tỷ lệ lượt khám tại 24 trạm phải chuyển tuyến',
          en: 'Visits at the 24 stations that end in a referral',
        },
        baseline: { vi: '38%', en: '38%' },
        target: { vi: '25%', en: '25%' },
        verification: { vi: 'Báo cáo thống kê y tế 6 tháng', en: 'Health statistics every 6 months' },
      },
      {
        label: {
          vi: 'Tỷ lệ người tăng huyết áp được theo dõi đều',
          en: 'People with high blood pressure followed regularly',
        },
        baseline: { vi: '42%', en: '42%' },
        target: { vi: '70%', en: '70%' },
        verification: { vi: 'Hồ sơ quản lý bệnh không lây nhiễm', en: 'Non-communicable disease records' },
      },
      {
        label: {
          vi: 'Chi phí đi lại, ăn ở bình quân cho một lần khám chuyên khoa',
          en: 'Average travel and lodging cost of one specialist opinion',
        },
        baseline: { vi: '680.000 đồng', en: '680,000 VND' },
        target: { vi: 'không quá 150.000 đồng', en: 'no more than 150,000 VND' },
        verification: {
          vi: 'Phỏng vấn 600 người bệnh, đầu kỳ và cuối kỳ',
          en: 'Interviews with 600 patients, baseline and final',
        },
      },
      {
        label: { vi: 'Số sự cố lộ thông tin người bệnh', en: 'Breaches of patients’ data' },
        baseline: { vi: 'chưa theo dõi', en: 'not monitored' },
        target: { vi: '0', en: '0' },
        verification: { vi: 'Kiểm tra an toàn thông tin hằng năm', en: 'Yearly information security test' },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Khảo sát 24 trạm, thiết kế, hồ sơ dữ liệu cá nhân',
          en: 'Survey of 24 stations, design, data-protection file',
        },
        fromMonth: 1,
        toMonth: 4,
      },
      {
        label: { vi: 'Hai phòng hội chẩn và phần mềm sẵn sàng', en: 'Two consultation rooms and software ready' },
        fromMonth: 3,
        toMonth: 6,
      },
      { label: { vi: 'Chạy thử tại 4 trạm', en: 'Pilot in 4 stations' }, fromMonth: 5, toMonth: 8 },
      {
        label: { vi: 'Lắp đặt, đào tạo 10 trạm tiếp theo', en: 'Next 10 stations installed and trained' },
        fromMonth: 8,
        toMonth: 11,
      },
      {
        label: { vi: 'Lắp đặt, đào tạo 10 trạm cuối', en: 'Last 10 stations installed and trained' },
        fromMonth: 10,
        toMonth: 13,
      },
      {
        label: { vi: 'Vận hành khám từ xa (24 tháng)', en: 'Remote consultations in operation (24 months)' },
        fromMonth: 7,
        toMonth: 30,
      },
      {
        label: { vi: 'Đánh giá độc lập, kiểm toán, bàn giao', en: 'Independent evaluation, audit and handover' },
        fromMonth: 27,
        toMonth: 30,
      },
    ],
    risks: [
      {
        risk: { vi: 'Mất điện, mất mạng trong mùa mưa bão', en: 'Power and network failures in the storm season' },
        response: {
          vi: 'Nguồn lưu điện 4 giờ, 4G của nhà mạng khác làm dự phòng; ca không gấp gửi dữ liệu trước, trả lời sau',
          en: 'Battery for 4 hours, 4G from another carrier; cases that are not urgent are sent ahead and answered later',
        },
      },
      {
        risk: { vi: 'Bác sĩ bệnh viện quá tải, trả lời chậm', en: 'Hospital doctors are overloaded and answer late' },
        response: {
          vi: 'Lịch trực cố định theo chuyên khoa, tính vào giờ công; theo dõi thời gian chờ hằng tuần',
          en: 'A fixed duty roster by specialty counts as working time; waiting times are watched weekly',
        },
      },
      {
        risk: { vi: 'Lộ dữ liệu sức khỏe', en: 'Health data leak' },
        response: {
          vi: 'Đăng nhập hai lớp, mã hóa, phân quyền; kiểm tra xâm nhập trước khi vận hành và hằng năm',
          en: 'Two-step sign-in, encryption and access by role; penetration tests before launch and each year',
        },
      },
      {
        risk: {
          vi: 'Người cao tuổi, người không rành tiếng Việt ngại khám qua màn hình',
          en: 'Older people and those less at ease in Vietnamese shy away from the screen',
        },
        response: {
          vi: 'Nhân viên trạm ngồi cùng và nói được tiếng của người bệnh; nhân viên y tế thôn bản giải thích trước',
          en: 'Station staff sit beside them and speak their language; village health workers explain beforehand',
        },
      },
    ],
    sustainability: {
      vi: 'Sở Y tế đưa cước đường truyền và bảo trì (khoảng 1.100 USD mỗi trạm mỗi năm) vào dự toán từ năm 2029. Bệnh viện và trạm thanh toán khám từ xa theo quy định hiện hành về giá dịch vụ và bảo hiểm y tế khi được áp dụng. Tổ hỗ trợ kỹ thuật chuyển về bộ phận công nghệ thông tin của hai bệnh viện. Dữ liệu nằm trên máy chủ của tỉnh, phần mềm cho phép kết xuất theo chuẩn mở nên không lệ thuộc một nhà cung cấp. Quy trình và tài liệu đào tạo dùng được cho các xã còn lại.',
      en: 'The Department of Health enters line charges and maintenance (about US$ 1,100 per station a year) in its budget from 2029. Hospitals and stations are paid for remote care under the rules on service prices and health insurance, as these come to apply. The help desk passes to the IT units of the two hospitals. Data sit on the province’s servers and the software exports to open standards, so that no single supplier is indispensable. Procedures and training materials can serve the other communes.',
    },
    safeguarding: {
      vi: 'Người bệnh đồng ý trước mỗi lần khám từ xa và có quyền chọn khám trực tiếp. Phòng khám kín, có nhân viên cùng giới khi khám phụ nữ, trẻ em có người giám hộ. Không ghi hình nếu không cần cho chuyên môn. Hồ sơ được bảo vệ theo luật về bảo vệ dữ liệu cá nhân; khiếu nại được trả lời trong 7 ngày.',
      en: 'Patients consent before each remote consultation and may choose to be seen in person. The room is private, a worker of the same sex is present for women, and children come with a guardian. Nothing is filmed unless care requires it. Records are protected under the personal data law; complaints are answered within 7 days.',
    },
    environment: {
      vi: 'Mỗi lượt khám từ xa có thể bớt cho người bệnh một chuyến đi dài bằng xe máy hoặc ô tô. Thiết bị tiết kiệm điện; pin lưu điện loại lithium sắt phốt phát có thời hạn thu hồi ghi trong hợp đồng. Thiết bị điện tử hỏng được nhà cung cấp nhận lại và xử lý theo quy định về chất thải nguy hại.',
      en: 'Each remote consultation can spare a patient a long journey by motorbike or car. Equipment is low in power use; back-up batteries are lithium iron phosphate, with return terms in the contract. Suppliers take back broken electronic equipment and treat it under the rules on hazardous waste.',
    },

    contact: {
      name: 'Triệu Đức Thịnh',
      position: {
        vi: 'Phó Trưởng phòng Kế hoạch – Tài chính, Sở Y tế',
        en: 'Deputy Head, Planning and Finance Division, Department of Health',
      },
      email: 'trieu.duc.thinh@example.org',
      phone: '+84 210 555 0124',
      replyDays: 5,
    },
  },
}
