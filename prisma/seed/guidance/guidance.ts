import type { PageSeed } from '../page-seed'

export const page: PageSeed<'guidance'> = {
  title: { vi: 'Hợp tác với chúng tôi', en: 'Working with us' },
  lead: {
    vi: 'Viện trợ phi chính phủ nước ngoài được tiếp nhận như thế nào, ai làm việc gì, theo văn bản nào, và những biểu mẫu để bắt đầu.',
    en: 'How foreign NGO aid is received, who does what, under which legal texts, and the templates to begin with.',
  },
  sections: [
    {
      heading: { vi: 'Các loại viện trợ', en: 'Kinds of aid' },
      text: {
        vi: `Viện trợ không hoàn lại của các tổ chức phi chính phủ nước ngoài được tiếp nhận dưới ba hình thức:

- **Chương trình**: nhiều dự án, hoạt động cùng hướng tới một mục tiêu.
- **Dự án**: một nhóm hoạt động có mục tiêu, kết quả, thời gian, kinh phí và địa bàn xác định.
- **Khoản viện trợ phi dự án**: tiền hoặc hiện vật cấp một lần; cử chuyên gia, tình nguyện viên; hỗ trợ hội thảo, tập huấn, khảo sát.

Cứu trợ khẩn cấp sau thiên tai, dịch bệnh được xử lý riêng.`,
        en: `Grant aid from foreign non-governmental organisations is received in three forms:

- **Programme**: several projects or activities towards one aim.
- **Project**: a set of activities with a stated objective, results, period, budget and place.
- **Non-project aid**: a single gift of money or goods; experts or volunteers; support to workshops, training or surveys.

Emergency relief after disasters and epidemics is handled apart.`,
      },
    },
    {
      heading: { vi: 'Ai làm việc gì', en: 'Who does what' },
      text: {
        vi: `- **Nhà tài trợ** chọn đề xuất, cùng đối tác hoàn thiện nội dung và có văn bản cam kết.
- **Đối tác địa phương** (sở, ngành, xã, phường, hội, trường học, cơ sở y tế) xây dựng đề xuất, lập hồ sơ và thường là chủ dự án.
- **Sở Ngoại vụ** là cơ quan đầu mối: kết nối, hướng dẫn thủ tục, hỗ trợ khảo sát và theo dõi khoản viện trợ từ lần liên hệ đầu tiên đến báo cáo kết thúc.
- **Các sở, ngành liên quan** cho ý kiến bằng văn bản khi thẩm định.
- **Ủy ban nhân dân cấp tỉnh** quyết định phê duyệt, tiếp nhận.`,
        en: `- **The donor** chooses a proposal, completes it together with the partner and commits in writing.
- **The local partner** (a department, commune, ward, association, school or health service) writes the proposal, prepares the dossier and is usually the project owner.
- **The Department of Foreign Affairs** is the focal agency: it puts people in touch, explains the procedure, helps with site visits and follows each aid item from the first message to the completion report.
- **The departments concerned** give written opinions for the appraisal.
- **The provincial People’s Committee** decides on approval and receipt.`,
      },
    },
    {
      heading: { vi: 'Những điều Sở xác nhận cho từng trường hợp', en: 'What the department confirms for each case' },
      text: {
        vi: `Thành phần hồ sơ, thời hạn từng bước và hạn báo cáo tùy thuộc loại viện trợ, nhà tài trợ và văn bản đang có hiệu lực. Chỗ nào trên các trang này ghi “Sở xác nhận”, xin hỏi Sở trước khi chuẩn bị giấy tờ.`,
        en: `Which papers a dossier holds, how long each step takes and when reports are due depends on the kind of aid, the donor and the texts in force. Wherever these pages say “the department confirms”, please ask before you prepare papers.`,
      },
    },
    {
      heading: { vi: 'Phạm vi của hướng dẫn này', en: 'What this guidance is not' },
      text: {
        vi: 'Nội dung ở đây để quý vị hình dung công việc, không phải tư vấn pháp lý và không thay thế văn bản chính thức. Khi có khác biệt, văn bản chính thức là căn cứ.',
        en: 'These pages help you to see the way ahead. They are not legal advice and do not take the place of the official texts; where they differ, the official text counts.',
      },
    },
  ],
  checkedOn: '2026-11-25',
}
