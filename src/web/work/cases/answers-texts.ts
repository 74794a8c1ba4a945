import type { Language } from '#platform/text.ts'
import { sinceInFinnish, untilInFinnish } from '#platform/words.ts'

type AnswersTexts = {
  readonly title: string
  readonly guide: string
  readonly none: string
  readonly noneText: string
  readonly since: (day: string) => string
  readonly deputy: (name: string) => string
  readonly noDeputy: string
  readonly away: (day: string) => string
  readonly gone: string
  readonly meet: (day: string) => string
  readonly asked: (name: string, kind: string) => string
  readonly askedText: (day: string) => string
  readonly askedMe: string
  readonly take: string
  readonly decline: string
  readonly declineWords: string
  readonly declineSend: string
  readonly name: string
  readonly change: string
  readonly kind: string
  readonly who: string
  readonly whoHint: string
  readonly me: (name: string) => string
  readonly deputyField: string
  readonly deputyHint: string
  readonly nobody: string
  readonly reason: string
  readonly words: string
  readonly wordsHint: string
  readonly meetOn: string
  readonly meetHint: string
  readonly send: string
  readonly small: string
  readonly smallSend: string
  readonly earlier: string
  readonly earlierOne: (kind: string, from: string, to: string) => string
  readonly continuity: (count: number) => string
  readonly lead: string
  readonly leadText: string
  readonly leadUnknown: string
  readonly leadChange: string
  readonly unit: string
  readonly leadSend: string
  readonly support: string
  readonly supportText: string
  readonly supportNone: string
  readonly supportAdd: string
  readonly forWhat: string
  readonly forWhatHint: string
  readonly supportSend: string
  readonly ask: string
  readonly askHint: string
  readonly end: string
  readonly choose: string
  readonly voluntary: string
}

export const answersTexts: Readonly<Record<Language, AnswersTexts>> = {
  fi: {
    title: 'Kuka vastaa',
    guide: 'Mitä vastuutyöntekijä tekee',
    none: 'Vastuutyöntekijää ei ole nimetty',
    noneText: 'Perheellä pitää olla yksi ihminen, joka vastaa kokonaisuudesta. Nimeä hänet heti.',
    since: (day) => `${sinceInFinnish(day)} alkaen`,
    deputy: (name) => `Sijainen: ${name}`,
    noDeputy: 'Sijaista ei ole nimetty',
    away: (day) => `Poissa ${untilInFinnish(day)} asti`,
    gone: 'Ei ole enää mukana. Nimeä uusi.',
    meet: (day) => `Tapaaminen perheen kanssa ${day}`,
    asked: (name, kind) => `Pyydetty: ${name}, ${kind}`,
    askedText: (day) => `Vastuu siirtyy, kun hän ottaa asian vastaan. Pyydetty ${day}`,
    askedMe: 'Sinua on pyydetty. Otatko asian vastaan?',
    take: 'Otan vastaan',
    decline: 'En voi ottaa',
    declineWords: 'Miksi et voi ottaa tätä',
    declineSend: 'Lähetä vastaus',
    name: 'Nimeä vastuutyöntekijä',
    change: 'Vaihda tai nimeä vastaaja',
    kind: 'Mihin tehtävään',
    who: 'Kuka',
    whoHint: 'Valitse joku, joka on mukana asiassa.',
    me: (name) => `${name} (sinä)`,
    deputyField: 'Sijainen',
    deputyHint: 'Vastaa perheelle, kun hän on poissa.',
    nobody: 'Ei nimetty',
    reason: 'Miksi vastaaja vaihtuu',
    words: 'Mitä uuden vastaajan on hyvä tietää',
    wordsHint: 'Näkyy hänelle ja asian työntekijöille.',
    meetOn: 'Milloin tapaatte yhdessä perheen kanssa',
    meetHint: 'Saattaen siirto: edellinen, uusi ja perhe samassa pöydässä.',
    send: 'Nimeä',
    small: 'Muuta sijaista tai tapaamispäivää',
    smallSend: 'Tallenna',
    earlier: 'Aiemmat vastaajat',
    earlierOne: (kind, from, to) => `${kind}, ${from} – ${to}`,
    continuity: (count) =>
      count === 1
        ? 'Sama vastuutyöntekijä koko ajan.'
        : `Perheellä on ollut ${count} vastuutyöntekijää tässä asiassa.`,
    lead: 'Johtava taho',
    leadText: 'Vastaa siitä, että asia etenee.',
    leadUnknown: 'Ei näy sinulle.',
    leadChange: 'Vaihda johtava taho',
    unit: 'Yksikkö',
    leadSend: 'Vaihda',
    support: 'Tukevat tiimit',
    supportText: 'Vastuutyöntekijä voi kysyä näiltä neuvoa. Ne eivät näe perheen tietoja.',
    supportNone: 'Ei vielä yhtään.',
    supportAdd: 'Lisää tukeva tiimi',
    forWhat: 'Mihin tukea voi pyytää',
    forWhatHint: 'Esimerkiksi: nepsy-osaaminen, päihdetyön neuvo. Ei perheen tietoja.',
    supportSend: 'Lisää',
    ask: 'Pyydä yhteydenottoa',
    askHint: 'Tiimi saa viestin, jossa on nimesi ja yhteystietosi.',
    end: 'Poista',
    choose: 'Valitse',
    voluntary: '(vapaaehtoinen)',
  },
  sv: {
    title: 'Vem svarar för ärendet',
    guide: 'Vad den ansvariga medarbetaren gör',
    none: 'Ingen ansvarig medarbetare är utsedd',
    noneText: 'Familjen ska ha en människa som svarar för helheten. Utse den personen genast.',
    since: (day) => `sedan ${day}`,
    deputy: (name) => `Ställföreträdare: ${name}`,
    noDeputy: 'Ingen ställföreträdare är utsedd',
    away: (day) => `Borta till ${day}`,
    gone: 'Är inte längre med. Utse en ny.',
    meet: (day) => `Gemensam träff med familjen ${day}`,
    asked: (name, kind) => `Tillfrågad: ${name}, ${kind}`,
    askedText: (day) => `Ansvaret går över när hen tar emot ärendet. Frågad ${day}`,
    askedMe: 'Du är tillfrågad. Tar du emot ärendet?',
    take: 'Jag tar emot',
    decline: 'Jag kan inte',
    declineWords: 'Varför kan du inte ta emot ärendet',
    declineSend: 'Skicka svaret',
    name: 'Utse ansvarig medarbetare',
    change: 'Byt eller utse den som svarar',
    kind: 'För vilken uppgift',
    who: 'Vem',
    whoHint: 'Välj någon som arbetar med ärendet.',
    me: (name) => `${name} (du)`,
    deputyField: 'Ställföreträdare',
    deputyHint: 'Svarar familjen när hen är borta.',
    nobody: 'Ingen utsedd',
    reason: 'Varför den ansvariga byts',
    words: 'Vad den nya är bra att veta',
    wordsHint: 'Syns för hen och för dem som arbetar med ärendet.',
    meetOn: 'När träffas ni tillsammans med familjen',
    meetHint: 'Trygg övergång: den tidigare, den nya och familjen vid samma bord.',
    send: 'Utse',
    small: 'Ändra ställföreträdare eller dag för träffen',
    smallSend: 'Spara',
    earlier: 'Tidigare ansvariga',
    earlierOne: (kind, from, to) => `${kind}, ${from} – ${to}`,
    continuity: (count) =>
      count === 1
        ? 'Samma ansvariga medarbetare hela tiden.'
        : `Familjen har haft ${count} ansvariga medarbetare i det här ärendet.`,
    lead: 'Ledande part',
    leadText: 'Svarar för att ärendet går framåt.',
    leadUnknown: 'Syns inte för dig.',
    leadChange: 'Byt ledande part',
    unit: 'Enhet',
    leadSend: 'Byt',
    support: 'Stödjande team',
    supportText: 'Den ansvariga medarbetaren kan be dem om råd. De ser inga uppgifter om familjen.',
    supportNone: 'Inget ännu.',
    supportAdd: 'Lägg till ett stödjande team',
    forWhat: 'Vad stöd kan begäras för',
    forWhatHint: 'Till exempel: npf-kunskap, råd i missbruksarbete. Inga uppgifter om familjen.',
    supportSend: 'Lägg till',
    ask: 'Be om kontakt',
    askHint: 'Teamet får ett meddelande med ditt namn och dina kontaktuppgifter.',
    end: 'Ta bort',
    choose: 'Välj',
    voluntary: '(frivilligt)',
  },
  en: {
    title: 'Who answers',
    guide: 'What the responsible worker does',
    none: 'No responsible worker has been named',
    noneText: 'The family needs one person who answers for the whole. Name that one now.',
    since: (day) => `since ${day}`,
    deputy: (name) => `Deputy: ${name}`,
    noDeputy: 'No deputy has been named',
    away: (day) => `Away until ${day}`,
    gone: 'Is no longer with the family. Name somebody new.',
    meet: (day) => `Meeting with the family together ${day}`,
    asked: (name, kind) => `Asked: ${name}, ${kind}`,
    askedText: (day) => `The responsibility passes once they take the case over. Asked ${day}`,
    askedMe: 'You have been asked. Do you take the case over?',
    take: 'I take it over',
    decline: 'I cannot',
    declineWords: 'Why you cannot take it over',
    declineSend: 'Send the answer',
    name: 'Name a responsible worker',
    change: 'Change or name who answers',
    kind: 'For which task',
    who: 'Who',
    whoHint: 'Choose somebody who works on the case.',
    me: (name) => `${name} (you)`,
    deputyField: 'Deputy',
    deputyHint: 'Answers the family while they are away.',
    nobody: 'Nobody named',
    reason: 'Why it changes',
    words: 'What the new one needs to know',
    wordsHint: 'Seen by them and by those who work on the case.',
    meetOn: 'When you meet together with the family',
    meetHint: 'A warm hand-over: the earlier one, the new one and the family at one table.',
    send: 'Name',
    small: 'Change the deputy or the day of the meeting',
    smallSend: 'Save',
    earlier: 'Those who answered earlier',
    earlierOne: (kind, from, to) => `${kind}, ${from} – ${to}`,
    continuity: (count) =>
      count === 1
        ? 'The same responsible worker all the time.'
        : `The family has had ${count} responsible workers in this case.`,
    lead: 'Leading body',
    leadText: 'Answers for the case moving on.',
    leadUnknown: 'Not shown to you.',
    leadChange: 'Change the leading body',
    unit: 'Unit',
    leadSend: 'Change',
    support: 'Supporting teams',
    supportText: 'The responsible worker can ask them for advice. They see nothing of the family.',
    supportNone: 'None yet.',
    supportAdd: 'Add a supporting team',
    forWhat: 'What support can be asked for',
    forWhatHint: 'For example: neuropsychiatric skill, advice on substance use. Nothing of the family.',
    supportSend: 'Add',
    ask: 'Ask them to get in touch',
    askHint: 'The team is sent a message with your name and how to reach you.',
    end: 'Remove',
    choose: 'Choose',
    voluntary: '(voluntary)',
  },
}
