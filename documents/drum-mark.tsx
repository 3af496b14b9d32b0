import { drumMark } from '@/domain/art/drum'
import { Drum } from './drum'

/** The small drum, `size` points wide. */
export function DrumMark({ size, colour }: { size: number; colour: string }) {
  return <Drum shapes={drumMark} size={size} colour={colour} />
}
