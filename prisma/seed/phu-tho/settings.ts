/** The year in the codes of the samples, and when the newest of them was published. */
export const samples = { year: 2026, publishedBy: new Date('2026-11-20T02:00:00Z') }

/** What the site says about the province and its department at the first start; staff edit it afterwards. */
export const settings = {
  provinceName: { vi: 'Phú Thọ', en: 'Phú Thọ' },
  provinceTitle: { vi: 'tỉnh Phú Thọ', en: 'Phú Thọ Province' },
  departmentName: { vi: 'Sở Ngoại vụ tỉnh Phú Thọ', en: 'Department of Foreign Affairs of Phú Thọ Province' },
  divisionName: { vi: 'Phòng Hợp tác quốc tế', en: 'International Cooperation Division' },
  codePrefix: 'PT',
  address: { vi: 'phường Việt Trì, tỉnh Phú Thọ', en: 'Việt Trì ward, Phú Thọ Province, Viet Nam' },
  email: 'doingoai@example.org',
  phone: '+84 210 555 0100',
  /** Working days. */
  replyDays: 3,
  rate: { vndPerUsd: 26_300, on: '2026-11-01' },
  intro: {
    vi: 'Cơ quan đầu mối của tỉnh về viện trợ phi chính phủ nước ngoài. Chúng tôi công bố nhu cầu của các xã, phường, trường học, cơ sở y tế và hội, đoàn thể, đồng hành với đối tác từ lần liên hệ đầu tiên đến khi bàn giao.',
    en: 'The provincial focal point for foreign non-governmental aid. We publish what our communes, schools, health services and associations need, and work with partners from the first message to handover.',
  },
  /** From first message to handover. */
  steps: [
    {
      title: { vi: 'Liên hệ', en: 'Write to us' },
      text: {
        vi: 'Quý vị cho biết những đề xuất mình quan tâm. Cán bộ phụ trách sẽ trực tiếp trả lời trong ba ngày làm việc.',
        en: 'Name the proposals that interest you. A named officer replies within three working days.',
      },
    },
    {
      title: { vi: 'Khảo sát và hoàn thiện', en: 'Visit and refine' },
      text: {
        vi: 'Chúng tôi bố trí chuyến đi thực địa, sau đó cùng quý vị và đối tác địa phương hoàn thiện nội dung, kinh phí.',
        en: 'We arrange site visits, then rework scope and budget with you and the local partner.',
      },
    },
    {
      title: { vi: 'Thẩm định, phê duyệt', en: 'Appraisal and approval' },
      text: {
        vi: 'Các sở, ngành liên quan cho ý kiến; UBND tỉnh thẩm định và phê duyệt văn kiện dự án. Sở xác nhận thời hạn theo văn bản đang có hiệu lực.',
        en: 'The departments concerned give opinions; the province appraises and approves the project document. The department confirms the time limit in force.',
      },
    },
    {
      title: { vi: 'Thực hiện và báo cáo', en: 'Launch and report' },
      text: {
        vi: 'Quý vị và đối tác địa phương triển khai dự án. Chúng tôi hỗ trợ thủ tục, báo cáo và công bố kết quả khi bàn giao.',
        en: 'You and the local partner carry out the work. We help with paperwork and reports, and publish the results at handover.',
      },
    },
  ],
}
