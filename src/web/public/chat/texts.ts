import type { PersonalKind } from '#capabilities/conversations/index.ts'
import type { Language } from '#platform/text.ts'

export type ChatTexts = {
  readonly tab: string
  readonly notDone: string
  readonly title: string
  readonly lead: string
  readonly promises: readonly string[]
  readonly danger: string
  readonly openNow: string
  readonly openUntil: (when: string) => string
  readonly waiting: (n: number) => string
  readonly closed: string
  readonly opens: (when: string) => string
  readonly closedNow: string
  readonly noChat: string
  readonly noChatNext: string
  readonly choosePlace: string
  readonly choosePlaceLead: string
  readonly place: (name: string) => string
  readonly changePlace: string
  readonly hoursTitle: string
  readonly always: string
  readonly closedDay: string
  readonly meanwhile: string
  readonly ask: string
  readonly nickname: { readonly label: string; readonly hint: string }
  readonly text: { readonly label: string; readonly hint: string }
  readonly optional: string
  readonly begin: string
  readonly goOn: string
  readonly goOnLink: string
  readonly personal: {
    readonly title: string
    readonly why: string
    readonly what: Readonly<Record<PersonalKind, string>>
    readonly masked: string
    readonly ready: string
    readonly asIs: string
    readonly asIsHint: string
  }
  readonly talk: {
    readonly title: string
    readonly next: string
    readonly place: (n: number) => string
    readonly placeHint: string
    readonly closedWhileWaiting: (when: string) => string
    readonly with: (name: string, title: string) => string
    readonly ended: (until: string) => string
    readonly you: string
    readonly worker: string
    readonly log: string
    readonly write: string
    readonly send: string
    readonly show: string
    readonly pause: string
    readonly resume: string
    readonly more: string
    readonly save: string
    readonly saveHint: string
    readonly saveContact: string
    readonly way: string
    readonly ways: {
      readonly none: string
      readonly phone: string
      readonly text: string
      readonly email: string
    }
    readonly value: string
    readonly valueHint: string
    readonly saveButton: string
    readonly leave: string
    readonly leaveHint: string
    readonly leaveButton: string
  }
  readonly gone: { readonly title: string; readonly lead: string; readonly again: string }
  readonly saved: {
    readonly title: string
    readonly lead: (when: string) => string
    readonly code: string
    readonly keep: string
    readonly follow: string
  }
  readonly left: { readonly title: string; readonly lead: string }
}

const fi: ChatTexts = {
  tab: 'Keskustelu',
  notDone: 'Viesti ei lähtenyt',
  title: 'Juttele aikuisen kanssa',
  lead: 'Täällä vastaa koulupsykologi tai ohjaaja. Voit kirjoittaa mistä vain, mikä painaa.',
  promises: [
    'Et tarvitse nimeä etkä tunnuksia.',
    'Emme näe, kuka olet tai mistä kirjoitat.',
    'Keskustelu poistuu, kun se päättyy. Sinä päätät, jos haluat tallentaa sen.',
  ],
  danger: 'Jos olet vaarassa nyt, soita 112.',
  openNow: 'Olemme paikalla nyt.',
  openUntil: (when) => `Olemme paikalla ${when} asti.`,
  waiting: (n) => (n === 1 ? 'Yksi odottaa ennen sinua.' : `${n} odottaa ennen sinua.`),
  closed: 'Keskustelu on nyt kiinni.',
  opens: (when) => `Avaamme ${when}.`,
  closedNow: 'Emme ole nyt paikalla.',
  noChat: 'Tässä kunnassa ei ole vielä omaa keskustelua.',
  noChatNext: 'Näistä saat silti aikuisen kiinni.',
  choosePlace: 'Valitse kunta',
  choosePlaceLead: 'Kerro ensin, missä kunnassa asut tai käyt koulua. Muuta emme kysy.',
  place: (name) => `Kunta: ${name}`,
  changePlace: 'Vaihda kunta',
  hoursTitle: 'Milloin olemme paikalla',
  always: 'Aina, yötä päivää. Tämä on esittelyversio: oikealla alueella on aukioloajat.',
  closedDay: 'kiinni',
  meanwhile: 'Mitä voit tehdä nyt',
  ask: 'Jätä viesti. Aikuinen vastaa luvattuun päivään mennessä.',
  nickname: { label: 'Nimimerkki', hint: 'Keksi jokin. Älä kirjoita omaa nimeäsi.' },
  text: { label: 'Mitä haluat kertoa?', hint: 'Voit aloittaa vaikka sanalla hei.' },
  optional: '(vapaaehtoinen)',
  begin: 'Aloita keskustelu',
  goOn: 'Sinulla on keskustelu kesken.',
  goOnLink: 'Jatka siihen',
  personal: {
    title: 'Emme lähettäneet tätä vielä',
    why: 'Viestissä oli tieto, josta sinut voi tunnistaa. Täällä saat olla tuntematon, joten peitimme sen.',
    what: {
      'identity-code': 'henkilötunnus',
      phone: 'puhelinnumero',
      email: 'sähköpostiosoite',
      address: 'osoite',
    },
    masked: 'Peitetty:',
    ready: 'Voit lähettää viestin nyt tällaisena.',
    asIs: 'Lähetä niin kuin kirjoitin',
    asIsHint: 'Kirjoitit vaarasta. Osoite tai numero voi auttaa auttamaan. Sinä päätät.',
  },
  talk: {
    title: 'Keskustelu',
    next: 'Olet seuraava. Joku vastaa sinulle pian.',
    place: (n) => `Olet jonossa numero ${n}.`,
    placeHint: 'Voit jo kirjoittaa lisää. Aikuinen lukee kaiken.',
    closedWhileWaiting: (when) =>
      `Aukioloaika päättyi. Joku voi silti vielä vastata. Jos et jaksa odottaa, tallenna viestisi: siihen vastataan. Avaamme ${when}.`,
    with: (name, title) => `Kanssasi on ${name}, ${title}.`,
    ended: (until) => `Keskustelu päättyi. Voit tallentaa sen ${until} asti. Sitten se poistuu.`,
    you: 'Sinä',
    worker: 'Aikuinen',
    log: 'Viestit',
    write: 'Kirjoita viesti',
    send: 'Lähetä',
    show: 'Näytä uudet viestit',
    pause: 'Pysäytä automaattinen päivitys',
    resume: 'Päivitä automaattisesti',
    more: 'Tallenna tai lopeta',
    save: 'Haluatko tallentaa keskustelun?',
    saveHint: 'Saat koodin. Koodilla voit palata tähän, ja aikuinen jatkaa kanssasi.',
    saveContact: 'Miten sinuun saa yhteyden?',
    way: 'Yhteydenotto',
    ways: {
      none: 'Ei mitenkään. Palaan itse koodilla.',
      phone: 'Soittamalla',
      text: 'Tekstiviestillä',
      email: 'Sähköpostilla',
    },
    value: 'Numero tai sähköposti',
    valueHint: 'Vain jos haluat, että sinuun otetaan yhteyttä.',
    saveButton: 'Tallenna ja anna koodi',
    leave: 'Haluatko lopettaa?',
    leaveHint: 'Kaikki, mitä kirjoititte, poistuu heti. Sitä ei saa takaisin.',
    leaveButton: 'Lopeta ja poista',
  },
  gone: {
    title: 'Keskustelu on päättynyt',
    lead: 'Viestejä ei ole enää tallessa missään. Voit aloittaa uuden, milloin haluat.',
    again: 'Aloita uusi keskustelu',
  },
  saved: {
    title: 'Tallensimme keskustelun',
    lead: (when) => `Aikuinen vastaa sinulle viimeistään ${when}.`,
    code: 'Koodisi',
    keep: 'Ota koodi talteen nyt, vaikka kuvana. Emme voi näyttää sitä uudestaan.',
    follow: 'Avaa viestisi',
  },
  left: { title: 'Poistimme keskustelun', lead: 'Mitään ei jäänyt talteen. Hyvä, että kirjoitit.' },
}

const sv: ChatTexts = {
  tab: 'Samtal',
  notDone: 'Meddelandet gick inte iväg',
  title: 'Prata med en vuxen',
  lead: 'Här svarar en skolpsykolog eller en handledare. Du kan skriva om vad som helst som tynger dig.',
  promises: [
    'Du behöver inget namn och inget konto.',
    'Vi ser inte vem du är eller varifrån du skriver.',
    'Samtalet tas bort när det slutar. Du bestämmer om du vill spara det.',
  ],
  danger: 'Är du i fara nu, ring 112.',
  openNow: 'Vi är här nu.',
  openUntil: (when) => `Vi är här till ${when}.`,
  waiting: (n) => (n === 1 ? 'En väntar före dig.' : `${n} väntar före dig.`),
  closed: 'Chatten är stängd nu.',
  opens: (when) => `Vi öppnar ${when}.`,
  closedNow: 'Vi är inte här nu.',
  noChat: 'I den här kommunen finns ännu ingen egen chatt.',
  noChatNext: 'Här når du ändå en vuxen.',
  choosePlace: 'Välj kommun',
  choosePlaceLead: 'Berätta först i vilken kommun du bor eller går i skola. Annat frågar vi inte.',
  place: (name) => `Kommun: ${name}`,
  changePlace: 'Byt kommun',
  hoursTitle: 'När vi är här',
  always: 'Alltid, dygnet runt. Det här är en demoversion: ett riktigt område har öppettider.',
  closedDay: 'stängt',
  meanwhile: 'Vad du kan göra nu',
  ask: 'Lämna ett meddelande. En vuxen svarar senast den dag vi lovar.',
  nickname: { label: 'Signatur', hint: 'Hitta på något. Skriv inte ditt eget namn.' },
  text: { label: 'Vad vill du berätta?', hint: 'Du kan börja med bara hej.' },
  optional: '(frivilligt)',
  begin: 'Börja samtalet',
  goOn: 'Du har ett samtal på gång.',
  goOnLink: 'Fortsätt det',
  personal: {
    title: 'Vi skickade inte det här ännu',
    why: 'I meddelandet fanns något som visar vem du är. Här får du vara okänd, så vi dolde det.',
    what: {
      'identity-code': 'personbeteckning',
      phone: 'telefonnummer',
      email: 'e-postadress',
      address: 'adress',
    },
    masked: 'Dolt:',
    ready: 'Du kan skicka meddelandet så här.',
    asIs: 'Skicka som jag skrev',
    asIsHint: 'Du skrev om fara. En adress eller ett nummer kan göra det lättare att hjälpa. Du bestämmer.',
  },
  talk: {
    title: 'Samtal',
    next: 'Du är nästa. Någon svarar dig snart.',
    place: (n) => `Du är nummer ${n} i kön.`,
    placeHint: 'Du kan redan skriva mer. Den vuxna läser allt.',
    closedWhileWaiting: (when) =>
      `Öppettiden är slut. Någon kan ändå hinna svara. Orkar du inte vänta, spara ditt meddelande: det får svar. Vi öppnar ${when}.`,
    with: (name, title) => `${name}, ${title}, är med dig.`,
    ended: (until) => `Samtalet är slut. Du kan spara det till ${until}. Sedan tas det bort.`,
    you: 'Du',
    worker: 'Vuxen',
    log: 'Meddelanden',
    write: 'Skriv ett meddelande',
    send: 'Skicka',
    show: 'Visa nya meddelanden',
    pause: 'Stoppa automatisk uppdatering',
    resume: 'Uppdatera automatiskt',
    more: 'Spara eller sluta',
    save: 'Vill du spara samtalet?',
    saveHint: 'Du får en kod. Med koden kan du komma tillbaka, och en vuxen fortsätter med dig.',
    saveContact: 'Hur får vi kontakt med dig?',
    way: 'Kontakt',
    ways: {
      none: 'Inte alls. Jag kommer själv tillbaka med koden.',
      phone: 'Ring mig',
      text: 'Textmeddelande',
      email: 'E-post',
    },
    value: 'Nummer eller e-post',
    valueHint: 'Bara om du vill att någon tar kontakt.',
    saveButton: 'Spara och ge mig en kod',
    leave: 'Vill du sluta?',
    leaveHint: 'Allt som ni skrev tas bort genast. Det går inte att få tillbaka.',
    leaveButton: 'Sluta och ta bort',
  },
  gone: {
    title: 'Samtalet är slut',
    lead: 'Meddelandena finns inte kvar någonstans. Du kan börja ett nytt när du vill.',
    again: 'Börja ett nytt samtal',
  },
  saved: {
    title: 'Vi sparade samtalet',
    lead: (when) => `En vuxen svarar dig senast ${when}.`,
    code: 'Din kod',
    keep: 'Spara koden nu, till exempel som en bild. Vi kan inte visa den igen.',
    follow: 'Öppna dina meddelanden',
  },
  left: { title: 'Vi tog bort samtalet', lead: 'Inget blev kvar. Bra att du skrev.' },
}

const en: ChatTexts = {
  tab: 'Talk',
  notDone: 'The message was not sent',
  title: 'Talk with an adult',
  lead: 'A school psychologist or a guide answers here. You can write about anything that weighs on you.',
  promises: [
    'You need no name and no account.',
    'We do not see who you are or where you write from.',
    'The talk is removed when it ends. You decide whether to save it.',
  ],
  danger: 'If you are in danger now, call 112.',
  openNow: 'We are here now.',
  openUntil: (when) => `We are here until ${when}.`,
  waiting: (n) => (n === 1 ? 'One person waits before you.' : `${n} people wait before you.`),
  closed: 'The chat is closed now.',
  opens: (when) => `We open ${when}.`,
  closedNow: 'We are not here now.',
  noChat: 'This municipality has no chat of its own yet.',
  noChatNext: 'Here you reach an adult all the same.',
  choosePlace: 'Choose your municipality',
  choosePlaceLead: 'First tell us where you live or go to school. We ask nothing else.',
  place: (name) => `Municipality: ${name}`,
  changePlace: 'Change municipality',
  hoursTitle: 'When we are here',
  always: 'Always, day and night. This is a demonstration: a real county has opening hours.',
  closedDay: 'closed',
  meanwhile: 'What you can do now',
  ask: 'Leave a message. An adult answers by the day we promise.',
  nickname: { label: 'Nickname', hint: 'Make something up. Do not write your own name.' },
  text: { label: 'What would you like to tell?', hint: 'You can begin with just hello.' },
  optional: '(optional)',
  begin: 'Start talking',
  goOn: 'You have a talk going on.',
  goOnLink: 'Go on with it',
  personal: {
    title: 'We have not sent this yet',
    why: 'The message had something that tells who you are. You may stay unknown here, so we hid it.',
    what: {
      'identity-code': 'personal identity code',
      phone: 'phone number',
      email: 'e-mail address',
      address: 'address',
    },
    masked: 'Hidden:',
    ready: 'You can send the message as it now stands.',
    asIs: 'Send it as I wrote it',
    asIsHint: 'You wrote of danger. An address or a number may make it easier to help. You decide.',
  },
  talk: {
    title: 'Talk',
    next: 'You are next. Somebody answers you soon.',
    place: (n) => `You are number ${n} in the queue.`,
    placeHint: 'You can already write more. The adult reads everything.',
    closedWhileWaiting: (when) =>
      `Opening hours are over. Somebody may still answer. If you cannot wait, save your message: it will be answered. We open ${when}.`,
    with: (name, title) => `${name}, ${title}, is with you.`,
    ended: (until) => `The talk has ended. You can save it until ${until}. Then it is removed.`,
    you: 'You',
    worker: 'Adult',
    log: 'Messages',
    write: 'Write a message',
    send: 'Send',
    show: 'Show new messages',
    pause: 'Stop renewing by itself',
    resume: 'Renew by itself',
    more: 'Save or end',
    save: 'Would you like to save the talk?',
    saveHint: 'You get a code. With the code you can come back, and an adult goes on with you.',
    saveContact: 'How may we reach you?',
    way: 'Contact',
    ways: {
      none: 'Not at all. I come back myself with the code.',
      phone: 'By calling',
      text: 'By text message',
      email: 'By e-mail',
    },
    value: 'Number or e-mail',
    valueHint: 'Only if you want somebody to contact you.',
    saveButton: 'Save and give me a code',
    leave: 'Would you like to end?',
    leaveHint: 'Everything you both wrote is removed at once. It cannot be brought back.',
    leaveButton: 'End and remove',
  },
  gone: {
    title: 'The talk has ended',
    lead: 'The messages are not kept anywhere any more. You can begin a new one whenever you like.',
    again: 'Begin a new talk',
  },
  saved: {
    title: 'We saved the talk',
    lead: (when) => `An adult answers you by ${when}.`,
    code: 'Your code',
    keep: 'Save the code now, for example as a picture. We cannot show it again.',
    follow: 'Open your messages',
  },
  left: { title: 'We removed the talk', lead: 'Nothing was kept. Good that you wrote.' },
}

export const chatTexts: Readonly<Record<Language, ChatTexts>> = { fi, sv, en }
