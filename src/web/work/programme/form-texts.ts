import type { Language } from '#platform/text.ts'

export type FormTexts = {
  readonly optional: string
  readonly host: string
  readonly hostHint: string
  readonly chooseHost: string
  readonly unit: string
  readonly noUnit: string
  readonly municipality: string
  readonly title: string
  readonly summary: string
  readonly summaryHint: string
  readonly description: string
  readonly address: string
  readonly addressHint: string
  readonly remoteLink: string
  readonly remoteLinkHint: string
  readonly ages: string
  readonly from: string
  readonly to: string
  readonly anyAge: string
  readonly months: (count: number) => string
  readonly years: (count: number) => string
  readonly audiences: string
  readonly audiencesHint: string
  readonly languages: string
  readonly moreLanguages: string
  readonly phone: string
  readonly email: string
  readonly web: string
  readonly contact: string
  readonly contactHint: string
  readonly notDone: string
  readonly noHost: string
}

/** What the forms of a place and of an activity ask in the same words. */
export const formTexts: Readonly<Record<Language, FormTexts>> = {
  fi: {
    optional: '(voit jättää tyhjäksi)',
    host: 'Vastuutaho',
    chooseHost: 'Valitse vastuutaho',
    hostHint: 'Organisaatio, joka vastaa. Sen nimi näkyy perheille.',
    unit: 'Yksikkö, joka pitää tiedot ajan tasalla',
    noUnit: 'Organisaation ylläpitäjät',
    municipality: 'Kunta',
    title: 'Nimi',
    summary: 'Lyhyesti',
    summaryHint: 'Yksi lause, joka kertoo perheelle, mitä siellä tapahtuu.',
    description: 'Tarkemmin',
    address: 'Osoite',
    addressHint: 'Katu ja numero, ja miten ovi löytyy.',
    remoteLink: 'Linkki etätapaamiseen',
    remoteLinkHint: 'Alkaa https://. Vain ilmoittautuneet saavat sen, paitsi avoimessa toiminnassa.',
    ages: 'Lasten ikä',
    from: 'Nuorin',
    to: 'Vanhin',
    anyAge: 'Ei rajaa',
    months: (count) => `${count} kk`,
    years: (count) => `${count} v`,
    audiences: 'Kenelle',
    audiencesHint: 'Jätä tyhjäksi, jos kaikille.',
    languages: 'Kielet',
    moreLanguages: 'Muita kieliä',
    phone: 'Puhelin',
    email: 'Sähköposti',
    web: 'Verkkosivu',
    contact: 'Keneltä voi kysyä',
    contactHint: 'Esimerkiksi: Ohjaaja vastaa arkisin klo 9–11.',
    notDone: 'Ei tallennettu',
    noHost:
      'Lisätä voivat yksiköiden työntekijät ja organisaatioiden ylläpitäjät. Pyydä koordinaattoria antamaan sinulle rooli.',
  },
  sv: {
    optional: '(du kan lämna fältet tomt)',
    host: 'Ansvarig aktör',
    chooseHost: 'Välj ansvarig aktör',
    hostHint: 'Organisationen som ansvarar. Familjerna ser namnet.',
    unit: 'Enheten som håller uppgifterna aktuella',
    noUnit: 'De som ansvarar för organisationens uppgifter',
    municipality: 'Kommun',
    title: 'Namn',
    summary: 'I korthet',
    summaryHint: 'En mening som berättar för familjen vad som händer där.',
    description: 'Mer information',
    address: 'Adress',
    addressHint: 'Gata och nummer, och hur man hittar dörren.',
    remoteLink: 'Länk till träffen på distans',
    remoteLinkHint: 'Börjar med https://. Bara de som har anmält sig får den, utom i öppen verksamhet.',
    ages: 'Barnens ålder',
    from: 'Yngst',
    to: 'Äldst',
    anyAge: 'Ingen gräns',
    months: (count) => `${count} mån`,
    years: (count) => `${count} år`,
    audiences: 'För vem',
    audiencesHint: 'Lämna tomt om den är för alla.',
    languages: 'Språk',
    moreLanguages: 'Andra språk',
    phone: 'Telefon',
    email: 'E-post',
    web: 'Webbplats',
    contact: 'Vem man kan fråga',
    contactHint: 'Till exempel: Ledaren svarar vardagar kl. 9–11.',
    notDone: 'Inget sparades',
    noHost:
      'Enheternas anställda och de som ansvarar för organisationernas uppgifter kan lägga till. Be koordinatorn ge dig en roll.',
  },
  en: {
    optional: '(may be left empty)',
    host: 'Responsible body',
    chooseHost: 'Choose the responsible body',
    hostHint: 'The organisation that answers for it. Families see its name.',
    unit: 'The unit that keeps it up to date',
    noUnit: 'The maintainers of the organisation',
    municipality: 'Municipality',
    title: 'Name',
    summary: 'In short',
    summaryHint: 'One sentence that tells a family what happens there.',
    description: 'More',
    address: 'Address',
    addressHint: 'Street and number, and how to find the door.',
    remoteLink: 'Link to the remote meeting',
    remoteLinkHint: 'Begins with https://. Only those who signed up get it, except for open activities.',
    ages: 'Age of the children',
    from: 'Youngest',
    to: 'Oldest',
    anyAge: 'No limit',
    months: (count) => `${count} months`,
    years: (count) => (count === 1 ? '1 year' : `${count} years`),
    audiences: 'For whom',
    audiencesHint: 'Leave empty if it is for everybody.',
    languages: 'Languages',
    moreLanguages: 'Other languages',
    phone: 'Phone',
    email: 'E-mail',
    web: 'Website',
    contact: 'Whom one can ask',
    contactHint: 'For example: The leader answers on weekdays 9–11.',
    notDone: 'Not saved',
    noHost: 'Workers of units and maintainers of organisations can add. Ask the coordinator for a role.',
  },
}
