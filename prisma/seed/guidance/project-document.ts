import type { PageSeed } from '../page-seed'

export const page: PageSeed<'project-document'> = {
  title: { vi: 'Văn kiện dự án', en: 'Project document' },
  lead: {
    vi: 'Đề cương đầy đủ, để đối tác và nhà tài trợ thống nhất nội dung, kinh phí trước khi trình thẩm định.',
    en: 'A full outline on which partner and donor agree before the project goes into appraisal.',
  },
  sections: [
    {
      level: '1',
      heading: { vi: 'Thông tin chung', en: 'Basic facts' },
      hint: {
        vi: 'Điền đủ các dòng; tên, số liệu và ngày phải khớp với các giấy tờ khác trong hồ sơ.',
        en: 'Fill in every line; names, figures and dates must agree with the other papers of the dossier.',
      },
      part: 'facts',
    },
    {
      level: '1',
      heading: { vi: 'Tóm tắt', en: 'Summary' },
      hint: {
        vi: 'Nửa trang: vấn đề, việc sẽ làm, ai hưởng lợi, kinh phí, kết quả chính. Viết sau cùng.',
        en: 'Half a page: the problem, what will be done, who benefits, the money, the main results. Write it last.',
      },
      part: 'text',
    },
    {
      level: '1',
      heading: { vi: 'Sự cần thiết', en: 'Why it is needed' },
      hint: {
        vi: 'Trình bày theo hai mục dưới đây.',
        en: 'Set it out in the two parts below.',
      },
      part: 'text',
    },
    {
      level: '2',
      heading: { vi: 'Hiện trạng', en: 'The situation today' },
      hint: {
        vi: 'Số liệu có nguồn và ngày; tách theo giới, dân tộc, khuyết tật, hộ nghèo khi có. Nêu những gì đã làm trước đây và kết quả.',
        en: 'Dated figures with sources, by sex, ethnicity, disability and poverty where known. Say what was done before and what came of it.',
      },
      part: 'text',
    },
    {
      level: '2',
      heading: { vi: 'Sự phù hợp', en: 'Why this project' },
      hint: {
        vi: 'Dự án thuộc lĩnh vực, địa bàn ưu tiên nào; đóng góp vào kế hoạch nào của địa phương và mục tiêu phát triển bền vững nào; vì sao cần viện trợ.',
        en: 'Which priority field and locality it belongs to, which local plan and which Sustainable Development Goals it serves, and why aid is needed for it.',
      },
      part: 'text',
    },
    {
      level: '1',
      heading: { vi: 'Đối tượng thụ hưởng', en: 'Who benefits' },
      hint: {
        vi: 'Đếm người hưởng lợi trực tiếp; nói rõ cách chọn và họ đã được hỏi ý kiến như thế nào.',
        en: 'Count those who benefit directly; say how they are chosen and how they were consulted.',
      },
      part: 'people',
    },
    {
      level: '1',
      heading: { vi: 'Mục tiêu', en: 'Objectives' },
      hint: {
        vi: 'Một mục tiêu chung và các mục tiêu cụ thể, có mức và thời hạn.',
        en: 'One overall objective and the specific ones, each with a level and a date.',
      },
      part: 'text',
    },
    {
      level: '1',
      heading: { vi: 'Hoạt động', en: 'Activities' },
      hint: {
        vi: 'Đánh số theo kết quả; mỗi hoạt động ghi số lượng, nơi làm, ai chịu trách nhiệm.',
        en: 'Number them by result; give for each how many, where and who is responsible.',
      },
      part: 'text',
    },
    {
      level: '1',
      heading: { vi: 'Khung kết quả', en: 'Logframe' },
      hint: {
        vi: 'Mỗi chỉ số một dòng. Hiện trạng phải đo được trước khi bắt đầu.',
        en: 'One line for each indicator. The baseline must be measured before the work begins.',
      },
      part: 'results',
    },
    {
      level: '1',
      heading: { vi: 'Tiến độ', en: 'Schedule' },
      hint: {
        vi: 'Đếm tháng từ khi bắt đầu; tháng 1 là tháng đầu tiên.',
        en: 'Count the months from the start; month 1 is the first.',
      },
      part: 'schedule',
    },
    {
      level: '1',
      heading: { vi: 'Kinh phí', en: 'Budget' },
      hint: {
        vi: 'Ghi đơn vị tiền và tỷ giá dùng để quy đổi, kèm ngày của tỷ giá.',
        en: 'State the currency and the exchange rate used, with its date.',
      },
      part: 'text',
    },
    {
      level: '2',
      heading: { vi: 'Dự toán kêu gọi', en: 'Budget sought' },
      hint: {
        vi: 'Chỉ những khoản đề nghị tài trợ. Tổng các dòng là số tiền kêu gọi.',
        en: 'Only what is asked for. The lines add up to the amount sought.',
      },
      part: 'budget',
    },
    {
      level: '2',
      heading: { vi: 'Vốn đối ứng và cam kết khác', en: 'Counterpart and other commitments' },
      hint: {
        vi: 'Ghi rõ bằng tiền hay hiện vật, đã cam kết bằng văn bản nào.',
        en: 'Say whether in cash or in kind, and which paper commits it.',
      },
      part: 'funding',
    },
    {
      level: '2',
      heading: { vi: 'Phần nhỏ nhất có thể tài trợ riêng', en: 'Smallest part that can be funded on its own' },
      hint: {
        vi: 'Số tiền, nội dung và kết quả của phần đó; ghi “trọn gói” nếu không tách được.',
        en: 'Its amount, what it covers and what comes of it; write “whole only” if it cannot be parted.',
      },
      part: 'text',
    },
    {
      level: '1',
      heading: { vi: 'Tổ chức thực hiện', en: 'How it is run' },
      hint: {
        vi: 'Trình bày theo hai mục dưới đây.',
        en: 'Set it out in the two parts below.',
      },
      part: 'text',
    },
    {
      level: '2',
      heading: { vi: 'Phân công', en: 'Who does what' },
      hint: {
        vi: 'Cơ quan chủ quản, chủ dự án, ban quản lý dự án, nhà tài trợ, đơn vị thụ hưởng: mỗi bên làm gì, ai quyết định.',
        en: 'Managing agency, project owner, project management unit, donor, beneficiary units: what each does and who decides.',
      },
      part: 'text',
    },
    {
      level: '2',
      heading: { vi: 'Giám sát, đánh giá và báo cáo', en: 'Monitoring, evaluation and reports' },
      hint: {
        vi: 'Ai đo chỉ số, khi nào, bằng cách nào; loại báo cáo và hạn báo cáo theo xác nhận của Sở và thỏa thuận với nhà tài trợ.',
        en: 'Who measures the indicators, when and how; which reports are due when, as the department confirms and as agreed with the donor.',
      },
      part: 'text',
    },
    {
      level: '1',
      heading: { vi: 'Mức độ sẵn sàng', en: 'Readiness' },
      hint: {
        vi: 'Ghi đúng tình trạng hôm nay và giấy tờ chứng minh.',
        en: 'Say how things stand today and which paper shows it.',
      },
      part: 'readiness',
    },
    {
      level: '1',
      heading: { vi: 'Rủi ro và cách ứng phó', en: 'Risks and responses' },
      hint: {
        vi: 'Ba đến sáu rủi ro có thật, kể cả rủi ro về con người, kinh phí và thời tiết.',
        en: 'Three to six real risks, those of people, money and weather among them.',
      },
      part: 'risks',
    },
    {
      level: '1',
      heading: { vi: 'Tính bền vững và bàn giao', en: 'Sustainability and handover' },
      hint: {
        vi: 'Ai nhận bàn giao, chi phí vận hành mỗi năm, nguồn chi trả, cách giữ người đã được đào tạo.',
        en: 'Who takes it over, what it costs a year to run, who pays, and how trained people are kept.',
      },
      part: 'text',
    },
    {
      level: '1',
      heading: { vi: 'Bảo vệ người thụ hưởng', en: 'Safeguarding' },
      hint: {
        vi: 'Cách phòng ngừa xâm hại, lạm dụng; ai nhận phản ánh; cách bảo vệ trẻ em và thông tin cá nhân.',
        en: 'How abuse and exploitation are prevented, who takes complaints, how children and personal data are protected.',
      },
      part: 'text',
    },
    {
      level: '1',
      heading: { vi: 'Môi trường', en: 'Environment' },
      hint: {
        vi: 'Tác động tốt và xấu; biện pháp giảm thiểu; thủ tục môi trường nếu có.',
        en: 'Good and bad effects, what is done to lessen them, and environmental procedures where any apply.',
      },
      part: 'text',
    },
    {
      level: '1',
      heading: { vi: 'Đầu mối liên hệ', en: 'Contact' },
      hint: {
        vi: 'Một người trả lời được các câu hỏi về nội dung, và số ngày trả lời.',
        en: 'One person who can answer questions of substance, and within how many days.',
      },
      part: 'contact',
    },
    {
      level: '1',
      heading: { vi: 'Tài liệu kèm theo', en: 'Documents attached' },
      hint: {
        vi: 'Liệt kê: bản đồ, thiết kế, khảo sát, văn bản về vốn đối ứng và đất đai, giấy tờ của nhà tài trợ.',
        en: 'List them: maps, designs, surveys, papers on counterpart and land, the donor’s papers.',
      },
      part: 'text',
    },
  ],
}
