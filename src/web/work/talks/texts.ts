import type { DialogueStep } from '#capabilities/conversations/index.ts'
import type { Language } from '#platform/text.ts'

export type TalksTexts = {
  readonly title: string
  readonly lead: string
  readonly next: string
  readonly nobodyWaits: string
  readonly taken: string
  readonly open: (until: string) => string
  readonly alwaysOpen: string
  readonly closed: (next: string) => string
  readonly closedOnly: string
  readonly waiting: (n: number) => string
  readonly mine: string
  readonly offered: string
  readonly nothingWaiting: string
  readonly nothingMine: string
  readonly nameless: string
  readonly channels: { readonly chat: string; readonly 'text-message': string }
  readonly waited: (minutes: number) => string
  readonly danger: string
  readonly yourTurn: string
  readonly ended: string
  readonly read: string
  readonly settings: string
  readonly notOnRota: string
  readonly languages: Readonly<Record<Language, string>>
  readonly live: { readonly show: string; readonly pause: string; readonly resume: string }
  readonly notDone: string
  readonly talk: {
    readonly title: (name: string) => string
    readonly back: string
    readonly log: string
    readonly young: string
    readonly you: string
    readonly take: string
    readonly accept: string
    readonly offeredToYou: string
    readonly reply: string
    readonly replyHint: string
    readonly replyTextHint: string
    readonly send: string
    readonly offer: string
    readonly offerHint: string
    readonly offerTo: string
    readonly offerEmpty: string
    readonly offeredTo: (name: string) => string
    readonly noColleagues: string
    readonly release: string
    readonly releaseHint: string
    readonly end: string
    readonly endHint: string
    readonly endTextHint: string
    readonly endButton: string
    readonly closing: string
    readonly dangerTitle: string
    readonly danger: readonly string[]
    readonly facts: {
      readonly municipality: string
      readonly language: string
      readonly channel: string
      readonly since: string
    }
    readonly others: string
    readonly gone: string
  }
  readonly desk: {
    readonly title: string
    readonly lead: string
    readonly saved: string
    readonly hours: string
    readonly hoursHint: string
    readonly isOn: string
    readonly alwaysOpen: string
    readonly alwaysOpenHint: string
    readonly opens: (day: string) => string
    readonly closes: (day: string) => string
    readonly saveHours: string
    readonly rota: string
    readonly rotaHint: string
    readonly saveRota: string
    readonly campaigns: string
    readonly campaignsLead: string
    readonly newCampaign: string
    readonly keyword: string
    readonly keywordHint: string
    readonly nameFi: string
    readonly nameSv: string
    readonly language: string
    readonly municipality: string
    readonly municipalityHint: string
    readonly isRunning: string
    readonly from: string
    readonly to: string
    readonly toHint: string
    readonly question: (n: number) => string
    readonly askFi: string
    readonly askSv: string
    readonly askEn: string
    readonly answer: string
    readonly none: string
    readonly kinds: Readonly<Record<DialogueStep['kind'], string>>
    readonly saveCampaign: string
    readonly running: string
    readonly off: string
    readonly optional: string
  }
}

const fi: TalksTexts = {
  title: 'Keskustelut',
  lead: 'Nuoret, jotka odottavat vastausta, ja ne, joiden kanssa juttelet.',
  next: 'Ota seuraava',
  nobodyWaits: 'Kukaan ei odota juuri nyt.',
  taken: 'Joku toinen otti keskustelun juuri ennen sinua, tai se on päättynyt.',
  open: (until) => `Auki ${until} asti`,
  alwaysOpen: 'Auki aina',
  closed: (next) => `Kiinni, avataan ${next}`,
  closedOnly: 'Kiinni',
  waiting: (n) => `Odottaa (${n})`,
  mine: 'Sinun keskustelusi',
  offered: 'Tarjottu sinulle',
  nothingWaiting: 'Kukaan ei odota. Lista päivittyy, kun joku kirjoittaa.',
  nothingMine: 'Sinulla ei ole keskustelua kesken.',
  nameless: 'Ei nimimerkkiä',
  channels: { chat: 'Chat', 'text-message': 'Tekstiviesti' },
  waited: (minutes) => `odottanut ${Math.round(minutes)} min`,
  danger: 'Vaaran sanoja',
  yourTurn: 'Odottaa vastaustasi',
  ended: 'Päättynyt',
  read: 'Lue',
  settings: 'Aukioloajat, vuorot ja avainsanat',
  notOnRota: 'Et ole nyt vuorolistalla, joten jonossa olevat keskustelut eivät näy sinulle.',
  languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
  live: {
    show: 'Päivitä',
    pause: 'Pysäytä automaattinen päivitys',
    resume: 'Päivitä automaattisesti',
  },
  notDone: 'Tätä ei tehty',
  talk: {
    title: (name) => `Keskustelu: ${name}`,
    back: 'Kaikki keskustelut',
    log: 'Viestit',
    young: 'Nuori',
    you: 'Sinä',
    take: 'Ota keskustelu',
    accept: 'Ota keskustelu vastaan',
    offeredToYou: 'Kollegasi tarjoaa tätä sinulle. Hän vastaa siitä, kunnes otat sen.',
    reply: 'Vastaa',
    replyHint: 'Nuori näkee etunimesi ja ammattisi.',
    replyTextHint:
      'Menee tekstiviestinä. Numero ei näy sinulle. Yöllä klo 21–8 viesti odottaa aamuun, paitsi vaarassa.',
    send: 'Lähetä',
    offer: 'Siirrä kollegalle',
    offerHint: 'Vastaat nuoresta, kunnes kollega on ottanut keskustelun.',
    offerTo: 'Kollega',
    offerEmpty: 'Valitse',
    offeredTo: (name) => `Tarjottu: ${name}. Sinä vastaat tästä, kunnes hän ottaa sen.`,
    noColleagues: 'Vuorolistalla ei ole nyt muita.',
    release: 'Palauta jonoon',
    releaseHint: 'Nuori pitää paikkansa jonossa.',
    end: 'Päätä keskustelu',
    endHint: 'Nuorella on 30 minuuttia aikaa tallentaa. Sitten kaikki poistuu. Sinä et voi tallentaa.',
    endTextHint: 'Viestit poistuvat heti.',
    endButton: 'Päätä',
    closing: 'Keskustelu on päättynyt. Se poistuu, jos nuori ei tallenna sitä.',
    dangerTitle: 'Nuori on voinut kirjoittaa vaarasta',
    danger: [
      'Kysy suoraan, onko hän turvassa nyt.',
      'Jos henki on vaarassa, kerro hänelle numero 112 ja pysy mukana. Soita itse 112, jos tiedät, missä hän on.',
      'Auttamispuhelimet näkyvät jo nuoren sivulla.',
    ],
    facts: { municipality: 'Kunta', language: 'Kieli', channel: 'Tapa', since: 'Alkoi' },
    others: 'Muut keskustelusi',
    gone: 'Keskustelua ei ole enää.',
  },
  desk: {
    title: 'Keskustelun asetukset',
    lead: 'Milloin keskustelu on auki, kuka vastaa ja millä sanalla tekstiviesti alkaa.',
    saved: 'Tallennettu.',
    hours: 'Aukioloajat',
    hoursHint: 'Tyhjä päivä on kiinni. Juhlapyhät ja aatot ovat aina kiinni.',
    isOn: 'Keskustelu on käytössä',
    alwaysOpen: 'Auki aina',
    alwaysOpenHint: 'Vain, jos joku todella vastaa yöllä.',
    opens: (day) => `${day}: avataan`,
    closes: (day) => `${day}: suljetaan`,
    saveHours: 'Tallenna aukioloajat',
    rota: 'Kuka vastaa',
    rotaHint: 'Vain vuorolistalla olevat näkevät, kuka odottaa.',
    saveRota: 'Tallenna vuorolista',
    campaigns: 'Avainsanat tekstiviesteille',
    campaignsLead:
      'Nuori kirjoittaa sanan ja saa muutaman kysymyksen. Kirjoita kysymykset niin, ettei niissä lue asiaa tai palvelua.',
    newCampaign: 'Uusi avainsana',
    keyword: 'Avainsana',
    keywordHint: '3–20 kirjainta tai numeroa. Sama sana voi olla vain kerran koko palvelussa.',
    nameFi: 'Nimi suomeksi',
    nameSv: 'Nimi ruotsiksi',
    language: 'Kieli, jolla aloitetaan',
    municipality: 'Kunta',
    municipalityHint: 'Tätä käytetään, jos vastauksesta ei selviä kunta.',
    isRunning: 'Avainsana on käytössä',
    from: 'Alkaa',
    to: 'Päättyy',
    toHint: 'Tyhjä: toistaiseksi.',
    question: (n) => `Kysymys ${n}`,
    askFi: 'Suomeksi',
    askSv: 'Ruotsiksi',
    askEn: 'Englanniksi',
    answer: 'Vastaus',
    none: 'Ei kysymystä',
    kinds: {
      scale: 'Asteikko 1–5',
      words: 'Omin sanoin',
      'yes-no': 'Kyllä tai ei: kirjoitetaanko takaisin',
      municipality: 'Kunta (kysytään vain, jos kirjoitetaan takaisin)',
    },
    saveCampaign: 'Tallenna avainsana',
    running: 'käytössä',
    off: 'ei käytössä',
    optional: '(vapaaehtoinen)',
  },
}

const sv: TalksTexts = {
  title: 'Samtal',
  lead: 'Unga som väntar på svar, och de som du pratar med.',
  next: 'Ta nästa',
  nobodyWaits: 'Ingen väntar just nu.',
  taken: 'Någon annan tog samtalet just före dig, eller så är det slut.',
  open: (until) => `Öppet till ${until}`,
  alwaysOpen: 'Alltid öppet',
  closed: (next) => `Stängt, öppnar ${next}`,
  closedOnly: 'Stängt',
  waiting: (n) => `Väntar (${n})`,
  mine: 'Dina samtal',
  offered: 'Erbjudet dig',
  nothingWaiting: 'Ingen väntar. Listan uppdateras när någon skriver.',
  nothingMine: 'Du har inget samtal på gång.',
  nameless: 'Ingen signatur',
  channels: { chat: 'Chatt', 'text-message': 'Textmeddelande' },
  waited: (minutes) => `har väntat ${Math.round(minutes)} min`,
  danger: 'Ord om fara',
  yourTurn: 'Väntar på ditt svar',
  ended: 'Avslutat',
  read: 'Läs',
  settings: 'Öppettider, turer och nyckelord',
  notOnRota: 'Du står inte på turlistan nu, så de som väntar syns inte för dig.',
  languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
  live: {
    show: 'Uppdatera',
    pause: 'Stoppa automatisk uppdatering',
    resume: 'Uppdatera automatiskt',
  },
  notDone: 'Det här gjordes inte',
  talk: {
    title: (name) => `Samtal: ${name}`,
    back: 'Alla samtal',
    log: 'Meddelanden',
    young: 'Den unga',
    you: 'Du',
    take: 'Ta samtalet',
    accept: 'Ta emot samtalet',
    offeredToYou: 'En kollega erbjuder dig det här. Kollegan ansvarar för det tills du tar det.',
    reply: 'Svara',
    replyHint: 'Den unga ser ditt förnamn och ditt yrke.',
    replyTextHint:
      'Går som textmeddelande. Du ser inte numret. Kl. 21–8 väntar meddelandet till morgonen, utom vid fara.',
    send: 'Skicka',
    offer: 'Överför till en kollega',
    offerHint: 'Du ansvarar för den unga tills kollegan har tagit samtalet.',
    offerTo: 'Kollega',
    offerEmpty: 'Välj',
    offeredTo: (name) => `Erbjudet: ${name}. Du ansvarar för det tills kollegan tar det.`,
    noColleagues: 'Ingen annan står på turlistan nu.',
    release: 'Lämna tillbaka till kön',
    releaseHint: 'Den unga behåller sin plats i kön.',
    end: 'Avsluta samtalet',
    endHint: 'Den unga har 30 minuter på sig att spara. Sedan tas allt bort. Du kan inte spara.',
    endTextHint: 'Meddelandena tas bort genast.',
    endButton: 'Avsluta',
    closing: 'Samtalet är slut. Det tas bort om den unga inte sparar det.',
    dangerTitle: 'Den unga kan ha skrivit om fara',
    danger: [
      'Fråga rakt ut om den unga är trygg nu.',
      'Är liv i fara: ge numret 112 och stanna kvar. Ring själv 112 om du vet var den unga är.',
      'Hjälptelefonerna syns redan på den ungas sida.',
    ],
    facts: { municipality: 'Kommun', language: 'Språk', channel: 'Sätt', since: 'Började' },
    others: 'Dina andra samtal',
    gone: 'Samtalet finns inte längre.',
  },
  desk: {
    title: 'Samtalens inställningar',
    lead: 'När chatten är öppen, vem som svarar och med vilket ord ett textmeddelande börjar.',
    saved: 'Sparat.',
    hours: 'Öppettider',
    hoursHint: 'En tom dag är stängd. Helgdagar och aftnar är alltid stängda.',
    isOn: 'Chatten är i bruk',
    alwaysOpen: 'Alltid öppet',
    alwaysOpenHint: 'Bara om någon verkligen svarar på natten.',
    opens: (day) => `${day}: öppnar`,
    closes: (day) => `${day}: stänger`,
    saveHours: 'Spara öppettiderna',
    rota: 'Vem svarar',
    rotaHint: 'Bara de som står på turlistan ser vem som väntar.',
    saveRota: 'Spara turlistan',
    campaigns: 'Nyckelord för textmeddelanden',
    campaignsLead:
      'Den unga skriver ordet och får några frågor. Skriv frågorna så att de inte nämner ärende eller tjänst.',
    newCampaign: 'Nytt nyckelord',
    keyword: 'Nyckelord',
    keywordHint: '3–20 bokstäver eller siffror. Samma ord får finnas bara en gång i hela tjänsten.',
    nameFi: 'Namn på finska',
    nameSv: 'Namn på svenska',
    language: 'Språk som det börjar på',
    municipality: 'Kommun',
    municipalityHint: 'Används om svaret inte visar kommunen.',
    isRunning: 'Nyckelordet är i bruk',
    from: 'Börjar',
    to: 'Slutar',
    toHint: 'Tomt: tills vidare.',
    question: (n) => `Fråga ${n}`,
    askFi: 'På finska',
    askSv: 'På svenska',
    askEn: 'På engelska',
    answer: 'Svar',
    none: 'Ingen fråga',
    kinds: {
      scale: 'Skala 1–5',
      words: 'Egna ord',
      'yes-no': 'Ja eller nej: ska någon skriva tillbaka',
      municipality: 'Kommun (frågas bara om någon ska skriva tillbaka)',
    },
    saveCampaign: 'Spara nyckelordet',
    running: 'i bruk',
    off: 'inte i bruk',
    optional: '(frivilligt)',
  },
}

const en: TalksTexts = {
  title: 'Talks',
  lead: 'Young people who wait for an answer, and those you are talking with.',
  next: 'Take the next',
  nobodyWaits: 'Nobody waits right now.',
  taken: 'Somebody else took the talk just before you, or it has ended.',
  open: (until) => `Open until ${until}`,
  alwaysOpen: 'Always open',
  closed: (next) => `Closed, opens ${next}`,
  closedOnly: 'Closed',
  waiting: (n) => `Waiting (${n})`,
  mine: 'Your talks',
  offered: 'Offered to you',
  nothingWaiting: 'Nobody waits. The list renews itself when somebody writes.',
  nothingMine: 'You have no talk going on.',
  nameless: 'No nickname',
  channels: { chat: 'Chat', 'text-message': 'Text message' },
  waited: (minutes) => `has waited ${Math.round(minutes)} min`,
  danger: 'Words of danger',
  yourTurn: 'Waits for your answer',
  ended: 'Ended',
  read: 'Read',
  settings: 'Opening hours, rota and keywords',
  notOnRota: 'You are not on the rota now, so you do not see who waits.',
  languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  live: {
    show: 'Renew',
    pause: 'Stop renewing by itself',
    resume: 'Renew by itself',
  },
  notDone: 'This was not done',
  talk: {
    title: (name) => `Talk: ${name}`,
    back: 'All talks',
    log: 'Messages',
    young: 'Young person',
    you: 'You',
    take: 'Take the talk',
    accept: 'Accept the talk',
    offeredToYou: 'A colleague offers you this. The colleague answers for it until you take it.',
    reply: 'Answer',
    replyHint: 'The young person sees your first name and profession.',
    replyTextHint:
      'Goes as a text message. You do not see the number. From 21 to 8 it waits for the morning, except in danger.',
    send: 'Send',
    offer: 'Hand over to a colleague',
    offerHint: 'You answer for the young person until the colleague has taken the talk.',
    offerTo: 'Colleague',
    offerEmpty: 'Choose',
    offeredTo: (name) => `Offered to ${name}. You answer for it until it is taken.`,
    noColleagues: 'Nobody else is on the rota now.',
    release: 'Return to the queue',
    releaseHint: 'The young person keeps the place in the queue.',
    end: 'End the talk',
    endHint: 'The young person has 30 minutes to save. Then everything is removed. You cannot save.',
    endTextHint: 'The messages are removed at once.',
    endButton: 'End',
    closing: 'The talk has ended. It is removed unless the young person saves it.',
    dangerTitle: 'The young person may have written of danger',
    danger: [
      'Ask directly whether they are safe now.',
      'If life is in danger, give the number 112 and stay. Call 112 yourself if you know where they are.',
      'The help lines already stand on the young person’s page.',
    ],
    facts: { municipality: 'Municipality', language: 'Language', channel: 'Way', since: 'Began' },
    others: 'Your other talks',
    gone: 'The talk is no longer there.',
  },
  desk: {
    title: 'Settings of talks',
    lead: 'When the chat is open, who answers, and with which word a text message begins.',
    saved: 'Saved.',
    hours: 'Opening hours',
    hoursHint: 'An empty day is closed. Holidays and eves are always closed.',
    isOn: 'The chat is in use',
    alwaysOpen: 'Always open',
    alwaysOpenHint: 'Only if somebody really answers at night.',
    opens: (day) => `${day}: opens`,
    closes: (day) => `${day}: closes`,
    saveHours: 'Save opening hours',
    rota: 'Who answers',
    rotaHint: 'Only those on the rota see who waits.',
    saveRota: 'Save the rota',
    campaigns: 'Keywords for text messages',
    campaignsLead:
      'A young person writes the word and gets a few questions. Write them so that they name no matter and no service.',
    newCampaign: 'New keyword',
    keyword: 'Keyword',
    keywordHint: '3–20 letters or digits. A word may stand only once in the whole product.',
    nameFi: 'Name in Finnish',
    nameSv: 'Name in Swedish',
    language: 'Language it begins in',
    municipality: 'Municipality',
    municipalityHint: 'Used if the answer does not tell the municipality.',
    isRunning: 'The keyword is in use',
    from: 'Begins',
    to: 'Ends',
    toHint: 'Empty: until further notice.',
    question: (n) => `Question ${n}`,
    askFi: 'In Finnish',
    askSv: 'In Swedish',
    askEn: 'In English',
    answer: 'Answer',
    none: 'No question',
    kinds: {
      scale: 'Scale 1–5',
      words: 'In one’s own words',
      'yes-no': 'Yes or no: is somebody to write back',
      municipality: 'Municipality (asked only if somebody is to write back)',
    },
    saveCampaign: 'Save the keyword',
    running: 'in use',
    off: 'not in use',
    optional: '(optional)',
  },
}

export const talksTexts: Readonly<Record<Language, TalksTexts>> = { fi, sv, en }
