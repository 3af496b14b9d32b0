import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 13,
  content: {
    title: {
      vi: 'Cộng đồng cùng giữ rừng quanh Vườn quốc gia Xuân Sơn',
      en: 'Community forest care around Xuân Sơn National Park',
    },
    summary: {
      vi: '24 khu dân cư người Mường, người Dao quanh Vườn quốc gia Xuân Sơn nhận chăm sóc 4.200 ha rừng. Trong 36 tháng, dự án lập 24 tổ giữ rừng, trồng bổ sung 260 ha cây bản địa và giúp 2.150 hộ tăng thu nhập dưới tán rừng.',
      en: '24 Mường and Dao villages around Xuân Sơn National Park take 4,200 ha of forest into their care. In 36 months the project forms 24 forest groups, enriches 260 ha with native trees and helps 2,150 households earn more beneath the canopy.',
    },

    aidKind: 'project',
    status: 'open',
    field: 'environment',
    themes: ['ethnic-minorities', 'poverty', 'women'],
    agency: 'so-nong-nghiep-moi-truong',
    localities: ['08590', '08560', '08593', '08620'],
    provinceWide: false,
    sdgs: [15, 13, 1],

    startsIn: '2027-07',
    months: 36,
    deadline: '2027-05-31',

    currency: 'USD',
    budget: [
      {
        label: { vi: '24 tổ giữ rừng: công tuần tra, trang bị', en: '24 forest groups: patrol pay and equipment' },
        amount: usd(128_000),
      },
      {
        label: { vi: 'Vườn ươm và trồng bổ sung 260 ha', en: 'Nurseries and enrichment of 260 ha' },
        amount: usd(104_000),
      },
      { label: { vi: 'Sinh kế dưới tán rừng', en: 'Livelihoods beneath the forest' }, amount: usd(112_000) },
      {
        label: { vi: 'Lập bản đồ, thỏa thuận chia sẻ lợi ích', en: 'Mapping and benefit-sharing agreements' },
        amount: usd(42_000),
      },
      { label: { vi: 'Phòng cháy, chữa cháy rừng', en: 'Forest fire prevention' }, amount: usd(32_000) },
      {
        label: { vi: 'Giám sát, đánh giá, ô tiêu chuẩn', en: 'Monitoring, evaluation, forest plots' },
        amount: usd(26_000),
      },
      { label: { vi: 'Quản lý dự án', en: 'Project management' }, amount: usd(36_000) },
    ],
    counterpart: {
      amount: usd(120_000),
      note: {
        vi: 'Ngân sách tỉnh chi khoán bảo vệ rừng bằng tiền (78.000 USD); lực lượng kiểm lâm, đất vườn ươm và ngày công trồng rừng của người dân tính bằng hiện vật (42.000 USD).',
        en: 'The provincial budget pays forest protection contracts in cash (US$ 78,000); rangers’ time, nursery land and villagers’ planting labour are given in kind (US$ 42,000).',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(20_000),
      description: {
        vi: 'Trọn gói 36 tháng cho một khu dân cư: tổ giữ rừng, bản đồ và thỏa thuận, trồng bổ sung khoảng 10 ha và một nhóm sinh kế.',
        en: 'The full 36-month package for one village: forest group, map and agreement, about 10 ha of enrichment and one livelihood group.',
      },
    },

    beneficiaries: {
      people: 9_300,
      women: 4_610,
      children: 2_520,
      ethnicMinorities: 8_184,
      personsWithDisabilities: 196,
      poorHouseholds: 583,
      note: {
        vi: '2.150 hộ ở 24 khu dân cư; 88% là người Mường và người Dao. 312 người trực tiếp tham gia tổ giữ rừng.',
        en: '2,150 households in 24 villages; 88% are Mường and Dao. 312 people serve in the forest groups.',
      },
    },

    readiness: { counterpart: 'planned', land: 'in-progress', approval: 'in-progress', checkedOn: '2026-10-29' },

    need: {
      vi: `Vườn quốc gia Xuân Sơn rộng 15.048 ha, có rừng tự nhiên trên núi đá vôi, thung lũng cây chò chỉ và đầu nguồn của nhiều khe suối. Bao quanh là các xã Xuân Đài, Lai Đồng, Minh Đài và Long Cốc, trước đây thuộc huyện Tân Sơn. Ở 24 khu dân cư giáp rừng có 2.150 hộ, phần lớn là người Mường và người Dao; 583 hộ nghèo hoặc cận nghèo.

Rừng vùng đệm đang nghèo đi. Năm 2025, cứ 10 km tuần tra ghi nhận 6,4 dấu vết chặt cây, đặt bẫy. Ranh giới giữa đất được giao và rừng của xã chỉ rõ trên giấy; nhiều hộ không biết phần nào mình được hưởng lợi. Thu nhập từ rừng bình quân 9,5 triệu đồng một hộ mỗi năm, chủ yếu nhờ bán keo non và măng.

Lực lượng kiểm lâm mỏng, một người phụ trách hơn 900 ha. Người dân thông thuộc đường rừng và muốn tham gia, nhưng tuần tra tự nguyện không bền nếu họ không có thu nhập. Rau sắng, mật ong và gà nhiều cựa là những đặc sản có thể giúp họ sống nhờ rừng mà không phá rừng.`,
      en: `Xuân Sơn National Park covers 15,048 ha: natural forest on limestone, a valley of towering chò chỉ trees and the headwaters of many streams. Around it lie the communes of Xuân Đài, Lai Đồng, Minh Đài and Long Cốc, formerly in Tân Sơn district. In 24 villages at the forest edge live 2,150 households, mostly Mường and Dao, of whom 583 are poor or near-poor.

The buffer forest is thinning. In 2025 patrols met 6.4 signs of felling or trapping for every 10 km walked. Boundaries between allocated land and commune forest are clear only on paper, and many households do not know what they may benefit from. Forest income averages 9.5 million VND per household a year, mainly from young acacia and bamboo shoots.

Rangers are few, one to more than 900 ha. Villagers know the paths and want to help, but voluntary patrols do not last without an income. Rau sắng greens, honey and the local many-spurred chicken could let them live from the forest without destroying it.`,
    },
    objectives: {
      vi: `Trong 36 tháng:

- 4.200 ha rừng vùng đệm có thỏa thuận chăm sóc, ranh giới rõ ràng và tổ giữ rừng tuần tra đều.
- Dấu vết chặt cây, đặt bẫy giảm từ 6,4 xuống dưới 2,0 trên 10 km tuần tra.
- 260 ha rừng nghèo được trồng bổ sung cây bản địa, tỷ lệ sống từ 85% trở lên.
- Thu nhập từ rừng và dưới tán rừng tăng từ 9,5 lên 16 triệu đồng một hộ mỗi năm.
- Phụ nữ chiếm ít nhất 40% thành viên các tổ giữ rừng.`,
      en: `Within 36 months:

- 4,200 ha of buffer forest are under care agreements, with clear boundaries and regular patrols by village groups.
- Signs of felling and trapping fall from 6.4 to under 2.0 per 10 km of patrol.
- 260 ha of poor forest are enriched with native trees, with at least 85% surviving.
- Income from and beneath the forest rises from 9.5 to 16 million VND per household a year.
- Women make up at least 40% of the forest groups.`,
    },
    activities: {
      vi: `1. Cùng dân lập bản đồ, cắm 480 mốc và ký 24 thỏa thuận chăm sóc rừng, nêu rõ quyền hưởng lợi, trách nhiệm và cách chia sẻ lợi ích.
2. Thành lập 24 tổ giữ rừng, mỗi tổ 13 người; mỗi tổ tuần tra sáu ngày một tháng, dùng bản đồ trên điện thoại, được trả công và đóng bảo hiểm.
3. Xây hai vườn ươm, mỗi năm 60.000 cây giống chò chỉ, lát hoa, trám và re hương; trồng bổ sung 260 ha trong ba vụ.
4. Lập 24 nhóm sinh kế về rau sắng, ong, gà nhiều cựa và cây thuốc dưới tán; hỗ trợ giống, kỹ thuật, nhãn hiệu và hợp đồng bán.
5. Trang bị dụng cụ chữa cháy cho 24 tổ, làm 30 km đường băng cản lửa và diễn tập mỗi năm một lần trước mùa khô.
6. Đặt 40 ô tiêu chuẩn và 30 máy ảnh tự động để theo dõi cây rừng và động vật hoang dã; công bố kết quả tại xã hằng năm.`,
      en: `1. Map the forest with the villagers, set 480 boundary markers and sign 24 care agreements that state rights, duties and how benefits are shared.
2. Form 24 forest groups of 13 people; each group patrols six days a month with maps on a smartphone and is paid and insured.
3. Build two nurseries that raise 60,000 seedlings a year of chò chỉ, lát hoa, trám and re hương, and enrich 260 ha in three planting seasons.
4. Form 24 livelihood groups for rau sắng, bees, many-spurred chicken and medicinal plants, with stock, training, a label and sales contracts.
5. Give 24 groups firefighting tools, clear 30 km of firebreaks and hold one drill a year before the dry season.
6. Set out 40 forest plots and 30 camera traps to follow trees and wildlife, and publish the results in the communes every year.`,
    },
    indicators: [
      {
        label: { vi: 'Diện tích rừng có thỏa thuận chăm sóc', en: 'Forest under care agreements' },
        baseline: { vi: '0 ha', en: '0 ha' },
        target: { vi: '4.200 ha', en: '4,200 ha' },
        verification: { vi: 'Thỏa thuận đã ký và bản đồ số', en: 'Signed agreements and digital map' },
      },
      {
        label: {
          vi: 'Dấu vết chặt cây, đặt bẫy trên 10 km tuần tra',
          en: 'Signs of felling or trapping per 10 km of patrol',
        },
        baseline: { vi: '6,4', en: '6.4' },
        target: { vi: 'dưới 2,0', en: 'under 2.0' },
        verification: { vi: 'Dữ liệu tuần tra, kiểm lâm đối chiếu', en: 'Patrol data, checked by rangers' },
      },
      {
        label: { vi: 'Tỷ lệ sống của cây trồng bổ sung', en: 'Survival of planted trees' },
        baseline: { vi: 'chưa trồng', en: 'none planted' },
        target: { vi: '85%', en: '85%' },
        verification: { vi: 'Đếm trong 40 ô tiêu chuẩn', en: 'Count in 40 forest plots' },
      },
      {
        label: {
          vi: 'Thu nhập từ rừng bình quân một hộ mỗi năm',
          en: 'Forest income per household a year',
        },
        baseline: { vi: '9,5 triệu đồng', en: '9.5 million VND' },
        target: { vi: '16 triệu đồng', en: '16 million VND' },
        verification: { vi: 'Khảo sát 320 hộ, đầu và cuối kỳ', en: 'Survey of 320 households, start and end' },
      },
      {
        label: { vi: 'Tỷ lệ phụ nữ trong các tổ giữ rừng', en: 'Women in the forest groups' },
        baseline: { vi: '18% (các tổ hiện có)', en: '18% (present groups)' },
        target: { vi: 'ít nhất 40%', en: 'at least 40%' },
        verification: { vi: 'Danh sách tổ và bảng chấm công', en: 'Group lists and time sheets' },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Điều tra đầu kỳ, họp dân, lập bản đồ và cắm mốc',
          en: 'Baseline, village meetings, mapping and markers',
        },
        fromMonth: 1,
        toMonth: 10,
      },
      {
        label: {
          vi: 'Thành lập tổ giữ rừng, ký thỏa thuận, bắt đầu tuần tra',
          en: 'Groups formed, agreements signed, patrols begin',
        },
        fromMonth: 4,
        toMonth: 12,
      },
      {
        label: { vi: 'Xây vườn ươm, trồng bổ sung qua ba vụ', en: 'Nurseries built; three planting seasons' },
        fromMonth: 6,
        toMonth: 34,
      },
      {
        label: {
          vi: 'Lập nhóm sinh kế, đăng ký nhãn hiệu, bán sản phẩm',
          en: 'Livelihood groups, label registered, products sold',
        },
        fromMonth: 9,
        toMonth: 30,
      },
      {
        label: { vi: 'Đánh giá giữa kỳ', en: 'Mid-term evaluation' },
        fromMonth: 18,
        toMonth: 19,
      },
      {
        label: {
          vi: 'Đánh giá cuối kỳ, bàn giao cho xã và tổ giữ rừng',
          en: 'Final evaluation; handover to communes and groups',
        },
        fromMonth: 33,
        toMonth: 36,
      },
    ],
    risks: [
      {
        risk: {
          vi: 'Các khu dân cư tranh chấp ranh giới rừng.',
          en: 'Villages dispute a forest boundary.',
        },
        response: {
          vi: 'Hai bên cùng đi thực địa, già làng và xã làm chứng; chỗ chưa thống nhất để ngoài thỏa thuận cho đến khi giải quyết xong.',
          en: 'Both sides walk the line with elders and the commune as witnesses; disputed strips stay out of the agreement until settled.',
        },
      },
      {
        risk: {
          vi: 'Khô hạn làm cây con chết hoặc xảy ra cháy rừng.',
          en: 'Drought kills seedlings or fires break out.',
        },
        response: {
          vi: 'Trồng đầu mùa mưa, dùng cây giống cao trên 80 cm, dự trữ 15% cây trồng dặm; trực cháy từ tháng 11 đến tháng 4.',
          en: 'Planting follows the first rains with seedlings over 80 cm tall, 15% are kept for replanting, and a fire watch runs from November to April.',
        },
      },
      {
        risk: {
          vi: 'Sản phẩm dưới tán rừng khó bán hoặc bị khai thác quá mức.',
          en: 'Forest products sell badly or are overharvested.',
        },
        response: {
          vi: 'Ký hợp đồng với người mua trước khi mở rộng; chỉ bán rau sắng, cây thuốc gây trồng và quy định mức thu hái trong thỏa thuận.',
          en: 'Buyers are under contract before any expansion; only cultivated rau sắng and medicinal plants are sold, and the agreements limit harvests.',
        },
      },
      {
        risk: {
          vi: 'Vốn đối ứng khoán bảo vệ rừng được phân bổ chậm.',
          en: 'Counterpart money for protection contracts comes late.',
        },
        response: {
          vi: 'Sở đăng ký vốn trước tháng 9 hằng năm; công tuần tra của quý đầu do dự án ứng trước.',
          en: 'The Department applies before September each year, and the project advances patrol pay for the first quarter.',
        },
      },
    ],
    sustainability: {
      vi: `Thỏa thuận chăm sóc rừng có thời hạn mười năm, được xã xác nhận. Sau dự án, công tuần tra lấy từ chi trả dịch vụ môi trường rừng, khoán bảo vệ rừng và 5% doanh thu của các nhóm sinh kế, ước khoảng 46.000 USD mỗi năm.

Hai vườn ươm chuyển thành cơ sở của hợp tác xã, bán cây giống cho chương trình trồng rừng. Kiểm lâm địa bàn tiếp tục dùng dữ liệu tuần tra và bản đồ chung; mỗi năm các tổ họp một lần để sửa đổi quy ước.`,
      en: `The care agreements run for ten years and are confirmed by the communes. After the project, patrol pay comes from payments for forest environmental services, protection contracts and 5% of the livelihood groups’ sales, about US$ 46,000 a year.

The two nurseries become a cooperative business that sells seedlings to planting programmes. Local rangers go on using the shared patrol data and map, and the groups meet once a year to revise their rules.`,
    },
    safeguarding: {
      vi: 'Mọi thỏa thuận được bàn bằng tiếng Mường hoặc tiếng Dao, có phụ nữ và hộ nghèo tham gia, và chỉ ký khi người dân đồng thuận sau khi được thông tin đầy đủ. Không di dời, không thu hồi đất. Tổ giữ rừng chỉ ghi nhận và báo tin, không bắt giữ ai, không dùng vũ khí. Ảnh có hình người đều được xóa.',
      en: 'Every agreement is discussed in Mường or Dao with women and poor households present, and signed only with free, prior and informed consent. Nobody is moved and no land is taken. Groups record and report; they detain no one and carry no weapons. Pictures that show people are deleted.',
    },
    environment: {
      vi: 'Chỉ trồng cây bản địa có nguồn gốc hạt giống quanh vùng, không phát trắng, không dùng thuốc diệt cỏ. Đàn ong, gà và cây thuốc giữ ở mức khu rừng chịu được, không mở đường xe vào rừng. Máy ảnh tự động và ô tiêu chuẩn cho biết sớm nếu việc thu hái làm hại loài nào.',
      en: 'Only native trees from local seed are planted, without clearing and without herbicide. Bees, poultry and medicinal plants stay within what the forest can bear, and no vehicle tracks are opened. Camera traps and forest plots show early on whether harvesting harms any species.',
    },

    contact: {
      name: 'Hà Minh Thụ',
      position: {
        vi: 'Chuyên viên Chi cục Kiểm lâm, Sở Nông nghiệp và Môi trường',
        en: 'Officer, Forest Protection Sub-Department, Department of Agriculture and Environment',
      },
      email: 'minhthu.ha@example.org',
      phone: '+84 210 555 0113',
      replyDays: 7,
    },
  },
}
