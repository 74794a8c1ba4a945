import type { Language } from '#platform/text.ts'
import { untilInFinnish } from '#platform/words.ts'

type EmergencyTexts = {
  readonly title: string
  readonly lead: string
  readonly before: string
  readonly rules: readonly string[]
  readonly open: string
  readonly identity: string
  readonly identityHint: string
  readonly reason: string
  readonly words: string
  readonly wordsHint: string
  readonly hide: string
  readonly hideHint: string
  readonly tellNow: string
  readonly tellLater: (ground: string) => string
  readonly send: string
  readonly prove: string
  readonly notFound: string
  readonly mine: string
  readonly mineNone: string
  readonly toFamily: string
  readonly openUntil: (moment: string) => string
  readonly over: (moment: string) => string
  readonly opened: (moment: string) => string
  readonly end: string
  readonly toReview: string
  readonly toReviewNone: string
  readonly by: (name: string, unit: string) => string
  readonly due: (moment: string) => string
  readonly late: (moment: string) => string
  readonly review: string
  readonly reviewSend: string
  readonly verdict: string
  readonly verdicts: Readonly<Record<'right' | 'wrong', string>>
  readonly reviewWords: string
  readonly hideUntil: string
  readonly voluntary: string
  readonly reviewed: string
  readonly reviewedNone: string
  readonly reviewedBy: (name: string, day: string) => string
  readonly waitsReview: string
  readonly hidden: (ground: string, day: string) => string
  readonly done: Readonly<Record<string, string>>
}

export const emergencyTexts: Readonly<Record<Language, EmergencyTexts>> = {
  fi: {
    title: 'Hätäkäyttö',
    lead: 'Kun jonkun turvallisuus vaatii tiedon heti, etkä ole perheen kanssa toimivien joukossa.',
    before: 'Näin hätäkäyttö toimii',
    rules: [
      'Avaat yhden perheen. Voit vain lukea.',
      'Avaus päättyy viimeistään neljän tunnin kuluttua.',
      'Perhe näkee avauksen omalta sivultaan, ellei kertominen vaaranna jotakuta.',
      'Yksikkösi esihenkilö ja perheen vastuutyöntekijä saavat heti viestin.',
      'Kollegasi tarkistaa avauksen 72 tunnin sisällä.',
    ],
    open: 'Avaa perhe',
    identity: 'Jonkun perheenjäsenen henkilötunnus',
    identityHint: 'Lapsen tunnus, jos tiedät sen.',
    reason: 'Miksi',
    words: 'Kerro, mitä tietoa tarvitset ja mihin',
    wordsHint: 'Kollegasi lukee tämän, kun hän tarkistaa avauksen.',
    hide: 'Kerrotaanko perheelle heti',
    hideHint: 'Jos siirrät kertomista, tarkistaja päättää jatkosta.',
    tellNow: 'Kyllä, heti',
    tellLater: (ground) => `Myöhemmin: ${ground}`,
    send: 'Avaa hätäkäytöllä',
    prove: 'Vahvistat ensin, että se olet sinä, jos edellisestä vahvistuksesta on yli 15 minuuttia.',
    notFound: 'Tunnuksella ei löytynyt perhettä. Tarkista tunnus. Hätätilanteessa soita 112.',
    mine: 'Sinun avauksesi',
    mineNone: 'Et ole avannut perheitä hätäkäytöllä.',
    toFamily: 'Lue perheen tiedot',
    openUntil: (moment) => `Auki ${untilInFinnish(moment)} asti`,
    over: (moment) => `Päättyi ${moment}`,
    opened: (moment) => `Avattu ${moment}`,
    end: 'Päätä nyt',
    toReview: 'Tarkistettavana',
    toReviewNone: 'Mikään avaus ei odota tarkistustasi.',
    by: (name, unit) => `${name}, ${unit}`,
    due: (moment) => `Tarkistettava viimeistään ${moment}`,
    late: (moment) => `Olisi pitänyt tarkistaa ${moment}`,
    review: 'Tarkista',
    reviewSend: 'Tallenna tarkistus',
    verdict: 'Oliko avaus oikein',
    verdicts: { right: 'Oli aiheellinen', wrong: 'Ei ollut aiheellinen' },
    reviewWords: 'Perustelu',
    hideUntil: 'Kerrotaan perheelle viimeistään',
    voluntary: '(vain jos kerrotaan myöhemmin)',
    reviewed: 'Tarkistetut',
    reviewedNone: 'Ei tarkistettuja avauksia.',
    reviewedBy: (name, day) => `Tarkisti ${name} ${day}`,
    waitsReview: 'Odottaa tarkistusta',
    hidden: (ground, day) => `Perheelle ei kerrota ennen: ${day} (${ground})`,
    done: {
      open: 'Perhe on avattu. Avaus on kirjattu, ja siitä on lähtenyt viesti.',
      end: 'Hätäkäyttö on päättynyt.',
      review: 'Tarkistus on tallennettu.',
    },
  },
  sv: {
    title: 'Nödöppning',
    lead: 'När någons säkerhet kräver uppgiften genast och du inte är en av dem som är med familjen.',
    before: 'Så fungerar nödöppningen',
    rules: [
      'Du öppnar en familj. Du kan bara läsa.',
      'Öppningen upphör senast efter fyra timmar.',
      'Familjen ser öppningen på sin egen sida, om det inte sätter någon i fara.',
      'Din enhets chef och familjens ansvariga medarbetare får genast ett meddelande.',
      'En kollega granskar öppningen inom 72 timmar.',
    ],
    open: 'Öppna en familj',
    identity: 'Personbeteckning för någon i familjen',
    identityHint: 'Barnets beteckning om du känner den.',
    reason: 'Varför',
    words: 'Berätta vilken uppgift du behöver och för vad',
    wordsHint: 'Kollegan som granskar läser det här.',
    hide: 'Berättas det genast för familjen',
    hideHint: 'Om du skjuter upp det avgör granskaren fortsättningen.',
    tellNow: 'Ja, genast',
    tellLater: (ground) => `Senare: ${ground}`,
    send: 'Öppna som nödöppning',
    prove: 'Du bekräftar först att det är du, om det gått över 15 minuter sedan senast.',
    notFound: 'Med beteckningen hittades ingen familj. Kontrollera beteckningen. Ring 112 i en nödsituation.',
    mine: 'Dina öppningar',
    mineNone: 'Du har inte öppnat familjer som nödöppning.',
    toFamily: 'Läs familjens uppgifter',
    openUntil: (moment) => `Öppen till ${moment}`,
    over: (moment) => `Upphörde ${moment}`,
    opened: (moment) => `Öppnad ${moment}`,
    end: 'Avsluta nu',
    toReview: 'Att granska',
    toReviewNone: 'Ingen öppning väntar på din granskning.',
    by: (name, unit) => `${name}, ${unit}`,
    due: (moment) => `Granskas senast ${moment}`,
    late: (moment) => `Borde ha granskats ${moment}`,
    review: 'Granska',
    reviewSend: 'Spara granskningen',
    verdict: 'Var öppningen rätt',
    verdicts: { right: 'Den var befogad', wrong: 'Den var inte befogad' },
    reviewWords: 'Motivering',
    hideUntil: 'Berättas för familjen senast',
    voluntary: '(bara om det berättas senare)',
    reviewed: 'Granskade',
    reviewedNone: 'Inga granskade öppningar.',
    reviewedBy: (name, day) => `Granskad av ${name} ${day}`,
    waitsReview: 'Väntar på granskning',
    hidden: (ground, day) => `Berättas inte för familjen före ${day} (${ground})`,
    done: {
      open: 'Familjen är öppnad. Öppningen är antecknad och ett meddelande har gått ut.',
      end: 'Nödöppningen har upphört.',
      review: 'Granskningen är sparad.',
    },
  },
  en: {
    title: 'Emergency opening',
    lead: 'When somebody’s safety needs the information at once and you are not one of those who are with the family.',
    before: 'How an emergency opening works',
    rules: [
      'You open one family. You can only read.',
      'It ends after four hours at the latest.',
      'The family sees the opening on its own page, unless telling would endanger somebody.',
      'The lead of your unit and the family’s responsible worker are told at once.',
      'A colleague reviews the opening within 72 hours.',
    ],
    open: 'Open a family',
    identity: 'Identity code of one of the family',
    identityHint: 'The child’s code if you know it.',
    reason: 'Why',
    words: 'Say what you need to know and for what',
    wordsHint: 'The colleague who reviews the opening reads this.',
    hide: 'Is the family told at once',
    hideHint: 'If you put it off, the reviewer decides how it goes on.',
    tellNow: 'Yes, at once',
    tellLater: (ground) => `Later: ${ground}`,
    send: 'Open in an emergency',
    prove: 'You confirm that it is you first, if more than 15 minutes have passed since you last did.',
    notFound: 'No family was found with this code. Check the code. In an emergency call 112.',
    mine: 'Your openings',
    mineNone: 'You have opened no families in an emergency.',
    toFamily: 'Read the family’s matters',
    openUntil: (moment) => `Open until ${moment}`,
    over: (moment) => `Ended ${moment}`,
    opened: (moment) => `Opened ${moment}`,
    end: 'End it now',
    toReview: 'To review',
    toReviewNone: 'No opening waits for your review.',
    by: (name, unit) => `${name}, ${unit}`,
    due: (moment) => `To be reviewed by ${moment}`,
    late: (moment) => `Should have been reviewed ${moment}`,
    review: 'Review',
    reviewSend: 'Save the review',
    verdict: 'Was it right',
    verdicts: { right: 'It was called for', wrong: 'It was not called for' },
    reviewWords: 'Why',
    hideUntil: 'The family is told at the latest',
    voluntary: '(only if told later)',
    reviewed: 'Reviewed',
    reviewedNone: 'No reviewed openings.',
    reviewedBy: (name, day) => `Reviewed by ${name} ${day}`,
    waitsReview: 'Waits for a review',
    hidden: (ground, day) => `Not told to the family before ${day} (${ground})`,
    done: {
      open: 'The family is open. The opening is recorded, and others have been told.',
      end: 'The emergency opening has ended.',
      review: 'The review has been saved.',
    },
  },
}
