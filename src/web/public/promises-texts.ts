import type { Language } from '#platform/text.ts'

type PromisesTexts = {
  readonly title: string
  readonly tab: string
  readonly description: string
  readonly lead: string
  readonly all: string
  readonly only: (county: string) => string
  readonly where: string
  /** The one sentence of a county, by what may be told of its newest closed period. */
  readonly everybody: (period: string, requests: string) => string
  readonly share: (period: string, share: string) => string
  readonly small: (period: string) => string
  readonly nobody: (period: string) => string
  readonly notYet: string
  readonly half: (time: string) => string
  readonly chart: (county: string) => string
  readonly chartNote: string
  readonly table: (county: string) => string
  readonly columns: {
    readonly period: string
    readonly requests: string
    readonly onTime: string
    readonly median: string
  }
  readonly doors: (period: string) => string
  readonly doorsTable: (county: string, period: string) => string
  readonly doorsNote: string
  readonly door: string
  readonly howTitle: string
  readonly how: readonly string[]
  readonly ask: string
}

export const promisesTexts: Readonly<Record<Language, PromisesTexts>> = {
  fi: {
    title: 'Näin pidimme lupauksemme',
    tab: 'Lupaukset',
    description: 'Kuinka moni avunpyyntö sai vastauksen luvatussa ajassa, hyvinvointialueittain.',
    lead: 'Kun pyydät apua, lupaamme päivän ja kellonajan, johon mennessä ihminen vastaa. Tästä näet, kuinka usein niin kävi.',
    all: 'Näytä kaikki hyvinvointialueet',
    only: (county) => `Näytä vain ${county}`,
    where: 'Hyvinvointialueet',
    everybody: (period, requests) =>
      `Jaksolla ${period} kaikki ${requests} pyyntöä saivat vastauksen ajoissa.`,
    share: (period, share) => `Jaksolla ${period} vastauksen ajoissa sai ${share} pyynnöistä.`,
    small: (period) => `Jaksolla ${period} pyyntöjä tuli niin vähän, ettei osuutta voi näyttää.`,
    nobody: (period) => `Jaksolla ${period} pyyntöjä ei tullut.`,
    notYet: 'Yhtään neljän viikon jaksoa ei ole vielä päättynyt.',
    half: (time) => `Puolet sai vastauksen, kun pyynnöstä oli kulunut enintään ${time}.`,
    chart: (county) => `Ajoissa vastatut pyynnöt neljän viikon jaksoittain, ${county}`,
    chartNote:
      'Palkki näyttää, millä välillä osuus on, kun tarkkaa lukua ei voi näyttää. Aukko tarkoittaa, ettei lukua näytetä.',
    table: (county) => `Luvut jaksoittain, ${county}`,
    columns: {
      period: 'Jakso',
      requests: 'Pyyntöjä',
      onTime: 'Vastaus ajoissa',
      median: 'Puolet sai vastauksen',
    },
    doors: (period) => `Palveluittain ${period}`,
    doorsTable: (county, period) => `Luvut palveluittain, ${county}, ${period}`,
    doorsNote: 'Mukana ovat palvelut, joille tuli vähintään viisi pyyntöä ja joiden luku ei paljasta muita.',
    door: 'Palvelu',
    howTitle: 'Näin laskemme',
    how: [
      'Lupaus pidetään, kun ihminen vastaa sinulle luvattuun aikaan mennessä: seurantasivulla tai niin, että tavoitamme sinut. Yritys, joka ei tavoita sinua, ei riitä.',
      'Aika kuluu, vaikka odottaisimme jotain sinulta. Jos pyyntösi siirtyy toiselle, ensimmäinen lupaus on yhä voimassa.',
      'Jos perut pyynnön ennen luvattua aikaa, sitä ei lasketa.',
      'Jakso on neljä viikkoa. Se näkyy täällä, kun se on päättynyt ja jokaisen lupauksen aika on mennyt.',
      'Luku 1–4 on ”alle 5”. Emme näytä lukua, josta sen voisi laskea. Näin kukaan ei tunnista yksittäistä perhettä. Siksi osuus on joskus väli, esimerkiksi 84–97 %.',
      'Tavoitteemme on, että vähintään 90 % saa vastauksen ajoissa.',
    ],
    ask: 'Pyydä apua',
  },
  sv: {
    title: 'Så höll vi våra löften',
    tab: 'Löften',
    description: 'Hur många begäranden om hjälp som fick svar inom utlovad tid, per välfärdsområde.',
    lead: 'När du ber om hjälp lovar vi en dag och ett klockslag då en människa senast svarar. Här ser du hur ofta det blev så.',
    all: 'Visa alla välfärdsområden',
    only: (county) => `Visa bara ${county}`,
    where: 'Välfärdsområden',
    everybody: (period, requests) => `Under perioden ${period} fick alla ${requests} begäranden svar i tid.`,
    share: (period, share) => `Under perioden ${period} fick ${share} av begärandena svar i tid.`,
    small: (period) => `Under perioden ${period} kom det så få begäranden att andelen inte kan visas.`,
    nobody: (period) => `Under perioden ${period} kom det inga begäranden.`,
    notYet: 'Ingen fyraveckorsperiod har avslutats ännu.',
    half: (time) => `Hälften fick svar inom ${time} från sin begäran.`,
    chart: (county) => `Begäranden som besvarats i tid per fyraveckorsperiod, ${county}`,
    chartNote:
      'Stapeln visar mellan vilka gränser andelen ligger när den exakta siffran inte kan visas. En lucka betyder att siffran inte visas.',
    table: (county) => `Siffror per period, ${county}`,
    columns: { period: 'Period', requests: 'Begäranden', onTime: 'Svar i tid', median: 'Hälften fick svar' },
    doors: (period) => `Per tjänst ${period}`,
    doorsTable: (county, period) => `Siffror per tjänst, ${county}, ${period}`,
    doorsNote: 'Här finns de tjänster som fick minst fem begäranden och vars siffra inte avslöjar andra.',
    door: 'Tjänst',
    howTitle: 'Så räknar vi',
    how: [
      'Ett löfte hålls när en människa svarar dig inom utlovad tid: på uppföljningssidan eller så att vi når dig. Ett försök som inte når dig räcker inte.',
      'Tiden går även när vi väntar på något från dig. Om din begäran går över till någon annan gäller det första löftet.',
      'Om du tar tillbaka din begäran före den utlovade tiden räknas den inte.',
      'En period är fyra veckor. Den syns här när den är slut och tiden för varje löfte har gått ut.',
      'Talen 1–4 visas som ”färre än 5”. Vi visar inte ett tal som skulle avslöja dem. Så kan ingen känna igen en enskild familj. Därför anges andelen ibland med gränser, till exempel 84–97 %.',
      'Vårt mål är att minst 90 % får svar i tid.',
    ],
    ask: 'Be om hjälp',
  },
  en: {
    title: 'How we kept our promises',
    tab: 'Promises',
    description:
      'How many requests for help were answered in the promised time, by wellbeing services county.',
    lead: 'When you ask for help, we promise the day and time by which a person answers. Here you see how often we did so.',
    all: 'Show all counties',
    only: (county) => `Show only ${county}`,
    where: 'Wellbeing services counties',
    everybody: (period, requests) =>
      `In the period ${period} all ${requests} requests were answered in time.`,
    share: (period, share) => `In the period ${period}, ${share} of the requests were answered in time.`,
    small: (period) => `In the period ${period} there were so few requests that the share cannot be shown.`,
    nobody: (period) => `In the period ${period} there were no requests.`,
    notYet: 'No four-week period has ended yet.',
    half: (time) => `Half got their answer within ${time} of asking.`,
    chart: (county) => `Requests answered in time, by four-week period, ${county}`,
    chartNote:
      'A bar shows between what the share lies when the exact figure cannot be shown. A gap means that the figure is not shown.',
    table: (county) => `Figures by period, ${county}`,
    columns: {
      period: 'Period',
      requests: 'Requests',
      onTime: 'Answered in time',
      median: 'Half were answered in',
    },
    doors: (period) => `By service, ${period}`,
    doorsTable: (county, period) => `Figures by service, ${county}, ${period}`,
    doorsNote: 'Shown are services that had at least five requests and whose number gives no other away.',
    door: 'Service',
    howTitle: 'How we count',
    how: [
      'A promise is kept when a person answers you by the promised time: on the follow page, or by reaching you. A try that does not reach you is not enough.',
      'Time runs on even when we wait for something from you. If your request goes over to somebody else, the first promise stays.',
      'If you take your request back before the promised time, it is not counted.',
      'A period is four weeks. It is shown here when it has ended and the time of every promise has passed.',
      'A number from 1 to 4 is “fewer than 5”. We do not show a number from which it could be worked out, so nobody can recognise a family. That is why a share is sometimes a range, for example 84–97%.',
      'Our target is that at least 90% get their answer in time.',
    ],
    ask: 'Ask for help',
  },
}
