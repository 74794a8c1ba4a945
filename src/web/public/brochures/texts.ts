import type { Language } from '#platform/text.ts'

type Texts = {
  readonly title: string
  readonly tab: string
  readonly description: string
  readonly lead: string
  readonly where: string
  readonly choose: string
  readonly show: string
  readonly none: string
  readonly poster: string
  readonly forChildren: string
  readonly forChildrenLead: string
  readonly forAdults: string
  readonly ofService: (name: string) => string
  readonly more: string
}

export const brochureTexts: Readonly<Record<Language, Texts>> = {
  fi: {
    title: 'Esitteet',
    tab: 'Esitteet',
    description: 'Tulostettavat esitteet perheiden palveluista.',
    lead: 'Jokaisesta palvelusta on yhden sivun esite. Tulosta se tai lataa PDF.',
    where: 'Kunta',
    choose: 'Valitse kunta, niin näet sen palvelujen esitteet.',
    show: 'Näytä',
    none: 'Tästä kunnasta ei löytynyt esitteitä.',
    poster: 'Avaa esite',
    forChildren: 'Lapsen sanoin',
    forChildrenLead: 'Näin kerromme palveluista lapselle. Voit lukea nämä yhdessä ennen käyntiä.',
    forAdults: 'Palvelujen esitteet',
    ofService: (name) => `: ${name}`,
    more: 'Loput palvelut löydät haulla',
  },
  sv: {
    title: 'Broschyrer',
    tab: 'Broschyrer',
    description: 'Broschyrer om tjänster för familjer, att skriva ut.',
    lead: 'Om varje tjänst finns en broschyr på en sida. Skriv ut den eller ladda ner en PDF.',
    where: 'Kommun',
    choose: 'Välj kommun, så ser du broschyrerna om dess tjänster.',
    show: 'Visa',
    none: 'Inga broschyrer hittades i den här kommunen.',
    poster: 'Öppna broschyren',
    forChildren: 'Med barnets ord',
    forChildrenLead:
      'Så här berättar vi om tjänsterna för ett barn. Ni kan läsa det här tillsammans före besöket.',
    forAdults: 'Broschyrer om tjänsterna',
    ofService: (name) => `: ${name}`,
    more: 'De övriga tjänsterna hittar du med sökningen',
  },
  en: {
    title: 'Brochures',
    tab: 'Brochures',
    description: 'Brochures of services for families, to print.',
    lead: 'Each service has a brochure of one page. Print it or download a PDF.',
    where: 'Municipality',
    choose: 'Choose a municipality to see the brochures of its services.',
    show: 'Show',
    none: 'No brochures were found in this municipality.',
    poster: 'Open the brochure',
    forChildren: 'In a child’s words',
    forChildrenLead:
      'This is how we tell a child about the services. You can read it together before a visit.',
    forAdults: 'Brochures of services',
    ofService: (name) => `: ${name}`,
    more: 'Find the other services by searching',
  },
}
