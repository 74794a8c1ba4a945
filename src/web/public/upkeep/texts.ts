import type { ErrorField } from '#capabilities/directory/index.ts'
import type { Language } from '#platform/text.ts'

type UpkeepTexts = {
  /** What the tab shows: nothing about whom it concerns. */
  readonly tab: string
  readonly confirm: {
    readonly title: string
    readonly lead: (organisation: string, count: number) => string
    readonly listings: string
    readonly phone: string
    readonly where: string
    readonly when: string
    readonly web: string
    readonly checked: (day: string) => string
    readonly hidden: string
    readonly marked: string
    readonly change: string
    readonly changed: string
    readonly changeHint: string
    readonly before: string
    readonly button: (count: number) => string
    readonly after: (day: string) => string
    readonly doneTitle: string
    readonly done: string
    readonly doneNext: string
    readonly usedTitle: string
    readonly used: (day: string) => string
    readonly expiredTitle: string
    readonly expired: (day: string) => string
    readonly unknownTitle: string
    readonly unknown: string
    readonly signIn: string
    readonly signInHint: string
  }
  readonly change: {
    readonly title: (name: string) => string
    readonly lead: string
    readonly changedMeanwhile: string
    readonly hours: string
    readonly exception: string
    readonly phone: string
    readonly web: string
    readonly booking: string
    readonly free: string
    readonly isFree: string
    readonly isNotFree: string
    readonly what: string
    readonly save: string
    readonly more: string
    readonly back: string
  }
  readonly invitation: {
    readonly title: string
    readonly lead: (by: string, organisation: string) => string
    readonly what: readonly string[]
    readonly email: (email: string) => string
    readonly button: string
    readonly until: (day: string) => string
    readonly notYou: string
    readonly acceptedTitle: string
    readonly accepted: (organisation: string) => string
    readonly signIn: string
    readonly signInHint: (email: string) => string
    readonly endedTitle: string
    readonly ended: (organisation: string) => string
    readonly unknownTitle: string
    readonly unknown: string
  }
  readonly report: {
    readonly title: string
    readonly lead: string
    readonly back: string
    readonly field: string
    readonly fields: Readonly<Record<ErrorField, string>>
    readonly text: string
    readonly textHint: string
    readonly email: string
    readonly emailHint: string
    readonly optional: string
    readonly trap: string
    readonly send: string
    readonly next: string
    readonly professional: string
    readonly sentTitle: string
    readonly sent: string
    readonly sentAnswer: string
    readonly toService: string
    readonly needHelp: string
    readonly ask: string
    readonly notDone: string
  }
}

export const upkeepTexts: Readonly<Record<Language, UpkeepTexts>> = {
  fi: {
    tab: 'Palvelujen tiedot',
    confirm: {
      title: 'Ovatko tiedot yhä oikein?',
      lead: (organisation, count) =>
        count === 1
          ? `Tämän palvelun järjestää ${organisation}. Perheet lukevat siitä näin:`
          : `Nämä ${count} palvelua järjestää ${organisation}. Perheet lukevat niistä näin:`,
      listings: 'Tarkistettavat palvelut',
      phone: 'Puhelin',
      where: 'Paikka',
      when: 'Milloin',
      web: 'Verkossa',
      checked: (day) => `Tarkistettu viimeksi ${day}`,
      hidden: 'Perheet eivät näe tätä nyt, koska tietoja ei ole vahvistettu. Vahvistus tuo sen takaisin.',
      marked: 'Perheet näkevät, ettei tietoja ole vahvistettu. Vahvistus poistaa merkinnän.',
      change: 'Muuta tietoja',
      changed: 'Muutos on julkaistu, ja tiedot on merkitty tarkistetuiksi tänään.',
      changeHint: 'Muutat tiedot yhdellä sivulla. Tunnuksia ei tarvita.',
      before: 'Jos jokin on muuttunut, muuta se ensin. Sitten palaa tähän ja vahvista loput.',
      button: (count) => (count === 1 ? 'Tiedot ovat oikein' : 'Kaikki on oikein'),
      after: (day) => `Käytä linkkiä viimeistään ${day}. Se toimii vain kerran. Tunnuksia ei tarvita.`,
      doneTitle: 'Kiitos! Tiedot on vahvistettu',
      done: 'Perheet näkevät nyt, että tiedot on tarkistettu tänään.',
      doneNext: 'Kysymme uudestaan noin puolen vuoden kuluttua. Sinun ei tarvitse tehdä nyt muuta.',
      usedTitle: 'Tiedot on jo vahvistettu',
      used: (day) => `Vastaus tuli jo ${day}, joten sinun ei tarvitse tehdä mitään.`,
      expiredTitle: 'Linkki on vanhentunut',
      expired: (day) =>
        `Linkin aika päättyi ${day}, mutta saat uuden seuraavassa kuukausiviestissä. Voit myös kirjautua ja vahvistaa tiedot heti.`,
      unknownTitle: 'Linkki ei toimi',
      unknown:
        'Tarkista, että osoite on kokonainen. Linkki on voinut katketa viestissä. Voit myös kirjautua ja vahvistaa tiedot.',
      signIn: 'Kirjaudu sähköpostilla',
      signInHint: 'Kirjaudu sillä sähköpostiosoitteella, johon viesti tuli.',
    },
    change: {
      title: (name) => `Muuta tietoja: ${name}`,
      lead: 'Korjaa se, mikä on muuttunut. Muut kohdat voit jättää ennalleen.',
      changedMeanwhile:
        'Joku muu on muuttanut näitä tietoja sillä välin. Kirjoittamasi on tallella alla. Tarkista ja tallenna uudestaan.',
      hours: 'Aukiolo',
      exception: 'Lisää päivä, jolloin ajat ovat toiset tai on kiinni',
      phone: 'Puhelin',
      web: 'Verkko-osoite',
      booking: 'Ajanvarauksen osoite',
      free: 'Hinta',
      isFree: 'Maksuton',
      isNotFree: 'Maksullinen',
      what: 'Muutos näkyy perheille heti, ja tiedot merkitään tarkistetuiksi tänään.',
      save: 'Julkaise muutos',
      more: 'Muuta muita tietoja kirjautumalla sähköpostilla',
      back: 'Takaisin ilman muutoksia',
    },
    invitation: {
      title: 'Kutsu tietojen ylläpitäjäksi',
      lead: (by, organisation) =>
        `${by} kutsuu sinut pitämään ajan tasalla tiedot, joita perheet lukevat. Palvelut järjestää ${organisation}.`,
      what: [
        'Noin kaksi kertaa vuodessa kysymme sähköpostilla, ovatko tiedot yhä oikein. Vastaat yhdellä painikkeella.',
        'Voit muuttaa tietoja milloin vain, myös puhelimella.',
        'Kun joku ilmoittaa virheestä, saat siitä viestin.',
      ],
      email: (email) => `Kirjaudut osoitteella ${email}. Salasanaa ei tarvita.`,
      button: 'Ota kutsu vastaan',
      until: (day) => `Vastaa viimeistään ${day}, sen jälkeen kutsu ei enää toimi.`,
      notYou: 'Jos kutsu ei koske sinua, sulje sivu. Mitään ei tapahdu.',
      acceptedTitle: 'Kiitos! Olet nyt ylläpitäjä',
      accepted: (organisation) =>
        `Pidät nyt ajan tasalla tietoja palveluista, jotka järjestää ${organisation}.`,
      signIn: 'Lähetä kirjautumislinkki',
      signInHint: (email) => `Linkki tulee osoitteeseen ${email}. Se toimii 15 minuuttia.`,
      endedTitle: 'Kutsu ei ole enää voimassa',
      ended: (organisation) =>
        `Kutsun aika on ohi, tai se on peruttu. Pyydä uusi kutsu siltä, joka kutsui sinut (${organisation}).`,
      unknownTitle: 'Linkki ei toimi',
      unknown: 'Tarkista, että osoite on kokonainen. Linkki on voinut katketa viestissä.',
    },
    report: {
      title: 'Kerro, mikä on väärin',
      lead: 'Kiitos, että autat. Palvelun ylläpitäjä lukee tämän ja korjaa tiedon.',
      back: 'Takaisin palveluun',
      field: 'Mikä tieto on väärin?',
      fields: {
        phone: 'Puhelinnumero',
        hours: 'Aukioloajat',
        address: 'Osoite tai paikka',
        web: 'Verkko-osoite',
        howToGetIn: 'Miten palveluun pääsee',
        cost: 'Hinta',
        description: 'Kuvaus palvelusta',
        ended: 'Palvelua ei enää ole',
        other: 'Jokin muu',
      },
      text: 'Mitä siinä pitäisi lukea?',
      textHint: 'Älä kirjoita nimiä äläkä omia asioitasi.',
      email: 'Sähköposti, jos haluat vastauksen',
      emailHint: 'Käytämme osoitetta vain vastaukseen.',
      optional: '(vapaaehtoinen)',
      trap: 'Jätä tämä tyhjäksi',
      send: 'Lähetä',
      next: 'Ilmoitus menee palvelun ylläpitäjälle. Se ei ole avunpyyntö.',
      professional: 'Olet kirjautunut. Voit ehdottaa tarkat sanat.',
      sentTitle: 'Kiitos! Ilmoitus on perillä',
      sent: 'Palvelun ylläpitäjä lukee ilmoituksen ja korjaa tiedon.',
      sentAnswer: 'Vastaus tulee sähköpostiisi.',
      toService: 'Takaisin palveluun',
      needHelp: 'Jos tarvitset apua itse, pyydä sitä täällä. Tätä ilmoitusta ei lueta avunpyyntönä.',
      ask: 'Pyydä apua',
      notDone: 'Ilmoitusta ei lähetetty vielä',
    },
  },
  sv: {
    tab: 'Uppgifter om tjänster',
    confirm: {
      title: 'Stämmer uppgifterna fortfarande?',
      lead: (organisation, count) =>
        count === 1
          ? `Den här tjänsten ordnas av ${organisation}. Så här läser familjerna om den:`
          : `De här ${count} tjänsterna ordnas av ${organisation}. Så här läser familjerna om dem:`,
      listings: 'Tjänster att kontrollera',
      phone: 'Telefon',
      where: 'Plats',
      when: 'När',
      web: 'På nätet',
      checked: (day) => `Kontrollerades senast ${day}`,
      hidden:
        'Familjerna ser inte den här nu, eftersom uppgifterna inte är bekräftade. När du bekräftar syns den igen.',
      marked: 'Familjerna ser att uppgifterna inte är bekräftade. När du bekräftar försvinner märkningen.',
      change: 'Ändra uppgifterna',
      changed: 'Ändringen är publicerad och uppgifterna är märkta som kontrollerade i dag.',
      changeHint: 'Du ändrar uppgifterna på en enda sida. Inga koder behövs.',
      before: 'Om något har ändrats, ändra det först. Kom sedan tillbaka hit och bekräfta resten.',
      button: (count) => (count === 1 ? 'Uppgifterna stämmer' : 'Allt stämmer'),
      after: (day) => `Länken fungerar en gång, till och med ${day}. Du behöver inget konto.`,
      doneTitle: 'Tack! Uppgifterna är bekräftade',
      done: 'Familjerna ser nu att uppgifterna kontrollerades i dag.',
      doneNext: 'Vi frågar igen om ungefär ett halvt år. Du behöver inte göra något mer nu.',
      usedTitle: 'Uppgifterna är redan bekräftade',
      used: (day) => `Den här frågan besvarades ${day}. Du behöver inte göra något.`,
      expiredTitle: 'Länken har gått ut',
      expired: (day) =>
        `Länken fungerade till och med ${day}. Du får en ny i nästa månads meddelande. Du kan också logga in och bekräfta genast.`,
      unknownTitle: 'Länken fungerar inte',
      unknown:
        'Kontrollera att adressen är hel. Länken kan ha brutits i meddelandet. Du kan också logga in och bekräfta uppgifterna.',
      signIn: 'Logga in med e-post',
      signInHint: 'Logga in med den e-postadress som meddelandet kom till.',
    },
    change: {
      title: (name) => `Ändra uppgifter: ${name}`,
      lead: 'Rätta det som har ändrats. Resten kan du lämna som det är.',
      changedMeanwhile:
        'Någon annan har ändrat de här uppgifterna under tiden. Det du skrev finns kvar nedan. Kontrollera och spara på nytt.',
      hours: 'Öppettider',
      exception: 'Lägg till en dag då tiderna är andra eller det är stängt',
      phone: 'Telefon',
      web: 'Webbadress',
      booking: 'Adress för tidsbokning',
      free: 'Pris',
      isFree: 'Avgiftsfritt',
      isNotFree: 'Avgiftsbelagt',
      what: 'Ändringen syns genast för familjerna, och uppgifterna märks som kontrollerade i dag.',
      save: 'Publicera ändringen',
      more: 'Ändra andra uppgifter genom att logga in med e-post',
      back: 'Tillbaka utan ändringar',
    },
    invitation: {
      title: 'Inbjudan att hålla uppgifter aktuella',
      lead: (by, organisation) =>
        `${by} bjuder in dig att hålla de uppgifter aktuella som familjerna läser. Tjänsterna ordnas av ${organisation}.`,
      what: [
        'Ungefär två gånger om året frågar vi per e-post om uppgifterna fortfarande stämmer. Du svarar med en knapp.',
        'Du kan ändra uppgifterna när som helst, också med telefonen.',
        'När någon anmäler ett fel får du ett meddelande.',
      ],
      email: (email) => `Du loggar in med adressen ${email}. Inget lösenord behövs.`,
      button: 'Ta emot inbjudan',
      until: (day) => `Inbjudan gäller till och med ${day}.`,
      notYou: 'Om inbjudan inte gäller dig, stäng sidan. Ingenting händer.',
      acceptedTitle: 'Tack! Nu ansvarar du för uppgifterna',
      accepted: (organisation) =>
        `Du håller nu uppgifterna aktuella om de tjänster som ordnas av ${organisation}.`,
      signIn: 'Skicka inloggningslänk',
      signInHint: (email) => `Länken kommer till ${email}. Den fungerar i 15 minuter.`,
      endedTitle: 'Inbjudan gäller inte längre',
      ended: (organisation) =>
        `Tiden har gått ut, eller så har inbjudan återtagits. Be den som bjöd in dig om en ny (${organisation}).`,
      unknownTitle: 'Länken fungerar inte',
      unknown: 'Kontrollera att adressen är hel. Länken kan ha brutits i meddelandet.',
    },
    report: {
      title: 'Berätta vad som är fel',
      lead: 'Tack för att du hjälper till. Den som ansvarar för tjänsten läser det här och rättar uppgiften.',
      back: 'Tillbaka till tjänsten',
      field: 'Vilken uppgift är fel?',
      fields: {
        phone: 'Telefonnumret',
        hours: 'Öppettiderna',
        address: 'Adressen eller platsen',
        web: 'Webbadressen',
        howToGetIn: 'Hur man får tjänsten',
        cost: 'Priset',
        description: 'Beskrivningen av tjänsten',
        ended: 'Tjänsten finns inte längre',
        other: 'Något annat',
      },
      text: 'Vad borde det stå?',
      textHint: 'Skriv inga namn och inget privat om dig själv.',
      email: 'E-post, om du vill ha svar',
      emailHint: 'Vi använder adressen bara för svaret.',
      optional: '(frivilligt)',
      trap: 'Lämna det här tomt',
      send: 'Skicka',
      next: 'Anmälan går till den som ansvarar för tjänsten. Den är ingen begäran om hjälp.',
      professional: 'Du är inloggad. Du kan föreslå de exakta orden.',
      sentTitle: 'Tack! Anmälan har kommit fram',
      sent: 'Den som ansvarar för tjänsten läser anmälan och rättar uppgiften.',
      sentAnswer: 'Svaret kommer till din e-post.',
      toService: 'Tillbaka till tjänsten',
      needHelp: 'Om du själv behöver hjälp, be om den här. Anmälan läses inte som en begäran om hjälp.',
      ask: 'Be om hjälp',
      notDone: 'Anmälan har inte skickats ännu',
    },
  },
  en: {
    tab: 'About services',
    confirm: {
      title: 'Is everything still right?',
      lead: (organisation, count) =>
        count === 1
          ? `This service is provided by ${organisation}. Families read this about it:`
          : `These ${count} services are provided by ${organisation}. Families read this about them:`,
      listings: 'Services to check',
      phone: 'Telephone',
      where: 'Place',
      when: 'When',
      web: 'On the web',
      checked: (day) => `Last checked ${day}`,
      hidden: 'Families do not see this now, since nobody has confirmed it. Confirming brings it back.',
      marked: 'Families see that this is not confirmed. Confirming takes the mark away.',
      change: 'Change it',
      changed: 'The change is published, and the details are marked as checked today.',
      changeHint: 'You change the details on one page. No account is needed.',
      before: 'If something has changed, change it first. Then come back here and confirm the rest.',
      button: (count) => (count === 1 ? 'This is right' : 'Everything is right'),
      after: (day) => `The link works once, until ${day}. You need no account.`,
      doneTitle: 'Thank you! It is confirmed',
      done: 'Families now see that it was checked today.',
      doneNext: 'We ask again in about half a year. You do not need to do anything more now.',
      usedTitle: 'It is already confirmed',
      used: (day) => `This question was answered on ${day}. You do not need to do anything.`,
      expiredTitle: 'The link is too old',
      expired: (day) =>
        `The link worked until ${day}. You get a new one in next month’s mail. You can also sign in and confirm at once.`,
      unknownTitle: 'The link does not work',
      unknown:
        'Check that the address is whole. The link may have been broken in the mail. You can also sign in and confirm.',
      signIn: 'Sign in by e-mail',
      signInHint: 'Sign in with the address to which the mail came.',
    },
    change: {
      title: (name) => `Change the details: ${name}`,
      lead: 'Mend what has changed. Leave the rest as it is.',
      changedMeanwhile:
        'Somebody else has changed these details meanwhile. What you wrote is kept below. Check it and save again.',
      hours: 'Opening hours',
      exception: 'Add a day with other hours, or closed',
      phone: 'Telephone',
      web: 'Web address',
      booking: 'Address for booking',
      free: 'Price',
      isFree: 'Free of charge',
      isNotFree: 'There is a fee',
      what: 'Families see the change at once, and the details are marked as checked today.',
      save: 'Publish the change',
      more: 'Change other details by signing in with your e-mail',
      back: 'Back without changes',
    },
    invitation: {
      title: 'Invitation to keep information up to date',
      lead: (by, organisation) =>
        `${by} invites you to keep the details that families read up to date. The services are provided by ${organisation}.`,
      what: [
        'About twice a year we ask by e-mail whether everything is still right. You answer with one button.',
        'You can change things whenever you like, by phone too.',
        'When somebody reports an error, you get a message.',
      ],
      email: (email) => `You sign in with ${email}. No password is needed.`,
      button: 'Accept the invitation',
      until: (day) => `The invitation is valid until ${day}.`,
      notYou: 'If this does not concern you, close the page. Nothing happens.',
      acceptedTitle: 'Thank you! You are now a maintainer',
      accepted: (organisation) =>
        `You now keep up to date the details of the services provided by ${organisation}.`,
      signIn: 'Send a sign-in link',
      signInHint: (email) => `The link comes to ${email}. It works for 15 minutes.`,
      endedTitle: 'The invitation is no longer valid',
      ended: (organisation) =>
        `Its time is over, or it was taken back. Ask for a new one from whoever invited you (${organisation}).`,
      unknownTitle: 'The link does not work',
      unknown: 'Check that the address is whole. The link may have been broken in the mail.',
    },
    report: {
      title: 'Tell us what is wrong',
      lead: 'Thank you for helping. The maintainer of the service reads this and corrects it.',
      back: 'Back to the service',
      field: 'What is wrong?',
      fields: {
        phone: 'The telephone number',
        hours: 'The opening hours',
        address: 'The address or place',
        web: 'The web address',
        howToGetIn: 'How to get in',
        cost: 'The price',
        description: 'The description of the service',
        ended: 'The service is no longer there',
        other: 'Something else',
      },
      text: 'What should it say?',
      textHint: 'Write no names and nothing about your own matters.',
      email: 'E-mail, if you want an answer',
      emailHint: 'We use the address only for the answer.',
      optional: '(optional)',
      trap: 'Leave this empty',
      send: 'Send',
      next: 'The report goes to the maintainer of the service. It is not a request for help.',
      professional: 'You are signed in. You can propose the exact words.',
      sentTitle: 'Thank you! The report has arrived',
      sent: 'The maintainer of the service reads it and corrects what is wrong.',
      sentAnswer: 'The answer comes to your e-mail.',
      toService: 'Back to the service',
      needHelp: 'If you need help yourself, ask for it here. A report is not read as a request for help.',
      ask: 'Ask for help',
      notDone: 'The report has not been sent yet',
    },
  },
}
