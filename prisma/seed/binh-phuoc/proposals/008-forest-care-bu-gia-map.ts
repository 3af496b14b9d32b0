import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 8,
  content: {
    title: {
      vi: 'Người dân vùng đệm cùng giữ rừng Bù Gia Mập',
      en: 'People of the buffer zone keep the forest of Bù Gia Mập',
    },
    summary: {
      vi: '24 tổ cộng đồng S’Tiêng, M’Nông nhận khoán tuần tra 11.500 ha rừng, gỡ bẫy, theo dõi chà vá chân đen và vượn má vàng; 540 hộ có thu nhập từ mật ong, lá nhíp, măng trồng dưới tán thay cho săn bắt.',
      en: '24 S’Tiêng and M’Nông community teams patrol 11,500 ha of forest, remove snares and monitor black-shanked douc langurs and yellow-cheeked gibbons; 540 households earn from honey, forest greens and bamboo shoots grown under trees instead of from hunting.',
    },
    aidKind: 'programme',
    status: 'open',
    field: 'environment',
    themes: ['ethnic-minorities', 'border-areas', 'poverty'],
    agency: 'so-nong-nghiep-moi-truong',
    localities: ['25222', '25225', '25267'],
    provinceWide: false,
    sdgs: [13, 15, 1],
    startsIn: '2027-06',
    months: 36,
    deadline: '2027-04-15',
    currency: 'USD',
    budget: [
      {
        label: { vi: 'Phụ cấp, trang bị 24 tổ tuần tra', en: 'Allowances and gear of 24 patrol teams' },
        amount: usd(121_000),
      },
      {
        label: {
          vi: 'Theo dõi linh trưởng: bẫy ảnh, máy ghi âm',
          en: 'Primate monitoring: camera traps, sound recorders',
        },
        amount: usd(42_500),
      },
      {
        label: { vi: 'Sinh kế dưới tán rừng cho 540 hộ', en: 'Livelihoods under trees for 540 households' },
        amount: usd(81_000),
      },
      {
        label: { vi: 'Giáo dục môi trường ở 19 trường', en: 'Environmental education in 19 schools' },
        amount: usd(21_500),
      },
      { label: { vi: 'Điều phối, đánh giá, kiểm toán', en: 'Coordination, evaluation, audit' }, amount: usd(32_000) },
    ],
    counterpart: {
      amount: usd(84_000),
      note: {
        vi: 'Tiền dịch vụ môi trường rừng trả cho 24 tổ và lương 16 kiểm lâm viên cùng tuần tra.',
        en: 'Forest environmental service payments to the 24 teams and pay of 16 rangers who patrol with them.',
      },
    },
    commitments: [
      {
        source: { vi: 'Quỹ Bảo vệ và Phát triển rừng', en: 'Forest Protection and Development Fund' },
        amount: usd(24_000),
      },
    ],
    smallestPart: {
      amount: usd(12_400),
      description: {
        vi: 'Một tổ tuần tra 15 người trong 36 tháng và sinh kế cho 22 hộ của tổ.',
        en: 'One patrol team of 15 people over 36 months, and livelihoods for its 22 households.',
      },
    },
    beneficiaries: {
      people: 2_430,
      women: 1_180,
      children: 860,
      ethnicMinorities: 2_150,
      personsWithDisabilities: 40,
      poorHouseholds: 265,
      note: {
        vi: 'Thành viên của 540 hộ; ngoài ra 7.200 học sinh của 19 trường được học về rừng.',
        en: 'Members of 540 households; in addition 7,200 pupils of 19 schools learn about the forest.',
      },
    },
    readiness: { counterpart: 'committed', land: 'not-needed', approval: 'in-progress', checkedOn: '2026-10-26' },
    need: {
      vi: `Vườn quốc gia Bù Gia Mập là nơi cao nguyên đổ xuống miền Đông Nam Bộ, giữ nước cho hai hồ thủy điện và hàng trăm nghìn người phía dưới. Kiểm lâm gỡ 6.400 bẫy dây trong năm 2025; mỗi đợt tuần tra một tuần chỉ phủ được 18% đường mòn.

Người trong vùng đệm đi rừng vì thiếu đất: 43% số hộ có dưới 0,5 ha. Tiền khoán bảo vệ rừng hiện trả theo năm, đến tay vào lúc không cần nhất, nên nhiều người vẫn đặt bẫy vào tháng giáp hạt.`,
      en: `Bù Gia Mập National Park lies where the highlands fall to the plains of the south-east; it holds the water of two hydropower lakes and of hundreds of thousands of people below. Rangers removed 6,400 wire snares in 2025, and a week’s patrol covers no more than 18% of the trails.

People of the buffer zone go into the forest for want of land: 43% of households have under 0.5 ha. Payments for forest care come once a year, when they are least needed, and many still set snares in the lean months.`,
    },
    objectives: {
      vi: `Rừng được giữ vì người sống cạnh rừng có lợi khi giữ.

- Mật độ bẫy giảm 70% trên các tuyến tuần tra.
- Quần thể chà vá chân đen, vượn má vàng ổn định hoặc tăng.
- 540 hộ có thêm ít nhất 9 triệu đồng mỗi năm từ sản phẩm dưới tán.`,
      en: `The forest is kept because those who live beside it gain by keeping it.

- Snares on patrol routes fall by 70%.
- The populations of douc langurs and gibbons are stable or grow.
- 540 households earn at least 9 million VND more a year from products grown under trees.`,
    },
    activities: {
      vi: `1. Lập 24 tổ, trong đó 5 tổ nữ; tuần tra 12 ngày mỗi tháng cùng kiểm lâm, ghi dữ liệu bằng điện thoại.
2. Trả phụ cấp hằng tháng vào tài khoản, thưởng theo số bẫy gỡ.
3. Đặt 60 bẫy ảnh, 25 máy ghi âm; người dân học nhận tiếng vượn.
4. Trồng lá nhíp, măng, nuôi ong ở rẫy; ký hợp đồng thu mua với ba cửa hàng.
5. Câu lạc bộ giữ rừng ở 19 trường.`,
      en: `1. Form 24 teams, 5 of them of women; patrol 12 days a month with rangers and record data by telephone.
2. Pay allowances monthly into accounts, with a bonus for snares removed.
3. Set 60 camera traps and 25 sound recorders; people learn to recognise gibbon calls.
4. Grow forest greens and bamboo shoots and keep bees in the fields, with purchase contracts of three shops.
5. Forest clubs in 19 schools.`,
    },
    indicators: [
      {
        label: { vi: 'Số bẫy trên mỗi 10 km tuần tra', en: 'Snares per 10 km of patrol' },
        baseline: { vi: '23', en: '23' },
        target: { vi: '7', en: '7' },
        verification: { vi: 'Dữ liệu tuần tra', en: 'Patrol data' },
      },
      {
        label: { vi: 'Số đàn vượn má vàng ghi nhận được', en: 'Groups of yellow-cheeked gibbons recorded' },
        baseline: { vi: '124', en: '124' },
        target: { vi: 'ít nhất 124', en: 'at least 124' },
        verification: { vi: 'Điều tra bằng âm thanh hằng năm', en: 'Yearly acoustic survey' },
      },
      {
        label: { vi: 'Thu nhập thêm mỗi hộ mỗi năm', en: 'Extra income per household and year' },
        baseline: { vi: '1,8 triệu đồng', en: '1.8 million VND' },
        target: { vi: '9 triệu đồng', en: '9 million VND' },
        verification: { vi: 'Sổ bán hàng, khảo sát 160 hộ', en: 'Sales books, survey of 160 households' },
      },
    ],
    milestones: [
      { label: { vi: 'Lập tổ, khảo sát đầu kỳ', en: 'Teams formed, baseline' }, fromMonth: 1, toMonth: 5 },
      { label: { vi: 'Tuần tra và theo dõi', en: 'Patrols and monitoring' }, fromMonth: 4, toMonth: 36 },
      { label: { vi: 'Sinh kế và trường học', en: 'Livelihoods and schools' }, fromMonth: 6, toMonth: 33 },
      { label: { vi: 'Đánh giá, bàn giao', en: 'Evaluation, handover' }, fromMonth: 33, toMonth: 36 },
    ],
    risks: [
      {
        risk: { vi: 'Thợ săn đe dọa thành viên tổ', en: 'Hunters threaten team members' },
        response: {
          vi: 'Luôn đi cùng kiểm lâm; không giữ người; có bảo hiểm',
          en: 'Always with rangers; no arrests by teams; insurance for all',
        },
      },
      {
        risk: { vi: 'Lấy sản phẩm rừng quá mức', en: 'Forest products are over-collected' },
        response: {
          vi: 'Chỉ mua sản phẩm trồng trên rẫy có tọa độ',
          en: 'Only what is grown on registered fields is bought',
        },
      },
    ],
    sustainability: {
      vi: 'Tiền dịch vụ môi trường rừng chuyển sang trả theo quý từ năm thứ hai, đủ nuôi phụ cấp tuần tra. Hợp đồng thu mua do hợp tác xã giữ. Dữ liệu thuộc vườn quốc gia.',
      en: 'From the second year forest service payments come quarterly and cover the patrol allowances. A cooperative keeps the purchase contracts. The data belong to the national park.',
    },
    safeguarding: {
      vi: 'Tham gia tự nguyện, được cộng đồng đồng thuận trước bằng tiếng mẹ đẻ. Không công bố vị trí loài nguy cấp và tên người bị phát hiện vi phạm.',
      en: 'Taking part is voluntary, with prior consent of the community in its own language. Positions of rare animals and names of offenders are never published.',
    },
    environment: {
      vi: 'Dự án không mở đường, không dựng lán cố định trong rừng; rác tuần tra mang ra hết.',
      en: 'No track is opened and no permanent camp built in the forest; patrols carry out all their waste.',
    },
    contact: {
      name: 'Điểu Bảo',
      position: { vi: 'Chuyên viên Chi cục Kiểm lâm', en: 'Officer, Sub-department of Forest Protection' },
      email: 'dieu.bao@example.org',
      phone: '+84 271 555 0128',
      replyDays: 6,
    },
  },
}
