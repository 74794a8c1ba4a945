import type { FollowTexts, SentenceTable } from './wording.ts'

const sentences: SentenceTable = {
  who: {
    received: {
      none: ({ door }) => `Din begäran har kommit fram till ”${door}”. Ingen har tagit den ännu.`,
      offered: ({ door, offeredTo }) =>
        `Din begäran har kommit fram till ”${door}”. Vi har frågat om den kan flyttas till ”${offeredTo}”.`,
      done: ({ door }) => `Din begäran har flyttats till ”${door}”. Ingen har tagit den ännu.`,
    },
    taken: {
      none: ({ first }) => `${first} har tagit din begäran.`,
      offered: ({ first, offeredTo }) =>
        `${first} har tagit din begäran och frågat om den kan flyttas till ”${offeredTo}”. Till dess är den hos ${first}.`,
      done: ({ first }) =>
        `Din begäran har flyttats. Nu har ${first} tagit den. Du behöver inte berätta från början.`,
    },
    'in-contact': {
      none: ({ first }) => `${first} sköter din begäran tillsammans med dig.`,
      offered: ({ first, offeredTo }) =>
        `${first} sköter din begäran och har frågat om den kan flyttas till ”${offeredTo}”. Till dess är den hos ${first}.`,
      done: ({ first }) =>
        `Din begäran har flyttats. Nu sköts den av ${first}. Du behöver inte berätta från början.`,
    },
    waiting: {
      none: ({ first }) => `${first} väntar på svar från dig.`,
      offered: ({ first, offeredTo }) =>
        `${first} väntar på svar från dig och har också frågat om din begäran kan flyttas till ”${offeredTo}”.`,
      done: ({ first }) => `Din begäran har flyttats. ${first} väntar på svar från dig.`,
    },
    resolved: {
      none: ({ closed }) => `Din begäran avslutades ${closed}.`,
      offered: ({ closed }) => `Din begäran avslutades ${closed}.`,
      done: ({ closed, first }) => `Din begäran avslutades ${closed}. Sist sköttes den av ${first}.`,
    },
  },
  promise: {
    due: {
      open: ({ due }) => `Vi svarar senast ${due}.`,
      closed: ({ due }) => `Vi lovade svara senast ${due}. Din begäran avslutades innan dess.`,
    },
    kept: {
      open: ({ due }) => `Vi lovade svara senast ${due}. Vi höll löftet.`,
      closed: ({ due }) => `Vi lovade svara senast ${due}. Vi höll löftet.`,
    },
    'kept-late': {
      open: ({ due, kept }) => `Vi lovade svara senast ${due}. Vi svarade först ${kept}. Vi beklagar det.`,
      closed: ({ due, kept }) => `Vi lovade svara senast ${due}. Vi svarade först ${kept}. Vi beklagar det.`,
    },
    late: {
      open: ({ due }) => `Vi lovade svara senast ${due}. Vi har inte svarat ännu. Vi beklagar det.`,
      closed: ({ due }) => `Vi lovade svara senast ${due}. Vi höll inte löftet. Vi beklagar det.`,
    },
    released: {
      open: () => 'Den här begäran har just nu ingen svarstid.',
      closed: () => 'Du tog tillbaka din begäran, så vi svarar inte på den längre.',
    },
  },
  next: {
    received: {
      anonymous: () => 'Härnäst tar någon din begäran. Då ser du personens förnamn här.',
      'without-name': () => 'Härnäst tar någon din begäran. Då ser du personens förnamn här.',
    },
    taken: {
      anonymous: ({ first }) => `Härnäst skriver ${first} ett svar till dig på den här sidan.`,
      'without-name': ({ first }) => `Härnäst svarar ${first} dig på den här sidan eller så som du önskade.`,
    },
    'in-contact': {
      anonymous: ({ first }) => `Skriv nedan när du vill fråga eller berätta mer. ${first} läser det.`,
      'without-name': ({ first }) => `Skriv nedan när du vill fråga eller berätta mer. ${first} läser det.`,
    },
    waiting: {
      anonymous: ({ first }) => `Skriv ditt svar nedan när du hinner. Sedan fortsätter ${first}.`,
      'without-name': ({ first }) => `Skriv ditt svar nedan när du hinner. Sedan fortsätter ${first}.`,
    },
  },
  mayReopen: ({ reopenUntil }) =>
    `Behöver du ännu hjälp? Du kan öppna din begäran på nytt senast ${reopenUntil}.`,
  tooLateToReopen: () => 'Den här begäran kan inte längre öppnas. Du kan göra en ny.',
  outcomes: {
    advised: 'Vi pratade igenom det och du fick råd.',
    'guided-to-service': 'Vi berättade vilken tjänst som passar dig.',
    referred: 'Vi bad en annan tjänst fortsätta med dig.',
    'case-opened': 'Du får stöd också framöver. Du har en person som ansvarar för helheten.',
    'became-pending': 'Socialservicen börjar utreda vilket stöd du behöver.',
    'notification-made': 'Vi bad barnskyddet utreda vilken hjälp barnet behöver.',
    consulted: 'Vi frågade en sakkunnig om råd för din räkning.',
    'not-reached': 'Vi fick inte tag på dig.',
    withdrawn: 'Du tog själv tillbaka din begäran.',
    mistake: 'Begäran hade kommit av misstag.',
    'could-not-help': 'Vi kunde inte hjälpa med det här. Vi beklagar det.',
    'urgent-route': 'Vi hänvisade dig genast till brådskande hjälp.',
  },
}

export const sv: FollowTexts = {
  sentences,
  tab: 'Min sida',
  notDone: 'Det här gick inte att göra',
  open: {
    title: 'Följ din begäran',
    lead: 'Ge koden som du fick när du skickade din begäran, anmälde dig eller bokade en tid. Du ser vem som har den och vad som händer härnäst.',
    code: {
      label: 'Uppföljningskod',
      hint: 'Stora och små bokstäver, mellanslag och streck får vara hur som helst.',
    },
    button: 'Öppna begäran',
    lost: 'Har koden kommit bort? Vi kan inte ge den på nytt, eftersom vi inte sparar den.',
    ask: 'Gör en ny begäran',
    alreadyOpen: 'En begäran är redan öppen på den här enheten.',
    toOpen: 'Fortsätt till den öppna begäran',
    ended:
      'Sidan var öppen så länge att vi stängde den för din trygghet. Ge koden på nytt. Meddelandet som du skrev finns kvar nedan.',
    unsent: {
      label: 'Ditt meddelande som inte har skickats',
      hint: 'Vi skickar det när du öppnar din begäran.',
    },
  },
  page: {
    title: 'Din begäran',
    done: {
      write: 'Ditt meddelande är framme.',
      withdraw: 'Du tog tillbaka din begäran.',
      reopen: 'Din begäran är öppen på nytt.',
    },
    now: 'Var din begäran är',
    who: 'Vem',
    nobody: 'Ingen ännu',
    door: 'Var',
    phone: 'Telefon',
    outcome: 'Hur det gick',
    talk: 'Meddelanden',
    you: 'Du',
    worker: 'Den som svarar',
    noWords: 'Du skickade din begäran utan egna ord.',
    write: { label: 'Skriv mer', hint: 'Skriv inte andras namn eller personbeteckning.' },
    send: 'Skicka meddelandet',
    file: 'Bilaga',
    files: {
      label: 'Bilagor',
      hint: 'Till exempel en bild av ett brev. Högst 5 bilder, PDF- eller textfiler, tillsammans 10 megabyte. Vi tar bort uppgiften om var bilden är tagen.',
    },
    withdraw: 'Vill du ta tillbaka din begäran?',
    withdrawHint: 'Efter det svarar ingen på den. Du kan öppna den på nytt i 30 dagar.',
    withdrawButton: 'Ta tillbaka begäran',
    reopen: { label: 'Vad vill du berätta?', hint: 'Du får en ny tid då vi senast svarar.' },
    reopenButton: 'Öppna begäran på nytt',
    optional: '(frivilligt)',
    close: 'När du slutar',
    closeHint: 'Stäng din begäran, så ser ingen annan den på den här enheten. Med koden kommer du tillbaka.',
    closeButton: 'Stäng på den här enheten',
  },
}
