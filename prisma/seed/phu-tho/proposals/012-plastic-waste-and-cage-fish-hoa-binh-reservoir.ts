import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 12,
  content: {
    title: {
      vi: 'Giảm rác nhựa và nuôi cá lồng sạch hơn trên hồ Hòa Bình',
      en: 'Less plastic waste and cleaner cage fish farming on the Hòa Bình reservoir',
    },
    summary: {
      vi: 'Mỗi mùa lũ, khoảng 1.900 m³ rác trôi dồn vào bốn vịnh trên hồ Hòa Bình. Dự án lập đội thu gom, thay phao xốp cho 400 lồng cá và hướng dẫn 420 hộ nuôi cá ở năm xã, một phường giữ sạch nguồn nước nuôi sống mình.',
      en: 'Each flood season about 1,900 m³ of floating waste drifts into four inlets of the Hòa Bình reservoir. The project sets up collection crews, replaces the foam floats of 400 cages and helps 420 fish farming households in five communes and one ward keep their water clean.',
    },

    aidKind: 'project',
    status: 'open',
    field: 'environment',
    themes: ['ethnic-minorities', 'poverty', 'women'],
    agency: 'so-nong-nghiep-moi-truong',
    localities: ['04831', '04873', '04891', '05092', '05134', '04828'],
    provinceWide: false,
    sdgs: [6, 12, 8],

    startsIn: '2027-05',
    months: 30,
    deadline: '2027-03-31',

    currency: 'USD',
    budget: [
      {
        label: { vi: 'Thuyền thu gom, phao chắn rác, điểm tập kết', en: 'Collection boats, booms and landing points' },
        amount: usd(126_000),
      },
      { label: { vi: 'Sân phân loại và máy ép kiện', en: 'Sorting yard and baling press' }, amount: usd(58_000) },
      { label: { vi: 'Thay phao xốp cho 400 lồng cá', en: 'Durable floats for 400 cages' }, amount: usd(72_000) },
      {
        label: { vi: 'Tập huấn nuôi cá, quan trắc nước', en: 'Fish farming training, water monitoring' },
        amount: usd(46_000),
      },
      {
        label: {
          vi: 'Truyền thông ở xóm, trường học và bến thuyền',
          en: 'Outreach in hamlets, in schools and at landings',
        },
        amount: usd(30_000),
      },
      {
        label: { vi: 'Giám sát, đánh giá, kiểm đếm rác', en: 'Monitoring, evaluation, waste audits' },
        amount: usd(34_000),
      },
      { label: { vi: 'Quản lý dự án', en: 'Project management' }, amount: usd(44_000) },
    ],
    counterpart: {
      amount: usd(78_000),
      note: {
        vi: 'Ngân sách tỉnh chi bằng tiền cho nhiên liệu và xử lý rác trong 30 tháng (50.000 USD); các xã, phường góp mặt bằng và người dân góp ngày công bằng hiện vật (28.000 USD).',
        en: 'The provincial budget pays fuel and waste disposal for 30 months in cash (US$ 50,000); the communes and ward give land and villagers give labour in kind (US$ 28,000).',
      },
    },
    commitments: [
      {
        source: {
          vi: 'Một quỹ gia đình ở châu Âu, đã có thư cam kết cho phần phao lồng cá',
          en: 'A family foundation in Europe, by letter of commitment, for the cage floats',
        },
        amount: usd(72_000),
      },
    ],
    smallestPart: {
      amount: usd(36_000),
      description: {
        vi: 'Trang bị trọn bộ cho vịnh Thung Nai: một thuyền thu gom, một tuyến phao chắn rác và một điểm tập kết.',
        en: 'The full equipment of the Thung Nai inlet: one collection boat, one floating boom and one landing point.',
      },
    },

    beneficiaries: {
      people: 6_400,
      women: 3_140,
      children: 1_690,
      ethnicMinorities: 4_670,
      personsWithDisabilities: 172,
      poorHouseholds: 418,
      note: {
        vi: 'Người dân 24 xóm, tổ dân phố ven hồ (trước đây thuộc các huyện Đà Bắc, Cao Phong, Tân Lạc và thành phố Hòa Bình), gồm 420 hộ nuôi cá lồng; 73% là người Mường, Tày và Dao. Khách du lịch và người dùng nước phía hạ lưu được hưởng lợi gián tiếp.',
        en: 'The people of 24 lakeside hamlets (formerly in Đà Bắc, Cao Phong and Tân Lạc districts and Hòa Bình city), among them 420 cage farming households; 73% are Mường, Tày and Dao. Visitors and water users downstream benefit indirectly.',
      },
    },

    readiness: { counterpart: 'committed', land: 'in-progress', approval: 'in-principle', checkedOn: '2026-11-05' },

    need: {
      vi: `Hồ Hòa Bình vừa là nguồn nước, vừa là đường đi và kế sinh nhai của người Mường, Tày, Dao vùng lòng hồ. Đợt kiểm đếm từ tháng 6 đến tháng 9/2026 ghi nhận 1.900 m³ rác nổi dồn vào bốn vịnh Thung Nai, Suối Hoa, Vầy Nưa và Hiền Lương: tre gỗ, bao bì, chai nhựa từ thượng nguồn và cả rác tại chỗ. Chỉ khoảng 30% được vớt, phần còn lại chìm xuống hoặc vỡ vụn.

Các lồng cá cũng góp phần gây ô nhiễm. Ở sáu xã, phường có 420 hộ với 1.250 lồng, mới có 9% dùng phao bền; số còn lại kê trên khối xốp, chỉ hai, ba năm là vỡ thành hạt nhỏ. Bao cám, cá chết thường bị bỏ xuống nước. Vào mùa nước cạn, nước thiếu oxy, tỷ lệ cá chết lên tới 22%.

Các xã đều muốn dọn rác nhưng không có thuyền chuyên dùng, không có nơi phân loại. Hộ nuôi cá muốn thay phao nhưng chưa đủ vốn, dù phao bền dùng được trên mười năm.`,
      en: `For the Mường, Tày and Dao people who live around it, the Hòa Bình reservoir is water, road and livelihood. A count between June and September 2026 found 1,900 m³ of floating waste in the four inlets of Thung Nai, Suối Hoa, Vầy Nưa and Hiền Lương: driftwood, packaging and bottles from upstream, and local rubbish too. About 30% was lifted out; the rest sank or broke into fragments.

The fish cages add to it. The six communes and ward have 420 households with 1,250 cages. Only 9% stand on durable floats; the others rest on foam blocks that crumble within two or three years. Feed sacks and dead fish often go overboard. When the water is low and short of oxygen, losses reach 22%.

The communes want to clean up, but have no suitable boats and nowhere to sort. Farmers would change their floats, which last over ten years, but lack the capital.`,
    },
    objectives: {
      vi: `Sau 30 tháng:

- Vớt được 75% lượng rác nổi dồn vào bốn vịnh trong mùa lũ, so với 30% hiện nay.
- 41% trong số 1.250 lồng cá dùng phao bền, không còn phao xốp vỡ ở vịnh Thung Nai và Suối Hoa.
- 420 hộ áp dụng quy tắc nuôi cá sạch; tỷ lệ cá chết giảm từ 22% xuống 14%.
- Thu hồi 60 tấn nhựa mỗi năm cho tái chế, tạo việc làm thường xuyên cho 18 người.`,
      en: `After 30 months:

- 75% of the floating waste that reaches the four inlets in the flood season is lifted out, against 30% today.
- 41% of the 1,250 cages stand on durable floats, and no broken foam is left in the Thung Nai and Suối Hoa inlets.
- 420 households follow a code of clean fish farming, and losses fall from 22% to 14%.
- 60 tonnes of plastic a year go to recycling, giving regular work to 18 people.`,
    },
    activities: {
      vi: `1. Đóng ba thuyền thu gom, đặt bốn tuyến phao chắn rác và xây sáu điểm tập kết; ba đội, mỗi đội bốn người, vớt rác hằng ngày trong mùa lũ.
2. Xây một sân phân loại 400 m² có mái che, trang bị máy ép kiện, tạo việc làm cho sáu người; ký hợp đồng bán nhựa với cơ sở tái chế có giấy phép.
3. Đổi phao xốp lấy phao bền cho 400 lồng cá; mỗi hộ hoàn lại 30% vào quỹ quay vòng để thay tiếp cho hộ khác.
4. Tập huấn 420 hộ nuôi cá về mật độ thả, thức ăn, phòng bệnh, thu gom bao cám và cá chết.
5. Đo oxy, nhiệt độ và độ đục mỗi tháng tại mười điểm, báo trước cho hộ nuôi qua điện thoại khi chất lượng nước xấu đi.
6. Làm việc với 24 xóm, 11 trường học và các chủ thuyền du lịch để phân loại rác, không vứt rác xuống hồ.`,
      en: `1. Build three collection boats, lay four floating booms and construct six landing points; three crews of four people lift waste every day in the flood season.
2. Build a roofed sorting yard of 400 m² with a baling press and six jobs, and sell the plastic under contract to licensed recyclers.
3. Exchange foam for durable floats under 400 cages; households repay 30% into a revolving fund that pays for the next ones.
4. Train 420 households in stocking density, feed, disease prevention and the collection of feed sacks and dead fish.
5. Measure oxygen, temperature and turbidity monthly at ten points, and warn farmers by telephone when water quality falls.
6. Work with 24 hamlets, 11 schools and the owners of tour boats on sorting waste and keeping it out of the lake.`,
    },
    indicators: [
      {
        label: {
          vi: 'Tỷ lệ rác nổi ở bốn vịnh được vớt trong mùa lũ',
          en: 'Floating waste in the four inlets lifted out in the flood season',
        },
        baseline: { vi: '30%', en: '30%' },
        target: { vi: '75%', en: '75%' },
        verification: { vi: 'Kiểm đếm từ tháng 6 đến tháng 9', en: 'Count from June to September' },
      },
      {
        label: { vi: 'Số lồng cá dùng phao bền', en: 'Cages on durable floats' },
        baseline: { vi: '112/1.250', en: '112 of 1,250' },
        target: { vi: '512/1.250', en: '512 of 1,250' },
        verification: { vi: 'Kiểm kê lồng hằng năm', en: 'Yearly cage inventory' },
      },
      {
        label: { vi: 'Lượng nhựa đưa đi tái chế mỗi năm', en: 'Plastic sent to recycling each year' },
        baseline: { vi: '0 tấn', en: '0 tonnes' },
        target: { vi: '60 tấn', en: '60 tonnes' },
        verification: { vi: 'Phiếu cân và hợp đồng bán', en: 'Weighbridge slips and sales contracts' },
      },
      {
        label: { vi: 'Tỷ lệ cá chết trong một vụ nuôi', en: 'Fish lost in a rearing season' },
        baseline: { vi: '22%', en: '22%' },
        target: { vi: '14%', en: '14%' },
        verification: { vi: 'Nhật ký của 80 hộ, kiểm tra chéo', en: 'Logbooks of 80 households, cross-checked' },
      },
      {
        label: { vi: 'Số điểm đo chất lượng nước hằng tháng', en: 'Points where water is measured monthly' },
        baseline: { vi: '0/10', en: '0 of 10' },
        target: { vi: '10/10', en: '10 of 10' },
        verification: { vi: 'Bản tin quan trắc công khai', en: 'Published monitoring bulletin' },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Kiểm đếm đầu kỳ, chốt vị trí điểm tập kết, sân phân loại',
          en: 'Baseline count; sites of landings and yard settled',
        },
        fromMonth: 1,
        toMonth: 5,
      },
      {
        label: {
          vi: 'Đóng thuyền, làm phao chắn, xây sân phân loại',
          en: 'Boats and booms built; sorting yard constructed',
        },
        fromMonth: 5,
        toMonth: 13,
      },
      {
        label: {
          vi: 'Tập huấn hộ nuôi, đổi phao theo ba đợt',
          en: 'Farmers trained; floats exchanged in three rounds',
        },
        fromMonth: 7,
        toMonth: 24,
      },
      {
        label: {
          vi: 'Thu gom trọn mùa lũ thứ nhất và kiểm đếm',
          en: 'First full flood season of collection and count',
        },
        fromMonth: 14,
        toMonth: 17,
      },
      {
        label: {
          vi: 'Đánh giá giữa kỳ, điều chỉnh giá bán và lịch thu gom',
          en: 'Mid-term review; sale prices and collection schedule adjusted',
        },
        fromMonth: 18,
        toMonth: 19,
      },
      {
        label: {
          vi: 'Mùa lũ thứ hai, đánh giá cuối kỳ và bàn giao',
          en: 'Second flood season, final evaluation and handover',
        },
        fromMonth: 25,
        toMonth: 30,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Lũ lớn kéo đứt phao chắn rác.',
          en: 'A large flood tears the booms away.',
        },
        response: {
          vi: 'Phao chia đoạn, có chốt tự nhả, kéo vào bờ khi có thông báo xả lũ; mỗi vịnh dự trữ một đoạn thay thế.',
          en: 'Booms are in sections with breakaway links and are towed in when a release is announced; each inlet holds a spare section.',
        },
      },
      {
        risk: {
          vi: 'Giá nhựa thu mua xuống thấp, sân phân loại thu không đủ chi.',
          en: 'Plastic prices fall and the sorting yard cannot pay its way.',
        },
        response: {
          vi: 'Ký giá sàn với hai cơ sở thu mua, thu phí vệ sinh ở bến thuyền và lập dự phòng bằng ba tháng tiền công.',
          en: 'Floor prices are agreed with two buyers, landings charge a cleaning fee, and three months of wages are held in reserve.',
        },
      },
      {
        risk: {
          vi: 'Hộ nuôi không hoàn lại 30% tiền phao.',
          en: 'Farmers do not repay their 30% for the floats.',
        },
        response: {
          vi: 'Trả dần theo hai vụ bán cá, nhóm nuôi cá cùng bảo lãnh; hộ nghèo chỉ góp 10%.',
          en: 'They repay over two fish harvests, groups of farmers stand surety, and poor households pay only 10%.',
        },
      },
    ],
    sustainability: {
      vi: `Sau dự án, thuyền và sân phân loại thuộc tài sản của các xã, phường, do một hợp tác xã môi trường vận hành theo hợp đồng đặt hàng của tỉnh. Chi phí khoảng 34.000 USD mỗi năm lấy từ nguồn chi sự nghiệp bảo vệ môi trường, phí vệ sinh bến thuyền và tiền bán nhựa.

Quỹ quay vòng thay thêm khoảng 40 lồng mỗi năm. Sở Nông nghiệp và Môi trường tiếp tục quan trắc mười điểm và vận động đưa quy tắc nuôi cá sạch vào hồ sơ đăng ký nuôi trồng thủy sản lồng bè.`,
      en: `After the project the boats and yard belong to the communes and ward, and an environmental cooperative runs them under a provincial service contract. The cost of about US$ 34,000 a year comes from the environment budget, landing fees and plastic sales.

The revolving fund refits about 40 more cages a year. The Department of Agriculture and Environment goes on measuring at ten points and brings the clean farming code into the registration of cage farms.`,
    },
    safeguarding: {
      vi: 'Người làm trên thuyền mặc áo phao, biết bơi, được đóng bảo hiểm tai nạn; không dùng lao động dưới 18 tuổi. Nam, nữ được trả công như nhau, ưu tiên người thuộc hộ nghèo. Người nhặt ve chai đang sống nhờ hồ được mời vào đội. Người lao động và người dân có đường dây phản ánh, danh tính được giữ kín.',
      en: 'Crew members wear life jackets, can swim and are insured against accidents; nobody under 18 is employed. Women and men earn equal pay, and poor households come first. Waste pickers who already live from the lake are invited into the crews. Workers and residents have a confidential complaints line.',
    },
    environment: {
      vi: 'Sân phân loại đặt trên mức ngập, có nền chống thấm và rãnh thu nước rỉ rác; rác không tái chế được chở về bãi xử lý hợp vệ sinh. Phao xốp tháo ra được ép và bán, không đốt. Số lồng không tăng thêm. Dự án thực hiện thủ tục môi trường theo quy định và xin ý kiến đơn vị quản lý hồ chứa.',
      en: 'The sorting yard stands above flood level with a sealed floor and leachate drain; waste that cannot be recycled goes to a sanitary landfill. Old foam is pressed and sold, never burnt. The number of cages does not grow. Environmental formalities are completed as the law requires and the reservoir operator is consulted.',
    },

    contact: {
      name: 'Xa Thị Lệ Quyên',
      position: {
        vi: 'Phó Trưởng phòng Thủy sản, Sở Nông nghiệp và Môi trường',
        en: 'Deputy Head of Fisheries, Department of Agriculture and Environment',
      },
      email: 'lequyen.xa@example.org',
      phone: '+84 210 555 0112',
      replyDays: 5,
    },
  },
}
