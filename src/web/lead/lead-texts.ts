import type { SplitBy } from '#capabilities/metrics/index.ts'
import type { Language } from '#platform/text.ts'

/** What the first sentence compares: the newest closed period and the one before it. */
type Change = {
  readonly period: string
  readonly now: string
  readonly before: string
  readonly difference: number | null
}

/** The words of one way to split the figures. */
type PartWords = {
  readonly part: string
  readonly all: string
  readonly period: string
  readonly title: (period: string) => string
  readonly chart: string
  readonly noBars: string
  readonly table: (period: string) => string
}

type LeadTexts = {
  readonly title: string
  readonly kicker: (county: string) => string
  readonly changed: (change: Change) => string
  readonly onlyCounts: (period: string, now: string, before: string) => string
  readonly first: (period: string, now: string) => string
  readonly nothing: string
  readonly filter: string
  readonly county: string
  readonly splitBy: string
  readonly splits: Readonly<Record<SplitBy, string>>
  readonly by: Readonly<Record<SplitBy, PartWords>>
  readonly nowhere: string
  readonly csv: string
  readonly from: string
  readonly to: string
  readonly periods: string
  readonly periodCount: (count: number) => string
  readonly show: string
  readonly overTime: string
  readonly overTimeOf: (door: string) => string
  readonly chart: string
  readonly notDrawn: string
  readonly table: string
  readonly running: string
  readonly columns: {
    readonly period: string
    readonly requests: string
    readonly onTime: string
    readonly median: string
    readonly handOvers: string
    readonly waiting: string
  }
  readonly total: string
  readonly waitingNote: string
  readonly howTitle: string
  readonly how: readonly string[]
}

const share = (value: number): string => String(Math.abs(value))

export const leadTexts: Readonly<Record<Language, LeadTexts>> = {
  fi: {
    title: 'Lupaukset vastata',
    kicker: (county) => county,
    changed: ({ period, now, before, difference }) => {
      const said = `Jaksolla ${period} vastauksen ajoissa sai ${now} pyynnöistä`
      if (difference === null) return `${said}, edellisellä jaksolla ${before}.`
      if (difference === 0) return `${said}, saman verran kuin edellisellä jaksolla.`
      const unit = Math.abs(difference) === 1 ? 'prosenttiyksikön' : 'prosenttiyksikköä'
      return `${said}, ${share(difference)} ${unit} ${difference > 0 ? 'enemmän' : 'vähemmän'} kuin edellisellä jaksolla.`
    },
    onlyCounts: (period, now, before) =>
      `Jaksolla ${period} pyyntöjä oli ${now}, edellisellä jaksolla ${before}.`,
    first: (period, now) => `Jaksolla ${period} vastauksen ajoissa sai ${now} pyynnöistä.`,
    nothing: 'Yhtään jaksoa ei ole vielä päättynyt.',
    filter: 'Rajaa lukuja',
    county: 'Hyvinvointialue',
    splitBy: 'Jaottelu',
    splits: { door: 'Ovittain', area: 'Alueittain' },
    by: {
      door: {
        part: 'Ovi',
        all: 'Kaikki ovet',
        period: 'Ovet jaksolla',
        title: (period) => `Ovittain ${period}`,
        chart: 'Ajoissa vastattujen osuus ovittain',
        noBars: 'Minkään oven osuutta ei voi piirtää tältä jaksolta, koska luvut ovat pieniä.',
        table: (period) => `Luvut ovittain, ${period}`,
      },
      area: {
        part: 'Alue',
        all: 'Kaikki alueet',
        period: 'Alueet jaksolla',
        title: (period) => `Alueittain ${period}`,
        chart: 'Ajoissa vastattujen osuus alueittain',
        noBars: 'Minkään alueen osuutta ei voi piirtää tältä jaksolta, koska luvut ovat pieniä.',
        table: (period) => `Luvut alueittain, ${period}`,
      },
    },
    nowhere: 'Muu tai ei tiedossa',
    csv: 'Lataa luvut taulukkona (CSV)',
    from: 'Alkaa',
    to: 'Päättyy',
    periods: 'Kuinka pitkältä ajalta',
    periodCount: (count) => `${count} jaksoa (${count * 4} viikkoa)`,
    show: 'Näytä',
    overTime: 'Ajoissa vastatut',
    overTimeOf: (door) => `Ajoissa vastatut, ${door}`,
    chart: 'Ajoissa vastattujen pyyntöjen osuus neljän viikon jaksoittain',
    notDrawn:
      'Palkki näyttää välin, jolla osuus on, kun tarkkaa lukua ei voi näyttää. Aukko tarkoittaa, että lukua ei näytetä.',
    table: 'Luvut jaksoittain, uusin ensin',
    running: '(kesken)',
    columns: {
      period: 'Jakso',
      requests: 'Pyyntöjä',
      onTime: 'Ajoissa',
      median: 'Aika vastaukseen, mediaani',
      handOvers: 'Siirtoja pyyntöä kohti',
      waiting: 'Odottaa nyt',
    },
    total: 'Yhteensä',
    waitingNote: '”Odottaa nyt” on tämän hetken luku: lupauksia, joihin ei ole vielä vastattu.',
    howTitle: 'Näin luvut lasketaan',
    how: [
      'Lupaus pidetään, kun ihminen vastaa tai tavoittaa perheen viimeistään määräaikana. Tulokseton yritys ei riitä.',
      'Lupaus, jonka määräaika ei ole tullut, ei ole pidetty eikä rikottu. Perheen perumaa pyyntöä ei lasketa.',
      'Siirto ei siirrä määräaikaa. Pyyntö lasketaan ovelle, jossa se nyt on. Alue on se, jossa perheen kunta on.',
      'Luku 1–4 näytetään ”alle 5”. Luku, josta sen voisi laskea, on ”ei näytetä”. Osuus on väli, kun myöhästyneitä tai ajoissa vastattuja oli alle viisi.',
      'Mediaani näytetään, kun vastattuja on vähintään viisi. Aika lasketaan pyynnöstä ensimmäiseen vastaukseen, myös yöt ja viikonloput.',
    ],
  },
  sv: {
    title: 'Löften om svar',
    kicker: (county) => county,
    changed: ({ period, now, before, difference }) => {
      const said = `Under perioden ${period} besvarades ${now} av begärandena i tid`
      if (difference === null) return `${said}, under föregående period ${before}.`
      if (difference === 0) return `${said}, lika mycket som under föregående period.`
      const unit = Math.abs(difference) === 1 ? 'procentenhet' : 'procentenheter'
      return `${said}, ${share(difference)} ${unit} ${difference > 0 ? 'mer' : 'mindre'} än under föregående period.`
    },
    onlyCounts: (period, now, before) =>
      `Under perioden ${period} var antalet begäranden ${now}, under föregående period ${before}.`,
    first: (period, now) => `Under perioden ${period} besvarades ${now} av begärandena i tid.`,
    nothing: 'Ingen period har avslutats ännu.',
    filter: 'Avgränsa siffrorna',
    county: 'Välfärdsområde',
    splitBy: 'Indelning',
    splits: { door: 'Per dörr', area: 'Per område' },
    by: {
      door: {
        part: 'Dörr',
        all: 'Alla dörrar',
        period: 'Dörrarna under perioden',
        title: (period) => `Per dörr ${period}`,
        chart: 'Andelen besvarade i tid per dörr',
        noBars: 'Ingen dörrs andel kan ritas för den här perioden, eftersom siffrorna är små.',
        table: (period) => `Siffror per dörr, ${period}`,
      },
      area: {
        part: 'Område',
        all: 'Alla områden',
        period: 'Områdena under perioden',
        title: (period) => `Per område ${period}`,
        chart: 'Andelen besvarade i tid per område',
        noBars: 'Inget områdes andel kan ritas för den här perioden, eftersom siffrorna är små.',
        table: (period) => `Siffror per område, ${period}`,
      },
    },
    nowhere: 'Annat eller okänt',
    csv: 'Ladda ner siffrorna som tabell (CSV)',
    from: 'Börjar',
    to: 'Slutar',
    periods: 'För hur lång tid',
    periodCount: (count) => `${count} perioder (${count * 4} veckor)`,
    show: 'Visa',
    overTime: 'Besvarade i tid',
    overTimeOf: (door) => `Besvarade i tid, ${door}`,
    chart: 'Andelen begäranden som besvarats i tid per fyraveckorsperiod',
    notDrawn:
      'Stapeln visar mellan vilka gränser andelen ligger när den exakta siffran inte kan visas. En lucka betyder att siffran inte visas.',
    table: 'Siffror per period, den nyaste först',
    running: '(pågår)',
    columns: {
      period: 'Period',
      requests: 'Begäranden',
      onTime: 'I tid',
      median: 'Tid till svar, median',
      handOvers: 'Överföringar per begäran',
      waiting: 'Väntar nu',
    },
    total: 'Sammanlagt',
    waitingNote: '”Väntar nu” är läget just nu: löften som ännu inte har besvarats.',
    howTitle: 'Så räknas siffrorna',
    how: [
      'Ett löfte hålls när en människa svarar eller når familjen senast på utlovad tid. Ett försök utan resultat räcker inte.',
      'Ett löfte vars tid inte har gått ut är varken hållet eller brutet. En begäran som familjen har återtagit räknas inte.',
      'En överföring flyttar inte tiden. Begäran räknas till den dörr där den nu är. Området är det där familjens kommun ligger.',
      'Talen 1–4 visas som ”färre än 5”. Ett tal som skulle avslöja dem ”visas inte”. Andelen anges med gränser när färre än fem var försenade eller besvarades i tid.',
      'Medianen visas när minst fem har besvarats. Tiden räknas från begäran till första svar, även nätter och veckoslut.',
    ],
  },
  en: {
    title: 'Promises to answer',
    kicker: (county) => county,
    changed: ({ period, now, before, difference }) => {
      const said = `In the period ${period}, ${now} of the requests were answered in time`
      if (difference === null) return `${said}, in the period before ${before}.`
      if (difference === 0) return `${said}, the same as in the period before.`
      const unit = Math.abs(difference) === 1 ? 'percentage point' : 'percentage points'
      return `${said}, ${share(difference)} ${unit} ${difference > 0 ? 'more' : 'less'} than in the period before.`
    },
    onlyCounts: (period, now, before) =>
      `In the period ${period} the number of requests was ${now}, in the period before ${before}.`,
    first: (period, now) => `In the period ${period}, ${now} of the requests were answered in time.`,
    nothing: 'No period has ended yet.',
    filter: 'Narrow the figures',
    county: 'Wellbeing services county',
    splitBy: 'Split by',
    splits: { door: 'Door', area: 'Area' },
    by: {
      door: {
        part: 'Door',
        all: 'All doors',
        period: 'Doors in the period',
        title: (period) => `By door, ${period}`,
        chart: 'Share answered in time by door',
        noBars: 'No door’s share can be drawn for this period, because the numbers are small.',
        table: (period) => `Figures by door, ${period}`,
      },
      area: {
        part: 'Area',
        all: 'All areas',
        period: 'Areas in the period',
        title: (period) => `By area, ${period}`,
        chart: 'Share answered in time by area',
        noBars: 'No area’s share can be drawn for this period, because the numbers are small.',
        table: (period) => `Figures by area, ${period}`,
      },
    },
    nowhere: 'Elsewhere or not known',
    csv: 'Download the figures as a table (CSV)',
    from: 'From',
    to: 'To',
    periods: 'How far back',
    periodCount: (count) => `${count} periods (${count * 4} weeks)`,
    show: 'Show',
    overTime: 'Answered in time',
    overTimeOf: (door) => `Answered in time, ${door}`,
    chart: 'Share of requests answered in time, by four-week period',
    notDrawn:
      'A bar shows between what the share lies when the exact figure cannot be shown. A gap means that the figure is not shown.',
    table: 'Figures by period, newest first',
    running: '(still running)',
    columns: {
      period: 'Period',
      requests: 'Requests',
      onTime: 'In time',
      median: 'Time to answer, median',
      handOvers: 'Hand-overs per request',
      waiting: 'Waiting now',
    },
    total: 'Total',
    waitingNote: '“Waiting now” is this moment’s number: promises that have not been answered yet.',
    howTitle: 'How the figures are counted',
    how: [
      'A promise is kept when a person answers, or reaches the family, at the latest at the due moment. A try without result is not enough.',
      'A promise whose due moment has not come is neither kept nor broken. A request that the family took back is not counted.',
      'A hand-over does not move the due moment. A request is counted at the door where it is now. The area is the one where the family’s municipality lies.',
      'A number from 1 to 4 is shown as “fewer than 5”, and a number that would give it away is “not shown”. A share is a range when fewer than five were late or in time.',
      'The median is shown when at least five were answered. Time runs from asking to the first answer, nights and weekends included.',
    ],
  },
}
