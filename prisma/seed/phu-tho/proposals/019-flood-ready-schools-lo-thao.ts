import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 19,
  content: {
    title: {
      vi: 'Trường học an toàn mùa lũ và đội cứu hộ cấp xã tại 8 xã ven sông Lô, sông Thao',
      en: 'Flood-ready schools and commune rescue teams in 8 communes on the Lô and Thao rivers',
    },
    summary: {
      vi: 'Dự án giúp 16 trường học ở 8 xã ven sông Lô và sông Thao giữ an toàn cho 7.200 học sinh trong mùa lũ, đồng thời trang bị và huấn luyện 8 đội cứu hộ cấp xã với 160 thành viên. Mỗi xã có xuồng máy, thước đo mực nước và phương án sơ tán được diễn tập hằng năm.',
      en: 'The project helps 16 schools in 8 communes on the Lô and Thao rivers keep 7,200 pupils safe in the flood season, and equips and trains 8 commune rescue teams with 160 members. Every commune will have a motor boat, water gauges and an evacuation plan rehearsed each year.',
    },

    aidKind: 'project',
    status: 'open',
    field: 'disaster',
    themes: ['children', 'women', 'poverty'],
    agency: 'hoi-chu-thap-do',
    localities: ['08071', '08053', '08110', '08143', '07969', '07999', '08782', '08848'],
    provinceWide: false,
    sdgs: [4, 11, 13],

    startsIn: '2027-03',
    months: 24,
    deadline: '2027-01-15',

    currency: 'USD',
    budget: [
      {
        label: {
          vi: 'Cải tạo nhỏ 16 trường: kho cao, nâng tủ điện, tay vịn, lối sơ tán (2.250 USD/trường)',
          en: 'Small works in 16 schools: raised stores and switchboards, handrails, escape routes (US$ 2,250 each)',
        },
        amount: usd(36_000),
      },
      {
        label: {
          vi: 'Trang bị cho 8 đội cứu hộ: xuồng máy, áo phao, bộ đàm, túi sơ cứu (4.300 USD/đội)',
          en: 'Equipment for 8 rescue teams: motor boat, life jackets, radios, first-aid bags (US$ 4,300 each)',
        },
        amount: usd(34_400),
      },
      {
        label: {
          vi: 'Bể bơi lắp ghép và khóa dạy bơi, an toàn dưới nước cho 1.600 học sinh',
          en: 'Portable pools and swimming and water-safety courses for 1,600 pupils',
        },
        amount: usd(21_200),
      },
      {
        label: {
          vi: 'Tập huấn 128 giáo viên, tài liệu và 64 buổi diễn tập tại trường',
          en: 'Training of 128 teachers, teaching materials and 64 school drills',
        },
        amount: usd(14_800),
      },
      {
        label: {
          vi: 'Huấn luyện cứu hộ, lái xuồng và sơ cứu cho 160 thành viên',
          en: 'Training of 160 team members in rescue, boat handling and first aid',
        },
        amount: usd(9_800),
      },
      {
        label: {
          vi: '24 thước đo mực nước và loa cầm tay cho 46 khu dân cư ven sông',
          en: '24 water gauges, and megaphones for 46 riverside hamlets',
        },
        amount: usd(5_800),
      },
      {
        label: {
          vi: 'Điều phối, giám sát, đánh giá độc lập và kiểm toán',
          en: 'Coordination, monitoring, independent evaluation and audit',
        },
        amount: usd(8_000),
      },
    ],
    counterpart: {
      amount: usd(26_000),
      note: {
        vi: 'UBND 8 xã góp 9.000 USD tiền mặt cho nhiên liệu, bảo dưỡng xuồng và phụ cấp trực; các trường và Hội Chữ thập đỏ góp bằng hiện vật 17.000 USD gồm mặt bằng, kho, ngày công và lương giảng viên.',
        en: 'The 8 commune People’s Committees give US$ 9,000 in cash for fuel, boat upkeep and duty allowances; the schools and the Red Cross Society give US$ 17,000 in kind: space, stores, labour and trainers’ salaries.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(16_250),
      description: {
        vi: 'Trọn gói cho 1 xã: 2 trường được cải tạo và diễn tập, 200 học sinh học bơi, 1 đội cứu hộ 20 người được trang bị và huấn luyện.',
        en: 'The complete package for 1 commune: 2 schools improved and drilled, 200 pupils taught to swim, and 1 rescue team of 20 equipped and trained.',
      },
    },

    beneficiaries: {
      people: 19_590,
      women: 10_080,
      children: 10_100,
      ethnicMinorities: 1_150,
      personsWithDisabilities: 520,
      poorHouseholds: 610,
      note: {
        vi: 'Gồm 7.200 học sinh, 430 giáo viên và nhân viên, 160 thành viên đội cứu hộ và 11.800 người dân ở 46 khu dân cư ven sông. Người dân tộc thiểu số chủ yếu là đồng bào Cao Lan ở xã Đoan Hùng.',
        en: 'They are 7,200 pupils, 430 teachers and staff, 160 rescue team members and 11,800 residents of 46 riverside hamlets. Members of ethnic minorities are mainly Cao Lan people in Đoan Hùng commune.',
      },
    },

    readiness: { counterpart: 'committed', land: 'ready', approval: 'in-principle', checkedOn: '2026-11-06' },

    need: {
      vi: `Tháng 9/2024, hoàn lưu bão số 3 (Yagi) làm nước sông Thao và sông Lô lên nhanh trong đêm, nhiều khu dân cư ven sông thuộc các huyện Hạ Hòa, Đoan Hùng và Sông Lô trước đây ngập nhiều ngày. Khảo sát của Hội Chữ thập đỏ tỉnh vào tháng 7/2026 cho thấy 16 trường ở 8 xã nằm trong vùng từng ngập; tại 11 trường, nước vào tầng một từ 0,6 đến 1,5 m, hỏng sách vở, bàn ghế và tủ điện. Học sinh nghỉ học trung bình 9 ngày. Chỉ 3 trường có phương án sơ tán đã được diễn tập. Cuối tháng 9/2026, lũ lại làm 7 trường phải đóng cửa.

Từ ngày 1/7/2025 không còn cấp huyện, nên trong những giờ đầu của trận lũ, mọi việc trông vào lực lượng tại chỗ của xã. Các xã mới rộng gấp hai đến bốn lần trước, nhưng mới 1 trong 8 xã có đội cứu hộ đủ trang bị. Chỉ 12 trong 46 khu dân cư ven sông có thước đo mực nước và phương tiện báo động. Đuối nước vẫn là mối lo thường trực: chỉ khoảng 34% học sinh từ 8 đến 14 tuổi biết bơi.`,
      en: `In September 2024 the rains after Typhoon Yagi made the Thao and Lô rivers rise fast overnight, and many riverside hamlets of the former Hạ Hòa, Đoan Hùng and Sông Lô districts stood under water for days. A survey by the provincial Red Cross Society in July 2026 found 16 schools in 8 communes on land that has flooded; in 11 of them water 0.6 to 1.5 m deep entered the ground floor and spoiled books, furniture and switchboards. Pupils lost 9 school days on average. Only 3 schools have an evacuation plan that has been rehearsed. At the end of September 2026 floods again closed 7 of the schools.

Since 1 July 2025 there is no district tier, so the first hours of a flood depend on the commune’s own people. The new communes are two to four times larger than before, but only 1 of the 8 has a fully equipped rescue team. Only 12 of 46 riverside hamlets have a water gauge and a means of alarm. Drowning is a constant worry: only about 34% of pupils aged 8 to 14 can swim.`,
    },
    objectives: {
      vi: `Mục tiêu chung là không để xảy ra thiệt hại về người và giảm số ngày học sinh nghỉ học do lũ tại 8 xã ven sông.

- 16 trường có phương án phòng, chống lũ được diễn tập hai lần mỗi năm, cất được sách vở, thiết bị trên mức lũ năm 2024.
- 1.600 học sinh hoàn thành khóa bơi và an toàn dưới nước, ít nhất 1.440 em bơi được 25 m.
- 8 đội cứu hộ gồm 160 thành viên, trong đó ít nhất 48 phụ nữ, sơ tán được người dân trong những giờ đầu.
- 46 khu dân cư nhận được tin báo động trong vòng 30 phút.`,
      en: `The overall aim is that nobody dies in a flood in the 8 riverside communes and that pupils lose fewer school days.

- 16 schools have a flood plan, rehearse it twice a year and can store books and equipment above the flood level of 2024.
- 1,600 pupils complete a swimming and water-safety course, and at least 1,440 of them swim 25 m.
- 8 rescue teams with 160 members, at least 48 of them women, can evacuate people in the first hours.
- 46 hamlets receive an alarm within 30 minutes.`,
    },
    activities: {
      vi: `1. Cùng nhà trường, phụ huynh và các khu dân cư khảo sát điểm ngập, vẽ bản đồ rủi ro và lập phương án sơ tán cho 16 trường, 8 xã.
2. Cải tạo nhỏ tại 16 trường trong hai kỳ nghỉ hè: làm kho cao, nâng tủ điện, lắp tay vịn và bảng chỉ dẫn, mở lối thoát.
3. Tập huấn 128 giáo viên (mỗi trường 8 người) đưa bài học phòng, chống lũ vào hoạt động trải nghiệm; tổ chức 64 buổi diễn tập.
4. Lắp 4 bể bơi di động, luân chuyển giữa các xã và dạy bơi, an toàn dưới nước cho 1.600 học sinh trong hai mùa hè.
5. Trang bị cho 8 đội mỗi đội 1 xuồng máy, 40 áo phao, bộ đàm, dây cứu sinh và túi sơ cứu; huấn luyện 5 ngày cho 160 thành viên, năm sau tập huấn lại 2 ngày.
6. Lắp 24 thước đo mực nước, cấp loa cầm tay cho 46 khu dân cư và diễn tập truyền tin, sơ tán ở cả 8 xã trước mùa lũ.`,
      en: `1. Survey flooded spots with schools, parents and hamlets, draw risk maps and write evacuation plans for 16 schools and 8 communes.
2. Carry out small works in 16 schools over two summer holidays: raised stores, raised switchboards, handrails, signs and escape routes.
3. Train 128 teachers (8 in each school) to bring flood lessons into experiential learning, and hold 64 drills.
4. Set up 4 portable pools that move between communes, and teach swimming and water safety to 1,600 pupils over two summers.
5. Give each of the 8 teams 1 motor boat, 40 life jackets, radios, rescue ropes and first-aid bags; train the 160 members for 5 days, with a 2-day refresher the next year.
6. Install 24 water gauges, give megaphones to 46 hamlets and rehearse warning and evacuation in all 8 communes before the flood season.`,
    },
    indicators: [
      {
        label: {
          vi: 'Số trường diễn tập phương án phòng, chống lũ hai lần mỗi năm',
          en: 'Schools that rehearse their flood plan twice a year',
        },
        baseline: { vi: '3/16 trường', en: '3 of 16 schools' },
        target: { vi: '16/16 trường', en: '16 of 16 schools' },
        verification: {
          vi: 'Biên bản và ảnh diễn tập; Hội Chữ thập đỏ dự ít nhất một buổi mỗi trường mỗi năm',
          en: 'Drill records and photographs; the Red Cross attends at least one drill per school each year',
        },
      },
      {
        label: {
          vi: 'Số học sinh hoàn thành khóa học và bơi được 25 m',
          en: 'Pupils who complete the course and swim 25 m',
        },
        baseline: { vi: '0', en: '0' },
        target: { vi: '1.440/1.600 học sinh', en: '1,440 of 1,600 pupils' },
        verification: {
          vi: 'Phiếu kiểm tra cuối khóa do huấn luyện viên ký, tách theo giới',
          en: 'End-of-course tests signed by instructors, by sex',
        },
      },
      {
        label: {
          vi: 'Số xã có đội cứu hộ 20 người đủ trang bị, đã qua huấn luyện',
          en: 'Communes with a rescue team of 20, fully equipped and trained',
        },
        baseline: { vi: '1/8 xã', en: '1 of 8 communes' },
        target: { vi: '8/8 xã, có ít nhất 48 phụ nữ', en: '8 of 8 communes, with at least 48 women' },
        verification: {
          vi: 'Quyết định thành lập đội, sổ tài sản, kết quả kiểm tra kỹ năng',
          en: 'Decisions setting up the teams, asset registers, skills tests',
        },
      },
      {
        label: {
          vi: 'Số khu dân cư ven sông nhận được tin báo động trong 30 phút',
          en: 'Riverside hamlets that receive an alarm within 30 minutes',
        },
        baseline: { vi: '12/46', en: '12 of 46' },
        target: { vi: '46/46', en: '46 of 46' },
        verification: {
          vi: 'Bấm giờ trong diễn tập cấp xã hằng năm',
          en: 'Timing during the yearly commune exercise',
        },
      },
      {
        label: {
          vi: 'Số ngày nghỉ học trung bình khi có lũ lớn',
          en: 'Average school days lost in a major flood',
        },
        baseline: { vi: '9 ngày (năm 2024)', en: '9 days (2024)' },
        target: { vi: 'không quá 4 ngày', en: 'no more than 4 days' },
        verification: {
          vi: 'Sổ đầu bài của 16 trường; nếu không có lũ lớn thì đánh giá qua diễn tập khôi phục',
          en: 'Class registers of the 16 schools; if no major flood comes, a timed recovery exercise',
        },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Khảo sát chi tiết, thống nhất phương án với 8 xã và 16 trường',
          en: 'Detailed survey; plans agreed with 8 communes and 16 schools',
        },
        fromMonth: 1,
        toMonth: 3,
      },
      {
        label: {
          vi: 'Trang bị, huấn luyện 4 đội đầu tiên trước và đầu mùa lũ 2027',
          en: 'First 4 teams equipped and trained before and early in the 2027 flood season',
        },
        fromMonth: 2,
        toMonth: 5,
      },
      {
        label: {
          vi: 'Cải tạo 8 trường trong hè 2027, diễn tập đầu năm học',
          en: 'Works in 8 schools in the 2027 holidays; drills as the school year opens',
        },
        fromMonth: 4,
        toMonth: 8,
      },
      {
        label: {
          vi: 'Trang bị, huấn luyện 4 đội còn lại; cải tạo 8 trường trong hè 2028',
          en: 'Other 4 teams equipped and trained; works in 8 schools in the 2028 holidays',
        },
        fromMonth: 9,
        toMonth: 18,
      },
      {
        label: {
          vi: 'Dạy bơi và an toàn dưới nước trong hè 2027 và hè 2028',
          en: 'Swimming and water-safety courses in the summers of 2027 and 2028',
        },
        fromMonth: 4,
        toMonth: 18,
      },
      {
        label: {
          vi: 'Diễn tập tổng hợp ở 8 xã, rút kinh nghiệm sau mùa lũ',
          en: 'Full exercises in 8 communes and review after the season',
        },
        fromMonth: 19,
        toMonth: 22,
      },
      {
        label: { vi: 'Đánh giá độc lập, kiểm toán và bàn giao', en: 'Independent evaluation, audit and handover' },
        fromMonth: 22,
        toMonth: 24,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Lũ lớn xảy ra khi trường đang sửa chữa hoặc đội chưa huấn luyện xong',
          en: 'A major flood comes while works or training are unfinished',
        },
        response: {
          vi: 'Giao áo phao, thước nước trước; chia công trình thành từng phần 3 tuần; tạm dừng thi công khi lũ lên báo động 2',
          en: 'Life jackets and gauges are delivered first; works are cut into parts of 3 weeks and stop at flood alert level 2',
        },
      },
      {
        risk: {
          vi: 'Xuồng, máy xuống cấp vì ít dùng và thiếu tiền bảo dưỡng',
          en: 'Boats and engines decay from little use and lack of upkeep',
        },
        response: {
          vi: 'Xã ghi khoản bảo dưỡng vào dự toán hằng năm; mỗi tháng nổ máy một lần và ghi sổ',
          en: 'Communes enter upkeep in the yearly budget; engines are run once a month and logged',
        },
      },
      {
        risk: {
          vi: 'Thành viên trẻ đi làm xa, đội thiếu người',
          en: 'Young members leave for work elsewhere and teams shrink',
        },
        response: {
          vi: 'Mỗi đội có danh sách dự bị 8 người, ưu tiên phụ nữ và người làm việc tại địa phương',
          en: 'Each team keeps a reserve list of 8, with preference for women and people who work locally',
        },
      },
    ],
    sustainability: {
      vi: 'Đội cứu hộ được thành lập bằng quyết định của UBND xã và do xã chi phụ cấp trực, nhiên liệu, bảo dưỡng; 8 xã đã thống nhất mức chi khoảng 560 USD mỗi xã mỗi năm. Bài học và diễn tập được đưa vào kế hoạch năm học nên không cần thêm kinh phí. Hội Chữ thập đỏ tỉnh duy trì 12 giảng viên nguồn để tập huấn lại hằng năm và quản lý 4 bể bơi di động. Xuồng, thiết bị được bàn giao cho xã, ghi sổ tài sản công; mọi tài liệu được gửi cho các xã ven sông khác của tỉnh dùng miễn phí.',
      en: 'The rescue teams are set up by decision of the commune People’s Committees, which pay duty allowances, fuel and upkeep; the 8 communes have agreed on about US$ 560 each per year. Lessons and drills enter the school-year plan and need no further money. The provincial Red Cross Society keeps 12 master trainers for yearly refreshers and looks after the 4 portable pools. Boats and equipment pass to the communes as public assets, and all materials are free for other riverside communes of the province.',
    },
    safeguarding: {
      vi: 'Mỗi lớp bơi có tối đa 15 em, hai người lớn giám sát (có ít nhất một nữ) và phiếu đồng ý của phụ huynh. Người tiếp xúc với trẻ ký quy tắc ứng xử. Học sinh khuyết tật có phương án sơ tán riêng. Góp ý, tố giác được tiếp nhận qua hộp thư tại trường và số điện thoại của Hội, phản hồi trong 5 ngày làm việc.',
      en: 'Each swimming class has at most 15 children, two adults on watch (at least one a woman) and parents’ written consent. Everyone working with children signs a code of conduct. Pupils with disabilities have their own evacuation arrangements. Complaints come through boxes in schools and the Society’s telephone line and are answered within 5 working days.',
    },
    environment: {
      vi: 'Công trình nhỏ, nằm trong khuôn viên trường, không lấn bãi sông và không cản dòng chảy. Nước bể bơi được lọc tuần hoàn, khử trùng ở liều thấp và chỉ xả sau khi clo dư đã bay hết. Dầu nhớt của máy xuồng được thu gom tại xã. Vật liệu cũ được phân loại để dùng lại hoặc xử lý đúng nơi quy định.',
      en: 'The works are small, stay within school grounds and neither build on the river banks nor hinder the flow. Pool water is filtered and recirculated, disinfected at a low dose and released only once the chlorine has gone. Used engine oil is collected in each commune. Old materials are sorted for reuse or taken to an approved site.',
    },

    contact: {
      name: 'Đinh Trọng Hiệp',
      position: {
        vi: 'Trưởng ban Phòng ngừa, ứng phó thảm họa, Hội Chữ thập đỏ tỉnh',
        en: 'Head of Disaster Preparedness and Response, Provincial Red Cross Society',
      },
      email: 'dinh.trong.hiep@example.org',
      phone: '+84 210 555 0119',
      replyDays: 5,
    },
  },
}
