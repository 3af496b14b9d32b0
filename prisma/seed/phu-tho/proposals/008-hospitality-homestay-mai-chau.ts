import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 8,
  content: {
    title: {
      vi: 'Dạy nghề đón khách và làm homestay cho 240 phụ nữ trẻ Thái, Mường ở vùng Mai Châu',
      en: 'Hospitality and homestay skills for 240 young Thái and Mường women around Mai Châu',
    },
    summary: {
      vi: '240 phụ nữ Thái, Mường 18–35 tuổi học nghề bếp, buồng, đón khách, tiếng Anh và bán phòng trực tuyến qua 12 khóa tổ chức ngay tại xã. Dự án cũng giúp 36 homestay do phụ nữ làm chủ đạt tiêu chuẩn về an toàn, vệ sinh trong 24 tháng.',
      en: '240 Thái and Mường women aged 18–35 learn cooking, housekeeping, guest service, English and online booking in 12 courses held in their own communes. Over 24 months the project also helps 36 homestays run by women to meet safety and hygiene standards.',
    },

    aidKind: 'project',
    status: 'open',
    field: 'vocational',
    themes: ['women', 'ethnic-minorities', 'poverty'],
    agency: 'hoi-phu-nu',
    localities: ['05200', '05251', '05245'],
    provinceWide: false,
    sdgs: [4, 5, 8, 11],

    startsIn: '2027-08',
    months: 24,
    deadline: '2027-04-30',

    currency: 'VND',
    budget: [
      {
        label: {
          vi: '12 khóa học nghề: giảng viên, vật tư, tài liệu',
          en: '12 courses: instructors, supplies, materials',
        },
        amount: 1_128_000_000,
      },
      {
        label: {
          vi: 'Hỗ trợ nâng cấp 36 homestay về an toàn và vệ sinh',
          en: 'Safety and hygiene upgrades for 36 homestays',
        },
        amount: 1_080_000_000,
      },
      {
        label: {
          vi: 'Trang bị 2 bếp và phòng thực hành tại xã',
          en: 'Equipment of 2 practice kitchens and rooms in the communes',
        },
        amount: 920_000_000,
      },
      {
        label: {
          vi: 'Tiền ăn, đi lại và trông trẻ cho 240 học viên',
          en: 'Meals, travel and child care for 240 trainees',
        },
        amount: 864_000_000,
      },
      {
        label: {
          vi: 'Tiếng Anh giao tiếp và kỹ năng bán phòng trực tuyến',
          en: 'Spoken English and online booking skills',
        },
        amount: 376_000_000,
      },
      {
        label: {
          vi: 'Quảng bá chung và kết nối công ty lữ hành',
          en: 'Joint promotion and links with tour companies',
        },
        amount: 180_000_000,
      },
      {
        label: { vi: 'Điều phối của Hội Liên hiệp Phụ nữ tỉnh', en: 'Coordination by the Provincial Women’s Union' },
        amount: 180_000_000,
      },
      {
        label: { vi: 'Giám sát, đánh giá và kiểm toán', en: 'Monitoring, evaluation and audit' },
        amount: 132_000_000,
      },
    ],
    counterpart: {
      amount: 1_215_000_000,
      note: {
        vi: 'Chiếm 20% tổng kinh phí: 36 chủ homestay góp 720 triệu đồng; trường cao đẳng nghề của tỉnh và 3 xã góp 495 triệu đồng bằng lương giảng viên và nhà thực hành.',
        en: '20% of the total: 720 million VND from the 36 homestay owners; 495 million VND from the Provincial Vocational College and 3 communes as instructors’ pay and premises.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: 166_000_000,
      description: {
        vi: 'Một khóa học nghề 10 tuần cho 20 phụ nữ, gồm giảng viên, vật tư, tiền ăn, đi lại và trông trẻ.',
        en: 'One 10-week course for 20 women, including instructors, supplies, meals, travel and child care.',
      },
    },

    beneficiaries: {
      people: 240,
      women: 240,
      children: 0,
      ethnicMinorities: 240,
      personsWithDisabilities: 5,
      poorHouseholds: 96,
      note: {
        vi: '240 phụ nữ 18–35 tuổi, khoảng hai phần ba là người Thái, còn lại là người Mường; 36 người trong số này quản lý homestay của gia đình.',
        en: '240 women aged 18–35, about two thirds Thái and the others Mường; 36 of them manage a family homestay.',
      },
    },

    readiness: { counterpart: 'planned', land: 'ready', approval: 'in-progress', checkedOn: '2026-10-20' },

    need: {
      vi: `Thung lũng Mai Châu (trước đây thuộc huyện Mai Châu, tỉnh Hòa Bình) nổi tiếng với nhà sàn, dệt thổ cẩm và đồng lúa, nhưng lợi ích từ du lịch chưa đến đều. Ở ba xã Mai Châu, Mai Hạ và Bao La, vài bản trung tâm đón phần lớn lượng khách; các bản xa vắng khách dù cảnh đẹp và giữ được nếp nhà.

Rà soát năm 2026 của Hội Liên hiệp Phụ nữ tỉnh tại 118 homestay cho thấy chỉ 21 cơ sở đạt đủ yêu cầu tối thiểu về phòng cháy, nước sạch và nhà vệ sinh; 87 cơ sở không có ai nói được tiếng Anh; khách ở bình quân 1,2 đêm. Phụ nữ trẻ nấu ăn, dọn buồng, múa phục vụ khách nhưng ít người được học nghề: thu nhập bình quân 2,4 triệu đồng một tháng, thấp hơn nhiều so với khi đi làm công nhân xa nhà.

Vì thế, nhiều chị em gửi con cho ông bà để đi làm ở khu công nghiệp. Chị em muốn ở lại, nhưng các lớp nghề dài hạn ở xa và không có chỗ gửi con.`,
      en: `The Mai Châu valley (formerly Mai Châu district, Hòa Bình province) is known for stilt houses, weaving and rice fields, yet tourism benefits its people unevenly. In the three communes of Mai Châu, Mai Hạ and Bao La a few central hamlets receive most of the visitors; farther hamlets stay empty, for all their scenery and well-kept houses.

A 2026 review of 118 homestays by the Provincial Women’s Union found that only 21 met minimum requirements for fire safety, water and toilets; in 87 nobody spoke English; guests stayed 1.2 nights on average. Young women cook, clean and dance for guests, but few have been trained: they earn 2.4 million VND a month on average, far less than in a factory away from home.

So many leave their children with grandparents and go to the industrial parks. They would like to stay, but long courses are far away and have no child care.`,
    },
    objectives: {
      vi: `Sau 24 tháng, 240 phụ nữ trẻ có nghề đón khách và sống được bằng nghề ngay tại quê nhà.

- Ít nhất 216 người hoàn thành khóa học và được cấp chứng nhận.
- Ít nhất 160 người có việc làm du lịch tại địa phương, thu nhập từ 4,8 triệu đồng một tháng.
- 36 homestay đạt TCVN 7800 về nhà ở có phòng cho khách du lịch thuê, do phụ nữ quản lý.
- Khách ở lâu hơn: bình quân từ 1,2 lên 1,8 đêm ở 36 homestay này.`,
      en: `After 24 months, 240 young women know the trade of receiving guests and can live from it at home.

- At least 216 complete the course and receive a certificate.
- At least 160 have work in local tourism, at 4.8 million VND a month or more.
- 36 homestays managed by women meet TCVN 7800, the national standard for homestays.
- Guests stay longer: from 1.2 to 1.8 nights on average in these 36 homestays.`,
    },
    activities: {
      vi: `1. Mở 12 khóa học, mỗi khóa 10 tuần cho 20 người, học ba ngày một tuần tại hai bếp, phòng thực hành đặt ở Mai Hạ và Bao La, có nơi trông trẻ.
2. Dạy nấu món ăn của người Thái, người Mường, phục vụ buồng, đón khách, hướng dẫn tại bản và sơ cứu theo Tiêu chuẩn kỹ năng nghề du lịch Việt Nam (VTOS).
3. Dạy tiếng Anh giao tiếp 80 giờ, quản lý đặt phòng, tính giá và giữ sổ thu chi trên điện thoại.
4. Hỗ trợ 36 homestay, mỗi nơi 30 triệu đồng, để lắp báo cháy, lối thoát, nhà vệ sinh và bể lọc nước; chủ nhà góp thêm 20 triệu đồng.
5. Lập 3 nhóm homestay cấp xã, cùng làm trang giới thiệu chung và ký thỏa thuận với 10 công ty lữ hành.
6. Theo dõi từng học viên 6 tháng sau khóa học.`,
      en: `1. Run 12 courses of 10 weeks for 20 women each, three days a week, in two practice kitchens and rooms in Mai Hạ and Bao La, with child care.
2. Teach Thái and Mường cooking, housekeeping, guest service, village guiding and first aid to the Viet Nam Tourism Occupational Standards (VTOS).
3. Teach 80 hours of spoken English, booking management, pricing and book-keeping on a phone.
4. Support 36 homestays with 30 million VND each for fire alarms, exits, toilets and water filters; owners add 20 million VND.
5. Form 3 homestay groups, one in each commune, with a joint web page and agreements with 10 tour companies.
6. Follow each trainee for 6 months after her course.`,
    },
    indicators: [
      {
        label: { vi: 'Học viên hoàn thành khóa học', en: 'Trainees completing a course' },
        baseline: { vi: '0/240', en: '0 of 240' },
        target: { vi: '216/240', en: '216 of 240' },
        verification: {
          vi: 'Sổ cấp chứng nhận của trường cao đẳng nghề của tỉnh',
          en: 'Certificate register of the Provincial Vocational College',
        },
      },
      {
        label: {
          vi: 'Học viên làm du lịch tại địa phương sau 6 tháng',
          en: 'Trainees in local tourism work after 6 months',
        },
        baseline: { vi: '54', en: '54' },
        target: { vi: '160', en: '160' },
        verification: {
          vi: 'Khảo sát từng học viên trước và sau khóa học',
          en: 'Survey of every trainee before and after the course',
        },
      },
      {
        label: {
          vi: 'Thu nhập bình quân tháng từ du lịch',
          en: 'Average monthly income from tourism',
        },
        baseline: { vi: '2,4 triệu đồng', en: '2.4 million VND' },
        target: { vi: '4,8 triệu đồng', en: '4.8 million VND' },
        verification: {
          vi: 'Sổ thu chi trên điện thoại, khảo sát cuối kỳ',
          en: 'Phone account books, final survey',
        },
      },
      {
        label: { vi: 'Homestay trong dự án đạt TCVN 7800', en: 'Project homestays meeting TCVN 7800' },
        baseline: { vi: '0/36', en: '0 of 36' },
        target: { vi: '36/36', en: '36 of 36' },
        verification: {
          vi: 'Biên bản kiểm tra của ngành du lịch và cơ quan phòng cháy, chữa cháy',
          en: 'Inspection records of the tourism and fire services',
        },
      },
      {
        label: { vi: 'Số đêm khách ở bình quân', en: 'Average nights per guest' },
        baseline: { vi: '1,2 đêm', en: '1.2 nights' },
        target: { vi: '1,8 đêm', en: '1.8 nights' },
        verification: { vi: 'Sổ lưu trú của 36 homestay', en: 'Guest books of the 36 homestays' },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Khảo sát đầu kỳ, soạn tài liệu, tuyển học viên',
          en: 'Baseline survey, course materials, recruitment',
        },
        fromMonth: 1,
        toMonth: 3,
      },
      {
        label: { vi: 'Trang bị 2 bếp và phòng thực hành', en: '2 practice kitchens and rooms equipped' },
        fromMonth: 2,
        toMonth: 4,
      },
      {
        label: { vi: '6 khóa đầu: 120 phụ nữ', en: 'First 6 courses: 120 women' },
        fromMonth: 4,
        toMonth: 11,
      },
      {
        label: { vi: 'Nâng cấp, kiểm tra 36 homestay', en: '36 homestays upgraded and inspected' },
        fromMonth: 7,
        toMonth: 17,
      },
      {
        label: { vi: '6 khóa sau: 120 phụ nữ', en: 'Second 6 courses: 120 women' },
        fromMonth: 11,
        toMonth: 18,
      },
      {
        label: {
          vi: 'Trang giới thiệu chung, thỏa thuận với 10 công ty lữ hành',
          en: 'Joint web page, agreements with 10 tour companies',
        },
        fromMonth: 12,
        toMonth: 22,
      },
      {
        label: { vi: 'Khảo sát cuối kỳ, kiểm toán, bàn giao', en: 'Final survey, audit, handover' },
        fromMonth: 22,
        toMonth: 24,
      },
    ],
    risks: [
      {
        risk: { vi: 'Lượng khách giảm do thiên tai, dịch bệnh.', en: 'Fewer guests because of disasters or disease.' },
        response: {
          vi: 'Dạy thêm làm bánh, đặc sản đóng gói để bán cho khách và chợ; homestay giữ quỹ dự phòng hai tháng chi phí.',
          en: 'Teach baking and packed local foods for guests and markets; homestays keep a reserve of two months’ costs.',
        },
      },
      {
        risk: { vi: 'Gia đình không ủng hộ phụ nữ trẻ đi học.', en: 'Families do not let young women attend.' },
        response: {
          vi: 'Gặp gia đình trước khóa học, học vào giờ phù hợp, có nơi trông trẻ và mời chồng tham gia buổi tính toán thu chi.',
          en: 'Meet families first, choose suitable hours, offer child care and invite husbands to sessions on household accounts.',
        },
      },
      {
        risk: {
          vi: 'Homestay mở quá nhiều, cạnh tranh nhau bằng giá thấp.',
          en: 'Too many homestays drive prices down.',
        },
        response: {
          vi: 'Ưu tiên bản xa còn ít cơ sở, mỗi nhóm tạo nét riêng và thống nhất giá sàn.',
          en: 'Give priority to farther hamlets with few homestays; each group builds its own character and agrees a floor price.',
        },
      },
    ],
    sustainability: {
      vi: `Hai bếp và phòng thực hành do trường cao đẳng nghề của tỉnh quản lý, tiếp tục mở 4 khóa ngắn hạn mỗi năm bằng kinh phí đào tạo nghề cho lao động nông thôn. Mỗi homestay trích 3% doanh thu cho nhóm để trả phí trang giới thiệu và bảo dưỡng. 12 học viên giỏi được bồi dưỡng thành người hướng dẫn. Hội Liên hiệp Phụ nữ tỉnh nối các nhóm với tổ tiết kiệm và vốn vay ưu đãi để nâng cấp tiếp.`,
      en: `The Provincial Vocational College runs the two practice kitchens and goes on with 4 short courses a year from the budget for training rural workers. Each homestay pays 3% of its income to its group for the web page and upkeep. 12 of the best trainees become instructors. The Provincial Women’s Union links the groups to savings groups and low-interest loans for further upgrades.`,
    },
    safeguarding: {
      vi: `Học viên từ 18 tuổi trở lên. Khóa học dạy cách từ chối, ứng xử với khách quấy rối và phòng ngừa mua bán người; homestay cam kết phòng ngừa xâm hại trẻ em, niêm yết số điện thoại báo tin. Không ai bị buộc mặc trang phục truyền thống hay biểu diễn. Ảnh quảng bá chỉ dùng khi người trong ảnh đồng ý bằng văn bản. Phản ánh được trả lời trong 7 ngày.`,
      en: `Trainees are 18 or over. The course teaches how to refuse and handle harassment and how to guard against trafficking; homestays undertake to prevent child abuse and display a number to call. Costume and performance are never compulsory. Promotional pictures need written consent. Complaints are answered within 7 days.`,
    },
    environment: {
      vi: `Nâng cấp giữ kiểu nhà sàn truyền thống, không mở rộng ra đất lúa. Mỗi homestay có bể tự hoại, phân loại rác, dùng bình nước thay chai nhựa và ủ rác bếp. Bếp gas, bếp điện thay dần bếp củi. Các nhóm thống nhất giới hạn số khách mỗi đêm để không làm quá tải nguồn nước của bản.`,
      en: `Upgrades keep the form of the traditional stilt house and do not spread onto rice land. Each homestay has a septic tank, sorts its waste, replaces plastic bottles with refillable ones and composts kitchen scraps. Kitchens use gas and electricity rather than wood. Groups agree a limit on guests per night so that the hamlet’s water is not overdrawn.`,
    },

    contact: {
      name: 'Hà Thị Kiều Oanh',
      position: {
        vi: 'Chuyên viên Ban Hỗ trợ phụ nữ phát triển kinh tế, Hội Liên hiệp Phụ nữ tỉnh',
        en: 'Officer, Women’s Economic Development, Provincial Women’s Union',
      },
      email: 'kieu-oanh@example.org',
      phone: '+84 210 555 0108',
      replyDays: 4,
    },
  },
}
