import type { Level } from '#platform/actor.ts'
import type { Language } from '#platform/text.ts'

type OwnTexts = {
  readonly title: string
  readonly lead: string
  readonly memberLead: string
  readonly sessions: {
    readonly title: string
    readonly thisOne: string
    readonly unknownDevice: string
    readonly levels: Readonly<Record<Level, string>>
    readonly how: string
    readonly started: string
    readonly seen: string
    readonly end: string
    /** Heard after the button's word: which one. */
    readonly endWhat: (device: string) => string
    readonly others: string
    readonly everywhere: string
    readonly everywhereHint: string
    readonly ended: (count: number) => string
  }
  readonly passkeys: {
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly made: (when: string) => string
    readonly used: (when: string) => string
    readonly neverUsed: string
    readonly name: string
    readonly rename: string
    readonly remove: string
    readonly removeHint: string
    readonly what: (name: string) => string
    readonly add: string
    readonly nameHint: string
    readonly code: string
    readonly codeHint: string
    readonly proveFirst: string
    readonly prove: string
    readonly make: string
    readonly noScript: string
    readonly waiting: string
    readonly stopped: string
    readonly saved: string
    readonly removed: string
    readonly renamed: string
    readonly proved: string
    readonly full: (count: number) => string
    /** In the demo's signed-in state everything is strong already. */
    readonly link: string
  }
  readonly signIn: {
    readonly title: string
    readonly button: string
    readonly noScript: string
  }
}

export const ownTexts: Readonly<Record<Language, OwnTexts>> = {
  fi: {
    title: 'Omat kirjautumiset',
    lead: 'Näet, missä olet kirjautuneena. Päätä ne, joita et tunne.',
    memberLead: 'Näet, missä olet kirjautuneena omiin asioihisi. Päätä ne, joita et tunne.',
    sessions: {
      title: 'Avoinna nyt',
      thisOne: 'Tämä laite',
      unknownDevice: 'Tuntematon laite',
      levels: {
        link: 'sähköpostin linkillä',
        demo: 'esittelyn pikakirjautumisella',
        passkey: 'pääsyavaimella',
        substantial: 'vahvalla tunnistuksella',
        high: 'vahvalla tunnistuksella',
      },
      how: 'Kirjauduttu',
      started: 'Alkoi',
      seen: 'Käytetty viimeksi',
      end: 'Kirjaa ulos',
      endWhat: (device) => `: ${device}`,
      others: 'Kirjaa ulos kaikilta muilta laitteilta',
      everywhere: 'Kirjaa ulos kaikkialta',
      everywhereHint: 'Ulos kirjataan heti, myös tältä laitteelta.',
      ended: (count) => `Uloskirjattuja laitteita: ${count}.`,
    },
    passkeys: {
      title: 'Pääsyavaimet',
      lead: 'Pääsyavain on puhelimesi, tietokoneesi tai turva-avaimesi. Se tunnistaa sinut sormenjäljellä, kasvoilla tai PIN-koodilla. Ne eivät lähde laitteelta meille.',
      none: 'Sinulla ei ole vielä pääsyavainta.',
      made: (when) => `Lisätty ${when}.`,
      used: (when) => `Käytetty viimeksi ${when}.`,
      neverUsed: 'Ei vielä käytetty.',
      name: 'Nimi',
      rename: 'Tallenna nimi',
      remove: 'Poista',
      removeHint: 'Poistetulla avaimella ei enää pääse sisään.',
      what: (name) => `: ${name}`,
      add: 'Lisää pääsyavain',
      nameHint: 'Esimerkiksi ”Työpuhelin”. Nimestä tunnistat sen myöhemmin.',
      code: 'Koodi pääkäyttäjältä',
      codeHint:
        'Kirjauduit sähköpostin linkillä. Siksi ensimmäiseen avaimeen tarvitaan koodi, jonka organisaatiosi pääkäyttäjä antaa sinulle.',
      proveFirst: 'Tunnistautumisestasi on yli 15 minuuttia. Vahvista ensin, että se olet sinä.',
      prove: 'Vahvista, että se olet sinä',
      make: 'Lisää avain tälle laitteelle',
      noScript: 'Pääsyavaimen lisääminen tarvitsee JavaScriptin. Ilman sitä kirjaudut sähköpostin linkillä.',
      waiting: 'Odotetaan laitetta…',
      stopped: 'Avainta ei luotu tai käytetty. Voit yrittää uudestaan.',
      saved: 'Pääsyavain on lisätty. Seuraavalla kerralla voit kirjautua sillä.',
      removed: 'Pääsyavain on poistettu.',
      renamed: 'Nimi on tallennettu.',
      proved: 'Kiitos. Tiedämme taas, että se olet sinä.',
      full: (count) => `Sinulla on jo ${count} pääsyavainta. Poista ensin jokin.`,
      link: 'Näet vain pyynnöt ja palvelut. Perheiden tietoihin tarvitset vahvan tunnistuksen.',
    },
    signIn: {
      title: 'Pääsyavaimella',
      button: 'Kirjaudu pääsyavaimella',
      noScript: 'Pääsyavain tarvitsee JavaScriptin. Ilman sitä kirjaudu sähköpostin linkillä.',
    },
  },
  sv: {
    title: 'Mina inloggningar',
    lead: 'Här ser du var du är inloggad. Avsluta dem som du inte känner igen.',
    memberLead: 'Här ser du var du är inloggad i dina egna ärenden. Avsluta dem som du inte känner igen.',
    sessions: {
      title: 'Öppna nu',
      thisOne: 'Den här enheten',
      unknownDevice: 'Okänd enhet',
      levels: {
        link: 'med e-postlänk',
        demo: 'med demonstrationens snabbinloggning',
        passkey: 'med inloggningsnyckel',
        substantial: 'med stark identifiering',
        high: 'med stark identifiering',
      },
      how: 'Inloggad',
      started: 'Började',
      seen: 'Senast använd',
      end: 'Logga ut',
      endWhat: (device) => `: ${device}`,
      others: 'Logga ut från alla andra enheter',
      everywhere: 'Logga ut överallt',
      everywhereHint: 'Du loggas ut genast, också från den här enheten.',
      ended: (count) => `Utloggade enheter: ${count}.`,
    },
    passkeys: {
      title: 'Inloggningsnycklar',
      lead: 'En inloggningsnyckel (passkey) är din telefon, din dator eller din säkerhetsnyckel. Den känner igen dig på fingeravtryck, ansikte eller PIN-kod. De lämnar aldrig enheten.',
      none: 'Du har ingen inloggningsnyckel än.',
      made: (when) => `Tillagd ${when}.`,
      used: (when) => `Senast använd ${when}.`,
      neverUsed: 'Inte använd än.',
      name: 'Namn',
      rename: 'Spara namnet',
      remove: 'Ta bort',
      removeHint: 'Med en borttagen nyckel kommer man inte längre in.',
      what: (name) => `: ${name}`,
      add: 'Lägg till en inloggningsnyckel',
      nameHint: 'Till exempel ”Jobbtelefonen”. På namnet känner du igen den senare.',
      code: 'Kod från huvudanvändaren',
      codeHint:
        'Du loggade in med e-postlänk. Därför behövs för den första nyckeln en kod som din organisations huvudanvändare ger dig.',
      proveFirst: 'Det är över 15 minuter sedan du identifierade dig. Bekräfta först att det är du.',
      prove: 'Bekräfta att det är du',
      make: 'Lägg till en nyckel på den här enheten',
      noScript:
        'För att lägga till en inloggningsnyckel behövs JavaScript. Utan det loggar du in med e-postlänk.',
      waiting: 'Väntar på enheten…',
      stopped: 'Ingen nyckel skapades eller användes. Du kan försöka igen.',
      saved: 'Inloggningsnyckeln är tillagd. Nästa gång kan du logga in med den.',
      removed: 'Inloggningsnyckeln är borttagen.',
      renamed: 'Namnet är sparat.',
      proved: 'Tack. Vi vet igen att det är du.',
      full: (count) => `Du har redan ${count} inloggningsnycklar. Ta först bort någon.`,
      link: 'Du ser bara begäranden och tjänster. För uppgifter om familjer behöver du stark identifiering.',
    },
    signIn: {
      title: 'Med inloggningsnyckel',
      button: 'Logga in med inloggningsnyckel',
      noScript: 'Inloggningsnyckeln kräver JavaScript. Logga annars in med e-postlänk.',
    },
  },
  en: {
    title: 'My sign-ins',
    lead: 'Here you see where you are signed in. End those you do not know.',
    memberLead: 'Here you see where you are signed in to your own matters. End those you do not know.',
    sessions: {
      title: 'Open now',
      thisOne: 'This device',
      unknownDevice: 'Unknown device',
      levels: {
        link: 'with a mailed link',
        demo: 'with the demo’s one click',
        passkey: 'with a passkey',
        substantial: 'with strong identification',
        high: 'with strong identification',
      },
      how: 'Signed in',
      started: 'Began',
      seen: 'Last used',
      end: 'Sign out',
      endWhat: (device) => `: ${device}`,
      others: 'Sign out from all other devices',
      everywhere: 'Sign out everywhere',
      everywhereHint: 'You are signed out at once, from this device too.',
      ended: (count) => `Devices signed out: ${count}.`,
    },
    passkeys: {
      title: 'Passkeys',
      lead: 'A passkey is your telephone, your computer or your security key. It knows you by fingerprint, face or PIN. Those never leave the device.',
      none: 'You have no passkey yet.',
      made: (when) => `Added ${when}.`,
      used: (when) => `Last used ${when}.`,
      neverUsed: 'Not used yet.',
      name: 'Name',
      rename: 'Save the name',
      remove: 'Remove',
      removeHint: 'A removed passkey opens nothing any more.',
      what: (name) => `: ${name}`,
      add: 'Add a passkey',
      nameHint: 'For example “Work phone”. By its name you know it later.',
      code: 'Code from the administrator',
      codeHint:
        'You signed in with a mailed link. So the first passkey needs a code that your organisation’s administrator hands you.',
      proveFirst: 'You identified yourself more than 15 minutes ago. Confirm first that it is you.',
      prove: 'Confirm it is you',
      make: 'Add a passkey on this device',
      noScript: 'Adding a passkey needs JavaScript. Without it you sign in with a mailed link.',
      waiting: 'Waiting for the device…',
      stopped: 'No passkey was made or used. You can try again.',
      saved: 'The passkey is added. Next time you can sign in with it.',
      removed: 'The passkey is removed.',
      renamed: 'The name is saved.',
      proved: 'Thank you. We know again that it is you.',
      full: (count) => `You have ${count} passkeys already. Remove one first.`,
      link: 'You see only requests and services. For families’ matters you need strong identification.',
    },
    signIn: {
      title: 'With a passkey',
      button: 'Sign in with a passkey',
      noScript: 'A passkey needs JavaScript. Otherwise sign in with a mailed link.',
    },
  },
}
