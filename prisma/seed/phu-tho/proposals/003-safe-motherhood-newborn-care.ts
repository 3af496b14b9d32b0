import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 3,
  content: {
    title: {
      vi: 'Làm mẹ an toàn và chăm sóc sơ sinh tại 8 trạm y tế vùng cao Đà Bắc, Mai Châu',
      en: 'Safe motherhood and newborn care at 8 highland health stations of Đà Bắc and Mai Châu',
    },
    summary: {
      vi: 'Mỗi năm 8 xã vùng cao có khoảng 940 ca sinh; gần một phần năm diễn ra tại nhà, không có người đỡ được đào tạo. Chương trình nâng cấp trạm y tế, đào tạo cán bộ và cô đỡ thôn bản, tổ chức chuyển tuyến để mọi bà mẹ, trẻ sơ sinh được chăm sóc an toàn.',
      en: 'In 8 highland communes about 940 babies are born a year; nearly a fifth of the births take place at home without a trained attendant. The programme equips health stations, trains staff and village midwives, and organises referral so that mothers and newborns are safe.',
    },

    aidKind: 'programme',
    status: 'open',
    field: 'health',
    themes: ['women', 'children', 'ethnic-minorities', 'poverty'],
    agency: 'so-y-te',
    localities: ['04846', '04849', '04873', '04876', '04891', '05206', '05212', '05245'],
    provinceWide: false,
    sdgs: [3, 5, 10],

    startsIn: '2027-07',
    months: 36,
    deadline: '2027-03-31',

    currency: 'USD',
    budget: [
      {
        label: {
          vi: 'Cải tạo, trang bị phòng sinh và góc sơ sinh tại 8 trạm y tế',
          en: 'Delivery rooms and newborn corners refitted and equipped at 8 health stations',
        },
        amount: usd(168_000),
      },
      {
        label: {
          vi: 'Đào tạo 126 cán bộ trạm y tế và 84 cô đỡ thôn bản',
          en: 'Training of 126 station staff and 84 village midwives',
        },
        amount: usd(118_000),
      },
      {
        label: {
          vi: 'Dụng cụ cho 13 điểm trạm, túi dụng cụ đỡ đẻ, máy siêu âm xách tay và máy nghe tim thai',
          en: 'Instruments for 13 satellite posts, midwife kits, portable ultrasound and fetal Doppler monitors',
        },
        amount: usd(92_000),
      },
      {
        label: {
          vi: 'Chuyển tuyến, tư vấn từ xa và quỹ vận chuyển cấp cứu',
          en: 'Referral, remote consultation and an emergency transport fund',
        },
        amount: usd(74_000),
      },
      {
        label: {
          vi: 'Nhóm bà mẹ và truyền thông bằng tiếng các dân tộc',
          en: 'Mothers’ groups and communication in local languages',
        },
        amount: usd(56_000),
      },
      {
        label: {
          vi: 'Giám sát hỗ trợ, thẩm định tử vong mẹ và sơ sinh',
          en: 'Supportive supervision, reviews of maternal and newborn deaths',
        },
        amount: usd(38_000),
      },
      {
        label: { vi: 'Quản lý chương trình tại Sở Y tế', en: 'Programme management at the Department of Health' },
        amount: usd(38_000),
      },
      {
        label: {
          vi: 'Khảo sát, theo dõi, đánh giá độc lập và kiểm toán',
          en: 'Surveys, monitoring, independent evaluation and audit',
        },
        amount: usd(36_000),
      },
    ],
    counterpart: {
      amount: usd(155_000),
      note: {
        vi: 'Chiếm 20% tổng kinh phí: ngân sách tỉnh chi bằng tiền sửa chữa nhà trạm, trả lương cán bộ và phụ cấp cô đỡ; UBND 8 xã góp mặt bằng và công lao động.',
        en: '20% of the total: cash from the province for building repairs, salaries and midwives’ allowances; premises and labour from the 8 communes.',
      },
    },
    commitments: [
      {
        source: {
          vi: 'Một tổ chức PCPNN về sức khỏe trẻ em (đã có thư cam kết)',
          en: 'A foreign NGO working on child health (letter of commitment)',
        },
        amount: usd(90_000),
      },
    ],
    smallestPart: {
      amount: usd(63_500),
      description: {
        vi: 'Trọn gói cho 1 xã: cải tạo phòng sinh, dụng cụ cho trạm và các điểm trạm, đào tạo cán bộ và cô đỡ, chuyển tuyến và các nhóm bà mẹ trong 36 tháng.',
        en: 'The full package for 1 commune: delivery room, instruments for the station and its posts, training of staff and midwives, referral and mothers’ groups over 36 months.',
      },
    },

    beneficiaries: {
      people: 5_850,
      women: 4_360,
      children: 2_820,
      ethnicMinorities: 5_380,
      personsWithDisabilities: 62,
      poorHouseholds: 1_010,
      note: {
        vi: '2.820 bà mẹ, 2.820 trẻ sơ sinh và 210 nhân viên y tế trong 36 tháng; số phụ nữ tính cả trẻ em gái.',
        en: '2,820 mothers, 2,820 newborns and 210 health workers over 36 months; the figure for women includes girls.',
      },
    },

    readiness: { counterpart: 'committed', land: 'ready', approval: 'in-principle', checkedOn: '2026-10-28' },

    need: {
      vi: `Tám xã vùng cao Đức Nhàn, Tân Pheo, Quy Đức, Cao Sơn, Tiền Phong (trước đây thuộc huyện Đà Bắc), Tân Mai, Pà Cò và Bao La (trước đây thuộc huyện Mai Châu) là nơi sinh sống của người Tày, Mường, Dao, Thái và Mông. Nhiều bản cách trạm y tế 8–20 km đường dốc, mùa mưa dễ bị sạt lở; từ xã xa nhất đến bệnh viện có phòng mổ mất gần ba giờ.

Năm 2025, các xã có 940 ca sinh, trong đó 19% sinh tại nhà không có người đỡ được đào tạo; ở các bản người Mông của xã Pà Cò tỷ lệ này là 38%. Chỉ 58% bà mẹ khám thai đủ 4 lần và 46% được thăm khám trong tuần đầu sau sinh. Có 10 trẻ tử vong trong 28 ngày đầu đời, phần lớn do ngạt, non tháng và nhiễm khuẩn, là những nguyên nhân có thể phòng tránh.

Chỉ 3 trong 8 trạm đỡ đẻ được suốt ngày đêm; 13 điểm trạm gần như không có dụng cụ. Nhiều cô đỡ đã hơn 10 năm chưa được đào tạo lại.`,
      en: `The eight highland communes of Đức Nhàn, Tân Pheo, Quy Đức, Cao Sơn and Tiền Phong (formerly Đà Bắc district) and of Tân Mai, Pà Cò and Bao La (formerly Mai Châu district) are home to Tày, Mường, Dao, Thái and Mông people. Many hamlets lie 8–20 km of steep road from a health station, and landslides cut the way in the rains; from the farthest commune a hospital with an operating theatre is nearly three hours away.

In 2025 the communes had 940 births, 19% of them at home without a trained attendant; in the Mông hamlets of Pà Cò the share was 38%. Only 58% of mothers had 4 antenatal visits and 46% were seen in the first week after birth. 10 babies died within 28 days, mostly of asphyxia, prematurity and infection, causes that can be prevented.

Only 3 of the 8 stations can attend births round the clock; the 13 satellite posts have almost no instruments, and many village midwives were last trained more than 10 years ago.`,
    },
    objectives: {
      vi: `Sau 36 tháng, mọi phụ nữ và trẻ sơ sinh ở 8 xã được chăm sóc an toàn gần nhà và được chuyển tuyến kịp thời khi cần.

- Tỷ lệ ca sinh có người đỡ được đào tạo tăng từ 81% lên 96%.
- Tỷ lệ khám thai đủ 4 lần tăng từ 58% lên 85%; thăm khám tuần đầu sau sinh tăng từ 46% lên 85%.
- Cả 8 trạm đỡ đẻ thường, hồi sức sơ sinh và sơ cứu tai biến sản khoa suốt ngày đêm.
- Số trẻ tử vong sơ sinh giảm từ 10 xuống không quá 6 ca một năm.`,
      en: `After 36 months every woman and newborn in the 8 communes is cared for safely near home and referred in time when needed.

- Births with a trained attendant rise from 81% to 96%.
- Mothers with 4 antenatal visits rise from 58% to 85%; visits in the first week after birth from 46% to 85%.
- All 8 stations attend normal births, resuscitate newborns and give first aid in obstetric emergencies round the clock.
- Newborn deaths fall from 10 to no more than 6 a year.`,
    },
    activities: {
      vi: `1. Cải tạo phòng sinh, góc sơ sinh, nước sạch và điện dự phòng tại 8 trạm y tế; trang bị cho 13 điểm trạm.
2. Đào tạo 126 cán bộ về đỡ đẻ an toàn và chăm sóc thiết yếu sơ sinh, thực hành trên mô hình và tại bệnh viện, nhắc lại mỗi năm.
3. Đào tạo mới 30 và đào tạo lại 54 cô đỡ thôn bản; cấp 84 túi dụng cụ và chi phí đi lại.
4. Lập đường dây tư vấn sản nhi với bệnh viện tuyến trên, 8 đội chuyển tuyến và quỹ vận chuyển cho khoảng 420 ca cấp cứu.
5. Duy trì 96 nhóm bà mẹ sinh hoạt hằng tháng bằng tiếng Mường, Tày, Dao, Thái và Mông, có nam giới và người cao tuổi cùng tham gia.
6. Thẩm định mọi ca tử vong mẹ, sơ sinh và giám sát hỗ trợ mỗi trạm 4 lần một năm.`,
      en: `1. Refit delivery rooms, newborn corners, water supply and back-up power at 8 stations; equip 13 satellite posts.
2. Train 126 staff in safe delivery and essential newborn care, with practice on models and in hospital, repeated every year.
3. Train 30 new village midwives and retrain 54; provide 84 kits and travel costs.
4. Set up a consultation line with obstetric and newborn units at higher hospitals, 8 referral teams and a transport fund for about 420 emergencies.
5. Keep 96 mothers’ groups meeting every month in Mường, Tày, Dao, Thái and Mông, with men and elders taking part.
6. Review every maternal and newborn death and visit each station 4 times a year for supportive supervision.`,
    },
    indicators: [
      {
        label: { vi: 'Ca sinh có người đỡ được đào tạo', en: 'Births with a trained attendant' },
        baseline: { vi: '81%', en: '81%' },
        target: { vi: '96%', en: '96%' },
        verification: {
          vi: 'Sổ đẻ của trạm, đối chiếu đăng ký khai sinh',
          en: 'Station birth registers checked against civil registration',
        },
      },
      {
        label: { vi: 'Bà mẹ khám thai đủ 4 lần', en: 'Mothers with at least 4 antenatal visits' },
        baseline: { vi: '58%', en: '58%' },
        target: { vi: '85%', en: '85%' },
        verification: {
          vi: 'Sổ khám thai, báo cáo thống kê y tế hằng quý',
          en: 'Antenatal registers, quarterly health statistics',
        },
      },
      {
        label: {
          vi: 'Mẹ và con được thăm khám trong tuần đầu sau sinh',
          en: 'Mothers and babies seen in the first week after birth',
        },
        baseline: { vi: '46%', en: '46%' },
        target: { vi: '85%', en: '85%' },
        verification: {
          vi: 'Phiếu thăm nhà; khảo sát 300 bà mẹ đầu kỳ và cuối kỳ',
          en: 'Home visit forms; survey of 300 mothers at the start and the end',
        },
      },
      {
        label: {
          vi: 'Trẻ được chăm sóc thiết yếu sơ sinh đúng quy trình',
          en: 'Newborns given essential newborn care to protocol',
        },
        baseline: { vi: '34%', en: '34%' },
        target: { vi: '90%', en: '90%' },
        verification: {
          vi: 'Bảng kiểm quan sát ca đẻ trong các đợt giám sát',
          en: 'Observation checklists during supervision visits',
        },
      },
      {
        label: {
          vi: 'Trạm y tế đỡ đẻ an toàn suốt ngày đêm',
          en: 'Stations attending births safely round the clock',
        },
        baseline: { vi: '3/8', en: '3 of 8' },
        target: { vi: '8/8', en: '8 of 8' },
        verification: {
          vi: 'Đánh giá hằng năm theo bộ tiêu chí của Sở Y tế',
          en: 'Yearly assessment against Department of Health criteria',
        },
      },
      {
        label: { vi: 'Trẻ tử vong trong 28 ngày đầu, mỗi năm', en: 'Babies dying within 28 days, a year' },
        baseline: { vi: '10 ca', en: '10' },
        target: { vi: 'không quá 6 ca', en: 'no more than 6' },
        verification: {
          vi: 'Biên bản thẩm định tử vong, báo cáo hằng năm',
          en: 'Death review records, yearly report',
        },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Khảo sát đầu kỳ, thiết kế và đấu thầu cải tạo',
          en: 'Baseline survey, designs and tenders for the works',
        },
        fromMonth: 1,
        toMonth: 6,
      },
      {
        label: {
          vi: 'Cải tạo, trang bị 4 trạm đầu tiên: Pà Cò, Quy Đức, Tân Pheo, Đức Nhàn',
          en: 'First 4 stations refitted: Pà Cò, Quy Đức, Tân Pheo, Đức Nhàn',
        },
        fromMonth: 7,
        toMonth: 14,
      },
      {
        label: {
          vi: 'Đào tạo 126 cán bộ và 84 cô đỡ thôn bản',
          en: '126 staff and 84 village midwives trained',
        },
        fromMonth: 4,
        toMonth: 18,
      },
      {
        label: { vi: 'Cải tạo, trang bị 4 trạm còn lại', en: 'Other 4 stations refitted' },
        fromMonth: 13,
        toMonth: 20,
      },
      {
        label: {
          vi: 'Chuyển tuyến, tư vấn từ xa và 96 nhóm bà mẹ hoạt động ổn định',
          en: 'Referral, remote consultation and 96 mothers’ groups in steady operation',
        },
        fromMonth: 8,
        toMonth: 33,
      },
      {
        label: { vi: 'Đánh giá giữa kỳ và điều chỉnh', en: 'Mid-term review and adjustments' },
        fromMonth: 18,
        toMonth: 19,
      },
      {
        label: {
          vi: 'Đánh giá cuối kỳ độc lập, kiểm toán và bàn giao',
          en: 'Independent final evaluation, audit and handover',
        },
        fromMonth: 33,
        toMonth: 36,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Cán bộ đã đào tạo chuyển công tác khi sắp xếp lại bộ máy.',
          en: 'Trained staff are moved as services are reorganised.',
        },
        response: {
          vi: 'Đào tạo ít nhất 3 người đỡ đẻ mỗi trạm; Sở Y tế cam kết không điều chuyển trong 24 tháng sau đào tạo.',
          en: 'Train at least 3 birth attendants a station; the Department of Health undertakes not to move them for 24 months.',
        },
      },
      {
        risk: {
          vi: 'Gia đình vẫn sinh tại nhà vì phong tục và đường xa.',
          en: 'Families keep to home births because of custom and distance.',
        },
        response: {
          vi: 'Cho người nhà vào cùng, tôn trọng tư thế sinh và những tập quán vô hại; bố trí phòng chờ sinh tại 3 trạm xa nhất.',
          en: 'Welcome a companion and respect birth positions and harmless customs; keep a maternity waiting room at the 3 farthest stations.',
        },
      },
      {
        risk: {
          vi: 'Sạt lở chia cắt đường khi cần chuyển tuyến.',
          en: 'Landslides block the road when referral is needed.',
        },
        response: {
          vi: 'Mùa mưa, đưa thai phụ nguy cơ cao xuống bệnh viện trước ngày dự sinh 2 tuần; mỗi xã có phương án đường thủy hoặc đường vòng.',
          en: 'In the rains, bring high-risk mothers to hospital 2 weeks before the due date; each commune plans a way round by water or road.',
        },
      },
      {
        risk: { vi: 'Thiết bị hỏng mà không ai sửa.', en: 'Equipment breaks and nobody mends it.' },
        response: {
          vi: 'Mua loại có bảo hành 36 tháng; dành 5% giá trị thiết bị cho bảo trì trong dự toán hằng năm của ngành y tế.',
          en: 'Buy with a 36-month guarantee; the health budget sets aside 5% of equipment value a year for upkeep.',
        },
      },
    ],
    sustainability: {
      vi: `Các trạm y tế, cán bộ và cô đỡ đều thuộc hệ thống y tế công lập; lương, phụ cấp và thuốc thiết yếu do ngân sách và bảo hiểm y tế chi trả. Từ tháng thứ 25, ngân sách tỉnh tiếp nhận dần chi phí đi lại của cô đỡ và quỹ vận chuyển, đến tháng thứ 36 chi trả toàn bộ. Sáu giảng viên của tỉnh tiếp tục đào tạo lại hằng năm. Tài liệu, bảng kiểm và cách làm được Sở Y tế áp dụng cho các xã vùng cao khác.`,
      en: `Stations, staff and midwives belong to the public health service; salaries, allowances and essential medicines are paid by the budget and health insurance. From month 25 the provincial budget gradually takes over midwives’ travel costs and the transport fund, and by month 36 it carries them in full. Six provincial trainers go on with yearly refresher courses. The Department of Health applies the materials, checklists and methods to other highland communes.`,
    },
    safeguarding: {
      vi: `Mọi dịch vụ dựa trên sự đồng ý và giữ kín thông tin; có phiên dịch nữ khi cần. Chỉ cán bộ điều trị được xem hồ sơ của bà mẹ vị thành niên; dấu hiệu bạo lực hoặc tảo hôn được chuyển đến người làm công tác bảo vệ trẻ em của xã. Không chụp, đăng ảnh mẹ và bé khi chưa có văn bản đồng ý. Phản ánh được trả lời trong 7 ngày.`,
      en: `All care rests on consent and privacy, with women interpreters when needed. Only treating staff see the records of adolescent mothers; signs of violence or child marriage go to the commune’s child protection officer. No picture of a mother or baby is taken or shown without written consent. Complaints are answered within 7 days.`,
    },
    environment: {
      vi: `Chỉ cải tạo nhà hiện có, không mở rộng ra đất mới. Chất thải y tế được phân loại, hấp tiệt khuẩn hoặc thu gom theo cụm xã; mỗi trạm có hố xử lý hợp vệ sinh. Điện dự phòng dùng pin mặt trời 3 kWp. Máng hứng và bể 5 m³ giúp trạm có nước trong mùa khô.`,
      en: `Only existing buildings are refitted; no new land is taken. Medical waste is sorted, sterilised by steam or collected by cluster of communes, and each station has a sanitary disposal pit. Back-up power comes from 3 kWp of solar panels. Gutters and a tank of 5 m³ keep water at the station through the dry season.`,
    },

    contact: {
      name: 'Bùi Thị Minh Ngọc',
      position: {
        vi: 'Phó Trưởng phòng Nghiệp vụ Y, Sở Y tế',
        en: 'Deputy Head of Medical Affairs, Department of Health',
      },
      email: 'minh-ngoc@example.org',
      phone: '+84 210 555 0103',
      replyDays: 5,
    },
  },
}
