import type { CaseStage, CaseState, NextThing } from '#capabilities/casework/index.ts'
import type { Language } from '#platform/text.ts'

type NowTexts = {
  readonly title: (name: string | null) => string
  readonly mine: string
  readonly stages: Readonly<Record<CaseStage, string>>
  readonly now: Readonly<Record<CaseState, string>>
  readonly stage: (number: number, name: string) => string
  readonly stagesLabel: string
  readonly past: string
  readonly here: string
  readonly ahead: string
  readonly nextTitle: string
  readonly nothingNext: string
  readonly late: string
  readonly you: string
  readonly together: string
  readonly meeting: string
  readonly followUp: string
  readonly step: string
  readonly limit: string
  readonly joins: Readonly<Record<string, string>>
  readonly things: Readonly<Record<NextThing['kind'], string>>
  readonly by: (day: string) => string
  readonly answersTitle: string
  readonly answers: string
  readonly nobodyAnswers: string
  readonly call: (phone: string) => string
  readonly what: string
  readonly write: string
  readonly asked: (name: string, day: string) => string
  readonly yoursTitle: string
  readonly tasks: (count: number) => string
  readonly toSign: (count: number) => string
  readonly unread: (count: number) => string
  readonly invited: (count: number) => string
  readonly linksTitle: string
  readonly links: Readonly<
    Record<
      | 'plan'
      | 'assessment'
      | 'talks'
      | 'meetings'
      | 'consents'
      | 'forms'
      | 'looked'
      | 'voice'
      | 'worker'
      | 'forMe',
      string
    >
  >
  readonly hints: Readonly<
    Record<
      | 'plan'
      | 'assessment'
      | 'talks'
      | 'meetings'
      | 'consents'
      | 'forms'
      | 'looked'
      | 'voice'
      | 'worker'
      | 'forMe',
      string
    >
  >
}

/** What is going on, to a family: one sentence, what comes next, and where the rest is. */
export const nowTexts: Readonly<Record<Language, NowTexts>> = {
  fi: {
    title: (name) => (name === null ? 'Teidän asianne nyt' : `Missä nyt mennään: ${name}`),
    mine: 'Missä sinun asiasi on nyt',
    stages: {
      contact: 'Yhteydenotto',
      assessment: 'Tilannearvio',
      plan: 'Suunnitelma',
      help: 'Apu',
      'follow-up': 'Seuranta',
    },
    now: {
      contact: 'Olemme saaneet yhteydenoton ja tutustumme siihen, mitä tarvitsette.',
      assessment: 'Selvitämme yhdessä, mikä teitä auttaisi.',
      plan: 'Teemme yhdessä suunnitelman siitä, kuka tekee mitä.',
      help: 'Apu on käynnissä suunnitelman mukaan.',
      'follow-up': 'Apu on annettu. Katsomme vielä, miten teillä menee.',
      closed: 'Tämä asia on päättynyt. Voit ottaa yhteyttä milloin vain uudestaan.',
    },
    stage: (number, name) => `Vaihe ${number} viidestä: ${name}`,
    stagesLabel: 'Viisi vaihetta',
    past: 'tehty',
    here: 'nyt tässä',
    ahead: 'edessä',
    nextTitle: 'Mitä tapahtuu seuraavaksi',
    nothingNext: 'Seuraavaa askelta ei ole vielä sovittu. Kysy työntekijältäsi, mitä tapahtuu seuraavaksi.',
    late: 'myöhässä',
    you: 'sinä',
    together: 'yhdessä',
    meeting: 'Tapaamme yhdessä',
    followUp: 'Katsomme yhdessä, miten menee',
    step: 'Askel suunnitelmassa',
    limit: 'Lain mukainen määräaika',
    joins: {
      'school-start': 'Koulu alkaa: sovimme, kuka jatkaa kanssanne',
      'age-13': '13 vuotta täyttyy: sovimme, kuka jatkaa kanssanne',
      'age-16': '16 vuotta täyttyy: sovimme, kuka jatkaa kanssanne',
      'age-18': '18 vuotta täyttyy: sovimme, kuka jatkaa kanssanne',
      'age-23': '23 vuotta täyttyy: sovimme, kuka jatkaa kanssanne',
      'service-change': 'Palvelu vaihtuu: sovimme, kuka jatkaa kanssanne',
    },
    things: {
      step: 'Askel',
      limit: 'Määräaika',
      meeting: 'Tapaaminen',
      join: 'Saattaen siirto',
      'follow-up': 'Seuranta',
    },
    by: (day) => `viimeistään ${day}`,
    answersTitle: 'Kuka vastaa kokonaisuudesta',
    answers: 'Vastuutyöntekijä',
    nobodyAnswers:
      'Teille ei ole vielä nimetty vastuutyöntekijää. Kun hänet on nimetty, näet tässä nimen ja numeron.',
    call: (phone) => `Soita ${phone}`,
    what: 'Mitä hän tekee puolestanne',
    write: 'Kirjoita hänelle',
    asked: (name, day) => `${name} jatkaa vastuutyöntekijänänne. Tapaatte yhdessä ${day}.`,
    yoursTitle: 'Sinulle',
    tasks: (count) =>
      count === 1 ? '1 asia odottaa, että teet sen' : `${count} asiaa odottaa, että teet ne`,
    toSign: (count) =>
      count === 1 ? 'Suunnitelma odottaa sanaasi' : `${count} suunnitelmaa odottaa sanaasi`,
    unread: (count) => (count === 1 ? '1 uusi viesti' : `${count} uutta viestiä`),
    invited: (count) =>
      count === 1
        ? 'Sinut on kutsuttu tapaamiseen. Vastaa'
        : `Sinut on kutsuttu ${count} tapaamiseen. Vastaa`,
    linksTitle: 'Kaikki samassa paikassa',
    links: {
      plan: 'Suunnitelma',
      assessment: 'Arvio',
      talks: 'Keskustelut',
      meetings: 'Neuvottelut',
      consents: 'Luvat',
      forms: 'Lomakkeet',
      looked: 'Kuka on katsonut',
      voice: 'Palaute',
      worker: 'Vastuutyöntekijä',
      forMe: 'Minulle',
    },
    hints: {
      plan: 'Mitä on sovittu ja kuka tekee mitä',
      assessment: 'Mitä tilanteestanne on kirjoitettu, ja sinun sanasi',
      talks: 'Kirjoita niille, jotka auttavat',
      meetings: 'Milloin tavataan ja mistä puhutaan',
      consents: 'Mitä olet sallinut. Voit lopettaa milloin vain',
      forms: 'Täytä rauhassa kotona',
      looked: 'Kuka on lukenut tietojanne ja miksi',
      voice: 'Kerro, miten apu toimii, tai toivo toista työntekijää',
      worker: 'Mitä hän tekee ja miten hänet tavoittaa',
      forMe: 'Lapselle ja nuorelle, kuvin ja selkein sanoin',
    },
  },
  sv: {
    title: (name) => (name === null ? 'Ert ärende just nu' : `Så här ligger det till: ${name}`),
    mine: 'Så här ligger ditt ärende till',
    stages: {
      contact: 'Kontakt',
      assessment: 'Bedömning',
      plan: 'Plan',
      help: 'Hjälp',
      'follow-up': 'Uppföljning',
    },
    now: {
      contact: 'Vi har fått er kontakt och sätter oss in i vad ni behöver.',
      assessment: 'Vi reder tillsammans ut vad som skulle hjälpa er.',
      plan: 'Vi gör tillsammans en plan för vem som gör vad.',
      help: 'Hjälpen pågår enligt planen.',
      'follow-up': 'Hjälpen är given. Vi ser ännu hur ni har det.',
      closed: 'Det här ärendet är avslutat. Ni kan ta kontakt på nytt när som helst.',
    },
    stage: (number, name) => `Skede ${number} av fem: ${name}`,
    stagesLabel: 'Fem skeden',
    past: 'klart',
    here: 'just nu',
    ahead: 'framöver',
    nextTitle: 'Vad händer härnäst',
    nothingNext: 'Nästa steg är inte avtalat ännu. Fråga din medarbetare vad som händer härnäst.',
    late: 'försenat',
    you: 'du',
    together: 'tillsammans',
    meeting: 'Vi träffas tillsammans',
    followUp: 'Vi ser tillsammans hur det går',
    step: 'Steg i planen',
    limit: 'Tidsfrist enligt lag',
    joins: {
      'school-start': 'Skolan börjar: vi kommer överens om vem som fortsätter med er',
      'age-13': '13 år fylls: vi kommer överens om vem som fortsätter med er',
      'age-16': '16 år fylls: vi kommer överens om vem som fortsätter med er',
      'age-18': '18 år fylls: vi kommer överens om vem som fortsätter med er',
      'age-23': '23 år fylls: vi kommer överens om vem som fortsätter med er',
      'service-change': 'En service byts: vi kommer överens om vem som fortsätter med er',
    },
    things: {
      step: 'Steg',
      limit: 'Tidsfrist',
      meeting: 'Möte',
      join: 'Trygg övergång',
      'follow-up': 'Uppföljning',
    },
    by: (day) => `senast ${day}`,
    answersTitle: 'Vem ansvarar för helheten',
    answers: 'Ansvarig medarbetare',
    nobodyAnswers:
      'Ni har ännu ingen ansvarig medarbetare. När någon har utsetts ser du namn och nummer här.',
    call: (phone) => `Ring ${phone}`,
    what: 'Vad hen gör för er',
    write: 'Skriv till hen',
    asked: (name, day) => `${name} fortsätter som er ansvariga medarbetare. Ni träffas tillsammans ${day}.`,
    yoursTitle: 'För dig',
    tasks: (count) =>
      count === 1 ? '1 sak väntar på att du gör den' : `${count} saker väntar på att du gör dem`,
    toSign: (count) => (count === 1 ? 'Planen väntar på ditt ord' : `${count} planer väntar på ditt ord`),
    unread: (count) => (count === 1 ? '1 nytt meddelande' : `${count} nya meddelanden`),
    invited: (count) =>
      count === 1 ? 'Du är inbjuden till ett möte. Svara' : `Du är inbjuden till ${count} möten. Svara`,
    linksTitle: 'Allt på samma ställe',
    links: {
      plan: 'Plan',
      assessment: 'Bedömning',
      talks: 'Samtal',
      meetings: 'Möten',
      consents: 'Lov',
      forms: 'Blanketter',
      looked: 'Vem har tittat',
      voice: 'Respons',
      worker: 'Ansvarig medarbetare',
      forMe: 'För mig',
    },
    hints: {
      plan: 'Vad som är avtalat och vem som gör vad',
      assessment: 'Vad som har skrivits om er situation, och dina ord',
      talks: 'Skriv till dem som hjälper',
      meetings: 'När vi träffas och vad vi talar om',
      consents: 'Vad du har tillåtit. Du kan sluta när som helst',
      forms: 'Fyll i hemma i lugn och ro',
      looked: 'Vem som har läst era uppgifter och varför',
      voice: 'Berätta hur hjälpen fungerar, eller önska en annan medarbetare',
      worker: 'Vad hen gör och hur du når hen',
      forMe: 'För barn och unga, med bilder och tydliga ord',
    },
  },
  en: {
    title: (name) => (name === null ? 'Your matter now' : `Where things are: ${name}`),
    mine: 'Where your matter is now',
    stages: {
      contact: 'Contact',
      assessment: 'Assessment',
      plan: 'Plan',
      help: 'Help',
      'follow-up': 'Follow-up',
    },
    now: {
      contact: 'We have your contact and are getting to know what you need.',
      assessment: 'We are finding out together what would help you.',
      plan: 'We are making a plan together of who does what.',
      help: 'Help is under way as planned.',
      'follow-up': 'Help has been given. We still look at how you are doing.',
      closed: 'This matter has ended. You can get in touch again at any time.',
    },
    stage: (number, name) => `Stage ${number} of five: ${name}`,
    stagesLabel: 'Five stages',
    past: 'done',
    here: 'here now',
    ahead: 'ahead',
    nextTitle: 'What happens next',
    nothingNext: 'The next step is not agreed yet. Ask your worker what happens next.',
    late: 'late',
    you: 'you',
    together: 'together',
    meeting: 'We meet together',
    followUp: 'We look together at how it goes',
    step: 'A step in the plan',
    limit: 'A time limit of the law',
    joins: {
      'school-start': 'School starts: we agree who goes on with you',
      'age-13': 'Turning 13: we agree who goes on with you',
      'age-16': 'Turning 16: we agree who goes on with you',
      'age-18': 'Turning 18: we agree who goes on with you',
      'age-23': 'Turning 23: we agree who goes on with you',
      'service-change': 'A service changes: we agree who goes on with you',
    },
    things: {
      step: 'Step',
      limit: 'Time limit',
      meeting: 'Meeting',
      join: 'Handing on',
      'follow-up': 'Follow-up',
    },
    by: (day) => `by ${day}`,
    answersTitle: 'Who answers for the whole',
    answers: 'Responsible worker',
    nobodyAnswers: 'You have no responsible worker yet. Once one is named, the name and number are here.',
    call: (phone) => `Call ${phone}`,
    what: 'What they do for you',
    write: 'Write to them',
    asked: (name, day) => `${name} goes on as your responsible worker. You meet together ${day}.`,
    yoursTitle: 'For you',
    tasks: (count) =>
      count === 1 ? '1 thing waits for you to do it' : `${count} things wait for you to do them`,
    toSign: (count) => (count === 1 ? 'The plan waits for your word' : `${count} plans wait for your word`),
    unread: (count) => (count === 1 ? '1 new message' : `${count} new messages`),
    invited: (count) =>
      count === 1 ? 'You are asked to a meeting. Answer' : `You are asked to ${count} meetings. Answer`,
    linksTitle: 'Everything in one place',
    links: {
      plan: 'Plan',
      assessment: 'Assessment',
      talks: 'Conversations',
      meetings: 'Meetings',
      consents: 'Permissions',
      forms: 'Forms',
      looked: 'Who has looked',
      voice: 'Feedback',
      worker: 'Responsible worker',
      forMe: 'For me',
    },
    hints: {
      plan: 'What was agreed and who does what',
      assessment: 'What has been written of your situation, and your own words',
      talks: 'Write to those who help',
      meetings: 'When you meet and what about',
      consents: 'What you have allowed. You can stop at any time',
      forms: 'Fill them in at home, in peace',
      looked: 'Who has read about you and why',
      voice: 'Tell how the help works, or wish for another worker',
      worker: 'What they do and how to reach them',
      forMe: 'For children and young people, with pictures and clear words',
    },
  },
}
