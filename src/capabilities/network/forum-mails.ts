import type { Language } from '#platform/text.ts'

type Letter = { readonly subject: string; readonly text: string }
type Meeting = {
  readonly forum: string
  readonly title: string
  readonly when: string
  readonly where: string
  /** Titles of the agenda, numbered. */
  readonly agenda: readonly string[]
  /** How many matters are for members only. */
  readonly closed: number
  readonly link: string
  readonly calendar: string
}

/** Mails of forums: to people who work in the network, about meetings, decisions and tasks; never about a family. */
export type ForumMails = {
  readonly invitation: (meeting: Meeting) => Letter
  readonly changed: (meeting: Meeting) => Letter
  readonly reminder: (meeting: Meeting) => Letter
  readonly deputy: (meeting: Meeting) => Letter
  readonly cancelled: (forum: string, when: string, words: string) => Letter
  readonly matterAnswered: (
    title: string,
    forum: string,
    state: 'declined' | 'postponed',
    words: string,
    link: string,
  ) => Letter
  readonly decision: (title: string, forum: string, link: string) => Letter
  readonly decisionLate: (title: string, forum: string, link: string) => Letter
  readonly task: (words: string, forum: string, day: string, link: string) => Letter
  readonly taskOverdue: (words: string, forum: string, day: string, link: string) => Letter
}

const lines = (...parts: readonly (string | null)[]): string =>
  `${parts.filter((part) => part !== null && part !== '').join('\n\n')}\n`
const numbered = (head: string, titles: readonly string[]): string | null =>
  titles.length === 0 ? null : [head, ...titles.map((title, index) => `${index + 1}. ${title}`)].join('\n')

const fi: ForumMails = {
  invitation: (m) => ({
    subject: `Perhetalo: kokouskutsu, ${m.forum}`,
    text: lines(
      `${m.forum} kokoontuu ${m.when}.`,
      m.title,
      m.where,
      numbered('Asialista', m.agenda),
      m.closed > 0 ? `Lisäksi jäsenten asioita: ${m.closed}.` : null,
      `Kerro, tuletko, ja lue asiat:\n${m.link}`,
      `Kalenteriin:\n${m.calendar}`,
    ),
  }),
  changed: (m) => ({
    subject: `Perhetalo: kokouksen aika tai paikka muuttui, ${m.forum}`,
    text: lines(
      `${m.forum}: uusi aika on ${m.when}.`,
      m.where,
      `Kerro, tuletko:\n${m.link}`,
      `Kalenteriin:\n${m.calendar}`,
    ),
  }),
  reminder: (m) => ({
    subject: `Perhetalo: kokous lähestyy, ${m.forum}`,
    text: lines(
      `${m.forum} kokoontuu ${m.when}.`,
      m.where,
      numbered('Asialista', m.agenda),
      `Kokouksen sivu:\n${m.link}`,
    ),
  }),
  deputy: (m) => ({
    subject: `Perhetalo: sinua tarvitaan varajäsenenä, ${m.forum}`,
    text: lines(
      `Varsinainen jäsen ei pääse kokoukseen. ${m.forum} kokoontuu ${m.when}.`,
      m.where,
      `Kerro, tuletko:\n${m.link}`,
    ),
  }),
  cancelled: (forum, when, words) => ({
    subject: `Perhetalo: kokous on peruttu, ${forum}`,
    text: lines(`${forum}: kokous ${when} on peruttu.`, words, 'Asiat siirtyvät seuraavaan kokoukseen.'),
  }),
  matterAnswered: (title, forum, state, words, link) => ({
    subject: 'Perhetalo: ehdotukseesi on vastattu',
    text: lines(
      state === 'postponed'
        ? `Ehdotuksesi ”${title}” käsitellään myöhemmin (${forum}).`
        : `Ehdotustasi ”${title}” ei oteta asialistalle (${forum}).`,
      words,
      link,
    ),
  }),
  decision: (title, forum, link) => ({
    subject: 'Perhetalo: päätös, joka koskee teitä',
    text: lines(
      `${forum} on päättänyt: ${title}.`,
      `Lue päätös ja vahvista, että se on tiedossa teillä. Siihen menee hetki:\n${link}`,
    ),
  }),
  decisionLate: (title, forum, link) => ({
    subject: 'Perhetalo: päätös odottaa vahvistustanne',
    text: lines(
      `Päätöstä ”${title}” (${forum}) ei ole vielä vahvistettu teillä.`,
      `Lue päätös ja vahvista, että se on tiedossa:\n${link}`,
    ),
  }),
  task: (words, forum, day, link) => ({
    subject: 'Perhetalo: tehtäväsi lähestyy',
    text: lines(
      `Olet luvannut tehdä viimeistään ${day} (${forum}):`,
      words,
      `Merkitse tehdyksi, kun valmista:\n${link}`,
    ),
  }),
  taskOverdue: (words, forum, day, link) => ({
    subject: 'Perhetalo: tehtäväsi päivä on mennyt',
    text: lines(
      `Tehtävän piti olla valmis ${day} (${forum}):`,
      words,
      `Merkitse tehdyksi, tai sopikaa uusi päivä puheenjohtajan kanssa:\n${link}`,
    ),
  }),
}

const sv: ForumMails = {
  invitation: (m) => ({
    subject: `Familjehuset: möteskallelse, ${m.forum}`,
    text: lines(
      `${m.forum} möts ${m.when}.`,
      m.title,
      m.where,
      numbered('Föredragningslista', m.agenda),
      m.closed > 0 ? `Dessutom ärenden för medlemmarna: ${m.closed}.` : null,
      `Berätta om du kommer och läs ärendena:\n${m.link}`,
      `Till kalendern:\n${m.calendar}`,
    ),
  }),
  changed: (m) => ({
    subject: `Familjehuset: mötets tid eller plats har ändrats, ${m.forum}`,
    text: lines(
      `${m.forum}: den nya tiden är ${m.when}.`,
      m.where,
      `Berätta om du kommer:\n${m.link}`,
      `Till kalendern:\n${m.calendar}`,
    ),
  }),
  reminder: (m) => ({
    subject: `Familjehuset: mötet närmar sig, ${m.forum}`,
    text: lines(
      `${m.forum} möts ${m.when}.`,
      m.where,
      numbered('Föredragningslista', m.agenda),
      `Mötets sida:\n${m.link}`,
    ),
  }),
  deputy: (m) => ({
    subject: `Familjehuset: du behövs som ersättare, ${m.forum}`,
    text: lines(
      `Den ordinarie medlemmen kan inte komma. ${m.forum} möts ${m.when}.`,
      m.where,
      `Berätta om du kommer:\n${m.link}`,
    ),
  }),
  cancelled: (forum, when, words) => ({
    subject: `Familjehuset: mötet är inställt, ${forum}`,
    text: lines(`${forum}: mötet ${when} är inställt.`, words, 'Ärendena flyttas till nästa möte.'),
  }),
  matterAnswered: (title, forum, state, words, link) => ({
    subject: 'Familjehuset: svar på ditt förslag',
    text: lines(
      state === 'postponed'
        ? `Ditt förslag ”${title}” behandlas senare (${forum}).`
        : `Ditt förslag ”${title}” tas inte upp på föredragningslistan (${forum}).`,
      words,
      link,
    ),
  }),
  decision: (title, forum, link) => ({
    subject: 'Familjehuset: ett beslut som gäller er',
    text: lines(
      `${forum} har beslutat: ${title}.`,
      `Läs beslutet och bekräfta att det är känt hos er. Det tar en liten stund:\n${link}`,
    ),
  }),
  decisionLate: (title, forum, link) => ({
    subject: 'Familjehuset: ett beslut väntar på er bekräftelse',
    text: lines(
      `Beslutet ”${title}” (${forum}) har ännu inte bekräftats hos er.`,
      `Läs beslutet och bekräfta att det är känt:\n${link}`,
    ),
  }),
  task: (words, forum, day, link) => ({
    subject: 'Familjehuset: din uppgift närmar sig',
    text: lines(
      `Du har lovat göra senast ${day} (${forum}):`,
      words,
      `Märk den som gjord när den är klar:\n${link}`,
    ),
  }),
  taskOverdue: (words, forum, day, link) => ({
    subject: 'Familjehuset: dagen för din uppgift har gått',
    text: lines(
      `Uppgiften skulle vara klar ${day} (${forum}):`,
      words,
      `Märk den som gjord, eller kom överens om en ny dag med ordföranden:\n${link}`,
    ),
  }),
}

const en: ForumMails = {
  invitation: (m) => ({
    subject: `House of Families: invitation, ${m.forum}`,
    text: lines(
      `${m.forum} meets ${m.when}.`,
      m.title,
      m.where,
      numbered('Agenda', m.agenda),
      m.closed > 0 ? `Matters for members besides: ${m.closed}.` : null,
      `Say whether you come, and read the matters:\n${m.link}`,
      `For your calendar:\n${m.calendar}`,
    ),
  }),
  changed: (m) => ({
    subject: `House of Families: time or place has changed, ${m.forum}`,
    text: lines(
      `${m.forum}: the new time is ${m.when}.`,
      m.where,
      `Say whether you come:\n${m.link}`,
      `For your calendar:\n${m.calendar}`,
    ),
  }),
  reminder: (m) => ({
    subject: `House of Families: the meeting is near, ${m.forum}`,
    text: lines(
      `${m.forum} meets ${m.when}.`,
      m.where,
      numbered('Agenda', m.agenda),
      `The page of the meeting:\n${m.link}`,
    ),
  }),
  deputy: (m) => ({
    subject: `House of Families: you are needed as a deputy, ${m.forum}`,
    text: lines(
      `The member cannot come. ${m.forum} meets ${m.when}.`,
      m.where,
      `Say whether you come:\n${m.link}`,
    ),
  }),
  cancelled: (forum, when, words) => ({
    subject: `House of Families: the meeting is called off, ${forum}`,
    text: lines(`${forum}: the meeting ${when} is called off.`, words, 'Its matters wait for the next one.'),
  }),
  matterAnswered: (title, forum, state, words, link) => ({
    subject: 'House of Families: an answer to your proposal',
    text: lines(
      state === 'postponed'
        ? `Your proposal “${title}” comes up later (${forum}).`
        : `Your proposal “${title}” does not come onto the agenda (${forum}).`,
      words,
      link,
    ),
  }),
  decision: (title, forum, link) => ({
    subject: 'House of Families: a decision that concerns you',
    text: lines(
      `${forum} has decided: ${title}.`,
      `Read the decision and confirm that you know of it. It takes a moment:\n${link}`,
    ),
  }),
  decisionLate: (title, forum, link) => ({
    subject: 'House of Families: a decision waits for your confirmation',
    text: lines(
      `The decision “${title}” (${forum}) has not been confirmed by you yet.`,
      `Read it and confirm that you know of it:\n${link}`,
    ),
  }),
  task: (words, forum, day, link) => ({
    subject: 'House of Families: your task is near',
    text: lines(`You have promised to do by ${day} (${forum}):`, words, `Mark it done when it is:\n${link}`),
  }),
  taskOverdue: (words, forum, day, link) => ({
    subject: 'House of Families: the day of your task has passed',
    text: lines(
      `The task was to be done by ${day} (${forum}):`,
      words,
      `Mark it done, or agree on a new day with the chair:\n${link}`,
    ),
  }),
}

export const forumMails: Readonly<Record<Language, ForumMails>> = { fi, sv, en }
