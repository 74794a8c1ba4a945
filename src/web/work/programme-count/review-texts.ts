import type { Criterion, Level } from '#capabilities/meeting-places/index.ts'
import type { Language } from '#platform/text.ts'

export type ReviewTexts = {
  readonly title: string
  readonly back: string
  readonly lead: string
  readonly next: (day: string) => string
  readonly never: string
  readonly criteria: Readonly<Record<Criterion, { readonly title: string; readonly look: string }>>
  readonly levels: Readonly<Record<Level, string>>
  readonly notice: string
  readonly addRemark: string
  readonly strengths: string
  readonly strengthsHint: string
  readonly nextSteps: string
  readonly nextStepsHint: string
  readonly nextOn: string
  readonly nextOnHint: string
  readonly noPersons: string
  readonly saveDraft: string
  readonly finish: string
  readonly saved: string
  readonly done: string
  readonly notSaved: string
  readonly self: string
  readonly peer: (organisation: string) => string
  readonly begin: string
  readonly beginLead: string
  readonly goOn: string
  readonly goOnLead: string
  readonly invite: string
  readonly inviteLead: string
  readonly organisation: string
  readonly choose: string
  readonly ask: string
  readonly asked: string
  readonly waits: (organisation: string) => string
  readonly takeBack: string
  readonly takenBack: string
  readonly noPeers: string
  readonly history: string
  readonly noHistory: string
  readonly criterion: string
  readonly level: string
  readonly words: string
  readonly byWhom: (name: string) => string
  readonly workOn: string
  readonly differently: string
  readonly differentlyLead: string
  readonly own: string
  readonly peers: string
  readonly decision: {
    readonly title: string
    readonly lead: string
    readonly month: string
    readonly held: string
    readonly visitors: string
    readonly none: string
    readonly decideOn: string
    readonly words: string
    readonly wordsHint: string
    readonly inFinnish: string
    readonly inSwedish: string
    readonly save: string
    readonly notCounted: string
    readonly set: (day: string) => string
  }
}

export const reviewTexts: Readonly<Record<Language, ReviewTexts>> = {
  fi: {
    title: 'Paikan arviointi',
    back: 'Kohtaamispaikka',
    lead: 'Yksitoista asiaa, jotka perhe huomaa tai jotka pitävät paikan elossa. Aikaa kuluu noin puoli tuntia.',
    next: (day) => `Seuraava arviointi ${day}.`,
    never: 'Paikkaa ei ole vielä arvioitu.',
    criteria: {
      host: {
        title: 'Paikalla on vastuutaho',
        look: 'Kaikki tietävät, kuka vastaa ja kehen otetaan yhteyttä.',
      },
      welcome: {
        title: 'Tulija otetaan vastaan',
        look: 'Joku tervehtii, esittelee paikan ja huomaa yksin olevan.',
      },
      safe: {
        title: 'Paikka on turvallinen',
        look: 'Lapsille sopivat tilat, yhteiset pelisäännöt, ja tiedetään, mitä tehdä, kun huoli herää.',
      },
      free: {
        title: 'Tulla voi maksutta',
        look: 'Ilman jäsenyyttä, aikaa tai lähetettä. Kahvikin on vapaaehtoinen.',
      },
      programme: {
        title: 'Ohjelma pitää paikkansa',
        look: 'Viikko-ohjelma on verkossa, ja perutut kerrat kerrotaan samana päivänä.',
      },
      access: {
        title: 'Kaikki pääsevät',
        look: 'Rattailla ja pyörätuolilla, bussilla, hiljaiseen nurkkaan. Esteet on kerrottu sivulla.',
      },
      languages: {
        title: 'Omalla kielellä',
        look: 'Suomeksi ja ruotsiksi, ja muunkielinenkin saa kontaktin.',
      },
      participation: {
        title: 'Perheet vaikuttavat',
        look: 'Toiveita kysytään, niihin vastataan, ja perheet suunnittelevat mukana.',
      },
      cooperation: {
        title: 'Teemme yhdessä',
        look: 'Järjestöt, seurakunta, kunta ja hyvinvointialue jakavat vuoroja ja tietoa.',
      },
      guidance: {
        title: 'Apuun pääsee täältä',
        look: 'Ohjaaja tuntee palvelut, saattaa eteenpäin ja pyytää tarvittaessa perheohjaajan paikalle.',
      },
      'follow-up': {
        title: 'Seuraamme ja korjaamme',
        look: 'Kävijät lasketaan, palautetta luetaan, ja jotain muutetaan sen mukaan.',
      },
    },
    levels: {
      0: 'Ei vielä',
      1: 'Alussa',
      2: 'Enimmäkseen',
      3: 'Toimii hyvin',
    },
    notice: 'Huomio',
    addRemark: 'Lisää huomio',
    strengths: 'Missä paikka on hyvä?',
    strengthsHint: 'Mitä muut voisivat oppia?',
    nextSteps: 'Mitä teemme seuraavaksi?',
    nextStepsHint: 'Yksi tai kaksi asiaa, kuka tekee ja mihin mennessä.',
    nextOn: 'Seuraava arviointi',
    nextOnHint: 'Tyhjä tarkoittaa: vuoden päästä. Muistutamme kaksi viikkoa ennen.',
    noPersons: 'Kirjoita paikasta ja työstä, ei ihmisistä.',
    saveDraft: 'Tallenna kesken',
    finish: 'Arviointi on valmis',
    saved: 'Tallennettu. Voit jatkaa myöhemmin.',
    done: 'Arviointi on valmis. Kiitos.',
    notSaved: 'Ei tallennettu',
    self: 'Itsearviointi',
    peer: (organisation) => `Vertaisarviointi: ${organisation}`,
    begin: 'Aloita itsearviointi',
    beginLead: 'Tehkää arviointi yhdessä niiden kanssa, jotka pitävät paikan ohjelmaa.',
    goOn: 'Arviointi on kesken',
    goOnLead: 'Vastaa jokaiseen. Keskeneräisen näkevät vain arvioijat.',
    invite: 'Pyydä vertaista katsomaan',
    inviteLead: 'Toisen järjestön silmät näkevät muuta kuin omat. Pyyntö lähtee sähköpostilla.',
    organisation: 'Kuka katsoo?',
    choose: 'Valitse',
    ask: 'Lähetä pyyntö',
    asked: 'Pyyntö lähti.',
    waits: (organisation) => `Odottaa vastausta: ${organisation}`,
    takeBack: 'Peru',
    takenBack: 'Peruttu.',
    noPeers: 'Hyvinvointialueelta ei löydy toista järjestöä, jossa joku voisi vastata.',
    history: 'Tehdyt arvioinnit',
    noHistory: 'Valmiita arviointeja ei vielä ole.',
    criterion: 'Asia',
    level: 'Arvio',
    words: 'Huomio',
    byWhom: (name) => `Kirjasi ${name}`,
    workOn: 'Tästä jatketaan',
    differently: 'Tämän vertainen näki toisin',
    differentlyLead: 'Puhukaa näistä yhdessä: ero on vähintään kaksi askelta.',
    own: 'Oma arvio',
    peers: 'Vertaisen arvio',
    decision: {
      title: 'Jatketaanko?',
      lead: 'Kierros on kokeilu, kunnes siitä on päätetty. Käynnit kertovat, löytävätkö perheet auton.',
      month: 'Kuukausi',
      held: 'Pysähdyksiä',
      visitors: 'Kävijöitä',
      none: 'Vielä ei ole ajettu.',
      decideOn: 'Päätös tehdään viimeistään',
      words: 'Mitä on päätetty ja miksi',
      wordsHint: 'Näkyy perheille auton sivulla.',
      inFinnish: 'suomeksi',
      inSwedish: 'ruotsiksi',
      save: 'Tallenna päätös',
      notCounted: 'ei laskettu',
      set: (day) => `Jatkosta päätetään viimeistään ${day}.`,
    },
  },
  sv: {
    title: 'Bedömning av platsen',
    back: 'Mötesplatsen',
    lead: 'Elva saker som familjen märker eller som håller platsen vid liv. Det tar ungefär en halvtimme.',
    next: (day) => `Nästa bedömning ${day}.`,
    never: 'Platsen har inte bedömts ännu.',
    criteria: {
      host: {
        title: 'Platsen har en ansvarig aktör',
        look: 'Alla vet vem som ansvarar och vem man kontaktar.',
      },
      welcome: {
        title: 'Den som kommer tas emot',
        look: 'Någon hälsar, visar platsen och märker den som är ensam.',
      },
      safe: {
        title: 'Platsen är trygg',
        look: 'Lokaler som passar barn, gemensamma regler, och man vet vad man gör när oro väcks.',
      },
      free: {
        title: 'Det kostar ingenting',
        look: 'Utan medlemskap, tid eller remiss. Också kaffet är frivilligt.',
      },
      programme: {
        title: 'Programmet stämmer',
        look: 'Veckoprogrammet finns på nätet, och inställda tillfällen meddelas samma dag.',
      },
      access: {
        title: 'Alla kommer in',
        look: 'Med barnvagn och rullstol, med buss, till en lugn vrå. Hinder nämns på sidan.',
      },
      languages: {
        title: 'På eget språk',
        look: 'På svenska och finska, och den som talar ett annat språk får kontakt.',
      },
      participation: {
        title: 'Familjerna påverkar',
        look: 'Önskemål frågas efter och besvaras, och familjer är med och planerar.',
      },
      cooperation: {
        title: 'Vi gör det tillsammans',
        look: 'Organisationer, församling, kommun och välfärdsområde delar på turer och kunskap.',
      },
      guidance: {
        title: 'Härifrån får man hjälp',
        look: 'Ledaren känner till tjänsterna, följer med vidare och ber vid behov en familjehandledare komma.',
      },
      'follow-up': {
        title: 'Vi följer upp och rättar till',
        look: 'Besökarna räknas, respons läses, och något ändras därefter.',
      },
    },
    levels: { 0: 'Inte ännu', 1: 'I början', 2: 'För det mesta', 3: 'Fungerar väl' },
    notice: 'Anmärkning',
    addRemark: 'Lägg till en anmärkning',
    strengths: 'Vad är platsen bra på?',
    strengthsHint: 'Vad kunde andra lära sig?',
    nextSteps: 'Vad gör vi härnäst?',
    nextStepsHint: 'En eller två saker, vem gör dem och när.',
    nextOn: 'Nästa bedömning',
    nextOnHint: 'Tomt betyder: om ett år. Vi påminner två veckor innan.',
    noPersons: 'Skriv om platsen och arbetet, inte om människor.',
    saveDraft: 'Spara och fortsätt senare',
    finish: 'Bedömningen är klar',
    saved: 'Sparat. Du kan fortsätta senare.',
    done: 'Bedömningen är klar. Tack.',
    notSaved: 'Sparades inte',
    self: 'Självbedömning',
    peer: (organisation) => `Kollegial bedömning: ${organisation}`,
    begin: 'Börja en självbedömning',
    beginLead: 'Gör bedömningen tillsammans med dem som sköter platsen.',
    goOn: 'Bedömningen är på gång',
    goOnLead: 'Svara på varje punkt. Bara de som bedömer ser den innan den är klar.',
    invite: 'Be en kollega utifrån titta',
    inviteLead: 'En annan organisations ögon ser annat än de egna. Begäran skickas per e-post.',
    organisation: 'Vem tittar?',
    choose: 'Välj',
    ask: 'Skicka begäran',
    asked: 'Begäran skickades.',
    waits: (organisation) => `Väntar på svar: ${organisation}`,
    takeBack: 'Ta tillbaka',
    takenBack: 'Begäran är tillbakadragen.',
    noPeers: 'I välfärdsområdet finns ingen annan organisation där någon kan svara.',
    history: 'Gjorda bedömningar',
    noHistory: 'Det finns inga färdiga bedömningar ännu.',
    criterion: 'Punkt',
    level: 'Bedömning',
    words: 'Anmärkning',
    byWhom: (name) => `Antecknades av ${name}`,
    workOn: 'Härifrån går vi vidare',
    differently: 'Det här såg kollegan annorlunda',
    differentlyLead: 'Prata om dem tillsammans: skillnaden är minst två steg.',
    own: 'Egen bedömning',
    peers: 'Kollegans bedömning',
    decision: {
      title: 'Fortsätter vi?',
      lead: 'Rundan är ett försök tills det finns ett beslut. Besöken visar om familjerna hittar bilen.',
      month: 'Månad',
      held: 'Stopp',
      visitors: 'Besökare',
      none: 'Bilen har inte kört ännu.',
      decideOn: 'Beslutet fattas senast',
      words: 'Vad ni har beslutat och varför',
      wordsHint: 'Syns för familjer på bilens sida.',
      inFinnish: 'på finska',
      inSwedish: 'på svenska',
      save: 'Spara beslutet',
      notCounted: 'inte räknat',
      set: (day) => `Om fortsättningen beslutas senast ${day}.`,
    },
  },
  en: {
    title: 'Review of the place',
    back: 'The meeting place',
    lead: 'Eleven things that a family notices or that keep the place alive. It takes about half an hour.',
    next: (day) => `The next review is ${day}.`,
    never: 'The place has not been reviewed yet.',
    criteria: {
      host: {
        title: 'Somebody is responsible',
        look: 'Everybody knows who answers for it and whom to contact.',
      },
      welcome: {
        title: 'Whoever comes is welcomed',
        look: 'Somebody says hello, shows the place and notices who is alone.',
      },
      safe: {
        title: 'The place is safe',
        look: 'Rooms fit for children, shared rules, and everybody knows what to do when a worry arises.',
      },
      free: {
        title: 'It costs nothing',
        look: 'Without membership, booking or referral. Coffee is voluntary too.',
      },
      programme: {
        title: 'The programme is kept',
        look: 'The week is on the web, and cancelled days are told on the same day.',
      },
      access: {
        title: 'Everybody gets in',
        look: 'With a pram and a wheelchair, by bus, to a quiet corner. What hinders is told on the page.',
      },
      languages: {
        title: 'In one’s own language',
        look: 'In Finnish and Swedish, and whoever speaks another language finds contact.',
      },
      participation: {
        title: 'Families have a say',
        look: 'Wishes are asked for and answered, and families plan along.',
      },
      cooperation: {
        title: 'We do it together',
        look: 'Associations, parish, municipality and county share turns and knowledge.',
      },
      guidance: {
        title: 'Help is reached from here',
        look: 'The leader knows the services, walks along and asks a family guide to come when needed.',
      },
      'follow-up': {
        title: 'We follow up and mend',
        look: 'Visitors are counted, feedback is read, and something changes for it.',
      },
    },
    levels: { 0: 'Not yet', 1: 'Begun', 2: 'Mostly', 3: 'Works well' },
    notice: 'Remark',
    addRemark: 'Add a remark',
    strengths: 'What is the place good at?',
    strengthsHint: 'What could others learn?',
    nextSteps: 'What do we do next?',
    nextStepsHint: 'One or two things, who does them and by when.',
    nextOn: 'Next review',
    nextOnHint: 'Empty means: a year from now. We remind you two weeks before.',
    noPersons: 'Write about the place and the work, not about people.',
    saveDraft: 'Save unfinished',
    finish: 'The review is done',
    saved: 'Saved. You can go on later.',
    done: 'The review is done. Thank you.',
    notSaved: 'Not saved',
    self: 'Self-review',
    peer: (organisation) => `Peer review: ${organisation}`,
    begin: 'Begin a self-review',
    beginLead: 'Do it together with those who keep the place.',
    goOn: 'The review is under way',
    goOnLead: 'Answer each. Only those who review see it before it is done.',
    invite: 'Ask a peer to look',
    inviteLead: 'The eyes of another organisation see other things. The request goes by mail.',
    organisation: 'Who looks?',
    choose: 'Choose',
    ask: 'Send the request',
    asked: 'The request was sent.',
    waits: (organisation) => `Waiting for an answer: ${organisation}`,
    takeBack: 'Take back',
    takenBack: 'Taken back.',
    noPeers: 'There is no other organisation in the county in which somebody could answer.',
    history: 'Reviews done',
    noHistory: 'There are no finished reviews yet.',
    criterion: 'Thing',
    level: 'Level',
    words: 'Remark',
    byWhom: (name) => `Written down by ${name}`,
    workOn: 'We go on from here',
    differently: 'A peer saw this differently',
    differentlyLead: 'Talk about these together: the difference is two steps or more.',
    own: 'Own review',
    peers: 'The peer’s',
    decision: {
      title: 'Do we go on?',
      lead: 'The round is a trial until it has been decided. Visits tell whether families find the car.',
      month: 'Month',
      held: 'Stops',
      visitors: 'Visitors',
      none: 'It has not driven yet.',
      decideOn: 'Decided by',
      words: 'What was decided, and why',
      wordsHint: 'Families see it on the page of the car.',
      inFinnish: 'in Finnish',
      inSwedish: 'in Swedish',
      save: 'Save the decision',
      notCounted: 'not counted',
      set: (day) => `It is decided by ${day} whether it goes on.`,
    },
  },
}
