import type { Language } from '#platform/text.ts'
import type { ReceivingTexts } from '#web/work/receiving-texts-type.ts'

const fi: ReceivingTexts = {
  channels: {
    web: 'Verkkolomake',
    phone: 'Puhelu',
    'meeting-place': 'Kohtaaminen',
    letter: 'Kirje',
    email: 'Sähköposti',
    'text-message': 'Tekstiviesti',
    chat: 'Chat',
  },
  recorded: (channel, name) => `${channel}, kirjannut ${name}`,
  urgency: {
    title: 'Kiireellisyys',
    missing: 'Kiireellisyyttä ei ole vielä arvioitu.',
    judge: 'Arvioi kiireellisyys',
    again: 'Muuta arviota',
    urgent: 'Kiireellinen',
    notUrgent: 'Ei kiireellinen',
    isUrgent: 'Kiireellinen',
    isNotUrgent: 'Ei kiireellinen',
    by: (name, when) => `${name}, ${when}`,
    choose: 'Onko avun tarve kiireellinen?',
    urgentHint: 'Apua tarvitaan heti tai tänään. Pyyntö nousee jonon kärkeen.',
    ground: 'Mihin arvio perustuu',
    groundHint: 'Lyhyesti, esimerkiksi: lapset turvassa isovanhemmilla.',
    save: 'Tallenna arvio',
    chip: 'Kiireellinen',
  },
  suggestion: {
    title: 'Ehdotus perheen sanoista',
    worry: (level) => `Huoli: ${level}.`,
    because: 'Sanat:',
    only: 'Vain ehdotus kiinteistä sanalistoista. Sinä arvioit.',
    none: 'Sanoista ei löytynyt ehdotusta.',
  },
  held: {
    title: 'Vastaus on lähdössä',
    text: (seconds) => `Perhe näkee sen ${seconds} sekunnin kuluttua. Siihen asti voit perua lähetyksen.`,
    undo: 'Peru lähetys',
    waits: 'Ei vielä perheen nähtävissä',
    undone:
      'Lähetys peruttiin. Perhe ei nähnyt vastausta. Teksti on tallella alla, liitteet lisätään uudestaan.',
  },
  template: { label: 'Viestipohja', choose: 'Ilman pohjaa', use: 'Lisää pohja tekstiin' },
  files: {
    label: 'Liitteet',
    hint: 'Enintään 5 kuvaa, PDF- tai tekstitiedostoa, yhteensä 10 megatavua. Kuvan paikka- ja kameratiedot poistetaan.',
    optional: '(vapaaehtoinen)',
    title: 'Liitteet',
    size: (kilobytes) => `${kilobytes} kt`,
  },
  reach: {
    agreed: 'Sovittu:',
    inside: 'Nyt on sovittu aika.',
    outside: 'Nyt ei ole sovittu aika. Odota, jos voit.',
    unwanted: 'Perhe ei halua tätä',
    tried: (tries, days) =>
      tries === 0
        ? 'Perhettä ei ole vielä yritetty tavoittaa.'
        : `Yritetty ${tries} ${tries === 1 ? 'kerran' : 'kertaa'} ${days} päivänä.`,
    missing: (tries, days) =>
      [
        tries > 0 ? `${tries} ${tries === 1 ? 'yritys' : 'yritystä'}` : '',
        days > 0 ? `${days} ${days === 1 ? 'muu päivä' : 'muuta päivää'}` : '',
      ]
        .filter((part) => part !== '')
        .join(' ja ')
        .replace(/^/, 'Ennen lopputulosta ”ei tavoitettu” puuttuu: ')
        .concat('.'),
    enough: 'Yrityksiä on tarpeeksi. Lähetä vielä neutraali kirje tai viesti ennen kuin päätät pyynnön.',
    notice: { letter: 'Kirje', 'text-message': 'Tekstiviesti', email: 'Sähköposti' },
    noticeWay: 'Miten lähetit tai lähetät',
    noticeHint:
      'Siinä ei mainita palvelua, aihetta eikä nimiä. Kirjeen voit tulostaa. Sähköpostin lähetämme puolestasi.',
    noticeSave: 'Kirjaa lähetetyksi',
    letter: 'Avaa tulostettava kirje',
    sent: (way) => `Neutraali yhteydenotto: ${way}`,
  },
  matter: {
    title: 'Lakisääteiset määräajat',
    kinds: {
      general: 'Sosiaalihuollon asia, yleinen',
      'special-support': 'Erityistä tukea tarvitseva lapsi',
      'child-welfare': 'Lastensuojeluasia',
    },
    hints: {
      general: 'Arviointi viipymättä. Laki ei anna päivien määrää.',
      'special-support': 'Arviointi alkaa 7 arkipäivässä ja on valmis 3 kuukaudessa.',
      'child-welfare': 'Kiireellisyys heti, arviointi alkaa 7 arkipäivässä ja on valmis 3 kuukaudessa.',
    },
    ask: 'Mikä asia tuli vireille',
    askHint: 'Määräajat lasketaan päivästä, jona yhteydenotto saapui.',
    pending: (when) => `Vireillä ${when} alkaen, yhteydenoton saapumisesta.`,
    by: (name) => `Kirjannut ${name}.`,
    general: 'Arviointi tehdään viipymättä. Laki ei anna päivien määrää: voimassa on oven lupaus.',
    atOnce: 'heti',
    due: (day) => `viimeistään ${day}`,
    passed: (day) => `määräaika meni ${day}`,
    save: 'Kirjaa vireille tulleeksi',
  },
  copy: { link: 'Kopioi potilas- tai asiakastietojärjestelmään' },
  phone: { book: 'Varaa seuraava aika', guide: 'Ohjaa ensimmäiseen palveluun' },
  answerTitle: 'Vastaa perheelle',
  other: 'Muut toimet',
}

const sv: ReceivingTexts = {
  channels: {
    web: 'Webbformulär',
    phone: 'Samtal',
    'meeting-place': 'Möte på plats',
    letter: 'Brev',
    email: 'E-post',
    'text-message': 'Textmeddelande',
    chat: 'Chatt',
  },
  recorded: (channel, name) => `${channel}, antecknat av ${name}`,
  urgency: {
    title: 'Brådska',
    missing: 'Ingen har ännu bedömt hur brådskande det är.',
    judge: 'Bedöm brådskan',
    again: 'Ändra bedömningen',
    urgent: 'Brådskande',
    notUrgent: 'Inte brådskande',
    isUrgent: 'Brådskande',
    isNotUrgent: 'Inte brådskande',
    by: (name, when) => `${name}, ${when}`,
    choose: 'Är behovet av hjälp brådskande?',
    urgentHint: 'Hjälp behövs genast eller i dag. Begäran stiger överst i kön.',
    ground: 'Vad bedömningen grundar sig på',
    groundHint: 'Kort, till exempel: barnen är trygga hos mor- och farföräldrar.',
    save: 'Spara bedömningen',
    chip: 'Brådskande',
  },
  suggestion: {
    title: 'Förslag utifrån familjens ord',
    worry: (level) => `Oro: ${level}.`,
    because: 'Orden:',
    only: 'Bara ett förslag från fasta ordlistor. Du bedömer.',
    none: 'Orden gav inget förslag.',
  },
  held: {
    title: 'Svaret är på väg',
    text: (seconds) => `Familjen ser det om ${seconds} sekunder. Till dess kan du ångra.`,
    undo: 'Ångra',
    waits: 'Familjen ser det inte ännu',
    undone: 'Du ångrade. Familjen såg inte svaret. Texten finns kvar nedan, bilagor läggs till på nytt.',
  },
  template: { label: 'Meddelandemall', choose: 'Utan mall', use: 'Lägg mallen i texten' },
  files: {
    label: 'Bilagor',
    hint: 'Högst 5 bilder, PDF- eller textfiler, tillsammans 10 megabyte. Bildens plats- och kamerauppgifter tas bort.',
    optional: '(frivilligt)',
    title: 'Bilagor',
    size: (kilobytes) => `${kilobytes} kB`,
  },
  reach: {
    agreed: 'Överenskommet:',
    inside: 'Nu är en överenskommen tid.',
    outside: 'Nu är ingen överenskommen tid. Vänta om du kan.',
    unwanted: 'Familjen vill inte detta',
    tried: (tries, days) =>
      tries === 0
        ? 'Ingen har ännu försökt nå familjen.'
        : `${tries} försök under ${days} ${days === 1 ? 'dag' : 'dagar'}.`,
    missing: (tries, days) =>
      `Före resultatet ”nåddes inte” fattas: ${[
        tries > 0 ? `${tries} försök` : '',
        days > 0 ? `${days} ${days === 1 ? 'annan dag' : 'andra dagar'}` : '',
      ]
        .filter((part) => part !== '')
        .join(' och ')}.`,
    enough: 'Försöken räcker. Skicka ännu ett neutralt brev eller meddelande innan du avslutar.',
    notice: { letter: 'Brev', 'text-message': 'Textmeddelande', email: 'E-post' },
    noticeWay: 'Hur du skickade eller skickar',
    noticeHint:
      'Det nämner varken tjänst, ämne eller namn. Brevet kan du skriva ut. E-posten skickar vi åt dig.',
    noticeSave: 'Anteckna som skickat',
    letter: 'Öppna brevet för utskrift',
    sent: (way) => `Neutral kontakt: ${way}`,
  },
  matter: {
    title: 'Lagstadgade tidsfrister',
    kinds: {
      general: 'Socialvårdsärende, allmänt',
      'special-support': 'Barn som behöver särskilt stöd',
      'child-welfare': 'Barnskyddsärende',
    },
    hints: {
      general: 'Bedömning utan dröjsmål. Lagen anger inget antal dagar.',
      'special-support': 'Bedömningen inleds inom 7 vardagar och är klar inom 3 månader.',
      'child-welfare': 'Brådskan genast, bedömningen inleds inom 7 vardagar och är klar inom 3 månader.',
    },
    ask: 'Vilket ärende inleddes',
    askHint: 'Fristerna räknas från dagen då kontakten kom in.',
    pending: (when) => `Inlett ${when}, när kontakten kom in.`,
    by: (name) => `Antecknat av ${name}.`,
    general: 'Bedömningen görs utan dröjsmål. Lagen anger inget antal dagar: dörrens löfte gäller.',
    atOnce: 'genast',
    due: (day) => `senast ${day}`,
    passed: (day) => `fristen gick ut ${day}`,
    save: 'Anteckna som inlett',
  },
  copy: { link: 'Kopiera till patient- eller klientsystemet' },
  phone: { book: 'Boka nästa tid', guide: 'Handled till den första tjänsten' },
  answerTitle: 'Svara familjen',
  other: 'Annat du kan göra',
}

const en: ReceivingTexts = {
  channels: {
    web: 'Web form',
    phone: 'Phone call',
    'meeting-place': 'Met in person',
    letter: 'Letter',
    email: 'E-mail',
    'text-message': 'Text message',
    chat: 'Chat',
  },
  recorded: (channel, name) => `${channel}, recorded by ${name}`,
  urgency: {
    title: 'Urgency',
    missing: 'Nobody has judged yet how urgent this is.',
    judge: 'Judge urgency',
    again: 'Change the judgement',
    urgent: 'Urgent',
    notUrgent: 'Not urgent',
    isUrgent: 'Urgent',
    isNotUrgent: 'Not urgent',
    by: (name, when) => `${name}, ${when}`,
    choose: 'Is the need of help urgent?',
    urgentHint: 'Help is needed now or today. The request rises to the top of the queue.',
    ground: 'What the judgement rests on',
    groundHint: 'Briefly, for example: the children are safe with their grandparents.',
    save: 'Save the judgement',
    chip: 'Urgent',
  },
  suggestion: {
    title: 'Suggested by the family’s words',
    worry: (level) => `Worry: ${level}.`,
    because: 'Words:',
    only: 'Only a suggestion, from fixed lists of words. You judge.',
    none: 'The words gave no suggestion.',
  },
  held: {
    title: 'The answer is on its way',
    text: (seconds) => `The family sees it in ${seconds} seconds. Until then you can take it back.`,
    undo: 'Undo',
    waits: 'The family does not see it yet',
    undone: 'Taken back. The family did not see the answer. The text is kept below; add files again.',
  },
  template: { label: 'Ready text', choose: 'No ready text', use: 'Put it into the text' },
  files: {
    label: 'Files',
    hint: 'At most 5 pictures, PDFs or text files, 10 megabytes in all. Place and camera details of pictures are removed.',
    optional: '(voluntary)',
    title: 'Files',
    size: (kilobytes) => `${kilobytes} kB`,
  },
  reach: {
    agreed: 'Agreed:',
    inside: 'It is an agreed time now.',
    outside: 'It is not an agreed time now. Wait if you can.',
    unwanted: 'The family does not want this',
    tried: (tries, days) =>
      tries === 0
        ? 'Nobody has tried to reach the family yet.'
        : `Tried ${tries} ${tries === 1 ? 'time' : 'times'} on ${days} ${days === 1 ? 'day' : 'days'}.`,
    missing: (tries, days) =>
      `Before the outcome “not reached”, missing: ${[
        tries > 0 ? `${tries} more ${tries === 1 ? 'try' : 'tries'}` : '',
        days > 0 ? `${days} more ${days === 1 ? 'day' : 'days'}` : '',
      ]
        .filter((part) => part !== '')
        .join(' and ')}.`,
    enough: 'Tried often enough. Send a neutral letter or message before you close the request.',
    notice: { letter: 'Letter', 'text-message': 'Text message', email: 'E-mail' },
    noticeWay: 'How you sent or send it',
    noticeHint: 'It names no service, topic or person. You can print the letter. We send the e-mail for you.',
    noticeSave: 'Record as sent',
    letter: 'Open the letter to print',
    sent: (way) => `Neutral notice: ${way}`,
  },
  matter: {
    title: 'Limits set by law',
    kinds: {
      general: 'Social welfare matter, general',
      'special-support': 'Child who needs special support',
      'child-welfare': 'Child welfare matter',
    },
    hints: {
      general: 'Assessment without delay. The law gives no number of days.',
      'special-support': 'The assessment begins within 7 working days and is finished in 3 months.',
      'child-welfare':
        'Urgency at once; the assessment begins within 7 working days and is finished in 3 months.',
    },
    ask: 'Which matter became pending',
    askHint: 'The limits are counted from the day on which the contact arrived.',
    pending: (when) => `Pending since ${when}, when the contact arrived.`,
    by: (name) => `Recorded by ${name}.`,
    general:
      'The assessment is made without delay. The law gives no number of days: the door’s promise holds.',
    atOnce: 'at once',
    due: (day) => `by ${day}`,
    passed: (day) => `was due ${day}`,
    save: 'Record as pending',
  },
  copy: { link: 'Copy for the patient or client record' },
  phone: { book: 'Book the next time', guide: 'Guide to the first service' },
  answerTitle: 'Answer the family',
  other: 'Other things to do',
}

export const receivingTexts: Readonly<Record<Language, ReceivingTexts>> = { fi, sv, en }
