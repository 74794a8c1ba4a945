import type { BoardKind, BoardStanding, BoardState } from '#capabilities/development/index.ts'
import type { Language } from '#platform/text.ts'

export type BoardTexts = {
  readonly title: string
  readonly kinds: Readonly<Record<BoardKind, string>>
  readonly states: Readonly<Record<BoardState | 'unsaid', string>>
  readonly stateHints: Readonly<Record<BoardState, string>>
  /** The one sentence: where the whole board stands. */
  readonly standing: (of: BoardStanding) => string
  readonly empty: string
  readonly add: string
  readonly newTitle: string
  readonly newLead: string
  readonly back: string
  readonly latest: string
  readonly since: (day: string) => string
  readonly goal: (day: string) => string
  readonly noGoal: string
  readonly change: (area: string, before: string | null, after: string) => string
  readonly fields: {
    readonly kind: string
    readonly name: string
    readonly what: string
    readonly whatHint: string
    readonly goalOn: string
    readonly goalHint: string
    readonly state: string
    readonly since: string
    readonly note: string
    readonly noteHint: string
  }
  readonly save: string
  readonly saveStates: string
  readonly edit: string
  readonly editTitle: (name: string) => string
  readonly areas: string
  readonly areasLead: string
  readonly history: string
  readonly noHistory: string
  readonly close: string
  readonly closeLead: string
  readonly closeButton: string
  readonly reopen: string
  readonly closed: (day: string) => string
  readonly nowStands: string
  readonly notDone: string
  readonly done: Readonly<Record<'added' | 'saved' | 'states' | 'closed' | 'reopened', string>>
  readonly columns: { readonly kind: string; readonly name: string; readonly goal: string }
  readonly by: (name: string) => string
  readonly optional: string
}

export const boardTexts: Readonly<Record<Language, BoardTexts>> = {
  fi: {
    title: 'Yhtenäistäminen',
    kinds: {
      criteria: 'Perusteet',
      forms: 'Lomakkeet',
      plans: 'Suunnitelmat',
      fees: 'Maksut',
      'referral-practice': 'Lähetekäytännöt',
      'need-assessment': 'Palvelutarpeen arviointi',
    },
    states: { old: 'vanha tapa', agreed: 'sovittu', 'in-use': 'käytössä', unsaid: 'ei merkitty' },
    stateHints: {
      old: 'Alue toimii vielä omalla tavallaan.',
      agreed: 'Yhteisestä tavasta on sovittu, käyttöönotto on kesken.',
      'in-use': 'Kaikki alueella toimivat yhteisellä tavalla.',
    },
    standing: ({ rows, alike, agreed, old, unknown }) =>
      rows === 0
        ? 'Taulu on tyhjä. Aloita asiasta, joka haittaa perheitä eniten.'
        : `${alike === 0 ? `Yksikään ${rows} asiasta ei ole vielä käytössä joka alueella.` : `Kaikilla alueilla on käytössä ${alike} / ${rows} asiaa.`} ${agreed} paikassa on sovittu ja käyttöönotto kesken, ${old} paikassa toimitaan vanhalla tavalla${unknown > 0 ? `, ${unknown} on merkitsemättä` : ''}.`,
    empty: 'Tässä ei ole vielä mitään yhtenäistettävää.',
    add: 'Lisää yhtenäistettävä asia',
    newTitle: 'Uusi yhtenäistettävä asia',
    newLead: 'Nimeä yksi asia ja kirjoita, mikä muuttuu samaksi. Alueet merkitsevät tilanteensa sen jälkeen.',
    back: 'Yhtenäistäminen',
    latest: 'Viimeksi muuttunut',
    since: (day) => `${day} alkaen`,
    goal: (day) => `Tavoite: kaikilla alueilla ${day} mennessä.`,
    noGoal: 'Tavoiteaikaa ei ole sovittu.',
    change: (area, before, after) => `${area}: ${before === null ? '' : `${before} → `}${after}`,
    fields: {
      kind: 'Mitä yhtenäistetään',
      name: 'Nimi',
      what: 'Mikä muuttuu samaksi',
      whatHint: 'Yksi tai kaksi virkettä. Kirjoita, mitä perhe huomaa.',
      goalOn: 'Kaikilla alueilla viimeistään',
      goalHint: 'Jätä tyhjäksi, jos ajasta ei ole sovittu.',
      state: 'Tilanne',
      since: 'Mistä päivästä',
      note: 'Huomautus',
      noteHint: 'Esimerkiksi mistä sovittiin ja mitä vielä puuttuu.',
    },
    save: 'Tallenna',
    saveStates: 'Tallenna alueiden tilanne',
    edit: 'Muuta asiaa',
    editTitle: (name) => `Muuta: ${name}`,
    areas: 'Missä alueet ovat',
    areasLead: 'Merkitse oman alueesi tilanne. Muutos jää historiaan.',
    history: 'Historia',
    noHistory: 'Kukaan ei ole vielä merkinnyt mitään.',
    close: 'Poista taulusta',
    closeLead:
      'Asia lähtee taulusta, kun se on kaikilla sama tai sitä ei enää yhtenäistetä. Historia säilyy.',
    closeButton: 'Poista taulusta',
    reopen: 'Palauta tauluun',
    closed: (day) => `Poistettu taulusta ${day}.`,
    nowStands: 'Nyt tallessa',
    notDone: 'Ei tallennettu',
    done: {
      added: 'Asia on taulussa. Merkitse nyt, missä alueet ovat.',
      saved: 'Muutos on tallessa.',
      states: 'Alueiden tilanne on tallessa.',
      closed: 'Asia on poistettu taulusta. Historia on tallessa.',
      reopened: 'Asia on taas taulussa.',
    },
    columns: { kind: 'Laji', name: 'Asia', goal: 'Tavoite' },
    by: (name) => `merkitsi ${name}`,
    optional: '(vapaaehtoinen)',
  },
  sv: {
    title: 'Harmonisering',
    kinds: {
      criteria: 'Kriterier',
      forms: 'Blanketter',
      plans: 'Planer',
      fees: 'Avgifter',
      'referral-practice': 'Remisspraxis',
      'need-assessment': 'Bedömning av servicebehovet',
    },
    states: { old: 'gammalt sätt', agreed: 'avtalat', 'in-use': 'i bruk', unsaid: 'inte antecknat' },
    stateHints: {
      old: 'Området arbetar ännu på sitt eget sätt.',
      agreed: 'Man är överens om ett gemensamt sätt, ibruktagandet pågår.',
      'in-use': 'Alla i området arbetar på det gemensamma sättet.',
    },
    standing: ({ rows, alike, agreed, old, unknown }) =>
      rows === 0
        ? 'Tavlan är tom. Börja med det som är till störst besvär för familjerna.'
        : `${alike === 0 ? `Ingen av ${rows} saker är ännu i bruk i alla områden.` : `${alike} av ${rows} saker är i bruk i alla områden.`} På ${agreed} ställen är man överens och ibruktagandet pågår, på ${old} arbetar man på gammalt sätt${unknown > 0 ? `, ${unknown} är inte antecknade` : ''}.`,
    empty: 'Här finns ännu inget att harmonisera.',
    add: 'Lägg till en sak att harmonisera',
    newTitle: 'En ny sak att harmonisera',
    newLead: 'Namnge en sak och skriv vad som blir lika. Områdena antecknar sitt läge efteråt.',
    back: 'Harmonisering',
    latest: 'Senast ändrat',
    since: (day) => `från ${day}`,
    goal: (day) => `Mål: i alla områden senast ${day}.`,
    noGoal: 'Ingen måltid har avtalats.',
    change: (area, before, after) => `${area}: ${before === null ? '' : `${before} → `}${after}`,
    fields: {
      kind: 'Vad harmoniseras',
      name: 'Namn',
      what: 'Vad blir lika',
      whatHint: 'En eller två meningar. Skriv vad familjen märker.',
      goalOn: 'I alla områden senast',
      goalHint: 'Lämna tomt om ingen tid har avtalats.',
      state: 'Läge',
      since: 'Från vilken dag',
      note: 'Anmärkning',
      noteHint: 'Till exempel vad man kom överens om och vad som ännu fattas.',
    },
    save: 'Spara',
    saveStates: 'Spara områdenas läge',
    edit: 'Ändra saken',
    editTitle: (name) => `Ändra: ${name}`,
    areas: 'Var områdena står',
    areasLead: 'Anteckna läget i ditt eget område. Ändringen finns kvar i historiken.',
    history: 'Historik',
    noHistory: 'Ingen har antecknat något ännu.',
    close: 'Ta bort från tavlan',
    closeLead:
      'Saken lämnar tavlan när den är lika för alla eller inte längre harmoniseras. Historiken finns kvar.',
    closeButton: 'Ta bort från tavlan',
    reopen: 'Återställ till tavlan',
    closed: (day) => `Borttagen från tavlan ${day}.`,
    nowStands: 'Sparat nu',
    notDone: 'Sparades inte',
    done: {
      added: 'Saken finns på tavlan. Anteckna nu var områdena står.',
      saved: 'Ändringen är sparad.',
      states: 'Områdenas läge är sparat.',
      closed: 'Saken är borttagen från tavlan. Historiken finns kvar.',
      reopened: 'Saken finns åter på tavlan.',
    },
    columns: { kind: 'Slag', name: 'Sak', goal: 'Mål' },
    by: (name) => `antecknat av ${name}`,
    optional: '(frivilligt)',
  },
  en: {
    title: 'Harmonisation',
    kinds: {
      criteria: 'Criteria',
      forms: 'Forms',
      plans: 'Plans',
      fees: 'Fees',
      'referral-practice': 'Referral practice',
      'need-assessment': 'Assessment of need',
    },
    states: { old: 'old way', agreed: 'agreed', 'in-use': 'in use', unsaid: 'not said' },
    stateHints: {
      old: 'The area still works its own way.',
      agreed: 'The common way is agreed on; taking it into use is under way.',
      'in-use': 'Everybody in the area works the common way.',
    },
    standing: ({ rows, alike, agreed, old, unknown }) =>
      rows === 0
        ? 'The board is empty. Begin with what troubles families most.'
        : `${alike === 0 ? `None of ${rows} things is in use in every area yet.` : `${alike} of ${rows} things are in use in every area.`} In ${agreed} places it is agreed and under way, in ${old} the old way stands${unknown > 0 ? `, ${unknown} are not said` : ''}.`,
    empty: 'There is nothing to make alike here yet.',
    add: 'Add a thing to make alike',
    newTitle: 'A new thing to make alike',
    newLead: 'Name one thing and write what becomes the same. The areas say where they stand after that.',
    back: 'Harmonisation',
    latest: 'Changed last',
    since: (day) => `since ${day}`,
    goal: (day) => `Goal: in every area by ${day}.`,
    noGoal: 'No time has been agreed on.',
    change: (area, before, after) => `${area}: ${before === null ? '' : `${before} → `}${after}`,
    fields: {
      kind: 'What is made alike',
      name: 'Name',
      what: 'What becomes the same',
      whatHint: 'One or two sentences. Write what a family notices.',
      goalOn: 'In every area by',
      goalHint: 'Leave empty if no time has been agreed on.',
      state: 'Where it stands',
      since: 'Since which day',
      note: 'Note',
      noteHint: 'For instance what was agreed and what is still missing.',
    },
    save: 'Save',
    saveStates: 'Save where the areas stand',
    edit: 'Change the thing',
    editTitle: (name) => `Change: ${name}`,
    areas: 'Where the areas stand',
    areasLead: 'Say where your own area stands. The change stays in the history.',
    history: 'History',
    noHistory: 'Nobody has said anything yet.',
    close: 'Take off the board',
    closeLead: 'It leaves the board when it is the same for all, or no longer made alike. The history stays.',
    closeButton: 'Take off the board',
    reopen: 'Put back on the board',
    closed: (day) => `Taken off the board on ${day}.`,
    nowStands: 'Kept now',
    notDone: 'Not saved',
    done: {
      added: 'It is on the board. Now say where the areas stand.',
      saved: 'The change is kept.',
      states: 'Where the areas stand is kept.',
      closed: 'It is off the board. The history is kept.',
      reopened: 'It is on the board again.',
    },
    columns: { kind: 'Kind', name: 'Thing', goal: 'Goal' },
    by: (name) => `said by ${name}`,
    optional: '(optional)',
  },
}
