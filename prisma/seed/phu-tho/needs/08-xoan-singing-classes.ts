import type { SampleNeed } from '../../sample'

/** Sample need: invented, and flagged as sample when it is seeded. */
export const need: SampleNeed = {
  number: 8,
  content: {
    title: {
      vi: 'Lớp hát Xoan cuối tuần cho 90 trẻ em tại bốn phường Xoan gốc',
      en: 'Weekend Xoan singing classes for 90 children in the four original Xoan guilds',
    },
    summary: {
      vi: 'Các nghệ nhân cao tuổi ở phường Vân Phú mong truyền dạy hát Xoan cho 90 em từ 8 đến 15 tuổi trong một năm. 205 triệu đồng trả thù lao nghệ nhân, may trang phục, sắm nhạc cụ và tổ chức một ngày trình diễn tại đình.',
      en: 'Elderly artists in Vân Phú ward wish to teach Xoan singing to 90 children aged 8 to 15 for a year. 205 million VND would pay the artists, costumes, instruments and a day of performance at the communal houses.',
    },
    needKind: 'small-grant',
    urgent: false,
    field: 'culture',
    themes: ['children'],
    agency: 'so-van-hoa-the-thao-du-lich',
    localities: ['07918'],
    provinceWide: false,
    quantity: 90,
    unit: { vi: 'trẻ em', en: 'children' },
    met: 0,
    currency: 'VND',
    value: 205_000_000,
    deadline: '2027-05-31',
    details: {
      vi: `Hát Xoan được UNESCO ghi danh là Di sản văn hóa phi vật thể đại diện của nhân loại năm 2017. Bốn phường Xoan gốc An Thái, Phù Đức, Kim Đái và Thét nay đều thuộc phường Vân Phú. Trong nhiều năm các lớp chỉ mở vào dịp hè, nên các em quên làn điệu khi vào năm học.

Mỗi phường Xoan mở một lớp, 36 buổi vào sáng thứ Bảy, mỗi buổi có hai nghệ nhân:

- thù lao nghệ nhân: 86,4 triệu đồng;
- 90 bộ trang phục: 58,5 triệu đồng;
- 4 bộ trống, phách: 26 triệu đồng;
- in sách lời hát, ghi âm 31 bài Xoan cổ: 18,1 triệu đồng;
- ngày trình diễn cuối khóa: 16 triệu đồng.

Nhà tài trợ có thể nhận một lớp, khoảng 51 triệu đồng. Địa điểm, nước uống và điện do các phường Xoan lo; bảo tàng tỉnh giúp ghi âm. Bản ghi được các nghệ nhân đồng ý cho dùng vào mục đích dạy học, không bán. Việc chụp ảnh trẻ em cần có sự đồng ý của cha mẹ. Kết quả được đánh giá bằng số em hát được ít nhất 8 bài và số em tiếp tục sinh hoạt sau một năm.`,
      en: `UNESCO inscribed Xoan singing on the Representative List of the Intangible Cultural Heritage of Humanity in 2017. The four original guilds, An Thái, Phù Đức, Kim Đái and Thét, are all in what is now Vân Phú ward. For years classes were held only in summer, and the children forgot the melodies once school began.

Each guild runs one class of 36 Saturday mornings, with two artists at each:

- artists’ fees: 86.4 million VND;
- 90 costumes: 58.5 million VND;
- 4 sets of drums and clappers: 26 million VND;
- printing of lyrics and recording of 31 old Xoan songs: 18.1 million VND;
- closing performance: 16 million VND.

A donor may take one class, at about 51 million VND. The guilds provide the place, drinking water and power; the provincial museum helps with recording. The artists agree to the recordings being used for teaching, not for sale. Photographs of children need their parents’ consent. Success is measured by how many children can sing at least 8 songs, and how many still attend after a year.`,
    },
  },
}
