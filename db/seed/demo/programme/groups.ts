import type { Text3 } from '#platform/text.ts'
import type { Template } from './shape.ts'

export type Session = { readonly theme: Text3; readonly contents?: Text3; readonly forParents?: true }

/** A group with its sessions in order; as many weeks as sessions. */
export type GroupTemplate = Template & { readonly sessions: readonly Session[] }

const session = (fi: string, sv: string, en: string, more: Omit<Session, 'theme'> = {}): Session => ({
  theme: { fi, sv, en },
  ...more,
})

const confidence: Text3 = {
  fi: 'Ryhmässä puhuttu jää ryhmään. Ohjaajat eivät kirjaa keskusteluja.',
  sv: 'Det som sägs i gruppen stannar i gruppen. Ledarna antecknar inte samtalen.',
  en: 'What is said in the group stays there. The leaders do not write the talks down.',
}

/** @source R118 */
export const incredibleYears: GroupTemplate = {
  kind: 'group',
  form: 'incredible-years',
  title: { fi: 'Ihmeelliset vuodet', sv: 'De otroliga åren', en: 'The Incredible Years' },
  summary: {
    fi: 'Vanhempien ryhmä, kun arjessa on paljon riitaa ja kiukkua. Harjoittelemme kehumista, leikkiä ja rajoja. Lapsille on hoitaja.',
    sv: 'En föräldragrupp när vardagen är full av gräl och ilska. Vi övar beröm, lek och gränser. Barnpassning finns.',
    en: 'A parents’ group for when daily life is full of quarrels. We practise praise, play and limits. There is child care.',
  },
  ages: [36, 108],
  audiences: ['parents', 'under-school-age', 'school-age'],
  food: 'snack',
  entry: 'sign-up',
  signUpFor: 'series',
  seats: 14,
  care: 8,
  coffee: 14,
  consent: confidence,
  sessions: [
    session('Aloitus ja toiveet', 'Start och önskemål', 'Beginning and wishes'),
    session('Yhteinen leikki', 'Lek tillsammans', 'Playing together'),
    session('Leikki oppimisen apuna', 'Lek som stöd för lärande', 'Play that helps learning'),
    session('Kehuminen', 'Beröm', 'Praise'),
    session('Palkkiot ja yhteiset tavoitteet', 'Belöningar och gemensamma mål', 'Rewards and shared goals'),
    session('Arjen rutiinit', 'Vardagens rutiner', 'Daily routines'),
    session('Selkeät ohjeet', 'Tydliga uppmaningar', 'Clear instructions'),
    session('Huomiotta jättäminen', 'Att medvetet inte uppmärksamma', 'Ignoring on purpose'),
    session('Rauhoittuminen', 'Att lugna ner sig', 'Calming down'),
    session('Ongelmien ratkaiseminen', 'Att lösa problem', 'Solving problems'),
    session('Vanhemman oma jaksaminen', 'Förälderns egen ork', 'A parent’s own strength'),
    session('Juhla ja jatko', 'Fest och fortsättning', 'Celebration and what comes next'),
  ],
}

/** Five themes between an opening and a closing, an hour and a half each; homes are reached through the teacher alone. @source R119 */
export const girlsGroup: GroupTemplate = {
  kind: 'group',
  form: 'girls',
  title: { fi: 'Tyttöjen ryhmä', sv: 'Flickgruppen', en: 'Girls’ group' },
  summary: {
    fi: 'Noin kuusi 5.–6. luokan tyttöä tapaa toisiaan koulupäivän jälkeen. Ryhmään tullaan oman opettajan kautta.',
    sv: 'Ungefär sex flickor i årskurs 5–6 träffas efter skolan. Man kommer med genom sin egen lärare.',
    en: 'About six girls of grades 5–6 meet after school. The way in is your own teacher.',
  },
  ages: [132, 155],
  audiences: ['school-age'],
  food: 'snack',
  entry: 'teacher',
  signUpFor: 'series',
  seats: 6,
  consent: {
    fi: 'Kotiin ollaan yhteydessä vain opettajan kautta.',
    sv: 'Kontakten med hemmet går endast via läraren.',
    en: 'The home is contacted only through the teacher.',
  },
  sessions: [
    session('Aloitus: tutustutaan', 'Start: vi lär känna varandra', 'Opening: getting to know each other'),
    session('Itsetunto ja minäkuva', 'Självkänsla och självbild', 'Self-esteem and self-image'),
    session('Ystävyys ja yhdessä olo', 'Vänskap och samvaro', 'Friends and being together'),
    session('Perhe ja läheiset', 'Familj och närstående', 'Family and those close to us'),
    session('Omat vahvuudet', 'Egna styrkor', 'My own resources'),
    session('Tunteet ja hyvä olo', 'Känslor och välmående', 'Feelings and feeling well'),
    session('Lopetus: mitä viedään mukana', 'Avslutning: vad vi tar med oss', 'Closing: what we take along'),
  ],
}

/** In school time, with curators and a shelter association; parents have evenings of their own. @source R120 */
export const childrensDivorce: GroupTemplate = {
  kind: 'group',
  form: 'childrens-divorce',
  title: {
    fi: 'Lasten eroryhmä koulupäivän aikana',
    sv: 'Barnens skilsmässogrupp under skoldagen',
    en: 'Children’s divorce group in school time',
  },
  summary: {
    fi: 'Lapsille, joiden vanhemmat ovat eronneet. Piirrämme, leikimme ja puhumme. Vanhemmille on kaksi omaa tapaamista.',
    sv: 'För barn vars föräldrar har separerat. Vi ritar, leker och pratar. Föräldrarna har två egna träffar.',
    en: 'For children whose parents have parted. We draw, play and talk. Parents have two meetings of their own.',
  },
  ages: [84, 143],
  audiences: ['separated-families', 'school-age', 'parents'],
  food: 'snack',
  entry: 'invitation',
  signUpFor: 'series',
  seats: 8,
  consent: confidence,
  parents: {
    fi: 'Vanhemmat tapaavat ohjaajat alussa ja lopussa, molemmat omalla ajallaan, jos niin on parempi.',
    sv: 'Föräldrarna träffar ledarna i början och i slutet, på var sin tid om det är bättre så.',
    en: 'Parents meet the leaders at the start and the end, each at their own time if that is better.',
  },
  sessions: [
    session('Vanhempien aloitus', 'Föräldrarnas start', 'Parents’ beginning', { forParents: true }),
    session('Kuka minä olen, kuka sinä', 'Vem är jag, vem är du', 'Who I am, who you are'),
    session('Kaksi kotia', 'Två hem', 'Two homes'),
    session('Tunteiden kartta', 'En karta över känslor', 'A map of feelings'),
    session('Kun aikuiset riitelevät', 'När vuxna grälar', 'When adults quarrel'),
    session('Mikä auttaa minua', 'Vad hjälper mig', 'What helps me'),
    session('Yhteinen lopetus', 'Gemensam avslutning', 'Closing together'),
    session('Vanhempien lopetus', 'Föräldrarnas avslutning', 'Parents’ closing', { forParents: true }),
  ],
}

export const divorceGroup: GroupTemplate = {
  kind: 'group',
  form: 'divorce',
  title: { fi: 'Eroryhmä vanhemmille', sv: 'Skilsmässogrupp för föräldrar', en: 'Divorce group for parents' },
  summary: {
    fi: 'Vertaistukea eron jälkeen: omat tunteet, vanhemmuus kahdessa kodissa ja uusi arki.',
    sv: 'Kamratstöd efter en separation: egna känslor, föräldraskap i två hem och en ny vardag.',
    en: 'Peer support after a divorce: your feelings, parenting in two homes, and the new daily life.',
  },
  audiences: ['separated-families', 'parents'],
  food: 'coffee',
  entry: 'sign-up',
  signUpFor: 'series',
  seats: 10,
  care: 6,
  coffee: 10,
  consent: confidence,
  sessions: [
    session('Missä nyt mennään', 'Var är vi nu', 'Where we are now'),
    session('Suru, viha ja helpotus', 'Sorg, ilska och lättnad', 'Grief, anger and relief'),
    session('Lapsi kahdessa kodissa', 'Barnet i två hem', 'A child in two homes'),
    session('Yhteistyövanhemmuus', 'Samarbete som föräldrar', 'Parenting together apart'),
    session('Oma arki ja voimat', 'Egen vardag och ork', 'Daily life and strength'),
    session('Katse eteenpäin', 'Blicken framåt', 'Looking ahead'),
  ],
}

export const fathersGroup: GroupTemplate = {
  kind: 'group',
  form: 'fathers',
  title: { fi: 'Isäryhmä', sv: 'Pappagrupp', en: 'Fathers’ group' },
  summary: {
    fi: 'Isät keskenään, lapset mukana tai ilman. Ruokaa, jutustelua ja joskus sauna.',
    sv: 'En grupp för pappor, med eller utan barn. Mat, prat och ibland bastu.',
    en: 'Fathers among themselves, with or without the children. Food, talk and sometimes a sauna.',
  },
  audiences: ['parents'],
  food: 'meal',
  entry: 'sign-up',
  signUpFor: 'series',
  seats: 12,
  consent: confidence,
  sessions: [
    session('Kun minusta tuli isä', 'När jag blev pappa', 'When I became a father'),
    session('Uni, työ ja vauva', 'Sömn, jobb och baby', 'Sleep, work and a baby'),
    session('Leikki on isän juttu', 'Lek är pappas grej', 'Play is a father’s thing'),
    session(
      'Parisuhde pikkulapsiaikana',
      'Parförhållandet under småbarnsåren',
      'Being a couple with small children',
    ),
    session('Oma isäni ja minä', 'Min egen pappa och jag', 'My own father and I'),
  ],
}

export const psychoEducative: GroupTemplate = {
  kind: 'group',
  form: 'psycho-educative',
  title: {
    fi: 'Tietoa ja tukea: lapsen tarkkaavuus',
    sv: 'Kunskap och stöd: barnets uppmärksamhet',
    en: 'Knowledge and support: a child’s attention',
  },
  summary: {
    fi: 'Vanhemmille, joiden lapsella on keskittymisen tai itsesäätelyn pulmia. Diagnoosia ei tarvita.',
    sv: 'För föräldrar till barn med svårt att koncentrera sig eller reglera känslor. Ingen diagnos behövs.',
    en: 'For parents of a child who finds it hard to concentrate or calm down. No diagnosis is needed.',
  },
  ages: [60, 155],
  audiences: ['parents', 'school-age', 'diverse-families'],
  entry: 'sign-up',
  signUpFor: 'series',
  seats: 16,
  care: 6,
  consent: confidence,
  sessions: [
    session('Mitä tarkkaavuus on', 'Vad uppmärksamhet är', 'What attention is'),
    session('Arki, joka kantaa', 'En vardag som bär', 'A daily life that carries'),
    session('Koulu ja koti yhdessä', 'Skola och hem tillsammans', 'School and home together'),
    session('Sisarukset ja parisuhde', 'Syskon och parförhållande', 'Siblings and the couple'),
    session('Mistä apua jatkossa', 'Var finns hjälp framöver', 'Where to find help later'),
  ],
}

export const peerGroup: GroupTemplate = {
  kind: 'group',
  form: 'peer',
  title: {
    fi: 'Väsyneiden vanhempien vertaisryhmä',
    sv: 'Kamratstödsgrupp för trötta föräldrar',
    en: 'Peer group for tired parents',
  },
  summary: {
    fi: 'Kun yöt ovat lyhyitä ja pinna kireällä. Kokemusasiantuntija vetää, kukaan ei neuvo pyytämättä.',
    sv: 'När nätterna är korta och tålamodet tryter. En erfarenhetsexpert leder, ingen ger råd oombett.',
    en: 'When nights are short and patience is thin. Led by somebody who has been there; no one advises unasked.',
  },
  ages: [0, 47],
  audiences: ['parents', 'babies', 'under-school-age'],
  food: 'coffee',
  entry: 'sign-up',
  signUpFor: 'series',
  seats: 8,
  care: 8,
  consent: confidence,
  sessions: [
    session('Väsymys', 'Tröttheten', 'Tiredness'),
    session('Kuka hoitaa vanhempaa', 'Vem tar hand om föräldern', 'Who looks after the parent'),
    session('Pienet lepohetket', 'Små pauser', 'Small rests'),
    session('Apua pyytäminen', 'Att be om hjälp', 'Asking for help'),
  ],
}

export const parentingSchool: GroupTemplate = {
  kind: 'group',
  form: 'parenting-school',
  title: { fi: 'Perhekoulu', sv: 'Familjeskolan', en: 'Family school' },
  summary: {
    fi: 'Vanhempi ja lapsi samassa talossa, omissa ryhmissään. Lopuksi leikitään ja syödään yhdessä.',
    sv: 'Förälder och barn i samma hus, i egna grupper. Till sist leker och äter vi tillsammans.',
    en: 'Parent and child in the same house, each in their own group. At the end all play and eat together.',
  },
  ages: [36, 96],
  audiences: ['parents', 'under-school-age', 'school-age'],
  food: 'meal',
  entry: 'sign-up',
  signUpFor: 'series',
  seats: 20,
  coffee: 12,
  sessions: [
    session('Tervetuloa', 'Välkommen', 'Welcome'),
    session('Hyvän huomaaminen', 'Att se det goda', 'Noticing the good'),
    session('Rajat rakkaudella', 'Gränser med kärlek', 'Limits with love'),
    session('Riidasta sopuun', 'Från gräl till fred', 'From quarrel to peace'),
    session('Meidän perheen tapa', 'Vår familjs sätt', 'Our family’s way'),
    session('Päätösjuhla', 'Avslutningsfest', 'Closing party'),
  ],
}

export const newParentsGroup: GroupTemplate = {
  kind: 'group',
  form: 'new-parents-group',
  title: { fi: 'Ensimmäinen vauva', sv: 'Den första babyn', en: 'The first baby' },
  summary: {
    fi: 'Samaan aikaan vauvan saaneet perheet tutustuvat neuvolan ja kohtaamispaikan kanssa.',
    sv: 'Familjer som fått barn samtidigt lär känna varandra, med rådgivningen och mötesplatsen.',
    en: 'Families with babies of the same age get to know each other, with the clinic and the meeting place.',
  },
  ages: [0, 9],
  audiences: ['babies', 'parents', 'expecting'],
  food: 'coffee',
  entry: 'sign-up',
  signUpFor: 'series',
  seats: 12,
  consent: confidence,
  sessions: [
    session('Tutustuminen', 'Vi lär känna varandra', 'Getting to know each other'),
    session('Syliin ja rinnalle', 'I famnen och vid bröstet', 'Holding and feeding'),
    session('Kaksi vanhempaa, yksi vauva', 'Två föräldrar, en baby', 'Two parents, one baby'),
    session('Missä tavataan jatkossa', 'Var vi träffas härefter', 'Where we meet from now on'),
  ],
}
