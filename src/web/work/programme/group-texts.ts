import type { EntryLinkKind } from '#capabilities/meeting-places/index.ts'
import type { Language } from '#platform/text.ts'

export type GroupTexts = {
  readonly title: string
  readonly lead: string
  readonly signUps: string
  readonly sessions: string
  readonly sessionsLead: string
  readonly noSessions: string
  readonly session: (position: number) => string
  readonly noDay: string
  readonly forParents: string
  readonly forParentsHint: string
  readonly theme: string
  readonly themeHint: string
  readonly contents: string
  readonly day: string
  readonly chooseDay: string
  readonly position: string
  readonly add: string
  readonly addButton: string
  readonly change: string
  readonly save: string
  readonly remove: string
  readonly there: (count: number) => string
  readonly mark: string
  readonly words: string
  readonly wordsLead: string
  readonly consent: string
  readonly consentHint: string
  readonly parents: string
  readonly parentsHint: string
  readonly materials: string
  readonly materialsOf: (session: string) => string
  readonly noMaterials: string
  readonly materialTitle: string
  readonly materialUrl: string
  readonly addMaterial: string
  readonly removeMaterial: string
  readonly links: string
  readonly linksLead: Readonly<Record<'invitation' | 'teacher' | 'other', string>>
  readonly kind: string
  readonly kinds: Readonly<Record<EntryLinkKind, string>>
  readonly kindHints: Readonly<Record<EntryLinkKind, string>>
  readonly uses: string
  readonly days: string
  readonly make: string
  readonly made: string
  readonly madeLead: (until: string) => string
  readonly usesLeft: (count: number, until: string) => string
  readonly noLinks: string
  readonly removeLink: string
  readonly feedback: string
  readonly noFeedback: string
  readonly fewFeedback: (count: number) => string
  readonly average: (average: string, count: number) => string
  readonly marks: string
  readonly mark5: (mark: number) => string
  readonly counted: string
  readonly said: string
  readonly done: Readonly<Record<'saved' | 'added' | 'removed' | 'linkRemoved', string>>
  readonly notDone: string
}

/** A group: its sessions, what is given along, who may come in, and what was thought of it. */
export const groupTexts: Readonly<Record<Language, GroupTexts>> = {
  fi: {
    title: 'Ryhmä',
    lead: 'Tapaamiset, kutsut ja materiaalit. Ilmoittautuneet näkevät tapaamisten aiheet ja materiaalit.',
    signUps: 'Ilmoittautuneet',
    sessions: 'Tapaamiset',
    sessionsLead: 'Aiheet järjestyksessä. Valitse, minä päivänä mikin pidetään.',
    noSessions: 'Tapaamisille ei ole vielä aiheita.',
    session: (position) => `${position}. tapaaminen`,
    noDay: 'Päivää ei ole valittu',
    forParents: 'Vanhempien tapaaminen',
    forParentsHint: 'Lasten ryhmässä: tähän tulevat vanhemmat.',
    theme: 'Aihe',
    themeHint: 'Esimerkiksi: Itsetunto ja minäkuva.',
    contents: 'Mitä tehdään',
    day: 'Päivä',
    chooseDay: 'Ei vielä päivää',
    position: 'Monesko',
    add: 'Lisää tapaaminen',
    addButton: 'Lisää tapaaminen',
    change: 'Muokkaa',
    save: 'Tallenna',
    remove: 'Poista tapaaminen',
    there: (count) => (count === 1 ? '1 paikalla' : `${count} paikalla`),
    mark: 'Merkitse paikalla olleet',
    words: 'Mitä ryhmässä sovitaan',
    wordsLead: 'Ilmoittautuja hyväksyy tämän. Kirjoita vain se, mitä todella tarvitset.',
    consent: 'Suostumus',
    consentHint: 'Esimerkiksi: Mitä ryhmässä puhutaan, jää ryhmään. Emme kuvaa.',
    parents: 'Vanhempien osuus',
    parentsHint: 'Esimerkiksi: Vanhemmat tulevat ensimmäiseen ja viimeiseen tapaamiseen.',
    materials: 'Materiaalit',
    materialsOf: (session) => `Materiaalit: ${session}`,
    noMaterials: 'Ei materiaaleja.',
    materialTitle: 'Nimi',
    materialUrl: 'Osoite verkossa',
    addMaterial: 'Lisää materiaali',
    removeMaterial: 'Poista',
    links: 'Kutsut',
    linksLead: {
      invitation: 'Ryhmään tullaan kutsusta. Anna linkki vain sille, jonka kutsut.',
      teacher:
        'Ryhmään ilmoittaa opettaja. Perhe ei anna yhteystietojaan, vaan yhteys kulkee opettajan kautta.',
      other:
        'Ryhmään voi ilmoittautua suoraan. Linkillä pääsee mukaan myös ennen kuin ilmoittautuminen alkaa.',
    },
    kind: 'Kenelle linkki on',
    kinds: { invitation: 'Perheelle', teacher: 'Opettajalle' },
    kindHints: {
      invitation: 'Perhe ilmoittautuu itse.',
      teacher: 'Opettaja ilmoittaa lapsen. Yhteys kotiin kulkee hänen kauttaan.',
    },
    uses: 'Montako kertaa linkkiä voi käyttää',
    days: 'Montako päivää linkki on voimassa',
    make: 'Tee linkki',
    made: 'Linkki on valmis',
    madeLead: (until) => `Kopioi se nyt: emme voi näyttää sitä uudestaan. Se on voimassa ${until} asti.`,
    usesLeft: (count, until) => `käyttökertoja jäljellä ${count}, voimassa ${until} asti`,
    noLinks: 'Voimassa olevia linkkejä ei ole.',
    removeLink: 'Poista linkki',
    feedback: 'Palaute',
    noFeedback: 'Palautetta pyydetään viimeisen tapaamisen jälkeen.',
    fewFeedback: (count) =>
      `Vastauksia on ${count}. Näytämme ne, kun niitä on vähintään viisi, ettei kukaan tunnista vastaajaa.`,
    average: (average, count) => `Keskiarvo ${average} / 5, vastauksia ${count}.`,
    marks: 'Arvosanat',
    mark5: (mark) => `${mark} / 5`,
    counted: 'Vastauksia',
    said: 'Omin sanoin',
    done: {
      saved: 'Tallennettu.',
      added: 'Lisätty.',
      removed: 'Poistettu.',
      linkRemoved: 'Linkki on poistettu. Sillä ei enää pääse mukaan.',
    },
    notDone: 'Ei tallennettu',
  },
  sv: {
    title: 'Grupp',
    lead: 'Träffar, inbjudningar och material. De anmälda ser träffarnas teman och materialet.',
    signUps: 'Anmälda',
    sessions: 'Träffar',
    sessionsLead: 'Teman i ordning. Välj vilken dag var och en hålls.',
    noSessions: 'Träffarna har inga teman ännu.',
    session: (position) => `Träff ${position}`,
    noDay: 'Ingen dag är vald',
    forParents: 'Träff för föräldrar',
    forParentsHint: 'I en grupp för barn: till den här kommer föräldrarna.',
    theme: 'Tema',
    themeHint: 'Till exempel: Självkänsla och självbild.',
    contents: 'Vad vi gör',
    day: 'Dag',
    chooseDay: 'Ingen dag ännu',
    position: 'Vilken i ordningen',
    add: 'Lägg till träff',
    addButton: 'Lägg till träffen',
    change: 'Ändra',
    save: 'Spara',
    remove: 'Ta bort träffen',
    there: (count) => `${count} på plats`,
    mark: 'Markera vilka som var på plats',
    words: 'Vad gruppen kommer överens om',
    wordsLead: 'Den som anmäler sig godkänner det här. Skriv bara det som verkligen behövs.',
    consent: 'Samtycke',
    consentHint: 'Till exempel: Det som sägs i gruppen stannar i gruppen. Vi fotograferar inte.',
    parents: 'Föräldrarnas del',
    parentsHint: 'Till exempel: Föräldrarna kommer till den första och den sista träffen.',
    materials: 'Material',
    materialsOf: (session) => `Material: ${session}`,
    noMaterials: 'Inget material.',
    materialTitle: 'Namn',
    materialUrl: 'Adress på nätet',
    addMaterial: 'Lägg till material',
    removeMaterial: 'Ta bort',
    links: 'Inbjudningar',
    linksLead: {
      invitation: 'Man kommer till gruppen på inbjudan. Ge länken bara till den du bjuder in.',
      teacher:
        'Läraren anmäler barnet till gruppen. Familjen ger inga kontaktuppgifter. Kontakten går genom läraren.',
      other: 'Man kan anmäla sig direkt. Med länken kommer man med också innan anmälan börjar.',
    },
    kind: 'Vem länken är för',
    kinds: { invitation: 'För en familj', teacher: 'För en lärare' },
    kindHints: {
      invitation: 'Familjen anmäler sig själv.',
      teacher: 'Läraren anmäler barnet. Kontakten med hemmet går genom läraren.',
    },
    uses: 'Hur många gånger länken kan användas',
    days: 'Hur många dagar länken gäller',
    make: 'Gör en länk',
    made: 'Länken är klar',
    madeLead: (until) => `Kopiera den nu: vi kan inte visa den igen. Den gäller till ${until}.`,
    usesLeft: (count, until) => `kan användas ${count} gånger, gäller till ${until}`,
    noLinks: 'Det finns inga länkar som gäller.',
    removeLink: 'Ta bort länken',
    feedback: 'Respons',
    noFeedback: 'Vi ber om respons efter den sista träffen.',
    fewFeedback: (count) =>
      `Det finns ${count} svar. Vi visar dem när det finns minst fem, så att ingen känner igen den som svarat.`,
    average: (average, count) => `Medeltal ${average} / 5, ${count} svar.`,
    marks: 'Betyg',
    mark5: (mark) => `${mark} / 5`,
    counted: 'Svar',
    said: 'Med egna ord',
    done: {
      saved: 'Sparat.',
      added: 'Tillagt.',
      removed: 'Borttaget.',
      linkRemoved: 'Länken är borttagen. Den leder inte längre in i gruppen.',
    },
    notDone: 'Inget sparades',
  },
  en: {
    title: 'Group',
    lead: 'Sessions, invitations and materials. Those who signed up see the themes and the materials.',
    signUps: 'Signed up',
    sessions: 'Sessions',
    sessionsLead: 'Themes in their order. Choose on which day each is held.',
    noSessions: 'The sessions have no themes yet.',
    session: (position) => `Session ${position}`,
    noDay: 'No day chosen',
    forParents: 'Session for parents',
    forParentsHint: 'In a group for children: the parents come to this one.',
    theme: 'Theme',
    themeHint: 'For example: Self-esteem and self-image.',
    contents: 'What is done',
    day: 'Day',
    chooseDay: 'No day yet',
    position: 'Place in the order',
    add: 'Add a session',
    addButton: 'Add the session',
    change: 'Change',
    save: 'Save',
    remove: 'Remove the session',
    there: (count) => `${count} there`,
    mark: 'Mark who was there',
    words: 'What is agreed in the group',
    wordsLead: 'Whoever signs up agrees to this. Write only what is really needed.',
    consent: 'Consent',
    consentHint: 'For example: What is said in the group stays there. We take no photographs.',
    parents: 'The parents’ part',
    parentsHint: 'For example: Parents come to the first and the last session.',
    materials: 'Materials',
    materialsOf: (session) => `Materials: ${session}`,
    noMaterials: 'No materials.',
    materialTitle: 'Name',
    materialUrl: 'Address on the web',
    addMaterial: 'Add a material',
    removeMaterial: 'Remove',
    links: 'Invitations',
    linksLead: {
      invitation: 'One comes to the group by invitation. Give the link only to whom you invite.',
      teacher: 'The teacher signs up. The family gives no contact: it goes through the teacher.',
      other: 'One can sign up directly. With the link one gets in also before signing up opens.',
    },
    kind: 'Whom the link is for',
    kinds: { invitation: 'A family', teacher: 'A teacher' },
    kindHints: {
      invitation: 'The family signs up itself.',
      teacher: 'The teacher signs the child up. Contact to the home goes through the teacher.',
    },
    uses: 'How many times the link can be used',
    days: 'For how many days the link is valid',
    make: 'Make a link',
    made: 'The link is ready',
    madeLead: (until) => `Copy it now: we cannot show it again. It is valid until ${until}.`,
    usesLeft: (count, until) => `can be used ${count} times, valid until ${until}`,
    noLinks: 'There are no valid links.',
    removeLink: 'Remove the link',
    feedback: 'Feedback',
    noFeedback: 'Feedback is asked for after the last session.',
    fewFeedback: (count) =>
      `There are ${count} answers. We show them when there are at least five, so that nobody is recognised.`,
    average: (average, count) => `Average ${average} / 5, ${count} answers.`,
    marks: 'Marks',
    mark5: (mark) => `${mark} / 5`,
    counted: 'Answers',
    said: 'In their own words',
    done: {
      saved: 'Saved.',
      added: 'Added.',
      removed: 'Removed.',
      linkRemoved: 'The link is removed. Nobody gets in by it any more.',
    },
    notDone: 'Not saved',
  },
}
