import { ShareLink } from '../saved/share-link'

type Props = { url: string; words: { address: string; copy: string; copied: string } }

/** The whole address of a page, to be copied into a message. */
export function PageAddress({ url, words: { address, ...words } }: Props) {
  return (
    <div className="print:hidden">
      <ShareLink id="page-address" label={address} url={url} words={words} />
    </div>
  )
}
