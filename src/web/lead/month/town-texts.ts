import type { Language } from '#platform/text.ts'

type TownTexts = {
  readonly title: string
  readonly grown: (town: string, latest: string, before: string) => string
  readonly alsoIn: (towns: string) => string
  readonly notGrown: string
  readonly untold: string
  readonly choose: string
  readonly table: string
  readonly town: string
  readonly asked: (period: string) => string
  readonly wait: (period: string) => string
  readonly count: (requests: string) => string
  readonly grownMark: string
  readonly startIn: (town: string) => string
  readonly how: string
}

/** The waits of families by municipality. */
export const townTexts: Readonly<Record<Language, TownTexts>> = {
  fi: {
    title: 'Perheiden odotus kunnittain',
    grown: (town, latest, before) =>
      `Odotus on kasvanut: ${town}. Tavallinen aika vastaukseen oli ${latest}, sitä ennen ${before}.`,
    alsoIn: (towns) => `Myös muualla: ${towns}.`,
    notGrown: 'Odotus ei ole kasvanut missään kunnassa, josta luku voidaan kertoa.',
    untold:
      'Kuntien lukuja ei voi näyttää: avunpyyntöjä on ollut niin vähän, että ne kertoisivat yksittäisestä perheestä.',
    choose: 'Valitse alue, niin näet sen kuntien odotuksen.',
    table: 'Aika ensimmäiseen vastaukseen ja avunpyynnöt',
    town: 'Kunta',
    asked: (period) => `Avunpyyntöjä ${period}`,
    wait: (period) => `Aika vastaukseen ${period}`,
    count: (requests) => `${requests} pyyntöä`,
    grownMark: 'kasvanut',
    startIn: (town) => `Aloita kokeilu: ${town}`,
    how: 'Aika on mediaani: puolet odotti kauemmin. Se, joka odottaa yhä, on mukana tähän hetkeen asti. Aika kerrotaan, kun vastauksia on vähintään viisi. Odotus on kasvanut, kun se on pidentynyt vähintään tunnin ja viidenneksen.',
  },
  sv: {
    title: 'Familjernas väntan kommunvis',
    grown: (town, latest, before) =>
      `Väntetiden har ökat: ${town}. Den vanliga tiden till svar var ${latest}, perioden innan ${before}.`,
    alsoIn: (towns) => `Också på andra håll: ${towns}.`,
    notGrown: 'Väntetiden har inte ökat i någon kommun vars siffra kan berättas.',
    untold:
      'Kommunernas siffror kan inte visas: hjälpbegärandena är så få att de skulle berätta om en enskild familj.',
    choose: 'Välj ett område, så ser du väntetiden i dess kommuner.',
    table: 'Tid till första svar och antal begäranden',
    town: 'Kommun',
    asked: (period) => `Hjälpbegäranden ${period}`,
    wait: (period) => `Tid till svar ${period}`,
    count: (requests) => `${requests} begäranden`,
    grownMark: 'ökat',
    startIn: (town) => `Starta ett försök: ${town}`,
    how: 'Tiden är en median: hälften väntade längre. Den som väntar än räknas med fram till nu. Tiden berättas när svaren är minst fem. Väntetiden har ökat när den blivit minst en timme och en femtedel längre.',
  },
  en: {
    title: 'How long families wait, by municipality',
    grown: (town, latest, before) =>
      `Waiting has grown: ${town}. The usual time to an answer was ${latest}, in the period before ${before}.`,
    alsoIn: (towns) => `Elsewhere too: ${towns}.`,
    notGrown: 'Waiting has not grown in any municipality whose figure may be told.',
    untold:
      'The figures of municipalities cannot be shown: requests are so few that they would tell of a single family.',
    choose: 'Choose an area to see how long families wait in its municipalities.',
    table: 'Time to the first answer and requests for help',
    town: 'Municipality',
    asked: (period) => `Requests ${period}`,
    wait: (period) => `Time to answer ${period}`,
    count: (requests) => `${requests} requests`,
    grownMark: 'grown',
    startIn: (town) => `Start a trial: ${town}`,
    how: 'The time is a median: half waited longer. Whoever still waits is counted up to now. The time is told when there are at least five answers. Waiting has grown when it is longer by an hour at least, and by a fifth.',
  },
}
