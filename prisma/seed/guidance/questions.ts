import type { PageSeed } from '../page-seed'

export const page: PageSeed<'questions'> = {
  title: { vi: 'Hỏi đáp', en: 'Questions and answers' },
  lead: {
    vi: 'Những câu nhà tài trợ và đối tác địa phương hay hỏi trước khi bắt đầu.',
    en: 'What donors and local partners most often ask before they begin.',
  },
  questions: [
    {
      id: 'language',
      question: { vi: 'Có thể viết bằng tiếng Anh không?', en: 'May we write in English?' },
      answer: {
        vi: 'Được. Sở trả lời bằng tiếng Việt hoặc tiếng Anh. Giấy tờ nào trong hồ sơ cần bản tiếng Việt hoặc bản dịch thì Sở xác nhận.',
        en: 'Yes. The department answers in English or Vietnamese. It confirms which papers of a dossier have to be in Vietnamese or translated.',
      },
    },
    {
      id: 'registration',
      question: {
        vi: 'Tổ chức chưa có Giấy đăng ký thì có thể bắt đầu trao đổi không?',
        en: 'Can we begin to talk before we have a certificate of registration?',
      },
      answer: {
        vi: 'Được. Quý vị có thể liên hệ, tìm hiểu đề xuất và gặp đối tác. Việc hoạt động tại Việt Nam thực hiện theo Giấy đăng ký quy định tại Nghị định số 58/2022/NĐ-CP; Sở hướng dẫn thủ tục và xác nhận việc gì cần chờ.',
        en: 'Yes. You can write, look into proposals and meet partners. To work in Viet Nam a foreign NGO needs a certificate under Decree 58/2022/NĐ-CP; the department explains the procedure and confirms what has to wait for it.',
      },
    },
    {
      id: 'not-an-ngo',
      question: {
        vi: 'Chúng tôi không phải tổ chức phi chính phủ. Có hỗ trợ được không?',
        en: 'We are not an NGO. Can we help?',
      },
      answer: {
        vi: 'Được. Sở cũng làm việc với cơ quan Liên hợp quốc, đại sứ quán, quỹ, doanh nghiệp nước ngoài và người Việt Nam ở nước ngoài. Thủ tục có thể khác; Sở xác nhận theo từng trường hợp.',
        en: 'Yes. The department also works with UN agencies, embassies, funds, foreign companies and overseas Vietnamese. The procedure may differ; the department confirms it for each case.',
      },
    },
    {
      id: 'part',
      question: {
        vi: 'Có thể tài trợ một phần của đề xuất không?',
        en: 'Can we fund part of a proposal?',
      },
      answer: {
        vi: 'Thường là được. Nhiều đề xuất ghi sẵn phần nhỏ nhất có thể tài trợ riêng; phần đã có cam kết và phần còn thiếu được nêu trong mục Kinh phí. Với đề xuất ghi “trọn gói”, hãy hỏi Sở.',
        en: 'Usually. Many proposals name the smallest part that can be funded on its own; what is committed and what is still missing stands under Budget. Where a proposal has to be funded as a whole, ask us.',
      },
    },
    {
      id: 'reserve',
      question: {
        vi: 'Hỏi về một đề xuất có phải là cam kết không?',
        en: 'Does asking about a proposal commit us to anything?',
      },
      answer: {
        vi: 'Không. Liên hệ chỉ để trao đổi. Cam kết chỉ có khi quý vị có văn bản, và khoản viện trợ chỉ được thực hiện sau khi được phê duyệt.',
        en: 'No. A message only begins a conversation. You commit yourself only in writing, and aid is carried out only once it is approved.',
      },
    },
    {
      id: 'how-long',
      question: {
        vi: 'Từ lần liên hệ đầu tiên đến khi được phê duyệt mất bao lâu?',
        en: 'How long is it from the first message to approval?',
      },
      answer: {
        vi: 'Phần lớn thời gian là để khảo sát và viết văn kiện, do các bên tự quyết định. Theo Nghị định số 80/2020/NĐ-CP trước đây, thời hạn thẩm định là 20 ngày; thời hạn hiện hành do Sở xác nhận. Hồ sơ đầy đủ ngay từ đầu là cách rút ngắn tốt nhất.',
        en: 'Most of the time goes into visits and writing the project document, and is yours to decide. Appraisal took 20 days under the former Decree 80/2020/NĐ-CP; the department confirms the present limit. A complete dossier is the best way to be quick.',
      },
    },
    {
      id: 'counterpart',
      question: { vi: 'Vốn đối ứng là gì, có bắt buộc không?', en: 'What is counterpart, and is it required?' },
      answer: {
        vi: 'Là phần địa phương đóng góp bằng tiền, đất, ngày công hoặc hiện vật. Mỗi đề xuất ghi rõ mức đối ứng và đã cam kết hay chưa. Yêu cầu cụ thể đối với từng loại viện trợ do Sở xác nhận.',
        en: 'It is what the local side gives in money, land, labour or kind. Each proposal says how much and whether it is committed. The department confirms what is required for each kind of aid.',
      },
    },
    {
      id: 'goods',
      question: { vi: 'Muốn tặng hiện vật thì làm thế nào?', en: 'How do we give goods?' },
      answer: {
        vi: 'Hãy hỏi trước khi mua hoặc gửi hàng. Hiện vật là khoản viện trợ phi dự án; chủng loại, tình trạng và thủ tục nhập khẩu cần được Sở xác nhận, nhất là thiết bị y tế, thuốc và hàng đã qua sử dụng.',
        en: 'Ask before you buy or ship anything. Goods are non-project aid; the department must confirm kind, condition and import procedure, above all for medical equipment, medicines and used goods.',
      },
    },
    {
      id: 'volunteers',
      question: {
        vi: 'Có thể cử chuyên gia hoặc tình nguyện viên không?',
        en: 'Can we send experts or volunteers?',
      },
      answer: {
        vi: 'Được, đây cũng là khoản viện trợ phi dự án. Hãy tìm trong mục Nhu cầu những nhu cầu về chuyên gia; giấy tờ nhập cảnh và làm việc do Sở xác nhận.',
        en: 'Yes, this is non-project aid too. Look among the needs for expertise; the department confirms which papers are required to enter and work.',
      },
    },
    {
      id: 'emergency',
      question: { vi: 'Khi có thiên tai thì sao?', en: 'What happens after a disaster?' },
      answer: {
        vi: 'Cứu trợ khẩn cấp được xử lý riêng. Nhu cầu khẩn cấp được ghi rõ trong danh mục; hãy gọi điện cho Sở theo số ở trang Liên hệ.',
        en: 'Emergency relief is handled apart. Urgent needs are marked in the catalogue; telephone the department at the number on the contact page.',
      },
    },
    {
      id: 'partner-apply',
      question: {
        vi: 'Xã, trường học hoặc hội của chúng tôi muốn có đề xuất trong danh mục thì làm gì?',
        en: 'Our commune, school or association would like a proposal in the catalogue. What do we do?',
      },
      answer: {
        vi: 'Tải biểu mẫu ý tưởng dự án, điền hai đến ba trang và gửi Sở. Sở góp ý, cùng đơn vị hoàn thiện hai thứ tiếng rồi mới công bố.',
        en: 'Download the concept note template, write two or three pages and send them to the department. It advises you, completes both languages with you, and then publishes.',
      },
    },
    {
      id: 'cost',
      question: { vi: 'Có phải trả phí gì không?', en: 'Is there a fee?' },
      answer: {
        vi: 'Việc xem, tải đề xuất, hỏi và được giới thiệu đối tác không mất phí. Nếu có người nhân danh Sở yêu cầu trả tiền, xin báo lại cho Sở.',
        en: 'Reading and downloading proposals, asking and being introduced cost nothing. If somebody asks you for money in the department’s name, please tell the department.',
      },
    },
    {
      id: 'privacy',
      question: {
        vi: 'Thông tin chúng tôi gửi qua trang Liên hệ được dùng vào việc gì?',
        en: 'What happens to what we write on the contact page?',
      },
      answer: {
        vi: 'Chỉ cán bộ của Sở đọc, để trả lời quý vị. Chi tiết ở trang Quyền riêng tư.',
        en: 'Only the staff of the department read it, to answer you. The privacy page says more.',
      },
    },
  ],
}
