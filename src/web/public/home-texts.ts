import type { Language } from '#platform/text.ts'

type Worry = { readonly words: string; readonly q: string }

export type HomeTexts = {
  readonly tab: string
  readonly title: string
  readonly description: string
  readonly search: {
    readonly hint: string
    readonly button: string
    readonly examplesLabel: string
    readonly examples: readonly string[]
  }
  readonly place: {
    readonly chosen: string
    readonly change: string
    readonly invite: string
    readonly choose: string
  }
  readonly ask: {
    readonly title: string
    readonly text: string
    readonly button: string
    readonly follow: string
    readonly my: string
    readonly young: string
  }
  readonly house: {
    readonly title: string
    readonly lead: string
    readonly leadIn: (place: string) => string
    readonly stairwell: string
    readonly beside: string
    readonly mottoNote: string
  }
  readonly around: { readonly area: (area: string) => string; readonly map: string }
  readonly young: {
    readonly tab: string
    readonly title: string
    readonly lead: string
    readonly description: string
    readonly search: string
    readonly hint: string
    readonly button: string
    readonly worriesTitle: string
    readonly worries: readonly Worry[]
    readonly talkTitle: string
    readonly talkLead: string
    readonly ownChatTitle: string
    readonly ownChat: string
    readonly ownChatLink: string
    readonly chatTitle: string
    readonly chat: string
    readonly chatLink: string
    readonly bot: string
    readonly adultTitle: string
    readonly adult: readonly string[]
    readonly askTitle: string
    readonly ask: string
    readonly askButton: string
    readonly danger: string
  }
}

const fi: HomeTexts = {
  tab: 'Etusivu',
  title: 'Mitä sinulle kuuluu?',
  description:
    'Löydä apua lapselle, nuorelle ja koko perheelle läheltäsi. Hae omin sanoin tai pyydä apua ilman nimeä.',
  search: {
    hint: 'Kirjoita omin sanoin, mitä etsit tai mikä painaa.',
    button: 'Hae apua',
    examplesLabel: 'Esimerkiksi',
    examples: ['taapero valvottaa', 'puhe viivästyy', 'ero ja lapset', 'perhekahvila'],
  },
  place: {
    chosen: 'Lähimmät ensin:',
    change: 'Vaihda kunta',
    invite: 'Kerro kuntasi, niin näet ensin lähellä olevan avun.',
    choose: 'Valitse kunta',
  },
  ask: {
    title: 'Etkö tiedä, mistä aloittaa?',
    text: 'Kerro meille. Ihminen lukee viestisi ja vastaa luvattuun aikaan mennessä. Nimeä ei tarvita.',
    button: 'Pyydä apua',
    follow: 'Seuraa pyyntöäsi koodilla',
    my: 'Oma perhe: kuka auttaa meitä',
    young: 'Olen lapsi tai nuori',
  },
  house: {
    title: 'Perheiden talo',
    lead: 'Ovet ovat auki kaikille perheille. Avaa huone, niin näet, kuka auttaa ja miten pääset mukaan.',
    leadIn: (place) => `Valo ikkunassa tarkoittaa apua. Luvut kertovat, mitä on lähellä: ${place}.`,
    stairwell: 'Portaikko',
    beside: 'Portaikon vieressä',
    mottoNote: '',
  },
  around: { area: (area) => `Oma alueesi: ${area}`, map: 'Palvelut kartalla' },
  young: {
    tab: 'Lapsille ja nuorille',
    title: 'Mikä sinua painaa?',
    lead: 'Saat puhua. Mikään asia ei ole liian pieni. Et joudu pulaan, jos kerrot.',
    description: 'Apua lapsille ja nuorille: puhelin, chat ja lähellä olevat aikuiset.',
    search: 'Kirjoita omin sanoin',
    hint: 'Emme tallenna sanojasi. Ne voivat jäädä selaimen historiaan.',
    button: 'Etsi',
    worriesTitle: 'Tai valitse tästä',
    worries: [
      { words: 'Minua kiusataan', q: 'kiusaaminen' },
      { words: 'Olen yksinäinen', q: 'yksinäisyys' },
      { words: 'Ahdistaa', q: 'ahdistus' },
      { words: 'Vanhemmat riitelevät', q: 'riidat kotona' },
      { words: 'Kotona juodaan tai käytetään päihteitä', q: 'kotona juodaan' },
      { words: 'Pelkään kotona', q: 'pelkään kotona' },
      { words: 'Vanhemmat eroavat', q: 'vanhempien ero' },
      { words: 'En halua mennä kouluun', q: 'en halua kouluun' },
      { words: 'Olen surullinen', q: 'masennus' },
      { words: 'Seksi, ihastuminen ja ehkäisy', q: 'ehkäisy' },
      { words: 'Juon tai käytän päihteitä', q: 'nuori käyttää päihteitä' },
      { words: 'Haluan tekemistä ja kavereita', q: 'nuorisotila' },
    ],
    talkTitle: 'Soita, niin aikuinen kuuntelee',
    talkLead: 'Sinun ei tarvitse kertoa nimeäsi. Voit myös vain olla hiljaa hetken.',
    ownChatTitle: 'Kirjoita aikuiselle nyt',
    ownChat: 'Koulupsykologi tai ohjaaja vastaa. Et tarvitse nimeä, ja keskustelu poistuu, kun se päättyy.',
    ownChatLink: 'Juttele aikuisen kanssa',
    chatTitle: 'Muita paikkoja kirjoittaa',
    chat: 'Sekasin-chatissa voit kirjoittaa aikuiselle ilman nimeä.',
    chatLink: 'Sekasin-chat (sekasin.fi)',
    bot: 'Annie Bot: tekstiviesti opiskelijoille',
    adultTitle: 'Kerro aikuiselle, johon luotat',
    adult: [
      'Aikuinen voi olla opettaja, terveydenhoitaja, kuraattori, valmentaja tai isovanhempi.',
      'Voit aloittaa näin: ”Minulla on asia, josta on vaikea puhua.”',
      'Jos aikuinen ei kuuntele, kerro toiselle. Sinulla on oikeus saada apua.',
    ],
    askTitle: 'Kirjoita meille',
    ask: 'Nimeä ei tarvita. Saat koodin, jolla luet vastauksen. Kerromme, milloin se viimeistään tulee.',
    askButton: 'Kysy aikuiselta',
    danger: 'Jos olet vaarassa nyt, soita 112. Saat soittaa sinne itse, vaikka olet lapsi.',
  },
}

const sv: HomeTexts = {
  tab: 'Startsida',
  title: 'Hur har du det?',
  description:
    'Hitta hjälp för barn, unga och hela familjen nära dig. Sök med egna ord eller be om hjälp utan namn.',
  search: {
    hint: 'Skriv med egna ord vad du söker eller vad som tynger dig.',
    button: 'Sök hjälp',
    examplesLabel: 'Till exempel',
    examples: ['barnet sover inte', 'sen talutveckling', 'skilsmässa och barn', 'familjecafé'],
  },
  place: {
    chosen: 'De närmaste först:',
    change: 'Byt kommun',
    invite: 'Berätta vilken kommun du bor i, så ser du först den hjälp som finns nära dig.',
    choose: 'Välj kommun',
  },
  ask: {
    title: 'Vet du inte var du ska börja?',
    text: 'Berätta för oss. En människa läser ditt meddelande och svarar inom utlovad tid. Du behöver inte ge ditt namn.',
    button: 'Be om hjälp',
    follow: 'Följ din begäran med koden',
    my: 'Min familj: vem hjälper oss',
    young: 'Jag är barn eller ung',
  },
  house: {
    title: 'Familjernas hus',
    lead: 'Dörrarna är öppna för alla familjer. Öppna ett rum, så ser du vem som hjälper och hur du kommer med.',
    leadIn: (place) => `Ljus i ett fönster betyder hjälp. Talen visar vad som finns nära: ${place}.`,
    stairwell: 'Trapphuset',
    beside: 'Bredvid trapphuset',
    mottoNote:
      'Våningarnas namn på svenska (Innan · Så snart som · När det har hänt) är vår egen översättning från finskan.',
  },
  around: { area: (area) => `Ditt område: ${area}`, map: 'Tjänsterna på kartan' },
  young: {
    tab: 'För barn och unga',
    title: 'Vad tynger dig?',
    lead: 'Du får prata. Inget är för litet. Du råkar inte illa ut om du berättar.',
    description: 'Hjälp för barn och unga: telefon, chatt och vuxna nära dig.',
    search: 'Skriv med egna ord',
    hint: 'Vi sparar inte dina ord. De kan finnas kvar i webbläsarens historik.',
    button: 'Sök',
    worriesTitle: 'Eller välj här',
    worries: [
      { words: 'Jag blir mobbad', q: 'mobbning' },
      { words: 'Jag är ensam', q: 'ensamhet' },
      { words: 'Jag har ångest', q: 'ångest' },
      { words: 'Mina föräldrar bråkar', q: 'föräldrarna bråkar' },
      { words: 'Någon dricker eller använder droger hemma', q: 'någon dricker hemma' },
      { words: 'Jag är rädd hemma', q: 'rädd hemma' },
      { words: 'Mina föräldrar skiljer sig', q: 'föräldrarnas skilsmässa' },
      { words: 'Jag vill inte gå till skolan', q: 'vill inte till skolan' },
      { words: 'Jag är ledsen', q: 'depression' },
      { words: 'Sex, kärlek och preventivmedel', q: 'preventivmedel' },
      { words: 'Jag dricker eller använder droger', q: 'ung använder rusmedel' },
      { words: 'Jag vill göra något och få vänner', q: 'ungdomsgård' },
    ],
    talkTitle: 'Ring, så lyssnar en vuxen',
    talkLead: 'Du behöver inte säga vad du heter. Du får också bara vara tyst en stund.',
    ownChatTitle: 'Skriv till en vuxen nu',
    ownChat:
      'En skolpsykolog eller en handledare svarar. Du behöver inget namn, och samtalet tas bort när det slutar.',
    ownChatLink: 'Prata med en vuxen',
    chatTitle: 'Andra ställen att skriva',
    chat: 'I Sekasin-chatten kan du skriva till en vuxen utan namn. Den är på finska.',
    chatLink: 'Sekasin-chatten (sekasin.fi)',
    bot: 'Annie Bot: textmeddelande till studerande',
    adultTitle: 'Berätta för en vuxen du litar på',
    adult: [
      'Den vuxna kan vara en lärare, hälsovårdare, kurator, tränare eller mor- eller farförälder.',
      'Du kan börja så här: ”Jag har en sak som är svår att prata om.”',
      'Om den vuxna inte lyssnar, berätta för någon annan. Du har rätt att få hjälp.',
    ],
    askTitle: 'Skriv till oss',
    ask: 'Du behöver inte säga ditt namn. Du får en kod som du läser svaret med. Vi berättar när det senast kommer.',
    askButton: 'Fråga en vuxen',
    danger: 'Om du är i fara nu, ring 112. Du får ringa dit själv, fast du är barn.',
  },
}

const en: HomeTexts = {
  tab: 'Front page',
  title: 'How are you doing?',
  description:
    'Find help for a child, a young person and the whole family near you. Search in your own words or ask without your name.',
  search: {
    hint: 'Write in your own words what you are looking for or what is on your mind.',
    button: 'Find help',
    examplesLabel: 'For example',
    examples: ['toddler does not sleep', 'late talking', 'divorce and children', 'family café'],
  },
  place: {
    chosen: 'Nearest first:',
    change: 'Change municipality',
    invite: 'Tell us your municipality to see the nearest help first.',
    choose: 'Choose municipality',
  },
  ask: {
    title: 'Not sure where to begin?',
    text: 'Tell us. A person reads your message and answers by the promised time. You need not give your name.',
    button: 'Ask for help',
    follow: 'Follow your request with the code',
    my: 'My family: who is with us',
    young: 'I am a child or a young person',
  },
  house: {
    title: 'House of families',
    lead: 'The doors are open to every family. Open a room to see who helps and how to get in.',
    leadIn: (place) => `A light in a window means help. The numbers tell what is near: ${place}.`,
    stairwell: 'Stairwell',
    beside: 'Beside the stairwell',
    mottoNote:
      'The names of the floors in English (Before · As soon as · Once it has happened) are our own translation from Finnish.',
  },
  around: { area: (area) => `Your area: ${area}`, map: 'Services on the map' },
  young: {
    tab: 'For children and young people',
    title: 'What is on your mind?',
    lead: 'You may talk. Nothing is too small. You will not get into trouble for telling.',
    description: 'Help for children and young people: phone, chat and adults near you.',
    search: 'Write in your own words',
    hint: 'We do not keep your words. They may stay in the browser history.',
    button: 'Search',
    worriesTitle: 'Or choose here',
    worries: [
      { words: 'I am bullied', q: 'bullying' },
      { words: 'I am lonely', q: 'loneliness' },
      { words: 'I feel anxious', q: 'anxiety' },
      { words: 'My parents fight', q: 'parents fighting' },
      { words: 'Somebody drinks or uses drugs at home', q: 'someone drinks at home' },
      { words: 'I am afraid at home', q: 'afraid at home' },
      { words: 'My parents are splitting up', q: 'parents divorce' },
      { words: 'I do not want to go to school', q: 'school refusal' },
      { words: 'I am sad', q: 'depression' },
      { words: 'Sex, crushes and contraception', q: 'contraception' },
      { words: 'My own drinking or drugs', q: 'teen using drugs' },
      { words: 'I want things to do and friends', q: 'youth centre' },
    ],
    talkTitle: 'Call and an adult listens',
    talkLead: 'You need not say your name. You may also just be quiet for a while.',
    ownChatTitle: 'Write to an adult now',
    ownChat:
      'A school psychologist or a guide answers. You need no name, and the talk is removed when it ends.',
    ownChatLink: 'Talk with an adult',
    chatTitle: 'Other places to write',
    chat: 'In the Sekasin chat you can write to an adult without your name. It is in Finnish.',
    chatLink: 'Sekasin chat (sekasin.fi)',
    bot: 'Annie Bot: text messages for students',
    adultTitle: 'Tell an adult you trust',
    adult: [
      'The adult can be a teacher, school nurse, school curator, coach or grandparent.',
      'You can begin like this: “There is something that is hard to talk about.”',
      'If the adult does not listen, tell another one. You have a right to get help.',
    ],
    askTitle: 'Write to us',
    ask: 'You need not say your name. You get a code to read the answer with. We tell you by when it comes.',
    askButton: 'Ask an adult',
    danger: 'If you are in danger now, call 112. You may call there yourself, even if you are a child.',
  },
}

export const homeTexts: Readonly<Record<Language, HomeTexts>> = { fi, sv, en }
