import type { FollowTexts, SentenceTable } from './wording.ts'

/** A day without its year already ends with a full stop. */
const stop = (day: string): string => (day.endsWith('.') ? day : `${day}.`)

const sentences: SentenceTable = {
  who: {
    received: {
      none: ({ door }) => `Pyyntösi on perillä: ${door}. Kukaan ei ole vielä ottanut sitä.`,
      offered: ({ door, offeredTo }) =>
        `Pyyntösi on perillä: ${door}. Olemme kysyneet, voiko sen siirtää tänne: ${offeredTo}.`,
      done: ({ door }) => `Pyyntösi on siirtynyt tänne: ${door}. Kukaan ei ole vielä ottanut sitä.`,
    },
    taken: {
      none: ({ first }) => `${first} on ottanut pyyntösi.`,
      offered: ({ first, offeredTo }) =>
        `${first} on ottanut pyyntösi. Hän on kysynyt, voiko sen siirtää tänne: ${offeredTo}. Pyyntö on hänellä, kunnes se siirtyy.`,
      done: ({ first }) =>
        `Pyyntösi on siirtynyt. Nyt sen on ottanut ${first}. Sinun ei tarvitse kertoa alusta.`,
    },
    'in-contact': {
      none: ({ first }) => `${first} hoitaa pyyntöäsi kanssasi.`,
      offered: ({ first, offeredTo }) =>
        `${first} hoitaa pyyntöäsi. Hän on kysynyt, voiko sen siirtää tänne: ${offeredTo}. Pyyntö on hänellä, kunnes se siirtyy.`,
      done: ({ first }) =>
        `Pyyntösi on siirtynyt. Nyt sitä hoitaa ${first}. Sinun ei tarvitse kertoa alusta.`,
    },
    waiting: {
      none: ({ first }) => `${first} odottaa sinulta vastausta.`,
      offered: ({ first, offeredTo }) =>
        `${first} odottaa sinulta vastausta. Hän on myös kysynyt, voiko pyynnön siirtää tänne: ${offeredTo}.`,
      done: ({ first }) => `Pyyntösi on siirtynyt. ${first} odottaa sinulta vastausta.`,
    },
    resolved: {
      none: ({ closed }) => `Pyyntösi päättyi ${stop(closed)}`,
      offered: ({ closed }) => `Pyyntösi päättyi ${stop(closed)}`,
      done: ({ closed, first }) => `Pyyntösi päättyi ${stop(closed)} Viimeksi sitä hoiti ${first}.`,
    },
  },
  promise: {
    due: {
      open: ({ due }) => `Vastaamme viimeistään ${due}.`,
      closed: ({ due }) => `Lupasimme vastata viimeistään ${due}. Pyyntö päättyi ennen sitä.`,
    },
    kept: {
      open: ({ due }) => `Lupasimme vastata viimeistään ${due}. Pidimme lupauksen.`,
      closed: ({ due }) => `Lupasimme vastata viimeistään ${due}. Pidimme lupauksen.`,
    },
    'kept-late': {
      open: ({ due, kept }) =>
        `Lupasimme vastata viimeistään ${due}. Vastasimme vasta ${kept}. Olemme pahoillamme.`,
      closed: ({ due, kept }) =>
        `Lupasimme vastata viimeistään ${due}. Vastasimme vasta ${kept}. Olemme pahoillamme.`,
    },
    late: {
      open: ({ due }) =>
        `Lupasimme vastata viimeistään ${due}. Emme ole vielä vastanneet. Olemme pahoillamme.`,
      closed: ({ due }) =>
        `Lupasimme vastata viimeistään ${due}. Emme pitäneet lupausta. Olemme pahoillamme.`,
    },
    released: {
      open: () => 'Tällä pyynnöllä ei ole nyt vastausaikaa.',
      closed: () => 'Peruit pyynnön, joten emme enää vastaa siihen.',
    },
  },
  next: {
    received: {
      anonymous: () => 'Seuraavaksi joku ottaa pyyntösi. Silloin näet tässä hänen etunimensä.',
      'without-name': () => 'Seuraavaksi joku ottaa pyyntösi. Silloin näet tässä hänen etunimensä.',
    },
    taken: {
      anonymous: ({ first }) => `Seuraavaksi ${first} kirjoittaa sinulle vastauksen tälle sivulle.`,
      'without-name': ({ first }) =>
        `Seuraavaksi ${first} vastaa sinulle tällä sivulla tai niin kuin toivoit.`,
    },
    'in-contact': {
      anonymous: ({ first }) => `Kirjoita alle, kun haluat kysyä tai kertoa lisää. ${first} lukee sen.`,
      'without-name': ({ first }) => `Kirjoita alle, kun haluat kysyä tai kertoa lisää. ${first} lukee sen.`,
    },
    waiting: {
      anonymous: ({ first }) => `Kirjoita vastauksesi alle, kun ehdit. Sitten ${first} jatkaa.`,
      'without-name': ({ first }) => `Kirjoita vastauksesi alle, kun ehdit. Sitten ${first} jatkaa.`,
    },
  },
  mayReopen: ({ reopenUntil }) =>
    `Tarvitsetko vielä apua? Voit avata pyynnön uudestaan viimeistään ${stop(reopenUntil)}`,
  tooLateToReopen: () => 'Tätä pyyntöä ei voi enää avata. Voit tehdä uuden pyynnön.',
  outcomes: {
    advised: 'Kävimme asian läpi ja sait neuvoja.',
    'guided-to-service': 'Kerroimme, mikä palvelu sopii sinulle.',
    referred: 'Pyysimme toista palvelua jatkamaan kanssasi.',
    'case-opened': 'Saat tukea jatkossakin. Sinulla on työntekijä, joka vastaa kokonaisuudesta.',
    'became-pending': 'Sosiaalipalvelut alkavat selvittää, millaista tukea tarvitset.',
    'notification-made': 'Pyysimme lastensuojelua selvittämään, mitä apua lapsi tarvitsee.',
    consulted: 'Kysyimme neuvoa asiantuntijalta sinun puolestasi.',
    'not-reached': 'Emme saaneet sinuun yhteyttä.',
    withdrawn: 'Peruit pyynnön itse.',
    mistake: 'Pyyntö oli tullut vahingossa.',
    'could-not-help': 'Emme pystyneet auttamaan tässä. Olemme pahoillamme.',
    'urgent-route': 'Ohjasimme sinut heti kiireelliseen apuun.',
  },
}

export const fi: FollowTexts = {
  sentences,
  tab: 'Oma sivu',
  notDone: 'Tätä ei voitu tehdä',
  open: {
    title: 'Seuraa pyyntöäsi',
    lead: 'Anna koodi, jonka sait, kun lähetit pyynnön, ilmoittauduit tai varasit ajan. Näet, kenellä se on ja mitä seuraavaksi tapahtuu.',
    code: {
      label: 'Seurantakoodi',
      hint: 'Isot ja pienet kirjaimet, välit ja viivat saavat olla miten vain.',
    },
    button: 'Avaa pyyntö',
    lost: 'Katosiko koodi? Emme voi antaa sitä uudestaan, koska emme tallenna sitä.',
    ask: 'Tee uusi pyyntö',
    alreadyOpen: 'Tällä laitteella on jo avattu pyyntö.',
    toOpen: 'Jatka avoimeen pyyntöön',
    ended:
      'Sivu oli auki niin kauan, että suljimme sen turvaksesi. Anna koodi uudestaan. Kirjoittamasi viesti on tallessa alla.',
    unsent: { label: 'Viestisi, jota ei vielä lähetetty', hint: 'Lähetämme sen, kun avaat pyynnön.' },
  },
  page: {
    title: 'Pyyntösi',
    done: {
      write: 'Viestisi on perillä.',
      withdraw: 'Peruit pyynnön.',
      reopen: 'Pyyntö on avattu uudestaan.',
    },
    now: 'Missä pyyntösi on',
    who: 'Kuka',
    nobody: 'Ei vielä kukaan',
    door: 'Missä',
    phone: 'Puhelin',
    outcome: 'Miten kävi',
    talk: 'Viestit',
    you: 'Sinä',
    worker: 'Työntekijä',
    noWords: 'Lähetit pyynnön ilman omia sanoja.',
    write: { label: 'Kirjoita lisää', hint: 'Älä kirjoita muiden nimiä tai henkilötunnusta.' },
    send: 'Lähetä viesti',
    file: 'Liite',
    files: {
      label: 'Liitteet',
      hint: 'Esimerkiksi kuva kirjeestä. Enintään 5 kuvaa, PDF- tai tekstitiedostoa, yhteensä 10 megatavua. Poistamme kuvasta tiedon siitä, missä se on otettu.',
    },
    withdraw: 'Haluatko perua pyynnön?',
    withdrawHint: 'Kukaan ei sen jälkeen vastaa siihen. Voit avata sen uudestaan 30 päivän ajan.',
    withdrawButton: 'Peru pyyntö',
    reopen: { label: 'Mitä haluat kertoa?', hint: 'Saat uuden ajan, johon mennessä vastaamme.' },
    reopenButton: 'Avaa pyyntö uudestaan',
    optional: '(vapaaehtoinen)',
    close: 'Kun lopetat',
    closeHint: 'Sulje pyyntö, niin kukaan muu ei näe sitä tällä laitteella. Pääset takaisin koodilla.',
    closeButton: 'Sulje tältä laitteelta',
  },
}
