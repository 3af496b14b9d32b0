import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 27,
  content: {
    title: {
      vi: 'Tiêm phòng trâu bò và dự trữ thức ăn vụ đông cho 1.200 hộ chăn nuôi tại 6 xã vùng cao',
      en: 'Cattle vaccination and winter fodder for 1,200 smallholder households in 6 upland communes',
    },
    summary: {
      vi: 'Khoản viện trợ giúp 1.200 hộ chăn nuôi nhỏ ở 6 xã vùng cao giữ được 4.100 con trâu, bò qua mùa đông: tiêm đủ ba loại vắc xin, 600 hộ trồng cỏ, ủ chua thức ăn và 300 hộ khó khăn nhất che kín chuồng. Mục tiêu là số trâu, bò chết vì dịch bệnh và rét giảm từ 210 xuống không quá 60 con.',
      en: 'The aid helps 1,200 smallholder households in 6 upland communes bring 4,100 buffaloes and cattle through the winter: full vaccination with three vaccines, grass and silage for 600 households and windproof sheds for the 300 poorest. Losses to disease and cold should fall from 210 to no more than 60 animals.',
    },

    aidKind: 'non-project',
    status: 'open',
    field: 'agriculture',
    themes: ['ethnic-minorities', 'poverty', 'women'],
    agency: 'hoi-nong-dan',
    localities: ['05212', '05152', '04849', '04846', '08545', '08635'],
    provinceWide: false,
    sdgs: [1, 2, 13],

    startsIn: '2027-03',
    months: 12,
    deadline: '2027-01-31',

    currency: 'USD',
    budget: [
      {
        label: {
          vi: '20.500 liều vắc xin viêm da nổi cục, lở mồm long móng, tụ huyết trùng (0,80 USD/liều)',
          en: '20,500 doses against lumpy skin disease, foot-and-mouth disease and haemorrhagic septicaemia (US$ 0.80 each)',
        },
        amount: usd(16_400),
      },
      {
        label: {
          vi: 'Giống cỏ, men và túi ủ chua cho 600 hộ (14 USD/hộ)',
          en: 'Grass cuttings, starter and silage bags for 600 households (US$ 14 each)',
        },
        amount: usd(8_400),
      },
      {
        label: {
          vi: '12 máy băm cỏ dùng chung (420 USD/máy)',
          en: '12 shared fodder choppers (US$ 420 each)',
        },
        amount: usd(5_040),
      },
      {
        label: {
          vi: 'Tập huấn 24 thú y viên và công tiêm',
          en: 'Training of 24 village animal health workers and vaccination fees',
        },
        amount: usd(4_100),
      },
      {
        label: {
          vi: '24 bộ phích lạnh và dụng cụ tiêm (150 USD/bộ)',
          en: '24 cold boxes with vaccination kits (US$ 150 each)',
        },
        amount: usd(3_600),
      },
      {
        label: {
          vi: 'Bạt che chuồng cho 300 hộ khó khăn nhất (12 USD/hộ)',
          en: 'Shed tarpaulins for the 300 poorest households (US$ 12 each)',
        },
        amount: usd(3_600),
      },
      {
        label: {
          vi: '30 buổi tập huấn tại thôn, mỗi buổi 20 hộ (62 USD/buổi)',
          en: '30 village training sessions of 20 households (US$ 62 each)',
        },
        amount: usd(1_860),
      },
      {
        label: { vi: 'Giám sát và kiểm toán', en: 'Monitoring and audit' },
        amount: usd(2_000),
      },
    ],
    counterpart: {
      amount: usd(9_500),
      note: {
        vi: 'Hội Nông dân và 6 xã chi 2.500 USD tiền mặt cho vận chuyển, giám sát; ngày công làm chuồng, đất trồng cỏ của các hộ và kho lạnh của ngành thú y trị giá 7.000 USD.',
        en: 'The Farmers’ Union and the 6 communes pay US$ 2,500 in cash for transport and supervision; households’ labour and grass plots and the veterinary service’s cold store are worth US$ 7,000.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(7_500),
      description: {
        vi: 'Một xã trọn gói: tiêm phòng khoảng 680 con trâu, bò của 200 hộ, thức ăn vụ đông cho 100 hộ, bạt che chuồng cho 50 hộ, 2 máy băm cỏ và 4 thú y viên.',
        en: 'One commune, complete: vaccination of about 680 animals of 200 households, winter fodder for 100, tarpaulins for 50, 2 choppers and 4 animal health workers.',
      },
    },

    beneficiaries: {
      people: 5_280,
      women: 2_610,
      children: 1_680,
      ethnicMinorities: 5_020,
      personsWithDisabilities: 110,
      poorHouseholds: 640,
      note: {
        vi: 'Là thành viên của 1.200 hộ, phần lớn là người Mường, Dao, Tày, Thái và Mông; 230 hộ do phụ nữ làm chủ được ưu tiên.',
        en: 'They are the members of 1,200 households, mostly Mường, Dao, Tày, Thái and Mông; 230 households headed by women come first.',
      },
    },

    readiness: { counterpart: 'committed', land: 'ready', approval: 'in-principle', checkedOn: '2026-10-20' },

    need: {
      vi: `Với các hộ ở Pà Cò, Vân Sơn, Tân Pheo, Đức Nhàn, Thu Cúc và Khả Cửu, con trâu, con bò vừa là sức kéo vừa là của để dành: bán một con là có tiền học cho con hoặc chữa bệnh. Nhưng mỗi mùa đông, khi rét đậm, rét hại kéo dài và sương muối làm cỏ chết, nhiều hộ mất đi tài sản lớn nhất. Thống kê của Hội Nông dân tại 1.200 hộ cho thấy mùa đông 2025–2026 có 210 trong 4.100 con chết vì dịch bệnh, đói và rét; một con bò trưởng thành trị giá khoảng 15 triệu đồng.

Tỷ lệ tiêm phòng mới đạt 46% với viêm da nổi cục và 52% với lở mồm long móng, trong khi cần trên 80% để ngăn dịch. Thôn xa thiếu phích lạnh, người tiêm phải đi bộ nửa ngày. Chỉ 90 hộ biết ủ chua thức ăn; các hộ còn lại thả rông, cho ăn rơm khô. Từ khi không còn cấp huyện, các xã tự tổ chức tiêm phòng nên cần đội ngũ thú y tại thôn.`,
      en: `For households in Pà Cò, Vân Sơn, Tân Pheo, Đức Nhàn, Thu Cúc and Khả Cửu, a buffalo or cow is both draught power and savings: selling one pays for school or hospital. Yet each winter, when severe cold lasts and frost kills the grass, many lose their greatest asset. Figures of the Farmers’ Union for 1,200 households show that in the winter of 2025–2026 disease, hunger and cold killed 210 of 4,100 animals; a grown cow is worth about 15 million VND.

Only 46% of animals are vaccinated against lumpy skin disease and 52% against foot-and-mouth disease, where over 80% is needed to stop an outbreak. Remote villages lack cold boxes, and vaccinators walk half a day. Only 90 households know how to make silage; the others let animals roam and feed dry straw. Now that there are no districts, communes organise vaccination themselves and need animal health workers in the villages.`,
    },
    objectives: {
      vi: `Giúp 1.200 hộ chăn nuôi nhỏ giữ được đàn trâu, bò qua mùa đông 2027–2028 và những năm sau.

- Ít nhất 90% của 4.100 con được tiêm đủ mũi phòng viêm da nổi cục, lở mồm long móng và tụ huyết trùng.
- 600 hộ dự trữ được ít nhất 1,5 tấn thức ăn ủ chua mỗi hộ trước mùa rét.
- 300 hộ khó khăn nhất có chuồng che kín gió.
- 24 thú y viên, mỗi xã 4 người, làm việc thường xuyên và được trả công.`,
      en: `1,200 smallholder households bring their buffaloes and cattle through the winter of 2027–2028 and those that follow.

- At least 90% of the 4,100 animals receive the full course against lumpy skin disease, foot-and-mouth disease and haemorrhagic septicaemia.
- 600 households each store at least 1.5 tonnes of silage before the cold comes.
- The 300 poorest households have a shed closed against the wind.
- 24 village animal health workers, 4 in each commune, work regularly and are paid for it.`,
    },
    activities: {
      vi: `1. Thống kê đàn, lập danh sách 1.200 hộ, công khai tại nhà văn hóa thôn.
2. Tập huấn 24 thú y viên (ít nhất 8 nữ) trong 6 ngày về bảo quản lạnh, kỹ thuật tiêm, báo dịch; cấp phích lạnh và dụng cụ.
3. Tiêm 20.500 liều trong hai đợt, mùa xuân và mùa thu: mỗi con 1 liều viêm da nổi cục, 2 liều lở mồm long móng, 2 liều tụ huyết trùng.
4. Phát giống cỏ voi, cỏ VA06 cho 600 hộ trồng từ tháng 4; lắp 12 máy băm cỏ dùng chung, mỗi xã 2 máy.
5. Mở 30 buổi tập huấn tại thôn, mỗi buổi 20 hộ, thực hành ủ chua cỏ, thân ngô và rơm ủ urê.
6. Cấp bạt cho 300 hộ, vận động các hộ giúp nhau sửa chuồng trước tháng 12; gửi cảnh báo rét qua loa thôn và điện thoại.`,
      en: `1. Count the herds, list the 1,200 households and post the list in village culture houses.
2. Train 24 village animal health workers (at least 8 women) for 6 days in the cold chain, injection and disease reporting, and supply cold boxes and kits.
3. Give 20,500 doses in two rounds, spring and autumn: for each animal 1 dose against lumpy skin disease, 2 against foot-and-mouth disease and 2 against haemorrhagic septicaemia.
4. Supply elephant grass and VA06 cuttings to 600 households for planting from April; install 12 shared choppers, 2 in each commune.
5. Hold 30 village sessions of 20 households each to practise making silage from grass and maize stalks, and treating straw with urea.
6. Give tarpaulins to 300 households, organise neighbours to mend sheds before December, and send cold warnings by village loudspeaker and telephone.`,
    },
    indicators: [
      {
        label: {
          vi: 'Tỷ lệ trâu, bò được tiêm phòng viêm da nổi cục',
          en: 'Animals vaccinated against lumpy skin disease',
        },
        baseline: { vi: '46%', en: '46%' },
        target: { vi: '90%', en: '90%' },
        verification: {
          vi: 'Sổ tiêm của thôn, thú y tỉnh kiểm tra 5% số hộ',
          en: 'Village vaccination books; provincial vets check 5% of households',
        },
      },
      {
        label: {
          vi: 'Tỷ lệ trâu, bò được tiêm đủ 2 mũi lở mồm long móng',
          en: 'Animals with 2 doses against foot-and-mouth disease',
        },
        baseline: { vi: '52% (ít nhất 1 mũi)', en: '52% (at least 1 dose)' },
        target: { vi: '90%', en: '90%' },
        verification: {
          vi: 'Sổ tiêm của thôn, phiếu xuất vắc xin',
          en: 'Village vaccination books, vaccine delivery notes',
        },
      },
      {
        label: {
          vi: 'Số trâu, bò chết vì dịch bệnh, đói, rét trong mùa đông',
          en: 'Animals lost to disease, hunger and cold in winter',
        },
        baseline: { vi: '210 con (2025–2026)', en: '210 (2025–2026)' },
        target: { vi: 'không quá 60 con (2027–2028)', en: 'no more than 60 (2027–2028)' },
        verification: {
          vi: 'Biên bản của thôn, xã; gọi điện đối chiếu 120 hộ',
          en: 'Village and commune records; telephone check of 120 households',
        },
      },
      {
        label: {
          vi: 'Số hộ có ít nhất 1,5 tấn thức ăn ủ chua vào ngày 30/11',
          en: 'Households with at least 1.5 tonnes of silage on 30 November',
        },
        baseline: { vi: '90', en: '90' },
        target: { vi: '600', en: '600' },
        verification: { vi: 'Đo hố ủ, đếm túi tại hộ', en: 'Measuring pits and counting bags on the farm' },
      },
      {
        label: { vi: 'Số thú y viên thôn hoạt động thường xuyên', en: 'Village animal health workers active' },
        baseline: { vi: '7/24', en: '7 of 24' },
        target: { vi: '24/24', en: '24 of 24' },
        verification: { vi: 'Báo cáo tháng gửi xã', en: 'Monthly reports to the commune' },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Lập danh sách, tập huấn 24 thú y viên, mua vắc xin',
          en: 'Lists made, 24 workers trained, vaccines bought',
        },
        fromMonth: 1,
        toMonth: 2,
      },
      { label: { vi: 'Tiêm phòng đợt xuân', en: 'Spring vaccination' }, fromMonth: 2, toMonth: 3 },
      {
        label: { vi: 'Trồng cỏ, lắp 12 máy băm', en: 'Grass planted, 12 choppers installed' },
        fromMonth: 2,
        toMonth: 5,
      },
      {
        label: { vi: '30 buổi tập huấn, ủ chua thức ăn', en: '30 village sessions, silage made' },
        fromMonth: 5,
        toMonth: 9,
      },
      { label: { vi: 'Tiêm phòng đợt thu', en: 'Autumn vaccination' }, fromMonth: 7, toMonth: 8 },
      {
        label: { vi: 'Che chuồng, theo dõi đàn qua mùa rét', en: 'Sheds closed, herds followed through the cold' },
        fromMonth: 8,
        toMonth: 12,
      },
      { label: { vi: 'Kiểm toán, báo cáo kết thúc', en: 'Audit and completion report' }, fromMonth: 11, toMonth: 12 },
    ],
    risks: [
      {
        risk: { vi: 'Dịch bùng phát trước khi tiêm xong', en: 'Disease breaks out before vaccination is finished' },
        response: {
          vi: 'Tiêm trước ở các thôn giáp tỉnh bạn và gần chợ gia súc; có sẵn 500 liều dự phòng của ngành thú y',
          en: 'Villages next to other provinces and near livestock markets come first; the veterinary service holds 500 doses in reserve',
        },
      },
      {
        risk: { vi: 'Vắc xin hỏng do mất lạnh', en: 'Vaccines spoil when the cold chain breaks' },
        response: {
          vi: 'Nhiệt kế trong từng phích, giao theo ngày, liều hỏng được ghi và hủy',
          en: 'A thermometer in every box, delivery day by day; spoiled doses are logged and destroyed',
        },
      },
      {
        risk: { vi: 'Hộ vẫn thả rông khi rét hại', en: 'Households still let animals roam in severe cold' },
        response: {
          vi: 'Quy ước thôn đưa trâu, bò về chuồng khi dưới 12 °C; chi hội nông dân nhắc từng nhà',
          en: 'Village rules bring animals in below 12 °C; local branches of the Farmers’ Union remind each house',
        },
      },
    ],
    sustainability: {
      vi: 'Từ năm thứ hai, các hộ trả 5.000 đồng công tiêm mỗi mũi để 24 thú y viên có thu nhập; vắc xin lấy từ chương trình tiêm phòng hằng năm của tỉnh và phần hộ tự mua qua Hội Nông dân. Mỗi hộ được cấp giống cỏ sẽ chia lại hom cho ít nhất một hộ khác. Máy băm do tổ hội nông dân quản lý, thu 2.000 đồng cho 100 kg cỏ để sửa chữa. Túi ủ dùng lại được hai đến ba vụ; sau đó hộ làm hố ủ lót bạt với chi phí thấp.',
      en: 'From the second year households pay a fee of 5,000 VND per injection, so that the 24 animal health workers earn; vaccines come from the province’s yearly campaign and from what households buy through the Farmers’ Union. Each household given grass passes cuttings to at least one other. Farmers’ groups look after the choppers and charge 2,000 VND per 100 kg of grass for repairs. Silage bags last two or three seasons; after that households line pits with sheeting at low cost.',
    },
    safeguarding: {
      vi: 'Tiêu chí chọn hộ được họp thôn thông qua, danh sách niêm yết 7 ngày. Tập huấn bằng tiếng Mường, Dao, Thái, Mông khi cần, vào giờ phụ nữ đi được. Trẻ em không tham gia tiêm, giữ gia súc hay đứng máy băm. Số điện thoại phản ánh của Hội được dán tại nhà văn hóa, trả lời trong 5 ngày làm việc.',
      en: 'Village meetings adopt the criteria for choosing households, and lists are posted for 7 days. Training is given in Mường, Dao, Thái or Mông where needed, at hours that suit women. Children take no part in vaccination, holding animals or running choppers. The Union’s complaints number hangs in culture houses and is answered within 5 working days.',
    },
    environment: {
      vi: 'Cỏ được trồng ở bờ ruộng, đất đồi bỏ trống, không phá rừng, và giúp giữ đất dốc. Nuôi nhốt mùa rét giảm trâu, bò phá rừng non; phân được ủ làm phân bón. Kim tiêm, vỏ lọ vắc xin gom vào hộp cứng, đưa về xã tiêu hủy. Xác gia súc chết được chôn sâu, rắc vôi, cách nguồn nước ít nhất 30 m.',
      en: 'Grass is planted on field edges and idle slopes, never by clearing forest, and helps to hold the soil. Housing animals in winter protects young forest, and dung is composted. Needles and vaccine bottles go into hard boxes for destruction by the commune. Dead animals are buried deep with lime, at least 30 m from any water source.',
    },

    contact: {
      name: 'Xa Văn Khoát',
      position: {
        vi: 'Trưởng ban Kinh tế – Xã hội, Hội Nông dân tỉnh',
        en: 'Head of Economic and Social Affairs, Provincial Farmers’ Union',
      },
      email: 'xa.van.khoat@example.org',
      phone: '+84 210 555 0127',
      replyDays: 5,
    },
  },
}
