import type { SampleNeed } from '../../sample'

/** Sample need: invented, and flagged as sample when it is seeded. */
export const need: SampleNeed = {
  number: 3,
  content: {
    title: {
      vi: 'Bốn tình nguyện viên dạy tiếng Anh cho bốn trường vùng cao trong hai học kỳ',
      en: 'Four English-speaking volunteers for four upland schools over two school terms',
    },
    summary: {
      vi: 'Bốn trường trung học cơ sở với 1.960 học sinh cần người nói tiếng Anh thành thạo cùng giáo viên dạy các tiết nghe, nói. Thời gian: từ tháng 2 đến tháng 5 và từ tháng 9 đến tháng 12 năm 2027.',
      en: 'Four lower secondary schools with 1,960 pupils are looking for fluent English speakers to teach listening and speaking beside the class teacher, from February to May and from September to December 2027.',
    },
    needKind: 'expertise',
    urgent: false,
    field: 'education',
    themes: ['children', 'ethnic-minorities'],
    agency: 'so-giao-duc-dao-tao',
    localities: ['05128', '05200', '08290', '08566'],
    provinceWide: false,
    quantity: 4,
    unit: { vi: 'tình nguyện viên', en: 'volunteers' },
    met: 0,
    currency: 'USD',
    value: null,
    deadline: '2027-01-10',
    details: {
      vi: `Bốn trường ở các xã Tân Lạc, Mai Châu, Yên Lập và Tân Sơn có 11 giáo viên tiếng Anh; không ai trong số họ từng có dịp dùng tiếng Anh hằng ngày ngoài lớp học. Học sinh phần lớn là người Mường, Thái và Dao, làm bài ngữ pháp khá nhưng ngại nói.

Mỗi tình nguyện viên ở một trường, mỗi tuần:

- dạy cùng giáo viên 16 tiết nghe, nói;
- phụ trách một câu lạc bộ tiếng Anh vào buổi chiều;
- sinh hoạt chuyên môn 2 giờ với tổ ngoại ngữ.

Yêu cầu: thành thạo tiếng Anh, có chứng chỉ giảng dạy hoặc kinh nghiệm làm việc với trẻ em, có phiếu lý lịch tư pháp, ký cam kết bảo vệ trẻ em; ở đủ ít nhất một học kỳ. Có thể cử hai nhóm nối tiếp nhau.

Nhà trường bố trí phòng ở khép kín trong khu tập thể giáo viên, bữa trưa, xe máy hoặc xe đạp và một giáo viên đồng hành. Tổ chức cử tình nguyện viên chi trả vé máy bay, bảo hiểm và sinh hoạt phí. Sở Ngoại vụ hướng dẫn thủ tục nhập cảnh và lao động; xin gửi hồ sơ trước ngày 10/01/2027 để kịp làm thủ tục.`,
      en: `The four schools, in Tân Lạc, Mai Châu, Yên Lập and Tân Sơn communes, have 11 English teachers, none of whom has had the chance to use English daily outside class. Most pupils are Mường, Thái and Dao; they do well in grammar but are shy of speaking.

Each volunteer works in one school and, each week:

- teaches 16 lessons of listening and speaking together with a teacher;
- runs an English club in the afternoon;
- spends 2 hours with the language teachers on method.

We ask for fluent English, a teaching certificate or experience of work with children, a police record check, a signed child protection undertaking, and a stay of at least one full term. Two successive groups are possible.

The school provides a self-contained room in the teachers’ quarters, lunch, a motorbike or bicycle and a teacher as companion. The sending organisation pays flights, insurance and living costs. The Department of Foreign Affairs guides entry and work formalities; please apply by 10 January 2027 so that they can be completed in time.`,
    },
  },
}
