import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 2,
  content: {
    title: {
      vi: 'Phục hồi đất và sản xuất cam an toàn cho 900 hộ trồng cây có múi ở Cao Phong',
      en: 'Soil health and safe citrus for 900 smallholder households around Cao Phong',
    },
    summary: {
      vi: 'Đất chua và bệnh vàng lá thối rễ đang làm chết dần vườn cam Cao Phong. Dự án cùng 900 hộ phục hồi đất trên 540 ha, trồng lại 90 ha bằng cây giống sạch bệnh, ủ phân tại chỗ và đưa 300 ha đạt chứng nhận VietGAP trong 30 tháng.',
      en: 'Acid soil and root rot are slowly killing the orange orchards of Cao Phong. With 900 households the project restores soil on 540 ha, replants 90 ha with disease-free trees, makes compost locally and brings 300 ha to VietGAP certification in 30 months.',
    },

    aidKind: 'project',
    status: 'open',
    field: 'agriculture',
    themes: ['ethnic-minorities', 'poverty'],
    agency: 'so-nong-nghiep-moi-truong',
    localities: ['05089', '05116'],
    provinceWide: false,
    sdgs: [1, 2, 12, 15],

    startsIn: '2027-06',
    months: 30,
    deadline: '2027-03-15',

    currency: 'USD',
    budget: [
      {
        label: {
          vi: 'Cây giống sạch bệnh, vôi và hạt giống cây phủ đất',
          en: 'Disease-free trees, lime and cover-crop seed',
        },
        amount: usd(92_000),
      },
      {
        label: {
          vi: '12 điểm ủ phân hữu cơ có máy băm và mái che',
          en: '12 covered composting points with shredders',
        },
        amount: usd(74_000),
      },
      {
        label: {
          vi: '36 lớp học hiện trường cho 900 nông dân',
          en: '36 farmer field schools for 900 growers',
        },
        amount: usd(48_000),
      },
      {
        label: {
          vi: 'Chứng nhận VietGAP, kiểm tra dư lượng và truy xuất nguồn gốc',
          en: 'VietGAP certification, residue tests and traceability',
        },
        amount: usd(45_000),
      },
      {
        label: {
          vi: 'Phân tích đất và lá, bản đồ độ chua của đất',
          en: 'Soil and leaf tests, maps of soil acidity',
        },
        amount: usd(38_000),
      },
      {
        label: { vi: 'Điều phối và cán bộ kỹ thuật tại xã', en: 'Coordination and field technicians' },
        amount: usd(23_000),
      },
      {
        label: {
          vi: 'Khảo sát đầu kỳ, giám sát, đánh giá và kiểm toán',
          en: 'Baseline survey, monitoring, evaluation and audit',
        },
        amount: usd(20_000),
      },
    ],
    counterpart: {
      amount: usd(60_000),
      note: {
        vi: 'Chiếm 15% tổng kinh phí: ngân sách tỉnh chi bằng tiền cho khuyến nông, 2 xã bố trí đất đặt điểm ủ phân, các hộ góp công và phân chuồng.',
        en: '15% of the total: cash from the provincial extension budget, land for the composting points from the 2 communes, and labour and manure from households.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(24_750),
      description: {
        vi: 'Một cụm vườn: 75 hộ với 45 ha, gồm 1 điểm ủ phân, 3 lớp học hiện trường, phân tích đất, trồng lại 7,5 ha và chứng nhận 25 ha.',
        en: 'One orchard cluster: 75 households with 45 ha, including 1 composting point, 3 field schools, soil tests, 7.5 ha replanted and 25 ha certified.',
      },
    },

    beneficiaries: {
      people: 3_600,
      women: 1_770,
      children: 940,
      ethnicMinorities: 2_630,
      personsWithDisabilities: 58,
      poorHouseholds: 212,
      note: {
        vi: '900 hộ có vườn từ 0,3 đến 1,2 ha, khoảng 3.600 nhân khẩu, phần lớn là người Mường; ít nhất 400 phụ nữ trực tiếp dự lớp học hiện trường.',
        en: '900 households with orchards of 0.3 to 1.2 ha, about 3,600 people, most of them Mường; at least 400 women attend the field schools themselves.',
      },
    },

    readiness: { counterpart: 'committed', land: 'in-progress', approval: 'in-principle', checkedOn: '2026-11-05' },

    need: {
      vi: `Cây cam đã nuôi sống vùng Cao Phong (trước đây thuộc tỉnh Hòa Bình) suốt nhiều thập niên. Vài năm gần đây, vườn cam suy thoái nhanh. Khảo sát năm 2025 của ngành nông nghiệp tại 900 hộ ở hai xã Cao Phong và Mường Thàng, với 540 ha vườn, cho thấy 46% diện tích có cây vàng lá, thối rễ; độ pH của đất bình quân chỉ 4,2 và hàm lượng mùn dưới 2%. Bón nhiều phân hóa học, ít phân hữu cơ và trồng lại ngay trên đất bệnh làm đất chai cứng, nấm gây thối rễ phát triển mạnh.

Thu nhập từ cam của một hộ giảm từ khoảng 95 xuống 52 triệu đồng một năm. Nhiều hộ, nhất là hộ người Mường ở sườn đồi, đã chặt bỏ vườn mà không có vốn trồng lại; cây giống trôi nổi không rõ nguồn gốc lại mang theo mầm bệnh. Người trồng muốn làm lại cho đúng: biết đất mình thiếu gì, có phân hữu cơ tại chỗ, có cây giống sạch và bán được giá nhờ quả an toàn.`,
      en: `Oranges have supported the Cao Phong area (formerly Hòa Bình province) for decades. In recent years the orchards have declined fast. A 2025 survey by the agricultural service of 900 households in Cao Phong and Mường Thàng communes, with 540 ha of orchards, found yellowing trees with rotting roots on 46% of the area, an average soil pH of only 4.2 and less than 2% organic matter. Heavy chemical fertiliser, little manure and immediate replanting on infected ground have hardened the soil and let root-rot fungi spread.

A household’s yearly income from oranges has fallen from about 95 to 52 million VND. Many families, above all Mường families on the slopes, have felled their orchards and have no capital to replant; cheap saplings of unknown origin bring the disease back. Growers want to start again properly: to know what their soil lacks, to have compost nearby, clean saplings, and a better price for safe fruit.`,
    },
    objectives: {
      vi: `Sau 30 tháng, 900 hộ có vườn cây khỏe trên đất đã phục hồi và bán được quả an toàn.

- Nâng độ pH bình quân của đất từ 4,2 lên 5,0 và tăng hàm lượng mùn trên 540 ha.
- Giảm diện tích vườn bị thối rễ từ 46% xuống dưới 25%.
- Trồng lại 90 ha bằng cây sạch bệnh, sau khi đã cải tạo đất.
- Chứng nhận VietGAP cho 300 ha.
- Nâng thu nhập từ cam của mỗi hộ từ 52 lên 70 triệu đồng một năm.`,
      en: `After 30 months, 900 households have healthy orchards on restored soil and sell safe fruit.

- Raise average soil pH from 4.2 to 5.0 and increase organic matter on 540 ha.
- Bring the orchard area with root rot down from 46% to below 25%.
- Replant 90 ha with disease-free trees, after the soil has been treated.
- Certify 300 ha to VietGAP.
- Raise each household’s yearly income from oranges from 52 to 70 million VND.`,
    },
    activities: {
      vi: `1. Lấy và phân tích 1.800 mẫu đất, lá trong hai đợt; phát cho mỗi hộ một phiếu khuyến cáo bón vôi, bón phân riêng cho vườn mình.
2. Xây 12 điểm ủ phân hữu cơ từ phân chuồng, bã mía và cành lá, công suất 150 tấn mỗi điểm một năm.
3. Mở 36 lớp học hiện trường, mỗi lớp 25 người, theo trọn một vụ quả.
4. Trồng lại 90 ha bằng 45.000 cây sạch bệnh từ vườn ươm được công nhận; trước đó luân canh cây họ đậu một vụ.
5. Trồng lạc dại và cỏ phủ đất trên 360 ha vườn dốc để giữ đất và giảm thuốc trừ cỏ.
6. Lập 12 nhóm chứng nhận, kiểm tra 240 mẫu dư lượng, cấp mã truy xuất và kết nối với ít nhất 10 đơn vị thu mua.`,
      en: `1. Take and test 1,800 soil and leaf samples in two rounds, and give each household a liming and fertiliser sheet for its own orchard.
2. Build 12 points that make compost from manure, sugar-cane waste and prunings, at 150 tonnes a year each.
3. Hold 36 field schools of 25 growers, each following a full fruit season.
4. Replant 90 ha with 45,000 disease-free trees from recognised nurseries, after one season of legumes in rotation.
5. Sow wild peanut and grass cover on 360 ha of sloping orchards to hold the soil and cut the use of weedkiller.
6. Form 12 certification groups, test 240 samples for residues, issue tracing codes and link growers with at least 10 buyers.`,
    },
    indicators: [
      {
        label: { vi: 'Độ pH bình quân của đất vườn', en: 'Average pH of orchard soil' },
        baseline: { vi: '4,2', en: '4.2' },
        target: { vi: '5,0', en: '5.0' },
        verification: {
          vi: 'Phân tích 900 mẫu ở tháng thứ 3 và tháng thứ 28',
          en: 'Tests of 900 samples in month 3 and again in month 28',
        },
      },
      {
        label: { vi: 'Diện tích vườn có cây bị thối rễ', en: 'Orchard area with root rot' },
        baseline: { vi: '46%', en: '46%' },
        target: { vi: 'dưới 25%', en: 'below 25%' },
        verification: {
          vi: 'Điều tra bệnh hằng năm tại 180 vườn cố định',
          en: 'Yearly disease survey of 180 fixed orchards',
        },
      },
      {
        label: { vi: 'Phân hữu cơ sản xuất tại chỗ mỗi năm', en: 'Compost made locally each year' },
        baseline: { vi: '120 tấn', en: '120 tonnes' },
        target: { vi: '1.800 tấn', en: '1,800 tonnes' },
        verification: {
          vi: 'Sổ nhập xuất của 12 điểm ủ phân',
          en: 'Stock books of the 12 composting points',
        },
      },
      {
        label: { vi: 'Diện tích được chứng nhận VietGAP', en: 'Area certified to VietGAP' },
        baseline: { vi: '35 ha', en: '35 ha' },
        target: { vi: '300 ha', en: '300 ha' },
        verification: {
          vi: 'Giấy chứng nhận còn hiệu lực do tổ chức độc lập cấp',
          en: 'Valid certificates from an independent body',
        },
      },
      {
        label: { vi: 'Thu nhập từ cam của một hộ mỗi năm', en: 'Yearly household income from oranges' },
        baseline: { vi: '52 triệu đồng', en: '52 million VND' },
        target: { vi: '70 triệu đồng', en: '70 million VND' },
        verification: {
          vi: 'Khảo sát 180 hộ được chọn đầu kỳ và cuối kỳ',
          en: 'Survey of 180 selected households at the start and the end',
        },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Khảo sát đầu kỳ, phân tích đất đợt một, phiếu khuyến cáo cho 900 hộ',
          en: 'Baseline survey, first soil tests, advice sheets for 900 households',
        },
        fromMonth: 1,
        toMonth: 5,
      },
      {
        label: { vi: 'Xây xong và vận hành 12 điểm ủ phân', en: '12 composting points built and running' },
        fromMonth: 3,
        toMonth: 10,
      },
      {
        label: { vi: '18 lớp học hiện trường vụ đầu', en: 'First 18 field schools' },
        fromMonth: 5,
        toMonth: 15,
      },
      {
        label: {
          vi: 'Luân canh cây họ đậu, sau đó trồng lại 90 ha',
          en: 'Legume rotation, then 90 ha replanted',
        },
        fromMonth: 8,
        toMonth: 22,
      },
      {
        label: { vi: '18 lớp học hiện trường vụ hai', en: 'Second 18 field schools' },
        fromMonth: 16,
        toMonth: 26,
      },
      {
        label: {
          vi: 'Chứng nhận đủ 300 ha, ký hợp đồng thu mua',
          en: '300 ha certified, purchase contracts signed',
        },
        fromMonth: 14,
        toMonth: 28,
      },
      {
        label: {
          vi: 'Phân tích đất đợt hai, đánh giá cuối kỳ và bàn giao',
          en: 'Second soil tests, final evaluation and handover',
        },
        fromMonth: 27,
        toMonth: 30,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Bệnh quay lại trên diện tích mới trồng.',
          en: 'Disease returns on replanted land.',
        },
        response: {
          vi: 'Chỉ trồng lại sau luân canh và khi mẫu đất đạt yêu cầu; chỉ mua cây có hồ sơ sạch bệnh; nhổ bỏ cây bệnh trong 7 ngày.',
          en: 'Replant only after rotation and a clean soil sample, buy only trees with health papers, and remove sick trees within 7 days.',
        },
      },
      {
        risk: {
          vi: 'Nông dân bỏ dở vì cây trồng mới phải sau 3 năm mới cho quả.',
          en: 'Growers give up because new orchards take 3 years to bear.',
        },
        response: {
          vi: 'Trồng xen lạc, đậu và rau để có thu nhập ngay; mỗi hộ chỉ trồng lại từng phần vườn.',
          en: 'Intercrop peanuts, beans and vegetables for early income; each household replants only part of its orchard at a time.',
        },
      },
      {
        risk: {
          vi: 'Giá cam xuống thấp khi thu hoạch rộ.',
          en: 'Orange prices fall at the peak of harvest.',
        },
        response: {
          vi: 'Cơ cấu giống chín sớm, chính vụ và chín muộn; ký hợp đồng trước vụ với đơn vị thu mua quả có chứng nhận.',
          en: 'Mix early, mid-season and late varieties, and sign contracts before harvest with buyers of certified fruit.',
        },
      },
      {
        risk: {
          vi: 'Mưa lớn gây xói mòn vườn dốc vừa xới.',
          en: 'Heavy rain erodes freshly worked slopes.',
        },
        response: {
          vi: 'Làm đất ngoài mùa mưa, gieo cây phủ đất trước và đào hố theo đường đồng mức.',
          en: 'Work the soil outside the rainy season, sow cover first and dig pits along the contour.',
        },
      },
    ],
    sustainability: {
      vi: `Mười hai điểm ủ phân được bàn giao cho các nhóm nông dân và tự trang trải bằng tiền bán phân: giá 1.900 đồng/kg đủ trả công, điện và sửa máy. Mỗi lớp học để lại hai nông dân nòng cốt, tổng cộng 72 người, do khuyến nông xã mời làm giảng viên hằng năm. Phòng phân tích của ngành nông nghiệp tiếp tục nhận mẫu đất với mức phí hộ dân trả được. Các nhóm chứng nhận đóng góp theo sản lượng để gia hạn chứng nhận từ năm thứ ba.`,
      en: `The twelve composting points are handed over to farmer groups and pay their way from sales: a price of 1,900 VND a kilogram covers labour, power and repairs. Each field school leaves two lead growers, 72 in all, whom the commune extension service engages as trainers every year. The agricultural service’s laboratory goes on taking soil samples at a fee that households can pay. Certification groups contribute by volume to renew their certificates from the third year.`,
    },
    safeguarding: {
      vi: `Vợ và chồng cùng được mời; mỗi lớp có ít nhất 40% phụ nữ và có giảng viên nói tiếng Mường. Hộ nghèo, hộ có người khuyết tật được ưu tiên nhận cây giống. Người phun thuốc được khám sức khỏe và cấp đồ bảo hộ; trẻ em không tham gia phun thuốc, bón vôi. Ý kiến phản ánh được trả lời trong 15 ngày.`,
      en: `Wives and husbands are both invited; at least 40% of each class are women, and trainers speak Mường. Poor households and those with a person with disabilities come first for saplings. People who spray receive health checks and protective clothing; children take no part in spraying or liming. Complaints are answered within 15 days.`,
    },
    environment: {
      vi: `Dự án giảm 30% phân hóa học và ngừng dùng thuốc trừ cỏ trên 360 ha có cây phủ đất. Điểm ủ phân đặt cách nhà ở và suối ít nhất 50 m, có nền chống thấm. Cây bệnh được xử lý tại vườn, không vận chuyển đi nơi khác. Bao gói thuốc được thu gom và xử lý theo quy định.`,
      en: `The project cuts chemical fertiliser by 30% and ends the use of weedkiller on the 360 ha under cover. Composting points stand at least 50 m from homes and streams and have a sealed floor. Diseased trees are destroyed in the orchard and never moved elsewhere. Empty pesticide packs are collected and disposed of as the rules require.`,
    },

    contact: {
      name: 'Bùi Văn Khương',
      position: {
        vi: 'Chuyên viên chính, Sở Nông nghiệp và Môi trường',
        en: 'Senior Officer, Department of Agriculture and Environment',
      },
      email: 'van-khuong@example.org',
      phone: '+84 210 555 0102',
      replyDays: 5,
    },
  },
}
