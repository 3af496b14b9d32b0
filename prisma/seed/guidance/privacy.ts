import type { PageSeed } from '../page-seed'

export const page: PageSeed<'privacy'> = {
  title: { vi: 'Quyền riêng tư', en: 'Privacy' },
  lead: {
    vi: 'Đọc danh mục không cần tài khoản và không bị theo dõi. Trang này nói rõ phần mềm lưu gì, khi nào, bao lâu và ai đọc được.',
    en: 'Reading the catalogue needs no account and is not tracked. This page says what the software stores, when, for how long, and who can read it.',
  },
  sections: [
    {
      heading: { vi: 'Khi quý vị chỉ đọc', en: 'When you only read' },
      text: {
        vi: `- Không có công cụ đo lường của bên ngoài, quảng cáo hay mã theo dõi nào.
- Trình duyệt không phải tải gì từ máy chủ khác: phông chữ, bản đồ, hình vẽ đều nằm trên chính trang này.
- Không đặt cookie nào.
- Phần mềm đếm mỗi ngày trang của từng đề xuất, nhu cầu, câu chuyện được mở và PDF của từng đề xuất được tải bao nhiêu lần. Đó chỉ là những con số, được giữ lâu dài: không kèm cookie, địa chỉ mạng hay bất cứ điều gì về người đọc.
- Phần mềm không ghi lại ai xem trang nào, tải tệp nào hay tìm từ gì. Máy chủ web đặt phía trước, nếu có, có thể giữ nhật ký truy cập theo cấu hình của đơn vị vận hành.`,
        en: `- There is no outside analytics, no advertising and no tracking code.
- Your browser loads nothing from other servers: fonts, maps and drawings come from this site itself.
- No cookie is set.
- The software counts how often on each day the page of a proposal, need or story is opened and the PDF of a proposal is downloaded. These are bare numbers, which it keeps: without a cookie, a network address or anything else about the reader.
- The software keeps no record of who reads which page, downloads which file or searches for what. A web server in front of it may keep an access log, as its operator has set it up.`,
      },
    },
    {
      heading: { vi: 'Khi quý vị lưu đề xuất', en: 'When you save a proposal' },
      text: {
        vi: `Danh sách đã lưu nằm trong hai cookie ở trình duyệt của quý vị, không nằm trong cơ sở dữ liệu của chúng tôi:

- **saved**: mã các đề xuất đã lưu, theo thứ tự;
- **saved-notes**: ghi chú quý vị viết cho từng đề xuất.

Hai cookie này được đặt khi quý vị lưu lần đầu, hết hạn sau 180 ngày kể từ lần thay đổi cuối, và bị xóa khi danh sách trống. Đường dẫn chia sẻ chứa mã các đề xuất và, nếu quý vị chọn, cả ghi chú: ai có đường dẫn đều đọc được.`,
        en: `The saved list lives in two cookies in your own browser and not in our database:

- **saved**: the codes of the proposals, in order;
- **saved-notes**: the notes you write on them.

They are set when you first save something, expire 180 days after your last change and are deleted when the list is empty. The link by which you share a list holds the codes and, if you choose so, the notes: whoever has the link can read them.`,
      },
    },
    {
      heading: { vi: 'Khi quý vị gửi liên hệ', en: 'When you write to us' },
      text: {
        vi: `Chúng tôi lưu những gì quý vị điền: họ tên, thư điện tử, tổ chức, quốc gia, nội dung, các đề xuất được hỏi; cùng ngôn ngữ, thời điểm gửi và thời điểm quý vị đồng ý.

- **Ai đọc**: cán bộ có tài khoản trên hệ thống này. Họ ghi tình trạng xử lý và ghi chú nội bộ; mỗi lần thay đổi tình trạng được ghi lại.
- **Địa chỉ mạng** của quý vị không được lưu. Phần mềm lưu một mã băm có khóa tạo từ địa chỉ đó, chỉ để đếm số lần gửi trong mười phút gần nhất nhằm ngăn gửi hàng loạt. Mã này nằm cùng liên hệ cho tới khi liên hệ bị xóa và không dùng vào việc khác.
- **Bao lâu**: phần mềm chưa tự xóa liên hệ cũ. Sở giữ chừng nào còn cần để trả lời và theo dõi việc hợp tác.
- Chúng tôi không công bố và không chuyển thông tin cá nhân của quý vị cho bên khác khi chưa hỏi quý vị.`,
        en: `We store what you fill in: name, e-mail, organisation, country, message and the proposals you ask about; with the language, the time of sending and the time of your consent.

- **Who reads it**: staff with an account on this system. They note how far your request has been dealt with and may add an internal note; each change of that state is recorded.
- **Your network address** is not stored. The software stores a keyed hash made from it, only to count how often somebody wrote within the last ten minutes and so to stop floods. The hash stays with the request until the request is deleted, and serves nothing else.
- **How long**: the software does not yet delete old requests by itself. The department keeps them for as long as it needs them to answer and to follow the cooperation.
- We neither publish your personal details nor pass them on without asking you.`,
      },
    },
    {
      heading: { vi: 'Thông tin về cán bộ và đầu mối liên hệ', en: 'Staff and named contacts' },
      text: {
        vi: `- Đề xuất và trang giới thiệu nêu tên, chức vụ, thư điện tử, điện thoại công vụ của người phụ trách.
- Cán bộ đăng nhập có một cookie phiên làm việc, hết hạn sau 12 giờ. Hệ thống lưu tên, thư điện tử, vai trò, mật khẩu dưới dạng băm, lần đăng nhập gần nhất và nhật ký các thao tác.
- Câu chuyện và đề xuất không nêu thông tin giúp nhận ra người thụ hưởng dễ bị tổn thương; lời kể chỉ được đăng khi người kể đồng ý.`,
        en: `- Proposals and the page about the province give the name, position and office e-mail and telephone of those in charge.
- Staff who sign in get one session cookie, which expires after 12 hours. The system stores their name, e-mail, role, a hash of the password, the last sign-in and a record of what they do.
- Stories and proposals give nothing by which vulnerable people could be recognised; words are quoted only with the speaker’s consent.`,
      },
    },
    {
      heading: { vi: 'Quyền của quý vị', en: 'What you can ask for' },
      text: {
        vi: 'Hãy viết cho Sở qua trang Liên hệ để xem, sửa hoặc yêu cầu xóa thông tin của mình. Để xóa danh sách đã lưu, chỉ cần bỏ hết các mục hoặc xóa cookie của trang này trong trình duyệt.',
        en: 'Write to the department on the contact page to see, correct or have deleted what it holds about you. To delete your saved list, remove everything from it or clear this site’s cookies in your browser.',
      },
    },
  ],
  checkedOn: '2026-11-26',
}
