import type { PageSeed } from '../page-seed'

const partner = { vi: 'Đối tác địa phương', en: 'Local partner' }
const owner = { vi: 'Chủ dự án', en: 'Project owner' }

export const page: PageSeed<'partners'> = {
  title: { vi: 'Dành cho đối tác địa phương', en: 'For local partners' },
  lead: {
    vi: 'Sở, ngành, xã, phường, hội, trường học và cơ sở y tế đưa một nhu cầu thành khoản viện trợ được tiếp nhận như thế nào: từng bước, ai thực hiện, mất bao lâu và cần giấy tờ gì.',
    en: 'How a department, commune, ward, association, school or health service turns a need into aid received: each step, who takes it, how long it takes and which papers it needs.',
  },
  steps: [
    {
      heading: { vi: 'Xác định nhu cầu', en: 'Establish the need' },
      text: {
        vi: 'Nêu vấn đề bằng số liệu có nguồn và ngày: bao nhiêu người, ở đâu, hiện nay ra sao. Hỏi ý kiến người hưởng lợi, trong đó có phụ nữ, người dân tộc thiểu số và người khuyết tật. Kiểm tra nhu cầu có thuộc lĩnh vực, địa bàn ưu tiên không.',
        en: 'State the problem in dated figures with a source: how many people, where, how things are today. Ask those concerned, among them women, ethnic minorities and persons with disabilities. See whether the need falls into a priority field and locality.',
      },
      who: partner,
      duration: { vi: 'Tùy đơn vị', en: 'Up to you' },
      papers: { vi: 'Số liệu, ảnh chụp, biên bản họp nếu có.', en: 'Figures, photographs, minutes of meetings.' },
    },
    {
      heading: { vi: 'Gửi ý tưởng dự án cho Sở', en: 'Send a concept note to the department' },
      text: {
        vi: 'Viết hai đến ba trang theo biểu mẫu. Sở góp ý về nội dung, mức kinh phí và cách trình bày cho nhà tài trợ. Nhu cầu nhỏ (hiện vật, chuyên gia, khoản nhỏ) chỉ cần mô tả ngắn.',
        en: 'Write two or three pages on the template. The department advises on substance, amount and how donors will read it. For a small need (goods, expertise, a small grant) a short description is enough.',
      },
      who: partner,
      duration: {
        vi: 'Sở xác nhận thời gian góp ý khi nhận',
        en: 'The department says on receipt when it will answer',
      },
      papers: { vi: 'Ý tưởng dự án (biểu mẫu).', en: 'Concept note (template).' },
    },
    {
      heading: { vi: 'Rà soát, biên tập hai thứ tiếng, công bố', en: 'Review, both languages, publication' },
      text: {
        vi: 'Sở cùng đơn vị hoàn thiện bản tiếng Việt, bản tiếng Anh, kiểm tra dự toán, vốn đối ứng, đất đai, giấy phép và đầu mối liên hệ. Đề xuất đủ nội dung được công bố trong danh mục, kèm tệp PDF.',
        en: 'The department completes the Vietnamese and the English text with you and checks budget, counterpart, land, permits and the contact. A complete proposal is published in the catalogue, with its PDF.',
      },
      who: { vi: 'Sở Ngoại vụ và đối tác địa phương', en: 'Department of Foreign Affairs and local partner' },
      duration: { vi: 'Tùy mức độ hoàn chỉnh của đề xuất', en: 'Depends on how complete the proposal is' },
      papers: {
        vi: 'Dự toán; văn bản về vốn đối ứng, đất đai, chủ trương nếu đã có.',
        en: 'Budget; papers on counterpart, land and approval in principle where they exist.',
      },
    },
    {
      heading: { vi: 'Làm việc với nhà tài trợ', en: 'Work with a donor' },
      text: {
        vi: 'Khi có tổ chức hỏi, Sở chuyển thông tin và giới thiệu. Đơn vị cử người phụ trách, trả lời đúng hẹn, chuẩn bị thực địa và nói rõ cả những khó khăn. Không hứa những gì chưa được phê duyệt.',
        en: 'When an organisation asks, the department passes the question on and introduces you. Name one person, answer on time, prepare the visit and speak openly of difficulties too. Promise nothing that is not approved.',
      },
      who: partner,
      duration: { vi: 'Theo lịch các bên thống nhất', en: 'As you agree' },
      papers: {
        vi: 'Chương trình làm việc; tài liệu giới thiệu.',
        en: 'Programme of the visit; documents to hand over.',
      },
    },
    {
      heading: { vi: 'Xây dựng văn kiện dự án', en: 'Write the project document' },
      text: {
        vi: 'Cùng nhà tài trợ viết văn kiện theo biểu mẫu: mục tiêu, hoạt động, khung kết quả, tiến độ, dự toán từng khoản, vốn đối ứng, tổ chức thực hiện, rủi ro, bảo vệ người thụ hưởng, môi trường và cách duy trì kết quả.',
        en: 'Write the document with the donor on the template: objectives, activities, logframe, schedule, budget by line, counterpart, organisation, risks, safeguarding, environment and how results will last.',
      },
      who: { vi: 'Đối tác địa phương và nhà tài trợ', en: 'Local partner and donor' },
      duration: { vi: 'Tùy quy mô khoản viện trợ', en: 'Depends on the size of the aid' },
      papers: { vi: 'Văn kiện dự án (biểu mẫu).', en: 'Project document (template).' },
    },
    {
      heading: { vi: 'Nộp hồ sơ', en: 'Hand in the dossier' },
      text: {
        vi: 'Gửi bản nháp để Sở xem trước, sau đó nộp hồ sơ chính thức. Tên, số liệu và ngày tháng phải giống nhau trong mọi giấy tờ và ở cả hai thứ tiếng.',
        en: 'Let the department read a draft, then hand in the dossier. Names, figures and dates must be the same in every paper and in both languages.',
      },
      who: owner,
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
      heading: { vi: 'Lấy ý kiến, thẩm định', en: 'Opinions and appraisal' },
      text: {
        vi: 'Các sở, ngành liên quan cho ý kiến bằng văn bản. Đơn vị giải trình, sửa văn kiện khi được đề nghị và báo lại nhà tài trợ những điểm đã đổi.',
        en: 'The departments concerned give written opinions. Explain, change the document where asked and tell the donor what was changed.',
      },
      who: {
        vi: 'Các sở, ngành liên quan và cơ quan thẩm định',
        en: 'The departments concerned and the appraising agency',
      },
      duration: {
        vi: '20 ngày theo Nghị định số 80/2020/NĐ-CP trước đây; Sở xác nhận thời hạn hiện hành',
        en: '20 days under the former Decree 80/2020/NĐ-CP; the department confirms the present limit',
      },
      papers: { vi: 'Văn bản giải trình; văn kiện đã sửa.', en: 'Written explanations; the revised document.' },
    },
    {
      heading: { vi: 'Quyết định, thỏa thuận, tài khoản', en: 'Decision, agreement, account' },
      text: {
        vi: 'Sau quyết định của Ủy ban nhân dân cấp tỉnh, hai bên ký thỏa thuận; chủ dự án mở tài khoản riêng để tiếp nhận, bố trí vốn đối ứng và thành lập ban quản lý dự án khi cần.',
        en: 'After the decision of the provincial People’s Committee the parties sign the agreement; the project owner opens a dedicated receiving account, provides the counterpart and sets up a project management unit where needed.',
      },
      who: {
        vi: 'Ủy ban nhân dân cấp tỉnh; chủ dự án; nhà tài trợ',
        en: 'Provincial People’s Committee; project owner; donor',
      },
      duration: { vi: 'Sở xác nhận', en: 'The department confirms' },
      papers: {
        vi: 'Quyết định phê duyệt; thỏa thuận viện trợ; giấy tờ mở tài khoản.',
        en: 'Decision of approval; grant agreement; papers for the account.',
      },
    },
    {
      heading: { vi: 'Thực hiện đúng văn kiện', en: 'Carry out what was approved' },
      text: {
        vi: 'Làm đúng hoạt động, kinh phí và địa bàn đã phê duyệt; giữ đủ chứng từ; đo các chỉ số đã cam kết. Muốn thay đổi phải hỏi Sở trước vì có thể phải điều chỉnh quyết định.',
        en: 'Keep to the approved activities, budget and places; keep every voucher; measure the indicators you promised. Ask before changing anything: the decision may have to be amended.',
      },
      who: owner,
      duration: { vi: 'Theo văn kiện đã phê duyệt', en: 'As in the approved document' },
      papers: { vi: 'Kế hoạch, chứng từ, số liệu theo dõi.', en: 'Plans, vouchers, monitoring data.' },
    },
    {
      heading: { vi: 'Báo cáo', en: 'Report' },
      text: {
        vi: 'Báo cáo tiến độ, kết quả và tài chính cho cơ quan chủ quản và Sở, đồng gửi nhà tài trợ theo thỏa thuận. Thông thường có báo cáo sáu tháng, báo cáo năm và báo cáo kết thúc.',
        en: 'Report progress, results and money to the managing agency and the department, and to the donor as agreed. As a rule there are six-monthly and yearly reports and one at completion.',
      },
      who: owner,
      duration: { vi: 'Sở xác nhận hạn từng loại báo cáo', en: 'The department confirms when each is due' },
      papers: {
        vi: 'Báo cáo định kỳ; báo cáo tài chính; báo cáo kết thúc.',
        en: 'Periodic reports; financial reports; completion report.',
      },
    },
    {
      heading: { vi: 'Bàn giao và duy trì', en: 'Hand over and keep going' },
      text: {
        vi: 'Bàn giao công trình, trang thiết bị cho đơn vị quản lý đã nêu trong văn kiện, kèm kinh phí vận hành. Gửi Sở kết quả đo trước và sau, lời kể của người hưởng lợi đã đồng ý, để giới thiệu mô hình.',
        en: 'Hand works and equipment to whoever the document names to look after them, with the money to run them. Send the department what was measured before and after, and the words of people who agreed to be quoted, so that others may learn from it.',
      },
      who: owner,
      duration: { vi: 'Theo văn kiện đã phê duyệt', en: 'As in the approved document' },
      papers: {
        vi: 'Biên bản bàn giao; báo cáo kết thúc; quyết toán.',
        en: 'Record of handover; completion report; final accounts.',
      },
    },
  ],
  note: {
    vi: 'Các bước trên để đơn vị hình dung công việc, không phải tư vấn pháp lý. Trình tự, giấy tờ và thời hạn của từng trường hợp do Sở xác nhận theo văn bản đang có hiệu lực.',
    en: 'These steps show the way and are not legal advice. The department confirms the order, the papers and the time limits of each case under the texts in force.',
  },
}
