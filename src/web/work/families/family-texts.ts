import type { Language } from '#platform/text.ts'
import { untilInFinnish } from '#platform/words.ts'

type FamilyTexts = {
  readonly back: string
  readonly tab: string
  readonly pages: string
  readonly nav: Readonly<Record<'overview' | 'people' | 'entries' | 'permits', string>>
  readonly opened: string
  readonly openedTitle: string
  readonly openedUntil: (moment: string) => string
  readonly openedEnd: string
  readonly closed: string
  readonly yourPart: (part: string) => string
  readonly with: string
  readonly withLead: string
  readonly withNobody: string
  readonly you: string
  readonly about: (name: string) => string
  readonly wholeFamily: string
  readonly unitHidden: string
  readonly phone: string
  readonly noPhone: string
  readonly lastContact: (day: string) => string
  readonly noContact: string
  readonly until: (day: string) => string
  readonly onlySome: string
  readonly shownTo: (names: string) => string
  readonly shownToNobody: string
  readonly note: string
  readonly noteSend: string
  readonly day: string
  readonly yourPhone: string
  readonly yourPhoneHint: string
  readonly change: string
  readonly changeSend: string
  readonly part: string
  readonly sees: string
  readonly lastDay: string
  readonly lastDayHint: string
  readonly end: string
  readonly endOwn: string
  readonly endWarning: string
  readonly show: string
  readonly showHint: string
  readonly toWhom: string
  readonly toUnit: (name: string) => string
  readonly toUnitHint: string
  readonly ground: string
  readonly hide: (name: string) => string
  readonly add: string
  readonly addFind: string
  readonly addFindHint: string
  readonly addFindButton: string
  readonly addNone: string
  readonly addNext: string
  readonly who: string
  readonly aboutWhom: string
  readonly class: string
  readonly classHint: string
  readonly seesProtected: string
  readonly seesProtectedHint: string
  readonly basis: string
  readonly basisHints: Readonly<Record<'own-register' | 'consent' | 'ground', string>>
  readonly consent: string
  readonly consentNone: string
  readonly lawGround: string
  readonly groundNone: string
  readonly theirPhone: string
  readonly addSend: string
  readonly people: string
  readonly allPeople: string
  readonly homesCount: (count: number) => string
  readonly next: string
  readonly nothingNext: string
  readonly todo: {
    readonly contact: (days: number) => string
    readonly never: string
    readonly ends: (day: string) => string
    readonly recheck: (name: string, day: string) => string
    readonly protectionEnds: (name: string, day: string) => string
    readonly asked: (name: string, day: string) => string
    readonly consentEnds: (organisation: string, day: string) => string
  }
  readonly emergencies: string
  readonly emergency: (moment: string, who: string) => string
  readonly protected: string
  readonly protectedHint: string
  readonly closing: string
  readonly closingText: string
  readonly closingSend: string
  readonly voluntary: string
  readonly choose: string
  readonly done: Readonly<Record<string, string>>
  readonly notRecord: string
}

export const familyTexts: Readonly<Record<Language, FamilyTexts>> = {
  fi: {
    back: 'Perheet',
    tab: 'Perhe',
    pages: 'Perheen sivut',
    nav: { overview: 'Yleiskuva', people: 'Ihmiset ja kodit', entries: 'Merkinnät', permits: 'Luvat' },
    openedTitle: 'Avattu hätäkäytöllä',
    opened: 'Voit vain lukea. Perhe näkee avauksen, ja kollegasi tarkistaa sen.',
    openedUntil: (moment) => `Päättyy ${moment}.`,
    openedEnd: 'Siirry päättämään hätäkäyttö',
    closed: 'Työ tämän perheen kanssa on päättynyt. Mitään ei voi enää muuttaa.',
    yourPart: (part) => `Sinä: ${part}`,
    with: 'Kuka on perheen kanssa',
    withLead: 'Näet ne, joista sinulle saa kertoa. Luettelo ei kerro, onko muita.',
    withNobody: 'Sinulle ei näy ketään.',
    you: 'sinä',
    about: (name) => `mukana: ${name}`,
    wholeFamily: 'koko perheen kanssa',
    unitHidden: 'Yksikkö ja puhelin eivät näy sinulle: turvakielto.',
    phone: 'Puhelin',
    noPhone: 'Ei puhelinta',
    lastContact: (day) => `Viimeksi yhteydessä ${day}`,
    noContact: 'Yhteydenottoa ei ole merkitty',
    until: (day) => `Mukana ${untilInFinnish(day)} asti`,
    onlySome: 'Näkyy vain niille, joille se on näytetty',
    shownTo: (names) => `Näytetty: ${names}`,
    shownToNobody: 'Ei näytetty kenellekään',
    note: 'Merkitse yhteydenotto',
    noteSend: 'Tallenna',
    day: 'Milloin olit viimeksi yhteydessä',
    yourPhone: 'Puhelin, josta perhe tavoittaa sinut',
    yourPhoneHint: 'Näkyy perheelle ja sen kanssa toimiville.',
    change: 'Muuta',
    changeSend: 'Tallenna muutos',
    part: 'Osa perheen asioissa',
    sees: 'Mitä hän näkee',
    lastDay: 'Viimeinen päivä',
    lastDayHint: 'Tyhjä: toistaiseksi.',
    end: 'Päätä osa',
    endOwn: 'Päätä oma osasi',
    endWarning: 'Perhe lakkaa näkymästä heti.',
    show: 'Kerro mukanaolosta',
    showHint: 'Ilman tätä kukaan muu ei tiedä, että tämä palvelu on mukana.',
    toWhom: 'Kenelle',
    toUnit: (name) => `yksikkö: ${name}`,
    toUnitHint: 'Yksiköstä sen näkevät ne, jotka ovat perheen kanssa.',
    ground: 'Peruste',
    hide: (name) => `Älä enää näytä: ${name}`,
    add: 'Lisää joku perheen kanssa toimiva',
    addFind: 'Kuka?',
    addFindHint: 'Nimi, ammatti, yksikkö tai organisaatio.',
    addFindButton: 'Etsi työntekijä',
    addNone: 'Kukaan ei löytynyt. Kokeile yksikön nimeä.',
    addNext: 'Valitse henkilö ja kerro, millä perusteella hän tulee mukaan.',
    who: 'Työntekijä',
    aboutWhom: 'Kenen asioissa',
    class: 'Mitä pelkkä mukanaolo kertoo',
    classHint:
      'Tavallinen näkyy kaikille perheen kanssa toimiville. Muut näkyvät vain niille, joille ne näytetään.',
    seesProtected: 'Saa nähdä suojatun osoitteen',
    seesProtectedHint: 'Vain viranomainen, jolla on siihen oikeus.',
    basis: 'Peruste',
    basisHints: {
      'own-register': 'Sama organisaatio ja sama rekisteri kuin sinulla.',
      consent: 'Perhe on antanut luvan, joka on voimassa.',
      ground: 'Laki antaa oikeuden, ja peruste on kirjattu.',
    },
    consent: 'Mikä suostumus',
    consentNone: 'Ei valittu',
    lawGround: 'Mikä peruste',
    groundNone: 'Ei valittu',
    theirPhone: 'Hänen puhelimensa',
    addSend: 'Lisää perheen kanssa toimiviin',
    people: 'Perhe',
    allPeople: 'Ihmiset ja kodit',
    homesCount: (count) => (count === 1 ? '1 koti' : `${count} kotia`),
    next: 'Seuraavaksi',
    nothingNext: 'Mikään ei odota sinua juuri nyt.',
    todo: {
      contact: (days) => `Viimeisestä yhteydenotostasi on ${days} päivää`,
      never: 'Et ole vielä merkinnyt yhteydenottoa',
      ends: (day) => `Osasi päättyy ${day}`,
      recheck: (name, day) => `Tarkista, onko turvakielto yhä voimassa: ${name}, tarkistettu ${day}`,
      protectionEnds: (name, day) => `Turvakielto päättyy ${day}: ${name}`,
      asked: (name, day) => `${name} ei ole vielä vastannut lupapyyntöön, kysytty ${day}`,
      consentEnds: (organisation, day) => `Lupa päättyy ${day}: ${organisation}`,
    },
    emergencies: 'Avattu hätäkäytöllä',
    emergency: (moment, who) => `${moment}: ${who}`,
    protected: 'turvakielto',
    protectedHint: 'Älä kerro asuinpaikkaa tai yhteystietoja kenellekään, jolla ei ole siihen oikeutta.',
    closing: 'Päätä yksikkösi työ perheen kanssa',
    closingText:
      'Kaikkien yksikkösi työntekijöiden osat päättyvät. Jos muita ei ole, perhe suljetaan ja säilytysaika alkaa.',
    closingSend: 'Päätä työ',
    voluntary: '(vapaaehtoinen)',
    choose: 'Valitse',
    done: {
      note: 'Yhteydenotto on merkitty.',
      add: 'Työntekijä on lisätty. Hän saa sähköpostin, jossa ei ole perheen tietoja.',
      change: 'Muutos on tallennettu.',
      end: 'Osa on päätetty. Perhe ei näy hänelle enää.',
      show: 'Mukanaolo näkyy nyt valitsemallesi.',
      hide: 'Mukanaolo ei näy enää.',
    },
    notRecord: 'Yhteistyön tila. Lakisääteinen kirjaus tehdään oman organisaatiosi järjestelmään.',
  },
  sv: {
    back: 'Familjer',
    tab: 'Familj',
    pages: 'Familjens sidor',
    nav: { overview: 'Översikt', people: 'Människor och hem', entries: 'Anteckningar', permits: 'Samtycken' },
    openedTitle: 'Nödöppnad',
    opened: 'Du kan bara läsa. Familjen ser öppningen, och en kollega granskar den.',
    openedUntil: (moment) => `Upphör ${moment}.`,
    openedEnd: 'Gå och avsluta nödöppningen',
    closed: 'Arbetet med den här familjen är avslutat. Ingenting kan ändras längre.',
    yourPart: (part) => `Du: ${part}`,
    with: 'Vem är med familjen',
    withLead: 'Du ser dem som får berättas för dig. Listan säger inte om det finns andra.',
    withNobody: 'Ingen syns för dig.',
    you: 'du',
    about: (name) => `är med: ${name}`,
    wholeFamily: 'med hela familjen',
    unitHidden: 'Enheten och telefonen syns inte för dig: spärrmarkering.',
    phone: 'Telefon',
    noPhone: 'Ingen telefon',
    lastContact: (day) => `Senaste kontakt ${day}`,
    noContact: 'Ingen kontakt är antecknad',
    until: (day) => `Med till ${day}`,
    onlySome: 'Syns bara för dem som det har visats för',
    shownTo: (names) => `Visas för: ${names}`,
    shownToNobody: 'Visas inte för någon',
    note: 'Anteckna en kontakt',
    noteSend: 'Spara',
    day: 'När hade du senast kontakt',
    yourPhone: 'Telefon där familjen når dig',
    yourPhoneHint: 'Syns för familjen och för dem som är med den.',
    change: 'Ändra',
    changeSend: 'Spara ändringen',
    part: 'Del i familjens ärenden',
    sees: 'Vad personen ser',
    lastDay: 'Sista dag',
    lastDayHint: 'Tomt: tills vidare.',
    end: 'Avsluta delen',
    endOwn: 'Avsluta din egen del',
    endWarning: 'Familjen slutar synas genast.',
    show: 'Berätta att tjänsten är med',
    showHint: 'Utan det här vet ingen annan att den här tjänsten är med.',
    toWhom: 'För vem',
    toUnit: (name) => `enhet: ${name}`,
    toUnitHint: 'I enheten syns det för dem som är med familjen.',
    ground: 'Grund',
    hide: (name) => `Visa inte längre: ${name}`,
    add: 'Lägg till någon som är med familjen',
    addFind: 'Vem?',
    addFindHint: 'Namn, yrke, enhet eller organisation.',
    addFindButton: 'Sök medarbetare',
    addNone: 'Ingen hittades. Pröva enhetens namn.',
    addNext: 'Välj personen och ange på vilken grund hen kommer med.',
    who: 'Medarbetare',
    aboutWhom: 'I vems ärenden',
    class: 'Vad det säger att någon är med',
    classHint: 'Vanlig syns för alla som är med familjen. Annat syns bara för dem som det visas för.',
    seesProtected: 'Får se en skyddad adress',
    seesProtectedHint: 'Bara en myndighet som har rätt till det.',
    basis: 'Grund',
    basisHints: {
      'own-register': 'Samma organisation och samma register som du.',
      consent: 'Familjen har gett ett lov som gäller.',
      ground: 'Lagen ger rätt, och grunden är antecknad.',
    },
    consent: 'Vilket samtycke',
    consentNone: 'Inget valt',
    lawGround: 'Vilken grund',
    groundNone: 'Ingen vald',
    theirPhone: 'Personens telefon',
    addSend: 'Lägg till',
    people: 'Familjen',
    allPeople: 'Människor och hem',
    homesCount: (count) => (count === 1 ? '1 hem' : `${count} hem`),
    next: 'Härnäst',
    nothingNext: 'Ingenting väntar på dig just nu.',
    todo: {
      contact: (days) => `Det är ${days} dagar sedan du hade kontakt`,
      never: 'Du har inte antecknat någon kontakt ännu',
      ends: (day) => `Din del upphör ${day}`,
      recheck: (name, day) => `Kontrollera om spärrmarkeringen gäller: ${name}, kontrollerad ${day}`,
      protectionEnds: (name, day) => `Spärrmarkeringen upphör ${day}: ${name}`,
      asked: (name, day) => `${name} har inte svarat på frågan om lov, frågat ${day}`,
      consentEnds: (organisation, day) => `Lovet upphör ${day}: ${organisation}`,
    },
    emergencies: 'Nödöppningar',
    emergency: (moment, who) => `${moment}: ${who}`,
    protected: 'spärrmarkering',
    protectedHint:
      'Berätta inte var personen bor eller hur hen nås för någon som inte har rätt att veta det.',
    closing: 'Avsluta din enhets arbete med familjen',
    closingText:
      'Delarna för alla i din enhet upphör. Om det inte finns andra stängs familjen och förvaringstiden börjar.',
    closingSend: 'Avsluta arbetet',
    voluntary: '(frivilligt)',
    choose: 'Välj',
    done: {
      note: 'Kontakten är antecknad.',
      add: 'Medarbetaren är tillagd. Hen får e-post utan uppgifter om familjen.',
      change: 'Ändringen är sparad.',
      end: 'Delen är avslutad. Familjen syns inte längre för hen.',
      show: 'Det syns nu för den du valde.',
      hide: 'Det syns inte längre.',
    },
    notRecord: 'Ett rum för samarbete. Den lagstadgade anteckningen görs i din egen organisations system.',
  },
  en: {
    back: 'Families',
    tab: 'Family',
    pages: 'The family’s pages',
    nav: { overview: 'Overview', people: 'People and homes', entries: 'Entries', permits: 'Consents' },
    openedTitle: 'Opened in an emergency',
    opened: 'You can only read. The family sees the opening, and a colleague reviews it.',
    openedUntil: (moment) => `Ends ${moment}.`,
    openedEnd: 'Go and end the emergency opening',
    closed: 'Work with this family has ended. Nothing can be changed any more.',
    yourPart: (part) => `You: ${part}`,
    with: 'Who is with the family',
    withLead: 'You see those of whom you may be told. The list does not say whether there are others.',
    withNobody: 'Nobody is shown to you.',
    you: 'you',
    about: (name) => `with ${name}`,
    wholeFamily: 'with the whole family',
    unitHidden: 'Unit and phone are not shown to you: protected address.',
    phone: 'Phone',
    noPhone: 'No phone',
    lastContact: (day) => `Last contact ${day}`,
    noContact: 'No contact has been noted',
    until: (day) => `Until ${day}`,
    onlySome: 'Shown only to those it was shown to',
    shownTo: (names) => `Shown to ${names}`,
    shownToNobody: 'Shown to nobody',
    note: 'Note a contact',
    noteSend: 'Save',
    day: 'When you were last in contact',
    yourPhone: 'Phone on which the family reaches you',
    yourPhoneHint: 'Shown to the family and to those who are with it.',
    change: 'Change',
    changeSend: 'Save the change',
    part: 'Part in the family’s matters',
    sees: 'What this person sees',
    lastDay: 'Last day',
    lastDayHint: 'Empty: until further notice.',
    end: 'End the part',
    endOwn: 'End your own part',
    endWarning: 'The family is out of sight at once.',
    show: 'Tell that this service is there',
    showHint: 'Without this nobody else knows that this service takes part.',
    toWhom: 'To whom',
    toUnit: (name) => `unit: ${name}`,
    toUnitHint: 'In a unit those who are with the family see it.',
    ground: 'Ground',
    hide: (name) => `Stop showing it to ${name}`,
    add: 'Add somebody who is with the family',
    addFind: 'Who?',
    addFindHint: 'Name, profession, unit or organisation.',
    addFindButton: 'Find a worker',
    addNone: 'Nobody was found. Try the name of the unit.',
    addNext: 'Choose the person, and say on what ground they come along.',
    who: 'Worker',
    aboutWhom: 'In whose matters',
    class: 'What it tells that somebody is there',
    classHint:
      'Ordinary is shown to everybody who is with the family. The others are shown only to those chosen.',
    seesProtected: 'May see a protected address',
    seesProtectedHint: 'Only an authority entitled to it.',
    basis: 'Ground',
    basisHints: {
      'own-register': 'The same organisation and register as yours.',
      consent: 'The family has given a permission that is in force.',
      ground: 'The law gives the right, and the ground is recorded.',
    },
    consent: 'Which consent',
    consentNone: 'None chosen',
    lawGround: 'Which ground',
    groundNone: 'None chosen',
    theirPhone: 'Their phone',
    addSend: 'Add',
    people: 'The family',
    allPeople: 'People and homes',
    homesCount: (count) => (count === 1 ? '1 home' : `${count} homes`),
    next: 'Next',
    nothingNext: 'Nothing waits for you just now.',
    todo: {
      contact: (days) => `It is ${days} days since you were in contact`,
      never: 'You have not noted a contact yet',
      ends: (day) => `Your part ends ${day}`,
      recheck: (name, day) => `Check whether the address is still protected: ${name}, checked ${day}`,
      protectionEnds: (name, day) => `The protection ends ${day}: ${name}`,
      asked: (name, day) => `${name} has not answered the question of permission yet, asked ${day}`,
      consentEnds: (organisation, day) => `The permission ends ${day}: ${organisation}`,
    },
    emergencies: 'Opened in an emergency',
    emergency: (moment, who) => `${moment}: ${who}`,
    protected: 'protected address',
    protectedHint: 'Tell nobody who is not entitled where they live or how they are reached.',
    closing: 'End your unit’s work with the family',
    closingText:
      'The parts of everybody in your unit end. If there are no others, the family is closed and its keeping time begins.',
    closingSend: 'End the work',
    voluntary: '(voluntary)',
    choose: 'Choose',
    done: {
      note: 'The contact has been noted.',
      add: 'The worker has been added. They get a mail that tells nothing of the family.',
      change: 'The change has been saved.',
      end: 'The part has ended. The family is out of their sight.',
      show: 'It is now shown to the one you chose.',
      hide: 'It is no longer shown.',
    },
    notRecord:
      'A room for working together. The statutory record is written in your own organisation’s system.',
  },
}
