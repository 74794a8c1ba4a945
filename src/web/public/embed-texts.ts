import type { Language } from '#platform/text.ts'

type EmbedTexts = {
  readonly title: string
  readonly tab: string
  readonly lead: string
  readonly municipality: string
  readonly anywhere: string
  readonly type: string
  readonly anyType: string
  readonly words: string
  readonly wordsHint: string
  readonly language: string
  readonly languages: Readonly<Record<Language, string>>
  readonly show: string
  readonly code: string
  readonly codeLead: string
  readonly json: string
  readonly jsonLead: string
  readonly preview: string
  readonly frameTitle: string
  readonly none: string
  readonly from: string
}

export const embedTexts: Readonly<Record<Language, EmbedTexts>> = {
  fi: {
    title: 'Palvelut omille sivuille',
    tab: 'Upota luettelo',
    lead: 'Kunta, koulu tai yhdistys voi näyttää palvelut omilla sivuillaan. Tiedot päivittyvät itsestään. Luettelossa ei ole evästeitä eikä skriptejä.',
    municipality: 'Kunta',
    anywhere: 'Kaikki kunnat',
    type: 'Palvelun laji',
    anyType: 'Kaikki lajit',
    words: 'Hakusanat',
    wordsHint: 'Voit jättää tämän tyhjäksi.',
    language: 'Luettelon kieli',
    languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
    show: 'Tee luettelo',
    code: 'Koodi sivulle',
    codeLead: 'Kopioi tämä sivusi koodiin.',
    json: 'Samat tiedot ohjelmille (JSON)',
    jsonLead: 'Avoimet kaikille, ilman tunnuksia.',
    preview: 'Näin luettelo näkyy',
    frameTitle: 'Perheiden palvelut',
    none: 'Näillä valinnoilla ei löytynyt palveluja.',
    from: 'Perhetalo: perheiden palvelut',
  },
  sv: {
    title: 'Tjänsterna på din egen webbplats',
    tab: 'Bädda in en lista',
    lead: 'En kommun, en skola eller en förening kan visa tjänsterna på sin egen webbplats. Uppgifterna uppdateras av sig själva. Listan har varken kakor eller skript.',
    municipality: 'Kommun',
    anywhere: 'Alla kommuner',
    type: 'Slag av tjänst',
    anyType: 'Alla slag',
    words: 'Sökord',
    wordsHint: 'Du kan lämna fältet tomt.',
    language: 'Listans språk',
    languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
    show: 'Gör listan',
    code: 'Kod för sidan',
    codeLead: 'Kopiera den här till koden på din sida.',
    json: 'Samma uppgifter för program (JSON)',
    jsonLead: 'Öppet för alla, utan inloggning.',
    preview: 'Så ser listan ut',
    frameTitle: 'Tjänster för familjer',
    none: 'Inga tjänster hittades med de här valen.',
    from: 'Familjehuset: tjänster för familjer',
  },
  en: {
    title: 'The services on your own website',
    tab: 'Embed a list',
    lead: 'A municipality, a school or an association can show the services on its own website. The list keeps itself up to date. It has no cookies and no scripts.',
    municipality: 'Municipality',
    anywhere: 'All municipalities',
    type: 'Kind of service',
    anyType: 'All kinds',
    words: 'Search words',
    wordsHint: 'You can leave this empty.',
    language: 'Language of the list',
    languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
    show: 'Make the list',
    code: 'Code for the page',
    codeLead: 'Copy this into the code of your page.',
    json: 'The same for programs (JSON)',
    jsonLead: 'Open to everybody, without a key.',
    preview: 'This is how the list looks',
    frameTitle: 'Services for families',
    none: 'No services were found with these choices.',
    from: 'House of Families: services for families',
  },
}
