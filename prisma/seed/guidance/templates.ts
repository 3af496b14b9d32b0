import type { PageSeed } from '../page-seed'

export const page: PageSeed<'templates'> = {
  title: { vi: 'Biểu mẫu', en: 'Templates' },
  lead: {
    vi: 'Hai biểu mẫu Word bằng tiếng Việt và tiếng Anh, theo đúng trình tự mà danh mục này trình bày một đề xuất.',
    en: 'Two Word templates in English and Vietnamese, in the same order in which this catalogue sets out a proposal.',
  },
  sections: [
    {
      heading: { vi: 'Khi nào dùng mẫu nào', en: 'Which to use when' },
      text: {
        vi: `- **Ý tưởng dự án**: khi bắt đầu, để Sở và nhà tài trợ hiểu nhu cầu trong vài phút. Hai đến ba trang.
- **Văn kiện dự án**: khi đã có nhà tài trợ quan tâm, để thống nhất nội dung, kinh phí và trình thẩm định.`,
        en: `- **Concept note**: at the beginning, so that the department and donors grasp the need within minutes. Two or three pages.
- **Project document**: once a donor is interested, to agree on substance and budget and to go into appraisal.`,
      },
    },
    {
      heading: { vi: 'Cách điền', en: 'How to fill them in' },
      text: {
        vi: `- Dưới mỗi đề mục có lời gợi ý in nghiêng; điền xong thì xóa lời gợi ý.
- Số liệu ghi kèm nguồn và ngày; tiền ghi rõ đồng hoặc US$ và tỷ giá.
- Giữ nguyên thứ tự đề mục để bản tiếng Việt và bản tiếng Anh đối chiếu được với nhau.
- Mục nào không áp dụng thì ghi “không áp dụng” kèm lý do, không xóa đề mục.`,
        en: `- Under each heading stands a hint in italics; delete it when you have filled in the section.
- Give figures with source and date; say whether money is in US$ or đồng, and at which rate.
- Keep the order of the headings, so that the English and the Vietnamese text can be held against each other.
- Where a section does not apply, say so and why; do not delete the heading.`,
      },
    },
    {
      heading: { vi: 'Sau khi điền', en: 'When it is done' },
      text: {
        vi: 'Gửi tệp Word cho Sở theo địa chỉ ở trang Liên hệ. Biểu mẫu giúp trình bày đầy đủ, không phải mẫu bắt buộc theo quy định; Sở xác nhận mẫu cần dùng trong hồ sơ trình thẩm định.',
        en: 'Send the Word file to the department at the address on the contact page. The templates help you to be complete and are not forms prescribed by law; the department confirms which form the dossier for appraisal needs.',
      },
    },
  ],
  checkedOn: null,
}
