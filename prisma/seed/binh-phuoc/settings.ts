/** The year in the codes of the samples, and when the newest of them was published. */
export const samples = { year: 2026, publishedBy: new Date('2026-11-20T02:00:00Z') }

/**
 * What the site says about Bình Phước and its department at the first start; staff edit it afterwards. Bình Phước is part
 * of Đồng Nai since 1 July 2025, and Đồng Nai a centrally run city since 30 April 2026. Communes and wards are those of July
 * 2025; which of them changed their kind with the city is for staff to enter.
 */
export const settings = {
  provinceName: { vi: 'Bình Phước', en: 'Bình Phước' },
  provinceTitle: { vi: 'địa bàn Bình Phước, thành phố Đồng Nai', en: 'Bình Phước (Đồng Nai City)' },
  departmentName: { vi: 'Sở Ngoại vụ thành phố Đồng Nai', en: 'Department of Foreign Affairs of Đồng Nai City' },
  divisionName: { vi: 'Phòng Hợp tác quốc tế', en: 'International Cooperation Division' },
  codePrefix: 'BP',
  address: { vi: 'phường Bình Phước, thành phố Đồng Nai', en: 'Bình Phước ward, Đồng Nai City, Viet Nam' },
  email: 'doingoai@example.org',
  phone: '+84 271 555 0100',
  /** Working days. */
  replyDays: 3,
  rate: { vndPerUsd: 26_300, on: '2026-11-01' },
  intro: {
    vi: 'Cơ quan đầu mối về viện trợ phi chính phủ nước ngoài trên địa bàn Bình Phước, nay thuộc thành phố Đồng Nai. Chúng tôi công bố nhu cầu của các xã, phường vùng biên giới, vùng điều, cao su, của trường học, cơ sở y tế và hội, đoàn thể, và đồng hành với đối tác cho đến khi bàn giao.',
    en: 'The focal point for foreign non-governmental aid to Bình Phước, now part of Đồng Nai City. We publish what our communes along the border and in the cashew and rubber country, our schools, health services and associations need, and work with partners through to handover.',
  },
  /** From first message to handover. */
  steps: [
    {
      title: { vi: 'Liên hệ', en: 'Write to us' },
      text: {
        vi: 'Quý vị cho biết đề xuất mình quan tâm. Cán bộ phụ trách trả lời trong ba ngày làm việc, kèm thông tin về xã và đối tác địa phương.',
        en: 'Tell us which proposals interest you. A named officer answers within three working days, with details of the commune and the local partner.',
      },
    },
    {
      title: { vi: 'Đi thực địa', en: 'Visit' },
      text: {
        vi: 'Chúng tôi bố trí làm việc với xã và đối tác. Đến các xã biên giới cần báo trước để làm thủ tục; xin gửi danh sách đoàn trước mười ngày làm việc.',
        en: 'We arrange meetings with the commune and the partner. Visits to border communes need a permit: please send the names of your party ten working days ahead.',
      },
    },
    {
      title: { vi: 'Thẩm định, phê duyệt', en: 'Appraisal and approval' },
      text: {
        vi: 'Các sở, ngành cho ý kiến; UBND thành phố thẩm định và phê duyệt văn kiện dự án. Sở xác nhận thời hạn đang áp dụng.',
        en: 'Departments give their opinions; the People’s Committee of the city appraises and approves the project document. The department confirms the time limit in force.',
      },
    },
    {
      title: { vi: 'Thực hiện và bàn giao', en: 'Carry out and hand over' },
      text: {
        vi: 'Quý vị và đối tác địa phương triển khai dự án. Chúng tôi hỗ trợ thủ tục, báo cáo định kỳ và công bố kết quả khi bàn giao.',
        en: 'You and the local partner carry out the work. We help with formalities and periodic reports, and publish the results at handover.',
      },
    },
  ],
}
