import type { Language } from '#platform/text.ts'

type Texts = {
  readonly list: {
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly steps: (count: number) => string
    readonly keep: string
  }
  readonly path: {
    readonly back: string
    readonly earlier: string
    readonly newest: string
    readonly proposal: string
    readonly drawing: string
    readonly inWords: string
    readonly aboutPath: string
    readonly why: string
    readonly coordinates: string
    readonly critical: (stage: string | null) => string
    readonly wishes: string
    readonly stages: string
    readonly stagesLead: string
    readonly stage: string
    readonly joint: string
    readonly digital: string
    readonly other: string
    readonly edit: string
  }
  readonly figures: {
    readonly title: string
    readonly followed: (count: number) => string
    readonly stayed: (count: number) => string
    readonly few: string
    readonly none: string
    readonly step: string
    readonly waiting: string
    readonly days: string
    readonly left: string
    readonly tooFew: string
    readonly notTold: string
  }
  readonly led: {
    readonly path: string
    readonly followed: string
    readonly waits: string
    readonly leaves: string
    readonly notTold: string
  }
  readonly ofCase: {
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly noneToKeep: string
    readonly follow: string
    readonly which: string
    readonly whichHint: string
    readonly begin: string
    readonly own: string
    readonly done: Readonly<Record<string, string>>
    readonly progress: (done: number, of: number) => string
    readonly now: string
    readonly next: string
    readonly nothingNow: string
    readonly started: (day: string, by: string) => string
    readonly ended: (day: string) => string
    readonly newer: (version: number) => string
    readonly renew: string
    readonly renewHint: string
    readonly end: string
    readonly endHint: string
    readonly picture: string
    readonly steps: string
    readonly since: (state: string, day: string, by: string) => string
    readonly waited: (days: number) => string
    readonly waitsFor: (days: number) => string
    readonly why: string
    readonly isNext: string
    readonly mark: string
    readonly state: string
    readonly reason: string
    readonly reasonHint: string
    readonly save: string
    readonly standsNow: (state: string, by: string) => string
    readonly moreOfPath: string
  }
}

export const workPathTexts: Readonly<Record<Language, Texts>> = {
  fi: {
    list: {
      title: 'Palvelupolut',
      lead: 'Miten perhe kulkee palveluissa: kuka tekee mitä, missä järjestyksessä ja mikä on kriittisintä.',
      none: 'Polkuja ei ole vielä julkaistu.',
      steps: (count) => `${count} askelta`,
      keep: 'Muokkaa polkuja',
    },
    path: {
      back: 'Palvelupolut',
      earlier:
        'Tämä on aiempi versio. Asiat, jotka alkoivat sillä, jatkavat sitä, kunnes ne vaihdetaan uudempaan.',
      newest: 'Katso käytössä oleva versio',
      proposal:
        'Polku tulee Perhetalon mukana. Hyvinvointialue voi tehdä siitä oman version, jossa ovat sen omat askeleet, kestot ja nuolet.',
      drawing: 'Polku kuvana',
      inWords: 'Polku luettelona',
      aboutPath: 'Miksi tämä polku on kuvattu',
      why: 'Miksi erityistä huomiota',
      coordinates: 'Kuka koordinoi',
      critical: (stage) => (stage === null ? 'Kriittisin kohta' : `Kriittisin vaihe: ${stage}`),
      wishes: 'Muuta toivottua',
      stages: 'Yhdessä ja digitaalisesti',
      stagesLead:
        'Mitä kussakin vaiheessa voi tehdä yhdessä tai keskitetysti, ja mitä digitaalisesti tai etänä.',
      stage: 'Vaihe',
      joint: 'Yhdessä tai keskitetysti',
      digital: 'Digitaalisesti tai etänä',
      other: 'Muuta',
      edit: 'Muokkaa tätä polkua',
    },
    figures: {
      title: 'Missä perheet odottavat ja jäävät pois',
      followed: (count) => `Polkua on seurannut ${count} asiaa.`,
      stayed: (count) => `${count} niistä on pysynyt polulla.`,
      few: 'Polkua seuraavia asioita on niin vähän, ettei lukuja näytetä.',
      none: 'Yksikään asia ei ole vielä seurannut tätä polkua.',
      step: 'Askel',
      waiting: 'Odottaa nyt',
      days: 'Odotettu keskimäärin, päivää',
      left: 'Jäänyt pois',
      tooFew: '–',
      notTold:
        'Viiva tarkoittaa, että luku on alle viisi tai paljastaisi sellaisen, tai odotuksia on alle viisi.',
    },
    led: {
      path: 'Polku',
      followed: 'Seurannut asioita',
      waits: 'Eniten odotetaan',
      leaves: 'Eniten jäädään pois',
      notTold:
        'Viiva tarkoittaa, ettei kukaan odota tai ole jäänyt pois, tai että luku on alle viisi tai paljastaisi sellaisen.',
    },
    ofCase: {
      title: 'Palvelupolku',
      lead: 'Missä kohtaa polkua perhe on, mitä odotetaan ja mistä on poikettu.',
      none: 'Asia ei seuraa vielä mitään polkua.',
      noneToKeep: 'Valitse polku, niin näet, mitä seuraavaksi yleensä tehdään ja kuka sen tekee.',
      follow: 'Seuraa polkua',
      which: 'Mitä polkua asia seuraa',
      whichHint: 'Asia voi seurata yhtä polkua tai useaa. Polku on apu, ei määräys: siitä saa poiketa.',
      begin: 'Ala seurata',
      own: 'alueen oma',
      done: {
        follow: 'Asia seuraa nyt polkua.',
        mark: 'Merkitty.',
        end: 'Polku on päätetty.',
        renew: 'Asia seuraa nyt uutta versiota.',
      },
      progress: (done, of) => `${done}/${of} askelta takana.`,
      now: 'Nyt:',
      next: 'Seuraavaksi:',
      nothingNow: 'Mikään ei ole kesken.',
      started: (day, by) => `Seurattu ${day} alkaen${by === '' ? '' : `, aloitti ${by}`}.`,
      ended: (day) => `Polku päättyi ${day}.`,
      newer: (version) => `Polusta on käytössä uudempi versio (${version}).`,
      renew: 'Vaihda uudempaan',
      renewHint: 'Merkinnät pysyvät niissä askelissa, jotka ovat myös uudessa versiossa.',
      end: 'Päätä polku',
      endHint: 'Kun polku on kuljettu tai sitä ei enää tarvita. Merkinnät jäävät näkyviin.',
      picture: 'Polku kuvana',
      steps: 'Askeleet järjestyksessä',
      since: (state, day, by) => `${state}, ${day}${by === '' ? '' : `, ${by}`}`,
      waited: (days) => `Odotettu ennen tätä ${days} päivää.`,
      waitsFor: (days) => (days === 0 ? 'odottaa' : `odottaa ${days} pv`),
      why: 'Miksi:',
      isNext: 'seuraavaksi',
      mark: 'Merkitse',
      state: 'Missä ollaan',
      reason: 'Miksi',
      reasonHint:
        'Kirjoita syy, jos askel jätetään pois tai perhe jää pois polulta. Näkyy asiassa mukana oleville työntekijöille.',
      save: 'Tallenna',
      standsNow: (state, by) => `Nyt: ${state}${by === '' ? '' : ` (${by})`}.`,
      moreOfPath: 'Lue koko polku: miksi, kuka koordinoi, rajapinnat ja mittarit',
    },
  },
  sv: {
    list: {
      title: 'Servicestigar',
      lead: 'Hur en familj går genom tjänsterna: vem gör vad, i vilken ordning och vad som är mest kritiskt.',
      none: 'Inga stigar har publicerats ännu.',
      steps: (count) => `${count} steg`,
      keep: 'Redigera stigar',
    },
    path: {
      back: 'Servicestigar',
      earlier:
        'Det här är en tidigare version. Ärenden som började med den fortsätter med den tills de byts till en nyare.',
      newest: 'Se versionen som är i bruk',
      proposal:
        'Stigen följer med Familjehuset. Välfärdsområdet kan göra en egen version med sina egna steg, tider och pilar.',
      drawing: 'Stigen som bild',
      inWords: 'Stigen som lista',
      aboutPath: 'Varför stigen har beskrivits',
      why: 'Varför särskild uppmärksamhet',
      coordinates: 'Vem samordnar',
      critical: (stage) => (stage === null ? 'Mest kritiskt' : `Mest kritiska skedet: ${stage}`),
      wishes: 'Annat som önskas',
      stages: 'Gemensamt och digitalt',
      stagesLead:
        'Vad som i varje skede kan göras gemensamt eller centralt, och vad digitalt eller på distans.',
      stage: 'Skede',
      joint: 'Gemensamt eller centralt',
      digital: 'Digitalt eller på distans',
      other: 'Annat',
      edit: 'Redigera den här stigen',
    },
    figures: {
      title: 'Var familjer väntar och faller bort',
      followed: (count) => `${count} ärenden har följt stigen.`,
      stayed: (count) => `${count} av dem har hållit sig på stigen.`,
      few: 'Så få ärenden följer stigen att inga tal visas.',
      none: 'Inget ärende har ännu följt den här stigen.',
      step: 'Steg',
      waiting: 'Väntar nu',
      days: 'Väntat i medeltal, dagar',
      left: 'Fallit bort',
      tooFew: '–',
      notTold:
        'Strecket betyder att talet är under fem eller skulle avslöja ett sådant, eller att färre än fem har väntat.',
    },
    led: {
      path: 'Stig',
      followed: 'Ärenden som följt',
      waits: 'Flest väntar',
      leaves: 'Flest faller bort',
      notTold:
        'Strecket betyder att ingen väntar eller har fallit bort, eller att talet är under fem eller skulle avslöja ett sådant.',
    },
    ofCase: {
      title: 'Servicestig',
      lead: 'Var på stigen familjen är, vad som väntas på och var man har avvikit.',
      none: 'Ärendet följer ännu ingen stig.',
      noneToKeep: 'Välj en stig, så ser du vad som vanligen görs härnäst och vem som gör det.',
      follow: 'Följ en stig',
      which: 'Vilken stig ärendet följer',
      whichHint:
        'Ett ärende kan följa en stig eller flera. Stigen är en hjälp, inte en order: man får avvika.',
      begin: 'Börja följa',
      own: 'områdets egen',
      done: {
        follow: 'Ärendet följer nu stigen.',
        mark: 'Antecknat.',
        end: 'Stigen är avslutad.',
        renew: 'Ärendet följer nu den nya versionen.',
      },
      progress: (done, of) => `${done}/${of} steg bakom.`,
      now: 'Nu:',
      next: 'Härnäst:',
      nothingNow: 'Inget är på hälft.',
      started: (day, by) => `Följs sedan ${day}${by === '' ? '' : `, började av ${by}`}.`,
      ended: (day) => `Stigen avslutades ${day}.`,
      newer: (version) => `En nyare version av stigen är i bruk (${version}).`,
      renew: 'Byt till den nyare',
      renewHint: 'Anteckningarna stannar vid de steg som också finns i den nya versionen.',
      end: 'Avsluta stigen',
      endHint: 'När stigen är gången eller inte längre behövs. Anteckningarna syns fortfarande.',
      picture: 'Stigen som bild',
      steps: 'Stegen i ordning',
      since: (state, day, by) => `${state}, ${day}${by === '' ? '' : `, ${by}`}`,
      waited: (days) => `Väntade ${days} dagar före det här.`,
      waitsFor: (days) => (days === 0 ? 'väntar' : `väntar ${days} dgr`),
      why: 'Varför:',
      isNext: 'härnäst',
      mark: 'Anteckna',
      state: 'Var vi är',
      reason: 'Varför',
      reasonHint:
        'Skriv orsaken om steget utelämnas eller familjen lämnar stigen. Syns för medarbetarna i ärendet.',
      save: 'Spara',
      standsNow: (state, by) => `Nu: ${state}${by === '' ? '' : ` (${by})`}.`,
      moreOfPath: 'Läs hela stigen: varför, vem som samordnar, gränssnitt och mätare',
    },
  },
  en: {
    list: {
      title: 'Service paths',
      lead: 'How a family goes through services: who does what, in which order, and what is most critical.',
      none: 'No paths have been published yet.',
      steps: (count) => `${count} steps`,
      keep: 'Edit paths',
    },
    path: {
      back: 'Service paths',
      earlier:
        'This is an earlier version. Cases that began with it go on with it until they are changed to a newer one.',
      newest: 'See the version in force',
      proposal:
        'The path comes with Perhetalo. The county can make a version of its own, with its own steps, durations and arrows.',
      drawing: 'The path as a picture',
      inWords: 'The path as a list',
      aboutPath: 'Why this path is described',
      why: 'Why special attention',
      coordinates: 'Who coordinates',
      critical: (stage) => (stage === null ? 'Most critical' : `Most critical stage: ${stage}`),
      wishes: 'Also wished for',
      stages: 'Jointly and digitally',
      stagesLead: 'What can be done jointly or centrally at each stage, and what digitally or at a distance.',
      stage: 'Stage',
      joint: 'Jointly or centrally',
      digital: 'Digitally or at a distance',
      other: 'Other',
      edit: 'Edit this path',
    },
    figures: {
      title: 'Where families wait and leave',
      followed: (count) => `${count} cases have followed the path.`,
      stayed: (count) => `${count} of them have stayed on it.`,
      few: 'So few cases follow the path that no numbers are shown.',
      none: 'No case has followed this path yet.',
      step: 'Step',
      waiting: 'Waiting now',
      days: 'Waited on average, days',
      left: 'Left',
      tooFew: '–',
      notTold:
        'A dash means that the number is below five or would give one away, or that fewer than five have waited.',
    },
    led: {
      path: 'Path',
      followed: 'Cases that followed',
      waits: 'Most wait',
      leaves: 'Most leave',
      notTold:
        'A dash means that nobody waits or has left, or that the number is below five or would give one away.',
    },
    ofCase: {
      title: 'Service path',
      lead: 'Where on the path the family is, what is waited for, and where it went another way.',
      none: 'The case follows no path yet.',
      noneToKeep: 'Choose a path to see what is usually done next and who does it.',
      follow: 'Follow a path',
      which: 'Which path the case follows',
      whichHint:
        'A case can follow one path or several. A path is a help, not an order: you may go another way.',
      begin: 'Begin to follow',
      own: 'the county’s own',
      done: {
        follow: 'The case follows the path now.',
        mark: 'Marked.',
        end: 'The path has ended.',
        renew: 'The case follows the new version now.',
      },
      progress: (done, of) => `${done}/${of} steps behind.`,
      now: 'Now:',
      next: 'Next:',
      nothingNow: 'Nothing is under way.',
      started: (day, by) => `Followed since ${day}${by === '' ? '' : `, begun by ${by}`}.`,
      ended: (day) => `The path ended ${day}.`,
      newer: (version) => `A newer version of the path is in force (${version}).`,
      renew: 'Change to the newer one',
      renewHint: 'Marks stay with the steps that are in the new version too.',
      end: 'End the path',
      endHint: 'When it has been walked, or is not needed any more. Marks stay to be seen.',
      picture: 'The path as a picture',
      steps: 'The steps in order',
      since: (state, day, by) => `${state}, ${day}${by === '' ? '' : `, ${by}`}`,
      waited: (days) => `Waited ${days} days before this.`,
      waitsFor: (days) => (days === 0 ? 'waiting' : `waiting ${days} d`),
      why: 'Why:',
      isNext: 'next',
      mark: 'Mark',
      state: 'Where it is',
      reason: 'Why',
      reasonHint:
        'Write the reason if the step is left out or the family leaves the path. Workers on the case read it.',
      save: 'Save',
      standsNow: (state, by) => `Now: ${state}${by === '' ? '' : ` (${by})`}.`,
      moreOfPath: 'Read the whole path: why, who coordinates, interfaces and metrics',
    },
  },
}
