import type { Language } from '#platform/text.ts'

export const waitKinds = [
  'doors',
  'measures',
  'experiments',
  'decisions',
  'forums',
  'seats',
  'agreements',
  'duties',
  'listings',
] as const
export type WaitKind = (typeof waitKinds)[number]

type Wait = {
  readonly title: string
  /** In the sentence that begins the page. */
  readonly said: (count: number) => string
  readonly link: string
}

type MonthTexts = {
  readonly tab: string
  readonly title: (area: string) => string
  readonly lead: (parts: readonly string[], rest: number) => string
  readonly allWell: string
  readonly area: string
  readonly wholeCounty: string
  readonly show: string
  readonly chooseArea: string
  readonly waits: Readonly<Record<WaitKind, Wait>>
  readonly more: (count: number) => string
  readonly nothing: (titles: readonly string[]) => string
  readonly door: (near: number, late: number) => string
  readonly due: (day: string) => string
  readonly neverHeld: string
  readonly lastHeld: (day: string) => string
  readonly madeOn: (day: string) => string
  readonly confirm: (missing: number) => string
  readonly checkDue: string
  readonly waiting: string
  readonly coming: string
  readonly comingHint: string
  readonly nothingComing: string
  readonly year: string
  readonly doorsWide: string
}

const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1) ?? ''}`
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const some = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`)

export const monthTexts: Readonly<Record<Language, MonthTexts>> = {
  fi: {
    tab: 'Alueeni tässä kuussa',
    title: (area) => `${area} tässä kuussa`,
    lead: (parts, rest) =>
      `${capital(listed(parts, 'ja'))} odottaa${rest === 0 ? '' : `, lisäksi ${rest} muuta asiaa`}.`,
    allWell: 'Mikään ei odota: luvatut ajat pitävät ja sovitut asiat on tehty.',
    area: 'Alue',
    wholeCounty: 'Koko hyvinvointialue',
    show: 'Näytä',
    chooseArea: 'Vaihda aluetta',
    waits: {
      doors: {
        title: 'Ovet, joiden lupaus on täyttymässä',
        said: (count) => some(count, 'yhden oven lupaus', 'oven lupaus'),
        link: 'Seinätaululle',
      },
      measures: {
        title: 'Myöhässä olevat toimenpiteet ja tarkistukset',
        said: (count) => some(count, 'yksi toimenpide', 'toimenpidettä'),
        link: 'Toimintasuunnitelmaan',
      },
      experiments: {
        title: 'Kokeilut, joista on aika päättää',
        said: (count) => some(count, 'yksi kokeilu päätöstä', 'kokeilua päätöstä'),
        link: 'Kokeiluihin',
      },
      decisions: {
        title: 'Päätökset, joista ei ole kerrottu tai joita ei ole vahvistettu',
        said: (count) => some(count, 'yksi päätös', 'päätöstä'),
        link: 'Päätöksiin',
      },
      forums: {
        title: 'Foorumit, jotka ovat hiljaa',
        said: (count) => some(count, 'yksi foorumi kokousta', 'foorumia kokousta'),
        link: 'Foorumeihin',
      },
      seats: {
        title: 'Tyhjät paikat foorumeissa',
        said: (count) => some(count, 'yksi tyhjä paikka täyttäjää', 'tyhjää paikkaa täyttäjää'),
        link: 'Foorumeihin',
      },
      agreements: {
        title: 'Sopimukset, jotka on aika tarkistaa',
        said: (count) => some(count, 'yksi sopimus tarkistusta', 'sopimusta tarkistusta'),
        link: 'Sopimuksiin',
      },
      duties: {
        title: 'Neuvottelut, raportit ja muut, joiden aika on mennyt',
        said: (count) => some(count, 'yksi vuosikellon asia', 'vuosikellon asiaa'),
        link: 'Vuosikelloon',
      },
      listings: {
        title: 'Palvelujen tiedot, jotka on aika tarkistaa',
        said: (count) => some(count, 'yhden palvelun tiedot', 'palvelun tiedot'),
        link: 'Tietojen laatuun',
      },
    },
    more: (count) => `ja ${count} muuta`,
    nothing: (titles) => `Ei odottamassa: ${titles.map((each) => each.toLowerCase()).join('; ')}.`,
    door: (near, late) =>
      [near === 0 ? '' : `${near} lähellä määräaikaa`, late === 0 ? '' : `${late} yli luvatun ajan`]
        .filter((each) => each !== '')
        .join(', '),
    due: (day) => `viimeistään ${day}`,
    neverHeld: 'ei ole vielä kokoontunut',
    lastHeld: (day) => `kokoontui viimeksi ${day}`,
    madeOn: (day) => `tehty ${day}, kertomatta`,
    confirm: (missing) => `${missing} ei ole vielä vahvistanut`,
    checkDue: 'tarkistuspäivä on mennyt',
    waiting: 'Mikä odottaa',
    coming: 'Kalenterissa seuraavan kuukauden aikana',
    comingHint: 'Kokoukset, ohjelma, toimenpiteet, kokeilut, koulutukset ja vuosikellon omat merkinnät.',
    nothingComing: 'Seuraavan kuukauden aikana kalenterissa ei ole mitään.',
    year: 'Koko vuosi',
    doorsWide: 'Ovet ovat koko hyvinvointialueen yhteisiä.',
  },
  sv: {
    tab: 'Mitt område den här månaden',
    title: (area) => `${area} den här månaden`,
    lead: (parts, rest) =>
      `${capital(listed(parts, 'och'))} väntar${rest === 0 ? '' : `, dessutom ${rest} ${rest === 1 ? 'annan sak' : 'andra saker'}`}.`,
    allWell: 'Inget väntar: de utlovade tiderna håller och det som avtalats är gjort.',
    area: 'Område',
    wholeCounty: 'Hela välfärdsområdet',
    show: 'Visa',
    chooseArea: 'Byt område',
    waits: {
      doors: {
        title: 'Dörrar vars löfte snart går ut',
        said: (count) => some(count, 'en dörrs löfte', 'dörrars löften'),
        link: 'Till väggtavlan',
      },
      measures: {
        title: 'Försenade åtgärder och granskningar',
        said: (count) => some(count, 'en åtgärd', 'åtgärder'),
        link: 'Till handlingsplanen',
      },
      experiments: {
        title: 'Försök som det är dags att besluta om',
        said: (count) => some(count, 'ett försök på beslut', 'försök på beslut'),
        link: 'Till försöken',
      },
      decisions: {
        title: 'Beslut som inte meddelats eller bekräftats',
        said: (count) => some(count, 'ett beslut', 'beslut'),
        link: 'Till besluten',
      },
      forums: {
        title: 'Forum som är tysta',
        said: (count) => some(count, 'ett forum på möte', 'forum på möte'),
        link: 'Till forumen',
      },
      seats: {
        title: 'Tomma platser i forumen',
        said: (count) => some(count, 'en tom plats', 'tomma platser'),
        link: 'Till forumen',
      },
      agreements: {
        title: 'Avtal som det är dags att granska',
        said: (count) => some(count, 'ett avtal på granskning', 'avtal på granskning'),
        link: 'Till avtalen',
      },
      duties: {
        title: 'Förhandlingar, rapporter och annat vars tid har gått ut',
        said: (count) => some(count, 'en sak i årsklockan', 'saker i årsklockan'),
        link: 'Till årsklockan',
      },
      listings: {
        title: 'Tjänsteuppgifter som det är dags att granska',
        said: (count) => some(count, 'en tjänsts uppgifter', 'tjänsters uppgifter'),
        link: 'Till uppgifternas kvalitet',
      },
    },
    more: (count) => `och ${count} till`,
    nothing: (titles) => `Väntar inte: ${titles.map((each) => each.toLowerCase()).join('; ')}.`,
    door: (near, late) =>
      [near === 0 ? '' : `${near} nära tidsgränsen`, late === 0 ? '' : `${late} över den utlovade tiden`]
        .filter((each) => each !== '')
        .join(', '),
    due: (day) => `senast ${day}`,
    neverHeld: 'har inte samlats ännu',
    lastHeld: (day) => `samlades senast ${day}`,
    madeOn: (day) => `fattat ${day}, inte meddelat`,
    confirm: (missing) => `${missing} har inte bekräftat ännu`,
    checkDue: 'granskningsdagen har gått',
    waiting: 'Det som väntar',
    coming: 'I kalendern den närmaste månaden',
    comingHint: 'Möten, program, åtgärder, försök, utbildningar och årsklockans egna anteckningar.',
    nothingComing: 'Inget i kalendern den närmaste månaden.',
    year: 'Hela året',
    doorsWide: 'Dörrarna är gemensamma för hela välfärdsområdet.',
  },
  en: {
    tab: 'My area this month',
    title: (area) => `${area} this month`,
    lead: (parts, rest) => `Waiting: ${listed(parts, 'and')}${rest === 0 ? '' : `, and ${rest} more`}.`,
    allWell: 'Nothing waits: promised times hold and what was agreed on is done.',
    area: 'Area',
    wholeCounty: 'Whole county',
    show: 'Show',
    chooseArea: 'Change area',
    waits: {
      doors: {
        title: 'Doors near their promise',
        said: (count) => some(count, 'one door near its promise', 'doors near their promise'),
        link: 'To the wallboard',
      },
      measures: {
        title: 'Overdue measures and checks',
        said: (count) => some(count, 'one overdue measure', 'overdue measures'),
        link: 'To the action plan',
      },
      experiments: {
        title: 'Trials due for a decision',
        said: (count) => some(count, 'one trial for its decision', 'trials for their decision'),
        link: 'To the trials',
      },
      decisions: {
        title: 'Decisions not announced or not confirmed',
        said: (count) => some(count, 'one decision', 'decisions'),
        link: 'To the decisions',
      },
      forums: {
        title: 'Silent forums',
        said: (count) => some(count, 'one silent forum', 'silent forums'),
        link: 'To the forums',
      },
      seats: {
        title: 'Empty seats in forums',
        said: (count) => some(count, 'one empty seat', 'empty seats'),
        link: 'To the forums',
      },
      agreements: {
        title: 'Agreements due for review',
        said: (count) => some(count, 'one agreement for review', 'agreements for review'),
        link: 'To the agreements',
      },
      duties: {
        title: 'Negotiations, reports and others whose time is past',
        said: (count) => some(count, 'one thing of the annual clock', 'things of the annual clock'),
        link: 'To the annual clock',
      },
      listings: {
        title: 'Listings due for a check',
        said: (count) => some(count, 'one listing to check', 'listings to check'),
        link: 'To the quality of listings',
      },
    },
    more: (count) => `and ${count} more`,
    nothing: (titles) => `Not waiting: ${titles.map((each) => each.toLowerCase()).join('; ')}.`,
    door: (near, late) =>
      [near === 0 ? '' : `${near} near the limit`, late === 0 ? '' : `${late} past the promised time`]
        .filter((each) => each !== '')
        .join(', '),
    due: (day) => `by ${day}`,
    neverHeld: 'has not met yet',
    lastHeld: (day) => `last met ${day}`,
    madeOn: (day) => `made ${day}, not announced`,
    confirm: (missing) => `${missing} have not confirmed yet`,
    checkDue: 'its day of checking is past',
    waiting: 'What waits',
    coming: 'In the calendar within a month',
    comingHint: 'Meetings, programmes, measures, trials, trainings and the annual clock’s own entries.',
    nothingComing: 'Nothing in the calendar within a month.',
    year: 'The whole year',
    doorsWide: 'Doors are shared by the whole county.',
  },
}
