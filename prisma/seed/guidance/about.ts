import type { PageSeed } from '../page-seed'

/** What a province without a page of its own begins with: no figure that nobody has checked, and nobody's name. */
export const page: PageSeed<'about'> = {
  title: { vi: 'Giới thiệu', en: 'About' },
  lead: {
    vi: 'Về địa phương, cơ quan phụ trách danh mục này và những người quý vị có thể liên hệ.',
    en: 'About the province, the department behind this catalogue, and whom to turn to.',
  },
  text: {
    vi: 'Danh mục do Sở Ngoại vụ, cơ quan đầu mối về viện trợ phi chính phủ nước ngoài, biên soạn và cập nhật bằng tiếng Việt và tiếng Anh.',
    en: 'The catalogue is written and kept up to date in Vietnamese and English by the Department of Foreign Affairs, the focal agency for foreign NGO aid.',
  },
  figures: [],
  people: [],
}
