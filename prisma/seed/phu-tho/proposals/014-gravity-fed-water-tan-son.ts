import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 14,
  content: {
    title: {
      vi: 'Cấp nước sạch tự chảy cho bốn xã vùng cao Tân Sơn',
      en: 'Gravity-fed clean water for four upland communes of Tân Sơn',
    },
    summary: {
      vi: '1.860 hộ dân, phần lớn là người Mường và người Dao, đang lấy nước từ khe suối không được bảo vệ. Mỗi xã một hệ thống tự chảy dùng chung, do các tổ quản lý nước ở khu dân cư vận hành, sẽ đưa nước sạch về cách nhà không quá 100 m cho 7.900 người.',
      en: '1,860 households, most of them Mường and Dao, draw water from unprotected streams. A shared gravity system in each commune, run by village water committees, would bring safe water within 100 m of home for 7,900 people.',
    },

    aidKind: 'project',
    status: 'open',
    field: 'water',
    themes: ['ethnic-minorities', 'women', 'children', 'poverty'],
    agency: 'so-nong-nghiep-moi-truong',
    localities: ['08590', '08560', '08545', '08620'],
    provinceWide: false,
    sdgs: [6, 3],

    startsIn: '2027-04',
    months: 24,
    deadline: '2027-01-31',

    currency: 'USD',
    budget: [
      { label: { vi: 'Xây dựng và thiết bị', en: 'Construction and equipment' }, amount: usd(238_000) },
      {
        label: { vi: 'Tập huấn, thành lập tổ quản lý nước', en: 'Training and water committees' },
        amount: usd(62_000),
      },
      {
        label: { vi: 'Thiết kế kỹ thuật và giám sát thi công', en: 'Technical design and supervision' },
        amount: usd(44_000),
      },
      { label: { vi: 'Giám sát, đánh giá', en: 'Monitoring and evaluation' }, amount: usd(31_000) },
      { label: { vi: 'Quản lý dự án', en: 'Project management' }, amount: usd(37_000) },
    ],
    counterpart: {
      amount: usd(90_400),
      note: {
        vi: 'Bằng tiền từ ngân sách tỉnh (52.000 USD) và bằng hiện vật: mặt bằng, ngày công đào lấp đường ống của người dân và phương tiện của bốn xã (38.400 USD).',
        en: 'In cash from the provincial budget (US$ 52,000) and in kind: land, villagers’ labour for trenching and vehicles of the four communes (US$ 38,400).',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(79_000),
      description: {
        vi: 'Một hệ thống hoàn chỉnh cho xã Long Cốc: một công trình đầu nguồn, 7 km đường ống, 40 trụ vòi và sáu tổ quản lý nước, phục vụ 350 hộ.',
        en: 'One complete system for Long Cốc commune: an intake, 7 km of pipe, 40 tap stands and six water committees, serving 350 households.',
      },
    },

    beneficiaries: {
      people: 7_900,
      women: 4_029,
      children: 2_290,
      ethnicMinorities: 6_557,
      personsWithDisabilities: 214,
      poorHouseholds: 692,
      note: {
        vi: '1.860 hộ ở 31 khu dân cư; 83% là người dân tộc thiểu số, 51% là phụ nữ và trẻ em gái. Học sinh của 14 trường học và trường mầm non trên địa bàn cũng được hưởng lợi từ hoạt động vệ sinh.',
        en: '1,860 households in 31 villages; 83% ethnic minority, 51% women and girls. Pupils of the 14 local schools and nurseries also benefit from the hygiene work.',
      },
    },

    readiness: { counterpart: 'committed', land: 'ready', approval: 'in-principle', checkedOn: '2026-10-03' },

    need: {
      vi: `Bốn xã ở vùng Tân Sơn (Xuân Đài, Lai Đồng, Thu Cúc và Long Cốc, trước đây thuộc huyện Tân Sơn) nằm cao hơn mạng cấp nước tập trung. Ở 31 khu dân cư, 1.860 hộ dẫn nước từ khe, mó và giếng đào về dùng thẳng, không qua xử lý; mới có 11% số hộ có nước sạch trong vòng 100 m. Mùa khô năm 2025, các trạm y tế xã ghi nhận 1.140 ca bệnh lây qua nước, hai phần ba là trẻ dưới năm tuổi.

Mỗi hộ mất trung bình 90 phút mỗi ngày để lấy nước, chủ yếu do phụ nữ và trẻ em gái gánh vác. Từ cuối tháng 12 đến tháng 3, khe cạn dần, người dân phải đi xa hơn và dùng cả nguồn nước chung với gia súc.

Trước đây địa phương đã có công trình, nhưng trong chín bể chứa và tuyến ống nhỏ xây từ năm 2008, nay chỉ còn ba công trình hoạt động. Số còn lại hỏng vì không ai được giao sửa chữa và không thu tiền nước. Vì vậy, dự án thành lập tổ quản lý nước trước, xây dựng công trình sau.`,
      en: `Four communes in the Tân Sơn area (Xuân Đài, Lai Đồng, Thu Cúc and Long Cốc, all formerly in Tân Sơn district) lie above the piped network. In 31 villages, 1,860 households take water from streams, springs and dug wells and use it untreated; only 11% have safe water within 100 m. In the 2025 dry season commune health stations recorded 1,140 cases of waterborne disease, two in three among children under five.

Households spend on average 90 minutes a day fetching water, most of it carried by women and girls. From late December to March the streams shrink; people walk further and share sources with livestock.

Schemes have been built here before: of nine small tanks and pipelines laid since 2008, only three still run. The others failed because nobody was charged with repairs and no tariff was collected. This proposal therefore forms the water committees first and builds afterwards.`,
    },
    objectives: {
      vi: `Đến hết tháng thứ 24:

- 95% trong số 1.860 hộ có nước đạt quy chuẩn quốc gia QCVN 01-1 cách nhà không quá 100 m.
- Số ca bệnh lây qua nước mà các trạm y tế ghi nhận trong mùa khô giảm từ 1.140 xuống dưới 300.
- Thời gian lấy nước của mỗi hộ giảm từ 90 phút xuống dưới 20 phút một ngày.
- Ít nhất 28 trong 31 tổ quản lý nước thu đủ chi thường xuyên và có quỹ sửa chữa; phụ nữ chiếm từ một nửa số thành viên trở lên.`,
      en: `By the end of month 24:

- 95% of the 1,860 households have water that meets national standard QCVN 01-1 within 100 m of home.
- Cases of waterborne disease recorded at health stations in the dry season fall from 1,140 to under 300.
- The time each household spends fetching water falls from 90 to under 20 minutes a day.
- At least 28 of 31 water committees cover their running cost and hold a repair fund, and at least half of their members are women.`,
    },
    activities: {
      vi: `1. Xây dựng bốn công trình đầu nguồn có bảo vệ, bể lắng, bể lọc cát chậm và khử trùng; lắp đặt 38 km đường ống và 212 trụ vòi, nước đạt quy chuẩn quốc gia QCVN 01-1.
2. Thành lập và tập huấn 31 tổ quản lý nước ở khu dân cư, mỗi tổ năm người, để cùng dân định giá nước, thu chi công khai và vận hành công trình.
3. Đào tạo 62 thợ nước tại chỗ, mỗi khu dân cư hai người; trang bị cho mỗi xã một bộ dụng cụ và phụ tùng thay thế.
4. Trang bị bình lọc và bể chứa nước mưa 2 m³ cho 93 hộ ở xa, đường ống không tới được.
5. Hướng dẫn vệ sinh, rửa tay tại 14 trường học và trường mầm non; tổ chức các buổi truyền thông ở khu dân cư bằng tiếng Việt, tiếng Mường và tiếng Dao.
6. Khoanh vùng bảo vệ 60 ha rừng đầu nguồn theo quy ước của khu dân cư và xét nghiệm nước mỗi quý tại bốn nguồn cấp.`,
      en: `1. Build four protected intakes with settling tanks, slow sand filters and disinfection; lay 38 km of pipe and set 212 tap stands, to national standard QCVN 01-1.
2. Form and train 31 village water committees of five members each, which set tariffs with the villagers, publish their accounts and keep the system running.
3. Train 62 local water technicians, two per village, and give each commune a set of tools and spare parts.
4. Equip 93 outlying households beyond the reach of the pipes with a filter and a 2 m³ rainwater tank.
5. Give hygiene and handwashing lessons in 14 schools and nurseries, with matching village meetings in Vietnamese, Mường and Dao.
6. Mark out 60 ha of catchment forest for protection under village rules and test the water of the four sources every quarter.`,
    },
    indicators: [
      {
        label: { vi: 'Tỷ lệ hộ có nước sạch trong vòng 100 m', en: 'Households with safe water within 100 m' },
        baseline: { vi: '11%', en: '11%' },
        target: { vi: '95%', en: '95%' },
        verification: { vi: 'Khảo sát của xã, hằng năm', en: 'Commune survey, yearly' },
      },
      {
        label: {
          vi: 'Số ca bệnh lây qua nước trong mùa khô',
          en: 'Waterborne disease cases in the dry season',
        },
        baseline: { vi: '1.140', en: '1,140' },
        target: { vi: 'dưới 300', en: 'under 300' },
        verification: { vi: 'Sổ khám bệnh của trạm y tế', en: 'Health station records' },
      },
      {
        label: { vi: 'Số tổ quản lý nước thu đủ chi thường xuyên', en: 'Water committees covering their running cost' },
        baseline: { vi: '0/31', en: '0 of 31' },
        target: { vi: '28/31', en: '28 of 31' },
        verification: { vi: 'Sổ thu chi đã được kiểm tra', en: 'Account books, after checking' },
      },
      {
        label: {
          vi: 'Thời gian lấy nước bình quân một hộ trong ngày',
          en: 'Time a household spends fetching water each day',
        },
        baseline: { vi: '90 phút', en: '90 minutes' },
        target: { vi: 'dưới 20 phút', en: 'under 20 minutes' },
        verification: { vi: 'Khảo sát 300 hộ, đầu kỳ và cuối kỳ', en: 'Survey of 300 households, start and end' },
      },
      {
        label: { vi: 'Tỷ lệ mẫu nước tại trụ vòi đạt QCVN 01-1', en: 'Tap stand water tests meeting QCVN 01-1' },
        baseline: { vi: 'chưa có trụ vòi', en: 'no tap stands yet' },
        target: { vi: 'ít nhất 95%', en: 'at least 95%' },
        verification: { vi: 'Phiếu xét nghiệm hằng quý', en: 'Quarterly laboratory reports' },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Điều tra đầu kỳ, thành lập 31 tổ quản lý nước',
          en: 'Baseline survey; 31 water committees formed',
        },
        fromMonth: 1,
        toMonth: 4,
      },
      {
        label: { vi: 'Khảo sát nguồn nước, thiết kế và đấu thầu', en: 'Source surveys, design and tendering' },
        fromMonth: 2,
        toMonth: 6,
      },
      {
        label: { vi: 'Thi công đầu nguồn, đường ống và trụ vòi', en: 'Intakes, pipelines and tap stands built' },
        fromMonth: 7,
        toMonth: 18,
      },
      {
        label: {
          vi: 'Đào tạo thợ nước, hướng dẫn vệ sinh ở trường học',
          en: 'Technicians trained; hygiene lessons in schools',
        },
        fromMonth: 8,
        toMonth: 20,
      },
      {
        label: {
          vi: 'Chạy thử, xét nghiệm nước, bắt đầu thu tiền nước',
          en: 'Trial running, water tests, first tariffs collected',
        },
        fromMonth: 17,
        toMonth: 21,
      },
      {
        label: {
          vi: 'Đánh giá cuối kỳ và bàn giao cho bốn xã',
          en: 'Final evaluation and handover to the four communes',
        },
        fromMonth: 22,
        toMonth: 24,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Lưu lượng nguồn nước xuống thấp trong năm khô hạn.',
          en: 'Source flows drop in a very dry year.',
        },
        response: {
          vi: 'Đo lưu lượng ngay từ mùa khô này, trước khi chốt thiết kế; mỗi hệ thống có bể chứa đủ dùng hai ngày và một nguồn dự phòng.',
          en: 'Flows are measured from the present dry season on, before designs are fixed; each system has two days of storage and a reserve source.',
        },
      },
      {
        risk: {
          vi: 'Lũ ống, sạt lở làm hỏng công trình đầu nguồn hoặc đường ống.',
          en: 'Flash floods or landslides damage an intake or pipeline.',
        },
        response: {
          vi: 'Đặt đầu nguồn phía trên mức lũ lịch sử, chôn ống sâu 60 cm, dùng ống thép ở đoạn vượt suối; dự trữ phụ tùng tại xã.',
          en: 'Intakes stand above recorded flood levels, pipes lie 60 cm deep, stream crossings are in steel, and spare parts are kept in each commune.',
        },
      },
      {
        risk: {
          vi: 'Người dân không đóng tiền nước đều khi công trình còn mới.',
          en: 'Households do not pay regularly while the system is new.',
        },
        response: {
          vi: 'Giá nước do họp dân quyết định, lắp đồng hồ ở từng trụ vòi, công khai thu chi hằng tháng và giảm một nửa cho hộ nghèo.',
          en: 'Village meetings set the tariff, every tap stand is metered, accounts are posted monthly and poor households pay half.',
        },
      },
    ],
    sustainability: {
      vi: `Công trình được bàn giao cho Ủy ban nhân dân bốn xã; các tổ quản lý nước vận hành theo thỏa thuận ký với xã. Giá nước dự kiến khoảng 3.500 đồng/m³, đủ trả công thợ, hóa chất, phụ tùng nhỏ và trích 15% vào quỹ sửa chữa.

Sau khi dự án kết thúc, đơn vị sự nghiệp về nước sạch nông thôn trực thuộc Sở Nông nghiệp và Môi trường kiểm tra kỹ thuật hai lần mỗi năm và đề nghị đưa phần sửa chữa lớn vào kế hoạch ngân sách của tỉnh.`,
      en: `The works are handed over to the People’s Committees of the four communes; the water committees run them under an agreement signed with the commune. The expected tariff of about 3,500 VND per m³ pays the technicians, chemicals and small parts and puts 15% into a repair fund.

After the project the rural water service of the Department of Agriculture and Environment inspects the systems twice a year and proposes major repairs for the province’s budget plan.`,
    },
    safeguarding: {
      vi: 'Vị trí trụ vòi do phụ nữ, người cao tuổi và người khuyết tật cùng chọn; trụ có bệ thấp, lối đi phẳng và không đặt ở nơi khuất. Cán bộ, nhà thầu ký quy tắc ứng xử về bảo vệ trẻ em và phòng ngừa quấy rối. Mỗi khu dân cư có hai người, một nữ, tiếp nhận phản ánh; phản ánh cần giữ kín được gửi thẳng đến ban quản lý dự án.',
      en: 'Women, older people and persons with disabilities choose the tap stand sites; stands have low platforms and level paths and are never out of sight. Staff and contractors sign a code of conduct on child protection and harassment. Two people in each village, one of them a woman, receive complaints; confidential ones go straight to the project management unit.',
    },
    environment: {
      vi: 'Công trình chỉ lấy không quá 30% lưu lượng mùa kiệt, phần còn lại để nuôi ruộng đồng và sinh vật phía hạ lưu. Đường ống đi theo đường mòn, không mở đường mới trong rừng. Dự án thực hiện thủ tục môi trường theo quy định; tổ quản lý nước cùng kiểm lâm tuần tra 60 ha rừng đầu nguồn.',
      en: 'No more than 30% of the low-season flow is taken; the rest stays in the stream for fields and wildlife below. Pipes follow existing paths and no new track is cut through forest. Environmental formalities are completed as the law requires, and the committees patrol the 60 ha of catchment forest with the rangers.',
    },

    contact: {
      name: 'Phùng Thị Ngọc Lan',
      position: {
        vi: 'Chuyên viên Phòng Hợp tác quốc tế, Sở Ngoại vụ',
        en: 'Officer, International Cooperation Division, Department of Foreign Affairs',
      },
      email: 'ngoclan.phung@example.org',
      phone: '+84 210 555 0114',
      replyDays: 5,
    },
  },
  earlier: (now) => [
    {
      publishedOn: '2026-06-10',
      content: {
        ...now,
        summary: {
          vi: '1.860 hộ dân ở bốn xã vùng cao đang lấy nước từ khe suối không được bảo vệ. Bốn hệ thống tự chảy do các tổ quản lý nước ở khu dân cư vận hành sẽ đưa nước sạch đến gần nhà cho 7.450 người.',
          en: '1,860 households in four upland communes draw water from unprotected streams. Four gravity systems run by village water committees would bring safe water near the homes of 7,450 people.',
        },
        themes: ['ethnic-minorities', 'women', 'poverty'],
        sdgs: [6],
        startsIn: '2027-01',
        deadline: '2026-12-15',
        budget: now.budget.map((line, i) => (i === 0 ? { ...line, amount: usd(221_000) } : line)),
        counterpart: {
          amount: usd(38_400),
          note: {
            vi: 'Bằng hiện vật: mặt bằng, ngày công đào lấp đường ống của người dân và phương tiện của bốn xã (38.400 USD).',
            en: 'In kind: land, villagers’ labour for trenching and vehicles of the four communes (US$ 38,400).',
          },
        },
        smallestPart: { amount: null, description: { vi: '', en: '' } },
        beneficiaries: { ...now.beneficiaries, people: 7_450, women: 3_800, children: 2_160, ethnicMinorities: 6_184 },
        readiness: { counterpart: 'planned', land: 'in-progress', approval: 'not-yet', checkedOn: '2026-06-02' },
        indicators: indicatorsAtFirst(now.indicators.slice(0, 4)),
      },
    },
    {
      publishedOn: '2026-08-21',
      content: {
        ...now,
        startsIn: '2027-01',
        deadline: '2026-12-15',
        budget: now.budget.map((line, i) => (i === 0 ? { ...line, amount: usd(221_000) } : line)),
        readiness: { counterpart: 'committed', land: 'ready', approval: 'in-progress', checkedOn: '2026-08-14' },
        indicators: indicatorsAtFirst(now.indicators),
      },
    },
  ],
  files: {
    photos: [
      {
        file: 'gravity-water.png',
        alternative: {
          vi: 'Hình vẽ mặt cắt sườn núi: nước suối từ rừng vào công trình đầu nguồn, qua bể lắng, bể lọc cát và bể chứa tròn, rồi theo đường ống xuống các trụ vòi bên ba ngôi nhà.',
          en: 'Drawing of a hillside in section: water from a forest stream enters an intake, passes a settling tank, a sand filter and a round storage tank, then runs by pipe to tap stands beside three houses.',
        },
        caption: {
          vi: 'Hình vẽ mẫu, không phải ảnh chụp: 1 công trình đầu nguồn, 2 bể lắng, 3 bể lọc cát chậm, 4 bể chứa, 5 trụ vòi.',
          en: 'Sample drawing, not a photograph: 1 intake, 2 settling tank, 3 slow sand filter, 4 storage tank, 5 tap stands.',
        },
        credit: '',
      },
      {
        file: 'tap-stand.png',
        alternative: {
          vi: 'Hình vẽ một trụ vòi trên sân bê tông: nước chảy vào xô, đường ống chôn dưới đất, rãnh thoát nước ở bên phải.',
          en: 'Drawing of a tap stand on a concrete apron: water runs into a bucket, the pipe is buried below, a drain leads off to the right.',
        },
        caption: {
          vi: 'Hình vẽ mẫu: 1 đường ống chôn ngầm, 2 trụ bê tông, 3 vòi, 4 rãnh thoát nước.',
          en: 'Sample drawing: 1 buried pipe, 2 concrete post, 3 tap, 4 drain.',
        },
        credit: '',
      },
    ],
    documents: [
      {
        file: 'sample-checklist.pdf',
        label: {
          vi: 'Tài liệu mẫu: danh mục kiểm tra công trình cấp nước tự chảy',
          en: 'Sample document: checklist for a gravity-fed water scheme',
        },
        language: 'both',
      },
    ],
  },
}

/** The fourth was less ambitious, and less well checked. */
function indicatorsAtFirst(indicators: SampleProposal['content']['indicators']) {
  return indicators.map((indicator, i) =>
    i === 3
      ? {
          ...indicator,
          target: { vi: 'dưới 30 phút', en: 'under 30 minutes' },
          verification: { vi: 'Khảo sát 200 hộ, cuối kỳ', en: 'Survey of 200 households, at the end' },
        }
      : indicator,
  )
}
