import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 21,
  content: {
    title: {
      vi: 'Xưởng chỉnh hình lưu động phục vụ 400 người khuyết tật do chiến tranh tại Phú Thọ',
      en: 'A mobile orthopaedic workshop for 400 persons disabled by war across Phú Thọ',
    },
    summary: {
      vi: 'Khoản viện trợ gồm một xe xưởng chỉnh hình, vật tư và chuyên gia để làm 150 chân giả, 120 nẹp chỉnh hình và lắp 130 máy trợ thính cho 400 thương binh, cựu thanh niên xung phong và người dân bị thương do bom đạn. Xe đến 12 cụm xã để người già yếu không phải đi xa.',
      en: 'The aid consists of a workshop van, materials and an expert, to make 150 artificial legs and 120 orthoses and fit 130 hearing aids for 400 disabled veterans, former youth volunteers and civilians injured by bombs and shells. The van goes to 12 clusters of communes, so that frail people need not travel far.',
    },

    aidKind: 'non-project',
    status: 'open',
    field: 'war-legacies',
    themes: ['disabilities'],
    agency: 'so-noi-vu',
    localities: [],
    provinceWide: true,
    sdgs: [3, 10],

    startsIn: '2027-05',
    months: 14,
    deadline: '2027-03-15',

    currency: 'USD',
    budget: [
      {
        label: {
          vi: 'Xe xưởng chỉnh hình lưu động: xe tải nhẹ, thùng xưởng, máy phát điện, lò gia nhiệt, máy mài, máy may',
          en: 'Mobile workshop: light lorry, workshop body, generator, oven, grinder, sewing machine',
        },
        amount: usd(46_000),
      },
      {
        label: {
          vi: 'Vật tư, bán thành phẩm cho 150 chân giả (140 USD/chân)',
          en: 'Materials and components for 150 artificial legs (US$ 140 each)',
        },
        amount: usd(21_000),
      },
      {
        label: {
          vi: '130 máy trợ thính kỹ thuật số kèm núm tai, pin và cân chỉnh (110 USD/máy)',
          en: '130 digital hearing aids with ear moulds, batteries and fitting (US$ 110 each)',
        },
        amount: usd(14_300),
      },
      {
        label: {
          vi: 'Chuyên gia chỉnh hình 60 ngày làm việc, đào tạo 4 kỹ thuật viên',
          en: 'Prosthetist-orthotist for 60 working days, training of 4 technicians',
        },
        amount: usd(9_500),
      },
      {
        label: {
          vi: 'Vật tư cho 120 nẹp chỉnh hình (60 USD/nẹp)',
          en: 'Materials for 120 orthoses (US$ 60 each)',
        },
        amount: usd(7_200),
      },
      {
        label: {
          vi: '36 đợt phục vụ lưu động: nhiên liệu, công tác phí, đưa đón người yếu (200 USD/đợt)',
          en: '36 field clinics: fuel, travel costs, transport for the frail (US$ 200 each)',
        },
        amount: usd(7_200),
      },
      {
        label: {
          vi: 'Giám sát, đánh giá mức độ sử dụng và kiểm toán',
          en: 'Monitoring, review of use and audit',
        },
        amount: usd(4_800),
      },
    ],
    counterpart: {
      amount: usd(24_000),
      note: {
        vi: 'Ngân sách tỉnh chi 15.000 USD tiền mặt cho đăng ký, bảo hiểm xe, lương lái xe và 4 kỹ thuật viên; gara, kho và địa điểm khám do tỉnh và các xã bố trí, trị giá 9.000 USD.',
        en: 'The provincial budget pays US$ 15,000 in cash for vehicle registration, insurance and the wages of a driver and 4 technicians; garage, store and clinic rooms given by the province and communes are worth US$ 9,000.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(14_300),
      description: {
        vi: 'Phần máy trợ thính cho 130 người bị giảm thính lực do sức ép bom đạn, gồm đo, lắp và cân chỉnh.',
        en: 'The hearing aids for 130 people whose hearing was damaged by blasts, including testing, fitting and adjustment.',
      },
    },

    beneficiaries: {
      people: 400,
      women: 76,
      children: 0,
      ethnicMinorities: 88,
      personsWithDisabilities: 400,
      poorHouseholds: 92,
      note: {
        vi: 'Gồm 150 người cần chân giả, 120 người cần nẹp và 130 người cần máy trợ thính; phần lớn từ 60 đến 80 tuổi, không tính gia đình được hưởng lợi gián tiếp.',
        en: 'They are 150 people who need an artificial leg, 120 who need an orthosis and 130 who need a hearing aid; most are 60 to 80 years old. Families who benefit indirectly are not counted.',
      },
    },

    readiness: { counterpart: 'planned', land: 'not-needed', approval: 'not-yet', checkedOn: '2026-11-12' },

    need: {
      vi: `Hơn nửa thế kỷ sau chiến tranh, nhiều thương binh, cựu thanh niên xung phong và người dân của tỉnh vẫn chịu cảnh mất chi, cứng khớp, liệt hoặc giảm thính lực do sức ép bom đạn. Sau khi hợp nhất, tỉnh rộng 9.361 km² với 148 xã, phường; từ các xã phía tây và phía nam đến nơi làm chân giả gần nhất có thể mất cả ngày đường. Với người ở tuổi 60 đến 80, nhất là người sống một mình, một chuyến đi như vậy rất khó, trong khi mỗi chân giả cần ít nhất ba lần thăm khám: đo, thử và chỉnh.

Sở Nội vụ rà soát qua các xã từ tháng 4 đến tháng 8/2026 và lập danh sách 400 người có nhu cầu. Trong số 150 người cần chân giả, 62% đang dùng chân đã quá 5 năm, 21% bỏ không dùng vì đau mỏm cụt. Trong 130 người giảm thính lực, chỉ 14 người từng có máy trợ thính. Chính sách hiện hành cấp tiền mua dụng cụ cho thương binh, nhưng chưa có dịch vụ đến tận nơi đo và chỉnh; dân thường bị thương phải tự lo.`,
      en: `More than half a century after the war, many disabled veterans, former youth volunteers and civilians of the province still live with lost limbs, stiff joints, paralysis or hearing damaged by blasts. Since the merger the province covers 9,361 km² with 148 communes and wards; from those in the west and south, the nearest place that makes artificial legs can be a full day’s journey away. At 60 to 80, and above all when living alone, such a trip is hard, while every artificial leg needs at least three visits: measuring, trying on and adjusting.

From April to August 2026 the Department of Home Affairs reviewed needs through the communes and listed 400 people. Of the 150 who need a leg, 62% use one that is over 5 years old and 21% have given it up because their stump hurts. Of the 130 with damaged hearing, only 14 have ever had a hearing aid. Present policy gives disabled veterans money for devices, but no service comes to measure and adjust them; injured civilians must manage alone.`,
    },
    objectives: {
      vi: `Giúp 400 người khuyết tật do chiến tranh đi lại, nghe và tự lo sinh hoạt tốt hơn bằng dụng cụ vừa với mình, được đo và chỉnh gần nhà.

- 150 người có chân giả mới, 120 người có nẹp, 130 người có máy trợ thính.
- Ít nhất 340 người vẫn dùng dụng cụ hằng ngày sau 3 tháng.
- 4 kỹ thuật viên của tỉnh làm được chân giả, nẹp bằng nhựa PP và sửa chữa tại chỗ.
- Tỉnh có xe xưởng để tiếp tục phục vụ sau khi khoản viện trợ kết thúc.`,
      en: `400 persons disabled by war will walk, hear and look after themselves better, with devices that fit them and are measured and adjusted close to home.

- 150 people receive a new artificial leg, 120 an orthosis and 130 a hearing aid.
- At least 340 people still use their device every day after 3 months.
- 4 technicians of the province can make legs and orthoses of polypropylene and repair them on the spot.
- The province has a workshop van that goes on serving people when the aid has ended.`,
    },
    activities: {
      vi: `1. Mua xe tải nhẹ trong nước, đóng thùng xưởng có máy phát điện, lò gia nhiệt, máy mài, máy may và đường dốc cho xe lăn; đăng ký, đăng kiểm.
2. Chuyên gia chỉnh hình đào tạo 4 kỹ thuật viên trong 60 ngày, phần lớn là thực hành khi phục vụ những người đầu tiên.
3. Trạm y tế xã khám sàng lọc 400 người đã có tên trong danh sách, ghi số đo ban đầu, bệnh nền và nguyện vọng.
4. Tổ chức 36 đợt phục vụ tại 12 cụm xã, mỗi cụm 3 đợt: đo và đúc khuôn; lắp và tập sử dụng; kiểm tra, chỉnh sửa sau 3 tháng.
5. Đo thính lực, lắp và cân chỉnh 130 máy trợ thính; hướng dẫn người thân cách thay pin, vệ sinh máy.
6. Lập sổ theo dõi dụng cụ cho từng người và lịch sửa chữa hằng năm tại xã.`,
      en: `1. Buy a light lorry in Viet Nam and build a workshop body with generator, oven, grinder, sewing machine and a wheelchair ramp; register and inspect it.
2. A prosthetist-orthotist trains 4 technicians for 60 days, mostly in practice with the first people served.
3. Commune health stations screen the 400 people on the list and note first measurements, other illnesses and wishes.
4. Hold 36 field clinics in 12 clusters of communes, 3 in each: measuring and casting; fitting and practice; check and adjustment after 3 months.
5. Test hearing, fit and adjust 130 hearing aids, and show relatives how to change batteries and clean them.
6. Keep a record of each person’s device and a yearly repair calendar in the communes.`,
    },
    indicators: [
      {
        label: {
          vi: 'Số người nhận dụng cụ vừa, đã thử và chỉnh',
          en: 'People with a device that has been tried on and adjusted',
        },
        baseline: { vi: '0', en: '0' },
        target: {
          vi: '400 (150 chân giả, 120 nẹp, 130 máy trợ thính)',
          en: '400 (150 legs, 120 orthoses, 130 hearing aids)',
        },
        verification: {
          vi: 'Phiếu nghiệm thu có chữ ký của người nhận và kỹ thuật viên',
          en: 'Acceptance slips signed by the user and the technician',
        },
      },
      {
        label: {
          vi: 'Số người dùng dụng cụ hằng ngày sau 3 tháng',
          en: 'People who use their device daily after 3 months',
        },
        baseline: { vi: '0', en: '0' },
        target: { vi: 'ít nhất 340/400', en: 'at least 340 of 400' },
        verification: {
          vi: 'Phỏng vấn tại đợt phục vụ thứ 3 ở mỗi cụm xã',
          en: 'Interviews at clinic 3 in each cluster',
        },
      },
      {
        label: {
          vi: 'Tỷ lệ người dùng chân giả đi bộ được 100 m không đau',
          en: 'People with an artificial leg who walk 100 m without pain',
        },
        baseline: { vi: '35%', en: '35%' },
        target: { vi: '80%', en: '80%' },
        verification: {
          vi: 'Kiểm tra đi bộ trước khi lắp và sau 3 tháng',
          en: 'Walking test before fitting and after 3 months',
        },
      },
      {
        label: {
          vi: 'Số kỹ thuật viên đạt bài thi tay nghề của chuyên gia',
          en: 'Technicians who pass the expert’s skills test',
        },
        baseline: { vi: '0', en: '0' },
        target: { vi: '4', en: '4' },
        verification: { vi: 'Biên bản chấm thi và sản phẩm', en: 'Examination records and finished work' },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Mua, đóng xe xưởng, đăng ký và mua vật tư',
          en: 'Van bought, fitted out and registered; materials bought',
        },
        fromMonth: 1,
        toMonth: 4,
      },
      {
        label: { vi: 'Khám sàng lọc 400 người tại xã', en: 'Screening of 400 people in the communes' },
        fromMonth: 2,
        toMonth: 5,
      },
      {
        label: { vi: 'Chuyên gia đào tạo 4 kỹ thuật viên (60 ngày)', en: 'Expert trains 4 technicians (60 days)' },
        fromMonth: 4,
        toMonth: 7,
      },
      {
        label: {
          vi: 'Đo và lắp tại 6 cụm xã đầu tiên (12 đợt)',
          en: 'Measuring and fitting in the first 6 clusters (12 clinics)',
        },
        fromMonth: 5,
        toMonth: 8,
      },
      {
        label: {
          vi: 'Đo và lắp tại 6 cụm xã còn lại (12 đợt)',
          en: 'Measuring and fitting in the other 6 clusters (12 clinics)',
        },
        fromMonth: 8,
        toMonth: 11,
      },
      {
        label: {
          vi: 'Kiểm tra, chỉnh sửa sau 3 tháng tại 12 cụm xã (12 đợt)',
          en: 'Check and adjustment after 3 months in all 12 clusters (12 clinics)',
        },
        fromMonth: 9,
        toMonth: 14,
      },
      {
        label: { vi: 'Đánh giá, kiểm toán và bàn giao', en: 'Review, audit and handover' },
        fromMonth: 13,
        toMonth: 14,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Người cao tuổi yếu hoặc có bệnh nền không dùng được dụng cụ',
          en: 'Frail or ill people cannot use a device',
        },
        response: {
          vi: 'Bác sĩ khám trước khi đo; người không phù hợp được chuyển sang xe lăn hoặc nẹp nhẹ, suất trống dành cho danh sách chờ',
          en: 'A doctor examines each person first; those not fit are offered a wheelchair or light orthosis, and the place goes to the waiting list',
        },
      },
      {
        risk: {
          vi: 'Vật tư nhập khẩu về chậm',
          en: 'Imported materials arrive late',
        },
        response: {
          vi: 'Đặt hàng ngay tháng đầu, chia hai lô; ưu tiên vật tư có sẵn trong nước',
          en: 'Orders go out in the first month in two lots, with preference for materials stocked in Viet Nam',
        },
      },
      {
        risk: {
          vi: 'Kỹ thuật viên nghỉ việc sau đào tạo',
          en: 'Technicians leave after training',
        },
        response: {
          vi: 'Chọn người đang có hợp đồng dài hạn, ký cam kết làm việc ít nhất 3 năm',
          en: 'Trainees hold long-term contracts and sign for at least 3 years of service',
        },
      },
    ],
    sustainability: {
      vi: 'Xe xưởng là tài sản công, do trung tâm điều dưỡng người có công trực thuộc Sở Nội vụ quản lý, sử dụng. Sau khoản viện trợ, ngân sách tỉnh trả lương lái xe, 4 kỹ thuật viên và nhiên liệu; tiền mua vật tư lấy từ chế độ cấp dụng cụ chỉnh hình cho người có công và bảo hiểm y tế trong phạm vi chi trả. Mỗi năm xe trở lại 12 cụm xã ít nhất một lần để sửa chữa, đồng thời nhận thêm người khuyết tật vì tai nạn, bệnh tật. Danh mục vật tư và nhà cung cấp được lưu để mua bổ sung.',
      en: 'The van becomes public property, kept and run by the centre for people with meritorious service under the Department of Home Affairs. After the aid the provincial budget pays the driver, the 4 technicians and fuel; materials are bought from the State’s allowance for orthopaedic devices for people with meritorious service and, where it applies, health insurance. At least once a year the van returns to the 12 clusters for repairs, and it will also serve people disabled by accident or illness. Lists of materials and suppliers are kept for reordering.',
    },
    safeguarding: {
      vi: 'Khám, đo trong phòng kín, có người nhà hoặc nhân viên cùng giới nếu người được khám muốn. Thứ tự phục vụ theo nhu cầu, công khai tại xã, không phân biệt thương binh hay dân thường. Thông tin sức khỏe được giữ kín; ảnh chỉ dùng khi có văn bản đồng ý. Góp ý được trả lời trong 7 ngày.',
      en: 'Examination and measuring take place in private, with a relative or a worker of the same sex if the person wishes. The order of service follows need, is posted in the commune and makes no difference between veterans and civilians. Health information is confidential; photographs need written consent. Complaints are answered within 7 days.',
    },
    environment: {
      vi: 'Bụi mài và hơi nhựa được hút, lọc ngay trong thùng xe; kỹ thuật viên đeo khẩu trang, kính. Thạch cao và nhựa thừa được gom về cơ sở để xử lý đúng quy định, không bỏ lại xã. Pin máy trợ thính đã dùng được thu lại. Lịch đi gộp theo cụm xã để tiết kiệm nhiên liệu.',
      en: 'Grinding dust and plastic fumes are extracted and filtered inside the van, and technicians wear masks and goggles. Waste plaster and plastic go back to the centre for proper treatment; nothing is left in the communes. Used hearing-aid batteries are collected. Visits are grouped by cluster to save fuel.',
    },

    contact: {
      name: 'Hà Quang Vịnh',
      position: {
        vi: 'Phó Trưởng phòng Người có công, Sở Nội vụ',
        en: 'Deputy Head, Division for People with Meritorious Service, Department of Home Affairs',
      },
      email: 'ha.quang.vinh@example.org',
      phone: '+84 210 555 0121',
      replyDays: 7,
    },
  },
}
