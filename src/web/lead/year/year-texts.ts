import type { Language } from '#platform/text.ts'

type YearTexts = {
  readonly title: (year: number) => string
  readonly tab: string
  readonly lead: (next: { readonly what: string; readonly when: string } | null, late: number) => string
  readonly wheel: (year: number) => string
  readonly wheelDesc: string
  readonly wheelNote: string
  readonly today: string
  readonly mark: (of: {
    readonly ring: string
    readonly month: string
    readonly count: number
    readonly late: boolean
  }) => string
  readonly rings: string
  readonly ringCount: (count: number) => string
  readonly previous: (year: number) => string
  readonly next: (year: number) => string
  readonly years: string
  readonly filter: string
  readonly area: string
  readonly allAreas: string
  readonly kind: string
  readonly allKinds: string
  readonly show: string
  readonly list: string
  readonly emptyMonth: string
  readonly empty: string
  readonly emptyHint: string
  readonly add: string
  readonly feed: string
  readonly feedHint: string
  readonly missing: (reports: number, names: readonly string[]) => string
  readonly addLegal: string
  readonly added: (count: number) => string
  readonly removed: string
  readonly table: string
  readonly columns: readonly string[]
  readonly more: (count: number) => string
}

const some = (count: number, one: string, many: string): string => (count === 1 ? one : many)

export const yearTexts: Readonly<Record<Language, YearTexts>> = {
  fi: {
    title: (year) => `Vuosikello ${year}`,
    tab: 'Vuosikello',
    lead: (next, late) =>
      [
        next === null ? 'Tänä vuonna ei ole enää mitään tulossa.' : `Seuraavaksi ${next.when}: ${next.what}.`,
        late === 0 ? '' : `${late} ${some(late, 'asia', 'asiaa')} on myöhässä.`,
      ]
        .filter((each) => each !== '')
        .join(' '),
    wheel: (year) => `Vuosi ${year} pyöränä`,
    wheelDesc:
      'Tammikuu on ylhäällä ja vuosi kulkee myötäpäivään. Uloimmalla kehällä ovat kokoukset, sisimmällä koulutus ja viestintä. Sama on luettelona kuukausittain.',
    wheelNote:
      'Täysi merkki: tulossa. Ontto: tehty. Vinoneliö: myöhässä. Luku kertoo, kuinka monta asiaa on samaan aikaan.',
    today: 'Tänään',
    mark: ({ ring, month, count, late }) =>
      `${ring}, ${month.toLowerCase()}: ${count} asiaa${late ? ', joku myöhässä' : ''}`,
    rings: 'Kehät ulkoa sisään',
    ringCount: (count) => `${count} ${some(count, 'päivä', 'päivää')}`,
    previous: (year) => `Vuosi ${year}`,
    next: (year) => `Vuosi ${year}`,
    years: 'Muut vuodet',
    filter: 'Rajaa vuosikelloa',
    area: 'Alue',
    allAreas: 'Kaikki alueet',
    kind: 'Mitä',
    allKinds: 'Kaikki',
    show: 'Näytä',
    list: 'Kuukausittain',
    emptyMonth: 'Ei mitään.',
    empty: 'Tällä rajauksella vuodessa ei ole mitään',
    emptyHint: 'Näytä kaikki alueet ja asiat, tai lisää vuosikelloon ensimmäinen merkintä.',
    add: 'Lisää vuosikelloon',
    feed: 'Tilaa kalenteriisi',
    feedHint:
      'Osoite on avoin: siinä ovat kokoukset, ohjelmakaudet, neuvottelut, raportit, kyselyt, koulutukset ja viestintä ilman nimiä ja muistiinpanoja.',
    missing: (reports, names) =>
      [
        reports === 0 ? '' : 'lastensuojelun määräaikojen raportti THL:lle (17.4. ja 17.10.)',
        names.length === 0 ? '' : `hyte-neuvottelu: ${names.join(', ')}`,
      ]
        .filter((each) => each !== '')
        .reduce((all, each) => `${all} ${each}.`, 'Vuosikellosta puuttuu laissa säädettyä:'),
    addLegal: 'Lisää puuttuvat',
    added: (count) =>
      `Lisättiin ${count} ${some(count, 'merkintä', 'merkintää')}. Sovi niille vielä vastuuhenkilöt.`,
    removed: 'Merkintä poistettiin.',
    table: 'vuosikello',
    columns: ['Päivä', 'Viimeinen päivä', 'Kello', 'Mikä', 'Mitä', 'Alue', 'Tila', 'Vastuussa'],
    more: (count) => `ja ${count} muuta`,
  },
  sv: {
    title: (year) => `Årsklocka ${year}`,
    tab: 'Årsklocka',
    lead: (next, late) =>
      [
        next === null ? 'Det kommer inget mera i år.' : `Härnäst ${next.when}: ${next.what}.`,
        late === 0 ? '' : `${late} ${some(late, 'sak är försenad', 'saker är försenade')}.`,
      ]
        .filter((each) => each !== '')
        .join(' '),
    wheel: (year) => `Året ${year} som hjul`,
    wheelDesc:
      'Januari är överst och året går medsols. På den yttersta ringen finns möten, på den innersta utbildning och kommunikation. Samma sak finns som lista månad för månad.',
    wheelNote:
      'Fylld markering: kommer. Ihålig: gjort. Snedställd ruta: försenat. Siffran säger hur många saker som infaller samtidigt.',
    today: 'I dag',
    mark: ({ ring, month, count, late }) =>
      `${ring}, ${month.toLowerCase()}: ${count} saker${late ? ', någon är försenad' : ''}`,
    rings: 'Ringarna utifrån och in',
    ringCount: (count) => `${count} ${some(count, 'dag', 'dagar')}`,
    previous: (year) => `År ${year}`,
    next: (year) => `År ${year}`,
    years: 'Andra år',
    filter: 'Avgränsa årsklockan',
    area: 'Område',
    allAreas: 'Alla områden',
    kind: 'Vad',
    allKinds: 'Allt',
    show: 'Visa',
    list: 'Månad för månad',
    emptyMonth: 'Inget.',
    empty: 'Med den här avgränsningen finns inget i året',
    emptyHint: 'Visa alla områden och allt, eller lägg till det första i årsklockan.',
    add: 'Lägg till i årsklockan',
    feed: 'Prenumerera i din kalender',
    feedHint:
      'Adressen är öppen: den har möten, programperioder, förhandlingar, rapporter, enkäter, utbildningar och kommunikation, utan namn och anteckningar.',
    missing: (reports, names) =>
      [
        reports === 0 ? '' : 'rapporten om barnskyddets tidsfrister till THL (17.4 och 17.10)',
        names.length === 0 ? '' : `välfärdsförhandling: ${names.join(', ')}`,
      ]
        .filter((each) => each !== '')
        .reduce((all, each) => `${all} ${each}.`, 'Det här som lagen kräver saknas i årsklockan:'),
    addLegal: 'Lägg till det som saknas',
    added: (count) =>
      `${count} ${some(count, 'anteckning lades', 'anteckningar lades')} till. Kom ännu överens om vem som svarar för dem.`,
    removed: 'Anteckningen togs bort.',
    table: 'arsklocka',
    columns: ['Dag', 'Sista dag', 'Klockslag', 'Slag', 'Vad', 'Område', 'Läge', 'Ansvarar'],
    more: (count) => `och ${count} till`,
  },
  en: {
    title: (year) => `Annual clock ${year}`,
    tab: 'Annual clock',
    lead: (next, late) =>
      [
        next === null ? 'Nothing more is coming this year.' : `Next ${next.when}: ${next.what}.`,
        late === 0 ? '' : `${late} ${some(late, 'thing is', 'things are')} late.`,
      ]
        .filter((each) => each !== '')
        .join(' '),
    wheel: (year) => `The year ${year} as a wheel`,
    wheelDesc:
      'January is at the top and the year goes clockwise. Meetings are on the outermost ring, training and communication on the innermost. The same stands as a list month by month.',
    wheelNote:
      'Full mark: coming. Hollow: done. Diamond: late. The number says how many things fall at the same time.',
    today: 'Today',
    mark: ({ ring, month, count, late }) => `${ring}, ${month}: ${count} things${late ? ', some late' : ''}`,
    rings: 'Rings from the outside in',
    ringCount: (count) => `${count} ${some(count, 'day', 'days')}`,
    previous: (year) => `Year ${year}`,
    next: (year) => `Year ${year}`,
    years: 'Other years',
    filter: 'Narrow the annual clock',
    area: 'Area',
    allAreas: 'All areas',
    kind: 'What',
    allKinds: 'Everything',
    show: 'Show',
    list: 'Month by month',
    emptyMonth: 'Nothing.',
    empty: 'Nothing in the year matches this',
    emptyHint: 'Show all areas and everything, or add the first entry to the annual clock.',
    add: 'Add to the annual clock',
    feed: 'Subscribe in your calendar',
    feedHint:
      'The address is open: it holds meetings, programme seasons, negotiations, reports, surveys, trainings and communication, without names and notes.',
    missing: (reports, names) =>
      [
        reports === 0 ? '' : 'the report on child welfare processing times to THL (17 April and 17 October)',
        names.length === 0 ? '' : `a well-being negotiation: ${names.join(', ')}`,
      ]
        .filter((each) => each !== '')
        .reduce((all, each) => `${all} ${each}.`, 'What the law demands is missing from the annual clock:'),
    addLegal: 'Add what is missing',
    added: (count) => `${count} ${some(count, 'entry was', 'entries were')} added. Agree who sees to them.`,
    removed: 'The entry was removed.',
    table: 'annual-clock',
    columns: ['Day', 'Last day', 'Time', 'Kind', 'What', 'Area', 'State', 'Seen to by'],
    more: (count) => `and ${count} more`,
  },
}
