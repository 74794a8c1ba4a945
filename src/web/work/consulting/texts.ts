import type { Language } from '#platform/text.ts'

export type ConsultingTexts = {
  readonly notDone: string
  readonly back: string
  readonly list: {
    readonly title: string
    readonly lead: string
    readonly network: (areas: string) => string
    readonly networkAll: string
    readonly done: string
    readonly waiting: string
    readonly noneWaiting: string
    readonly mine: string
    readonly noneMine: string
    readonly hosts: string
    readonly noHosts: string
    readonly next: (when: string) => string
    readonly noTimes: string
    readonly inWriting: string
    readonly ask: (name: string) => string
    readonly opened: (by: string) => string
    readonly counts: string
    readonly countHead: readonly [string, string, string]
    readonly countNote: string
    readonly manyTopics: (count: number) => string
  }
  readonly host: {
    readonly who: string
    readonly whatFor: string
    readonly how: string
    readonly serves: string
    readonly length: string
    readonly minutes: (count: number) => string
    readonly ways: string
    readonly askTitle: string
    readonly askLead: string
    readonly age: string
    readonly topics: string
    readonly topicsHint: string
    readonly asked: string
    readonly askedHint: string
    readonly tried: string
    readonly triedHint: string
    readonly optional: string
    readonly time: string
    readonly timeHint: string
    readonly noTime: string
    readonly noTimeHint: string
    readonly way: string
    readonly send: string
    readonly notYours: string
  }
  readonly identity: {
    readonly title: string
    readonly lead: string
    readonly line: (field: string, word: string, why: string) => string
    readonly hard: string
    readonly soft: string
  }
  readonly question: {
    readonly title: string
    readonly to: string
    readonly from: string
    readonly about: string
    readonly state: string
    readonly time: string
    readonly noTime: string
    readonly joinLink: string
    readonly asked: string
    readonly tried: string
    readonly answer: string
    readonly answeredBy: (name: string, when: string) => string
    readonly waiting: string
    readonly writeAnswer: string
    readonly answerLabel: string
    readonly answerHint: string
    readonly answerButton: string
    readonly done: Readonly<
      Record<'asked' | 'answered' | 'closed' | 'withdrawn' | 'noted' | 'booked', string>
    >
    readonly bookTitle: string
    readonly bookButton: string
    readonly close: string
    readonly closeHint: string
    readonly withdraw: string
    readonly withdrawHint: string
    readonly note: string
    readonly noteLead: string
    readonly noteTitle: string
    readonly noteSituation: string
    readonly noteSituationHint: string
    readonly noteAdvice: string
    readonly notePublish: string
    readonly noteDraft: string
    readonly noteIs: Readonly<Record<'draft' | 'published' | 'withdrawn', string>>
    readonly readNote: string
    readonly nobody: string
  }
  readonly library: {
    readonly title: string
    readonly lead: string
    readonly words: string
    readonly topic: string
    readonly speciality: string
    readonly all: string
    readonly search: string
    readonly found: (count: number) => string
    readonly empty: string
    readonly emptyHint: string
    readonly drafts: string
    readonly situation: string
    readonly advice: string
    readonly by: (host: string) => string
    readonly publish: string
    readonly unpublish: string
    readonly published: string
    readonly unpublished: string
  }
}

export const consultingTexts: Readonly<Record<Language, ConsultingTexts>> = {
  fi: {
    notDone: 'Tätä ei tehty',
    back: 'Konsultaatioon',
    list: {
      title: 'Konsultaatio',
      lead: 'Kysy neuvoa kollegalta, joka tuntee asian. Kerro tilanteesta, älä siitä, kenestä on kyse.',
      network: (areas) => `Kuulut alueen ${areas} verkostoon.`,
      networkAll: 'Työskentelet koko hyvinvointialueella.',
      done: 'Valmis.',
      waiting: 'Sinulta kysytään',
      noneWaiting: 'Mikään kysymys ei odota vastaustasi.',
      mine: 'Omat kysymykseni',
      noneMine: 'Et ole vielä kysynyt mitään. Valitse kollega kohdasta Keneltä voit kysyä.',
      hosts: 'Keneltä voit kysyä',
      noHosts: 'Alueellasi ei ole vielä konsultaatiota. Koordinaattori avaa sen.',
      next: (when) => `Seuraava vapaa aika ${when}`,
      noTimes: 'Vapaita aikoja ei ole juuri nyt. Voit kysyä kirjallisesti.',
      inWriting: 'Kirjallinen vastaus',
      ask: (name) => `Kysy: ${name}`,
      opened: (by) => `Kysyjä ${by}`,
      counts: 'Mistä on kysytty vuoden aikana',
      countHead: ['Aihe', 'Kysytty', 'Vastattu'],
      countNote: 'Luvuissa ei ole henkilöitä. Kysymyksellä voi olla monta aihetta.',
      manyTopics: (count) => (count === 1 ? '1 aihe lisää' : `${count} aihetta lisää`),
    },
    host: {
      who: 'Ketkä vastaavat',
      whatFor: 'Mistä voi kysyä',
      how: 'Miten',
      serves: 'Ketä varten',
      length: 'Kesto',
      minutes: (count) => `${count} minuuttia`,
      ways: 'Miten tavataan',
      askTitle: 'Kysy',
      askLead:
        'Kirjoita niin, ettei ketään voi tunnistaa. Nimiä, tunnuksia, numeroita ja osoitteita ei oteta vastaan.',
      age: 'Minkä ikäisestä on kyse?',
      topics: 'Mistä on kyse?',
      topicsHint: 'Valitse 1–5.',
      asked: 'Mitä haluat kysyä?',
      askedHint: 'Esimerkiksi: Kolmasluokkalainen lyö muita välitunnilla. Mitä voimme kokeilla koulussa?',
      tried: 'Mitä on jo kokeiltu?',
      triedHint: 'Ja mikä siitä auttoi, vaikka vähän.',
      optional: '(vapaaehtoinen)',
      time: 'Milloin?',
      timeHint: 'Aika on sinun heti, kun lähetät kysymyksen.',
      noTime: 'Kirjallinen vastaus riittää',
      noTimeHint: 'Voit varata ajan myöhemminkin.',
      way: 'Miten tapaatte?',
      send: 'Lähetä kysymys',
      notYours: 'Tämä konsultaatio palvelee muita alueita.',
    },
    identity: {
      title: 'Joku voisi tunnistaa, kenestä on kyse',
      lead: 'Mitään ei lähetetty eikä mitään hävinnyt. Muuta näitä kohtia:',
      line: (field, word, why) => `${field}: ”${word}” ${why}.`,
      hard: 'Tunnus, numero tai osoite pitää poistaa.',
      soft: 'Jos sana ei ole kenenkään nimi, kerro se tässä:',
    },
    question: {
      title: 'Kysymys ilman asiakkuutta',
      to: 'Keneltä kysytään',
      from: 'Kysyjä',
      about: 'Mistä',
      state: 'Vaihe',
      time: 'Aika',
      noTime: 'Aikaa ei ole varattu.',
      joinLink: 'Liity etäyhteyteen',
      asked: 'Kysymys',
      tried: 'Mitä on kokeiltu',
      answer: 'Vastaus',
      answeredBy: (name, when) => `${name}, ${when}`,
      waiting: 'Vastausta ei ole vielä. Saat sähköpostin, kun se tulee.',
      writeAnswer: 'Vastaa tai kirjoita muistio',
      answerLabel: 'Vastaus tai muistio keskustelusta',
      answerHint: 'Kysyjä lukee tämän. Kirjoita niin, ettei ketään voi tunnistaa.',
      answerButton: 'Lähetä vastaus',
      done: {
        asked: 'Kysymys on lähetetty. Saat sähköpostin, kun siihen on vastattu.',
        booked: 'Kysymys on lähetetty ja aika on varattu. Muistutus tulee päivää ennen.',
        answered: 'Vastaus on lähetetty kysyjälle.',
        closed: 'Kysymys on päättynyt.',
        withdrawn: 'Kysymys on peruttu, ja aika vapautui muille.',
        noted: 'Opittu on tallennettu.',
      },
      bookTitle: 'Varaa aika keskustelulle',
      bookButton: 'Varaa aika',
      close: 'Päätä kysymys',
      closeHint: 'Vastaus jää luettavaksi vuodeksi.',
      withdraw: 'En tarvitse tätä enää',
      withdrawHint: 'Varattu aika vapautuu muille.',
      note: 'Mitä tästä opittiin',
      noteLead:
        'Kirjoita niin, että siitä on apua muillekin. Julkaistun muistiinpanon lukevat kaikki alueen ammattilaiset.',
      noteTitle: 'Otsikko',
      noteSituation: 'Tilanne yleisesti',
      noteSituationHint: 'Ilman mitään, mistä joku voisi tunnistaa ihmisen tai koulun.',
      noteAdvice: 'Mikä auttaa',
      notePublish: 'Julkaise kollegoille',
      noteDraft: 'Tallenna luonnos',
      noteIs: { draft: 'Luonnos', published: 'Julkaistu', withdrawn: 'Poistettu julkaisusta' },
      readNote: 'Lue, mitä opittiin',
      nobody: 'Kenestäkään ei ole tallennettu tietoja. Tässä ei ole asiakassuhdetta.',
    },
    library: {
      title: 'Opittua',
      lead: 'Mitä kollegat ovat kysyneet ja mikä on auttanut. Missään ei ole ketään yksittäistä ihmistä.',
      words: 'Sanoja',
      topic: 'Aihe',
      speciality: 'Ala',
      all: 'Kaikki',
      search: 'Hae',
      found: (count) => (count === 1 ? '1 muistiinpano' : `${count} muistiinpanoa`),
      empty: 'Näillä sanoilla ei löytynyt mitään.',
      emptyHint: 'Kokeile toista sanaa tai kysy suoraan.',
      drafts: 'Omat luonnokset',
      situation: 'Tilanne',
      advice: 'Mikä auttaa',
      by: (host) => `Vastasi ${host}`,
      publish: 'Julkaise kollegoille',
      unpublish: 'Poista julkaisusta',
      published: 'Muistiinpano on julkaistu kollegoille.',
      unpublished: 'Muistiinpano ei ole enää muiden luettavana.',
    },
  },
  sv: {
    notDone: 'Det här gjordes inte',
    back: 'Till konsultationen',
    list: {
      title: 'Konsultation',
      lead: 'Be om råd av en kollega som kan saken. Berätta om situationen, inte om vem det gäller.',
      network: (areas) => `Du hör till nätverket i ${areas}.`,
      networkAll: 'Du arbetar i hela välfärdsområdet.',
      done: 'Klart.',
      waiting: 'Du får en fråga',
      noneWaiting: 'Ingen fråga väntar på ditt svar.',
      mine: 'Mina frågor',
      noneMine: 'Du har inte frågat något ännu. Välj en kollega under Vem du kan fråga.',
      hosts: 'Vem du kan fråga',
      noHosts: 'Det finns ingen konsultation i ditt område ännu. Koordinatorn öppnar den.',
      next: (when) => `Nästa lediga tid ${when}`,
      noTimes: 'Det finns inga lediga tider just nu. Du kan fråga skriftligt.',
      inWriting: 'Skriftligt svar',
      ask: (name) => `Fråga: ${name}`,
      opened: (by) => `Frågan kommer från ${by}`,
      counts: 'Vad det har frågats om under ett år',
      countHead: ['Ämne', 'Frågor', 'Besvarade'],
      countNote: 'Siffrorna innehåller inga personer. En fråga kan ha flera ämnen.',
      manyTopics: (count) => (count === 1 ? '1 ämne till' : `${count} ämnen till`),
    },
    host: {
      who: 'Vilka som svarar',
      whatFor: 'Vad du kan fråga om',
      how: 'Hur',
      serves: 'För vem',
      length: 'Längd',
      minutes: (count) => `${count} minuter`,
      ways: 'Hur ni träffas',
      askTitle: 'Fråga',
      askLead:
        'Skriv så att ingen kan kännas igen. Namn, personbeteckningar, nummer och adresser tas inte emot.',
      age: 'Vilken ålder gäller det?',
      topics: 'Vad gäller det?',
      topicsHint: 'Välj 1–5.',
      asked: 'Vad vill du fråga?',
      askedHint: 'Till exempel: Ett barn i trean slår andra på rasten. Vad kan vi pröva i skolan?',
      tried: 'Vad har redan prövats?',
      triedHint: 'Och vad av det hjälpte, om än lite.',
      optional: '(frivilligt)',
      time: 'När?',
      timeHint: 'Tiden är din genast när du skickar frågan.',
      noTime: 'Ett skriftligt svar räcker',
      noTimeHint: 'Du kan boka en tid också senare.',
      way: 'Hur träffas ni?',
      send: 'Skicka frågan',
      notYours: 'Den här konsultationen är för andra områden.',
    },
    identity: {
      title: 'Någon kunde känna igen vem det gäller',
      lead: 'Ingenting skickades och ingenting försvann. Ändra de här ställena:',
      line: (field, word, why) => `${field}: ”${word}” ${why}.`,
      hard: 'En personbeteckning, ett nummer eller en adress måste tas bort.',
      soft: 'Om ordet inte är någons namn kan du säga det här:',
    },
    question: {
      title: 'Fråga utan klientrelation',
      to: 'Vem som tillfrågas',
      from: 'Från',
      about: 'Om',
      state: 'Läge',
      time: 'Tid',
      noTime: 'Ingen tid är bokad.',
      joinLink: 'Anslut på distans',
      asked: 'Frågan',
      tried: 'Vad som har prövats',
      answer: 'Svar',
      answeredBy: (name, when) => `${name}, ${when}`,
      waiting: 'Det finns inget svar ännu. Du får e-post när det kommer.',
      writeAnswer: 'Svara eller skriv en minnesanteckning',
      answerLabel: 'Svar eller minnesanteckning från samtalet',
      answerHint: 'Den som frågade läser det här. Skriv så att ingen kan kännas igen.',
      answerButton: 'Skicka svaret',
      done: {
        asked: 'Frågan har skickats. Du får e-post när den är besvarad.',
        booked: 'Frågan har skickats och tiden är bokad. En påminnelse kommer dagen innan.',
        answered: 'Svaret har skickats till den som frågade.',
        closed: 'Frågan är avslutad.',
        withdrawn: 'Frågan är återtagen och tiden är ledig för andra.',
        noted: 'Lärdomen är sparad.',
      },
      bookTitle: 'Boka en tid för samtal',
      bookButton: 'Boka tiden',
      close: 'Avsluta frågan',
      closeHint: 'Svaret går att läsa i ett år.',
      withdraw: 'Jag behöver inte det här längre',
      withdrawHint: 'Den bokade tiden blir ledig för andra.',
      note: 'Vad vi lärde oss',
      noteLead:
        'Skriv så att det hjälper andra också. En publicerad anteckning läses av alla yrkespersoner i området.',
      noteTitle: 'Rubrik',
      noteSituation: 'Situationen i allmänhet',
      noteSituationHint: 'Utan något som gör att en människa eller en skola kan kännas igen.',
      noteAdvice: 'Vad som hjälper',
      notePublish: 'Publicera för kolleger',
      noteDraft: 'Spara utkast',
      noteIs: { draft: 'Utkast', published: 'Publicerad', withdrawn: 'Borttagen från publicering' },
      readNote: 'Läs vad vi lärde oss',
      nobody: 'Inga uppgifter om någon har sparats. Här finns ingen klientrelation.',
    },
    library: {
      title: 'Lärdomar',
      lead: 'Vad kolleger har frågat och vad som har hjälpt. Ingen enskild människa finns med.',
      words: 'Ord',
      topic: 'Ämne',
      speciality: 'Område',
      all: 'Alla',
      search: 'Sök',
      found: (count) => (count === 1 ? '1 anteckning' : `${count} anteckningar`),
      empty: 'Inget hittades med de här orden.',
      emptyHint: 'Pröva ett annat ord eller fråga direkt.',
      drafts: 'Egna utkast',
      situation: 'Situationen',
      advice: 'Vad som hjälper',
      by: (host) => `Svar från ${host}`,
      publish: 'Publicera för kolleger',
      unpublish: 'Ta bort från publicering',
      published: 'Anteckningen är publicerad för kolleger.',
      unpublished: 'Andra kan inte längre läsa anteckningen.',
    },
  },
  en: {
    notDone: 'This was not done',
    back: 'To consultation',
    list: {
      title: 'Consultation',
      lead: 'Ask a colleague who knows the matter. Tell about the situation, not about whom it concerns.',
      network: (areas) => `You belong to the network of ${areas}.`,
      networkAll: 'You work in the whole county.',
      done: 'Done.',
      waiting: 'You are asked',
      noneWaiting: 'No question waits for your answer.',
      mine: 'My questions',
      noneMine: 'You have not asked anything yet. Choose a colleague under Whom you can ask.',
      hosts: 'Whom you can ask',
      noHosts: 'There is no consultation in your area yet. The coordinator opens it.',
      next: (when) => `Next free time ${when}`,
      noTimes: 'There are no free times right now. You can ask in writing.',
      inWriting: 'A written answer',
      ask: (name) => `Ask: ${name}`,
      opened: (by) => `Asked by ${by}`,
      counts: 'What has been asked in a year',
      countHead: ['Topic', 'Asked', 'Answered'],
      countNote: 'The figures hold no persons. A question may have several topics.',
      manyTopics: (count) => (count === 1 ? '1 more topic' : `${count} more topics`),
    },
    host: {
      who: 'Who answers',
      whatFor: 'What you can ask about',
      how: 'How',
      serves: 'For whom',
      length: 'Length',
      minutes: (count) => `${count} minutes`,
      ways: 'How you meet',
      askTitle: 'Ask',
      askLead: 'Write so that nobody can be recognised. Names, codes, numbers and addresses are not taken.',
      age: 'What age is it about?',
      topics: 'What is it about?',
      topicsHint: 'Choose 1–5.',
      asked: 'What do you want to ask?',
      askedHint: 'For example: A third-grader hits others at break. What can we try at school?',
      tried: 'What has been tried?',
      triedHint: 'And what of it helped, even a little.',
      optional: '(voluntary)',
      time: 'When?',
      timeHint: 'The time is yours as soon as you send the question.',
      noTime: 'A written answer is enough',
      noTimeHint: 'You can book a time later too.',
      way: 'How do you meet?',
      send: 'Send the question',
      notYours: 'This consultation serves other areas.',
    },
    identity: {
      title: 'Somebody could recognise whom it is about',
      lead: 'Nothing was sent and nothing was lost. Change these:',
      line: (field, word, why) => `${field}: “${word}” ${why}.`,
      hard: 'A code, a number or an address must be removed.',
      soft: 'If the word is nobody’s name, say so here:',
    },
    question: {
      title: 'A question without a client',
      to: 'Who is asked',
      from: 'From',
      about: 'About',
      state: 'Stage',
      time: 'Time',
      noTime: 'No time is booked.',
      joinLink: 'Join remotely',
      asked: 'The question',
      tried: 'What has been tried',
      answer: 'Answer',
      answeredBy: (name, when) => `${name}, ${when}`,
      waiting: 'There is no answer yet. You get an e-mail when it comes.',
      writeAnswer: 'Answer or write minutes',
      answerLabel: 'Answer, or minutes of the talk',
      answerHint: 'The asker reads this. Write so that nobody can be recognised.',
      answerButton: 'Send the answer',
      done: {
        asked: 'The question has been sent. You get an e-mail when it is answered.',
        booked: 'The question has been sent and the time is booked. A reminder comes a day before.',
        answered: 'The answer has been sent to the asker.',
        closed: 'The question is closed.',
        withdrawn: 'The question is withdrawn and the time is free for others.',
        noted: 'What was learned is saved.',
      },
      bookTitle: 'Book a time to talk',
      bookButton: 'Book the time',
      close: 'Close the question',
      closeHint: 'The answer can be read for a year.',
      withdraw: 'I no longer need this',
      withdrawHint: 'The booked time becomes free for others.',
      note: 'What was learned',
      noteLead:
        'Write so that it helps others too. A published note is read by every professional of the county.',
      noteTitle: 'Heading',
      noteSituation: 'The situation in general',
      noteSituationHint: 'Without anything by which a person or a school could be recognised.',
      noteAdvice: 'What helps',
      notePublish: 'Publish to colleagues',
      noteDraft: 'Save a draft',
      noteIs: { draft: 'Draft', published: 'Published', withdrawn: 'No longer published' },
      readNote: 'Read what was learned',
      nobody: 'Nothing about anybody has been kept. There is no client relation here.',
    },
    library: {
      title: 'Learned',
      lead: 'What colleagues have asked and what has helped. No single person is in it.',
      words: 'Words',
      topic: 'Topic',
      speciality: 'Speciality',
      all: 'All',
      search: 'Search',
      found: (count) => (count === 1 ? '1 note' : `${count} notes`),
      empty: 'Nothing was found with these words.',
      emptyHint: 'Try another word or ask directly.',
      drafts: 'Own drafts',
      situation: 'The situation',
      advice: 'What helps',
      by: (host) => `Answered by ${host}`,
      publish: 'Publish to colleagues',
      unpublish: 'Stop publishing',
      published: 'The note is published to colleagues.',
      unpublished: 'Others can no longer read the note.',
    },
  },
}
