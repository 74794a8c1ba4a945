import type { Language } from '#platform/text.ts'

type Texts = {
  readonly add: string
  readonly title: string
  readonly leadUnit: string
  readonly leadGuest: string
  readonly mayNot: string
  readonly noPeople: string
  readonly unit: string
  readonly choose: string
  readonly rather: { readonly unit: string; readonly guest: string }
  readonly name: string
  readonly nameHint: string
  readonly contact: string
  readonly contactHint: string
  readonly organisation: string
  readonly organisationHint: string
  readonly chooseOne: string
  readonly guestName: string
  readonly guestEmail: string
  readonly guestEmailHint: string
  readonly guestLanguage: string
  readonly topics: string
  readonly topicsHint: string
  readonly serves: string
  readonly servesHint: string
  readonly button: string
  readonly back: string
  readonly added: string
}

/** Adding a receiver of referrals. */
export const newReceiverTexts: Readonly<Record<Language, Texts>> = {
  fi: {
    add: 'Lisää vastaanottaja',
    title: 'Uusi vastaanottaja',
    leadUnit: 'Yksikkö ottaa lähetteet vastaan omilla tunnuksillaan. Nimetty vastaaja saa niistä tiedon.',
    leadGuest:
      'Järjestö vastaa allekirjoitetulla linkillä ilman tunnuksia. Linkki tulee nimetylle vastaajalle.',
    mayNot: 'Vastaanottajan lisää yksikön tai alueen esihenkilö tai koordinaattori. Pyydä häntä lisäämään.',
    noPeople: 'Yksikössä ei ole vielä ketään. Lisää ensin ihminen, joka vastaa lähetteisiin.',
    unit: 'Yksikkö',
    choose: 'Valitse yksikkö',
    rather: {
      unit: 'Lisää sen sijaan yksikkö',
      guest: 'Lisää sen sijaan järjestö tai muu ilman tunnuksia',
    },
    name: 'Nimi lähettäjälle',
    nameHint: 'Kirjoita nimi ainakin yhdellä kielellä.',
    contact: 'Nimetty vastaaja',
    contactHint: 'Hän saa tiedon uusista lähetteistä.',
    organisation: 'Järjestö tai muu palveluntuottaja',
    organisationHint: 'Luettelossa ovat ne, joilla on palvelu hakemistossa.',
    chooseOne: 'Valitse',
    guestName: 'Nimetyn vastaajan nimi',
    guestEmail: 'Nimetyn vastaajan sähköposti',
    guestEmailHint: 'Oma työosoite, jota muut eivät lue.',
    guestLanguage: 'Millä kielellä viestit lähtevät?',
    topics: 'Missä asioissa?',
    topicsHint: 'Lähettäjä löytää vastaanottajan näillä.',
    serves: 'Missä kunnissa?',
    servesHint: 'Jos et valitse mitään, vastaanottaja palvelee koko hyvinvointialuetta.',
    button: 'Lisää vastaanottaja',
    back: 'Vastaanotto',
    added:
      'Vastaanottaja on lisätty. Kerro seuraavaksi, onko tilaa. Jos vaitiolo täytyy hyväksyä, merkitse sen päivä kohtaan Muut tiedot.',
  },
  sv: {
    add: 'Lägg till mottagare',
    title: 'Ny mottagare',
    leadUnit: 'Enheten tar emot remisser med sina egna konton. Den namngivna mottagaren får besked om dem.',
    leadGuest:
      'Föreningen svarar via en signerad länk utan konton. Länken kommer till den namngivna mottagaren.',
    mayNot:
      'Mottagare läggs till av enhetens eller områdets chef eller av koordinatorn. Be någon av dem göra det.',
    noPeople: 'Det finns ännu ingen i enheten. Lägg först till någon som svarar på remisser.',
    unit: 'Enhet',
    choose: 'Välj enheten',
    rather: {
      unit: 'Lägg i stället till en enhet',
      guest: 'Lägg i stället till en förening eller annan utan konton',
    },
    name: 'Namn för avsändaren',
    nameHint: 'Skriv namnet på åtminstone ett språk.',
    contact: 'Namngiven mottagare',
    contactHint: 'Den här personen får besked om nya remisser.',
    organisation: 'Förening eller annan serviceproducent',
    organisationHint: 'I listan finns de som har en tjänst i katalogen.',
    chooseOne: 'Välj',
    guestName: 'Den namngivna mottagarens namn',
    guestEmail: 'Den namngivna mottagarens e-post',
    guestEmailHint: 'En egen arbetsadress som andra inte läser.',
    guestLanguage: 'På vilket språk skickas meddelandena?',
    topics: 'I vilka frågor?',
    topicsHint: 'Med dem hittar avsändaren mottagaren.',
    serves: 'I vilka kommuner?',
    servesHint: 'Om du inte väljer något betjänar mottagaren hela välfärdsområdet.',
    button: 'Lägg till mottagaren',
    back: 'Mottagning',
    added:
      'Mottagaren är tillagd. Berätta härnäst om det finns plats. Om tystnadsplikten ska godkännas, skriv in dagen under Övriga uppgifter.',
  },
  en: {
    add: 'Add a receiver',
    title: 'New receiver',
    leadUnit: 'The unit takes referrals with its own accounts. The named person is told of them.',
    leadGuest:
      'The association answers by a signed link, without accounts. The link goes to the named person.',
    mayNot:
      'Receivers are added by the lead of the unit or its area, or by the coordinator. Ask one of them.',
    noPeople: 'Nobody works in the unit yet. First add somebody who answers referrals.',
    unit: 'Unit',
    choose: 'Choose the unit',
    rather: {
      unit: 'Add a unit instead',
      guest: 'Add an association or another without accounts instead',
    },
    name: 'Name for the sender',
    nameHint: 'Write the name in at least one language.',
    contact: 'Named person',
    contactHint: 'They are told of new referrals.',
    organisation: 'Association or other provider',
    organisationHint: 'The list holds those who have a service in the directory.',
    chooseOne: 'Choose',
    guestName: 'Name of the named person',
    guestEmail: 'Email of the named person',
    guestEmailHint: 'Their own work address, which nobody else reads.',
    guestLanguage: 'In which language are messages sent?',
    topics: 'For what?',
    topicsHint: 'Senders find the receiver by these.',
    serves: 'In which municipalities?',
    servesHint: 'If you choose none, the receiver serves the whole county.',
    button: 'Add the receiver',
    back: 'Receiving',
    added:
      'The receiver has been added. Next, say whether there is room. If secrecy has to be accepted, mark its day under the other details.',
  },
}
