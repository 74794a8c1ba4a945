import type { GoalLevel, JoinKind, JoinState, SignWay } from '#capabilities/casework/index.ts'
import type { Language } from '#platform/text.ts'

type PlanWords = {
  /** What a level means where nobody has described it yet. */
  readonly levels: Readonly<Record<`${GoalLevel}`, string>>
  readonly scale: string
  readonly now: string
  readonly atStart: string
  readonly you: string
  readonly somebody: string
  readonly by: (day: string) => string
  readonly noDay: string
  readonly late: string
  readonly done: (day: string) => string
  readonly dropped: string
  readonly ended: (day: string) => string
  readonly joins: Readonly<Record<JoinKind, string>>
  readonly joinStates: Readonly<Record<JoinState, string>>
  readonly ways: Readonly<Record<SignWay, string>>
  readonly youFirst: string
  readonly agreed: {
    readonly yes: string
    readonly no: string
    readonly youYes: string
    readonly youNo: string
  }
  readonly difference: {
    readonly none: string
    readonly added: string
    readonly gone: string
    readonly changed: string
    readonly before: string
    readonly after: string
    readonly goals: string
    readonly steps: string
  }
  readonly signedOut: {
    readonly title: string
    readonly lead: string
    readonly typed: string
    readonly signIn: string
    readonly after: string
    readonly send: string
  }
  readonly conflict: {
    readonly title: string
    readonly lead: string
    readonly stands: string
    readonly typed: string
    readonly keep: string
    readonly useMine: string
    readonly merge: string
    readonly mergeLead: string
    readonly mergeSend: string
    readonly movedOn: string
    readonly what: string
    readonly kind: string
    readonly goal: string
    readonly who: string
    readonly when: string
    readonly start: string
    readonly none: string
  }
}

/** What is said of a plan in the same words to families and to those who work with them. */
export const planWords: Readonly<Record<Language, PlanWords>> = {
  fi: {
    levels: {
      '-2': 'Paljon vähemmän kuin toivottiin',
      '-1': 'Vähemmän kuin toivottiin',
      '0': 'Niin kuin toivottiin',
      '1': 'Enemmän kuin toivottiin',
      '2': 'Paljon enemmän kuin toivottiin',
    },
    scale: 'Matka tavoitteeseen',
    now: 'nyt',
    atStart: 'alussa',
    you: 'sinä',
    somebody: 'joku, jonka nimeä ei näytetä',
    by: (day) => `viimeistään ${day}`,
    noDay: 'päivää ei ole sovittu',
    late: 'myöhässä',
    done: (day) => `tehty ${day}`,
    dropped: 'jätetty pois',
    ended: (day) => `päättyi ${day}`,
    joins: {
      'school-start': 'Koulu alkaa',
      'age-13': '13 vuotta',
      'age-16': '16 vuotta',
      'age-18': '18 vuotta',
      'age-23': '23 vuotta',
      'service-change': 'Palvelu vaihtuu',
    },
    joinStates: {
      open: 'vastaanottajaa ei ole vielä',
      offered: 'odottaa vastaanottajan kuittausta',
      acknowledged: 'vastaanottaja on kuitannut',
      dropped: 'siirtoa ei tarvita',
    },
    ways: { 'signed-in': 'kirjautuneena', 'in-the-room': 'tapaamisessa', 'by-phone': 'puhelimessa' },
    youFirst: 'Sinä',
    agreed: {
      yes: 'hyväksyi',
      no: 'ei hyväksynyt',
      youYes: 'hyväksyit',
      youNo: 'et hyväksynyt',
    },
    difference: {
      none: 'Mikään ei ole muuttunut.',
      added: 'Uutta',
      gone: 'Poissa',
      changed: 'Muuttunut',
      before: 'Ennen',
      after: 'Nyt',
      goals: 'Tavoitteet',
      steps: 'Askeleet',
    },
    signedOut: {
      title: 'Kirjautumisesi päättyi',
      lead: 'Mitään ei tallennettu vielä. Kirjoittamasi on tallella tällä sivulla: älä sulje sitä.',
      typed: 'Kirjoitit',
      signIn: 'Kirjaudu uudessa välilehdessä',
      after: 'Palaa sitten tähän ja lähetä tekstisi.',
      send: 'Olen kirjautunut, lähetä nyt',
    },
    conflict: {
      title: 'Kaksi kirjoitti samaa kohtaa',
      lead: 'Joku muutti tätä sillä välin, kun kirjoitit. Mitään ei ole korvattu, ja molemmat tekstit ovat tässä. Valitse, kumpi jää, tai tee niistä yksi.',
      stands: 'Suunnitelmassa nyt',
      typed: 'Sinä kirjoitit',
      keep: 'Jätä suunnitelma näin',
      useMine: 'Tallenna sinun tekstisi',
      merge: 'Tee näistä yksi',
      mergeLead: 'Molemmat tekstit ovat kentässä. Muokkaa niistä se, mikä jää voimaan.',
      mergeSend: 'Tallenna yhdistetty',
      movedOn:
        'Tämä on sillä välin merkitty tehdyksi tai jätetty pois, joten sitä ei voi enää muuttaa. Kopioi tekstisi tästä, jos tarvitset sitä.',
      what: 'Teksti',
      kind: 'Laji',
      goal: 'Tavoite',
      who: 'Kuka',
      when: 'Mihin mennessä',
      start: 'Lähtötaso',
      none: 'ei mitään',
    },
  },
  sv: {
    levels: {
      '-2': 'Mycket mindre än vi hoppades',
      '-1': 'Mindre än vi hoppades',
      '0': 'Som vi hoppades',
      '1': 'Mer än vi hoppades',
      '2': 'Mycket mer än vi hoppades',
    },
    scale: 'Vägen till målet',
    now: 'nu',
    atStart: 'i början',
    you: 'du',
    somebody: 'någon vars namn inte visas',
    by: (day) => `senast ${day}`,
    noDay: 'ingen dag är överenskommen',
    late: 'försenat',
    done: (day) => `gjort ${day}`,
    dropped: 'lämnat bort',
    ended: (day) => `avslutades ${day}`,
    joins: {
      'school-start': 'Skolan börjar',
      'age-13': '13 år',
      'age-16': '16 år',
      'age-18': '18 år',
      'age-23': '23 år',
      'service-change': 'Tjänsten byts',
    },
    joinStates: {
      open: 'ingen mottagare ännu',
      offered: 'väntar på mottagarens kvittering',
      acknowledged: 'mottagaren har kvitterat',
      dropped: 'övergången behövs inte',
    },
    ways: { 'signed-in': 'inloggad', 'in-the-room': 'vid ett möte', 'by-phone': 'per telefon' },
    youFirst: 'Du',
    agreed: {
      yes: 'godkände',
      no: 'godkände inte',
      youYes: 'godkände',
      youNo: 'godkände inte',
    },
    difference: {
      none: 'Ingenting har ändrats.',
      added: 'Nytt',
      gone: 'Borta',
      changed: 'Ändrat',
      before: 'Före',
      after: 'Nu',
      goals: 'Mål',
      steps: 'Steg',
    },
    signedOut: {
      title: 'Din inloggning har gått ut',
      lead: 'Ingenting har sparats ännu. Det du skrev finns kvar på den här sidan: stäng den inte.',
      typed: 'Du skrev',
      signIn: 'Logga in i en ny flik',
      after: 'Kom sedan tillbaka hit och skicka din text.',
      send: 'Jag har loggat in, skicka nu',
    },
    conflict: {
      title: 'Två skrev på samma ställe',
      lead: 'Någon ändrade det här medan du skrev. Ingenting har ersatts, och båda texterna finns här. Välj vilken som gäller, eller gör en av dem båda.',
      stands: 'I planen nu',
      typed: 'Du skrev',
      keep: 'Låt planen vara så här',
      useMine: 'Spara din text',
      merge: 'Gör en av båda',
      mergeLead: 'Båda texterna finns i fältet. Redigera fram det som ska gälla.',
      mergeSend: 'Spara den gemensamma',
      movedOn:
        'Det här har under tiden märkts som gjort eller lämnats bort och kan inte ändras längre. Kopiera din text härifrån om du behöver den.',
      what: 'Text',
      kind: 'Slag',
      goal: 'Mål',
      who: 'Vem',
      when: 'Till när',
      start: 'Utgångsläge',
      none: 'inget',
    },
  },
  en: {
    levels: {
      '-2': 'Much less than hoped',
      '-1': 'Less than hoped',
      '0': 'As hoped',
      '1': 'More than hoped',
      '2': 'Much more than hoped',
    },
    scale: 'The way to the goal',
    now: 'now',
    atStart: 'at the start',
    you: 'you',
    somebody: 'somebody whose name is not shown',
    by: (day) => `by ${day}`,
    noDay: 'no day has been agreed',
    late: 'late',
    done: (day) => `done ${day}`,
    dropped: 'left out',
    ended: (day) => `ended ${day}`,
    joins: {
      'school-start': 'School begins',
      'age-13': '13 years',
      'age-16': '16 years',
      'age-18': '18 years',
      'age-23': '23 years',
      'service-change': 'The service changes',
    },
    joinStates: {
      open: 'nobody receives yet',
      offered: 'waits for the receiver to confirm',
      acknowledged: 'the receiver has confirmed',
      dropped: 'no join is needed',
    },
    ways: { 'signed-in': 'signed in', 'in-the-room': 'at a meeting', 'by-phone': 'by phone' },
    youFirst: 'You',
    agreed: { yes: 'agreed', no: 'did not agree', youYes: 'agreed', youNo: 'did not agree' },
    difference: {
      none: 'Nothing has changed.',
      added: 'New',
      gone: 'Gone',
      changed: 'Changed',
      before: 'Before',
      after: 'Now',
      goals: 'Goals',
      steps: 'Steps',
    },
    signedOut: {
      title: 'Your sign-in has ended',
      lead: 'Nothing has been saved yet. What you typed is still on this page: do not close it.',
      typed: 'You typed',
      signIn: 'Sign in in a new tab',
      after: 'Then come back here and send your text.',
      send: 'I have signed in, send it now',
    },
    conflict: {
      title: 'Two wrote in the same place',
      lead: 'Somebody changed this while you were writing. Nothing has been replaced, and both texts are here. Choose which one stays, or make one of the two.',
      stands: 'In the plan now',
      typed: 'You wrote',
      keep: 'Leave the plan like this',
      useMine: 'Save your text',
      merge: 'Make one of both',
      mergeLead: 'Both texts are in the field. Edit them into what is to stand.',
      mergeSend: 'Save the joined text',
      movedOn:
        'This has meanwhile been marked as done or left out, so it can no longer be changed. Copy your text from here if you need it.',
      what: 'Text',
      kind: 'Kind',
      goal: 'Goal',
      who: 'Who',
      when: 'By when',
      start: 'Starting level',
      none: 'nothing',
    },
  },
}
