import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 4,
  content: {
    title: {
      vi: 'Phát hiện sớm, quản lý tăng huyết áp và đái tháo đường tại 5 xã vùng Lâm Thao, Phù Ninh',
      en: 'Finding and managing hypertension and diabetes early in 5 Lâm Thao and Phù Ninh communes',
    },
    summary: {
      vi: 'Hơn một nửa số người tăng huyết áp, đái tháo đường ở vùng Lâm Thao, Phù Ninh chưa biết mình mắc bệnh. Dự án khám sàng lọc 28.000 người từ 40 tuổi trở lên và giúp 5 trạm y tế điều trị, theo dõi người bệnh lâu dài ngay tại xã.',
      en: 'More than half of those with hypertension or diabetes around Lâm Thao and Phù Ninh do not know it. The project screens 28,000 people aged 40 and over and helps 5 commune health stations treat and follow them for the long term, close to home.',
    },

    aidKind: 'project',
    status: 'open',
    field: 'health',
    themes: ['poverty'],
    agency: 'so-y-te',
    localities: ['08494', '08500', '08521', '08527', '08230'],
    provinceWide: false,
    sdgs: [3, 10],

    startsIn: '2027-03',
    months: 24,
    deadline: '2027-01-15',

    currency: 'USD',
    budget: [
      {
        label: {
          vi: 'Máy đo huyết áp, đường huyết, máy xét nghiệm HbA1c và que thử',
          en: 'Blood pressure, glucose and HbA1c devices, with test strips',
        },
        amount: usd(46_000),
      },
      {
        label: {
          vi: 'Khám sàng lọc tại 96 khu dân cư và 14 cơ sở sản xuất',
          en: 'Screening in 96 residential areas and 14 workplaces',
        },
        amount: usd(29_000),
      },
      {
        label: {
          vi: 'Đào tạo 60 cán bộ trạm và 148 nhân viên y tế thôn',
          en: 'Training of 60 station staff and 148 village health workers',
        },
        amount: usd(26_000),
      },
      {
        label: {
          vi: 'Sổ quản lý điện tử và nhắc lịch tái khám',
          en: 'Electronic patient register and visit reminders',
        },
        amount: usd(17_000),
      },
      {
        label: { vi: '48 câu lạc bộ người bệnh', en: '48 patient clubs' },
        amount: usd(12_000),
      },
      {
        label: { vi: 'Điều phối tại Sở Y tế', en: 'Coordination at the Department of Health' },
        amount: usd(11_000),
      },
      {
        label: { vi: 'Giám sát, đánh giá và kiểm toán', en: 'Monitoring, evaluation and audit' },
        amount: usd(9_000),
      },
    ],
    counterpart: {
      amount: usd(50_000),
      note: {
        vi: 'Chiếm 25% tổng kinh phí: ngân sách tỉnh và xã chi bằng tiền cho cán bộ, phòng khám và các buổi sàng lọc; thuốc điều trị do bảo hiểm y tế chi trả, không tính vào đây.',
        en: '25% of the total: cash from the province and communes for staff, consulting rooms and screening days; medicines are paid by health insurance and not counted here.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(26_000),
      description: {
        vi: 'Trọn gói cho 1 xã: thiết bị, đào tạo, sàng lọc 5.600 người, sổ quản lý điện tử và các câu lạc bộ người bệnh trong 24 tháng.',
        en: 'The full package for 1 commune: devices, training, screening of 5,600 people, electronic register and patient clubs over 24 months.',
      },
    },

    beneficiaries: {
      people: 28_000,
      women: 15_100,
      children: 0,
      ethnicMinorities: 310,
      personsWithDisabilities: 980,
      poorHouseholds: 1_240,
      note: {
        vi: '28.000 người từ 40 tuổi trở lên được sàng lọc; khoảng 9.600 người bệnh, trong đó 700 người mắc cả hai bệnh, được điều trị và theo dõi tại trạm.',
        en: '28,000 people aged 40 and over are screened; about 9,600 patients, 700 of them with both diseases, are treated and followed at the stations.',
      },
    },

    readiness: { counterpart: 'committed', land: 'not-needed', approval: 'in-principle', checkedOn: '2026-11-10' },

    need: {
      vi: `Các xã Lâm Thao, Xuân Lũng, Phùng Nguyên, Bản Nguyên (trước đây thuộc huyện Lâm Thao) và Phù Ninh (trước đây thuộc huyện Phù Ninh) đông dân, nhiều công nhân nhà máy và người cao tuổi. Đột quỵ, suy tim và biến chứng đái tháo đường ngày càng nhiều, thường chỉ được phát hiện khi người bệnh đã phải nhập viện.

Năm 2025, ngành y tế khảo sát 1.200 người từ 40 tuổi trở lên: 37% tăng huyết áp, 8,5% đái tháo đường; 56% số người mắc không biết mình có bệnh. Cả vùng có khoảng 52.000 người ở độ tuổi này nhưng các trạm mới quản lý 3.150 người tăng huyết áp, trong đó 41% đạt huyết áp mục tiêu, và 640 người đái tháo đường.

Người bệnh phải lên bệnh viện mỗi tháng, mất gần một ngày công, nên nhiều người bỏ điều trị. Trạm y tế gần nhà nhưng thiếu máy xét nghiệm, hồ sơ còn ghi giấy, có tháng hết thuốc; nhân viên y tế thôn chưa được hướng dẫn theo dõi bệnh mạn tính.`,
      en: `Lâm Thao, Xuân Lũng, Phùng Nguyên and Bản Nguyên communes (formerly Lâm Thao district) and Phù Ninh (formerly Phù Ninh district) are densely populated, with many factory workers and older residents. Strokes, heart failure and complications of diabetes are growing, and are often found only when the patient is taken to hospital.

A 2025 survey by the health service of 1,200 people aged 40 and over found 37% with hypertension and 8.5% with diabetes; 56% of those affected did not know it. About 52,000 people here are of that age, yet the stations manage only 3,150 with hypertension, of whom 41% have reached their target blood pressure, and 640 with diabetes.

Patients have to travel to hospital every month and lose almost a day’s work, so many stop treatment. The stations are near, but lack testing devices, keep paper records and run out of medicines in some months; village health workers have not been shown how to follow chronic illness.`,
    },
    objectives: {
      vi: `Sau 24 tháng, người tăng huyết áp và đái tháo đường ở 5 xã được phát hiện sớm và điều trị liên tục ngay tại trạm y tế.

- 28.000 người từ 40 tuổi trở lên được sàng lọc, bằng 54% số người ở độ tuổi này.
- Số người tăng huyết áp được quản lý tại trạm tăng từ 3.150 lên 8.400; đái tháo đường từ 640 lên 1.900.
- Tỷ lệ đạt huyết áp mục tiêu tăng từ 41% lên 60%.
- Không trạm nào hết thuốc thiết yếu cho hai bệnh này.`,
      en: `After 24 months, people with hypertension and diabetes in 5 communes are found early and treated without breaks at their health station.

- 28,000 people aged 40 and over are screened, 54% of all in that age group.
- People managed at the stations rise from 3,150 to 8,400 for hypertension and from 640 to 1,900 for diabetes.
- Those who reach their target blood pressure rise from 41% to 60%.
- No station runs out of the essential medicines for the two diseases.`,
    },
    activities: {
      vi: `1. Trang bị 160 máy đo huyết áp, 60 máy đo đường huyết và 5 máy xét nghiệm HbA1c; kiểm định hằng năm.
2. Đào tạo 60 cán bộ trạm về chẩn đoán, kê đơn theo hướng dẫn của ngành y tế và 148 nhân viên y tế thôn về đo huyết áp, tư vấn, theo dõi tại nhà.
3. Tổ chức khám sàng lọc tại 96 khu dân cư và 14 cơ sở sản xuất, vào buổi tối và cuối tuần.
4. Lập sổ quản lý điện tử kết nối với hệ thống bảo hiểm y tế, tự nhắc lịch tái khám qua tin nhắn.
5. Duy trì 48 câu lạc bộ người bệnh về ăn giảm muối, bỏ thuốc lá, vận động và uống thuốc đều.
6. Lập kế hoạch thuốc hằng quý với bệnh viện tuyến trên; bác sĩ bệnh viện về trạm hội chẩn mỗi tháng một lần.`,
      en: `1. Provide 160 blood pressure monitors, 60 glucose meters and 5 HbA1c analysers, calibrated every year.
2. Train 60 station staff in diagnosis and prescription to national guidance, and 148 village health workers in measuring, advice and home follow-up.
3. Hold screening in 96 residential areas and 14 workplaces, in the evenings and at weekends.
4. Set up an electronic register linked to the health insurance system that reminds patients of visits by text message.
5. Keep 48 patient clubs going on eating less salt, giving up tobacco, exercise and taking medicines regularly.
6. Plan medicines every quarter with the higher hospital, whose doctors come to each station once a month to review cases.`,
    },
    indicators: [
      {
        label: {
          vi: 'Người từ 40 tuổi trở lên được sàng lọc',
          en: 'People aged 40 and over screened',
        },
        baseline: { vi: '14%', en: '14%' },
        target: { vi: '54% (28.000 người)', en: '54% (28,000 people)' },
        verification: {
          vi: 'Sổ quản lý điện tử, đối chiếu danh sách dân cư',
          en: 'Electronic register checked against population lists',
        },
      },
      {
        label: {
          vi: 'Người tăng huyết áp được quản lý tại trạm',
          en: 'People with hypertension managed at the stations',
        },
        baseline: { vi: '3.150', en: '3,150' },
        target: { vi: '8.400', en: '8,400' },
        verification: {
          vi: 'Số người có tái khám trong 90 ngày gần nhất',
          en: 'Number with a visit in the last 90 days',
        },
      },
      {
        label: {
          vi: 'Người bệnh đạt huyết áp mục tiêu',
          en: 'Patients who have reached target blood pressure',
        },
        baseline: { vi: '41%', en: '41%' },
        target: { vi: '60%', en: '60%' },
        verification: {
          vi: 'Kiểm tra ngẫu nhiên 400 hồ sơ mỗi 6 tháng',
          en: 'Random check of 400 records every 6 months',
        },
      },
      {
        label: {
          vi: 'Người đái tháo đường được quản lý tại trạm',
          en: 'People with diabetes managed at the stations',
        },
        baseline: { vi: '640', en: '640' },
        target: { vi: '1.900', en: '1,900' },
        verification: {
          vi: 'Sổ quản lý điện tử, kết quả HbA1c mỗi 6 tháng',
          en: 'Electronic register, HbA1c results every 6 months',
        },
      },
      {
        label: {
          vi: 'Trạm có đủ 5 loại thuốc thiết yếu suốt 12 tháng',
          en: 'Stations with 5 essential medicines in stock for 12 months',
        },
        baseline: { vi: '1/5 trạm', en: '1 of 5 stations' },
        target: { vi: '5/5 trạm', en: '5 of 5 stations' },
        verification: {
          vi: 'Thẻ kho thuốc, kiểm tra đột xuất hằng quý',
          en: 'Stock cards, unannounced checks every quarter',
        },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Khảo sát đầu kỳ, mua sắm thiết bị, thống nhất quy trình',
          en: 'Baseline survey, purchase of devices, protocols agreed',
        },
        fromMonth: 1,
        toMonth: 4,
      },
      {
        label: {
          vi: 'Đào tạo cán bộ trạm và nhân viên y tế thôn',
          en: 'Station staff and village health workers trained',
        },
        fromMonth: 3,
        toMonth: 7,
      },
      {
        label: { vi: 'Sổ điện tử vận hành tại 5 trạm', en: 'Electronic register running at 5 stations' },
        fromMonth: 4,
        toMonth: 8,
      },
      {
        label: { vi: 'Sàng lọc đợt một: 16.000 người', en: 'First round of screening: 16,000 people' },
        fromMonth: 6,
        toMonth: 12,
      },
      {
        label: {
          vi: 'Sàng lọc đợt hai: 12.000 người; đủ 48 câu lạc bộ',
          en: 'Second round: 12,000 people; all 48 clubs meeting',
        },
        fromMonth: 13,
        toMonth: 20,
      },
      {
        label: {
          vi: 'Đánh giá cuối kỳ, kiểm toán và bàn giao',
          en: 'Final evaluation, audit and handover',
        },
        fromMonth: 21,
        toMonth: 24,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Người thấy mình còn khỏe không đi khám sàng lọc, nhất là nam giới.',
          en: 'People who feel well, above all men, do not come for screening.',
        },
        response: {
          vi: 'Khám tại nhà máy, nhà văn hóa, ngoài giờ làm; y tế thôn đến tận nhà hẹn lịch.',
          en: 'Screen in factories and village halls outside working hours; village health workers call at homes to fix a time.',
        },
      },
      {
        risk: {
          vi: 'Trạm thiếu thuốc bảo hiểm khi số người bệnh tăng nhanh.',
          en: 'Stations run short of insured medicines as patient numbers grow.',
        },
        response: {
          vi: 'Dự trù theo số liệu sổ điện tử, tăng dần từng quý và có lượng dự phòng 45 ngày.',
          en: 'Forecast from the electronic register, step up by the quarter and hold a reserve of 45 days.',
        },
      },
      {
        risk: {
          vi: 'Người bệnh bỏ thuốc khi thấy đỡ.',
          en: 'Patients stop their medicines once they feel better.',
        },
        response: {
          vi: 'Tin nhắn nhắc lịch, thăm nhà sau 14 ngày quá hẹn và các thành viên câu lạc bộ nhắc nhau uống thuốc.',
          en: 'Text reminders, a home visit when 14 days overdue and club companions who remind one another.',
        },
      },
    ],
    sustainability: {
      vi: `Khám, xét nghiệm và thuốc tại trạm do bảo hiểm y tế chi trả; dự án chỉ hỗ trợ giai đoạn đầu. Que thử sau dự án được đưa vào dự toán thường xuyên của trạm. Phần mềm thuộc sở hữu của Sở Y tế, do cán bộ của ngành vận hành. Nhân viên y tế thôn duy trì câu lạc bộ trong nhiệm vụ thường xuyên và hưởng phụ cấp sẵn có. Kết quả sau 24 tháng là căn cứ để Sở Y tế nhân rộng ra các xã khác.`,
      en: `Visits, tests and medicines at the stations are paid by health insurance; the project pays only for the start. After it, test strips enter the stations’ regular budget. The Department of Health owns the software and its own staff run it. Village health workers keep the clubs going as part of their regular duties and existing allowance. Results after 24 months are the basis on which the Department of Health extends the work to other communes.`,
    },
    safeguarding: {
      vi: `Kết quả khám được báo riêng cho từng người; sàng lọc tại nhà máy không báo kết quả cho người sử dụng lao động. Dữ liệu sức khỏe được mã hóa, phân quyền theo nhiệm vụ và lưu trên máy chủ của ngành y tế. Người khuyết tật, người cao tuổi khó đi lại được khám tại nhà. Phản ánh được trả lời trong 7 ngày.`,
      en: `Each person is told the result in private; screening at workplaces never reports results to the employer. Health data are encrypted, open only to those whose duty requires them and kept on the health service’s own server. Persons with disabilities and older people who cannot travel are seen at home. Complaints are answered within 7 days.`,
    },
    environment: {
      vi: `Kim lấy máu và que thử được bỏ vào hộp an toàn, thu gom cùng chất thải y tế của trạm. Máy đo dùng pin sạc; thiết bị hỏng được nhà cung cấp thu hồi. Khám tại xã giúp bớt khoảng 60.000 lượt đi bệnh viện bằng xe máy mỗi năm. Dự án không xây dựng công trình.`,
      en: `Lancets and test strips go into safety boxes and are collected with the stations’ medical waste. Monitors run on rechargeable batteries, and suppliers take back broken devices. Care in the commune saves about 60,000 motorbike trips to hospital a year. The project involves no construction.`,
    },

    contact: {
      name: 'Tạ Quang Huy',
      position: {
        vi: 'Chuyên viên Phòng Kế hoạch – Tài chính, Sở Y tế',
        en: 'Officer, Planning and Finance Division, Department of Health',
      },
      email: 'quang-huy@example.org',
      phone: '+84 210 555 0104',
      replyDays: 3,
    },
  },
}
