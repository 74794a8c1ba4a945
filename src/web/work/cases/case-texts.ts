import type { Language } from '#platform/text.ts'
import { sinceInFinnish, untilInFinnish } from '#platform/words.ts'

type CaseTexts = {
  readonly inCase: string
  readonly notInCase: string
  readonly answersHere: (kinds: string) => string
  readonly deputyHere: string
  readonly since: (day: string) => string
  readonly until: (day: string) => string
  readonly ground: (ground: string) => string
  readonly seat: string
  readonly leave: string
  readonly leaveOwn: string
  readonly leaveWarning: string
  readonly more: string
  readonly stages: string
  readonly stageNow: string
  readonly stageNowSince: (day: string) => string
  readonly stagePast: string
  readonly stageAhead: string
  readonly stageFromTo: (from: string, to: string) => string
  readonly move: string
  readonly moveTo: string
  readonly moveWay: Readonly<Record<'next' | 'skip' | 'back', string>>
  readonly moveWords: string
  readonly moveWordsHint: string
  readonly moveSend: string
  readonly close: string
  readonly outcome: string
  readonly closeWords: string
  readonly followUp: string
  readonly followUpHint: string
  readonly closeSend: string
  readonly reopen: string
  readonly reopenWords: string
  readonly about: string
  readonly why: string
  readonly whom: string
  readonly wholeFamily: string
  readonly source: string
  readonly dayZero: string
  readonly opened: string
  readonly openedBy: (day: string, name: string) => string
  readonly group: string
  readonly followUpOn: string
  readonly noFollowUp: string
  readonly change: string
  readonly changeSend: string
  readonly history: string
  readonly historyOf: string
  readonly toStage: (stage: string) => string
  readonly openedAs: (stage: string) => string
  readonly tookOver: (name: string, kind: string) => string
  readonly ended: (name: string, kind: string) => string
  readonly choose: string
  readonly voluntary: string
  readonly done: Readonly<Record<string, string>>
}

export const caseTexts: Readonly<Record<Language, CaseTexts>> = {
  fi: {
    inCase: 'mukana tässä asiassa',
    notInCase: 'ei tässä asiassa',
    answersHere: (kinds) => `${kinds} tässä asiassa`,
    deputyHere: 'sijainen tässä asiassa',
    since: (day) => `Mukana ${sinceInFinnish(day)} alkaen`,
    until: (day) => `${untilInFinnish(day)} asti`,
    ground: (ground) => `Peruste: ${ground}`,
    seat: 'Ota mukaan asiaan',
    leave: 'Päätä työ tässä asiassa',
    leaveOwn: 'Lähde asiasta',
    leaveWarning: 'Asia lakkaa näkymästä heti. Osa perheen muissa asioissa jatkuu.',
    more: 'Lisää joku perheen kanssa toimiva tai muuta osia perheen sivulla',
    stages: 'Vaiheet',
    stageNow: 'nyt',
    stageNowSince: (day) => `nyt, alkoi ${day}`,
    stagePast: 'käyty',
    stageAhead: 'edessä',
    stageFromTo: (from, to) => `${from} – ${to}`,
    move: 'Siirrä seuraavaan vaiheeseen',
    moveTo: 'Mihin vaiheeseen',
    moveWay: { next: 'seuraava', skip: 'ohittaa vaiheita: kerro miksi', back: 'palataan: kerro miksi' },
    moveWords: 'Mitä tässä vaiheessa todettiin',
    moveWordsHint: 'Näkyy asian työntekijöille. Pakollinen, jos vaihe ohitetaan tai palataan taaksepäin.',
    moveSend: 'Siirrä vaihetta',
    close: 'Päätä asia',
    outcome: 'Miten asia päättyi',
    closeWords: 'Mitä todettiin yhdessä perheen kanssa',
    followUp: 'Milloin katsotaan, miten on mennyt',
    followUpHint: 'Vastuutyöntekijä saa muistutuksen sinä päivänä.',
    closeSend: 'Päätä asia',
    reopen: 'Avaa asia uudelleen',
    reopenWords: 'Miksi asia avataan uudelleen',
    about: 'Asiasta',
    why: 'Miksi asia avattiin',
    whom: 'Kenen asia',
    wholeFamily: 'koko perheen',
    source: 'Mistä se alkoi',
    dayZero: 'Perheen ensimmäinen yhteydenotto',
    opened: 'Avattu',
    openedBy: (day, name) => `${day}, ${name}`,
    group: 'Mistä on kyse',
    followUpOn: 'Miten on mennyt, katsotaan',
    noFollowUp: 'ei päivää',
    change: 'Muuta näitä',
    changeSend: 'Tallenna',
    history: 'Mitä on tapahtunut',
    historyOf: 'Asian vaiheet ja vastaajat, uusin ensin',
    toStage: (stage) => `Vaihe: ${stage}`,
    openedAs: (stage) => `Asia avattiin. Vaihe: ${stage}`,
    tookOver: (name, kind) => `${name}: ${kind}`,
    ended: (name, kind) => `${name} ei ole enää ${kind}`,
    choose: 'Valitse',
    voluntary: '(vapaaehtoinen)',
    done: {
      open: 'Asia on avattu. Nimeä nyt vastuutyöntekijä.',
      seat: 'Työntekijä on mukana asiassa.',
      'leave-case': 'Työ asiassa on päätetty.',
      stage: 'Asia on siirretty uuteen vaiheeseen.',
      'close-case': 'Asia on päätetty.',
      reopen: 'Asia on avattu uudelleen.',
      'change-case': 'Muutos on tallennettu.',
      name: 'Nimeäminen on lähetetty. Edellinen vastaa, kunnes uusi ottaa asian vastaan.',
      'name-own': 'Vastaat nyt asiasta. Perhe saa viestin, jossa ei ole asian tietoja.',
      answer: 'Muutos on tallennettu.',
      take: 'Olet nyt vastuussa asiasta. Perhe saa viestin, jossa ei ole asian tietoja.',
      decline: 'Vastasit, ettet voi ottaa asiaa. Pyytäjä saa tiedon.',
      'lead-body': 'Johtava taho on vaihdettu.',
      support: 'Tukeva tiimi on lisätty.',
      'ask-support': 'Tiimille on lähetetty viesti. Siinä ei ole perheen tietoja.',
      'end-support': 'Tukeva tiimi on poistettu.',
    },
  },
  sv: {
    inCase: 'arbetar med ärendet',
    notInCase: 'inte i det här ärendet',
    answersHere: (kinds) => `${kinds} i det här ärendet`,
    deputyHere: 'ställföreträdare i det här ärendet',
    since: (day) => `Med sedan ${day}`,
    until: (day) => `till ${day}`,
    ground: (ground) => `Grund: ${ground}`,
    seat: 'Ta med i ärendet',
    leave: 'Avsluta arbetet med ärendet',
    leaveOwn: 'Lämna ärendet',
    leaveWarning: 'Ärendet slutar synas genast. Delen i familjens övriga ärenden fortsätter.',
    more: 'Lägg till någon som är med familjen eller ändra delar på familjens sida',
    stages: 'Skeden',
    stageNow: 'nu',
    stageNowSince: (day) => `nu, började ${day}`,
    stagePast: 'genomgånget',
    stageAhead: 'framför',
    stageFromTo: (from, to) => `${from} – ${to}`,
    move: 'Gå till nästa skede',
    moveTo: 'Till vilket skede',
    moveWay: { next: 'nästa', skip: 'skeden hoppas över: berätta varför', back: 'tillbaka: berätta varför' },
    moveWords: 'Vad konstaterades i det här skedet',
    moveWordsHint:
      'Syns för dem som arbetar med ärendet. Behövs om ett skede hoppas över eller ni går tillbaka.',
    moveSend: 'Byt skede',
    close: 'Avsluta ärendet',
    outcome: 'Hur ärendet slutade',
    closeWords: 'Vad konstaterades tillsammans med familjen',
    followUp: 'När ser vi hur det har gått',
    followUpHint: 'Den ansvariga medarbetaren får en påminnelse den dagen.',
    closeSend: 'Avsluta ärendet',
    reopen: 'Öppna ärendet på nytt',
    reopenWords: 'Varför öppnas ärendet på nytt',
    about: 'Om ärendet',
    why: 'Varför ärendet öppnades',
    whom: 'Vems ärende',
    wholeFamily: 'hela familjens',
    source: 'Var det började',
    dayZero: 'Familjens första kontakt',
    opened: 'Öppnat',
    openedBy: (day, name) => `${day}, ${name}`,
    group: 'Vad det gäller',
    followUpOn: 'Hur det har gått, följs upp',
    noFollowUp: 'ingen dag',
    change: 'Ändra det här',
    changeSend: 'Spara',
    history: 'Vad har hänt',
    historyOf: 'Ärendets skeden och ansvariga, det nyaste först',
    toStage: (stage) => `Skede: ${stage}`,
    openedAs: (stage) => `Ärendet öppnades. Skede: ${stage}`,
    tookOver: (name, kind) => `${name}: ${kind}`,
    ended: (name, kind) => `${name} är inte längre ${kind}`,
    choose: 'Välj',
    voluntary: '(frivilligt)',
    done: {
      open: 'Ärendet är öppnat. Utse nu en ansvarig medarbetare.',
      seat: 'Medarbetaren arbetar nu med ärendet.',
      'leave-case': 'Arbetet med ärendet är avslutat.',
      stage: 'Ärendet är i ett nytt skede.',
      'close-case': 'Ärendet är avslutat.',
      reopen: 'Ärendet är öppnat på nytt.',
      'change-case': 'Ändringen är sparad.',
      name: 'Frågan är skickad. Den tidigare svarar tills den nya tar emot ärendet.',
      'name-own': 'Du svarar nu för ärendet. Familjen får ett meddelande utan uppgifter om ärendet.',
      answer: 'Ändringen är sparad.',
      take: 'Du svarar nu för ärendet. Familjen får ett meddelande utan uppgifter om ärendet.',
      decline: 'Du svarade att du inte kan. Den som frågade får veta det.',
      'lead-body': 'Den ledande parten är bytt.',
      support: 'Det stödjande teamet är tillagt.',
      'ask-support': 'Teamet har fått ett meddelande. Det innehåller inga uppgifter om familjen.',
      'end-support': 'Det stödjande teamet är borttaget.',
    },
  },
  en: {
    inCase: 'works on this case',
    notInCase: 'not in this case',
    answersHere: (kinds) => `${kinds} in this case`,
    deputyHere: 'deputy in this case',
    since: (day) => `Since ${day}`,
    until: (day) => `until ${day}`,
    ground: (ground) => `Ground: ${ground}`,
    seat: 'Take along in the case',
    leave: 'End the work on this case',
    leaveOwn: 'Leave the case',
    leaveWarning: 'The case is no longer seen, at once. The part in the family’s other matters goes on.',
    more: 'Add somebody who is with the family, or change parts, on the family’s page',
    stages: 'Stages',
    stageNow: 'now',
    stageNowSince: (day) => `now, since ${day}`,
    stagePast: 'past',
    stageAhead: 'ahead',
    stageFromTo: (from, to) => `${from} – ${to}`,
    move: 'Move to the next stage',
    moveTo: 'To which stage',
    moveWay: { next: 'next', skip: 'passes stages over: say why', back: 'back: say why' },
    moveWords: 'What was found at this stage',
    moveWordsHint:
      'Seen by those who work on the case. Needed where a stage is passed over or the case goes back.',
    moveSend: 'Move',
    close: 'Close the case',
    outcome: 'How it ended',
    closeWords: 'What was found together with the family',
    followUp: 'When it is looked at how it has gone',
    followUpHint: 'The responsible worker is reminded on that day.',
    closeSend: 'Close the case',
    reopen: 'Open the case again',
    reopenWords: 'Why it is opened again',
    about: 'About the case',
    why: 'Why it was opened',
    whom: 'Whose case',
    wholeFamily: 'the whole family’s',
    source: 'Where it began',
    dayZero: 'The family’s first contact',
    opened: 'Opened',
    openedBy: (day, name) => `${day}, ${name}`,
    group: 'What it is about',
    followUpOn: 'How it has gone is looked at',
    noFollowUp: 'no day',
    change: 'Change these',
    changeSend: 'Save',
    history: 'What has happened',
    historyOf: 'Stages and those who answered, the newest first',
    toStage: (stage) => `Stage: ${stage}`,
    openedAs: (stage) => `The case was opened. Stage: ${stage}`,
    tookOver: (name, kind) => `${name}: ${kind}`,
    ended: (name, kind) => `${name} is no longer ${kind}`,
    choose: 'Choose',
    voluntary: '(voluntary)',
    done: {
      open: 'The case is open. Name a responsible worker now.',
      seat: 'The worker works on the case.',
      'leave-case': 'The work on the case has ended.',
      stage: 'The case is at a new stage.',
      'close-case': 'The case is closed.',
      reopen: 'The case is open again.',
      'change-case': 'The change is saved.',
      name: 'The worker has been asked. The earlier one answers until the new one takes the case over.',
      'name-own': 'You answer for the case now. The family is told, without any words of the case.',
      answer: 'The change is saved.',
      take: 'You answer for the case now. The family is told, without any words of the case.',
      decline: 'You answered that you cannot. Whoever asked is told.',
      'lead-body': 'The leading body is changed.',
      support: 'The supporting team is added.',
      'ask-support': 'The team has been sent a message, with nothing of the family in it.',
      'end-support': 'The supporting team is removed.',
    },
  },
}
