import type { Language, Text3 } from '#platform/text.ts'

/** What the readers of other registers say of one service. */
const remarks: Readonly<Record<string, Text3>> = {
  'markup-removed': {
    fi: 'Tekstistä poistettiin verkkosivun merkinnät.',
    sv: 'Webbsidans märkning togs bort ur texten.',
    en: 'The markup of a web page was removed from the text.',
  },
  cut: {
    fi: 'Kentässä on useita tietoja. Ensimmäinen otettiin.',
    sv: 'Fältet innehåller flera uppgifter. Den första togs med.',
    en: 'The field holds more than one. The first was taken.',
  },
  'municipality-unknown': {
    fi: 'Tätä kuntaa ei ole. Kohta jätettiin pois.',
    sv: 'Kommunen finns inte. Punkten lämnades bort.',
    en: 'There is no such municipality. This was left out.',
  },
  'region-unknown': {
    fi: 'Lähde ei kerro, mitkä kunnat alueeseen kuuluvat.',
    sv: 'Källan säger inte vilka kommuner som hör till området.',
    en: 'The source does not say which municipalities the region holds.',
  },
  'point-not-used': {
    fi: 'Sijainti kartalla ei ole luotettava. Sitä ei otettu.',
    sv: 'Läget på kartan är inte tillförlitligt. Det togs inte med.',
    en: 'The point on the map is not reliable. It was not taken.',
  },
  'places-elsewhere': {
    fi: 'Näin monta paikkaa on muualla kuin hyvinvointialueellamme. Niitä ei otettu.',
    sv: 'Så här många platser ligger utanför vårt välfärdsområde. De togs inte med.',
    en: 'So many places lie outside our county. They were not taken.',
  },
  'location-not-in-file': {
    fi: 'Paikan tietoja ei ole tiedostoissa.',
    sv: 'Platsens uppgifter finns inte i filerna.',
    en: 'The files do not hold this place.',
  },
  'channel-missing': {
    fi: 'Asiointikanavan tietoja ei ole tiedostoissa.',
    sv: 'Servicekanalens uppgifter finns inte i filerna.',
    en: 'The files do not hold this channel.',
  },
  'general-description-missing': {
    fi: 'Pohjakuvausta ei ole tiedostoissa. Osa teksteistä voi puuttua.',
    sv: 'Grundbeskrivningen finns inte i filerna. En del av texterna kan saknas.',
    en: 'The files do not hold the general description. Some texts may be missing.',
  },
  'organisation-not-in-file': {
    fi: 'Organisaation tietoja ei ole tiedostoissa.',
    sv: 'Organisationens uppgifter finns inte i filerna.',
    en: 'The files do not hold the organisation.',
  },
  'sector-unknown': {
    fi: 'Lähde ei kerro, onko järjestäjä kunta, järjestö vai joku muu.',
    sv: 'Källan säger inte om anordnaren är en kommun, en organisation eller någon annan.',
    en: 'The source does not say whether the provider is a municipality, an association or another.',
  },
  'charge-not-said': {
    fi: 'Lähde ei kerro, onko palvelu maksuton. Sitä ei merkitty maksuttomaksi.',
    sv: 'Källan säger inte om tjänsten är avgiftsfri. Den märktes inte som avgiftsfri.',
    en: 'The source does not say whether it is free. It was not marked as free.',
  },
  'not-an-age': {
    fi: 'Ikä ei ole luku.',
    sv: 'Åldern är inte ett tal.',
    en: 'The age is not a number.',
  },
  'not-a-time': {
    fi: 'Kellonaikaa ei voi lukea. Aika jätettiin pois.',
    sv: 'Klockslaget går inte att läsa. Tiden lämnades bort.',
    en: 'The time cannot be read. It was left out.',
  },
  'no-day': {
    fi: 'Poikkeuksella ei ole päivää. Se jätettiin pois.',
    sv: 'Undantaget har ingen dag. Det lämnades bort.',
    en: 'The exception has no day. It was left out.',
  },
  'seasonal-hours': {
    fi: 'Nämä ajat ovat voimassa vain osan vuodesta, eivät nyt. Ne jätettiin pois.',
    sv: 'De här tiderna gäller bara en del av året, inte nu. De lämnades bort.',
    en: 'These hours hold for part of the year, not now. They were left out.',
  },
  'not-every-week': {
    fi: 'Aika ei toistu joka viikko. Kirjoita se tekstinä.',
    sv: 'Tiden återkommer inte varje vecka. Skriv den som text.',
    en: 'It does not come every week. Write it as text.',
  },
  'hours-in-words': {
    fi: 'Ajat on kerrottu vain sanoin. Lisää ne käsin.',
    sv: 'Tiderna sägs bara med ord. Lägg till dem för hand.',
    en: 'The hours are said only in words. Add them by hand.',
  },
  'telephone-only': {
    fi: 'Poikkeus koskee vain puhelinta. Se jätettiin pois.',
    sv: 'Undantaget gäller bara telefonen. Det lämnades bort.',
    en: 'The exception is for the telephone only. It was left out.',
  },
  'too-many': {
    fi: 'Poikkeuksia on liikaa. Ensimmäiset 60 otettiin.',
    sv: 'Det finns för många undantag. De första 60 togs med.',
    en: 'There are too many exceptions. The first 60 were taken.',
  },
  missing: { fi: 'Tieto puuttuu.', sv: 'Uppgiften saknas.', en: 'This is missing.' },
  'permit-or-duty': {
    fi: 'Tämä on lupa, velvoite tai ammattipätevyys, ei palvelu.',
    sv: 'Det här är ett tillstånd, en skyldighet eller en yrkeskvalifikation, ingen tjänst.',
    en: 'This is a permit, a duty or a qualification, not a service.',
  },
  'for-companies': {
    fi: 'Tämä on yrityksille.',
    sv: 'Det här är för företag.',
    en: 'This is for companies.',
  },
  'for-authorities': {
    fi: 'Tämä on viranomaisille.',
    sv: 'Det här är för myndigheter.',
    en: 'This is for authorities.',
  },
  'other-class': {
    fi: 'Palveluluokka ei kuulu perheiden palveluihin.',
    sv: 'Serviceklassen hör inte till familjernas tjänster.',
    en: 'The class is not one of families’ services.',
  },
  'other-people': {
    fi: 'Tämä on muille kuin lapsille ja perheille.',
    sv: 'Det här är för andra än barn och familjer.',
    en: 'This is for others than children and families.',
  },
  'not-said-for-families': {
    fi: 'Mikään ei kerro, että tämä on lapsille tai perheille.',
    sv: 'Inget säger att det här är för barn eller familjer.',
    en: 'Nothing says that this is for children or families.',
  },
  'nothing-says-what': {
    fi: 'Nimestä ja luokasta ei näe, mikä palvelu tämä on.',
    sv: 'Namnet och klassen säger inte vilken tjänst det här är.',
    en: 'Neither name nor class says what kind of service this is.',
  },
  'not-published': {
    fi: 'Palvelua ei ole julkaistu lähteessä.',
    sv: 'Tjänsten är inte publicerad i källan.',
    en: 'The service is not published in the source.',
  },
  'not-active': {
    fi: 'Lähde kertoo, että palvelu on päättynyt tai tauolla.',
    sv: 'Källan säger att tjänsten har upphört eller gör uppehåll.',
    en: 'The source says that the service has ended or paused.',
  },
  'outside-county': {
    fi: 'Palvelu on muilla alueilla.',
    sv: 'Tjänsten ges i andra områden.',
    en: 'The service is for other counties.',
  },
}

/** What the readers counted in the files themselves. */
const seen: Readonly<Record<string, Text3>> = {
  'services-read': { fi: 'Palveluja', sv: 'Tjänster', en: 'Services' },
  'channels-read': { fi: 'Asiointikanavia', sv: 'Servicekanaler', en: 'Channels' },
  'organisations-read': { fi: 'Organisaatioita', sv: 'Organisationer', en: 'Organisations' },
  'general-descriptions-read': { fi: 'Pohjakuvauksia', sv: 'Grundbeskrivningar', en: 'General descriptions' },
  'rows-read': { fi: 'Muita tietueita', sv: 'Övriga poster', en: 'Other records' },
  'connections-read': { fi: 'Liitoksia', sv: 'Kopplingar', en: 'Connections' },
  'municipalities-read': { fi: 'Kuntia', sv: 'Kommuner', en: 'Municipalities' },
  'postcodes-read': { fi: 'Postinumeroita', sv: 'Postnummer', en: 'Postal codes' },
  'regions-read': { fi: 'Alueita', sv: 'Områden', en: 'Regions' },
  'codes-known': {
    fi: 'Koodeja, jotka tunnetaan ennestään',
    sv: 'Koder som redan är kända',
    en: 'Codes that are known already',
  },
  'collections-passed-over': {
    fi: 'Palvelukokonaisuuksia, joita ei oteta',
    sv: 'Servicehelheter som inte tas med',
    en: 'Service collections, not taken',
  },
  'connection-without-ends': {
    fi: 'Liitos, josta puuttuu palvelu tai kanava',
    sv: 'Koppling utan tjänst eller kanal',
    en: 'A connection without its service or channel',
  },
  'only-a-name': {
    fi: 'Pelkkä nimi. Hae palvelun koko tiedot',
    sv: 'Bara ett namn. Hämta tjänstens alla uppgifter',
    en: 'Only a name. Fetch the whole service',
  },
  'unknown-record': { fi: 'Tietue, jota ei tunneta', sv: 'Okänd post', en: 'A record that is not known' },
  'record-without-id': { fi: 'Tietue ilman tunnusta', sv: 'Post utan id', en: 'A record without an id' },
  'said-twice': {
    fi: 'Sama tunnus kahdesti. Jälkimmäinen otettiin',
    sv: 'Samma id två gånger. Det senare togs med',
    en: 'The same id twice. The later one was taken',
  },
  'nothing-in-file': {
    fi: 'Tiedostossa ei ole mitään',
    sv: 'Filen är tom',
    en: 'There is nothing in the file',
  },
  'not-strict-json': {
    fi: 'Tiedostossa on kommentteja tai ylimääräisiä pilkkuja. Se luettiin silti',
    sv: 'Filen innehåller kommentarer eller extra kommatecken. Den lästes ändå',
    en: 'The file holds comments or extra commas. It was read all the same',
  },
  'broken-json': {
    fi: 'Tiedosto katkeaa tähän (rivi:merkki). Sitä ennen oleva luettiin',
    sv: 'Filen bryts här (rad:tecken). Det som står före lästes',
    en: 'The file breaks off here (line:column). What stands before was read',
  },
  'broken-csv': {
    fi: 'Taulukko katkeaa tähän (rivi). Sitä ennen oleva luettiin',
    sv: 'Tabellen bryts här (rad). Det som står före lästes',
    en: 'The table breaks off here (row). What stands before was read',
  },
  'language-not-taken': {
    fi: 'Tekstejä kielellä, jota emme näytä',
    sv: 'Texter på ett språk som vi inte visar',
    en: 'Texts in a language that we do not show',
  },
  'for-families': { fi: 'Perheille', sv: 'För familjer', en: 'For families' },
  'left-out': { fi: 'Jätetty pois', sv: 'Bortlämnade', en: 'Left out' },
  'not-a-listing': {
    fi: 'Nimi tai järjestäjä puuttuu',
    sv: 'Namn eller anordnare saknas',
    en: 'Name or provider missing',
  },
  'table-passed-over': {
    fi: 'Taulukko, josta hakemisto ei ota mitään',
    sv: 'Tabell som katalogen inte tar något ur',
    en: 'A table from which the directory takes nothing',
  },
  'unknown-table': {
    fi: 'Taulukko, jota standardissa ei ole',
    sv: 'Tabell som inte finns i standarden',
    en: 'A table that the standard does not have',
  },
  'unknown-column': {
    fi: 'Sarake, jota standardissa ei ole',
    sv: 'Kolumn som inte finns i standarden',
    en: 'A column that the standard does not have',
  },
  'missing-required': {
    fi: 'Standardin vaatima tieto puuttuu',
    sv: 'En uppgift som standarden kräver saknas',
    en: 'Something the standard requires is missing',
  },
  'bad-enum': {
    fi: 'Arvo, jota standardi ei salli',
    sv: 'Värde som standarden inte tillåter',
    en: 'A value that the standard does not allow',
  },
  'row-too-long': {
    fi: 'Rivejä, joilla on enemmän soluja kuin otsikoita',
    sv: 'Rader med fler celler än rubriker',
    en: 'Rows with more cells than headings',
  },
}

type Words = Readonly<Record<Language, Readonly<Record<string, string>>>>

const inEach = (words: Readonly<Record<string, Text3>>): Words => {
  const of = (language: Language): Words[Language] =>
    Object.fromEntries(Object.entries(words).map(([code, text]) => [code, text[language]]))
  return { fi: of('fi'), sv: of('sv'), en: of('en') }
}

/** Remarks on one service, by code. */
export const sourceRemarks: Words = inEach(remarks)
/** What was counted in the files, by code. */
export const sourceSeen: Words = inEach(seen)

/** The link to what we take out for the service register. */
export const ptvExportWords: Text3 = {
  fi: 'Julkaistut palvelut Palvelutietovarannon muodossa (JSON)',
  sv: 'Publicerade tjänster i Servicedatalagrets form (JSON)',
  en: 'Published services in the shape of the Finnish Service Catalogue (JSON)',
}
