import type { Language } from '#platform/text.ts'

/** What the pages of filling in a form say, apart from the form's own words. */
export type FormTexts = {
  readonly tab: string
  readonly list: {
    readonly title: string
    readonly lead: string
    readonly choosePlace: string
    readonly none: string
    readonly minutes: (count: number) => string
    readonly young: string
    readonly forService: string
  }
  readonly intro: {
    readonly minutes: (count: number) => string
    readonly nothingKept: string
    readonly byLink: string
    readonly byLinkUntil: (day: string) => string
    readonly skip: string
    readonly start: string
    readonly known: string
    readonly knownText: (count: number, forms: string) => string
    readonly startKnown: string
    readonly startEmpty: string
    readonly expired: string
    readonly back: string
  }
  readonly link: {
    readonly used: string
    readonly usedText: string
    readonly expired: string
    readonly expiredText: string
    readonly unknown: string
    readonly unknownText: string
  }
  readonly step: {
    readonly progress: (step: number, of: number) => string
    readonly back: string
    readonly next: string
    readonly toResult: string
    readonly opened: string
    readonly optional: string
    readonly room: (count: number) => string
    readonly from: (form: string, day: string) => string
    readonly between: (min: number, max: number) => string
    readonly atLeast: (min: number) => string
    readonly atMost: (max: number) => string
    readonly filesLater: string
    readonly notKept: string
    readonly close: string
    readonly leave: string
    readonly danger: string
  }
  readonly result: {
    readonly title: string
    readonly lead: string
    readonly points: (points: number, most: number) => string
    readonly open: (count: number) => string
    readonly notDiagnosis: string
    readonly next: string
    readonly answers: string
    readonly change: string
    readonly noAnswer: string
    readonly what: string
    readonly ask: string
    readonly askText: string
    readonly own: string
    readonly ownText: string
    readonly ownButton: string
    readonly code: string
    readonly codeHint: string
    readonly codeSummary: string
    readonly send: string
    readonly sendText: string
    readonly sendButton: string
    readonly print: string
    readonly printText: string
    readonly close: string
    readonly closeText: string
    readonly closeButton: string
    readonly file: string
    readonly fileHint: string
    readonly fileAfter: string
  }
  readonly sent: {
    readonly title: string
    readonly toRequest: string
    readonly byLink: string
    readonly home: string
    readonly follow: string
    readonly message: (form: string) => string
  }
  readonly along: {
    readonly title: string
    readonly text: (form: string) => string
    readonly leave: string
  }
  readonly own: { readonly title: string; readonly more: string }
}

const fi: FormTexts = {
  tab: 'Lomake',
  list: {
    title: 'Lomakkeet ja kyselyt',
    lead: 'Pysähdy hetkeksi oman tilanteesi äärelle. Näet heti, mitä voit tehdä seuraavaksi. Vastauksia ei tallenneta, ellet itse lähetä niitä.',
    choosePlace: 'Valitse kunta, niin näet oman alueesi lomakkeet',
    none: 'Tällä alueella ei ole vielä lomakkeita. Voit pyytää apua ilman lomaketta.',
    minutes: (count) => `noin ${count} min`,
    young: 'Nuorille',
    forService: 'Palvelun oma lomake',
  },
  intro: {
    minutes: (count) => `Vie noin ${count} minuuttia.`,
    nothingKept: 'Mitään ei tallenneta, ennen kuin itse lähetät. Jos suljet sivun, vastaukset katoavat.',
    byLink: 'Sait tämän lomakkeen työntekijältä. Vastauksesi menevät hänelle. Linkki toimii kerran.',
    byLinkUntil: (day) => `Voit vastata viimeistään ${day}.`,
    skip: 'Voit jättää väliin kysymykset, jotka on merkitty vapaaehtoisiksi.',
    start: 'Aloita',
    known: 'Olet kertonut osan jo aiemmin',
    knownText: (count, forms) =>
      `Voimme täyttää valmiiksi ${count === 1 ? 'yhden kohdan' : `${count} kohtaa`} lomakkeesta ${forms}. Voit muuttaa kaikkea.`,
    startKnown: 'Aloita ja ota mukaan, mitä olen kertonut',
    startEmpty: 'Aloita tyhjästä',
    expired: 'Lomake oli auki yli vuorokauden, joten vastaukset poistettiin. Aloita uudestaan.',
    back: 'Kaikki lomakkeet',
  },
  link: {
    used: 'Tämä lomake on jo lähetetty',
    usedText: 'Linkki toimii kerran. Jos haluat lisätä jotain, kerro siitä työntekijälle.',
    expired: 'Linkki ei ole enää voimassa',
    expiredText: 'Pyydä työntekijältä uusi linkki.',
    unknown: 'Lomaketta ei löytynyt',
    unknownText: 'Tarkista, että linkki on kokonainen.',
  },
  step: {
    progress: (step, of) => `Osa ${step}/${of}`,
    back: 'Takaisin',
    next: 'Jatka',
    toResult: 'Katso tulos',
    opened: 'Vastauksestasi seurasi vielä tarkentava kysymys.',
    optional: '(vapaaehtoinen)',
    room: (count) => `Enintään ${count} merkkiä.`,
    from: (form, day) => `Kerroit tämän ${day} lomakkeessa ”${form}”. Voit muuttaa.`,
    between: (min, max) => `${min}–${max}`,
    atLeast: (min) => `Vähintään ${min}`,
    atMost: (max) => `Enintään ${max}`,
    filesLater: 'Tiedoston voit liittää lopuksi, kun lähetät lomakkeen.',
    notKept: 'Mitään ei ole tallennettu. Käytä sivun omia painikkeita, niin vastaukset pysyvät mukana.',
    close: 'Lopeta ja poista vastaukset',
    leave: 'Lopeta tähän',
    danger:
      'Numerosta 112 saat myös sosiaalipäivystyksen. Jos joku on vaarassa, älä jää yksin. Vastauksiasi ei lue vielä kukaan: lähetä ne lopuksi, tai soita.',
  },
  result: {
    title: 'Vastauksistasi',
    lead: 'Tätä ei ole tallennettu mihinkään. Sinä päätät, mitä vastauksillesi tapahtuu.',
    points: (points, most) => `${points}/${most} pistettä`,
    open: (count) =>
      count === 1
        ? 'Yksi kysymys jäi auki, joten emme arvaa tulosta.'
        : `${count} kysymystä jäi auki, joten emme arvaa tulosta.`,
    notDiagnosis: 'Tulos on ajattelun apu. Se ei ole diagnoosi eikä päätös.',
    next: 'Mitä voit tehdä seuraavaksi',
    answers: 'Vastauksesi',
    change: 'Muuta',
    noAnswer: 'Ei vastausta',
    what: 'Mitä haluat tehdä vastauksillasi?',
    ask: 'Lähetä avunpyynnön mukana',
    askText:
      'Kerrot seuraavaksi, miten tavoitamme sinut. Työntekijä lukee vastauksesi ja ottaa yhteyttä. Voit olla nimetön.',
    own: 'Lähetä avoimeen pyyntöösi',
    ownText: 'Vastaukset menevät työntekijälle, jolla pyyntösi on.',
    ownButton: 'Lähetä pyyntööni',
    code: 'Seurantakoodi',
    codeHint: 'Koodi, jonka sait, kun lähetit avunpyynnön.',
    codeSummary: 'Minulla on jo avoin pyyntö',
    send: 'Lähetä työntekijälle',
    sendText: 'Vastauksesi menevät työntekijälle, joka antoi linkin. Hän lukee ne ennen kuin tapaatte.',
    sendButton: 'Lähetä vastaukset',
    print: 'Tulosta itsellesi',
    printText: 'Tulosta tämä sivu selaimen valikosta, tai tallenna se PDF-tiedostona.',
    close: 'Lopeta tähän',
    closeText: 'Vastauksia ei jää meille eikä tälle laitteelle.',
    closeButton: 'Lopeta ja poista vastaukset',
    file: 'Liite',
    fileHint: 'Kuva, PDF tai teksti, enintään 10 Mt.',
    fileAfter: 'Liitteen voit lisätä viestiin seurantasivulla, kun pyyntö on lähetetty.',
  },
  sent: {
    title: 'Vastaukset on lähetetty',
    toRequest: 'Työntekijä lukee ne ja vastaa sinulle seurantasivulla.',
    byLink: 'Kiitos. Työntekijä lukee ne ennen kuin tapaatte.',
    home: 'Etusivulle',
    follow: 'Avaa pyyntösi',
    message: (form) => `Täytin lomakkeen ”${form}”. Vastaukset ovat pyynnön lomakkeissa.`,
  },
  along: {
    title: 'Lomake lähtee mukana',
    text: (form) => `”${form}” lähetetään pyynnön mukana samalle työntekijälle.`,
    leave: 'Jätä lomake pois',
  },
  own: { title: 'Lomakkeesi', more: 'Täytä lomake tai kysely' },
}

const sv: FormTexts = {
  tab: 'Blankett',
  list: {
    title: 'Blanketter och enkäter',
    lead: 'Stanna upp en stund vid din egen situation. Du ser genast vad du kan göra härnäst. Svaren sparas inte om du inte själv skickar dem.',
    choosePlace: 'Välj kommun, så ser du blanketterna i ditt område',
    none: 'Här finns inga blanketter ännu. Du kan be om hjälp utan blankett.',
    minutes: (count) => `cirka ${count} min`,
    young: 'För unga',
    forService: 'Tjänstens egen blankett',
  },
  intro: {
    minutes: (count) => `Tar cirka ${count} minuter.`,
    nothingKept: 'Inget sparas förrän du själv skickar. Stänger du sidan försvinner svaren.',
    byLink: 'Du fick blanketten av en arbetstagare. Svaren går till hen. Länken fungerar en gång.',
    byLinkUntil: (day) => `Du kan svara senast ${day}.`,
    skip: 'Du kan hoppa över frågor som är märkta som frivilliga.',
    start: 'Börja',
    known: 'En del har du redan berättat',
    knownText: (count, forms) =>
      `Vi kan fylla i ${count === 1 ? 'en punkt' : `${count} punkter`} från blanketten ${forms}. Du kan ändra allt.`,
    startKnown: 'Börja med det jag har berättat',
    startEmpty: 'Börja från tomt',
    expired: 'Blanketten var öppen över ett dygn, så svaren togs bort. Börja på nytt.',
    back: 'Alla blanketter',
  },
  link: {
    used: 'Blanketten är redan skickad',
    usedText: 'Länken fungerar en gång. Vill du lägga till något, berätta det för arbetstagaren.',
    expired: 'Länken gäller inte längre',
    expiredText: 'Be arbetstagaren om en ny länk.',
    unknown: 'Blanketten hittades inte',
    unknownText: 'Kontrollera att hela länken är med.',
  },
  step: {
    progress: (step, of) => `Del ${step}/${of}`,
    back: 'Tillbaka',
    next: 'Fortsätt',
    toResult: 'Se resultatet',
    opened: 'Ditt svar ledde till ännu en fråga.',
    optional: '(frivillig)',
    room: (count) => `Högst ${count} tecken.`,
    from: (form, day) => `Det här berättade du ${day} i blanketten ”${form}”. Du kan ändra.`,
    between: (min, max) => `${min}–${max}`,
    atLeast: (min) => `Minst ${min}`,
    atMost: (max) => `Högst ${max}`,
    filesLater: 'En fil kan du bifoga till sist, när du skickar blanketten.',
    notKept: 'Inget har sparats. Använd sidans egna knappar, så följer svaren med.',
    close: 'Avsluta och ta bort svaren',
    leave: 'Sluta här',
    danger:
      'På 112 når du också socialjouren. Om någon är i fara, bli inte ensam. Ingen läser dina svar ännu: skicka dem till sist, eller ring.',
  },
  result: {
    title: 'Om dina svar',
    lead: 'Det här är inte sparat någonstans. Du bestämmer vad som händer med dina svar.',
    points: (points, most) => `${points}/${most} poäng`,
    open: (count) =>
      count === 1
        ? 'En fråga blev öppen, så vi gissar inget resultat.'
        : `${count} frågor blev öppna, så vi gissar inget resultat.`,
    notDiagnosis: 'Resultatet är ett stöd för tanken. Det är ingen diagnos och inget beslut.',
    next: 'Vad du kan göra härnäst',
    answers: 'Dina svar',
    change: 'Ändra',
    noAnswer: 'Inget svar',
    what: 'Vad vill du göra med dina svar?',
    ask: 'Skicka med en begäran om hjälp',
    askText:
      'Du berättar härnäst hur vi når dig. En arbetstagare läser dina svar och kontaktar dig. Du kan vara anonym.',
    own: 'Skicka till din öppna begäran',
    ownText: 'Svaren går till den arbetstagare som har din begäran.',
    ownButton: 'Skicka till min begäran',
    code: 'Uppföljningskod',
    codeHint: 'Koden som du fick när du skickade din begäran.',
    codeSummary: 'Jag har redan en öppen begäran',
    send: 'Skicka till arbetstagaren',
    sendText: 'Svaren går till arbetstagaren som gav dig länken. Hen läser dem innan ni träffas.',
    sendButton: 'Skicka svaren',
    print: 'Skriv ut åt dig själv',
    printText: 'Skriv ut sidan från webbläsarens meny, eller spara den som pdf.',
    close: 'Sluta här',
    closeText: 'Svaren blir inte kvar hos oss och inte på den här enheten.',
    closeButton: 'Avsluta och ta bort svaren',
    file: 'Bilaga',
    fileHint: 'Bild, pdf eller text, högst 10 MB.',
    fileAfter: 'En bilaga kan du lägga till i ett meddelande på uppföljningssidan när begäran är skickad.',
  },
  sent: {
    title: 'Svaren är skickade',
    toRequest: 'Arbetstagaren läser dem och svarar dig på uppföljningssidan.',
    byLink: 'Tack. Arbetstagaren läser dem innan ni träffas.',
    home: 'Till startsidan',
    follow: 'Öppna din begäran',
    message: (form) => `Jag fyllde i blanketten ”${form}”. Svaren finns bland begärans blanketter.`,
  },
  along: {
    title: 'En blankett följer med',
    text: (form) => `”${form}” skickas med din begäran till samma arbetstagare.`,
    leave: 'Lämna bort blanketten',
  },
  own: { title: 'Dina blanketter', more: 'Fyll i en blankett eller enkät' },
}

const en: FormTexts = {
  tab: 'Form',
  list: {
    title: 'Forms and surveys',
    lead: 'Pause for a moment at your own situation. You see at once what you can do next. Your answers are not kept unless you send them.',
    choosePlace: 'Choose your municipality to see the forms of your county',
    none: 'There are no forms here yet. You can ask for help without one.',
    minutes: (count) => `about ${count} min`,
    young: 'For young people',
    forService: 'A service’s own form',
  },
  intro: {
    minutes: (count) => `Takes about ${count} minutes.`,
    nothingKept: 'Nothing is kept before you send it. If you close the page, the answers are gone.',
    byLink: 'A worker gave you this form. Your answers go to them. The link works once.',
    byLinkUntil: (day) => `You can answer until ${day}.`,
    skip: 'You may skip the questions that are marked as voluntary.',
    start: 'Start',
    known: 'You have told some of this already',
    knownText: (count, forms) =>
      `We can fill in ${count === 1 ? 'one answer' : `${count} answers`} from the form ${forms}. You can change everything.`,
    startKnown: 'Start with what I have told',
    startEmpty: 'Start empty',
    expired: 'The form was open for more than a day, so the answers were removed. Start again.',
    back: 'All forms',
  },
  link: {
    used: 'This form has been sent already',
    usedText: 'The link works once. If you want to add something, tell the worker.',
    expired: 'The link is no longer valid',
    expiredText: 'Ask the worker for a new link.',
    unknown: 'The form was not found',
    unknownText: 'Check that the link is whole.',
  },
  step: {
    progress: (step, of) => `Part ${step} of ${of}`,
    back: 'Back',
    next: 'Continue',
    toResult: 'See the result',
    opened: 'Your answer led to one more question.',
    optional: '(voluntary)',
    room: (count) => `At most ${count} characters.`,
    from: (form, day) => `You told this on ${day} in the form “${form}”. You can change it.`,
    between: (min, max) => `${min}–${max}`,
    atLeast: (min) => `At least ${min}`,
    atMost: (max) => `At most ${max}`,
    filesLater: 'You can attach a file at the end, when you send the form.',
    notKept: 'Nothing has been kept. Use the buttons on the page, so that your answers come along.',
    close: 'Stop and remove the answers',
    leave: 'Stop here',
    danger:
      'You also reach emergency social services on 112. If somebody is in danger, do not stay alone. Nobody reads your answers yet: send them at the end, or call.',
  },
  result: {
    title: 'About your answers',
    lead: 'This is not kept anywhere. You decide what happens to your answers.',
    points: (points, most) => `${points} of ${most} points`,
    open: (count) =>
      count === 1
        ? 'One question was left open, so we do not guess a result.'
        : `${count} questions were left open, so we do not guess a result.`,
    notDiagnosis: 'The result helps you think. It is no diagnosis and no decision.',
    next: 'What you can do next',
    answers: 'Your answers',
    change: 'Change',
    noAnswer: 'No answer',
    what: 'What do you want to do with your answers?',
    ask: 'Send them with a request for help',
    askText:
      'Next you tell how we reach you. A worker reads your answers and contacts you. You can stay anonymous.',
    own: 'Send them to your open request',
    ownText: 'The answers go to the worker who has your request.',
    ownButton: 'Send to my request',
    code: 'Follow code',
    codeHint: 'The code that you got when you asked for help.',
    codeSummary: 'I have an open request already',
    send: 'Send them to the worker',
    sendText: 'Your answers go to the worker who gave you the link. They read them before you meet.',
    sendButton: 'Send the answers',
    print: 'Print them for yourself',
    printText: 'Print this page from the browser’s menu, or save it as PDF.',
    close: 'Stop here',
    closeText: 'Your answers stay neither with us nor on this device.',
    closeButton: 'Stop and remove the answers',
    file: 'Attachment',
    fileHint: 'A picture, PDF or text, at most 10 MB.',
    fileAfter: 'You can add an attachment to a message on the follow page when the request has been sent.',
  },
  sent: {
    title: 'The answers have been sent',
    toRequest: 'The worker reads them and answers you on the follow page.',
    byLink: 'Thank you. The worker reads them before you meet.',
    home: 'To the front page',
    follow: 'Open your request',
    message: (form) => `I filled in the form “${form}”. The answers are among the request’s forms.`,
  },
  along: {
    title: 'A form goes along',
    text: (form) => `“${form}” is sent with your request to the same worker.`,
    leave: 'Leave the form out',
  },
  own: { title: 'Your forms', more: 'Fill in a form or a survey' },
}

export const formTexts: Readonly<Record<Language, FormTexts>> = { fi, sv, en }
