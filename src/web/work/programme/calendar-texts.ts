import type { Clash } from '#capabilities/meeting-places/index.ts'
import type { Language } from '#platform/text.ts'

export const calendarViews = ['week', 'day', 'month', 'list'] as const
export type CalendarKind = (typeof calendarViews)[number]

export type CalendarTexts = {
  readonly title: string
  readonly lead: string
  readonly add: string
  readonly views: Readonly<Record<CalendarKind, string>>
  readonly viewsLabel: string
  readonly earlier: Readonly<Record<CalendarKind, string>>
  readonly later: Readonly<Record<CalendarKind, string>>
  readonly today: string
  readonly isToday: string
  readonly movesLabel: string
  readonly week: (week: number) => string
  readonly listFrom: (day: string) => string
  readonly area: string
  readonly allAreas: string
  readonly municipality: string
  readonly allMunicipalities: string
  readonly kind: string
  readonly allKinds: string
  readonly narrow: string
  readonly onlyMine: string
  readonly onlyMineHint: string
  readonly show: string
  readonly showAll: string
  readonly nothing: string
  readonly nothingDay: string
  readonly draft: string
  readonly own: string
  readonly items: (count: number) => string
  readonly more: (count: number) => string
  readonly openDay: (day: string) => string
  readonly breakOf: (words: string) => string
  readonly breakNameless: string
  readonly clashes: {
    readonly title: (count: number) => string
    readonly lead: string
    readonly kinds: Readonly<Record<Clash['kind'], string>>
    readonly mark: (kinds: string) => string
    readonly look: string
  }
  readonly columns: {
    readonly day: string
    readonly time: string
    readonly what: string
    readonly where: string
    readonly host: string
    readonly state: string
  }
  readonly nextPage: string
  readonly jump: string
  readonly remote: string
}

export const calendarTexts: Readonly<Record<Language, CalendarTexts>> = {
  fi: {
    title: 'Ohjelma',
    lead: 'Kaikkien järjestäjien yhteinen kalenteri. Näet myös luonnokset ja sen, mikä osuu päällekkäin.',
    add: 'Lisää toiminta',
    views: { week: 'Viikko', day: 'Päivä', month: 'Kuukausi', list: 'Luettelo' },
    viewsLabel: 'Näkymä',
    earlier: {
      week: 'Edellinen viikko',
      day: 'Edellinen päivä',
      month: 'Edellinen kuukausi',
      list: 'Edelliset neljä viikkoa',
    },
    later: {
      week: 'Seuraava viikko',
      day: 'Seuraava päivä',
      month: 'Seuraava kuukausi',
      list: 'Seuraavat neljä viikkoa',
    },
    today: 'Tähän päivään',
    isToday: 'tänään',
    movesLabel: 'Siirry ajassa',
    week: (week) => `Viikko ${week}`,
    listFrom: (day) => `Neljä viikkoa ${day} alkaen`,
    area: 'Alue',
    allAreas: 'Koko hyvinvointialue',
    municipality: 'Kunta',
    allMunicipalities: 'Kaikki kunnat',
    kind: 'Laji',
    allKinds: 'Kaikki',
    narrow: 'Rajaa',
    onlyMine: 'Vain omani',
    onlyMineHint: 'Yksikkösi, organisaatiosi ja sinun vetämäsi.',
    show: 'Näytä',
    showAll: 'Poista rajaukset',
    nothing: 'Tälle ajalle ei ole mitään. Lisää ensimmäinen toiminta tai poista rajaukset.',
    nothingDay: 'Ei mitään',
    draft: 'Luonnos',
    own: 'Muutettu',
    items: (count) => (count === 1 ? '1 kerta' : `${count} kertaa`),
    more: (count) => `ja ${count} muuta`,
    openDay: (day) => `Avaa ${day}`,
    breakOf: (words) => `Tauko: ${words}`,
    breakNameless: 'Tauko',
    clashes: {
      title: (count) => (count === 1 ? '1 kerta osuu päällekkäin' : `${count} kertaa osuu päällekkäin`),
      lead: 'Avaa toiminta: siellä näet, minkä kanssa, ja voit siirtää kertaa tai vaihtaa tilaa.',
      kinds: {
        room: 'sama tila',
        leader: 'sama ohjaaja',
        audience: 'muutakin samoille perheille',
        break: 'tauko',
        holiday: 'pyhäpäivä',
        place: 'sama paikka',
      },
      mark: (kinds) => `Päällekkäin: ${kinds}`,
      look: 'Katso',
    },
    columns: {
      day: 'Päivä',
      time: 'Kello',
      what: 'Toiminta',
      where: 'Paikka',
      host: 'Järjestäjä',
      state: 'Tila',
    },
    nextPage: 'Näytä seuraavat',
    jump: 'Siirry päivään',
    remote: 'Etänä',
  },
  sv: {
    title: 'Program',
    lead: 'Gemensam kalender för alla arrangörer. Du ser också utkast och det som krockar.',
    add: 'Lägg till verksamhet',
    views: { week: 'Vecka', day: 'Dag', month: 'Månad', list: 'Lista' },
    viewsLabel: 'Vy',
    earlier: {
      week: 'Föregående vecka',
      day: 'Föregående dag',
      month: 'Föregående månad',
      list: 'Föregående fyra veckor',
    },
    later: { week: 'Nästa vecka', day: 'Nästa dag', month: 'Nästa månad', list: 'Följande fyra veckor' },
    today: 'Till i dag',
    isToday: 'i dag',
    movesLabel: 'Bläddra i tiden',
    week: (week) => `Vecka ${week}`,
    listFrom: (day) => `Fyra veckor från ${day}`,
    area: 'Område',
    allAreas: 'Hela välfärdsområdet',
    municipality: 'Kommun',
    allMunicipalities: 'Alla kommuner',
    kind: 'Slag',
    allKinds: 'Alla',
    narrow: 'Avgränsa',
    onlyMine: 'Bara mina',
    onlyMineHint: 'Din enhets, din organisations och de som du leder.',
    show: 'Visa',
    showAll: 'Ta bort avgränsningarna',
    nothing:
      'Det finns inget för den här tiden. Lägg till den första verksamheten eller ta bort avgränsningarna.',
    nothingDay: 'Inget',
    draft: 'Utkast',
    own: 'Ändrat',
    items: (count) => (count === 1 ? '1 tillfälle' : `${count} tillfällen`),
    more: (count) => `och ${count} till`,
    openDay: (day) => `Öppna ${day}`,
    breakOf: (words) => `Paus: ${words}`,
    breakNameless: 'Paus',
    clashes: {
      title: (count) => (count === 1 ? '1 tillfälle krockar' : `${count} tillfällen krockar`),
      lead: 'Öppna verksamheten: där ser du med vad, och du kan flytta tillfället eller byta lokal.',
      kinds: {
        room: 'samma lokal',
        leader: 'samma ledare',
        audience: 'också annat för samma familjer',
        break: 'paus',
        holiday: 'helgdag',
        place: 'samma plats',
      },
      mark: (kinds) => `Krockar: ${kinds}`,
      look: 'Se',
    },
    columns: {
      day: 'Dag',
      time: 'Tid',
      what: 'Verksamhet',
      where: 'Plats',
      host: 'Arrangör',
      state: 'Läge',
    },
    nextPage: 'Visa följande',
    jump: 'Gå till dagen',
    remote: 'På distans',
  },
  en: {
    title: 'Programme',
    lead: 'The joint calendar of all organisers. You see drafts too, and what clashes.',
    add: 'Add an activity',
    views: { week: 'Week', day: 'Day', month: 'Month', list: 'List' },
    viewsLabel: 'View',
    earlier: {
      week: 'Previous week',
      day: 'Previous day',
      month: 'Previous month',
      list: 'Previous four weeks',
    },
    later: { week: 'Next week', day: 'Next day', month: 'Next month', list: 'Next four weeks' },
    today: 'To today',
    isToday: 'today',
    movesLabel: 'Move in time',
    week: (week) => `Week ${week}`,
    listFrom: (day) => `Four weeks from ${day}`,
    area: 'Area',
    allAreas: 'The whole county',
    municipality: 'Municipality',
    allMunicipalities: 'All municipalities',
    kind: 'Kind',
    allKinds: 'All',
    narrow: 'Narrow down',
    onlyMine: 'Only mine',
    onlyMineHint: 'Of your unit, your organisation, or led by you.',
    show: 'Show',
    showAll: 'Show everything',
    nothing: 'There is nothing at this time. Add the first activity, or show everything.',
    nothingDay: 'Nothing',
    draft: 'Draft',
    own: 'Changed',
    items: (count) => (count === 1 ? '1 day' : `${count} days`),
    more: (count) => `and ${count} more`,
    openDay: (day) => `Open ${day}`,
    breakOf: (words) => `Break: ${words}`,
    breakNameless: 'Break',
    clashes: {
      title: (count) => (count === 1 ? '1 day clashes' : `${count} days clash`),
      lead: 'Open the activity: there you see with what, and can move the day or change the room.',
      kinds: {
        room: 'the same room',
        leader: 'the same leader',
        audience: 'something else for the same families',
        break: 'a break',
        holiday: 'a holiday',
        place: 'the same place',
      },
      mark: (kinds) => `Clashes: ${kinds}`,
      look: 'Look',
    },
    columns: {
      day: 'Day',
      time: 'Time',
      what: 'Activity',
      where: 'Place',
      host: 'Host',
      state: 'State',
    },
    nextPage: 'Show the next',
    jump: 'Go to the day',
    remote: 'Remote',
  },
}
