import type { PageSeed } from '../page-seed'

export const page: PageSeed<'concept-note'> = {
  title: { vi: 'Ý tưởng dự án', en: 'Concept note' },
  lead: {
    vi: 'Hai đến ba trang, để Sở và nhà tài trợ quyết định có trao đổi tiếp hay không.',
    en: 'Two or three pages from which the department and a donor can decide whether to talk further.',
  },
  sections: [
    {
      level: '1',
      heading: { vi: 'Thông tin chung', en: 'At a glance' },
      hint: {
        vi: 'Tên dự án nói rõ làm gì, cho ai, ở đâu, không quá 20 từ. Địa bàn ghi tên xã, phường hiện nay; có thể ghi thêm tên cũ trong ngoặc.',
        en: 'The title says what will be done, for whom and where, in 20 words at most. Give communes and wards by their present names, with former names in brackets where that helps.',
      },
      part: 'facts',
    },
    {
      level: '1',
      heading: { vi: 'Sự cần thiết', en: 'Why it is needed' },
      hint: {
        vi: 'Nêu vấn đề bằng hai, ba số liệu có nguồn và ngày. Nói rõ đã làm gì và vì sao chưa đủ.',
        en: 'State the problem in two or three dated figures with their source. Say what has been tried and why it was not enough.',
      },
      part: 'text',
    },
    {
      level: '1',
      heading: { vi: 'Đối tượng thụ hưởng', en: 'Who benefits' },
      hint: {
        vi: 'Đếm người hưởng lợi trực tiếp. Không ghi thông tin giúp nhận ra một cá nhân cụ thể.',
        en: 'Count those who benefit directly. Give nothing by which a single person could be recognised.',
      },
      part: 'people',
    },
    {
      level: '1',
      heading: { vi: 'Mục tiêu và kết quả', en: 'Objectives and results' },
      hint: {
        vi: 'Một mục tiêu, hai đến năm kết quả đo được: hiện nay bao nhiêu, khi kết thúc bao nhiêu, kiểm chứng bằng gì.',
        en: 'One objective and two to five results that can be measured: how much today, how much at the end, checked by what.',
      },
      part: 'results',
    },
    {
      level: '1',
      heading: { vi: 'Hoạt động chính', en: 'Main activities' },
      hint: {
        vi: 'Ba đến sáu hoạt động, mỗi hoạt động một dòng: làm gì, số lượng, ai làm.',
        en: 'Three to six activities, one line each: what, how many, by whom.',
      },
      part: 'text',
    },
    {
      level: '1',
      heading: { vi: 'Kinh phí ước tính', en: 'Estimated budget' },
      hint: {
        vi: 'Bốn đến tám khoản. Nếu có thể tài trợ từng phần, ghi phần nhỏ nhất có ý nghĩa.',
        en: 'Four to eight lines. If a part can be funded on its own, name the smallest that makes sense.',
      },
      part: 'budget',
    },
    {
      level: '1',
      heading: { vi: 'Mức độ sẵn sàng', en: 'Readiness' },
      hint: {
        vi: 'Ghi đúng tình trạng hôm nay, kể cả khi chưa có. Nhà tài trợ sẽ hỏi lại.',
        en: 'Say how things stand today, also where nothing is ready yet. Donors will ask.',
      },
      part: 'readiness',
    },
    {
      level: '1',
      heading: { vi: 'Tính bền vững và bàn giao', en: 'Sustainability and handover' },
      hint: {
        vi: 'Sau khi hết viện trợ: ai quản lý, tiền vận hành mỗi năm bao nhiêu, lấy từ đâu.',
        en: 'When the aid ends: who looks after it, what it costs a year to run, and who pays.',
      },
      part: 'text',
    },
    {
      level: '1',
      heading: { vi: 'Đầu mối liên hệ', en: 'Contact' },
      hint: {
        vi: 'Một người trả lời được các câu hỏi về nội dung.',
        en: 'One person who can answer questions of substance.',
      },
      part: 'contact',
    },
  ],
}
