import { usd } from '@/domain/money/money'
import type { SampleProposal } from '../../sample'

/** Sample proposal: invented, and flagged as sample when it is seeded. */
export const proposal: SampleProposal = {
  number: 3,
  content: {
    title: {
      vi: 'Trao truyền cồng chiêng, sử thi và dệt thổ cẩm S’Tiêng ở Bom Bo',
      en: 'Passing on S’Tiêng gongs, epics and weaving in Bom Bo',
    },
    summary: {
      vi: '34 nghệ nhân cao tuổi truyền dạy cho 420 thanh thiếu niên trong hai năm; 18 bộ cồng chiêng được phục hồi, 120 giờ sử thi và dân ca được ghi âm bằng tiếng S’Tiêng, và 65 phụ nữ có thu nhập từ dệt theo mẫu của ông bà.',
      en: '34 elderly masters teach 420 young people over two years; 18 sets of gongs are restored, 120 hours of epics and songs are recorded in S’Tiêng, and 65 women earn from weaving their grandparents’ patterns.',
    },
    aidKind: 'project',
    status: 'open',
    field: 'culture',
    themes: ['ethnic-minorities', 'women', 'children'],
    agency: 'so-van-hoa-the-thao-du-lich',
    localities: ['25405', '25396', '25402', '25292'],
    provinceWide: false,
    sdgs: [4, 8, 11],
    startsIn: '2027-06',
    months: 24,
    deadline: '2027-03-31',
    currency: 'USD',
    budget: [
      { label: { vi: 'Thù lao nghệ nhân và lớp truyền dạy', en: 'Masters’ fees and classes' }, amount: usd(46_800) },
      {
        label: { vi: 'Phục hồi và đúc bổ sung 18 bộ cồng chiêng', en: 'Restoring and completing 18 sets of gongs' },
        amount: usd(27_000),
      },
      {
        label: { vi: 'Ghi âm, phiên âm, dịch và lưu trữ', en: 'Recording, transcription, translation and archive' },
        amount: usd(24_600),
      },
      {
        label: { vi: 'Khung dệt, sợi bông, thuốc nhuộm từ cây', en: 'Looms, cotton and plant dyes' },
        amount: usd(14_300),
      },
      {
        label: { vi: 'Thiết kế, thử bán hàng, nhãn hiệu tập thể', en: 'Design, market trials, collective mark' },
        amount: usd(11_800),
      },
      { label: { vi: 'Điều phối và giám sát', en: 'Coordination and monitoring' }, amount: usd(13_500) },
    ],
    counterpart: {
      amount: usd(32_000),
      note: {
        vi: 'Nhà dài và sân lễ hội của Khu bảo tồn, lương hai cán bộ văn hóa, một phần chi phí lễ hội hằng năm.',
        en: 'The long house and festival ground of the conservation area, pay of two culture officers, and part of the cost of the yearly festival.',
      },
    },
    commitments: [],
    smallestPart: {
      amount: usd(9_400),
      description: {
        vi: 'Một lớp cồng chiêng 24 học viên trong 18 tháng và phục hồi một bộ chiêng.',
        en: 'One gong class of 24 pupils over 18 months and the restoration of one set of gongs.',
      },
    },
    beneficiaries: {
      people: 1_900,
      women: 1_020,
      children: 380,
      ethnicMinorities: 1_820,
      personsWithDisabilities: 15,
      poorHouseholds: 140,
      note: {
        vi: 'Gồm 34 nghệ nhân, 420 học viên, 65 thợ dệt cùng gia đình và bà con bảy sóc có đội cồng chiêng.',
        en: 'They are 34 masters, 420 learners, 65 weavers with their families, and the people of seven hamlets that have a gong group.',
      },
    },
    readiness: { counterpart: 'committed', land: 'ready', approval: 'in-progress', checkedOn: '2026-10-30' },
    need: {
      vi: `Tiếng chày giã gạo Bom Bo đã đi vào bài hát mà cả nước thuộc, nhưng ở chính các sóc S’Tiêng, người biết chỉnh chiêng, hát kể sử thi và dệt đủ 24 loại hoa văn phần lớn đã ngoài 70 tuổi. Kiểm kê năm 2025 ghi được 34 nghệ nhân; 11 người trong số đó ốm yếu.

Trong 41 bộ chiêng còn lại, 18 bộ thiếu chiếc hoặc lạc tiếng. Thanh niên nghe được tiếng S’Tiêng nhưng chỉ 1/5 kể lại được một câu chuyện bằng tiếng của mình. Phụ nữ dệt xong phải bán rẻ cho người qua đường vì chưa có mẫu mã, nhãn mác và nơi bán.`,
      en: `The pounding of rice in Bom Bo entered a song that the whole country knows; but in the S’Tiêng hamlets themselves, those who can tune gongs, sing the epics and weave all 24 patterns are mostly over 70. A survey in 2025 recorded 34 masters, 11 of them in poor health.

Of the 41 sets of gongs that remain, 18 lack pieces or have lost their pitch. Young people understand S’Tiêng, but only 1 in 5 can retell a story in it. Women sell what they weave cheaply to passers-by for want of designs, labels and a place to sell.`,
    },
    objectives: {
      vi: `Bảy sóc có đội cồng chiêng trẻ tự chơi được trong lễ hội của mình, và nghề dệt đem lại thu nhập.

- 420 người trẻ hoàn thành lớp học, 7 đội chiêng trẻ hoạt động đều.
- 120 giờ tư liệu được lưu ở sóc, thư viện và bảo tàng.
- 65 phụ nữ thu nhập thêm ít nhất 1,5 triệu đồng mỗi tháng từ dệt.`,
      en: `Seven hamlets have young gong groups that play at their own festivals, and weaving earns an income.

- 420 young people complete a class, and 7 young gong groups play regularly.
- 120 hours of recordings are kept in hamlets, library and museum.
- 65 women earn at least 1.5 million VND more per month from weaving.`,
    },
    activities: {
      vi: `1. Già làng và nghệ nhân cùng chọn nội dung dạy, lịch học theo mùa rẫy.
2. Mở 14 lớp cồng chiêng, 6 lớp hát kể, 5 lớp dệt tại nhà dài; học viên nữ được học chiêng nếu cộng đồng đồng thuận.
3. Mời thợ đúc, thợ chỉnh chiêng phục hồi 18 bộ ngay tại sóc để thanh niên học nghề.
4. Ghi âm, phiên âm bằng chữ S’Tiêng, dịch tiếng Việt và tiếng Anh; cộng đồng quyết định phần nào được công bố.
5. Cùng nhà thiết kế làm 12 mẫu sản phẩm, thử bán ở ba hội chợ, đăng ký nhãn hiệu tập thể.`,
      en: `1. Elders and masters choose what is taught, on a calendar that follows the field work.
2. Hold 14 gong classes, 6 of sung epics and 5 of weaving in the long house; girls learn the gongs where the community agrees.
3. Invite founders and tuners to restore 18 sets in the hamlets, so that young people learn the craft.
4. Record, transcribe in S’Tiêng script, translate into Vietnamese and English; the community decides what is made public.
5. Develop 12 products with a designer, try them at three fairs and register a collective mark.`,
    },
    indicators: [
      {
        label: { vi: 'Số đội cồng chiêng trẻ hoạt động đều', en: 'Young gong groups that play regularly' },
        baseline: { vi: '1', en: '1' },
        target: { vi: '7', en: '7' },
        verification: { vi: 'Sổ sinh hoạt, biên bản lễ hội', en: 'Group logbooks, festival records' },
      },
      {
        label: { vi: 'Số giờ tư liệu được phiên âm, lưu trữ', en: 'Hours transcribed and archived' },
        baseline: { vi: '6', en: '6' },
        target: { vi: '120', en: '120' },
        verification: { vi: 'Danh mục của thư viện và bảo tàng', en: 'Library and museum catalogue' },
      },
      {
        label: { vi: 'Thu nhập thêm mỗi tháng của thợ dệt', en: 'Extra monthly income of weavers' },
        baseline: { vi: '0,4 triệu đồng', en: '0.4 million VND' },
        target: { vi: '1,5 triệu đồng', en: '1.5 million VND' },
        verification: { vi: 'Sổ bán hàng của tổ dệt', en: 'Sales book of the weavers’ group' },
      },
    ],
    milestones: [
      {
        label: {
          vi: 'Họp sóc, chọn nghệ nhân, phục hồi chiêng',
          en: 'Hamlet meetings, masters chosen, gongs restored',
        },
        fromMonth: 1,
        toMonth: 6,
      },
      { label: { vi: 'Các lớp truyền dạy', en: 'Classes' }, fromMonth: 5, toMonth: 22 },
      {
        label: { vi: 'Ghi âm, phiên âm, công bố', en: 'Recording, transcription, release' },
        fromMonth: 4,
        toMonth: 23,
      },
      { label: { vi: 'Liên hoan, bàn giao', en: 'Festival and handover' }, fromMonth: 22, toMonth: 24 },
    ],
    risks: [
      {
        risk: { vi: 'Nghệ nhân cao tuổi ốm, mất', en: 'Elderly masters fall ill or die' },
        response: {
          vi: 'Ghi âm trước những người yếu nhất; mỗi lớp có trợ giảng',
          en: 'The frailest are recorded first; each class has an assistant',
        },
      },
      {
        risk: { vi: 'Văn hóa bị biến thành trình diễn cho khách', en: 'Culture turns into a show for visitors' },
        response: {
          vi: 'Hội đồng già làng có quyền từ chối tiết mục, thời điểm',
          en: 'A council of elders may refuse any piece or occasion',
        },
      },
    ],
    sustainability: {
      vi: 'Đội chiêng trẻ do sóc quản lý, được bố trí trong lễ hội hằng năm của Khu bảo tồn. Hai trường phổ thông đưa cồng chiêng vào câu lạc bộ. Tổ dệt trích 10% doanh thu mua sợi. Tư liệu lưu ở ba nơi, có bản để tại nhà dài.',
      en: 'The hamlets run the young groups, which have a place in the yearly festival of the conservation area. Two schools take the gongs into their clubs. The weavers’ group keeps 10% of sales to buy yarn. Recordings are kept in three places, with a copy in the long house.',
    },
    safeguarding: {
      vi: 'Người được ghi âm ký đồng thuận bằng tiếng của mình và giữ quyền với bản ghi. Lớp có trẻ em luôn có hai người lớn.',
      en: 'Those recorded consent in their own language and keep their rights in the recording. Classes with children always have two adults.',
    },
    environment: {
      vi: 'Nhuộm bằng lá, vỏ cây trồng quanh nhà; nước nhuộm được lắng trước khi thải. Không lấy gỗ rừng làm khung dệt.',
      en: 'Dyes come from plants grown around the houses, and dye water settles before release. No forest timber is used for looms.',
    },
    contact: {
      name: 'Thị Mai Ly',
      position: { vi: 'Cán bộ Phòng Quản lý Di sản', en: 'Officer, Heritage Division' },
      email: 'thi.mai.ly@example.org',
      phone: '+84 271 555 0123',
      replyDays: 5,
    },
  },
}
