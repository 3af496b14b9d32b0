import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 25,
  content: {
    title: {
      vi: 'Kỹ năng số và bán hàng trực tuyến cho 600 phụ nữ ở 40 hợp tác xã, tổ hợp tác nông thôn',
      en: 'Digital skills and online selling for 600 women in 40 rural cooperatives and groups',
    },
    summary: {
      vi: 'Dự án giúp 600 phụ nữ ở 26 hợp tác xã và 14 tổ hợp tác tại 10 xã biết chụp ảnh, phát trực tiếp (livestream), nhận đơn, giao hàng và tránh lừa đảo trên mạng. Bưởi, cam, chè, gạo nếp, su su, thổ cẩm có nhãn truy xuất nguồn gốc; doanh thu trực tuyến bình quân tăng từ 3,2 lên 18 triệu đồng mỗi tháng.',
      en: 'The project helps 600 women in 26 cooperatives and 14 groups of 10 communes to photograph and livestream their goods, take orders, ship them and avoid online fraud. Pomelos, oranges, tea, sticky rice, chayote and brocade carry traceable labels; average online sales rise from 3.2 to 18 million VND a month.',
    },

    aidKind: 'project',
    status: 'open',
    field: 'digital',
    themes: ['women', 'ethnic-minorities', 'poverty'],
    agency: 'lien-minh-hop-tac-xa',
    localities: ['07969', '07999', '08620', '08590', '08296', '08761', '08911', '05089', '05128', '05200'],
    provinceWide: false,
    sdgs: [5, 8, 9],

    startsIn: '2027-04',
    months: 24,
    deadline: null,

    currency: 'VND',
    budget: [
      {
        label: {
          vi: '20 hướng dẫn viên số đi cơ sở trong 18 tháng (1,5 triệu đồng/người/tháng)',
          en: '20 digital coaches in the field for 18 months (1.5 million VND per person per month)',
        },
        amount: 540_000_000,
      },
      {
        label: {
          vi: '30 lớp tập huấn, mỗi lớp 20 phụ nữ, 8 buổi (16,5 triệu đồng/lớp)',
          en: '30 training classes of 20 women and 8 sessions (16.5 million VND per class)',
        },
        amount: 495_000_000,
      },
      {
        label: {
          vi: '40 bộ thiết bị: điện thoại, chân máy, đèn, cân, máy in nhãn (12 triệu đồng/bộ)',
          en: '40 equipment sets: smartphone, tripod, lights, scales, label printer (12 million VND each)',
        },
        amount: 480_000_000,
      },
      {
        label: {
          vi: 'Bao bì, nhãn mã QR, kiểm nghiệm và công bố sản phẩm cho 40 đơn vị (9 triệu đồng/đơn vị)',
          en: 'Packaging, QR labels, testing and product declaration for 40 units (9 million VND each)',
        },
        amount: 360_000_000,
      },
      {
        label: {
          vi: '3 điểm đóng gói và livestream dùng chung (55 triệu đồng/điểm)',
          en: '3 shared packing and livestream points (55 million VND each)',
        },
        amount: 165_000_000,
      },
      {
        label: {
          vi: 'Phiên chợ trực tuyến, hỗ trợ phí giao hàng đợt đầu, kết nối sàn thương mại điện tử',
          en: 'Online fairs, first-round delivery support, links with e-commerce platforms',
        },
        amount: 110_000_000,
      },
      {
        label: {
          vi: 'Điều phối, giám sát, đánh giá và kiểm toán',
          en: 'Coordination, monitoring, evaluation and audit',
        },
        amount: 150_000_000,
      },
    ],
    counterpart: {
      amount: 560_000_000,
      note: {
        vi: '40 hợp tác xã, tổ hợp tác góp 260 triệu đồng tiền mặt cho bao bì và cước mạng; mặt bằng, ngày công và cán bộ của Liên minh Hợp tác xã trị giá 300 triệu đồng.',
        en: 'The 40 cooperatives and groups give 260 million VND in cash for packaging and internet; premises, labour and staff of the Cooperative Alliance are worth 300 million VND.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: 46_875_000,
      description: {
        vi: 'Một hợp tác xã trọn gói: tập huấn 15 phụ nữ (12.375.000 đồng), hướng dẫn viên 18 tháng (13.500.000 đồng), bộ thiết bị (12.000.000 đồng), bao bì và nhãn (9.000.000 đồng).',
        en: 'One cooperative, complete: training for 15 women (12,375,000 VND), coaching for 18 months (13,500,000 VND), equipment set (12,000,000 VND), packaging and labels (9,000,000 VND).',
      },
    },

    beneficiaries: {
      people: 2_080,
      women: 1_240,
      children: null,
      ethnicMinorities: 890,
      personsWithDisabilities: 46,
      poorHouseholds: 310,
      note: {
        vi: 'Gồm 600 phụ nữ học trực tiếp và 1.480 thành viên khác của 40 hợp tác xã, tổ hợp tác có nông sản được bán qua kênh mới; không tính trẻ em trong gia đình.',
        en: 'They are 600 women trained and 1,480 other members of the 40 cooperatives and groups whose produce is sold through the new channels; children of the families are not counted.',
      },
    },

    readiness: { counterpart: 'committed', land: 'ready', approval: 'in-progress', checkedOn: '2026-09-24' },

    need: {
      vi: `Đặc sản của 10 xã được nhiều nơi biết tiếng: bưởi Đoan Hùng, chè Long Cốc, gà nhiều cựa Xuân Đài, nếp Gà Gáy Sơn Lương, thanh long ruột đỏ Lập Thạch, su su Tam Đảo, cam Cao Phong, bưởi đỏ Tân Lạc, thổ cẩm Mai Châu. Phụ nữ làm phần lớn khâu chăm sóc, thu hái, đóng gói, nhưng hàng chủ yếu vẫn bán cho thương lái: giá tại vườn chỉ bằng 45–60% giá người mua ở thành phố trả.

Khảo sát tháng 7/2026 của Liên minh Hợp tác xã tại 40 đơn vị cho thấy chỉ 6 đơn vị có đơn hàng trực tuyến đều đặn; doanh thu trực tuyến bình quân là 3,2 triệu đồng mỗi tháng; 9 đơn vị có nhãn truy xuất nguồn gốc. Hầu hết phụ nữ có điện thoại thông minh, song chỉ 12% đạt bài kiểm tra kỹ năng bán hàng cơ bản. Trong 600 người được hỏi, chỉ 27% nhận ra được 5 kiểu lừa đảo thường gặp; không ít người đã mất hàng vì đơn hàng ảo.`,
      en: `The specialities of the 10 communes are widely known: Đoan Hùng pomelos, Long Cốc tea, Xuân Đài many-spurred chickens, Gà Gáy sticky rice from Sơn Lương, red-flesh dragon fruit from Lập Thạch, Tam Đảo chayote, Cao Phong oranges, Tân Lạc red pomelos and Mai Châu brocade. Women do most of the tending, picking and packing, yet most goods still go to traders, and the farm-gate price is only 45–60% of what city buyers pay.

A survey of 40 units by the Cooperative Alliance in July 2026 found only 6 with regular online orders, average online sales of 3.2 million VND a month, and 9 with traceable labels. Most of the women own a smartphone, but only 12% passed a test of basic selling skills. Of the 600 asked, only 27% could recognise 5 common kinds of fraud, and quite a few had lost goods to false orders.`,
    },
    objectives: {
      vi: `Phụ nữ nông thôn tự bán được sản phẩm của mình trên mạng, an toàn và có lãi.

- 80% trong 600 phụ nữ đạt bài kiểm tra kỹ năng bán hàng trực tuyến.
- 30 trong 40 đơn vị có ít nhất 10 đơn hàng trực tuyến mỗi tuần.
- Doanh thu trực tuyến bình quân đạt 18 triệu đồng mỗi tháng mỗi đơn vị.
- Cả 40 đơn vị có nhãn mã QR truy xuất nguồn gốc, tỷ lệ đơn bị trả lại không quá 3%.
- 85% học viên nhận ra 5 kiểu lừa đảo thường gặp.`,
      en: `Rural women sell their own products online, safely and at a profit.

- 80% of the 600 women pass the test of online selling skills.
- 30 of 40 units have at least 10 online orders a week.
- Average online sales reach 18 million VND a month for each unit.
- All 40 units have QR labels that trace their goods, and no more than 3% of orders are returned.
- 85% of the learners recognise 5 common kinds of fraud.`,
    },
    activities: {
      vi: `1. Chọn 20 hướng dẫn viên là thanh niên, giáo viên, cán bộ phụ nữ tại chỗ; mỗi người kèm 2 đơn vị trong 18 tháng.
2. Mở 30 lớp, mỗi lớp 20 phụ nữ học 8 buổi tại nhà văn hóa thôn, có chỗ trông trẻ: chụp ảnh, viết lời giới thiệu, livestream, tính giá, thanh toán, chống lừa đảo.
3. Cấp cho 40 đơn vị bộ thiết bị và sổ tay bằng hình; mở gian hàng, cửa hàng số.
4. Làm bao bì, nhãn mã QR, kiểm nghiệm và công bố chất lượng cho ít nhất một sản phẩm của mỗi đơn vị.
5. Mở 3 điểm đóng gói và livestream dùng chung tại các xã Đoan Hùng, Tân Lạc và Lập Thạch, thương lượng cước giao hàng theo nhóm.
6. Tổ chức 8 phiên chợ trực tuyến theo mùa vụ, mời bếp ăn, cửa hàng và kiều bào đặt hàng.`,
      en: `1. Choose 20 coaches among local young people, teachers and Women’s Union workers; each follows 2 units for 18 months.
2. Hold 30 classes of 20 women, 8 sessions each, in village culture houses with child care: photographs, descriptions, livestreams, pricing, payment, protection from fraud.
3. Give 40 units an equipment set and a picture handbook, and open their online shops.
4. Prepare packaging, QR labels, tests and quality declarations for at least one product of each unit.
5. Open 3 shared packing and livestream points in Đoan Hùng, Tân Lạc and Lập Thạch communes and negotiate group delivery rates.
6. Hold 8 seasonal online fairs, inviting canteens, shops and overseas Vietnamese to order.`,
    },
    indicators: [
      {
        label: { vi: 'Tỷ lệ học viên đạt bài kiểm tra kỹ năng', en: 'Learners who pass the skills test' },
        baseline: { vi: '12%', en: '12%' },
        target: { vi: '80%', en: '80%' },
        verification: {
          vi: 'Bài kiểm tra thực hành trước và sau khóa học',
          en: 'Practical test before and after the course',
        },
      },
      {
        label: {
          vi: 'Số đơn vị có ít nhất 10 đơn hàng trực tuyến mỗi tuần',
          en: 'Units with at least 10 online orders a week',
        },
        baseline: { vi: '6/40', en: '6 of 40' },
        target: { vi: '30/40', en: '30 of 40' },
        verification: { vi: 'Dữ liệu gian hàng, sổ giao hàng', en: 'Shop data and delivery books' },
      },
      {
        label: {
          vi: 'Doanh thu trực tuyến bình quân mỗi đơn vị mỗi tháng',
          en: 'Average online sales per unit per month',
        },
        baseline: { vi: '3,2 triệu đồng', en: '3.2 million VND' },
        target: { vi: '18 triệu đồng (6 tháng cuối)', en: '18 million VND (last 6 months)' },
        verification: { vi: 'Sổ bán hàng đối chiếu sao kê', en: 'Sales books checked against statements' },
      },
      {
        label: { vi: 'Số đơn vị có nhãn truy xuất nguồn gốc', en: 'Units with traceable labels' },
        baseline: { vi: '9/40', en: '9 of 40' },
        target: { vi: '40/40', en: '40 of 40' },
        verification: { vi: 'Quét thử mã QR mỗi quý', en: 'Quarterly trial scans of QR codes' },
      },
      {
        label: { vi: 'Tỷ lệ đơn hàng bị trả lại', en: 'Orders returned' },
        baseline: { vi: '11%', en: '11%' },
        target: { vi: 'không quá 3%', en: 'no more than 3%' },
        verification: { vi: 'Dữ liệu gian hàng, phiếu khiếu nại', en: 'Shop data and complaint slips' },
      },
      {
        label: {
          vi: 'Tỷ lệ học viên nhận ra 5 kiểu lừa đảo thường gặp',
          en: 'Learners who recognise 5 common kinds of fraud',
        },
        baseline: { vi: '27%', en: '27%' },
        target: { vi: '85%', en: '85%' },
        verification: { vi: 'Trắc nghiệm bằng tình huống', en: 'Scenario quiz' },
      },
    ],
    milestones: [
      {
        label: { vi: 'Chọn đơn vị, hướng dẫn viên; soạn tài liệu', en: 'Units and coaches chosen, materials written' },
        fromMonth: 1,
        toMonth: 3,
      },
      { label: { vi: '15 lớp đầu cho 300 phụ nữ', en: 'First 15 classes for 300 women' }, fromMonth: 4, toMonth: 8 },
      {
        label: { vi: 'Hướng dẫn viên kèm tại 40 đơn vị (18 tháng)', en: 'Coaching in 40 units (18 months)' },
        fromMonth: 5,
        toMonth: 22,
      },
      { label: { vi: '15 lớp sau cho 300 phụ nữ', en: 'Second 15 classes for 300 women' }, fromMonth: 9, toMonth: 14 },
      {
        label: {
          vi: 'Bao bì, nhãn, 3 điểm dùng chung hoạt động',
          en: 'Packaging and labels done, 3 shared points open',
        },
        fromMonth: 6,
        toMonth: 16,
      },
      { label: { vi: '8 phiên chợ trực tuyến theo mùa vụ', en: '8 seasonal online fairs' }, fromMonth: 8, toMonth: 22 },
      {
        label: { vi: 'Đánh giá, kiểm toán, bàn giao', en: 'Evaluation, audit and handover' },
        fromMonth: 22,
        toMonth: 24,
      },
    ],
    risks: [
      {
        risk: { vi: 'Phụ nữ bận mùa vụ và việc nhà, bỏ học giữa chừng', en: 'Farm and house work make women drop out' },
        response: {
          vi: 'Học buổi tối hoặc lúc nông nhàn, có chỗ trông trẻ; học bù qua video',
          en: 'Classes in the evening or slack season, child care, video lessons to catch up',
        },
      },
      {
        risk: { vi: 'Trái cây dập, hỏng khi giao xa', en: 'Fruit is bruised or spoils on long deliveries' },
        response: {
          vi: 'Thử bao bì trước mùa vụ, quy định bán kính giao cho từng loại, đền hàng hỏng trong 2 ngày',
          en: 'Packaging is tried before harvest, each product has a delivery radius, spoiled goods are replaced within 2 days',
        },
      },
      {
        risk: { vi: 'Sàn thương mại điện tử tăng phí, đổi luật', en: 'Platforms raise fees or change rules' },
        response: {
          vi: 'Mỗi đơn vị bán qua ít nhất hai kênh và giữ danh sách khách quen',
          en: 'Each unit sells through at least two channels and keeps its own list of customers',
        },
      },
    ],
    sustainability: {
      vi: 'Mỗi đơn vị trích 3% doanh thu trực tuyến để tự trả cước mạng, bao bì và thay thiết bị. Ba điểm dùng chung thu phí đóng gói 2.000 đồng mỗi đơn và do liên nhóm hợp tác xã quản lý. Trong 20 hướng dẫn viên, ít nhất 12 người tiếp tục nhận việc có trả công từ các đơn vị. Liên minh Hợp tác xã đưa giáo trình vào chương trình bồi dưỡng thường xuyên hằng năm và duy trì nhóm hỏi đáp. Nhãn và gian hàng đứng tên hợp tác xã, không đứng tên dự án.',
      en: 'Each unit sets aside 3% of online sales for internet, packaging and new equipment. The three shared points charge a packing fee of 2,000 VND per order and are run by groups of cooperatives. Of the 20 coaches, at least 12 go on working, paid by the units. The Cooperative Alliance takes the course into its yearly training and keeps a question-and-answer group alive. Labels and online shops are registered in the name of the cooperatives, not of the project.',
    },
    safeguarding: {
      vi: 'Học viên tự quyết định có xuất hiện trên video hay không; không đưa hình ảnh trẻ em để bán hàng. Mật khẩu, tài khoản ngân hàng do chính chủ giữ. Hướng dẫn viên ký quy tắc ứng xử, phòng ngừa quấy rối trực tiếp và trên mạng. Tiền bán hàng về tài khoản của đơn vị hoặc của chính người phụ nữ.',
      en: 'Women decide for themselves whether to appear on video, and children are not shown to sell goods. Passwords and bank accounts stay with their owners. Coaches sign a code of conduct that covers harassment in person and online. Sales money goes to the unit’s account or to the woman’s own.',
    },
    environment: {
      vi: 'Ưu tiên hộp giấy, lá, rơm khô, giảm ít nhất 30% nhựa so với cách đóng gói hiện nay. Gom đơn theo nhóm để bớt chuyến xe. Nhãn mã QR ghi cách canh tác, khuyến khích giảm thuốc bảo vệ thực vật. Thiết bị mua loại bền, sửa được; pin hỏng được thu về 3 điểm dùng chung.',
      en: 'Paper boxes, leaves and dry straw are preferred, with at least 30% less plastic than in today’s packaging. Orders are grouped to save journeys. QR labels state how the crop was grown, which encourages lower pesticide use. Equipment is durable and repairable; dead batteries are collected at the 3 shared points.',
    },

    contact: {
      name: 'Lưu Thị Hồng Gấm',
      position: {
        vi: 'Trưởng phòng Hỗ trợ phát triển hợp tác xã, Liên minh Hợp tác xã tỉnh',
        en: 'Head of Cooperative Development, Provincial Cooperative Alliance',
      },
      email: 'luu.hong.gam@example.org',
      phone: '+84 210 555 0125',
      replyDays: 3,
    },
  },
}
