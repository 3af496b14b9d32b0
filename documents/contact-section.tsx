import { Link, Path, Svg, Text, View } from '@react-pdf/renderer'
import { presentDay } from '@/domain/presenting/present-day'
import { breakable } from './breakable'
import { colour, type } from './paper'
import type { ProposalPaper } from './proposal-paper'
import { qrPath } from './qr-path'

const codeSize = 84

/** Whom to write to, how soon an answer comes, and the way to the page of the proposal, which is always the newest. */
export function ContactSection({ paper }: { paper: ProposalPaper }) {
  const { view, edition, profile, locale, texts, pageUrl } = paper
  const { name, position, email, phone } = edition.contact
  const replyDays = edition.contact.replyDays ?? profile.replyDays
  const code = qrPath(pageUrl)
  const outline = { bookmark: texts.paper('contact') }
  const style = {
    flexDirection: 'row',
    gap: 24,
    padding: 16,
    borderRadius: 6,
    backgroundColor: colour.bronzeSoft,
  } as const
  return (
    <View style={style} wrap={false} {...outline}>
      <View style={{ flex: 1 }}>
        <Text style={{ ...type.heading, marginBottom: 4 }}>{texts.paper('contact')}</Text>
        {name !== '' && <Text style={{ ...type.body, fontWeight: 600 }}>{name}</Text>}
        {position !== '' && <Text style={{ ...type.body, color: colour.quiet }}>{position}</Text>}
        {email !== '' && (
          <Link src={`mailto:${email}`} style={{ ...type.body, color: colour.pine }}>
            {breakable(email, 46)}
          </Link>
        )}
        {phone !== '' && <Text style={type.body}>{phone}</Text>}
        <Text style={{ ...type.body, color: colour.quiet }}>{texts.paper('replies', { days: replyDays })}</Text>
        <Text style={{ ...type.label, marginTop: 8 }}>
          {[profile.departmentName, profile.address].filter(Boolean).join(', ')}
        </Text>
        <Text style={type.label}>{texts.paper('edition', { day: presentDay(view.publishedOn, locale) })}</Text>
      </View>
      <View style={{ width: 150, alignItems: 'center' }}>
        <View style={{ padding: 6, backgroundColor: '#FFFFFF', borderRadius: 4 }}>
          <Svg width={codeSize} height={codeSize} viewBox={`0 0 ${code.size} ${code.size}`}>
            <Path d={code.d} fill={colour.ink} />
          </Svg>
        </View>
        <Text style={{ ...type.label, marginTop: 5, textAlign: 'center' }}>{texts.paper('livePage')}</Text>
        <Link src={pageUrl} style={{ ...type.label, color: colour.pine, textAlign: 'center' }}>
          {breakable(pageUrl.replace(/^https?:\/\//, ''), 32)}
        </Link>
      </View>
    </View>
  )
}
