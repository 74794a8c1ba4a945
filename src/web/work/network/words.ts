import type {
  ActorPresence,
  EffortState,
  FigureKind,
  Funding,
  PoolSkill,
  SubstituteAnswer,
  SubstituteState,
  WorkerSide,
} from '#capabilities/network/index.ts'
import type { Language } from '#platform/text.ts'

type NetworkWords = {
  readonly notDone: string
  readonly saved: string
  readonly and: string
  readonly wholeCounty: string
  readonly areas: string
  readonly choose: string
  readonly save: string
  readonly change: string
  readonly remove: string
  readonly removed: string
  readonly theirs: string
  readonly theirsHint: string
  readonly inFi: string
  readonly inSv: string
  readonly inEn: string
  readonly presences: Readonly<Record<ActorPresence, string>>
  readonly notMarked: string
  readonly sides: Readonly<Record<WorkerSide, string>>
  readonly sectors: Readonly<Record<string, string>>
  readonly skills: Readonly<Record<PoolSkill, string>>
  readonly answers: Readonly<Record<SubstituteAnswer, string>>
  readonly requestStates: Readonly<Record<SubstituteState, string>>
  readonly fundings: Readonly<Record<Funding, string>>
  readonly efforts: Readonly<Record<EffortState, string>>
  readonly figures: Readonly<Record<FigureKind, string>>
  readonly hoursAWeek: (hours: number) => string
  readonly from: (day: string) => string
  readonly until: (day: string) => string
}

export const networkWords: Readonly<Record<Language, NetworkWords>> = {
  fi: {
    notDone: 'Tätä ei tehty',
    saved: 'Tallennettu.',
    and: ' ja ',
    wholeCounty: 'Koko hyvinvointialue',
    areas: 'Alueet',
    choose: 'Valitse',
    save: 'Tallenna',
    change: 'Muuta',
    remove: 'Poista',
    removed: 'Poistettu.',
    theirs: 'Joku muu on tallentanut tämän välillä',
    theirsHint: 'Kirjoittamasi on alla tallella. Avaa sivu uudestaan, katso mitä nyt on, ja tallenna sitten.',
    inFi: 'suomeksi',
    inSv: 'ruotsiksi',
    inEn: 'englanniksi',
    presences: { fixed: 'kiinteä', outreach: 'jalkautuva', both: 'molemmat', none: 'ei' },
    notMarked: 'ei merkitty',
    sides: {
      social: 'Sosiaalitoimi',
      health: 'Terveystoimi',
      education: 'Sivistystoimi',
      'third-sector': 'Järjestöt ja seurakunnat',
    },
    sectors: {
      county: 'hyvinvointialue',
      municipality: 'kunta',
      parish: 'seurakunta',
      ngo: 'järjestö',
      kela: 'Kela',
      company: 'yritys',
    },
    skills: {
      'family-guidance': 'Palveluohjaus',
      'child-clinic': 'Lastenneuvola',
      'maternity-clinic': 'Äitiysneuvola',
      'home-service': 'Kotipalvelu',
      'family-work': 'Perhetyö',
      'family-counselling': 'Perheneuvonta',
      'social-work': 'Sosiaalityö',
      psychologist: 'Psykologin työ',
      'student-welfare': 'Opiskeluhuolto',
      'early-education': 'Varhaiskasvatus',
      'speech-therapy': 'Puhe- ja toimintaterapia',
      'group-leading': 'Ryhmän ohjaaminen',
      divorce: 'Ero ja vanhemmuus',
      neuropsychiatry: 'Nepsy-osaaminen',
      violence: 'Lähisuhdeväkivalta',
      interpreting: 'Työ tulkin kanssa',
    },
    answers: { yes: 'pääsen', partly: 'pääsen osan ajasta', no: 'en pääse' },
    requestStates: { open: 'Avoin', filled: 'Sijainen löytyi', withdrawn: 'Peruttu' },
    fundings: { own: 'oma työ', bought: 'ostopalvelu', grant: 'hanke tai avustus', partner: 'kumppanin työ' },
    efforts: { proposed: 'Ehdotettu', agreed: 'Sovittu', declined: 'Ei sovittu', ended: 'Päättynyt' },
    figures: {
      children: 'lapset',
      'under-school-age': 'alle kouluikäiset',
      births: 'syntyneet',
      families: 'lapsiperheet',
    },
    hoursAWeek: (hours) => `${hours.toLocaleString('fi')} h viikossa`,
    from: (day) => `${day} alkaen`,
    until: (day) => `${day} asti`,
  },
  sv: {
    notDone: 'Det här gjordes inte',
    saved: 'Sparat.',
    and: ' och ',
    wholeCounty: 'Hela välfärdsområdet',
    areas: 'Områden',
    choose: 'Välj',
    save: 'Spara',
    change: 'Ändra',
    remove: 'Ta bort',
    removed: 'Borttaget.',
    theirs: 'Någon annan har sparat det här under tiden',
    theirsHint: 'Det du skrev finns kvar nedan. Öppna sidan på nytt, se vad som gäller nu och spara sedan.',
    inFi: 'på finska',
    inSv: 'på svenska',
    inEn: 'på engelska',
    presences: { fixed: 'fast', outreach: 'uppsökande', both: 'båda', none: 'nej' },
    notMarked: 'inte angett',
    sides: {
      social: 'Socialvården',
      health: 'Hälsovården',
      education: 'Bildningen',
      'third-sector': 'Föreningar och församlingar',
    },
    sectors: {
      county: 'välfärdsområde',
      municipality: 'kommun',
      parish: 'församling',
      ngo: 'förening',
      kela: 'FPA',
      company: 'företag',
    },
    skills: {
      'family-guidance': 'Servicehandledning',
      'child-clinic': 'Barnrådgivning',
      'maternity-clinic': 'Mödrarådgivning',
      'home-service': 'Hemservice',
      'family-work': 'Familjearbete',
      'family-counselling': 'Familjerådgivning',
      'social-work': 'Socialt arbete',
      psychologist: 'Psykologens arbete',
      'student-welfare': 'Elev- och studerandevård',
      'early-education': 'Småbarnspedagogik',
      'speech-therapy': 'Tal- och ergoterapi',
      'group-leading': 'Att leda grupper',
      divorce: 'Skilsmässa och föräldraskap',
      neuropsychiatry: 'Npf-kunnande',
      violence: 'Våld i nära relationer',
      interpreting: 'Arbete med tolk',
    },
    answers: { yes: 'jag kan', partly: 'jag kan en del av tiden', no: 'jag kan inte' },
    requestStates: { open: 'Öppen', filled: 'Vikarie hittad', withdrawn: 'Återtagen' },
    fundings: {
      own: 'eget arbete',
      bought: 'köpt tjänst',
      grant: 'projekt eller understöd',
      partner: 'partnerns arbete',
    },
    efforts: {
      proposed: 'Föreslaget',
      agreed: 'Överenskommet',
      declined: 'Inte överenskommet',
      ended: 'Avslutat',
    },
    figures: {
      children: 'barn',
      'under-school-age': 'under skolåldern',
      births: 'födda',
      families: 'barnfamiljer',
    },
    hoursAWeek: (hours) => `${hours.toLocaleString('sv')} h i veckan`,
    from: (day) => `från ${day}`,
    until: (day) => `till ${day}`,
  },
  en: {
    notDone: 'This was not done',
    saved: 'Saved.',
    and: ' and ',
    wholeCounty: 'The whole county',
    areas: 'Areas',
    choose: 'Choose',
    save: 'Save',
    change: 'Change',
    remove: 'Remove',
    removed: 'Removed.',
    theirs: 'Somebody else has saved this meanwhile',
    theirsHint: 'What you typed is kept below. Open the page again, see what stands now, and save then.',
    inFi: 'in Finnish',
    inSv: 'in Swedish',
    inEn: 'in English',
    presences: { fixed: 'fixed', outreach: 'comes in', both: 'both', none: 'no' },
    notMarked: 'not marked',
    sides: {
      social: 'Social services',
      health: 'Health services',
      education: 'Education',
      'third-sector': 'Associations and parishes',
    },
    sectors: {
      county: 'county',
      municipality: 'municipality',
      parish: 'parish',
      ngo: 'association',
      kela: 'Kela',
      company: 'company',
    },
    skills: {
      'family-guidance': 'Service guidance',
      'child-clinic': 'Child clinic',
      'maternity-clinic': 'Maternity clinic',
      'home-service': 'Home service',
      'family-work': 'Family work',
      'family-counselling': 'Family counselling',
      'social-work': 'Social work',
      psychologist: 'Psychologist’s work',
      'student-welfare': 'Student welfare',
      'early-education': 'Early education',
      'speech-therapy': 'Speech and occupational therapy',
      'group-leading': 'Leading groups',
      divorce: 'Separation and parenting',
      neuropsychiatry: 'Neuropsychiatric know-how',
      violence: 'Domestic violence',
      interpreting: 'Working with an interpreter',
    },
    answers: { yes: 'I can', partly: 'I can for a part of the time', no: 'I cannot' },
    requestStates: { open: 'Open', filled: 'Somebody was found', withdrawn: 'Taken back' },
    fundings: {
      own: 'own work',
      bought: 'bought service',
      grant: 'project or grant',
      partner: 'a partner’s work',
    },
    efforts: { proposed: 'Proposed', agreed: 'Agreed', declined: 'Not agreed', ended: 'Ended' },
    figures: {
      children: 'children',
      'under-school-age': 'under school age',
      births: 'births',
      families: 'families with children',
    },
    hoursAWeek: (hours) => `${hours.toLocaleString('en')} h a week`,
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
  },
}
