import type { AgeBand, ConsultationTopic } from '#capabilities/consultation/index.ts'
import type { Language } from '#platform/text.ts'

export type ConsultationStory = {
  readonly county: string
  /** Keys of people, as they are in that county. */
  readonly by: string
  readonly host: string
  readonly daysAgo: number
  readonly ageBand: AgeBand
  readonly topics: readonly ConsultationTopic[]
  readonly asked: string
  readonly tried: string
  readonly withTime: boolean
  readonly answer?: {
    readonly by: string
    readonly afterDays: number
    readonly text: string
    readonly close: boolean
  }
  readonly note?: {
    readonly language: Language
    readonly title: string
    readonly situation: string
    readonly advice: string
    readonly publish: boolean
  }
}

/** Questions without a client, each as far as it has come. Nobody can be recognised in them, because nobody is in them. */
export const consultationStories: readonly ConsultationStory[] = [
  {
    county: '17',
    by: 'teacher',
    host: 'child-psychiatry-pair',
    daysAgo: 34,
    ageBand: '7-9',
    topics: ['behaviour', 'cooperation'],
    asked:
      'Ett barn i trean slår andra på nästan varje rast och lugnar sig först efter en timme. Vad kan vi pröva i skolan innan vi tänker på utredning?',
    tried:
      'Samma vuxen är nära på rasterna, och barnet får gå in tidigare. Det hjälper de dagar då den vuxna är på plats.',
    withTime: true,
    answer: {
      by: 'consulting-nurse',
      afterDays: 8,
      text: 'Vi gick igenom vad som händer före varje situation. Pröva i fyra veckor: samma vuxen, en lugn plats som barnet själv får välja, och två minuters samtal efteråt utan att fråga varför. Följ upp med en enkel lista. Om det inte lättar, ta med elevhälsan och be om en bedömning tillsammans med hemmet.',
      close: true,
    },
    note: {
      language: 'sv',
      title: 'När ett barn slår på rasten: fyra veckor med samma vuxen',
      situation: 'Ett barn i lågstadiet slår andra på rasterna och har svårt att lugna sig.',
      advice:
        'Skriv upp vad som händer strax innan. Samma vuxen är nära i fyra veckor. Barnet får välja en lugn plats. Prata två minuter efteråt utan att fråga varför. Lättar det inte, be elevhälsan att bedöma läget tillsammans med hemmet.',
      publish: true,
    },
  },
  {
    county: '17',
    by: 'school-nurse',
    host: 'lanu',
    daysAgo: 25,
    ageBand: '13-15',
    topics: ['school-absence', 'mood-and-anxiety'],
    asked:
      'Yläkoululainen on ollut kuukauden lähes kokonaan poissa ja nukkuu päivät. Vanhemmat ovat mukana mutta neuvottomia. Mistä aloitamme?',
    tried: 'Kevennetty lukujärjestys ja yksi kotikäynti.',
    withTime: true,
    answer: {
      by: 'psychologist',
      afterDays: 9,
      text: 'Aloittakaa unesta ja yhdestä tavattavasta aikuisesta. Ensimmäinen tavoite on tulla koulun pihalle, ei tunnille. Sopikaa viikoittainen lyhyt palaveri kodin kanssa. Jos kahdessa viikossa ei tule liikettä, pyytäkää mielenterveyden arvio.',
      close: true,
    },
    note: {
      language: 'fi',
      title: 'Kun nuori jää kotiin: ensin uni ja yksi aikuinen',
      situation: 'Nuori on ollut viikkoja poissa koulusta ja valvoo yöt. Koti on mukana mutta neuvoton.',
      advice:
        'Valitkaa yksi aikuinen, joka tapaa nuorta. Korjatkaa ensin unirytmiä. Ensimmäinen tavoite on käydä pihalla. Lyhyt palaveri kodin kanssa joka viikko. Jos kahdessa viikossa ei tapahdu mitään, pyytäkää arvio.',
      publish: true,
    },
  },
  {
    county: '17',
    by: 'home-service-worker',
    host: 'adults',
    daysAgo: 18,
    ageBand: 'whole-family',
    topics: ['parents-strength', 'substances-and-gaming'],
    asked:
      'Miten otan puheeksi vanhemman juomisen, kun käymme kotona auttamassa arjessa emmekä halua menettää luottamusta?',
    tried: 'Olemme kysyneet yleisesti jaksamisesta.',
    withTime: false,
    answer: {
      by: 'mind-worker-17',
      afterDays: 3,
      text: 'Kysy suoraan mutta lempeästi, ja kerro miksi kysyt: ”Kysyn tätä kaikilta, koska se vaikuttaa lasten arkeen.” Tarjoa lyhyttä kyselyä yhdessä täytettäväksi. Sovi jo ennen kysymistä, mihin ohjaat, jos vastaus on kyllä.',
      close: false,
    },
    note: {
      language: 'fi',
      title: 'Näin otat juomisen puheeksi kotikäynnillä',
      situation: 'Perheessä käydään auttamassa arjessa, ja herää huoli vanhemman alkoholin käytöstä.',
      advice:
        'Kysy kaikilta samalla tavalla ja kerro miksi. Käytä lyhyttä kyselyä. Tiedä etukäteen, mihin ohjaat.',
      publish: false,
    },
  },
  {
    county: '17',
    by: 'teacher',
    host: 'family-counselling',
    daysAgo: 2,
    ageBand: '10-12',
    topics: ['divorce-and-custody'],
    asked: 'Hur stöder skolan ett barn när föräldrarna grälar inför barnet varje gång de lämnar och hämtar?',
    tried: 'Vi har bett föräldrarna komma vid olika tider.',
    withTime: true,
  },
  {
    county: '17',
    by: 'ngo-worker',
    host: 'child-psychiatry-pair',
    daysAgo: 1,
    ageBand: '3-6',
    topics: ['trauma-and-loss'],
    asked:
      'I vår grupp finns ett barn som leker samma skrämmande lek om och om igen efter en olycka. Ska vi avbryta leken eller låta den gå?',
    tried: '',
    withTime: false,
  },
  {
    county: '16',
    by: 'teacher-16',
    host: 'child-psychiatry-pair',
    daysAgo: 28,
    ageBand: '10-12',
    topics: ['mood-and-anxiety'],
    asked: 'Oppilas itkee joka aamu eikä uskalla puhua luokassa. Mitä opettaja voi tehdä heti?',
    tried: 'Vastaaminen kirjallisesti ja oma paikka oven vieressä.',
    withTime: true,
    answer: {
      by: 'consulting-doctor-16',
      afterDays: 9,
      text: 'Pienet portaat: ensin sana yhdelle kaverille, sitten pienryhmässä. Ei pakkoa eikä vapautusta kaikesta. Jos puhumattomuus jatkuu yli kuukauden, pyytäkää arvio yhdessä kodin kanssa.',
      close: true,
    },
    note: {
      language: 'fi',
      title: 'Kun lapsi ei puhu luokassa: pienet portaat',
      situation: 'Lapsi puhuu kotona mutta vaikenee koulussa ja ahdistuu aamuisin.',
      advice:
        'Rakentakaa pieniä portaita: sana kaverille, pienryhmä, luokka. Ei pakkoa, ei täyttä vapautusta. Yli kuukausi: arvio yhdessä kodin kanssa.',
      publish: true,
    },
  },
  {
    county: '09',
    by: 'school-nurse-09',
    host: 'hartola-shared',
    daysAgo: 30,
    ageBand: '3-6',
    topics: ['sleep-and-eating', 'parenting'],
    asked:
      'Perhe ei halua asiakkuutta, mutta leikki-ikäinen valvoo yöt ja vanhemmat ovat uupuneita. Mitä voimme tarjota neuvolasta käsin?',
    tried: 'Unikoulun ohje ja yksi puhelu viikossa.',
    withTime: true,
    answer: {
      by: 'family-counsellor-09',
      afterDays: 11,
      text: 'Tarjotkaa kotiin tulevaa ohjausta ilman asiakkuutta ja sopikaa, että toinen vanhemmista nukkuu kaksi yötä viikossa muualla. Unipäiväkirja kahdeksi viikoksi. Kohtaamispaikan aamut auttavat päivärytmissä.',
      close: true,
    },
    note: {
      language: 'fi',
      title: 'Leikki-ikäinen valvoo, perhe ei halua asiakkuutta',
      situation: 'Lapsi valvoo, vanhemmat ovat uupuneita, ja apu kelpaa vain ilman asiakkuutta.',
      advice:
        'Ohjaus kotiin ilman asiakkuutta, unipäiväkirja kahdeksi viikoksi, vuorotellen kokonaisia öitä unta, aamuksi kohtaamispaikkaan.',
      publish: true,
    },
  },
  {
    county: '09',
    by: 'teacher-09',
    host: 'lanu',
    daysAgo: 1,
    ageBand: '7-9',
    topics: ['learning-and-attention'],
    asked:
      'Luokassa on monta lasta, jotka eivät jaksa istua paikallaan. Miten tauotamme päivän niin, että kaikki hyötyvät?',
    tried: 'Liikuntatauko kerran päivässä.',
    withTime: true,
  },
]
