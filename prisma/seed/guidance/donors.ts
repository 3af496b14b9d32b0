import type { PageSeed } from '../page-seed'

const donor = { vi: 'Nhà tài trợ', en: 'Donor' }
const both = { vi: 'Nhà tài trợ và đối tác địa phương', en: 'Donor and local partner' }

export const page: PageSeed<'donors'> = {
  title: { vi: 'Dành cho nhà tài trợ', en: 'For donors' },
  lead: {
    vi: 'Từ lần liên hệ đầu tiên đến khi bàn giao: từng bước, ai thực hiện, mất bao lâu và cần giấy tờ gì.',
    en: 'From the first message to handover: each step, who takes it, how long it takes and which papers it needs.',
  },
  steps: [
    {
      heading: { vi: 'Liên hệ với Sở', en: 'Write to the department' },
      text: {
        vi: 'Quý vị cho biết những đề xuất mình quan tâm, hoặc lĩnh vực, địa bàn và mức kinh phí dự kiến khi chưa chọn được đề xuất nào. Có thể viết bằng tiếng Việt hoặc tiếng Anh.',
        en: 'Name the proposals that interest you or, if none fits yet, the field, the area and the amount you have in mind. English and Vietnamese are equally welcome.',
      },
      who: donor,
      duration: {
        vi: 'Sở trả lời trong số ngày làm việc ghi tại trang Liên hệ',
        en: 'Answered within the working days stated on the contact page',
      },
      papers: { vi: 'Chưa cần giấy tờ.', en: 'None yet.' },
    },
    {
      heading: { vi: 'Kiểm tra tư cách hoạt động', en: 'Check your registration' },
      text: {
        vi: 'Tổ chức phi chính phủ nước ngoài hoạt động tại Việt Nam theo Giấy đăng ký quy định tại Nghị định số 58/2022/NĐ-CP; Giấy đăng ký có giá trị tối đa ba năm. Địa phương được lấy ý kiến khi cấp, gia hạn, sửa đổi, bổ sung. Nếu quý vị là cơ quan Liên hợp quốc, đại sứ quán, quỹ, doanh nghiệp hoặc người Việt Nam ở nước ngoài, Sở xác nhận thủ tục áp dụng.',
        en: 'A foreign NGO works in Viet Nam under a certificate of registration, governed by Decree 58/2022/NĐ-CP and valid for up to three years. The localities concerned are consulted when one is issued, extended or amended. If you are a UN agency, embassy, fund, company or overseas Vietnamese, the department confirms which procedure applies.',
      },
      who: {
        vi: 'Nhà tài trợ; Sở Ngoại vụ hướng dẫn',
        en: 'Donor, with advice from the Department of Foreign Affairs',
      },
      duration: { vi: 'Sở xác nhận cho từng thủ tục', en: 'The department confirms it for each procedure' },
      papers: {
        vi: 'Giấy đăng ký còn giá trị; giấy tờ pháp lý khác do Sở xác nhận.',
        en: 'A valid certificate of registration; the department confirms which other legal papers are needed.',
      },
    },
    {
      heading: { vi: 'Gặp đối tác, khảo sát thực địa', en: 'Meet the partner and visit' },
      text: {
        vi: 'Sở giới thiệu đối tác địa phương, bố trí trao đổi trực tuyến hoặc gặp trực tiếp, sau đó cùng quý vị đi thực địa. Nên cho Sở biết sớm ngày đi, thành phần đoàn và những nơi muốn đến.',
        en: 'The department introduces you to the local partner, arranges a call or a meeting, and then goes with you to the place itself. Tell it early when you would come, with whom and what you would like to see.',
      },
      who: {
        vi: 'Sở Ngoại vụ, đối tác địa phương và nhà tài trợ',
        en: 'Department, local partner and donor',
      },
      duration: { vi: 'Theo lịch các bên thống nhất', en: 'As you agree' },
      papers: {
        vi: 'Danh sách đoàn và chương trình làm việc.',
        en: 'A list of visitors and a programme of the visit.',
      },
    },
    {
      heading: { vi: 'Hoàn thiện nội dung và kinh phí', en: 'Complete scope and budget together' },
      text: {
        vi: 'Quý vị và đối tác địa phương viết văn kiện dự án: mục tiêu, hoạt động, chỉ số, tiến độ, dự toán, vốn đối ứng, rủi ro, cách duy trì kết quả. Có thể dùng biểu mẫu văn kiện dự án tại trang Biểu mẫu.',
        en: 'You and the local partner write the project document: objectives, activities, indicators, schedule, budget, counterpart contribution, risks and how the results will last. The template on the templates page can be used.',
      },
      who: both,
      duration: {
        vi: 'Tùy quy mô khoản viện trợ; các bên tự thỏa thuận',
        en: 'Depends on the size of the aid; for the parties to agree',
      },
      papers: {
        vi: 'Dự thảo văn kiện dự án; dự thảo thỏa thuận hoặc văn bản cam kết.',
        en: 'Draft project document; draft agreement or letter of commitment.',
      },
    },
    {
      heading: { vi: 'Nộp hồ sơ', en: 'Hand in the dossier' },
      text: {
        vi: 'Đối tác địa phương nộp hồ sơ; quý vị cung cấp phần giấy tờ của mình. Nên để Sở xem trước bản nháp, vì hồ sơ thiếu là nguyên nhân chậm trễ thường gặp.',
        en: 'The local partner hands in the dossier; you supply your part of the papers. Let the department read a draft first: what is missing is what most often causes delay.',
      },
      who: { vi: 'Đối tác địa phương (chủ dự án)', en: 'Local partner (project owner)' },
      duration: { vi: 'Ngay khi đủ giấy tờ', en: 'As soon as the papers are complete' },
      papers: {
        vi: `Thông thường gồm:

- văn bản đề nghị;
- văn bản cam kết của nhà tài trợ hoặc dự thảo thỏa thuận;
- văn kiện dự án;
- giấy tờ pháp lý của nhà tài trợ.

Sở xác nhận danh mục cho từng trường hợp.`,
        en: `Usually:

- a letter of request;
- the donor’s commitment or a draft agreement;
- the project document;
- the donor’s legal papers.

The department confirms the list for each case.`,
      },
    },
    {
      heading: { vi: 'Lấy ý kiến và thẩm định', en: 'Opinions and appraisal' },
      text: {
        vi: 'Các sở, ngành liên quan cho ý kiến bằng văn bản. Cơ quan thẩm định có thể đề nghị giải trình hoặc sửa văn kiện; Sở chuyển ý kiến và cùng đối tác trả lời.',
        en: 'The departments concerned give written opinions. The appraising agency may ask for explanations or changes; the department passes them on and answers together with the partner.',
      },
      who: {
        vi: 'Các sở, ngành liên quan và cơ quan thẩm định',
        en: 'The departments concerned and the appraising agency',
      },
      duration: {
        vi: '20 ngày theo Nghị định số 80/2020/NĐ-CP trước đây; Sở xác nhận thời hạn hiện hành',
        en: '20 days under the former Decree 80/2020/NĐ-CP; the department confirms the present limit',
      },
      papers: { vi: 'Văn bản giải trình, nếu được yêu cầu.', en: 'Written explanations, if asked for.' },
    },
    {
      heading: { vi: 'Quyết định phê duyệt', en: 'Decision' },
      text: {
        vi: 'Ủy ban nhân dân cấp tỉnh ra quyết định phê duyệt khoản viện trợ. Sở gửi quyết định cho quý vị và đối tác.',
        en: 'The provincial People’s Committee decides on the aid. The department sends the decision to you and to the partner.',
      },
      who: { vi: 'Ủy ban nhân dân cấp tỉnh', en: 'Provincial People’s Committee' },
      duration: { vi: 'Sở xác nhận', en: 'The department confirms' },
      papers: { vi: 'Quyết định phê duyệt.', en: 'The decision of approval.' },
    },
    {
      heading: { vi: 'Ký thỏa thuận, mở tài khoản tiếp nhận', en: 'Agreement and receiving account' },
      text: {
        vi: 'Hai bên ký thỏa thuận viện trợ. Chủ dự án mở tài khoản riêng để tiếp nhận, lập kế hoạch và thành lập ban quản lý dự án khi cần. Với hiện vật nhập khẩu, Sở xác nhận thủ tục trước khi hàng được gửi đi.',
        en: 'The parties sign the grant agreement. The project owner opens a dedicated account to receive the money, plans the work and sets up a project management unit where needed. For goods from abroad, ask the department about the procedure before they are shipped.',
      },
      who: both,
      duration: { vi: 'Các bên thống nhất', en: 'As the parties agree' },
      papers: {
        vi: 'Thỏa thuận viện trợ; giấy tờ mở tài khoản.',
        en: 'Grant agreement; papers for the account.',
      },
    },
    {
      heading: { vi: 'Thực hiện và giám sát', en: 'Carry out and monitor' },
      text: {
        vi: 'Đối tác thực hiện, quý vị giám sát theo thỏa thuận. Khi cần thay đổi mục tiêu, kinh phí, thời gian hoặc địa bàn, hãy báo Sở trước: có thể phải làm thủ tục điều chỉnh.',
        en: 'The partner carries out the work and you monitor it as agreed. Before you change objectives, budget, period or place, tell the department: an amendment may be needed.',
      },
      who: both,
      duration: { vi: 'Theo văn kiện đã phê duyệt', en: 'As in the approved document' },
      papers: {
        vi: 'Kế hoạch, chứng từ, biên bản bàn giao từng phần.',
        en: 'Plans, vouchers, records of what is handed over on the way.',
      },
    },
    {
      heading: { vi: 'Báo cáo', en: 'Report' },
      text: {
        vi: 'Chủ dự án báo cáo tiến độ và tài chính; quý vị cung cấp số đã giải ngân. Thông thường có báo cáo sáu tháng, báo cáo năm và báo cáo kết thúc.',
        en: 'The project owner reports on progress and money; you tell it what has been disbursed. As a rule there are six-monthly and yearly reports and one at completion.',
      },
      who: { vi: 'Chủ dự án, có số liệu của nhà tài trợ', en: 'Project owner, with the donor’s figures' },
      duration: { vi: 'Sở xác nhận hạn từng loại báo cáo', en: 'The department confirms when each is due' },
      papers: {
        vi: 'Báo cáo định kỳ; báo cáo tài chính; báo cáo kết thúc.',
        en: 'Periodic reports; financial reports; completion report.',
      },
    },
    {
      heading: { vi: 'Kết thúc và bàn giao', en: 'Completion and handover' },
      text: {
        vi: 'Công trình, trang thiết bị và tài liệu được bàn giao cho đơn vị quản lý đã nêu trong văn kiện. Nếu quý vị đồng ý, Sở giới thiệu kết quả trong mục Câu chuyện thành công.',
        en: 'Works, equipment and documents pass to whoever the project document names to look after them. With your consent the department tells what was achieved as a success story.',
      },
      who: both,
      duration: { vi: 'Theo văn kiện đã phê duyệt', en: 'As in the approved document' },
      papers: {
        vi: 'Biên bản bàn giao; báo cáo kết thúc; quyết toán.',
        en: 'Record of handover; completion report; final accounts.',
      },
    },
  ],
  note: {
    vi: 'Các bước trên để quý vị hình dung công việc, không phải tư vấn pháp lý. Trình tự, giấy tờ và thời hạn của từng trường hợp do Sở xác nhận theo văn bản đang có hiệu lực.',
    en: 'These steps show the way and are not legal advice. The department confirms the order, the papers and the time limits of each case under the texts in force.',
  },
}
