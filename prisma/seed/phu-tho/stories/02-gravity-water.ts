import type { SampleStory } from '../../sample'

/** Sample story: invented, and flagged as sample when it is seeded. */
export const story: SampleStory = {
  number: 2,
  content: {
    title: {
      vi: 'Năm xóm ở Đà Bắc tự quản lý công trình nước tự chảy của mình',
      en: 'Five hamlets in Đà Bắc run their own gravity-fed water scheme',
    },
    summary: {
      vi: '386 hộ người Mường, Tày và Dao ở xã Cao Sơn có nước tại nhà quanh năm. Bốn năm sau khi bàn giao, tổ quản lý vẫn thu đủ tiền nước, tự sửa chữa và dành dụm được một quỹ thay thế thiết bị.',
      en: '386 Mường, Tày and Dao households in Cao Sơn commune have water at home all year. Four years after handover the management team still collects its fees, does its own repairs and has saved a replacement fund.',
    },
    field: 'water',
    themes: ['women', 'ethnic-minorities', 'poverty'],
    agency: 'so-nong-nghiep-moi-truong',
    localities: ['04876'],
    provinceWide: false,
    donor: {
      vi: 'Một tổ chức phi chính phủ nước ngoài và một quỹ gia đình',
      en: 'A foreign NGO and a family foundation',
    },
    donorUrl: null,
    project: {
      name: {
        vi: 'Nước tự chảy do cộng đồng quản lý ở Đà Bắc, 2019–2021',
        en: 'Community-managed gravity water in Đà Bắc, 2019–2021',
      },
      url: null,
    },
    period: { from: 2019, to: 2021 },
    problem: {
      vi: `Trước năm 2019, năm xóm lấy nước bằng ống nhựa từ các mó nước trên đồi. Mùa khô, từ tháng 11 đến tháng 4, phần lớn mó cạn; phụ nữ và trẻ em gái phải gánh nước từ suối, trung bình 95 phút mỗi ngày.

Một công trình cũ xây năm 2006 đã bỏ hoang sau bốn năm vì đường ống vỡ mà không có người sửa, cũng không có tiền sửa. Vì thế khi nghe nói đến công trình mới, nhiều hộ không tin.`,
      en: `Before 2019 the five hamlets drew water through plastic hoses from springs on the hill. In the dry season, November to April, most springs failed; women and girls carried water from the stream, 95 minutes a day on average.

An earlier scheme, built in 2006, had been abandoned after four years: the pipe broke, and there was neither anyone nor any money to mend it. When a new scheme was proposed, many households did not believe in it.`,
    },
    done: {
      vi: `Trước khi lắp mét ống đầu tiên, năm xóm họp 22 buổi để chọn nguồn nước, mức phí và bầu tổ quản lý bảy người, trong đó có bốn phụ nữ. Các hộ góp 4.100 ngày công đào rãnh.

Công trình gồm một đập thu nước, bể lọc 60 m³, 14,6 km ống và 386 đồng hồ nước. Nước được kiểm nghiệm sáu tháng một lần. Giá nước là 4.000 đồng/m³; hộ nghèo được miễn 5 m³ đầu tiên mỗi tháng.

Hai người trong tổ được trả công bán thời gian và đã học nghề hàn ống, sửa van trong ba tuần. Khu rừng đầu nguồn 41 ha được các xóm đưa vào hương ước để bảo vệ.`,
      en: `Before the first metre of pipe was laid, the hamlets met 22 times to choose the source and the tariff and to elect a management team of seven, four of them women. Households gave 4,100 days of labour for the trenches.

The scheme has an intake weir, a 60 m³ filter tank, 14.6 km of pipe and 386 water meters. Water is tested every six months. The tariff is 4,000 VND/m³; poor households have the first 5 m³ a month free.

Two team members are paid part-time and spent three weeks learning to weld pipe and mend valves. The hamlets wrote the protection of 41 ha of forest above the intake into their village rules.`,
    },
    figures: [
      { value: { vi: '386', en: '386' }, label: { vi: 'hộ có nước tại nhà', en: 'households with water at home' } },
      { value: { vi: '14,6 km', en: '14.6 km' }, label: { vi: 'đường ống', en: 'of pipe' } },
      {
        value: { vi: '212 triệu đồng', en: '212 million VND' },
        label: { vi: 'trong quỹ thay thế sau bốn năm', en: 'in the replacement fund after four years' },
      },
    ],
    results: [
      {
        label: {
          vi: 'Thời gian lấy nước của phụ nữ trong mùa khô',
          en: 'Women’s time spent fetching water in the dry season',
        },
        before: { vi: '95 phút mỗi ngày', en: '95 minutes a day' },
        after: { vi: '5 phút mỗi ngày', en: '5 minutes a day' },
      },
      {
        label: { vi: 'Mẫu nước đạt quy chuẩn về vi sinh', en: 'Water samples that meet the microbiological standard' },
        before: { vi: '18%', en: '18%' },
        after: { vi: '96%', en: '96%' },
      },
      {
        label: {
          vi: 'Trẻ dưới 5 tuổi bị tiêu chảy trong hai tuần trước khảo sát',
          en: 'Children under 5 with diarrhoea in the two weeks before the survey',
        },
        before: { vi: '17%', en: '17%' },
        after: { vi: '6%', en: '6%' },
      },
      {
        label: { vi: 'Tỷ lệ hộ nộp tiền nước đúng hạn', en: 'Households that pay on time' },
        before: { vi: 'Chưa thu', en: 'No tariff' },
        after: { vi: '94%', en: '94%' },
      },
    ],
    voices: [
      {
        words: {
          vi: 'Ống vỡ lúc bảy giờ sáng thì trưa đã có nước lại. Chúng tôi không phải chờ ai cả.',
          en: 'When a pipe breaks at seven in the morning, the water is back by noon. We do not have to wait for anyone.',
        },
        speaker: {
          vi: 'Một thành viên tổ quản lý nước ở xã Cao Sơn',
          en: 'A member of the water team in Cao Sơn commune',
        },
        consented: true,
      },
    ],
    proposals: ['PT-2026-014', 'PT-2026-015'],
  },
}
