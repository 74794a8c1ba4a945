import type { Language } from '#platform/text.ts'

type ListTexts = {
  readonly title: string
  readonly lead: string
  readonly notRecord: string
  readonly notRecordTitle: string
  readonly search: string
  readonly searchHint: string
  readonly searchButton: string
  readonly searchedFor: (words: string, count: number) => string
  readonly all: string
  readonly find: string
  readonly findHint: string
  readonly findButton: string
  readonly findNone: string
  readonly findEmergency: string
  readonly open: string
  readonly openText: string
  readonly task: string
  readonly child: string
  readonly childOptional: string
  readonly adult: string
  readonly name: string
  readonly identity: string
  readonly identityHint: string
  readonly voluntary: string
  readonly relation: string
  readonly noRelation: string
  readonly openButton: string
  readonly openMore: string
  readonly empty: string
  readonly emptyText: string
  readonly nothing: string
  readonly nothingText: string
  readonly protected: string
  readonly closed: string
  readonly news: (day: string) => string
  readonly next: string
  readonly first: string
  readonly listOf: string
  readonly emergency: string
  readonly done: Readonly<Record<string, string>>
}

export const listTexts: Readonly<Record<Language, ListTexts>> = {
  fi: {
    title: 'Perheet',
    lead: 'Perheet, joiden asioissa sinulla on osa. Muita et näe, eikä kukaan muu näe sinun perheitäsi virkansa vuoksi.',
    notRecordTitle: 'Tämä ei ole asiakastietojärjestelmä',
    notRecord: 'Täällä sovitaan yhteistyöstä. Tee lakisääteinen kirjaus oman organisaatiosi järjestelmään.',
    search: 'Etsi omista perheistäsi',
    searchHint: 'Nimi tai sen osa. Haku ei jää osoiteriville.',
    searchButton: 'Etsi',
    searchedFor: (words, count) =>
      count === 0
        ? `Haulla ”${words}” ei löytynyt perhettä, jossa sinulla on osa.`
        : `Haulla ”${words}”: ${count === 1 ? '1 perhe' : `${count} perhettä`}.`,
    all: 'Näytä kaikki perheeni',
    find: 'Etsi henkilötunnuksella',
    findHint: 'Koko henkilötunnus. Löydät vain perheet, joissa sinulla on jo osa.',
    findButton: 'Etsi tunnuksella',
    findNone: 'Tunnuksella ei löytynyt perhettä, jossa sinulla on osa.',
    findEmergency: 'Jos joku on vaarassa eikä asia voi odottaa, perheen voi avata hätäkäytöllä.',
    open: 'Avaa uusi perhe',
    openText: 'Perhe avataan oman yksikkösi rekisteriin, ja sinusta tulee sen vastuutyöntekijä.',
    task: 'Palvelutehtävä',
    child: 'Lapsi',
    childOptional: 'Jätä tyhjäksi, jos perheessä ei ole lasta.',
    adult: 'Aikuinen',
    name: 'Nimi',
    identity: 'Henkilötunnus',
    identityHint: 'Tunnuksella perheenjäsen näkee omat tietonsa, kun hän kirjautuu.',
    voluntary: '(jos tiedossa)',
    relation: 'Aikuinen on lapselle',
    noRelation: 'Ei merkitä vielä',
    openButton: 'Avaa perhe',
    openMore: 'Muut perheenjäsenet, kodit ja suhteet lisätään seuraavaksi.',
    empty: 'Sinulla ei ole vielä perheitä',
    emptyText: 'Perhe tulee tähän, kun avaat sen tai kun sinut lisätään sen kanssa toimivien joukkoon.',
    nothing: 'Ei osumia',
    nothingText: 'Kokeile toista nimeä tai osaa nimestä.',
    protected: 'turvakielto',
    closed: 'päättynyt',
    news: (day) => `muuttunut ${day}`,
    next: 'Vanhemmat',
    first: 'Uusimmat',
    listOf: 'Perheet uusimmasta muutoksesta alkaen',
    emergency: 'Hätäkäyttö',
    done: {
      end: 'Osasi perheen asioissa on päättynyt.',
      close: 'Yksikkösi työ perheen kanssa on päätetty.',
    },
  },
  sv: {
    title: 'Familjer',
    lead: 'Familjer där du har en del i ärendena. Andra ser du inte, och ingen annan ser dina familjer på grund av sin tjänst.',
    notRecordTitle: 'Det här är inget klientdatasystem',
    notRecord:
      'Här kommer ni överens om samarbetet. Gör den lagstadgade anteckningen i din egen organisations system.',
    search: 'Sök bland dina familjer',
    searchHint: 'Ett namn eller en del av det. Sökningen syns inte i adressfältet.',
    searchButton: 'Sök',
    searchedFor: (words, count) =>
      count === 0
        ? `Med ”${words}” hittades ingen familj där du har en del.`
        : `Med ”${words}”: ${count === 1 ? '1 familj' : `${count} familjer`}.`,
    all: 'Visa alla mina familjer',
    find: 'Sök med personbeteckning',
    findHint: 'Hela personbeteckningen. Du hittar bara familjer där du redan har en del.',
    findButton: 'Sök med beteckningen',
    findNone: 'Med beteckningen hittades ingen familj där du har en del.',
    findEmergency: 'Om någon är i fara och saken inte kan vänta kan familjen öppnas som nödöppning.',
    open: 'Öppna en ny familj',
    openText: 'Familjen öppnas i din enhets register, och du blir dess ansvariga medarbetare.',
    task: 'Serviceuppgift',
    child: 'Barn',
    childOptional: 'Lämna tomt om familjen inte har barn.',
    adult: 'Vuxen',
    name: 'Namn',
    identity: 'Personbeteckning',
    identityHint: 'Med beteckningen ser familjemedlemmen sina egna uppgifter efter inloggning.',
    voluntary: '(om den är känd)',
    relation: 'Den vuxna är för barnet',
    noRelation: 'Antecknas inte ännu',
    openButton: 'Öppna familjen',
    openMore: 'Andra familjemedlemmar, hem och relationer läggs till härnäst.',
    empty: 'Du har inga familjer ännu',
    emptyText: 'En familj kommer hit när du öppnar den eller när du läggs till bland dem som är med den.',
    nothing: 'Inga träffar',
    nothingText: 'Pröva ett annat namn eller en del av namnet.',
    protected: 'spärrmarkering',
    closed: 'avslutad',
    news: (day) => `ändrad ${day}`,
    next: 'Äldre',
    first: 'Nyaste',
    listOf: 'Familjer, den senast ändrade först',
    emergency: 'Nödöppning',
    done: {
      end: 'Din del i familjens ärenden har upphört.',
      close: 'Din enhets arbete med familjen är avslutat.',
    },
  },
  en: {
    title: 'Families',
    lead: 'Families in whose matters you have a part. You see no others, and nobody sees yours because of an office.',
    notRecordTitle: 'This is not the statutory record',
    notRecord:
      'Here you agree on working together. Write the statutory record in your own organisation’s system.',
    search: 'Search your own families',
    searchHint: 'A name or a part of it. What you search for stays out of the address.',
    searchButton: 'Search',
    searchedFor: (words, count) =>
      count === 0
        ? `No family in which you have a part was found with “${words}”.`
        : `With “${words}”: ${count === 1 ? '1 family' : `${count} families`}.`,
    all: 'Show all my families',
    find: 'Find by identity code',
    findHint: 'The whole identity code. You find only families in which you already have a part.',
    findButton: 'Find by code',
    findNone: 'No family in which you have a part was found with this code.',
    findEmergency: 'If somebody is in danger and it cannot wait, a family can be opened in an emergency.',
    open: 'Open a new family',
    openText: 'The family is opened in your unit’s register, and you become its responsible worker.',
    task: 'Service task',
    child: 'Child',
    childOptional: 'Leave empty if the family has no child.',
    adult: 'Adult',
    name: 'Name',
    identity: 'Identity code',
    identityHint: 'With the code, one of the family sees their own matters after signing in.',
    voluntary: '(if known)',
    relation: 'To the child the adult is',
    noRelation: 'Not noted yet',
    openButton: 'Open the family',
    openMore: 'Other people, homes and relations are added next.',
    empty: 'You have no families yet',
    emptyText: 'A family comes here when you open it, or when you are added to those who are with it.',
    nothing: 'Nothing found',
    nothingText: 'Try another name or a part of it.',
    protected: 'protected address',
    closed: 'ended',
    news: (day) => `changed ${day}`,
    next: 'Older',
    first: 'Newest',
    listOf: 'Families, the latest change first',
    emergency: 'Emergency opening',
    done: {
      end: 'Your part in the family’s matters has ended.',
      close: 'Your unit’s work with the family has ended.',
    },
  },
}
