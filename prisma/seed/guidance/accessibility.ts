import type { PageSeed } from '../page-seed'

export const page: PageSeed<'accessibility'> = {
  title: { vi: 'Khả năng tiếp cận', en: 'Accessibility' },
  lead: {
    vi: 'Trang này được làm để mọi người đọc được: trên điện thoại, khi mạng yếu, bằng bàn phím, bằng phần mềm đọc màn hình và trên bản in. Dưới đây là những gì đã kiểm tra và những gì chưa đạt.',
    en: 'This site is made to be read by everyone: on a phone, on a weak connection, by keyboard, with a screen reader and on paper. This is what was checked, and what falls short.',
  },
  sections: [
    {
      heading: { vi: 'Mức chúng tôi hướng tới', en: 'What we aim for' },
      text: {
        vi: `Hướng dẫn về khả năng tiếp cận nội dung web WCAG 2.2, mức AA. Cụ thể:

- Đọc, tìm, lọc, lưu, tải về và gửi liên hệ được cả khi trình duyệt không chạy JavaScript.
- Dùng được ở màn hình rộng 360 điểm ảnh và khi phóng to chữ, không phải cuộn ngang.
- Dùng được hoàn toàn bằng bàn phím; thấy rõ đang ở đâu; có đường dẫn bỏ qua phần đầu trang.
- Màu sắc không bao giờ là cách duy nhất để hiểu; chữ đủ tương phản.
- Tiếng Việt và tiếng Anh được đánh dấu đúng ngôn ngữ để phần mềm đọc đúng giọng.
- Bản đồ luôn có danh sách cùng nội dung bên cạnh; biểu đồ có bảng.`,
        en: `The Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. In particular:

- Reading, searching, filtering, saving, downloading and writing to us work without JavaScript.
- Everything works on a screen 360 pixels wide and with enlarged text, without scrolling sideways.
- Everything works by keyboard, the focus can be seen, and a link skips the head of the page.
- Colour is never the only way to tell, and text has enough contrast.
- Vietnamese and English are marked as such, so that screen readers use the right voice.
- Beside each map stands a list with the same content, and charts have tables.`,
      },
    },
    {
      heading: { vi: 'Đã kiểm tra những gì', en: 'What was checked' },
      text: {
        vi: `Mỗi lần phần mềm thay đổi, bộ kiểm thử tự động mở một trang của mỗi loại, bằng cả hai thứ tiếng, ở chiều rộng 1360 và 360 điểm ảnh:

- chạy các quy tắc WCAG 2.0, 2.1 và 2.2 mức A, AA của công cụ axe-core, kể cả độ tương phản;
- kiểm tra mỗi trang có đúng một tiêu đề chính, đúng ngôn ngữ và không cuộn ngang;
- thực hiện các việc chính khi bật và khi tắt JavaScript.

Công cụ tự động chỉ phát hiện được một phần các trở ngại.`,
        en: `Whenever the software changes, automatic tests open one page of each kind, in both languages, at 1360 and at 360 pixels:

- they run the WCAG 2.0, 2.1 and 2.2 rules of level A and AA of the tool axe-core, contrast among them;
- they check that each page has exactly one main heading, the right language and no sideways scrolling;
- they go through the main tasks with JavaScript and without.

Automatic tools find only some of the barriers there are.`,
      },
    },
    {
      heading: { vi: 'Những điểm chưa đạt', en: 'Known limits' },
      text: {
        vi: `- **Tệp PDF chưa được gắn thẻ** (chưa đạt PDF/UA), nên phần mềm đọc màn hình khó nhận ra đề mục và bảng. Trang web của mỗi đề xuất có cùng nội dung và dễ tiếp cận hơn.
- **Chưa có đơn vị độc lập đánh giá** và chưa có đợt thử nghiệm với người khuyết tật.
- Tài liệu do đơn vị khác soạn, trang web bên ngoài mà chúng tôi dẫn tới có thể chưa đáp ứng.
- Nội dung do cán bộ nhập hằng ngày; một bài viết hoặc mô tả ảnh riêng lẻ có thể còn thiếu sót.`,
        en: `- **PDF files are not tagged** (they do not meet PDF/UA), so that a screen reader can hardly tell their headings and tables. The web page of each proposal says the same and is the better way to read it.
- **No independent body has assessed the site**, and it has not been tried out with persons with disabilities.
- Documents written elsewhere, and other sites that we link to, may fall short.
- Staff write new content every day; a single text or the description of a picture may be lacking.`,
      },
    },
    {
      heading: { vi: 'Gặp trở ngại, xin cho chúng tôi biết', en: 'Tell us about a barrier' },
      text: {
        vi: 'Hãy viết cho Sở qua trang Liên hệ: trang nào, việc gì, dùng thiết bị hoặc phần mềm nào. Nếu quý vị cần một đề xuất ở dạng khác (bản Word, chữ lớn, đọc qua điện thoại), chúng tôi sẽ tìm cách đáp ứng.',
        en: 'Write to the department on the contact page: which page, what you wanted to do, and with which device or software. If you need a proposal in another form (Word, large print, read out by telephone), we will look for a way.',
      },
    },
  ],
  checkedOn: '2026-11-25',
}
