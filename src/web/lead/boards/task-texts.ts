import type { TaskState } from '#capabilities/development/index.ts'
import type { Language } from '#platform/text.ts'

export type TaskTexts = {
  readonly title: string
  readonly kicker: string
  readonly standing: (of: { gaps: number; partly: number; all: number }) => string
  readonly states: Readonly<Record<TaskState, string>>
  readonly missing: Readonly<Record<'division' | 'method' | 'owner', string>>
  readonly lacks: (what: readonly string[]) => string
  readonly flower: (area: string, whole: number) => string
  readonly flowerDesc: string
  readonly gapsTitle: string
  readonly noGaps: string
  readonly fill: string
  readonly whole: string
  readonly caption: string
  readonly task: string
  readonly area: string
  readonly state: string
  readonly method: string
  readonly methodHint: string
  readonly owner: string
  readonly ownerHint: string
  readonly nobody: string
  readonly person: string
  readonly personHint: string
  readonly division: string
  readonly divisionHint: string
  readonly services: string
  readonly servicesHint: string
  readonly noServices: string
  readonly back: string
  readonly save: string
  readonly saved: string
  readonly notDone: string
  readonly nowStands: string
  readonly notSaid: string
  readonly changed: (day: string, by: string | null) => string
  readonly edit: string
}

export const taskTexts: Readonly<Record<Language, TaskTexts>> = {
  fi: {
    title: 'Seitsemän tehtävän kattavuus',
    kicker: 'Kansallinen linjaus 1',
    standing: ({ gaps, partly, all }) =>
      gaps === 0 && partly === 0
        ? 'Kaikki tehtävät hoituvat joka alueella.'
        : gaps === 0
          ? `Aukkoja ei ole. ${partly} kohdasta ${all}:sta puuttuu vielä menetelmä, vastuutaho tai työnjako.`
          : `${gaps === 1 ? 'Yksi tehtävä on' : `${gaps} tehtävää on`} vailla tekijää jollakin alueella. ${partly} kohdasta puuttuu menetelmä, vastuutaho tai työnjako.`,
    states: { whole: 'hoituu', partly: 'osittain', gap: 'aukko' },
    missing: { method: 'menetelmä', owner: 'vastuutaho', division: 'työnjako' },
    lacks: (what) => `puuttuu ${what.join(', ')}`,
    flower: (area, whole) => `${area}: ${whole} seitsemästä tehtävästä hoituu`,
    flowerDesc: 'Seitsemän terälehteä, yksi joka tehtävälle. Samat tiedot ovat luettelossa kuvan alla.',
    gapsTitle: 'Aukot',
    noGaps: 'Aukkoja ei ole.',
    fill: 'Täytä',
    whole: 'Kaikki taulukkona',
    caption: 'Tehtävä, alueen menetelmä ja vastuutaho',
    task: 'Tehtävä',
    area: 'Alue',
    state: 'Tilanne',
    method: 'Menetelmä',
    methodHint: 'Millä tehtävä hoidetaan, esimerkiksi Lapset puheeksi -keskustelu.',
    owner: 'Vastuutaho',
    ownerHint: 'Organisaatio, joka vastaa tehtävästä alueella.',
    nobody: 'Ei vielä sovittu',
    person: 'Vastuuhenkilö',
    personHint: 'Keneltä muut ammattilaiset kysyvät.',
    division: 'Työnjako',
    divisionHint: 'Kuka tekee minkäkin osan, ja kuka jatkaa.',
    services: 'Palvelut, joissa tehtävä hoituu',
    servicesHint: 'Luettelossa ovat alueen palvelut.',
    noServices: 'Palveluja ei ole merkitty.',
    back: 'Seitsemän tehtävän kattavuus',
    save: 'Tallenna',
    saved: 'Tallennettu.',
    notDone: 'Ei tallennettu',
    nowStands: 'Nyt tallessa',
    notSaid: 'ei sanottu',
    changed: (day, by) => `Viimeksi muutettu ${day}${by === null ? '' : `, ${by}`}.`,
    edit: 'Kirjaa, miten tehtävä hoituu',
  },
  sv: {
    title: 'De sju uppgifternas täckning',
    kicker: 'Nationell riktlinje 1',
    standing: ({ gaps, partly, all }) =>
      gaps === 0 && partly === 0
        ? 'Alla uppgifter sköts i varje område.'
        : gaps === 0
          ? `Det finns inga luckor. I ${partly} av ${all} rutor fattas metod, ansvarig eller arbetsfördelning.`
          : `${gaps === 1 ? 'En uppgift saknar' : `${gaps} uppgifter saknar`} någon som gör den i något område. I ${partly} rutor fattas metod, ansvarig eller arbetsfördelning.`,
    states: { whole: 'sköts', partly: 'delvis', gap: 'lucka' },
    missing: { method: 'metod', owner: 'ansvarig', division: 'arbetsfördelning' },
    lacks: (what) => `fattas ${what.join(', ')}`,
    flower: (area, whole) => `${area}: ${whole} av sju uppgifter sköts`,
    flowerDesc: 'Sju kronblad, ett för varje uppgift. Samma uppgifter finns i listan under bilden.',
    gapsTitle: 'Luckor',
    noGaps: 'Det finns inga luckor.',
    fill: 'Fyll i',
    whole: 'Allt som tabell',
    caption: 'Uppgift, områdets metod och ansvarig',
    task: 'Uppgift',
    area: 'Område',
    state: 'Läge',
    method: 'Metod',
    methodHint: 'Hur uppgiften sköts, till exempel Föra barnen på tal.',
    owner: 'Ansvarig organisation',
    ownerHint: 'Den organisation som svarar för uppgiften i området.',
    nobody: 'Inte avtalat ännu',
    person: 'Ansvarig person',
    personHint: 'Den som andra yrkespersoner frågar.',
    division: 'Arbetsfördelning',
    divisionHint: 'Vem gör vilken del, och vem fortsätter.',
    services: 'Tjänster där uppgiften sköts',
    servicesHint: 'I listan finns områdets tjänster.',
    noServices: 'Inga tjänster är antecknade.',
    back: 'De sju uppgifternas täckning',
    save: 'Spara',
    saved: 'Sparat.',
    notDone: 'Sparades inte',
    nowStands: 'Sparat nu',
    notSaid: 'inte sagt',
    changed: (day, by) => `Senast ändrat ${day}${by === null ? '' : `, ${by}`}.`,
    edit: 'Anteckna hur uppgiften sköts',
  },
  en: {
    title: 'Coverage of the seven tasks',
    kicker: 'National line 1',
    standing: ({ gaps, partly, all }) =>
      gaps === 0 && partly === 0
        ? 'Every task is carried in every area.'
        : gaps === 0
          ? `There are no gaps. In ${partly} of ${all} places a method, an owner or a division of work is missing.`
          : `${gaps === 1 ? 'One task has' : `${gaps} tasks have`} nobody to carry them in some area. In ${partly} places a method, an owner or a division of work is missing.`,
    states: { whole: 'carried', partly: 'partly', gap: 'gap' },
    missing: { method: 'method', owner: 'owner', division: 'division of work' },
    lacks: (what) => `missing: ${what.join(', ')}`,
    flower: (area, whole) => `${area}: ${whole} of seven tasks carried`,
    flowerDesc: 'Seven petals, one for each task. The list under the figure says the same.',
    gapsTitle: 'Gaps',
    noGaps: 'There are no gaps.',
    fill: 'Fill in',
    whole: 'All of it as a table',
    caption: 'Task, the area’s method and owner',
    task: 'Task',
    area: 'Area',
    state: 'Where it stands',
    method: 'Method',
    methodHint: 'By what it is carried, for instance Let’s Talk about Children.',
    owner: 'Owner',
    ownerHint: 'The organisation that answers for the task in the area.',
    nobody: 'Not agreed yet',
    person: 'Responsible person',
    personHint: 'Whom other professionals ask.',
    division: 'Division of work',
    divisionHint: 'Who does which part, and who goes on.',
    services: 'Services that carry it',
    servicesHint: 'The list has the services of the area.',
    noServices: 'No services are named.',
    back: 'Coverage of the seven tasks',
    save: 'Save',
    saved: 'Saved.',
    notDone: 'Not saved',
    nowStands: 'Kept now',
    notSaid: 'not said',
    changed: (day, by) => `Changed last on ${day}${by === null ? '' : `, ${by}`}.`,
    edit: 'Write how the task is carried',
  },
}
