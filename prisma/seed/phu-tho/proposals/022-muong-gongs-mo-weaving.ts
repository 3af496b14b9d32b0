import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 22,
  content: {
    title: {
      vi: 'Trao truyền chiêng, mo và nghề dệt Mường gắn với du lịch do người dân 12 xóm làm chủ',
      en: 'Mường gongs, mo and weaving carried on, with tourism run by the people of 12 hamlets',
    },
    summary: {
      vi: 'Tại 12 xóm người Mường thuộc 7 xã, dự án giúp 36 nghệ nhân truyền nghề để 480 người trẻ biết đánh chiêng, 60 giờ mo được ghi âm và chép lại, 120 phụ nữ có thu nhập từ nghề dệt, đồng thời hỗ trợ 60 hộ làm du lịch theo quy ước do chính xóm đặt ra để văn hóa và thu nhập đều ở lại với xóm.',
      en: 'In 12 Mường hamlets of 7 communes, the project helps 36 master artists pass on their arts: 480 young people learn the gongs, 60 hours of mo are recorded and written down, 120 women earn from weaving, and 60 households host visitors under rules made by each hamlet, so that culture and income stay there.',
    },

    aidKind: 'project',
    status: 'in-discussion',
    field: 'culture',
    themes: ['ethnic-minorities', 'women', 'poverty'],
    agency: 'so-van-hoa-the-thao-du-lich',
    localities: ['05158', '05152', '05287', '05329', '05347', '05116', '05014'],
    provinceWide: false,
    sdgs: [4, 8, 11],

    startsIn: '2027-06',
    months: 36,
    deadline: '2027-03-31',

    currency: 'USD',
    budget: [
      {
        label: {
          vi: 'Hỗ trợ 60 hộ đón khách: chăn đệm, nhà vệ sinh, bếp (500 USD/hộ)',
          en: 'Support to 60 host households: bedding, toilets, kitchens (US$ 500 each)',
        },
        amount: usd(30_000),
      },
      {
        label: {
          vi: 'Tập huấn đón khách, dẫn đường, an toàn, tiếng Anh; kết nối công ty lữ hành',
          en: 'Training in hosting, guiding, safety and English; links with tour operators',
        },
        amount: usd(23_800),
      },
      {
        label: {
          vi: '24 lớp chiêng, mỗi lớp 20 người (900 USD/lớp)',
          en: '24 gong classes of 20 learners (US$ 900 each)',
        },
        amount: usd(21_600),
      },
      {
        label: {
          vi: 'Nghề dệt: 60 khung cửi (150 USD/khung), vườn cây nhuộm, thiết kế và thử sản phẩm',
          en: 'Weaving: 60 looms (US$ 150 each), dye-plant gardens, design and product trials',
        },
        amount: usd(21_200),
      },
      {
        label: {
          vi: 'Ghi âm, chép và chú giải 60 giờ mo; truyền nghề cho 28 người',
          en: 'Recording, transcription and annotation of 60 hours of mo; teaching of 28 apprentices',
        },
        amount: usd(18_400),
      },
      {
        label: {
          vi: '12 dàn chiêng Mường, mỗi dàn 12 chiếc (1.400 USD/dàn)',
          en: '12 Mường gong sets of 12 gongs (US$ 1,400 each)',
        },
        amount: usd(16_800),
      },
      {
        label: {
          vi: 'Đường đi bộ, biển chỉ dẫn, điểm thu gom rác tại 12 xóm (1.050 USD/xóm)',
          en: 'Footpaths, signs and waste points in 12 hamlets (US$ 1,050 each)',
        },
        amount: usd(12_600),
      },
      {
        label: {
          vi: 'Điều phối, giám sát, đánh giá và kiểm toán',
          en: 'Coordination, monitoring, evaluation and audit',
        },
        amount: usd(15_600),
      },
    ],
    counterpart: {
      amount: usd(52_000),
      note: {
        vi: '60 hộ đối ứng 27.000 USD bằng tiền, gỗ và ngày công; ngân sách sự nghiệp văn hóa chi 12.000 USD tiền mặt; nhà văn hóa xóm và thời gian của cán bộ trị giá 13.000 USD.',
        en: 'The 60 households give US$ 27,000 in money, timber and labour; the culture budget pays US$ 12,000 in cash; hamlet culture houses and staff time are worth US$ 13,000.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(3_200),
      description: {
        vi: 'Một xóm: 1 dàn 12 chiếc chiêng (1.400 USD) và 2 lớp truyền dạy cho 40 người trẻ (1.800 USD).',
        en: 'One hamlet: 1 set of 12 gongs (US$ 1,400) and 2 classes for 40 young people (US$ 1,800).',
      },
    },

    beneficiaries: {
      people: 904,
      women: 545,
      children: 262,
      ethnicMinorities: 872,
      personsWithDisabilities: 21,
      poorHouseholds: 88,
      note: {
        vi: 'Gồm 480 người học chiêng, 28 người học mo, 120 phụ nữ dệt, 36 nghệ nhân (có 14 thầy mo) và 240 thành viên của 60 hộ đón khách; cư dân khác của 12 xóm hưởng lợi gián tiếp.',
        en: 'They are 480 gong learners, 28 mo apprentices, 120 women weavers, 36 master artists (14 of them mo masters) and 240 members of the 60 host households; other people of the 12 hamlets benefit indirectly.',
      },
    },

    readiness: { counterpart: 'committed', land: 'ready', approval: 'in-principle', checkedOn: '2026-10-15' },

    need: {
      vi: `Người Mường gọi bốn vùng cư trú lâu đời của mình là Bi, Vang, Thàng, Động, tức các huyện Tân Lạc, Lạc Sơn, Cao Phong, Kim Bôi trước đây. Tiếng chiêng có mặt trong sắc bùa đầu năm, đám cưới, mừng nhà mới; mo tiễn đưa người đã khuất; cạp váy dệt tay là dấu riêng của phụ nữ Mường. Nghệ thuật chiêng và mo Mường đã được ghi vào danh mục di sản văn hóa phi vật thể quốc gia.

Tuy vậy, theo kiểm kê tháng 5/2026, chưa xóm nào trong 12 xóm có dàn chiêng chung đủ 12 chiếc; chỉ 5 xóm có đội chiêng tập đều, bằng chiêng mượn của các gia đình; 14 thầy mo có tuổi trung bình 71 và chỉ 3 người có học trò. Còn 31 phụ nữ dệt thường xuyên, bình quân được 0,9 triệu đồng mỗi tháng. Thanh niên đi làm ở các khu công nghiệp. Trong khi đó, khách đến ngắm ruộng bậc thang, thác và rừng Ngọc Sơn – Ngổ Luông ngày một đông, nhưng phần lớn về trong ngày: năm 2025, cả 12 xóm chỉ đón 1.850 lượt khách nghỉ đêm.`,
      en: `The Mường call their four old homelands Bi, Vang, Thàng and Động: the former districts of Tân Lạc, Lạc Sơn, Cao Phong and Kim Bôi. Gongs sound in the *sắc bùa* rounds of the new year, at weddings and when a house is finished; mo chants lead the dead on their way; the hand-woven skirt band is the mark of Mường women. The art of the gongs and Mường mo are both on the national list of intangible cultural heritage.

Yet by a count in May 2026 none of the 12 hamlets owns a full set of 12 gongs; only 5 have a group that practises regularly, on gongs borrowed from families; the 14 mo masters are 71 years old on average and only 3 have pupils. Just 31 women weave regularly, earning 0.9 million VND a month on average. Young people leave for the industrial zones. Meanwhile more and more visitors come for the terraced fields, waterfalls and forest of Ngọc Sơn – Ngổ Luông, but most leave the same day: in 2025 the 12 hamlets had only 1,850 overnight stays.`,
    },
    objectives: {
      vi: `Chiêng, mo và nghề dệt được lớp trẻ 12 xóm tiếp nối, và chính người dân hưởng lợi từ khách đến thăm.

- 12 xóm có đội chiêng hoạt động thường xuyên với 480 người trẻ đã qua lớp học.
- 60 giờ mo được ghi âm, chép lại; 28 người theo học 14 thầy mo.
- 120 phụ nữ dệt có thu nhập bình quân 2,2 triệu đồng mỗi tháng.
- 60 hộ đón 7.500 lượt khách nghỉ đêm mỗi năm; 5% doanh thu lưu trú đưa vào quỹ của xóm.`,
      en: `Gongs, mo and weaving are carried on by the young people of 12 hamlets, and the villagers themselves gain from visitors.

- 12 hamlets have a gong group that plays regularly, with 480 young people taught.
- 60 hours of mo are recorded and transcribed, and 28 apprentices learn from 14 masters.
- 120 women weavers earn 2.2 million VND a month on average.
- 60 households receive 7,500 overnight stays a year, and 5% of room income goes to the hamlet fund.`,
    },
    activities: {
      vi: `1. Họp 12 xóm để chọn nghệ nhân, người học, hộ đón khách; xóm tự soạn quy ước về du lịch và những gì không trình diễn cho khách.
2. Trang bị 12 dàn chiêng và mở 24 lớp, mỗi lớp 20 người học trong 4 tháng, do nghệ nhân đứng lớp.
3. Cùng 14 thầy mo ghi âm 60 giờ mo, chép bằng chữ Mường và dịch nghĩa sang tiếng Việt; giúp 28 người theo học tại nhà thầy.
4. Cấp 60 khung cửi, trồng vườn cây nhuộm, lập 6 tổ dệt với 120 phụ nữ; thử mẫu mới trên nền hoa văn cạp váy và ký hợp đồng tiêu thụ.
5. Hỗ trợ 60 hộ nâng cấp chỗ ngủ, bếp, nhà vệ sinh; tập huấn đón khách, dẫn đường, sơ cứu và tiếng Anh.
6. Làm đường đi bộ, biển chỉ dẫn, điểm thu gom rác tại 12 xóm; mời công ty lữ hành khảo sát, lập lịch đón khách chung.`,
      en: `1. Hold meetings in 12 hamlets to choose masters, learners and hosts; each hamlet writes its own rules on tourism and on what is not performed for visitors.
2. Supply 12 gong sets and run 24 classes of 20 learners for 4 months each, taught by gong masters.
3. With 14 masters, record 60 hours of mo, write them down in Mường script and translate the meaning into Vietnamese; help 28 apprentices learn at the masters’ homes.
4. Supply 60 looms, plant dye gardens and form 6 weaving groups with 120 women; try new products based on skirt-band patterns and sign sales contracts.
5. Help 60 households improve beds, kitchens and toilets; train them in hosting, guiding, first aid and English.
6. Lay footpaths, signs and waste points in 12 hamlets; invite tour operators and set up a shared booking calendar.`,
    },
    indicators: [
      {
        label: {
          vi: 'Số xóm có đội chiêng tập ít nhất hai buổi mỗi tháng',
          en: 'Hamlets whose gong group practises at least twice a month',
        },
        baseline: { vi: '5/12 xóm', en: '5 of 12 hamlets' },
        target: { vi: '12/12 xóm', en: '12 of 12 hamlets' },
        verification: { vi: 'Sổ sinh hoạt đội chiêng, dự tập ngẫu nhiên', en: 'Group logbooks and unannounced visits' },
      },
      {
        label: {
          vi: 'Số giờ mo được ghi âm, chép và chú giải, thầy mo đã duyệt',
          en: 'Hours of mo recorded, transcribed, annotated and approved by the masters',
        },
        baseline: { vi: '0 giờ', en: '0 hours' },
        target: { vi: '60 giờ', en: '60 hours' },
        verification: {
          vi: 'Kho tư liệu lưu tại bảo tàng tỉnh và tại xã',
          en: 'Archive kept at the provincial museum and in the communes',
        },
      },
      {
        label: {
          vi: 'Số thầy mo có học trò theo học thường xuyên',
          en: 'Mo masters with regular apprentices',
        },
        baseline: { vi: '3/14', en: '3 of 14' },
        target: { vi: '14/14', en: '14 of 14' },
        verification: { vi: 'Phỏng vấn thầy và trò hằng năm', en: 'Yearly interviews with masters and apprentices' },
      },
      {
        label: {
          vi: 'Thu nhập bình quân tháng từ nghề dệt của phụ nữ tham gia',
          en: 'Average monthly income from weaving of the women taking part',
        },
        baseline: { vi: '0,9 triệu đồng (31 người)', en: '0.9 million VND (31 women)' },
        target: { vi: '2,2 triệu đồng (120 người)', en: '2.2 million VND (120 women)' },
        verification: { vi: 'Sổ bán hàng của 6 tổ dệt', en: 'Sales books of the 6 weaving groups' },
      },
      {
        label: { vi: 'Số lượt khách nghỉ đêm mỗi năm tại 12 xóm', en: 'Overnight stays a year in the 12 hamlets' },
        baseline: { vi: '1.850 (năm 2025)', en: '1,850 (2025)' },
        target: { vi: '7.500 (12 tháng cuối)', en: '7,500 (last 12 months)' },
        verification: {
          vi: 'Sổ lưu trú của các hộ, đối chiếu lịch đón khách chung',
          en: 'Household guest books checked with the shared booking calendar',
        },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Họp xóm, chọn người tham gia, soạn quy ước của 12 xóm',
          en: 'Hamlet meetings, selection, rules of the 12 hamlets',
        },
        fromMonth: 1,
        toMonth: 5,
      },
      { label: { vi: '24 lớp chiêng tại 12 xóm', en: '24 gong classes in 12 hamlets' }, fromMonth: 5, toMonth: 24 },
      {
        label: { vi: 'Ghi âm, chép và duyệt 60 giờ mo', en: 'Recording, transcription and approval of 60 hours of mo' },
        fromMonth: 4,
        toMonth: 26,
      },
      {
        label: {
          vi: 'Lập 6 tổ dệt, cấp khung cửi, thử mẫu',
          en: '6 weaving groups formed, looms supplied, designs tried',
        },
        fromMonth: 6,
        toMonth: 20,
      },
      {
        label: {
          vi: 'Nâng cấp 60 hộ đón khách, làm đường đi bộ và biển chỉ dẫn',
          en: '60 host households improved; footpaths and signs laid',
        },
        fromMonth: 8,
        toMonth: 24,
      },
      {
        label: {
          vi: 'Đón khách, bán hàng dệt theo lịch chung',
          en: 'Visitors received and textiles sold through the shared calendar',
        },
        fromMonth: 18,
        toMonth: 36,
      },
      {
        label: { vi: 'Đánh giá, kiểm toán, bàn giao', en: 'Evaluation, audit and handover' },
        fromMonth: 34,
        toMonth: 36,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Nghi lễ bị sân khấu hóa để chiều khách',
          en: 'Rites are turned into shows to please visitors',
        },
        response: {
          vi: 'Quy ước xóm ghi rõ phần không trình diễn; mo tang lễ chỉ ghi âm khi thầy và gia đình đồng ý',
          en: 'Hamlet rules name what is not performed; funeral mo is recorded only if the master and family agree',
        },
      },
      {
        risk: {
          vi: 'Lợi ích dồn vào một số hộ khá giả',
          en: 'Benefits go to a few better-off households',
        },
        response: {
          vi: 'Chia khách theo lượt, ít nhất 20 trong 60 hộ là hộ nghèo, cận nghèo; quỹ xóm công khai mỗi quý',
          en: 'Guests are shared by turn, at least 20 of 60 hosts are poor or near-poor, and the hamlet fund is published each quarter',
        },
      },
      {
        risk: {
          vi: 'Nghệ nhân cao tuổi ốm yếu trước khi kịp truyền dạy',
          en: 'Elderly masters fall ill before they can teach',
        },
        response: {
          vi: 'Ghi âm trước với 6 thầy trên 75 tuổi; mỗi lớp có 2 người phụ dạy',
          en: 'The 6 masters over 75 are recorded first; each class has 2 assistant teachers',
        },
      },
      {
        risk: { vi: 'Lượng khách tăng chậm', en: 'Visitor numbers grow slowly' },
        response: {
          vi: 'Hộ đầu tư từng bước; sản phẩm dệt bán cả qua cửa hàng và kênh trực tuyến',
          en: 'Households invest step by step; textiles are also sold through shops and online',
        },
      },
    ],
    sustainability: {
      vi: 'Dàn chiêng, khung cửi, đường đi bộ thuộc về xóm; đội chiêng và tổ dệt có quy chế, sổ tài sản riêng. Quỹ xóm, với 5% doanh thu lưu trú (ước 3.000 USD mỗi năm cho cả 12 xóm khi đạt 7.500 lượt khách), trả công dạy cho nghệ nhân và bảo dưỡng đường. Các trường trong vùng đưa chiêng vào hoạt động ngoại khóa. Tư liệu mo được lưu tại bảo tàng tỉnh và tại xã, do cộng đồng quyết định ai được dùng. Lịch đón khách chung do tổ đại diện 12 xóm quản lý.',
      en: 'Gong sets, looms and footpaths belong to the hamlets, and gong and weaving groups have their own rules and asset books. The hamlet funds, fed by 5% of room income (about US$ 3,000 a year for all 12 hamlets at 7,500 stays), pay masters for teaching and keep up the paths. Local schools take gongs into their extra-curricular hours. Mo records are kept at the provincial museum and in the communes, and the community decides who may use them. A group from the 12 hamlets runs the booking calendar.',
    },
    safeguarding: {
      vi: 'Mọi bản ghi đều phải có sự đồng ý trước, tự nguyện và trên cơ sở được thông tin đầy đủ của người trong cuộc; quyền sử dụng thuộc về cộng đồng. Trẻ em không biểu diễn thu tiền và không biểu diễn đêm khuya. Hộ đón khách được tập huấn về bảo vệ trẻ em, phòng ngừa xâm hại. Quy ước xóm ghi rõ cách báo tin cho công an xã và Tổng đài 111.',
      en: 'Every recording rests on the free, prior and informed consent of the people concerned, and rights of use stay with the community. Children do not perform for money or late at night. Hosts are trained in child protection and the prevention of abuse. Hamlet rules give reporting lines to the commune police and to the 111 helpline.',
    },
    environment: {
      vi: 'Mỗi xóm giới hạn số khách theo chỗ ngủ và nguồn nước. Nhà vệ sinh có bể tự hoại, rác được phân loại, hạn chế đồ nhựa dùng một lần. Dệt dùng thuốc nhuộm từ cây trồng, không lấy từ rừng. Đường đi bộ theo lối cũ, không mở mới trong Khu bảo tồn thiên nhiên Ngọc Sơn – Ngổ Luông.',
      en: 'Each hamlet limits visitors to its beds and water supply. Toilets have septic tanks, waste is sorted and single-use plastic kept low. Dyes come from planted gardens, not from the forest. Footpaths follow old tracks, and no new ones are cut in the Ngọc Sơn – Ngổ Luông nature reserve.',
    },

    contact: {
      name: 'Bùi Thị Ngân Giang',
      position: {
        vi: 'Trưởng phòng Quản lý di sản văn hóa, Sở Văn hóa, Thể thao và Du lịch',
        en: 'Head of Cultural Heritage Division, Department of Culture, Sports and Tourism',
      },
      email: 'bui.ngan.giang@example.org',
      phone: '+84 210 555 0122',
      replyDays: 5,
    },
  },
  earlier: (now) => [
    {
      publishedOn: '2026-07-15',
      content: {
        ...now,
        status: 'open',
        localities: now.localities.slice(0, 5),
        readiness: { counterpart: 'planned', land: 'ready', approval: 'in-progress', checkedOn: '2026-07-06' },
        contact: { ...now.contact, name: 'Bùi Văn Thắng' },
      },
    },
  ],
}
