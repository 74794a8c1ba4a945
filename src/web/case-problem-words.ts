import type { Language } from '#platform/text.ts'

type Words = {
  readonly refusals: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, (limit?: number) => string>>
}
type InAll = Readonly<Record<Language, Words>>

// --- The case: opening, stages, people, who answers -----------------------------------------------------------
const theCase: InAll = {
  fi: {
    refusals: {
      'case.changed-meanwhile':
        'Joku muutti asiaa sillä välin. Katso uusi tilanne ja tee valintasi uudestaan. Kirjoittamasi on tallella.',
      'case.keep.not-allowed': 'Vain asiassa mukana oleva työntekijä voi muuttaa tätä.',
      'case.write.not-allowed': 'Tässä asiassa voit nyt vain lukea.',
      'case.speak.not-allowed': 'Tässä asiassa voit nyt vain lukea.',
    },
    fields: {},
  },
  sv: {
    refusals: {
      'case.changed-meanwhile':
        'Någon ändrade ärendet under tiden. Se hur det är nu och gör ditt val på nytt. Det du skrev finns kvar.',
      'case.keep.not-allowed': 'Bara den som arbetar med ärendet kan ändra det här.',
      'case.write.not-allowed': 'I det här ärendet kan du nu bara läsa.',
      'case.speak.not-allowed': 'I det här ärendet kan du nu bara läsa.',
    },
    fields: {},
  },
  en: {
    refusals: {
      'case.changed-meanwhile':
        'Somebody changed the case meanwhile. See how it is now and make your choice again. What you typed is kept.',
      'case.keep.not-allowed': 'Only a worker who works on the case can change this.',
      'case.write.not-allowed': 'In this case you can only read now.',
      'case.speak.not-allowed': 'In this case you can only read now.',
    },
    fields: {},
  },
}

// --- Limits of the law, initial survey, assessment, export ----------------------------------------------------
const assessment: InAll = {
  fi: { refusals: {}, fields: {} },
  sv: { refusals: {}, fields: {} },
  en: { refusals: {}, fields: {} },
}

// --- The plan: goals, steps, versions, joins ------------------------------------------------------------------
const plan: InAll = {
  fi: { refusals: {}, fields: {} },
  sv: { refusals: {}, fields: {} },
  en: { refusals: {}, fields: {} },
}

// --- Network meetings -----------------------------------------------------------------------------------------
const meetings: InAll = {
  fi: {
    refusals: {
      'meeting.cancelled': 'Neuvottelu on peruttu.',
      'meeting.held': 'Neuvottelu on jo pidetty.',
      'meeting.begun': 'Neuvottelu on jo alkanut. Kerro asiasta suoraan kutsun lähettäjälle.',
      'meeting.not-begun': 'Neuvottelu ei ole vielä alkanut. Merkitse tämä, kun olette koolla.',
      'meeting.case-closed': 'Asia on päätetty. Avaa asia uudestaan ennen kuin kutsut koolle.',
      'meeting.changed-meanwhile':
        'Joku muutti neuvottelua sillä välin. Katso uusi tilanne ja tee muutoksesi uudestaan. Kirjoittamasi on tallella.',
      'meeting.last-of-family':
        'Hän on ainoa kutsuttu perheestä. Kutsu ensin joku muu, tai kerro neuvottelun tiedoissa, miten asia ratkaistaan ilman perhettä.',
      'meeting.keep.not-allowed': 'Vain asiassa mukana oleva työntekijä voi tehdä tämän.',
      'meeting.takePart.not-allowed': 'Voit nyt vain lukea.',
      'agenda-point.change.not-allowed': 'Voit muuttaa vain asiaa, jonka olet itse ehdottanut.',
      'agenda-point.minute.not-allowed': 'Muistion kirjoittavat perheen kanssa työskentelevät.',
      'agenda.changed-meanwhile':
        'Joku kirjoitti samaan kohtaan sillä välin. Alla on se, mitä siinä nyt lukee, ja se, mitä kirjoitit. Mitään ei ole kadonnut.',
      'agenda.minuted': 'Asiasta on jo kirjattu muistiin, joten se jää neuvotteluun.',
    },
    fields: {
      'meeting-length': () => 'Neuvottelun pitää loppua alkamisensa jälkeen, viimeistään 8 tunnin kuluttua.',
      'meeting-where': () => 'Anna paikka tai etäyhteyden linkki.',
      'meeting-solved': () => 'Kerro, miten perheen näkemys tulee mukaan, vaikka perhe ei ole paikalla.',
      'meeting-link-needed': () => 'Anna linkki, koska perhe osallistuu etänä.',
      'meeting-who-of-family': () => 'Valitse, keitä perheestä kutsutaan, tai kerro, ettei perhe ole mukana.',
      'meeting-not-of-the-family': () => 'Valitse perheeseen kuuluvista.',
      'meeting-not-of-the-team': () => 'Valitse niistä, jotka työskentelevät tässä asiassa.',
      'meeting-kept-apart': () =>
        'Kahta valitsemaasi ei saa kutsua samaan pöytään: heidän välillään on voimassa oleva esto. Järjestä kaksi neuvottelua.',
      'meeting-no-consent': () => 'Valitse lupa, joka on voimassa.',
      'meeting-nobody': () => 'Valitse ainakin yksi kutsuttava.',
      'meeting-not-asked': () => 'Valitse kutsutuista.',
      'not-a-link': () => 'Anna koko osoite. Sen alussa on https://.',
    },
  },
  sv: {
    refusals: {
      'meeting.cancelled': 'Mötet är inställt.',
      'meeting.held': 'Mötet har redan hållits.',
      'meeting.begun': 'Mötet har redan börjat. Säg till direkt till den som skickade kallelsen.',
      'meeting.not-begun': 'Mötet har inte börjat än. Anteckna det här när ni är samlade.',
      'meeting.case-closed': 'Ärendet är avslutat. Öppna det på nytt innan du kallar till möte.',
      'meeting.changed-meanwhile':
        'Någon ändrade mötet under tiden. Se hur det är nu och gör din ändring på nytt. Det du skrev finns kvar.',
      'meeting.last-of-family':
        'Personen är den enda som är kallad från familjen. Kalla någon annan först, eller berätta i mötets uppgifter hur saken löses utan familjen.',
      'meeting.keep.not-allowed': 'Bara den som arbetar med ärendet kan göra det här.',
      'meeting.takePart.not-allowed': 'Du kan nu bara läsa.',
      'agenda-point.change.not-allowed': 'Du kan ändra bara en punkt som du själv har föreslagit.',
      'agenda-point.minute.not-allowed': 'Minnesanteckningarna skrivs av dem som arbetar med familjen.',
      'agenda.changed-meanwhile':
        'Någon skrev under samma punkt under tiden. Nedan ser du det som står där nu och det du skrev. Inget har försvunnit.',
      'agenda.minuted': 'Det finns redan anteckningar om punkten, så den blir kvar.',
    },
    fields: {
      'meeting-length': () => 'Mötet ska sluta efter att det har börjat, senast 8 timmar senare.',
      'meeting-where': () => 'Ange plats eller en länk för distansmöte.',
      'meeting-solved': () => 'Berätta hur familjens syn kommer med fast familjen inte är på plats.',
      'meeting-link-needed': () => 'Ange länken, eftersom familjen deltar på distans.',
      'meeting-who-of-family': () =>
        'Välj vilka i familjen som kallas, eller berätta att familjen inte är med.',
      'meeting-not-of-the-family': () => 'Välj bland dem som hör till familjen.',
      'meeting-not-of-the-team': () => 'Välj bland dem som arbetar med ärendet.',
      'meeting-kept-apart': () =>
        'Två av dem du valde får inte kallas till samma bord: en spärr mellan dem är i kraft. Ordna två möten.',
      'meeting-no-consent': () => 'Välj ett samtycke som är i kraft.',
      'meeting-nobody': () => 'Välj åtminstone en som kallas.',
      'meeting-not-asked': () => 'Välj bland de kallade.',
      'not-a-link': () => 'Ange hela adressen. Den börjar med https://.',
    },
  },
  en: {
    refusals: {
      'meeting.cancelled': 'The meeting has been called off.',
      'meeting.held': 'The meeting has been held already.',
      'meeting.begun': 'The meeting has begun already. Tell whoever sent the invitation directly.',
      'meeting.not-begun': 'The meeting has not begun yet. Note this once you are together.',
      'meeting.case-closed': 'The case is closed. Reopen it before you call people together.',
      'meeting.changed-meanwhile':
        'Somebody changed the meeting meanwhile. See how it is now and make your change again. What you typed is kept.',
      'meeting.last-of-family':
        'Nobody else of the family is asked. Ask somebody else first, or say in the details how it is solved without the family.',
      'meeting.keep.not-allowed': 'Only a worker who works on the case can do this.',
      'meeting.takePart.not-allowed': 'You can only read now.',
      'agenda-point.change.not-allowed': 'You can change only a point that you have proposed yourself.',
      'agenda-point.minute.not-allowed': 'The minutes are written by those who work with the family.',
      'agenda.changed-meanwhile':
        'Somebody wrote under the same point meanwhile. Below is what it says now, and what you typed. Nothing is lost.',
      'agenda.minuted': 'Something has been written down about it already, so the point stays.',
    },
    fields: {
      'meeting-length': () => 'The meeting has to end after it begins, 8 hours later at the latest.',
      'meeting-where': () => 'Give a place or a link for taking part remotely.',
      'meeting-solved': () => 'Say how the family’s view comes in although it is not present.',
      'meeting-link-needed': () => 'Give the link, since the family takes part remotely.',
      'meeting-who-of-family': () =>
        'Choose who of the family is asked, or say that the family is not present.',
      'meeting-not-of-the-family': () => 'Choose among those who belong to the family.',
      'meeting-not-of-the-team': () => 'Choose among those who work on the case.',
      'meeting-kept-apart': () =>
        'Two of those you chose may not be put at one table: a block between them is in force. Arrange two meetings.',
      'meeting-no-consent': () => 'Choose a consent that is in force.',
      'meeting-nobody': () => 'Choose at least one to ask.',
      'meeting-not-asked': () => 'Choose among those who are asked.',
      'not-a-link': () => 'Give the whole address. It begins with https://.',
    },
  },
}

// --- Paths ----------------------------------------------------------------------------------------------------
const paths: InAll = {
  fi: {
    refusals: {
      'changed-meanwhile': 'Joku muu ehti ensin. Alla on se, mitä nyt on; kirjoittamasi on tallella.',
      'path.no-draft': 'Luonnosta ei ole. Aloita uusi versio.',
      'path.changed-meanwhile':
        'Joku muu on tallentanut luonnokseen sillä välin. Alla on se, mitä nyt on; kirjoittamasi on tallella.',
      'path.not-ready': 'Polkua ei voi vielä julkaista. Katso, mitä puuttuu.',
      'path.not-published': 'Alueella ei ole omaa versiota käytössä.',
      'county-paths.change.not-allowed': 'Polkuja muuttavat alueen pääkäyttäjä ja koordinaattori.',
      'case-path.case-closed': 'Asia on päätetty. Avaa se ensin uudestaan.',
      'case-path.already-followed': 'Asia seuraa jo tätä polkua.',
      'case-path.over': 'Tämä polku on jo päättynyt.',
      'case-path.newest': 'Asia seuraa jo uusinta versiota.',
    },
    fields: {
      'path-key-used': () => 'Tämä tunnus on jo käytössä.',
      'path-step-move': () => 'Tästä tilasta ei voi siirtyä suoraan tähän.',
      'path-reason-missing': () => 'Kirjoita, miksi polulta poiketaan.',
    },
  },
  sv: {
    refusals: {
      'changed-meanwhile': 'Någon annan hann före. Nedan ser du vad som gäller nu; det du skrev finns kvar.',
      'path.no-draft': 'Det finns inget utkast. Börja en ny version.',
      'path.changed-meanwhile':
        'Någon annan har sparat i utkastet under tiden. Nedan ser du vad som gäller nu; det du skrev finns kvar.',
      'path.not-ready': 'Stigen kan inte publiceras ännu. Se vad som saknas.',
      'path.not-published': 'Området har ingen egen version i bruk.',
      'county-paths.change.not-allowed': 'Stigarna ändras av områdets administratör och koordinator.',
      'case-path.case-closed': 'Ärendet är avslutat. Öppna det först på nytt.',
      'case-path.already-followed': 'Ärendet följer redan den här stigen.',
      'case-path.over': 'Den här stigen är redan avslutad.',
      'case-path.newest': 'Ärendet följer redan den nyaste versionen.',
    },
    fields: {
      'path-key-used': () => 'Det här namnet är redan i bruk.',
      'path-step-move': () => 'Härifrån kan du inte gå direkt dit.',
      'path-reason-missing': () => 'Skriv varför ni avviker från stigen.',
    },
  },
  en: {
    refusals: {
      'changed-meanwhile': 'Somebody else was first. Below is what stands now; what you typed is kept.',
      'path.no-draft': 'There is no draft. Begin a new version.',
      'path.changed-meanwhile':
        'Somebody else has saved the draft meanwhile. Below is what stands now; what you typed is kept.',
      'path.not-ready': 'The path cannot be published yet. See what is missing.',
      'path.not-published': 'The county has no version of its own in force.',
      'county-paths.change.not-allowed': 'Paths are changed by the county’s administrator and coordinator.',
      'case-path.case-closed': 'The case is closed. Reopen it first.',
      'case-path.already-followed': 'The case follows this path already.',
      'case-path.over': 'This path has ended already.',
      'case-path.newest': 'The case follows the newest version already.',
    },
    fields: {
      'path-key-used': () => 'This key is in use already.',
      'path-step-move': () => 'From this state you cannot go straight to that one.',
      'path-reason-missing': () => 'Write why the case goes another way.',
    },
  },
}

// --- Messages, voices -----------------------------------------------------------------------------------------
const talks: InAll = {
  fi: { refusals: {}, fields: {} },
  sv: { refusals: {}, fields: {} },
  en: { refusals: {}, fields: {} },
}

const parts = [theCase, assessment, plan, meetings, paths, talks]
const joined = (lang: Language): Words => ({
  refusals: Object.fromEntries(parts.flatMap((part) => Object.entries(part[lang].refusals))),
  fields: Object.fromEntries(parts.flatMap((part) => Object.entries(part[lang].fields))),
})

/** What walking along with a family says no to: cases, assessments, plans, meetings, paths and talks. */
export const caseProblems: InAll = { fi: joined('fi'), sv: joined('sv'), en: joined('en') }
