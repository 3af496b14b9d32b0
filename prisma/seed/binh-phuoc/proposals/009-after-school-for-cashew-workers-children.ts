import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 9,
  content: {
    title: {
      vi: 'Nơi ở lại sau giờ học cho con em lao động bóc tách hạt điều tại nhà',
      en: 'After-school places for children of home-based cashew workers',
    },
    summary: {
      vi: '880 trẻ 6–15 tuổi của các gia đình nhận hạt điều về bóc có chỗ học, ăn xế và vui chơi ở 11 điểm sau giờ học; 520 phụ nữ được trang bị găng, kính, quạt hút và tham gia nhóm thương lượng giá công.',
      en: '880 children aged 6–15 of families who shell cashew at home have a place to learn, eat and play at 11 sites after school; 520 women get gloves, goggles and fans and join groups that negotiate the piece rate.',
    },
    aidKind: 'project',
    status: 'open',
    field: 'social',
    themes: ['children', 'women', 'poverty'],
    agency: 'hoi-phu-nu',
    localities: ['25252', '25246', '25220', '25217', '25195'],
    provinceWide: false,
    sdgs: [5, 8, 10],
    startsIn: '2027-08',
    months: 24,
    deadline: '2027-05-31',
    currency: 'USD',
    budget: [
      {
        label: { vi: 'Sửa 11 phòng, sân chơi, bếp', en: 'Refurbishing 11 rooms, play spaces, kitchens' },
        amount: usd(27_500),
      },
      {
        label: { vi: 'Phụ cấp 33 người hướng dẫn trong 20 tháng', en: 'Allowances of 33 group leaders over 20 months' },
        amount: usd(39_600),
      },
      { label: { vi: 'Bữa xế cho 880 trẻ', en: 'Afternoon meals for 880 children' }, amount: usd(26_400) },
      { label: { vi: 'Bảo hộ lao động cho 520 phụ nữ', en: 'Protective gear for 520 women' }, amount: usd(10_400) },
      { label: { vi: 'Điều phối, đánh giá', en: 'Coordination, evaluation' }, amount: usd(14_100) },
    ],
    counterpart: {
      amount: usd(24_000),
      note: {
        vi: '11 phòng do xã, phường bố trí; cán bộ Hội và giáo viên về hưu góp thời gian.',
        en: '11 rooms provided by communes and wards; time of Union staff and retired teachers.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(10_700),
      description: {
        vi: 'Một điểm 80 trẻ trong 20 tháng: sửa phòng, ba người hướng dẫn, bữa xế.',
        en: 'One site of 80 children for 20 months: the room, three leaders, afternoon meals.',
      },
    },
    beneficiaries: {
      people: 1_400,
      women: 960,
      children: 880,
      ethnicMinorities: 410,
      personsWithDisabilities: 32,
      poorHouseholds: 330,
      note: {
        vi: 'Gồm 880 trẻ (440 em gái) và 520 phụ nữ; khoảng 1/3 gia đình là người nhập cư không có hộ khẩu tại chỗ.',
        en: 'They are 880 children (440 girls) and 520 women; about 1/3 of the families are migrants without local registration.',
      },
    },
    readiness: { counterpart: 'planned', land: 'ready', approval: 'not-yet', checkedOn: '2026-10-12' },
    need: {
      vi: `Khoảng 40% lượng hạt điều trong vùng được giao về nhà bóc vỏ lụa, cạy nhân. Tiền công tính theo cân, nên trẻ em phụ mẹ sau giờ học. Khảo sát 410 gia đình ở năm xã, phường cho thấy 36% trẻ 10–15 tuổi bóc điều từ hai giờ trở lên mỗi ngày; dầu vỏ điều làm phỏng tay, mắt cay; các em nghỉ học nhiều vào tháng 3, tháng 4.

Trường tan lúc 4 giờ rưỡi chiều và không có nơi cho trẻ ở lại. Phụ nữ nhận việc riêng lẻ, không biết giá công của nhau; 78% làm không có găng.`,
      en: `About 40% of the cashew of the area is sent out to be peeled at home. Pay is by weight, so children help after school. A survey of 410 families in five communes and wards found that 36% of children aged 10–15 shell cashew for two hours or more a day; the oil of the shell burns hands and eyes, and many miss school in March and April.

School ends at half past four and there is nowhere to stay. Women take in work one by one without knowing what others are paid; 78% work without gloves.`,
    },
    objectives: {
      vi: `- 880 trẻ có nơi học, chơi an toàn năm buổi mỗi tuần.
- Tỷ lệ trẻ bóc điều từ hai giờ mỗi ngày giảm từ 36% xuống dưới 8%.
- Giá công của 520 phụ nữ tăng ít nhất 15%.`,
      en: `- 880 children have a safe place to learn and play five days a week.
- Children who shell cashew for two hours a day fall from 36% to under 8%.
- The piece rate of 520 women rises by at least 15%.`,
    },
    activities: {
      vi: `1. Mở 11 điểm từ 4 giờ rưỡi chiều đến 7 giờ tối: kèm bài, đọc sách, thể thao, bữa xế.
2. Đào tạo 33 người hướng dẫn, ưu tiên sinh viên sư phạm và giáo viên về hưu.
3. Lập 26 nhóm phụ nữ, ghi giá công, thương lượng chung với cơ sở.
4. Cấp găng, kính, quạt hút; khám da, mắt hai lần.
5. Ký cam kết với 18 cơ sở: không giao hàng cho nhà có trẻ làm.`,
      en: `1. Open 11 sites from half past four to seven: homework, reading, sport, an afternoon meal.
2. Train 33 leaders, first of all student teachers and retired teachers.
3. Form 26 women’s groups that record piece rates and negotiate together.
4. Supply gloves, goggles and fans; examine skin and eyes twice.
5. Sign an undertaking with 18 firms: no work to homes where children do it.`,
    },
    indicators: [
      {
        label: {
          vi: 'Trẻ 10–15 tuổi bóc điều từ hai giờ mỗi ngày',
          en: 'Children aged 10–15 who shell for two hours a day',
        },
        baseline: { vi: '36%', en: '36%' },
        target: { vi: 'dưới 8%', en: 'under 8%' },
        verification: { vi: 'Khảo sát 410 gia đình vào tháng 4', en: 'Survey of 410 families in April' },
      },
      {
        label: { vi: 'Trẻ đến điểm ít nhất bốn buổi mỗi tuần', en: 'Children who come at least four days a week' },
        baseline: { vi: '0', en: '0' },
        target: { vi: '880', en: '880' },
        verification: { vi: 'Sổ điểm danh', en: 'Attendance book' },
      },
    ],
    milestones: [
      {
        label: { vi: 'Sửa phòng, đào tạo, vận động gia đình', en: 'Rooms, training, families won over' },
        fromMonth: 1,
        toMonth: 4,
      },
      {
        label: { vi: '11 điểm hoạt động, nhóm phụ nữ', en: '11 sites at work, women’s groups' },
        fromMonth: 4,
        toMonth: 23,
      },
      { label: { vi: 'Đánh giá, bàn giao', en: 'Evaluation, handover' }, fromMonth: 22, toMonth: 24 },
    ],
    risks: [
      {
        risk: { vi: 'Gia đình mất thu nhập khi trẻ thôi làm', en: 'Families lose income when children stop working' },
        response: {
          vi: 'Tăng giá công trước; quỹ tiết kiệm của nhóm cho vay trong mùa vụ',
          en: 'Piece rates rise first; group savings lend in the season',
        },
      },
    ],
    sustainability: {
      vi: 'Từ năm thứ hai, phụ huynh góp 3.000 đồng mỗi buổi, cơ sở điều góp quỹ theo tấn; xã trả điện nước. Trường Cao đẳng đưa việc hướng dẫn vào thực tập sư phạm.',
      en: 'From the second year parents give 3,000 VND a day and firms pay by the tonne; communes pay power and water. The college makes leading a group part of teaching practice.',
    },
    safeguarding: {
      vi: 'Người hướng dẫn được kiểm tra lý lịch; luôn có hai người lớn; trẻ về cùng người đã đăng ký. Không báo tên gia đình cho cơ quan quản lý lao động.',
      en: 'Leaders are vetted; two adults are always present; children leave with a registered person. Families are not reported to the labour authorities.',
    },
    environment: {
      vi: 'Vỏ điều được cơ sở thu lại; điểm dùng chén, muỗng dùng nhiều lần.',
      en: 'Firms take the shells back; sites use washable cups and spoons.',
    },
    contact: {
      name: 'Lê Thị Bích Ngân',
      position: { vi: 'Trưởng ban Gia đình xã hội', en: 'Head of Family and Social Affairs' },
      email: 'le.thi.bich.ngan@example.org',
      phone: '+84 271 555 0129',
      replyDays: 4,
    },
  },
}
