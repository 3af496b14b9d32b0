import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 6,
  content: {
    title: {
      vi: 'Sẵn sàng vào lớp Một: tiếng Việt cho trẻ S’Tiêng, M’Nông ở 26 điểm trường',
      en: 'Ready for grade one: Vietnamese for S’Tiêng and M’Nông children at 26 school sites',
    },
    summary: {
      vi: '1.150 trẻ 4–5 tuổi nói tiếng S’Tiêng hoặc M’Nông ở nhà được học tiếng Việt qua chơi, có trợ giảng là người trong sóc; 26 điểm trường có góc sách song ngữ, 8 phòng học tạm được thay bằng phòng kiên cố.',
      en: '1,150 children aged 4 and 5 who speak S’Tiêng or M’Nông at home learn Vietnamese through play, with assistants from their own hamlets; 26 school sites get bilingual book corners and 8 makeshift classrooms are replaced by solid ones.',
    },
    aidKind: 'project',
    status: 'in-discussion',
    field: 'education',
    themes: ['children', 'ethnic-minorities'],
    agency: 'so-giao-duc-dao-tao',
    localities: ['25399', '25402', '25405', '25292', '25222'],
    provinceWide: false,
    sdgs: [4, 10],
    startsIn: '2027-07',
    months: 26,
    deadline: '2027-03-31',
    currency: 'VND',
    budget: [
      {
        label: { vi: 'Xây 8 phòng học có nhà vệ sinh', en: 'Building 8 classrooms with toilets' },
        amount: 2_960_000_000,
      },
      {
        label: {
          vi: 'Phụ cấp và đào tạo 52 trợ giảng song ngữ',
          en: 'Allowances and training of 52 bilingual assistants',
        },
        amount: 1_180_000_000,
      },
      {
        label: { vi: '40 truyện tranh song ngữ, in 9.000 bản', en: '40 bilingual picture books, 9,000 copies' },
        amount: 495_000_000,
      },
      { label: { vi: 'Bồi dưỡng 90 giáo viên', en: 'Training of 90 teachers' }, amount: 410_000_000 },
      { label: { vi: 'Điều phối, đánh giá, kiểm toán', en: 'Coordination, evaluation, audit' }, amount: 455_000_000 },
    ],
    counterpart: {
      amount: 1_120_000_000,
      note: {
        vi: 'San nền, tường rào, lương giáo viên và điện nước của 26 điểm trường.',
        en: 'Levelling, fences, teachers’ pay, power and water of the 26 school sites.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: 185_000_000,
      description: {
        vi: 'Hai năm trợ giảng, sách và bồi dưỡng giáo viên cho ba điểm trường.',
        en: 'Two years of assistants, books and teacher training for three school sites.',
      },
    },
    beneficiaries: {
      people: 1_330,
      women: 700,
      children: 1_150,
      ethnicMinorities: 1_260,
      personsWithDisabilities: 38,
      poorHouseholds: 460,
      note: {
        vi: 'Gồm 1.150 trẻ, 90 giáo viên, 52 trợ giảng và 38 cán bộ quản lý.',
        en: 'They are 1,150 children, 90 teachers, 52 assistants and 38 school leaders.',
      },
    },
    readiness: { counterpart: 'planned', land: 'ready', approval: 'in-principle', checkedOn: '2026-10-15' },
    need: {
      vi: `Ở 26 điểm trường vùng sâu, 83% trẻ vào lớp Một gần như chưa nói được tiếng Việt. Các em hiểu chậm không phải vì kém mà vì chưa có ngôn ngữ để học; sau năm đầu, 21% phải học lại, gấp sáu lần mức chung.

Giáo viên mầm non phần lớn từ nơi khác đến, chỉ 7 trong 90 cô nói được tiếng S’Tiêng. Sách trong lớp kể về phố xá, biển và tuyết, không có cái gùi, con suối, rẫy điều mà các em biết. Tám lớp còn học nhờ nhà văn hóa thôn, không có nhà vệ sinh.`,
      en: `At 26 remote school sites, 83% of children enter grade one hardly speaking Vietnamese. They are slow not because they are weak but because they lack the language to learn in; after the first year 21% repeat it, six times the general rate.

Most preschool teachers come from elsewhere, and only 7 of 90 speak S’Tiêng. The books in class tell of streets, sea and snow, not of the back-basket, the stream and the cashew field that the children know. Eight classes meet in village halls without a toilet.`,
    },
    objectives: {
      vi: `Trẻ S’Tiêng, M’Nông vào lớp Một tự tin bằng hai thứ tiếng.

- 85% trẻ đạt chuẩn tiếng Việt trước lớp Một.
- Tỷ lệ học lại lớp Một giảm từ 21% xuống dưới 8%.
- 26 điểm trường có trợ giảng và sách song ngữ.`,
      en: `S’Tiêng and M’Nông children enter grade one confident in two languages.

- 85% of children reach the standard in Vietnamese before grade one.
- Repetition of grade one falls from 21% to under 8%.
- 26 school sites have an assistant and bilingual books.`,
    },
    activities: {
      vi: `1. Chọn 52 trợ giảng, ưu tiên mẹ trẻ và thanh niên học hết lớp 9 trong sóc; đào tạo 20 ngày.
2. Viết và vẽ 40 truyện cùng già làng, phụ huynh; in song ngữ, thu âm.
3. Bồi dưỡng giáo viên dạy tiếng Việt như ngôn ngữ thứ hai và 60 câu S’Tiêng thông dụng.
4. Xây 8 phòng học có nhà vệ sinh, lối đi cho trẻ khuyết tật.
5. Mỗi hè mở lớp sáu tuần cho trẻ sắp vào lớp Một; phụ huynh kể chuyện mỗi tuần.`,
      en: `1. Choose 52 assistants, first of all young mothers and school leavers of the hamlets; train them for 20 days.
2. Write and draw 40 books with elders and parents; print them in both languages and record them.
3. Train teachers in Vietnamese as a second language and in 60 everyday phrases of S’Tiêng.
4. Build 8 classrooms with toilets and access for children with disabilities.
5. Hold a six-week course each summer for children about to start school; parents tell a story each week.`,
    },
    indicators: [
      {
        label: { vi: 'Trẻ đạt chuẩn tiếng Việt trước lớp Một', en: 'Children who reach the standard before grade one' },
        baseline: { vi: '29%', en: '29%' },
        target: { vi: '85%', en: '85%' },
        verification: { vi: 'Đánh giá độc lập vào tháng 8', en: 'Independent assessment in August' },
      },
      {
        label: { vi: 'Tỷ lệ học lại lớp Một', en: 'Repetition of grade one' },
        baseline: { vi: '21%', en: '21%' },
        target: { vi: 'dưới 8%', en: 'under 8%' },
        verification: { vi: 'Số liệu của nhà trường', en: 'School records' },
      },
      {
        label: { vi: 'Lớp còn học nhờ, học tạm', en: 'Classes in borrowed or makeshift rooms' },
        baseline: { vi: '8', en: '8' },
        target: { vi: '0', en: '0' },
        verification: { vi: 'Biên bản bàn giao', en: 'Handover records' },
      },
    ],
    milestones: [
      {
        label: { vi: 'Chọn trợ giảng, viết sách, thiết kế', en: 'Assistants, books, designs' },
        fromMonth: 1,
        toMonth: 6,
      },
      { label: { vi: 'Xây phòng học', en: 'Building of classrooms' }, fromMonth: 6, toMonth: 16 },
      {
        label: { vi: 'Dạy và bồi dưỡng trong hai năm học', en: 'Teaching and training over two school years' },
        fromMonth: 3,
        toMonth: 24,
      },
      { label: { vi: 'Đánh giá, bàn giao', en: 'Evaluation, handover' }, fromMonth: 24, toMonth: 26 },
    ],
    risks: [
      {
        risk: { vi: 'Trợ giảng đi làm xa', en: 'Assistants leave for work elsewhere' },
        response: {
          vi: 'Hai người mỗi điểm; phụ cấp trả hằng tháng',
          en: 'Two to a site; allowances are paid monthly',
        },
      },
      {
        risk: {
          vi: 'Phụ huynh đưa trẻ lên rẫy trong mùa điều',
          en: 'Parents take children to the fields in the cashew season',
        },
        response: {
          vi: 'Giữ trẻ cả ngày, có bữa trưa trong ba tháng mùa vụ',
          en: 'Day care with lunch in the three months of the season',
        },
      },
    ],
    sustainability: {
      vi: 'Từ năm học 2029–2030, phụ cấp trợ giảng đưa vào kinh phí hợp đồng của trường; ngành giáo dục in bổ sung sách. Phòng học do xã bảo trì.',
      en: 'From the school year 2029–2030 the assistants are paid from the schools’ contract budget, and the education service reprints the books. Communes maintain the classrooms.',
    },
    safeguarding: {
      vi: 'Trợ giảng có lý lịch rõ ràng, ký quy tắc bảo vệ trẻ em; không hình phạt thân thể. Hộp thư hình vẽ cho trẻ và phụ huynh chưa biết chữ.',
      en: 'Assistants are vetted and sign a child protection code; no corporal punishment. A picture letter-box serves children and parents who do not read.',
    },
    environment: {
      vi: 'Phòng học thông gió tự nhiên, hứng nước mưa; giữ nguyên cây lớn trên sân.',
      en: 'Classrooms are naturally ventilated and collect rain; large trees on the grounds stay.',
    },
    contact: {
      name: 'Phạm Thị Thanh Tâm',
      position: { vi: 'Trưởng phòng Giáo dục Mầm non', en: 'Head of Preschool Education' },
      email: 'pham.thi.thanh.tam@example.org',
      phone: '+84 271 555 0126',
      replyDays: 5,
    },
  },
}
