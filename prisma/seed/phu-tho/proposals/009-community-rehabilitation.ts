import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 9,
  content: {
    title: {
      vi: 'Phục hồi chức năng dựa vào cộng đồng và chăm sóc tại nhà cho 2.400 người khuyết tật',
      en: 'Community-based rehabilitation and home care for 2,400 persons with disabilities',
    },
    summary: {
      vi: 'Đào tạo 90 nhân viên y tế xã, cải tạo 6 phòng phục hồi chức năng để 2.400 người khuyết tật trong tỉnh được tập luyện, có dụng cụ trợ giúp và được chăm sóc tại nhà trong 36 tháng, thay vì phải vượt hàng chục cây số lên bệnh viện tuyến tỉnh.',
      en: 'Training 90 commune health workers and refitting 6 rehabilitation rooms will give 2,400 persons with disabilities across the province exercise, assistive devices and care at home over 36 months, instead of long journeys to a provincial hospital.',
    },

    aidKind: 'project',
    status: 'in-discussion',
    field: 'social',
    themes: ['disabilities', 'poverty', 'ethnic-minorities'],
    agency: 'hoi-nguoi-khuyet-tat',
    localities: [],
    provinceWide: true,
    sdgs: [1, 3, 10],

    startsIn: '2027-09',
    months: 36,
    deadline: '2027-03-31',

    currency: 'USD',
    budget: [
      {
        label: {
          vi: 'Cải tạo, trang bị 6 phòng phục hồi chức năng',
          en: '6 rehabilitation rooms refitted and equipped',
        },
        amount: usd(84_000),
      },
      {
        label: {
          vi: 'Chăm sóc tại nhà và dụng cụ trợ giúp cho 2.400 người',
          en: 'Home care and assistive devices for 2,400 people',
        },
        amount: usd(72_000),
      },
      {
        label: { vi: 'Đào tạo 90 nhân viên y tế xã', en: 'Training of 90 commune health workers' },
        amount: usd(46_000),
      },
      {
        label: { vi: 'Hướng dẫn 1.500 người chăm sóc trong gia đình', en: 'Coaching of 1,500 family carers' },
        amount: usd(21_000),
      },
      {
        label: {
          vi: 'Điều phối tại Hội Người khuyết tật tỉnh và các chi hội',
          en: 'Coordination by the association and its branches',
        },
        amount: usd(15_000),
      },
      {
        label: {
          vi: 'Hồ sơ quản lý ca và quy trình chuyển tuyến',
          en: 'Case records and referral procedures',
        },
        amount: usd(14_000),
      },
      {
        label: { vi: 'Giám sát, đánh giá độc lập và kiểm toán', en: 'Monitoring, independent evaluation and audit' },
        amount: usd(13_000),
      },
    ],
    counterpart: {
      amount: usd(88_300),
      note: {
        vi: 'Chiếm 25% tổng kinh phí: ngành y tế chi bằng tiền lương nhân viên, sửa chữa nhà và góp 6 phòng có sẵn; các chi hội người khuyết tật góp công đồng đẳng viên.',
        en: '25% of the total: the health service pays salaries and building repairs and gives 6 existing rooms; branches of the association give the time of peer supporters.',
      },
    },
    commitments: [
      {
        source: {
          vi: 'Một tổ chức PCPNN về phục hồi chức năng (cam kết nguyên tắc, đang trao đổi thỏa thuận)',
          en: 'A foreign NGO working on rehabilitation (agreed in principle, grant agreement under discussion)',
        },
        amount: usd(65_000),
      },
    ],
    smallestPart: {
      amount: usd(39_500),
      description: {
        vi: 'Trọn gói cho 1 cụm xã: 1 phòng phục hồi chức năng, 15 nhân viên y tế xã được đào tạo, 250 người chăm sóc và 400 người khuyết tật được hỗ trợ.',
        en: 'The full package for 1 cluster of communes: 1 rehabilitation room, 15 commune health workers trained, 250 carers coached and 400 persons with disabilities supported.',
      },
    },

    beneficiaries: {
      people: 2_400,
      women: 1_180,
      children: 430,
      ethnicMinorities: 790,
      personsWithDisabilities: 2_400,
      poorHouseholds: 960,
      note: {
        vi: '2.400 người khuyết tật ở 30 xã, phường, gồm 1.180 phụ nữ và trẻ em gái; ngoài ra có 90 nhân viên y tế và 1.500 người chăm sóc được đào tạo.',
        en: '2,400 persons with disabilities in 30 communes and wards, 1,180 of them women and girls; a further 90 health workers and 1,500 carers are trained.',
      },
    },

    readiness: { counterpart: 'committed', land: 'not-needed', approval: 'in-principle', checkedOn: '2026-11-18' },

    need: {
      vi: `Tỉnh Phú Thọ sau hợp nhất (gồm Phú Thọ, Vĩnh Phúc và Hòa Bình trước đây) trải dài từ vùng đồng bằng đến các xã núi cao. Dịch vụ phục hồi chức năng tập trung ở các bệnh viện tuyến tỉnh; người dân ở nhiều xã phải đi 60–90 km. Phần lớn người khuyết tật nặng chỉ ở nhà, do vợ, mẹ hoặc ông bà tự chăm sóc.

Năm 2026, Hội Người khuyết tật tỉnh cùng ngành y tế khảo sát 3.100 người khuyết tật vận động, di chứng đột quỵ, bại não hoặc đa khuyết tật tại 30 xã, phường. Chỉ 17% từng được tập phục hồi chức năng trong 12 tháng trước đó; 44% cần xe lăn, nẹp hoặc khung tập đi mà chưa có hoặc không vừa; 1 trong 4 người nằm lâu bị loét do tỳ đè. Trong 90 nhân viên y tế xã phụ trách, chỉ 11 người từng học phục hồi chức năng.

Sáu trung tâm y tế khu vực có phòng tập nhưng dụng cụ cũ, cửa hẹp, thiếu nhà vệ sinh tiếp cận. Nếu tập sớm và đúng, nhiều người có thể tự ăn, tự đi, đi học hoặc đi làm lại.`,
      en: `Phú Thọ province, which now takes in the former Vĩnh Phúc and Hòa Bình, reaches from the plains to high mountain communes. Rehabilitation is concentrated in the provincial hospitals; people in many communes have to travel 60–90 km. Most of those with severe disabilities simply stay at home, where a wife, mother or grandparent copes alone.

In 2026 the Association of Persons with Disabilities and the health service surveyed 3,100 people with mobility impairments, stroke, cerebral palsy or multiple disabilities in 30 communes and wards. Only 17% had had any rehabilitation in the previous 12 months; 44% needed a wheelchair, splint or walking frame and had none, or one that did not fit; 1 in 4 of those long in bed had pressure sores. Of the 90 commune health workers responsible, only 11 had studied rehabilitation.

Six regional health centres have an exercise room, but with old equipment, narrow doors and no accessible toilet. With early and correct exercise many could eat and walk by themselves and return to school or work.`,
    },
    objectives: {
      vi: `Sau 36 tháng, người khuyết tật ở 30 xã, phường được phục hồi chức năng gần nhà và được gia đình chăm sóc đúng cách.

- 2.400 người có kế hoạch phục hồi chức năng cá nhân; 60% tiến bộ ít nhất một bậc trong sinh hoạt hằng ngày.
- 1.050 người được cấp dụng cụ trợ giúp vừa với cơ thể.
- 90 nhân viên y tế xã và 6 phòng phục hồi chức năng cung cấp dịch vụ thường xuyên.
- Tỷ lệ loét do tỳ đè ở người nằm lâu giảm từ 25% xuống dưới 8%.`,
      en: `After 36 months, persons with disabilities in 30 communes and wards receive rehabilitation near home and sound care from their families.

- 2,400 people have a personal rehabilitation plan; 60% gain at least one level in daily living.
- 1,050 people receive assistive devices fitted to them.
- 90 commune health workers and 6 rehabilitation rooms give a regular service.
- Pressure sores among those long in bed fall from 25% to below 8%.`,
    },
    activities: {
      vi: `1. Cải tạo 6 phòng tại 6 trung tâm y tế khu vực: cửa rộng, đường dốc, nhà vệ sinh tiếp cận, bàn tập, thanh song song và góc tập cho trẻ.
2. Đào tạo 90 nhân viên y tế xã qua 3 học phần, tổng cộng 24 ngày, có thực hành kèm cặp tại nhà người bệnh.
3. Đánh giá, lập kế hoạch cá nhân cho 2.400 người; thăm nhà ít nhất 2 lần một tháng trong 6 tháng đầu, sau đó giãn dần.
4. Đo, chỉnh và cấp dụng cụ cho 1.050 người; lập 6 điểm sửa chữa do người khuyết tật phụ trách.
5. Hướng dẫn 1.500 người chăm sóc về xoay trở, tập tại nhà, dinh dưỡng; lập 60 nhóm tự lực.
6. Lập hồ sơ quản lý ca và quy trình chuyển tuyến giữa xã, khu vực và bệnh viện tuyến tỉnh.`,
      en: `1. Refit 6 rooms in 6 regional health centres: wide doors, ramps, accessible toilets, treatment tables, parallel bars and a corner for children.
2. Train 90 commune health workers in 3 modules, 24 days in all, with coached practice in patients’ homes.
3. Assess 2,400 people and write personal plans; visit homes at least twice a month for the first 6 months, then less often.
4. Measure, fit and provide devices for 1,050 people; set up 6 repair points run by persons with disabilities.
5. Coach 1,500 carers in turning, home exercise and nutrition; form 60 self-help groups.
6. Set up case records and referral procedures between communes, regional centres and provincial hospitals.`,
    },
    indicators: [
      {
        label: {
          vi: 'Người có kế hoạch phục hồi chức năng cá nhân đang thực hiện',
          en: 'People with a personal rehabilitation plan under way',
        },
        baseline: { vi: '0', en: '0' },
        target: { vi: '2.400', en: '2,400' },
        verification: {
          vi: 'Hồ sơ quản lý ca, kiểm tra ngẫu nhiên 10% mỗi quý',
          en: 'Case records, random check of 10% each quarter',
        },
      },
      {
        label: {
          vi: 'Người tiến bộ ít nhất một bậc trong sinh hoạt hằng ngày',
          en: 'People gaining at least one level in daily living',
        },
        baseline: { vi: '0%', en: '0%' },
        target: { vi: '60%', en: '60%' },
        verification: {
          vi: 'Thang điểm Barthel lúc đầu và sau 12 tháng, do cán bộ độc lập đánh giá lại trên mẫu 240 người',
          en: 'Barthel scores at the start and after 12 months, reassessed independently for 240 people',
        },
      },
      {
        label: { vi: 'Người có dụng cụ trợ giúp vừa với cơ thể', en: 'People with a well-fitting assistive device' },
        baseline: { vi: '310', en: '310' },
        target: { vi: '1.360', en: '1,360' },
        verification: {
          vi: 'Phiếu đo và cấp dụng cụ, gọi kiểm tra sau 6 tháng',
          en: 'Fitting forms, follow-up calls after 6 months',
        },
      },
      {
        label: {
          vi: 'Người nằm lâu bị loét do tỳ đè',
          en: 'People long in bed with pressure sores',
        },
        baseline: { vi: '25%', en: '25%' },
        target: { vi: 'dưới 8%', en: 'below 8%' },
        verification: { vi: 'Phiếu thăm nhà hằng tháng', en: 'Monthly home visit forms' },
      },
      {
        label: {
          vi: 'Nhân viên y tế xã đạt bài thực hành phục hồi chức năng',
          en: 'Commune health workers passing the practical test',
        },
        baseline: { vi: '11/90', en: '11 of 90' },
        target: { vi: '85/90', en: '85 of 90' },
        verification: {
          vi: 'Bài thi thực hành do bệnh viện tuyến tỉnh chấm',
          en: 'Practical test marked by a provincial hospital',
        },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Lập ban quản lý, thống nhất 30 xã, phường, thiết kế 6 phòng',
          en: 'Management unit set up, 30 communes and wards confirmed, 6 rooms designed',
        },
        fromMonth: 1,
        toMonth: 4,
      },
      {
        label: { vi: 'Cải tạo và trang bị 6 phòng', en: '6 rooms refitted and equipped' },
        fromMonth: 5,
        toMonth: 12,
      },
      {
        label: { vi: 'Đào tạo 90 nhân viên y tế xã, đủ 3 học phần', en: '90 health workers trained in all 3 modules' },
        fromMonth: 4,
        toMonth: 15,
      },
      {
        label: { vi: 'Đợt một: 1.200 người có kế hoạch cá nhân', en: 'First round: 1,200 people with personal plans' },
        fromMonth: 8,
        toMonth: 18,
      },
      {
        label: { vi: 'Đánh giá giữa kỳ', en: 'Mid-term review' },
        fromMonth: 18,
        toMonth: 19,
      },
      {
        label: {
          vi: 'Đợt hai: thêm 1.200 người; đủ 60 nhóm tự lực',
          en: 'Second round: 1,200 more; all 60 self-help groups',
        },
        fromMonth: 19,
        toMonth: 33,
      },
      {
        label: { vi: 'Đánh giá cuối kỳ, kiểm toán và bàn giao', en: 'Final evaluation, audit and handover' },
        fromMonth: 33,
        toMonth: 36,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Nhân viên y tế xã kiêm nhiệm, thiếu thời gian thăm nhà.',
          en: 'Commune health workers carry other duties and lack time for home visits.',
        },
        response: {
          vi: 'Mỗi xã đào tạo 3 người, sắp lịch theo cụm thôn; đồng đẳng viên của chi hội thăm xen kẽ.',
          en: 'Train 3 in each commune, plan visits by cluster of hamlets and alternate with peer supporters.',
        },
      },
      {
        risk: {
          vi: 'Gia đình bỏ tập khi chưa thấy tiến bộ.',
          en: 'Families give up when progress is slow.',
        },
        response: {
          vi: 'Đặt mục tiêu nhỏ theo tháng, quay phim tiến bộ khi được đồng ý và cho các gia đình gặp nhau trong nhóm tự lực.',
          en: 'Set small monthly goals, film progress with consent and bring families together in self-help groups.',
        },
      },
      {
        risk: {
          vi: 'Dụng cụ không hợp địa hình đồi dốc, nhanh hỏng.',
          en: 'Devices do not suit steep ground and soon break.',
        },
        response: {
          vi: 'Thử 3 mẫu xe lăn tại xã miền núi trước khi mua; 6 điểm sửa chữa có sẵn phụ tùng.',
          en: 'Try 3 wheelchair models in upland communes before buying; keep spare parts at 6 repair points.',
        },
      },
      {
        risk: {
          vi: 'Cam kết của nhà tài trợ đang trao đổi bị chậm.',
          en: 'The donor commitment under discussion is delayed.',
        },
        response: {
          vi: 'Triển khai theo cụm xã độc lập; 65.000 USD đang trao đổi chỉ ảnh hưởng tiến độ 2 trong 6 cụm.',
          en: 'Start by independent cluster; the US$ 65,000 under discussion affects the timing of only 2 of the 6 clusters.',
        },
      },
    ],
    sustainability: {
      vi: `Phục hồi chức năng dựa vào cộng đồng là nhiệm vụ của trạm y tế; nhân viên hưởng lương ngân sách và một phần dịch vụ được bảo hiểm y tế chi trả. Từ tháng thứ 30, Sở Y tế đưa chi phí thăm nhà vào dự toán thường xuyên. Sáu điểm sửa chữa thu phí linh kiện theo giá thấp. Hội Người khuyết tật tỉnh giữ hồ sơ, tiếp tục vận động tài trợ dụng cụ và cùng 60 nhóm tự lực giám sát chất lượng. Tài liệu đào tạo được bàn giao cho bệnh viện tuyến tỉnh để đào tạo lại hằng năm.`,
      en: `Community-based rehabilitation is a duty of the health stations; staff are on the public payroll, and health insurance pays for part of the service. From month 30 the Department of Health carries home visits in its regular budget. The six repair points charge modestly for parts. The association keeps the records, goes on raising devices and, with the 60 self-help groups, watches over quality. Training materials pass to a provincial hospital for yearly refreshers.`,
    },
    safeguarding: {
      vi: `Người khuyết tật tự quyết định kế hoạch của mình; ai cần hỗ trợ thì có người đại diện do họ chọn. Khi thăm trẻ em, phụ nữ tại nhà, nhân viên luôn đi hai người. Dấu hiệu bạo lực, bỏ mặc được báo ngay cho cán bộ xã hội của xã. Hồ sơ được giữ kín, không công bố tên, ảnh, địa chỉ. Phản ánh được nhận qua điện thoại, phiếu chữ to hoặc ngôn ngữ ký hiệu.`,
      en: `Persons with disabilities decide on their own plan; those who need help in deciding have a representative of their choice. Health workers visit in pairs when seeing children or women. Signs of violence or neglect go at once to the commune’s social affairs officer. Records are confidential, with no name, picture or address made public. Complaints are taken by telephone, in large print and in sign language.`,
    },
    environment: {
      vi: `Chỉ cải tạo 6 phòng có sẵn, không xây mới; sơn, gạch dùng loại ít phát thải. Xe lăn, khung tập đi cũ được sửa, tái sử dụng qua 6 điểm sửa chữa. Lịch thăm nhà theo cụm giúp giảm quãng đường xe máy. Rác y tế từ băng thay rửa được thu gom về trạm y tế để xử lý.`,
      en: `Works stay inside 6 existing rooms and nothing new is built; paints and tiles are low-emission. Old wheelchairs and walking frames are mended and reused through the 6 repair points. Home visits planned by cluster shorten motorbike travel. Medical waste from dressings is brought back to the health station for treatment.`,
    },

    contact: {
      name: 'Nguyễn Hoài Nam',
      position: {
        vi: 'Phó Chủ tịch Hội Người khuyết tật tỉnh',
        en: 'Vice-Chair, Provincial Association of Persons with Disabilities',
      },
      email: 'hoai-nam@example.org',
      phone: '+84 210 555 0109',
      replyDays: 5,
    },
  },
}
