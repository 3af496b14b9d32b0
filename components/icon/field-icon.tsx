import { SharedIcon, type SharedIconName, sharedIcons } from './shared-icon'

/** The icon of a priority field; a tag where its name is not known here. Always beside the field's name in words. */
export function FieldIcon({ name, size = 20 }: { name: string; size?: number }) {
  return <SharedIcon name={isKnown(name) ? name : 'tag'} size={size} />
}

function isKnown(name: string): name is SharedIconName {
  return (sharedIcons as readonly string[]).includes(name)
}
