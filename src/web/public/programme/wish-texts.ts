import type { WishState } from '#capabilities/meeting-places/index.ts'
import type { Language } from '#platform/text.ts'

/** The words of wishes, and of the page for those who are new in town. */
export type WishTexts = {
  readonly tab: string
  readonly title: string
  readonly titleAt: (place: string) => string
  readonly lead: string
  readonly description: string
  readonly label: string
  readonly hint: string
  readonly where: string
  readonly send: string
  readonly next: string
  readonly sentTitle: string
  readonly sent: string
  readonly shown: string
  readonly none: string
  readonly states: Readonly<Record<WishState, string>>
  readonly answer: string
  readonly became: (title: string) => string
  readonly at: (place: string) => string
  readonly more: string
  readonly newInTown: {
    readonly tab: string
    readonly title: (where: string) => string
    readonly bare: string
    readonly lead: string
    readonly description: string
    readonly come: {
      readonly title: string
      readonly text: string
      readonly all: string
      readonly none: string
    }
    readonly places: { readonly title: string; readonly text: string; readonly all: string }
    readonly groups: {
      readonly title: string
      readonly text: string
      readonly all: string
      readonly events: string
    }
    readonly guide: {
      readonly title: string
      readonly text: string
      readonly ask: string
      readonly chat: string
    }
    readonly services: {
      readonly title: string
      readonly text: string
      readonly all: (where: string) => string
      readonly area: (area: string) => string
      readonly map: string
      readonly clinic: string
      readonly early: string
    }
    readonly other: string
  }
}

const fi: WishTexts = {
  tab: 'Toiveet',
  title: 'Mitä toivoisit lähellesi?',
  titleAt: (place) => `Mitä toivoisit tänne? ${place}`,
  lead: 'Kerro ilman nimeä. Ohjelman tekijät lukevat jokaisen toiveen ja vastaavat tällä sivulla.',
  description: 'Toivo tekemistä perheille ja katso, mitä toiveista on tullut.',
  label: 'Toiveesi',
  hint: 'Esimerkiksi: iltakahvila vuorotyöläisille. Älä kirjoita nimiä äläkä yhteystietoja.',
  where: 'Missä? Kunta tai postinumero',
  send: 'Lähetä toive',
  next: 'Alueen perhekeskus lukee toiveen viikon sisällä. Vastaus tulee tälle sivulle, koska emme tiedä, kuka olet.',
  sentTitle: 'Kiitos, toiveesi on perillä',
  sent: 'Ohjelman tekijät lukevat sen viikon sisällä. Vastaus tulee tälle sivulle.',
  shown: 'Mitä toiveista on tullut',
  none: 'Vastattuja toiveita ei vielä ole. Ensimmäinen voi olla sinun.',
  states: { new: 'Luetaan', planned: 'Suunnitteilla', done: 'Toteutui', 'not-now': 'Ei juuri nyt' },
  answer: 'Vastaus',
  became: (title) => `Siitä tuli: ${title}`,
  at: (place) => `Paikka: ${place}`,
  more: 'Näytä lisää toiveita',
  newInTown: {
    tab: 'Uusi paikkakunnalla',
    title: (where) => `Uusi paikkakunnalla: ${where}`,
    bare: 'Uusi paikkakunnalla',
    lead: 'Tervetuloa! Näistä on hyvä aloittaa. Mihinkään näistä et tarvitse lähetettä.',
    description: 'Perheelle, joka on juuri muuttanut: missä tapaa muita ja kuka auttaa alkuun.',
    come: {
      title: 'Tule käymään tällä viikolla',
      text: 'Näihin voit tulla ilmoittautumatta. Ohjaaja ottaa sinut vastaan ja esittelee muut.',
      all: 'Koko viikko-ohjelma',
      none: 'Lähipäivinä ei ole avointa toimintaa juuri täällä. Katso koko viikko.',
    },
    places: {
      title: 'Missä muut perheet ovat',
      text: 'Kohtaamispaikassa saat olla lapsen kanssa, kysyä ja juoda kahvia.',
      all: 'Kaikki kohtaamispaikat',
    },
    groups: {
      title: 'Tapaa samassa tilanteessa olevia',
      text: 'Ryhmässä on sama pieni joukko joka kerta. Siitä syntyy tuttuja.',
      all: 'Alkavat ryhmät',
      events: 'Tulevat tapahtumat',
    },
    guide: {
      title: 'Kysy ihmiseltä',
      text: 'Perheohjaaja tuntee paikkakunnan. Hän voi tulla ensimmäisellä kerralla mukaasi, myös tulkin kanssa.',
      ask: 'Kysy perheohjaajalta',
      chat: 'Kirjoita chatissa',
    },
    services: {
      title: 'Palvelut uudessa kunnassa',
      text: 'Neuvola ja koulu vaihtuvat muuton mukana. Soita neuvolaan itse. Tiedot siirtyvät luvallasi.',
      all: (where) => `Palvelut: ${where}`,
      area: (area) => `Perhekeskusalue: ${area}`,
      map: 'Palvelut kartalla',
      clinic: 'Neuvola',
      early: 'Varhaiskasvatus',
    },
    other: 'Muutitko muualle? Vaihda kunta',
  },
}

const sv: WishTexts = {
  tab: 'Önskemål',
  title: 'Vad skulle du vilja ha nära dig?',
  titleAt: (place) => `Vad skulle du vilja ha här? ${place}`,
  lead: 'Berätta utan namn. De som gör programmet läser alla önskemål och svarar på den här sidan.',
  description: 'Önska något att göra för familjer och se vad det har blivit av önskemålen.',
  label: 'Ditt önskemål',
  hint: 'Till exempel: kvällscafé för dem som arbetar i skift. Skriv inga namn och inga kontaktuppgifter.',
  where: 'Var? Kommun eller postnummer',
  send: 'Skicka önskemålet',
  next: 'Områdets familjecenter läser önskemålet inom en vecka. Svaret kommer på den här sidan, för vi vet inte vem du är.',
  sentTitle: 'Tack, ditt önskemål har kommit fram',
  sent: 'De som gör programmet läser det inom en vecka. Svaret kommer på den här sidan.',
  shown: 'Vad det har blivit av önskemålen',
  none: 'Det finns inga besvarade önskemål än. Det första kan vara ditt.',
  states: { new: 'Läses', planned: 'Planeras', done: 'Blev av', 'not-now': 'Inte just nu' },
  answer: 'Svar',
  became: (title) => `Det blev: ${title}`,
  at: (place) => `Plats: ${place}`,
  more: 'Visa fler önskemål',
  newInTown: {
    tab: 'Ny på orten',
    title: (where) => `Ny på orten: ${where}`,
    bare: 'Ny på orten',
    lead: 'Välkommen! Här är det bra att börja. Du behöver ingen remiss till något av det här.',
    description: 'För familjer som nyss har flyttat: var ni träffar andra och vem som hjälper er i gång.',
    come: {
      title: 'Kom på besök den här veckan',
      text: 'Hit är det bara att komma. Ledaren tar emot dig och presenterar de andra.',
      all: 'Hela veckoprogrammet',
      none: 'De närmaste dagarna finns ingen öppen verksamhet just här. Se hela veckan.',
    },
    places: {
      title: 'Där andra familjer är',
      text: 'På en mötesplats får du vara med ditt barn, fråga och dricka kaffe.',
      all: 'Alla mötesplatser',
    },
    groups: {
      title: 'Träffa andra i samma situation',
      text: 'I en grupp är det samma lilla skara varje gång. Så lär man känna varandra.',
      all: 'Grupper som börjar',
      events: 'Kommande evenemang',
    },
    guide: {
      title: 'Fråga en människa',
      text: 'Familjehandledaren känner orten. Hen kan följa med första gången, också med tolk.',
      ask: 'Fråga en familjehandledare',
      chat: 'Skriv i chatten',
    },
    services: {
      title: 'Tjänster i den nya kommunen',
      text: 'När ni flyttar byter ni rådgivning och skola. Ring rådgivningen själv. Uppgifterna flyttas om du ger lov.',
      all: (where) => `Tjänster: ${where}`,
      area: (area) => `Familjecenterområde: ${area}`,
      map: 'Tjänsterna på kartan',
      clinic: 'Rådgivning',
      early: 'Småbarnspedagogik',
    },
    other: 'Flyttade ni någon annanstans? Byt kommun',
  },
}

const en: WishTexts = {
  tab: 'Wishes',
  title: 'What do you wish for near you?',
  titleAt: (place) => `What do you wish for here? ${place}`,
  lead: 'Tell us without a name. Those who make the programme read every wish and answer on this page.',
  description: 'Wish for something to do for families, and see what has become of the wishes.',
  label: 'Your wish',
  hint: 'For example: an evening café for those who work in shifts. Do not write names or contact details.',
  where: 'Where? Municipality or postcode',
  send: 'Send the wish',
  next: 'The area’s family centre reads the wish within a week. The answer appears on this page, since we do not know who you are.',
  sentTitle: 'Thank you, your wish has arrived',
  sent: 'Those who make the programme read it within a week. The answer appears on this page.',
  shown: 'What has become of the wishes',
  none: 'There are no answered wishes yet. The first may be yours.',
  states: { new: 'Being read', planned: 'Being planned', done: 'Came true', 'not-now': 'Not right now' },
  answer: 'Answer',
  became: (title) => `It became: ${title}`,
  at: (place) => `Place: ${place}`,
  more: 'Show more wishes',
  newInTown: {
    tab: 'New in town',
    title: (where) => `New in town: ${where}`,
    bare: 'New in town',
    lead: 'Welcome! These are good places to begin. You need no referral for any of them.',
    description: 'For a family that has just moved: where to meet others and who helps you to begin.',
    come: {
      title: 'Come by this week',
      text: 'You can simply come to these. The leader welcomes you and introduces the others.',
      all: 'The whole week programme',
      none: 'Nothing open is on right here in the next days. See the whole week.',
    },
    places: {
      title: 'Where other families are',
      text: 'At a meeting place you may be with your child, ask and have coffee.',
      all: 'All meeting places',
    },
    groups: {
      title: 'Meet others in the same situation',
      text: 'A group has the same few people every time. That is how people get to know each other.',
      all: 'Groups that begin',
      events: 'Coming events',
    },
    guide: {
      title: 'Ask a person',
      text: 'The family guide knows the town. They can come along the first time, also with an interpreter.',
      ask: 'Ask a family guide',
      chat: 'Write in the chat',
    },
    services: {
      title: 'Services in the new municipality',
      text: 'Child clinic and school change when you move. Call the clinic yourself; your records move with your permission.',
      all: (where) => `Services: ${where}`,
      area: (area) => `Family centre area: ${area}`,
      map: 'Services on the map',
      clinic: 'Child health clinic',
      early: 'Early childhood education',
    },
    other: 'Moved elsewhere? Change the municipality',
  },
}

export const wishTexts: Readonly<Record<Language, WishTexts>> = { fi, sv, en }
