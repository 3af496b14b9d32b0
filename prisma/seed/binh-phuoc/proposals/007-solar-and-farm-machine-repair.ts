import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 7,
  content: {
    title: {
      vi: 'Khóa nghề sửa máy nông nghiệp và bơm điện mặt trời cho 160 thanh niên nông thôn',
      en: 'Farm machine and solar pump repair for 160 rural young people',
    },
    summary: {
      vi: 'Tám khóa nghề bốn tháng ngay tại xã, học viên được ở trọ miễn phí và thực tập có lương ở xưởng; ít nhất 70% có việc hoặc tự mở tiệm trong sáu tháng.',
      en: 'Eight four-month courses held in the communes, with free lodging and paid practice in workshops; at least 70% have work or a shop of their own within six months.',
    },
    aidKind: 'non-project',
    status: 'open',
    field: 'vocational',
    themes: ['ethnic-minorities', 'women', 'poverty'],
    agency: 'truong-cao-dang',
    localities: ['25396', '25267', '25252', '25270'],
    provinceWide: false,
    sdgs: [4, 7, 8],
    startsIn: '2027-05',
    months: 18,
    deadline: '2027-03-15',
    currency: 'USD',
    budget: [
      {
        label: { vi: 'Hai xe xưởng lưu động có đủ đồ nghề', en: 'Two fully equipped mobile workshops' },
        amount: usd(34_000),
      },
      {
        label: { vi: 'Máy, pin và bơm để thực hành', en: 'Engines, panels and pumps for practice' },
        amount: usd(15_500),
      },
      {
        label: { vi: 'Ăn ở, đi lại của 160 học viên', en: 'Board, lodging and travel of 160 trainees' },
        amount: usd(28_800),
      },
      { label: { vi: 'Bồi dưỡng giáo viên, giáo trình', en: 'Teacher training and course books' }, amount: usd(8_200) },
      {
        label: { vi: 'Bộ đồ nghề khởi nghiệp cho 60 người', en: 'Start-up tool sets for 60 people' },
        amount: usd(9_500),
      },
    ],
    counterpart: {
      amount: usd(26_000),
      note: {
        vi: 'Lương giáo viên, phòng học của bốn xã và nơi thực tập của 14 xưởng.',
        en: 'Teachers’ pay, classrooms of four communes and practice places in 14 workshops.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(6_200),
      description: {
        vi: 'Một khóa 20 học viên trong bốn tháng, chưa kể xe xưởng.',
        en: 'One four-month course of 20 trainees, without the mobile workshop.',
      },
    },
    beneficiaries: {
      people: 160,
      women: 48,
      children: null,
      ethnicMinorities: 96,
      personsWithDisabilities: 8,
      poorHouseholds: 90,
      note: {
        vi: 'Thanh niên 16–30 tuổi; 30% chỗ dành cho nữ.',
        en: 'Young people aged 16–30; 30% of places are kept for women.',
      },
    },
    readiness: { counterpart: 'committed', land: 'not-needed', approval: 'not-yet', checkedOn: '2026-11-02' },
    need: {
      vi: `Bốn xã có khoảng 9.800 máy cắt cỏ, máy phun, máy bơm và 640 bộ bơm điện mặt trời, nhưng chỉ 11 tiệm sửa chữa. Vào mùa khô, một máy bơm hỏng phải chờ thợ từ 5 đến 8 ngày; cây tiêu, cây ăn quả có thể chết khô.

Cùng lúc đó, 37% thanh niên 18–25 tuổi ở bốn xã không có việc ổn định. Trường nghề cách nhà 60 đến 90 km, tiền trọ bằng nửa tháng lương công nhân, nên ít người theo được.`,
      en: `The four communes have some 9,800 grass cutters, sprayers and pumps and 640 sets of solar pumps, but only 11 repair shops. In the dry season a broken pump waits 5 to 8 days for a mechanic, and pepper and fruit trees may die.

At the same time 37% of young people aged 18–25 there have no steady work. The college is 60 to 90 km away and lodging costs half a month of a worker’s wage, so that few can follow a course.`,
    },
    objectives: {
      vi: `- 160 người có chứng chỉ nghề sơ cấp, ít nhất 48 nữ.
- 112 người có việc hoặc tự mở tiệm sau sáu tháng.
- Thời gian chờ sửa máy giảm còn hai ngày.`,
      en: `- 160 people hold an elementary vocational certificate, at least 48 of them women.
- 112 people have work or a shop of their own after six months.
- The wait for a repair falls to two days.`,
    },
    activities: {
      vi: `1. Chọn học viên cùng Đoàn Thanh niên và Hội Phụ nữ xã.
2. Dạy tám khóa, mỗi khóa 20 người, 70% thời gian thực hành trên xe xưởng.
3. Thực tập sáu tuần có lương tại 14 xưởng.
4. Trao bộ đồ nghề cho 60 người có kế hoạch mở tiệm; cố vấn trong sáu tháng.`,
      en: `1. Choose trainees with the Youth Union and the Women’s Union of the communes.
2. Hold eight courses of 20 people, 70% of the time practice in the mobile workshop.
3. Six weeks of paid practice in 14 workshops.
4. Give a tool set to 60 people with a plan for a shop, and advise them for six months.`,
    },
    indicators: [
      {
        label: { vi: 'Học viên có chứng chỉ', en: 'Trainees with a certificate' },
        baseline: { vi: '0', en: '0' },
        target: { vi: '160', en: '160' },
        verification: { vi: 'Sổ cấp chứng chỉ', en: 'Certificate register' },
      },
      {
        label: { vi: 'Có việc hoặc mở tiệm sau sáu tháng', en: 'In work or with a shop after six months' },
        baseline: { vi: '0', en: '0' },
        target: { vi: '112', en: '112' },
        verification: { vi: 'Gọi điện và đến thăm', en: 'Telephone calls and visits' },
      },
    ],
    milestones: [
      {
        label: { vi: 'Mua sắm, giáo trình, chọn học viên', en: 'Procurement, course books, choice of trainees' },
        fromMonth: 1,
        toMonth: 3,
      },
      { label: { vi: 'Tám khóa nghề', en: 'Eight courses' }, fromMonth: 3, toMonth: 15 },
      { label: { vi: 'Theo dõi việc làm, báo cáo', en: 'Job follow-up, report' }, fromMonth: 9, toMonth: 18 },
    ],
    risks: [
      {
        risk: { vi: 'Nữ ít đăng ký nghề máy', en: 'Few women enrol in a mechanical trade' },
        response: {
          vi: 'Hai nữ giáo viên, lớp thử một ngày, gửi trẻ miễn phí',
          en: 'Two women teachers, a one-day trial class, free child care',
        },
      },
    ],
    sustainability: {
      vi: 'Xe xưởng và thiết bị thuộc trường, tiếp tục dạy theo kinh phí đào tạo nghề hằng năm; 14 xưởng nhận thực tập sinh hằng năm theo biên bản đã ký.',
      en: 'The mobile workshops belong to the college, which goes on teaching with its yearly training budget; 14 workshops take trainees each year under a signed memorandum.',
    },
    safeguarding: {
      vi: 'Học viên dưới 18 tuổi không làm việc với máy cắt; có bảo hiểm và bảo hộ. Ký túc xá nam, nữ riêng.',
      en: 'Trainees under 18 do not work on cutting machines; all are insured and have protective gear. Men and women lodge apart.',
    },
    environment: {
      vi: 'Nhớt, ắc quy hỏng được thu gom theo hợp đồng với đơn vị có giấy phép.',
      en: 'Used oil and batteries go to a licensed collector under contract.',
    },
    contact: {
      name: 'Hoàng Minh Tú',
      position: {
        vi: 'Trưởng khoa Kỹ thuật, Trường Cao đẳng Bình Phước',
        en: 'Head of Engineering, Bình Phước College',
      },
      email: 'hoang.minh.tu@example.org',
      phone: '+84 271 555 0127',
      replyDays: 5,
    },
  },
}
