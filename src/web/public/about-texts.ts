import type { Language } from '#platform/text.ts'
import type { ProseSection, ProseTexts } from './prose.view.tsx'

type AboutTexts = ProseTexts & {
  readonly description: string
  /** Shown where the deployment is a demonstration. */
  readonly demo: ProseSection
}

const fi: AboutTexts = {
  title: 'Mikä on Perhetalo?',
  tab: 'Tietoa palvelusta',
  description:
    'Perhetalo on hyvinvointialueen digitaalinen perhekeskus: yksi paikka, josta lapsiperhe löytää apua.',
  lead: 'Perhetalosta löydät kaiken avun, jota lapsi, nuori ja perhe voi tarvita. Taustalla on perhekeskus: joukko ihmisiä, jotka tekevät työtä yhdessä.',
  sections: [
    {
      title: 'Mitä täällä voit tehdä',
      list: [
        'Hae apua omin sanoin suomeksi, ruotsiksi tai englanniksi.',
        'Katso, mitä lähelläsi on: kunnan, hyvinvointialueen, järjestöjen, seurakuntien ja Kelan palvelut samassa talossa.',
        'Pyydä apua ilman nimeä. Näet heti, milloin vastaus viimeistään tulee.',
        'Seuraa pyyntöäsi koodilla: kuka sitä hoitaa ja mitä seuraavaksi tapahtuu.',
      ],
      after: ['Mikään täällä ei vaadi tunnuksia, sovellusta tai JavaScriptiä.'],
    },
    {
      title: 'Miksi talo',
      paragraphs: [
        'Talossa on kolme kerrosta. Ensimmäinen on kaikille perheille, ennen kuin huolia on. Toisesta saa apua heti, kun jokin painaa. Kolmannesta saa vahvaa tukea sitten, kun tilanne on vaikea.',
        'Portaikko on ohjaus ja neuvonta. Sieltä löydät oikean avun, vaikka et tietäisi, mitä etsit. Kivijalka on kaikki ne, jotka pitävät taloa pystyssä.',
      ],
    },
    {
      title: 'Kuka tätä ylläpitää',
      paragraphs: [
        'Jokainen hyvinvointialue vastaa oman alueensa sivuista. Palvelun tiedoista vastaa se, joka palvelun järjestää. Jokaisella palvelusivulla lukee, milloin tiedot on viimeksi tarkistettu.',
        'Pyyntösi lukee aina ihminen. Kone ei päätä, mitä apua saat.',
      ],
    },
    {
      title: 'Sivukartta',
      links: [
        { words: 'Etusivu ja perheiden talo', to: 'home' },
        { words: 'Kaikki palvelut', to: 'search' },
        { words: 'Valitse kunta', to: 'place' },
        { words: 'Pyydä apua', to: 'ask' },
        { words: 'Seuraa pyyntöäsi', to: 'follow' },
        { words: 'Lapsille ja nuorille', to: 'young' },
        { words: 'Apua heti: puhelinnumerot', to: 'lines' },
        { words: 'Näin pidimme lupauksemme', to: 'promises' },
        { words: 'Miten suojaamme tietosi', to: 'privacy' },
        { words: 'Saavutettavuus', to: 'accessibility' },
        { words: 'Ammattilaisen kirjautuminen', to: 'signIn' },
      ],
    },
    {
      title: 'Avoin tieto ja koodi',
      paragraphs: [
        'Samat palvelutiedot saa myös ohjelmille avoimesta rajapinnasta. Perhetalo on avointa lähdekoodia (EUPL-1.2).',
      ],
      links: [
        { words: 'Palvelut omille verkkosivuille', to: 'embed' },
        { words: 'Rajapinnan kuvaus (englanniksi)', to: '/api' },
        { words: 'Hakemisto avoimella standardilla HSDS 3.1', to: '/hsds' },
        { words: 'Hakemisto standardilla Open Referral UK 3.0', to: '/oruk' },
      ],
    },
  ],
  demo: {
    title: 'Tämä on esittely',
    paragraphs: [
      'Ihmiset, palvelut ja puhelinnumerot ovat keksittyjä, eikä niihin voi soittaa. Hätänumero ja valtakunnalliset auttavat puhelimet ovat oikeita. Älä kirjoita tänne oikeita asioitasi: niihin ei vastata.',
    ],
  },
}

const sv: AboutTexts = {
  title: 'Vad är Familjehuset?',
  tab: 'Om tjänsten',
  description:
    'Familjehuset är välfärdsområdets digitala familjecenter: ett ställe där barnfamiljer hittar hjälp.',
  lead: 'I Familjehuset hittar du all hjälp som ett barn, en ung eller en familj kan behöva. Bakom står familjecentret: människor som arbetar tillsammans.',
  sections: [
    {
      title: 'Det här kan du göra här',
      list: [
        'Sök hjälp med egna ord på svenska, finska eller engelska.',
        'Se vad som finns nära dig: kommunens, välfärdsområdets, föreningarnas, församlingarnas och FPA:s tjänster i samma hus.',
        'Be om hjälp utan namn. Du ser genast när svaret senast kommer.',
        'Följ din begäran med en kod: vem som sköter den och vad som händer härnäst.',
      ],
      after: ['Inget här kräver inloggning, app eller JavaScript.'],
    },
    {
      title: 'Varför ett hus',
      paragraphs: [
        'Huset har tre våningar. Den första är för alla familjer, innan det finns några bekymmer. På den andra får du hjälp så snart som något tynger. På den tredje finns starkt stöd när läget är svårt.',
        'Trapphuset är servicehandledningen. Där hittar du rätt hjälp, fast du inte vet vad du söker. Grundstenarna är alla de som håller huset uppe.',
      ],
    },
    {
      title: 'Vem som ansvarar',
      paragraphs: [
        'Varje välfärdsområde ansvarar för sidorna i sitt eget område. Den som ordnar en tjänst ansvarar för uppgifterna om den. På varje tjänstesida står när uppgifterna senast kontrollerades.',
        'Det är alltid en människa som läser din begäran. Ingen maskin avgör vilken hjälp du får.',
      ],
    },
    {
      title: 'Webbplatskarta',
      links: [
        { words: 'Startsidan och familjernas hus', to: 'home' },
        { words: 'Alla tjänster', to: 'search' },
        { words: 'Välj kommun', to: 'place' },
        { words: 'Be om hjälp', to: 'ask' },
        { words: 'Följ din begäran', to: 'follow' },
        { words: 'För barn och unga', to: 'young' },
        { words: 'Hjälp genast: telefonnummer', to: 'lines' },
        { words: 'Så höll vi våra löften', to: 'promises' },
        { words: 'Så skyddar vi dina uppgifter', to: 'privacy' },
        { words: 'Tillgänglighet', to: 'accessibility' },
        { words: 'Inloggning för yrkespersoner', to: 'signIn' },
      ],
    },
    {
      title: 'Öppna data och öppen kod',
      paragraphs: [
        'Samma uppgifter om tjänsterna finns också för program i ett öppet gränssnitt. Familjehuset är öppen källkod (EUPL-1.2).',
      ],
      links: [
        { words: 'Tjänsterna på din egen webbplats', to: 'embed' },
        { words: 'Beskrivning av gränssnittet (på engelska)', to: '/api' },
        { words: 'Katalogen enligt standarden HSDS 3.1', to: '/hsds' },
        { words: 'Katalogen enligt standarden Open Referral UK 3.0', to: '/oruk' },
      ],
    },
  ],
  demo: {
    title: 'Det här är en demonstration',
    paragraphs: [
      'Människorna, tjänsterna och telefonnumren är påhittade och går inte att ringa. Nödnumret och de riksomfattande hjälptelefonerna är verkliga. Skriv inte om dina verkliga bekymmer här: ingen svarar på dem.',
    ],
  },
}

const en: AboutTexts = {
  title: 'What is House of Families?',
  tab: 'About the service',
  description:
    'House of Families is the digital family centre of a wellbeing services county: one place where families find help.',
  lead: 'In House of Families you find all the help that a child, a young person or a family may need. Behind it is the family centre: people who work together.',
  sections: [
    {
      title: 'What you can do here',
      list: [
        'Find help in your own words, in Finnish, Swedish or English.',
        'See what is near you: the services of municipalities, the county, associations, parishes and Kela in one house.',
        'Ask for help without your name. You see at once by when the answer comes.',
        'Follow your request with a code: who has it and what happens next.',
      ],
      after: ['Nothing here needs an account, an app or JavaScript.'],
    },
    {
      title: 'Why a house',
      paragraphs: [
        'The house has three floors. The first is for every family, before there are worries. On the second you get help as soon as something weighs on you. On the third there is strong support once things are hard.',
        'The stairwell is guidance and advice. There you find the right help even if you do not know what you are looking for. The foundation stones are all those who keep the house standing.',
      ],
    },
    {
      title: 'Who runs it',
      paragraphs: [
        'Each wellbeing services county is responsible for the pages of its own area. Whoever provides a service is responsible for what is said about it. Every service page tells when it was last confirmed.',
        'A person always reads your request. No machine decides what help you get.',
      ],
    },
    {
      title: 'Site map',
      links: [
        { words: 'Front page and the house of families', to: 'home' },
        { words: 'All services', to: 'search' },
        { words: 'Choose municipality', to: 'place' },
        { words: 'Ask for help', to: 'ask' },
        { words: 'Follow your request', to: 'follow' },
        { words: 'For children and young people', to: 'young' },
        { words: 'Help right now: phone numbers', to: 'lines' },
        { words: 'How we kept our promises', to: 'promises' },
        { words: 'How we protect your information', to: 'privacy' },
        { words: 'Accessibility', to: 'accessibility' },
        { words: 'Sign-in for professionals', to: 'signIn' },
      ],
    },
    {
      title: 'Open data and open source',
      paragraphs: [
        'The same service information is there for programs in an open interface. House of Families is open source (EUPL-1.2).',
      ],
      links: [
        { words: 'The services on your own website', to: 'embed' },
        { words: 'Description of the interface', to: '/api' },
        { words: 'The directory in the open standard HSDS 3.1', to: '/hsds' },
        { words: 'The directory in the standard Open Referral UK 3.0', to: '/oruk' },
      ],
    },
  ],
  demo: {
    title: 'This is a demonstration',
    paragraphs: [
      'The people, services and phone numbers are made up and cannot be called. The emergency number and the national helplines are real. Do not write about your real worries here: nobody answers them.',
    ],
  },
}

export const aboutTexts: Readonly<Record<Language, AboutTexts>> = { fi, sv, en }
