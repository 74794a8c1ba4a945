import type { Language } from '#platform/text.ts'

type ListTexts = {
  readonly title: string
  readonly lead: string
  readonly stage: string
  readonly stages: Readonly<Record<'open' | 'closed' | 'all', string>>
  readonly group: string
  readonly everyGroup: string
  readonly answers: string
  readonly workers: Readonly<Record<'any' | 'mine' | 'without', string>>
  readonly filter: string
  readonly clear: string
  readonly listOf: string
  readonly family: string
  readonly yours: string
  readonly worker: (name: string) => string
  readonly nobody: string
  readonly since: (stage: string, day: string) => string
  readonly next: string
  readonly nothingNext: string
  readonly closed: string
  readonly empty: string
  readonly emptyText: string
  readonly emptyFamilies: string
  readonly none: string
  readonly first: string
  readonly more: string
  readonly asked: string
  readonly askedBy: (who: string, day: string) => string
  readonly askedFor: (kind: string, unit: string) => string
  readonly askedMark: (mark: string) => string
  readonly askedMeet: (day: string) => string
  readonly askedReason: (reason: string) => string
  readonly askedHint: string
  readonly take: string
  readonly decline: string
  readonly declineWords: string
  readonly declineSend: string
  readonly about: (mark: string) => string
  readonly guide: string
  readonly voluntary: string
  readonly done: Readonly<Record<string, string>>
  readonly notRecordTitle: string
  readonly notRecord: string
}

export const listTexts: Readonly<Record<Language, ListTexts>> = {
  fi: {
    title: 'Perheiden asiat',
    lead: 'Asiat, joissa kuljet perheen rinnalla: mitä seuraavaksi, kuka tekee ja mihin mennessä.',
    stage: 'Vaihe',
    stages: { open: 'kaikki avoimet', closed: 'päättyneet', all: 'kaikki' },
    group: 'Mistä on kyse',
    everyGroup: 'kaikki',
    answers: 'Kuka vastaa',
    workers: { any: 'kuka tahansa', mine: 'minä', without: 'ei vastuutyöntekijää' },
    filter: 'Rajaa',
    clear: 'Poista rajaus',
    listOf: 'Asiat',
    family: 'koko perhe',
    yours: 'Olet vastuutyöntekijä',
    worker: (name) => `Vastuutyöntekijä: ${name}`,
    nobody: 'Ei vastuutyöntekijää',
    since: (stage, day) => `${stage}, alkoi ${day}`,
    next: 'Seuraavaksi',
    nothingNext: 'ei sovittu',
    closed: 'päättynyt',
    empty: 'Sinulla ei ole vielä asioita',
    emptyText: 'Asia avataan perheen sivulta, avunpyynnöstä tai lähetteestä. Silloin se tulee tähän.',
    emptyFamilies: 'Siirry perheisiin',
    none: 'Yksikään asia ei vastaa rajausta.',
    first: 'Listan alkuun',
    more: 'Lisää asioita',
    asked: 'Sinua on pyydetty vastaamaan perheen asiasta',
    askedBy: (who, day) => `Pyysi ${who}, ${day}`,
    askedFor: (kind, unit) => `${kind}, ${unit}`,
    askedMark: (mark) => `Asia ${mark}`,
    askedMeet: (day) => `Yhteinen tapaaminen perheen kanssa: ${day}`,
    askedReason: (reason) => `Syy: ${reason}`,
    askedHint: 'Näet perheen, kun otat asian vastaan. Siihen asti edellinen vastaa.',
    take: 'Otan vastaan',
    decline: 'En voi ottaa',
    declineWords: 'Miksi et voi ottaa tätä',
    declineSend: 'Lähetä vastaus',
    about: (mark) => `asia ${mark}`,
    guide: 'Vastuutyöntekijän ohje',
    voluntary: '(vapaaehtoinen)',
    done: {
      take: 'Olet nyt vastuussa asiasta. Perhe saa viestin, jossa ei ole asian tietoja.',
      decline: 'Vastasit, ettet voi ottaa asiaa. Pyytäjä saa tiedon.',
      'leave-case': 'Et ole enää mukana asiassa.',
    },
    notRecordTitle: 'Mikä asia on?',
    notRecord:
      'Asia kokoaa yhteen sen, mitä perhe ja eri palvelut tekevät yhdessä: kuka vastaa, mitä on sovittu ja mihin mennessä. Lakisääteinen kirjaus tehdään oman organisaatiosi järjestelmään.',
  },
  sv: {
    title: 'Familjernas ärenden',
    lead: 'Ärenden där du går bredvid familjen: vad som händer härnäst, vem som gör det och till när.',
    stage: 'Skede',
    stages: { open: 'alla öppna', closed: 'avslutade', all: 'alla' },
    group: 'Vad det gäller',
    everyGroup: 'alla',
    answers: 'Vem svarar',
    workers: { any: 'vem som helst', mine: 'jag', without: 'ingen ansvarig medarbetare' },
    filter: 'Avgränsa',
    clear: 'Ta bort avgränsningen',
    listOf: 'Ärenden',
    family: 'hela familjen',
    yours: 'Du är ansvarig medarbetare',
    worker: (name) => `Ansvarig medarbetare: ${name}`,
    nobody: 'Ingen ansvarig medarbetare',
    since: (stage, day) => `${stage}, började ${day}`,
    next: 'Härnäst',
    nothingNext: 'inte överenskommet',
    closed: 'avslutat',
    empty: 'Du har inga ärenden ännu',
    emptyText:
      'Ett ärende öppnas på familjens sida, från en begäran om hjälp eller en remiss. Då kommer det hit.',
    emptyFamilies: 'Gå till familjerna',
    none: 'Inget ärende motsvarar avgränsningen.',
    first: 'Till listans början',
    more: 'Fler ärenden',
    asked: 'Du har bjudits in att svara för en familjs ärende',
    askedBy: (who, day) => `${who} frågade, ${day}`,
    askedFor: (kind, unit) => `${kind}, ${unit}`,
    askedMark: (mark) => `Ärende ${mark}`,
    askedMeet: (day) => `Gemensam träff med familjen: ${day}`,
    askedReason: (reason) => `Orsak: ${reason}`,
    askedHint: 'Du ser familjen när du tar emot ärendet. Fram till dess svarar den tidigare.',
    take: 'Jag tar emot',
    decline: 'Jag kan inte',
    declineWords: 'Varför kan du inte ta emot ärendet',
    declineSend: 'Skicka svaret',
    about: (mark) => `ärende ${mark}`,
    guide: 'Anvisning för ansvarig medarbetare',
    voluntary: '(frivilligt)',
    done: {
      take: 'Du svarar nu för ärendet. Familjen får ett meddelande utan uppgifter om ärendet.',
      decline: 'Du svarade att du inte kan. Den som frågade får veta det.',
      'leave-case': 'Du är inte längre med i ärendet.',
    },
    notRecordTitle: 'Vad är ett ärende?',
    notRecord:
      'Ärendet samlar det som familjen och olika tjänster gör tillsammans: vem som svarar för det, vad som är överenskommet och till när. Den lagstadgade anteckningen görs i din egen organisations system.',
  },
  en: {
    title: 'Cases',
    lead: 'Cases in which you walk along with a family: what is next, who does it and by when.',
    stage: 'Stage',
    stages: { open: 'all open', closed: 'closed', all: 'all' },
    group: 'What it is about',
    everyGroup: 'all',
    answers: 'Who answers',
    workers: { any: 'anybody', mine: 'me', without: 'no responsible worker' },
    filter: 'Narrow',
    clear: 'Show all',
    listOf: 'Cases',
    family: 'the whole family',
    yours: 'You are the responsible worker',
    worker: (name) => `Responsible worker: ${name}`,
    nobody: 'No responsible worker',
    since: (stage, day) => `${stage}, since ${day}`,
    next: 'Next',
    nothingNext: 'not agreed',
    closed: 'closed',
    empty: 'You have no cases yet',
    emptyText:
      'A case is opened on the family’s page, from a help request or from a referral. It comes here then.',
    emptyFamilies: 'Go to the families',
    none: 'No case matches.',
    first: 'To the beginning',
    more: 'More cases',
    asked: 'You have been asked to answer for a family’s case',
    askedBy: (who, day) => `Asked by ${who}, ${day}`,
    askedFor: (kind, unit) => `${kind}, ${unit}`,
    askedMark: (mark) => `Case ${mark}`,
    askedMeet: (day) => `Meeting with the family together: ${day}`,
    askedReason: (reason) => `Reason: ${reason}`,
    askedHint: 'You see the family once you take the case over. Until then the earlier one answers.',
    take: 'I take it over',
    decline: 'I cannot',
    declineWords: 'Why you cannot take it over',
    declineSend: 'Send the answer',
    about: (mark) => `case ${mark}`,
    guide: 'Instruction for the responsible worker',
    voluntary: '(voluntary)',
    done: {
      take: 'You answer for the case now. The family is told, without any words of the case.',
      decline: 'You answered that you cannot. Whoever asked is told.',
      'leave-case': 'You no longer work on the case.',
    },
    notRecordTitle: 'What is a case?',
    notRecord:
      'A case brings together what the family and the services do together: who answers, what has been agreed and by when. The statutory entry is made in your own organisation’s system.',
  },
}
