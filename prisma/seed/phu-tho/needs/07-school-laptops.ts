import { usd } from '@/domain/money/money'
import type { SampleNeed } from '../../sample'

/** Sample need: invented, and flagged as sample when it is seeded. */
export const need: SampleNeed = {
  number: 7,
  content: {
    title: {
      vi: '60 máy tính xách tay cho ba trường trung học cơ sở vùng Tân Lạc',
      en: '60 laptops for three lower secondary schools in the Tân Lạc area',
    },
    summary: {
      vi: 'Ba trường ở các xã Vân Sơn, Mường Bi và Toàn Thắng có 1.240 học sinh nhưng chỉ còn 14 máy tính dùng được. 60 máy, kể cả máy đã qua sử dụng, sẽ giúp mỗi trường có một phòng tin học đủ hai học sinh một máy.',
      en: 'Three schools in Vân Sơn, Mường Bi and Toàn Thắng communes have 1,240 pupils and only 14 working computers. 60 laptops, new or refurbished, would give each school a computer room with one machine for two pupils.',
    },
    needKind: 'goods',
    urgent: false,
    field: 'digital',
    themes: ['children', 'ethnic-minorities'],
    agency: 'so-giao-duc-dao-tao',
    localities: ['05152', '05158', '05191'],
    provinceWide: false,
    quantity: 60,
    unit: { vi: 'máy tính xách tay', en: 'laptops' },
    met: 20,
    currency: 'USD',
    value: usd(18_000),
    deadline: '2027-06-30',
    details: {
      vi: `Tin học là môn bắt buộc từ lớp 3, nhưng ở ba trường này tám đến mười học sinh dùng chung một máy, có lớp chỉ học trên giấy. Phần lớn học sinh là người Mường, nhiều em ở nhà không có máy tính.

Cần 20 máy cho mỗi trường:

- màn hình từ 13 inch, RAM từ 8 GB, ổ SSD từ 256 GB;
- máy đã qua sử dụng không quá 4 năm, pin còn ít nhất 70%, có sạc;
- ổ cứng đã xóa sạch dữ liệu, có giấy xác nhận; cài sẵn hệ điều hành có bản quyền hoặc phần mềm nguồn mở.

Mỗi máy khoảng 300 USD, tổng giá trị 18.000 USD. Một doanh nghiệp đã nhận 20 máy cho trường ở xã Toàn Thắng. Nhà tài trợ có thể nhận từng trường còn lại, 6.000 USD một trường. Về hàng đã qua sử dụng nhập khẩu, xin trao đổi trước với Sở Ngoại vụ vì có quy định riêng; mua trong nước thường nhanh hơn.

Ba trường đã có phòng, bàn ghế, điện và cáp quang. Sở Giáo dục và Đào tạo lắp tủ sạc, cài bộ lọc nội dung và tập huấn 9 giáo viên. Buổi tối thứ Ba và thứ Năm, phòng máy mở cho phụ nữ và thanh niên trong xã học kỹ năng số. Máy được ghi vào sổ tài sản của trường; kinh phí sửa chữa lấy từ ngân sách chi thường xuyên.`,
      en: `Computing is compulsory from grade 3, yet in these schools eight to ten pupils share a machine and some classes learn on paper only. Most pupils are Mường, and many have no computer at home.

Each school needs 20 laptops:

- screen of 13 inches or more, 8 GB of memory or more, solid-state disk of 256 GB or more;
- if used, not older than 4 years, battery at 70% or better, with charger;
- disk wiped, with a certificate; a licensed operating system or open-source software installed.

A machine costs about US$ 300, US$ 18,000 in all. A company has taken the 20 machines for the school in Toàn Thắng. A donor may take one of the other schools at US$ 6,000. For used goods from abroad, please talk to the Department of Foreign Affairs first, since special rules apply; buying in Viet Nam is often quicker.

The schools have rooms, desks, power and fibre. The Department of Education and Training installs charging cabinets and content filters and trains 9 teachers. On Tuesday and Thursday evenings the rooms are open to women and young people of the commune for digital skills. The laptops enter each school’s asset register; repairs are paid from its regular budget.`,
    },
  },
}
