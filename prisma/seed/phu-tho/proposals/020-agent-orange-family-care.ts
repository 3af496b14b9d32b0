import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 20,
  content: {
    title: {
      vi: 'Chăm sóc tại nhà, chăm sóc ban ngày và sinh kế cho 420 gia đình chịu hậu quả chất da cam',
      en: 'Home care, respite and livelihoods for 420 families affected by Agent Orange/dioxin',
    },
    summary: {
      vi: 'Dự án hỗ trợ 420 gia đình ở 12 xã có người chịu hậu quả của chất da cam/dioxin: thăm và chăm sóc tại nhà hai lần mỗi tháng, 3 phòng chăm sóc ban ngày để người chăm sóc được nghỉ, sửa nhà cho dễ đi lại và giúp 200 gia đình có thêm việc làm, thu nhập tại chỗ.',
      en: 'The project supports 420 families in 12 communes living with the consequences of Agent Orange/dioxin: home care visits twice a month, 3 day-care rooms so that carers can rest, homes made easier to move about in, and help for 200 families to earn more without leaving home.',
    },

    aidKind: 'project',
    status: 'open',
    field: 'war-legacies',
    themes: ['disabilities', 'women', 'poverty'],
    agency: 'hoi-nan-nhan-chat-doc-da-cam',
    localities: [
      '08053',
      '08152',
      '08230',
      '08341',
      '08494',
      '08542',
      '08761',
      '08869',
      '09076',
      '04978',
      '05266',
      '05353',
    ],
    provinceWide: false,
    sdgs: [1, 3, 10],

    startsIn: '2027-04',
    months: 36,
    deadline: '2027-02-28',

    currency: 'USD',
    budget: [
      {
        label: {
          vi: 'Sinh kế bằng hiện vật và hướng dẫn kỹ thuật cho 200 gia đình (250 USD/gia đình)',
          en: 'Livelihood inputs in kind and technical advice for 200 families (US$ 250 each)',
        },
        amount: usd(50_000),
      },
      {
        label: {
          vi: 'Tập huấn, túi dụng cụ và phụ cấp đi thăm cho 60 cộng tác viên trong 33 tháng',
          en: 'Training, kits and visit allowances for 60 home carers over 33 months',
        },
        amount: usd(48_000),
      },
      {
        label: {
          vi: 'Cải tạo 180 ngôi nhà: đường dốc, nhà vệ sinh, tay vịn (200 USD/nhà)',
          en: 'Adaptation of 180 homes: ramps, toilets, handrails (US$ 200 each)',
        },
        amount: usd(36_000),
      },
      {
        label: {
          vi: 'Sửa sang, trang bị 3 phòng chăm sóc ban ngày (9.000 USD/phòng)',
          en: 'Refurbishing and fitting out 3 day-care rooms (US$ 9,000 each)',
        },
        amount: usd(27_000),
      },
      {
        label: {
          vi: 'Thù lao 6 nhân viên của 3 phòng chăm sóc trong 28 tháng',
          en: 'Pay of 6 care workers in the 3 rooms for 28 months',
        },
        amount: usd(25_200),
      },
      {
        label: {
          vi: '240 dụng cụ trợ giúp: xe lăn, khung tập đi, ghế đặc biệt, đệm chống loét',
          en: '240 assistive devices: wheelchairs, walking frames, special seats, pressure-relief mattresses',
        },
        amount: usd(20_400),
      },
      {
        label: {
          vi: 'Sinh hoạt 24 nhóm người chăm sóc và tư vấn tâm lý',
          en: '24 carers’ groups and psychological counselling',
        },
        amount: usd(11_400),
      },
      {
        label: {
          vi: 'Điều phối, giám sát, khảo sát đầu kỳ, cuối kỳ và kiểm toán',
          en: 'Coordination, monitoring, baseline and final surveys, audit',
        },
        amount: usd(22_000),
      },
    ],
    counterpart: {
      amount: usd(62_000),
      note: {
        vi: 'Ngân sách 12 xã và quỹ của Hội góp 20.000 USD tiền mặt; phòng ốc, thời gian của cán bộ và ngày công sửa nhà của họ hàng, làng xóm trị giá 42.000 USD.',
        en: 'The 12 commune budgets and the Association’s fund give US$ 20,000 in cash; rooms, staff time and building labour by relatives and neighbours are worth US$ 42,000.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(17_400),
      description: {
        vi: 'Một phòng chăm sóc ban ngày 10 chỗ: sửa sang, trang bị 9.000 USD và thù lao 2 nhân viên trong 28 tháng 8.400 USD.',
        en: 'One day-care room with 10 places: US$ 9,000 to refurbish and fit it out, and US$ 8,400 for 2 care workers over 28 months.',
      },
    },

    beneficiaries: {
      people: 1_680,
      women: 870,
      children: 390,
      ethnicMinorities: 330,
      personsWithDisabilities: 560,
      poorHouseholds: 190,
      note: {
        vi: 'Là thành viên của 420 gia đình, trong đó 560 người chịu ảnh hưởng trực tiếp: 168 người từng phục vụ ở vùng bị phun rải và 392 con, cháu của họ.',
        en: 'They are the members of 420 families, of whom 560 are directly affected: 168 people who served in sprayed areas and 392 of their children and grandchildren.',
      },
    },

    readiness: { counterpart: 'committed', land: 'ready', approval: 'in-progress', checkedOn: '2026-10-28' },

    need: {
      vi: `Phú Thọ không phải là vùng bị phun rải, nhưng nhiều người con của tỉnh từng là bộ đội, thanh niên xung phong ở những nơi bị rải chất da cam/dioxin. Họ trở về, lập gia đình; nhiều con, cháu của họ sinh ra bị dị tật hoặc chậm phát triển. Rà soát của Hội ở 12 xã vào tháng 6/2026 ghi nhận 420 gia đình với 560 người chịu ảnh hưởng; 150 gia đình có người cần chăm sóc suốt ngày đêm; 190 gia đình thuộc diện hộ nghèo, cận nghèo.

Trợ cấp hằng tháng của Nhà nước giúp gia đình đủ ăn, song không đủ để thuê người chăm sóc. Người chăm sóc chính phần lớn là mẹ hoặc vợ, nhiều người đã ngoài 65 tuổi; qua phỏng vấn, 68% luôn thấy kiệt sức và lo không biết ai sẽ thay mình. Cả 12 xã chưa có nơi nào nhận chăm sóc ban ngày. Chỉ 24% số nhà có lối đi và nhà vệ sinh phù hợp với xe lăn.`,
      en: `Phú Thọ was not itself sprayed, but many of its people served as soldiers or youth volunteers in places that were sprayed with Agent Orange/dioxin. They came home and raised families, and many of their children and grandchildren were born with impairments or delayed development. A review by the Association in 12 communes in June 2026 recorded 420 families with 560 affected people; 150 families have someone who needs care day and night; 190 are poor or near-poor.

The monthly State allowance puts food on the table but is not enough to pay for a carer. Most main carers are mothers or wives, many of them over 65; when interviewed, 68% said they always felt exhausted and did not know who would take their place. None of the 12 communes has a place that looks after affected people by day. Only 24% of the homes have paths and toilets that a wheelchair user can use.`,
    },
    objectives: {
      vi: `Người chịu hậu quả chất da cam được chăm sóc tốt hơn ngay tại nhà, còn người chăm sóc được nghỉ ngơi và gia đình có thêm thu nhập.

- 420 gia đình được cộng tác viên đến thăm, hướng dẫn phục hồi chức năng hai lần mỗi tháng.
- Người chăm sóc ở 150 gia đình vất vả nhất được nghỉ ít nhất 4 ngày mỗi tháng.
- 180 ngôi nhà dễ đi lại hơn, 240 dụng cụ trợ giúp được cấp đúng số đo.
- 140 trong 200 gia đình có thêm ít nhất 1,2 triệu đồng mỗi tháng.`,
      en: `People living with the consequences of Agent Orange are better cared for at home, their carers can rest and their families earn more.

- 420 families receive a visit and rehabilitation advice from a home carer twice a month.
- The main carers of the 150 most burdened families have at least 4 days off each month.
- 180 homes become easier to move about in, and 240 assistive devices are fitted to their users.
- 140 of 200 families earn at least 1.2 million VND more per month.`,
    },
    activities: {
      vi: `1. Đánh giá nhu cầu của từng gia đình cùng trạm y tế xã, lập kế hoạch chăm sóc riêng cho 560 người.
2. Tập huấn 60 cộng tác viên (mỗi người phụ trách 7 gia đình) về vệ sinh, xoay trở, phòng loét, tập vận động, sơ cứu; thăm nhà hai lần mỗi tháng từ tháng thứ 4.
3. Mở 3 phòng chăm sóc ban ngày tại các xã Thanh Ba, Lập Thạch và Kim Bôi, mỗi phòng 10 chỗ, 20 ngày mỗi tháng, có xe đón; nơi ở xa được bố trí người đến trông tại nhà.
4. Cải tạo 180 ngôi nhà và cấp 240 dụng cụ trợ giúp sau khi đo, thử tại chỗ.
5. Giúp 200 gia đình chọn nghề vừa sức như nuôi gà, nuôi ong, trồng rau, may vá, bán tạp hóa; cấp con giống, vật tư và hướng dẫn trong 12 tháng.
6. Lập 24 nhóm người chăm sóc, họp hằng tháng, có cán bộ tâm lý dự mỗi quý.`,
      en: `1. Assess each family’s needs with the commune health station and write a personal care plan for 560 people.
2. Train 60 home carers (each follows 7 families) in hygiene, turning, pressure-sore prevention, exercises and first aid; visits twice a month from month 4.
3. Open 3 day-care rooms in Thanh Ba, Lập Thạch and Kim Bôi communes, each with 10 places, 20 days a month, with transport; families living too far away are given a sitter at home.
4. Adapt 180 homes and supply 240 assistive devices after measuring and trying them on the spot.
5. Help 200 families choose work within their strength, such as raising chickens, bees or vegetables, sewing or a small shop; supply stock and materials, with advice for 12 months.
6. Form 24 carers’ groups that meet monthly, joined by a counsellor each quarter.`,
    },
    indicators: [
      {
        label: {
          vi: 'Số gia đình được thăm, hướng dẫn chăm sóc ít nhất hai lần mỗi tháng',
          en: 'Families visited and advised at least twice a month',
        },
        baseline: { vi: '0', en: '0' },
        target: { vi: '420', en: '420' },
        verification: {
          vi: 'Sổ theo dõi tại nhà; mỗi quý Hội gọi điện kiểm tra 10% số gia đình',
          en: 'Visit book kept at home; each quarter the Association telephones 10% of families',
        },
      },
      {
        label: {
          vi: 'Số gia đình có người chăm sóc chính được nghỉ ít nhất 4 ngày mỗi tháng',
          en: 'Families whose main carer has at least 4 days off each month',
        },
        baseline: { vi: '0/150', en: '0 of 150' },
        target: { vi: '150/150', en: '150 of 150' },
        verification: {
          vi: 'Sổ điểm danh của 3 phòng và phiếu trông tại nhà',
          en: 'Attendance books of the 3 rooms and home-sitting slips',
        },
      },
      {
        label: {
          vi: 'Tỷ lệ người chăm sóc chính luôn thấy kiệt sức',
          en: 'Main carers who always feel exhausted',
        },
        baseline: { vi: '68%', en: '68%' },
        target: { vi: 'không quá 40%', en: 'no more than 40%' },
        verification: {
          vi: 'Khảo sát bằng thang đo gánh nặng chăm sóc, đầu kỳ và cuối kỳ',
          en: 'Caregiver burden questionnaire, baseline and final survey',
        },
      },
      {
        label: {
          vi: 'Số nhà có lối đi, nhà vệ sinh phù hợp với người dùng',
          en: 'Homes adapted to their users',
        },
        baseline: { vi: '0/180', en: '0 of 180' },
        target: { vi: '180/180', en: '180 of 180' },
        verification: {
          vi: 'Biên bản nghiệm thu có ảnh và chữ ký của gia đình',
          en: 'Acceptance record with photographs and the family’s signature',
        },
      },
      {
        label: {
          vi: 'Số gia đình có thêm ít nhất 1,2 triệu đồng mỗi tháng sau 12 tháng',
          en: 'Families earning at least 1.2 million VND more per month after 12 months',
        },
        baseline: { vi: '0/200', en: '0 of 200' },
        target: { vi: '140/200', en: '140 of 200' },
        verification: {
          vi: 'Sổ thu chi gia đình, đối chiếu với nhóm người chăm sóc',
          en: 'Family account books, checked with the carers’ groups',
        },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Đánh giá nhu cầu, khảo sát đầu kỳ, tập huấn 60 cộng tác viên',
          en: 'Needs assessment, baseline survey, training of 60 home carers',
        },
        fromMonth: 1,
        toMonth: 4,
      },
      {
        label: { vi: 'Thăm và chăm sóc tại nhà cho 420 gia đình', en: 'Home care visits to 420 families' },
        fromMonth: 4,
        toMonth: 36,
      },
      {
        label: { vi: 'Sửa sang và mở 3 phòng chăm sóc ban ngày', en: 'Refurbishing and opening of 3 day-care rooms' },
        fromMonth: 4,
        toMonth: 8,
      },
      {
        label: {
          vi: '3 phòng hoạt động bằng kinh phí dự án, xã tiếp quản dần',
          en: 'The 3 rooms run on project funds while communes take over step by step',
        },
        fromMonth: 9,
        toMonth: 36,
      },
      {
        label: { vi: 'Cải tạo 180 ngôi nhà, cấp 240 dụng cụ', en: 'Adaptation of 180 homes, supply of 240 devices' },
        fromMonth: 6,
        toMonth: 24,
      },
      {
        label: {
          vi: 'Hỗ trợ sinh kế 200 gia đình theo hai đợt',
          en: 'Livelihood support to 200 families in two rounds',
        },
        fromMonth: 7,
        toMonth: 32,
      },
      {
        label: { vi: 'Khảo sát cuối kỳ, kiểm toán, bàn giao', en: 'Final survey, audit and handover' },
        fromMonth: 34,
        toMonth: 36,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Cộng tác viên bỏ việc vì phụ cấp thấp, đường xa',
          en: 'Home carers leave because allowances are low and distances long',
        },
        response: {
          vi: 'Chọn người ở cùng khu dân cư, có thêm 6 người dự bị; khen thưởng hằng năm và cấp giấy chứng nhận hoàn thành khóa học',
          en: 'Carers live in the same hamlet, with 6 in reserve; yearly awards and a training certificate',
        },
      },
      {
        risk: {
          vi: 'Sinh kế thất bại do dịch bệnh hoặc giá giảm',
          en: 'Livelihoods fail because of animal disease or falling prices',
        },
        response: {
          vi: 'Tiêm phòng trước khi giao con giống, bắt đầu quy mô nhỏ, mỗi gia đình có phương án dự phòng',
          en: 'Animals are vaccinated before delivery, families start small and each has a fallback plan',
        },
      },
      {
        risk: {
          vi: 'Phòng chăm sóc thiếu kinh phí khi dự án kết thúc',
          en: 'Day-care rooms lack money when the project ends',
        },
        response: {
          vi: 'Xã trả 25% thù lao từ tháng 21, 50% từ tháng 27; Hội vận động doanh nghiệp địa phương góp quỹ',
          en: 'Communes pay 25% of wages from month 21 and 50% from month 27; the Association raises funds from local firms',
        },
      },
    ],
    sustainability: {
      vi: 'Ba phòng chăm sóc đặt trong nhà có sẵn của xã; từ tháng 37, ngân sách xã và quỹ của Hội chi trả toàn bộ khoảng 900 USD mỗi tháng, theo lộ trình 25% rồi 50% đã thống nhất. Phần thù lao tiết kiệm được dùng để bố trí người trông tại nhà. Cộng tác viên do trạm y tế xã hướng dẫn chuyên môn và tiếp tục làm việc trong mạng lưới chăm sóc người khuyết tật, người cao tuổi. Nhóm người chăm sóc giữ quỹ xoay vòng nhỏ từ phần lãi sinh kế. Tài liệu tập huấn được bàn giao cho các xã khác.',
      en: 'The three rooms stand in existing commune buildings; from month 37 the commune budgets and the Association’s fund carry the whole cost of about US$ 900 a month, after the agreed steps of 25% and 50%. Wages saved in this way pay for sitters at home. Home carers are guided by the commune health stations and go on working in the network that serves persons with disabilities and older people. The carers’ groups keep a small revolving fund fed from livelihood profits. Training materials go to the other communes.',
    },
    safeguarding: {
      vi: 'Mọi hoạt động đều hỏi ý kiến người được chăm sóc và gia đình; hồ sơ sức khỏe do trạm y tế giữ kín. Không chụp ảnh, đăng tên khi chưa có văn bản đồng ý. Mỗi ca chăm sóc tại phòng có hai nhân viên, có người cùng giới khi vệ sinh cá nhân. Đường dây phản ánh của Hội trả lời trong 5 ngày làm việc.',
      en: 'The wishes of each person and family come first; health records are kept confidential by the health station. No photograph or name is published without written consent. Two workers are present at every shift, and personal hygiene is done by someone of the same sex. The Association’s complaints line answers within 5 working days.',
    },
    environment: {
      vi: 'Sửa nhà quy mô nhỏ, dùng vật liệu tại chỗ; không dùng tấm lợp chứa amiăng. Nhà vệ sinh có bể tự hoại đúng quy cách. Rác thải y tế từ chăm sóc vết loét được gom vào hộp riêng, chuyển trạm y tế xử lý. Mô hình chăn nuôi dùng đệm lót sinh học để giảm mùi và nước thải.',
      en: 'Home adaptations are small and use local materials, with no asbestos roofing. Toilets have properly built septic tanks. Waste from wound care is put in separate containers and taken to the health station for treatment. Families raising animals use bio-bedding to reduce smell and waste water.',
    },

    contact: {
      name: 'Phùng Thị Minh Châu',
      position: {
        vi: 'Phó Chủ tịch Hội Nạn nhân chất độc da cam/dioxin tỉnh',
        en: 'Vice-Chair, Provincial Association of Victims of Agent Orange/dioxin',
      },
      email: 'phung.minh.chau@example.org',
      phone: '+84 210 555 0120',
      replyDays: 5,
    },
  },
}
