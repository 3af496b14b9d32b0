import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 11,
  content: {
    title: {
      vi: 'Hai mươi câu lạc bộ liên thế hệ tự giúp nhau cho người cao tuổi ở mười xã',
      en: 'Twenty intergenerational self-help clubs for older persons in ten communes',
    },
    summary: {
      vi: 'Khoản viện trợ giúp thành lập và vận hành năm đầu hai mươi câu lạc bộ ở mười xã, mỗi câu lạc bộ 60 hội viên. 1.200 hội viên được tiếp cận vốn quay vòng, theo dõi sức khỏe; 100 người già yếu, neo đơn được chăm sóc tại nhà.',
      en: 'The grant sets up twenty clubs of 60 members in ten communes and carries them through their first year. 1,200 members gain access to a revolving fund and regular health checks, and 100 frail older people living alone are cared for at home.',
    },

    aidKind: 'non-project',
    status: 'open',
    field: 'social',
    themes: ['women', 'ethnic-minorities', 'poverty'],
    agency: 'so-noi-vu',
    localities: ['08584', '08632', '08377', '08071', '08782', '08914', '09064', '05014', '05290', '05386'],
    provinceWide: false,
    sdgs: [1, 3, 10],

    startsIn: '2027-03',
    months: 12,
    deadline: '2027-01-31',

    currency: 'USD',
    budget: [
      {
        label: { vi: 'Quỹ quay vòng tăng thu nhập cho 20 câu lạc bộ', en: 'Revolving income funds of 20 clubs' },
        amount: usd(24_000),
      },
      { label: { vi: 'Bộ dụng cụ theo dõi sức khỏe', en: 'Health monitoring kits' }, amount: usd(6_400) },
      { label: { vi: 'Tập huấn ban chủ nhiệm câu lạc bộ', en: 'Training of club boards' }, amount: usd(9_600) },
      {
        label: {
          vi: 'Tình nguyện viên chăm sóc tại nhà: tập huấn, dụng cụ',
          en: 'Home care volunteers: training, equipment',
        },
        amount: usd(7_600),
      },
      {
        label: { vi: 'Thiết bị sinh hoạt văn hóa, thể dục', en: 'Equipment for culture and exercise' },
        amount: usd(5_200),
      },
      { label: { vi: 'Hướng dẫn tại chỗ, theo dõi', en: 'On-site coaching and monitoring' }, amount: usd(4_400) },
      { label: { vi: 'Quản lý, kiểm toán', en: 'Administration and audit' }, amount: usd(2_800) },
    ],
    counterpart: {
      amount: usd(11_000),
      note: {
        vi: 'Mười xã góp hội trường, loa đài và công khám sức khỏe của trạm y tế bằng hiện vật (7.000 USD); Sở Nội vụ chi bằng tiền cho việc tập huấn, đi lại của cán bộ (4.000 USD).',
        en: 'The ten communes give meeting halls, public address systems and health checks by their health stations in kind (US$ 7,000); the Department of Home Affairs pays officers’ training and travel in cash (US$ 4,000).',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(6_000),
      description: {
        vi: 'Hai câu lạc bộ của một xã trọn năm đầu: quỹ quay vòng, bộ dụng cụ sức khỏe, tập huấn và hướng dẫn tại chỗ cho 120 hội viên.',
        en: 'Both clubs of one commune for the whole first year: revolving funds, health kits, training and coaching for 120 members.',
      },
    },

    beneficiaries: {
      people: 1_300,
      women: 845,
      children: null,
      ethnicMinorities: 624,
      personsWithDisabilities: 138,
      poorHouseholds: 540,
      note: {
        vi: '1.200 hội viên, trong đó 70% từ 60 tuổi trở lên, và 100 người được chăm sóc tại nhà; 65% là phụ nữ. Người dân tộc thiểu số chủ yếu là người Mường và người Sán Dìu.',
        en: '1,200 members, 70% of them aged 60 or over, and 100 people cared for at home; 65% are women. The ethnic minority members are mostly Mường and Sán Dìu.',
      },
    },

    readiness: { counterpart: 'committed', land: 'not-needed', approval: 'in-principle', checkedOn: '2026-10-27' },

    need: {
      vi: `Cứ bảy người dân Phú Thọ thì khoảng một người từ 60 tuổi trở lên, và con số này đang tăng nhanh vì thanh niên nông thôn đi làm ở khu công nghiệp. Rà soát tháng 8/2026 tại mười xã cho thấy 4.350 người cao tuổi sống một mình hoặc chỉ có hai ông bà; 38% không được đo huyết áp lần nào trong 12 tháng qua.

Phần lớn họ không có lương hưu, vẫn làm ruộng, nuôi gà để sống và khó vay ngân hàng vì tuổi cao. Phụ nữ góa và người dân tộc thiểu số thiệt thòi hơn cả.

Câu lạc bộ liên thế hệ tự giúp nhau là mô hình đã được Nhà nước khuyến khích nhân rộng: người trẻ, người cao tuổi cùng sinh hoạt, góp quỹ và thăm nom nhau. Nơi có câu lạc bộ hoạt động tốt, quỹ vẫn được bảo toàn sau nhiều năm. Điều còn thiếu là vốn ban đầu, bộ dụng cụ và một năm kèm cặp: mười xã này đã có danh sách hội viên và ban vận động nhưng chưa thể bắt đầu.`,
      en: `About one in seven people in Phú Thọ is aged 60 or over, and the share is rising fast as young people leave the villages for the industrial zones. A review of ten communes in August 2026 found 4,350 older people living alone or as a couple; 38% had not had their blood pressure taken once in the past 12 months.

Most have no pension, still live from rice and poultry, and can hardly borrow from a bank at their age. Widows and ethnic minority people are worst off.

The intergenerational self-help club is a model that the State encourages: young and old meet, save and look after one another. Where clubs work well, their funds are intact many years later. What is missing is seed money, a kit and a year of coaching: these ten communes have lists of members and founding groups, but cannot begin.`,
    },
    objectives: {
      vi: `Sau 12 tháng:

- 20 câu lạc bộ có quyết định thành lập, sinh hoạt hằng tháng, ban chủ nhiệm do hội viên bầu và ít nhất một nửa là phụ nữ.
- Quỹ quay vòng cho vay được 320 lượt, tỷ lệ hoàn trả đúng hạn từ 97% trở lên.
- 90% hội viên được đo huyết áp, cân nặng mỗi quý; người có dấu hiệu bệnh được chuyển đến trạm y tế.
- 100 người già yếu được tình nguyện viên đến chăm sóc hai lần mỗi tuần.`,
      en: `After 12 months:

- 20 clubs are formally established and meet every month, with boards elected by the members, at least half of them women.
- The revolving funds have made 320 loans, with 97% or more repaid on time.
- 90% of members have their blood pressure and weight taken every quarter, and those with signs of illness are referred to the health station.
- 100 frail older people are visited by volunteers twice a week.`,
    },
    activities: {
      vi: `1. Thành lập 20 câu lạc bộ, mỗi xã hai câu lạc bộ 60 hội viên; ưu tiên người cao tuổi, phụ nữ, hộ nghèo và cận nghèo.
2. Tập huấn năm ngày cho 100 thành viên ban chủ nhiệm về điều hành, sổ sách, cho vay và chăm sóc sức khỏe.
3. Cấp cho mỗi câu lạc bộ 1.200 USD vốn quay vòng; mỗi hội viên vay từ 3 đến 4 triệu đồng để nuôi gà, nuôi ong, trồng rau, làm nghề phụ.
4. Cấp 20 bộ dụng cụ gồm máy đo huyết áp, máy đo đường huyết và cân; trạm y tế khám cho hội viên hai lần trong năm.
5. Tập huấn 200 tình nguyện viên và tổ chức chăm sóc tại nhà cho 100 người, mỗi câu lạc bộ năm người.
6. Trang bị âm thanh, dụng cụ thể dục, trang phục; tổ chức các buổi người cao tuổi kể chuyện, dạy hát, thanh niên hướng dẫn dùng điện thoại thông minh.`,
      en: `1. Set up 20 clubs, two in each commune, with 60 members each; older people, women and poor or near-poor households come first.
2. Train 100 board members for five days in running meetings, bookkeeping, lending and health care.
3. Give each club US$ 1,200 of revolving capital; members borrow 3 to 4 million VND for poultry, bees, vegetables or a side trade.
4. Provide 20 kits with blood pressure monitor, glucose meter and scales; the health station examines members twice in the year.
5. Train 200 volunteers and organise home care for 100 people, five for each club.
6. Provide sound equipment, exercise gear and costumes; older members tell stories and teach songs, younger ones teach the use of smartphones.`,
    },
    indicators: [
      {
        label: { vi: 'Số câu lạc bộ sinh hoạt đều hằng tháng', en: 'Clubs meeting every month' },
        baseline: { vi: '0', en: '0' },
        target: { vi: '20', en: '20' },
        verification: { vi: 'Sổ biên bản, kiểm tra hằng quý', en: 'Minute books, checked quarterly' },
      },
      {
        label: {
          vi: 'Tỷ lệ hội viên được đo huyết áp mỗi quý',
          en: 'Members whose blood pressure is taken every quarter',
        },
        baseline: { vi: '27%', en: '27%' },
        target: { vi: '90%', en: '90%' },
        verification: { vi: 'Sổ sức khỏe của câu lạc bộ', en: 'Club health records' },
      },
      {
        label: { vi: 'Số lượt vay vốn; tỷ lệ hoàn trả đúng hạn', en: 'Loans made; share repaid on time' },
        baseline: { vi: '0', en: '0' },
        target: { vi: '320 lượt; 97%', en: '320 loans; 97%' },
        verification: { vi: 'Sổ quỹ, kiểm toán cuối năm', en: 'Fund ledgers, year-end audit' },
      },
      {
        label: { vi: 'Số người được chăm sóc tại nhà hai lần mỗi tuần', en: 'People cared for at home twice a week' },
        baseline: { vi: '0', en: '0' },
        target: { vi: '100', en: '100' },
        verification: { vi: 'Phiếu thăm và gọi điện ngẫu nhiên', en: 'Visit slips and random telephone calls' },
      },
      {
        label: { vi: 'Số phụ nữ trong ban chủ nhiệm các câu lạc bộ', en: 'Women on the club boards' },
        baseline: { vi: '0', en: '0' },
        target: { vi: 'ít nhất 50/100', en: 'at least 50 of 100' },
        verification: { vi: 'Biên bản bầu ban chủ nhiệm', en: 'Election minutes' },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Họp dân, chọn hội viên, ra quyết định thành lập',
          en: 'Village meetings, members chosen, clubs established',
        },
        fromMonth: 1,
        toMonth: 3,
      },
      {
        label: { vi: 'Tập huấn ban chủ nhiệm và tình nguyện viên', en: 'Boards and volunteers trained' },
        fromMonth: 3,
        toMonth: 5,
      },
      {
        label: { vi: 'Cấp dụng cụ và quỹ quay vòng, cho vay đợt đầu', en: 'Kits and funds handed over; first loans' },
        fromMonth: 5,
        toMonth: 6,
      },
      {
        label: {
          vi: 'Sinh hoạt, chăm sóc tại nhà, kèm cặp hằng tháng',
          en: 'Meetings, home care and monthly coaching',
        },
        fromMonth: 6,
        toMonth: 12,
      },
      {
        label: {
          vi: 'Kiểm toán quỹ, tổng kết và bàn giao cho xã',
          en: 'Fund audit, review and handover to the communes',
        },
        fromMonth: 11,
        toMonth: 12,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Hội viên chậm trả, quỹ hao hụt.',
          en: 'Members repay late and the fund shrinks.',
        },
        response: {
          vi: 'Khoản vay nhỏ, trả góp hằng tháng ngay trong buổi sinh hoạt, năm người bảo lãnh cho nhau và trích 10% tiền lãi làm dự phòng.',
          en: 'Loans are small and repaid monthly at the meeting, five members vouch for one another, and 10% of the interest goes into a reserve.',
        },
      },
      {
        risk: {
          vi: 'Câu lạc bộ phụ thuộc vào một vài người tích cực.',
          en: 'A club depends on one or two active people.',
        },
        response: {
          vi: 'Ban chủ nhiệm năm người chia việc rõ ràng, có người kế nhiệm được tập huấn và hai năm bầu lại một lần.',
          en: 'Boards of five share the tasks, successors are trained, and elections are held every two years.',
        },
      },
      {
        risk: {
          vi: 'Người cao tuổi yếu nhất, ở xa nhất không đến sinh hoạt được.',
          en: 'The frailest people in the furthest hamlets cannot come.',
        },
        response: {
          vi: 'Tình nguyện viên đến tận nhà, luân phiên địa điểm sinh hoạt và hội viên trẻ chở người cao tuổi bằng xe máy.',
          en: 'Volunteers go to their homes, meetings move from hamlet to hamlet, and younger members bring them by motorbike.',
        },
      },
    ],
    sustainability: {
      vi: `Câu lạc bộ hoạt động bằng quỹ của mình: tiền lãi 0,8% mỗi tháng, hội phí và thu từ việc làm chung đủ chi cho sinh hoạt, mua que thử và thăm hỏi. Vốn gốc thuộc sở hữu chung, nếu câu lạc bộ giải thể thì xã chuyển cho câu lạc bộ khác.

Hội Người cao tuổi cấp xã tiếp tục hướng dẫn; trạm y tế duy trì khám hai lần mỗi năm. Sở Nội vụ đưa kết quả vào báo cáo hằng năm và chọn 20 câu lạc bộ này làm điểm tham quan, học tập khi nhân rộng mô hình.`,
      en: `The clubs run on their own funds: interest of 0.8% a month, membership fees and joint earnings pay for meetings, test strips and visits. The capital is common property; if a club closes, the commune passes it to another.

The communes’ older persons’ associations continue the coaching and the health stations keep up two examinations a year. The Department of Home Affairs reports the results yearly and makes these 20 clubs places to visit and learn from as the model spreads.`,
    },
    safeguarding: {
      vi: 'Tình nguyện viên chăm sóc tại nhà luôn đi hai người, được tập huấn về tôn trọng, giữ kín chuyện riêng, nhận biết hành vi ngược đãi, chiếm đoạt tài sản. Người được chăm sóc có số điện thoại để phản ánh với xã và Sở. Không ai bị ép vay hoặc đóng góp; thông tin sức khỏe không được đọc trước tập thể.',
      en: 'Home care volunteers always go in pairs and are trained in respect, confidentiality and recognising mistreatment and financial abuse. Those cared for have a number to ring at the commune and the Department. Nobody is pressed to borrow or contribute, and health results are never read out in public.',
    },
    environment: {
      vi: 'Không có xây dựng. Khoản vay không dùng cho thuốc trừ sâu độc hại, khai thác rừng hay nuôi động vật hoang dã; hội viên được hướng dẫn ủ phân gà và trồng rau an toàn. Kim chích, que thử đường huyết được gom vào hộp cứng và nộp về trạm y tế để xử lý cùng chất thải y tế.',
      en: 'There is no construction. Loans may not pay for hazardous pesticides, forest products or wild animals; members learn to compost poultry manure and grow safe vegetables. Lancets and glucose strips go into sharps boxes and back to the health station for disposal with medical waste.',
    },

    contact: {
      name: 'Bùi Văn Khiêm',
      position: {
        vi: 'Chuyên viên phụ trách hội và tổ chức phi chính phủ, Sở Nội vụ',
        en: 'Officer for associations and non-governmental organisations, Department of Home Affairs',
      },
      email: 'vankhiem.bui@example.org',
      phone: '+84 210 555 0111',
      replyDays: 5,
    },
  },
}
