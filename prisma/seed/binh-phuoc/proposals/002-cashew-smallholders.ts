import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 2,
  content: {
    title: {
      vi: 'Vườn điều chịu hạn và giá bán công bằng cho 1.450 nông hộ nhỏ',
      en: 'Drought-ready cashew orchards and fairer prices for 1,450 smallholders',
    },
    summary: {
      vi: 'Dự án giúp 1.450 hộ trồng điều, phần lớn là người S’Tiêng, cải tạo 1.900 ha vườn già cỗi bằng ghép chồi, trồng xen và giữ ẩm, đồng thời lập 22 tổ thu mua bán thẳng hạt có truy xuất cho nhà máy thay vì bán non cho thương lái.',
      en: 'The project helps 1,450 cashew-growing households, most of them S’Tiêng, to renew 1,900 ha of ageing orchards by top-grafting, intercropping and mulching, and to form 22 collection groups that sell traceable nuts straight to processors instead of pledging the crop to traders before harvest.',
    },
    aidKind: 'project',
    status: 'open',
    field: 'agriculture',
    themes: ['ethnic-minorities', 'women', 'poverty'],
    agency: 'hoi-nong-dan',
    localities: ['25396', '25405', '25417', '25399', '25267'],
    provinceWide: false,
    sdgs: [1, 2, 12, 13],
    startsIn: '2027-03',
    months: 36,
    deadline: '2027-01-31',
    currency: 'USD',
    budget: [
      {
        label: {
          vi: 'Ghép cải tạo 1.100 ha và 6 vườn cây đầu dòng',
          en: 'Top-grafting of 1,100 ha and 6 mother-tree plots',
        },
        amount: usd(132_000),
      },
      {
        label: { vi: 'Giống ca cao, gừng, cây họ đậu trồng xen', en: 'Cocoa, ginger and legumes for intercropping' },
        amount: usd(74_000),
      },
      {
        label: {
          vi: 'Sân phơi, kho và máy đo ẩm cho 22 tổ thu mua',
          en: 'Drying floors, stores and moisture meters for 22 groups',
        },
        amount: usd(88_000),
      },
      {
        label: { vi: 'Lớp học tại vườn trong ba mùa', en: 'Farmer field schools over three seasons' },
        amount: usd(63_500),
      },
      {
        label: { vi: 'Vốn thu mua quay vòng', en: 'Revolving fund for buying the crop' },
        amount: usd(55_000),
      },
      {
        label: { vi: 'Truy xuất nguồn gốc và chứng nhận nhóm', en: 'Traceability and group certification' },
        amount: usd(24_500),
      },
      {
        label: { vi: 'Điều phối, giám sát, kiểm toán', en: 'Coordination, monitoring, audit' },
        amount: usd(41_000),
      },
    ],
    counterpart: {
      amount: usd(96_000),
      note: {
        vi: 'Ngày công và vật liệu ủ gốc của nông hộ, lương cán bộ khuyến nông và mặt bằng 22 điểm thu mua do xã bố trí.',
        en: 'Labour and mulch of the households, pay of extension staff, and sites for 22 collection points provided by the communes.',
      },
    },
    commitments: [
      {
        source: { vi: 'Một nhà máy chế biến điều tại địa phương', en: 'A local cashew processor' },
        amount: usd(38_000),
      },
    ],
    smallestPart: {
      amount: usd(21_700),
      description: {
        vi: 'Một tổ thu mua 65 hộ: ghép cải tạo 50 ha, sân phơi, kho và lớp học trong ba mùa.',
        en: 'One collection group of 65 households: top-grafting of 50 ha, a drying floor, a store and three seasons of field school.',
      },
    },
    beneficiaries: {
      people: 6_100,
      women: 3_050,
      children: 1_900,
      ethnicMinorities: 4_150,
      personsWithDisabilities: 120,
      poorHouseholds: 610,
      note: {
        vi: 'Là thành viên của 1.450 hộ có từ 0,5 đến 3 ha điều; 480 hộ do phụ nữ đứng tên tổ viên.',
        en: 'They are the members of 1,450 households with 0.5 to 3 ha of cashew; in 480 of them a woman is the registered group member.',
      },
    },
    readiness: { counterpart: 'committed', land: 'ready', approval: 'in-principle', checkedOn: '2026-11-04' },
    need: {
      vi: `Bình Phước là vùng điều lớn nhất cả nước, nhưng phần lớn vườn của nông hộ nhỏ đã trồng trên 20 năm. Mưa trái mùa đúng lúc điều trổ bông trong ba năm gần đây làm năng suất ở năm xã chỉ còn 0,9 tấn/ha, bằng một nửa vườn được ghép cải tạo.

Khảo sát tháng 7/2026 với 320 hộ cho thấy 58% bán điều non: nhận tiền của thương lái từ tháng 9 với giá thấp hơn lúc thu hoạch từ 20% đến 35%. Hạt phơi ngay trên đất nên bị ẩm, bị trừ cân. Nhà máy trong vùng phải nhập hạt từ châu Phi, trong khi sẵn sàng trả thêm cho hạt địa phương khô đều và rõ nguồn gốc.`,
      en: `Bình Phước is the largest cashew area in the country, but most smallholder orchards are over 20 years old. Rain out of season, just when the trees flower, has cut yields in the five communes to 0.9 tonnes per ha over the last three years, half of what renewed orchards bear.

A survey of 320 households in July 2026 found that 58% sell their crop “green”: from September they take traders’ money at a price 20% to 35% below that of the harvest. Nuts are dried on bare ground, stay damp and lose weight at the scales. Processors nearby import nuts from Africa while they would pay more for local nuts that are evenly dry and of known origin.`,
    },
    objectives: {
      vi: `Thu nhập từ điều của 1.450 hộ tăng ít nhất 40% và không phụ thuộc vào bán non.

- Năng suất trung bình đạt 1,5 tấn/ha vào mùa thứ ba.
- Tỷ lệ hộ bán non giảm từ 58% xuống dưới 15%.
- 22 tổ bán chung ít nhất 1.600 tấn hạt có truy xuất mỗi năm.`,
      en: `Income from cashew rises by at least 40% in 1,450 households and no longer depends on selling the crop green.

- Average yield reaches 1.5 tonnes per ha in the third season.
- Households that sell green fall from 58% to under 15%.
- 22 groups together sell at least 1,600 tonnes of traceable nuts a year.`,
    },
    activities: {
      vi: `1. Chọn cây đầu dòng chịu mưa trái mùa, lập 6 vườn nhân chồi, đào tạo 44 thợ ghép là thanh niên trong xã.
2. Mở 22 lớp học tại vườn, mỗi lớp kéo dài ba mùa: tỉa cành, ủ gốc, bón cân đối, phòng bọ xít muỗi không lạm dụng thuốc.
3. Trồng xen ca cao, gừng, cây họ đậu dưới tán để có thu nhập trái vụ và giữ ẩm.
4. Xây sân phơi, kho nhỏ; mỗi tổ có máy đo ẩm và sổ cân điện tử.
5. Lập quỹ thu mua quay vòng để ứng 50% tiền cho hộ khi giao hạt; ký hợp đồng với nhà máy trước mùa.
6. Chứng nhận nhóm và truy xuất đến từng vườn.`,
      en: `1. Select mother trees that withstand rain out of season, set up 6 scion plots and train 44 young people from the communes as grafters.
2. Hold 22 farmer field schools, each over three seasons: pruning, mulching, balanced feeding, control of the tea mosquito bug without excess of pesticide.
3. Plant cocoa, ginger and legumes under the trees for income out of season and for moisture.
4. Build drying floors and small stores; each group has a moisture meter and electronic scales.
5. Set up a revolving fund that advances 50% of the price on delivery, and sign contracts with processors before the season.
6. Certify the groups and trace nuts to each orchard.`,
    },
    indicators: [
      {
        label: { vi: 'Năng suất điều trung bình (tấn/ha)', en: 'Average cashew yield (tonnes per ha)' },
        baseline: { vi: '0,9', en: '0.9' },
        target: { vi: '1,5', en: '1.5' },
        verification: { vi: 'Cân mẫu tại 110 vườn mỗi mùa', en: 'Sample weighing in 110 orchards each season' },
      },
      {
        label: { vi: 'Tỷ lệ hộ bán điều non', en: 'Households that sell the crop green' },
        baseline: { vi: '58%', en: '58%' },
        target: { vi: 'dưới 15%', en: 'under 15%' },
        verification: { vi: 'Khảo sát hộ hằng năm', en: 'Yearly household survey' },
      },
      {
        label: {
          vi: 'Lượng hạt bán chung có truy xuất (tấn/năm)',
          en: 'Traceable nuts sold together (tonnes per year)',
        },
        baseline: { vi: '0', en: '0' },
        target: { vi: '1.600', en: '1,600' },
        verification: { vi: 'Sổ cân điện tử và hợp đồng', en: 'Electronic weighing records and contracts' },
      },
    ],
    milestones: [
      {
        label: { vi: 'Lập 22 tổ, chọn cây đầu dòng, khảo sát', en: '22 groups formed, mother trees chosen, baseline' },
        fromMonth: 1,
        toMonth: 6,
      },
      {
        label: { vi: 'Ghép cải tạo và lớp học tại vườn', en: 'Top-grafting and field schools' },
        fromMonth: 4,
        toMonth: 30,
      },
      {
        label: { vi: 'Sân phơi, kho, thu mua chung', en: 'Drying floors, stores, joint selling' },
        fromMonth: 9,
        toMonth: 34,
      },
      {
        label: { vi: 'Đánh giá, bàn giao quỹ và vườn', en: 'Evaluation, handover of fund and plots' },
        fromMonth: 33,
        toMonth: 36,
      },
    ],
    risks: [
      {
        risk: { vi: 'Giá điều thế giới giảm mạnh', en: 'The world price of cashew falls sharply' },
        response: {
          vi: 'Cây trồng xen chiếm ít nhất 25% thu nhập; hợp đồng có giá sàn',
          en: 'Intercrops bring at least 25% of income; contracts set a floor price',
        },
      },
      {
        risk: { vi: 'Thương lái ép trả nợ cũ bằng hạt', en: 'Traders call in old debts in nuts' },
        response: {
          vi: 'Ngân hàng chính sách cho vay thay nợ; quỹ ứng tiền ngay khi giao hạt',
          en: 'The policy bank refinances old debts; the fund pays on delivery',
        },
      },
    ],
    sustainability: {
      vi: 'Phí 2% trên mỗi tấn hạt bán chung nuôi bộ máy của tổ và bảo trì sân phơi từ mùa thứ ba. Vườn nhân chồi giao cho ba hợp tác xã, bán chồi theo giá thống nhất. Quỹ quay vòng do Hội Nông dân giữ sổ, kiểm toán hằng năm. Thợ ghép trẻ nhận việc trong và ngoài vùng dự án.',
      en: 'A fee of 2% on each tonne sold together pays for the groups and the upkeep of drying floors from the third season. Scion plots go to three cooperatives that sell scions at an agreed price. The Farmers’ Union keeps the revolving fund, audited each year. The young grafters find work within and beyond the project area.',
    },
    safeguarding: {
      vi: 'Không có lao động trẻ em khi thu hoạch và tách vỏ; tổ ký cam kết và được kiểm tra đột xuất. Người S’Tiêng được tập huấn bằng tiếng mẹ đẻ. Phụ nữ giữ ít nhất 40% vị trí trong ban điều hành tổ.',
      en: 'No child works at harvest or shelling; groups sign an undertaking and are checked without notice. S’Tiêng members are trained in their own language. Women hold at least 40% of the seats on group committees.',
    },
    environment: {
      vi: 'Ủ gốc và trồng xen giảm xói mòn và nhu cầu tưới; thuốc bảo vệ thực vật chỉ dùng theo ngưỡng. Không mở rộng diện tích vào đất rừng: mỗi vườn có tọa độ và được đối chiếu với bản đồ rừng.',
      en: 'Mulch and intercrops reduce erosion and the need for water; pesticide is used only above a threshold. No orchard expands into forest land: each has coordinates that are checked against the forest map.',
    },
    contact: {
      name: 'Lâm Quốc Thắng',
      position: { vi: 'Phó Chủ tịch Hội Nông dân thành phố', en: 'Vice-Chair, Farmers’ Union of the city' },
      email: 'lam.quoc.thang@example.org',
      phone: '+84 271 555 0122',
      replyDays: 5,
    },
  },
}
