import type { LucideIcon } from 'lucide-react'
import CloudRain from 'lucide-react/icons/cloud-rain'
import Droplets from 'lucide-react/icons/droplets'
import Drum from 'lucide-react/icons/drum'
import Hammer from 'lucide-react/icons/hammer'
import HandHeart from 'lucide-react/icons/hand-heart'
import Laptop from 'lucide-react/icons/laptop'
import LifeBuoy from 'lucide-react/icons/life-buoy'
import School from 'lucide-react/icons/school'
import ShieldCheck from 'lucide-react/icons/shield-check'
import Sprout from 'lucide-react/icons/sprout'
import Stethoscope from 'lucide-react/icons/stethoscope'
import Tag from 'lucide-react/icons/tag'
import Wheat from 'lucide-react/icons/wheat'

/** The icons that a priority field may name. */
const icons: Record<string, LucideIcon> = {
  'cloud-rain': CloudRain,
  droplets: Droplets,
  drum: Drum,
  hammer: Hammer,
  'hand-heart': HandHeart,
  laptop: Laptop,
  'life-buoy': LifeBuoy,
  school: School,
  'shield-check': ShieldCheck,
  sprout: Sprout,
  stethoscope: Stethoscope,
  wheat: Wheat,
}

/** The icon of a priority field; a tag where its name is not known here. Always beside the field's name in words. */
export function FieldIcon({ name, size = 20 }: { name: string; size?: number }) {
  const Icon = icons[name] ?? Tag
  return <Icon size={size} strokeWidth={1.75} aria-hidden="true" className="shrink-0" />
}
