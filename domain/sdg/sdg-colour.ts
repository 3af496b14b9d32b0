/** The goals' colours in their order, as the United Nations publish them. */
const colours = [
  ...['#E5243B', '#DDA63A', '#4C9F38', '#C5192D', '#FF3A21', '#26BDE2', '#FCC30B', '#A21942', '#FD6925'],
  ...['#DD1367', '#FD9D24', '#BF8B2E', '#3F7E44', '#0A97D9', '#56C02B', '#00689D', '#19486A'],
]

const [white, ink] = ['#FFFFFF', '#15221F']
const withWhite = new Set([1, 4, 8, 10, 13, 16, 17])

/** The colour of a Sustainable Development Goal (1 to 17), and that of words on it, which stand 4.5:1 from it. */
export function sdgColour(number: number): { background: string; text: string } {
  return { background: colours[number - 1] ?? ink, text: withWhite.has(number) || number > 17 ? white : ink }
}
