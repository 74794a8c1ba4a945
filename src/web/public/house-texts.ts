import type { Language, Text3 } from '#platform/text.ts'
import type { Floor, ProviderSector } from '#capabilities/directory/index.ts'

type FloorTexts = {
  readonly motto: Text3
  /** What kind of support lives on the floor. */
  readonly kind: Text3
  /** How big the worry usually is. */
  readonly worry: Text3
  /** Languages where the motto is our own wording; the Finnish ones come from the model. */
  readonly mottoIsOurs: readonly Language[]
}

type HouseTexts = {
  readonly floors: Readonly<Record<Floor, FloorTexts>>
  readonly stairwell: Text3
  readonly plinth: Text3
  readonly stones: Readonly<Record<ProviderSector, Text3>>
  /** By room key; short enough for a small window, with soft hyphens at the borders of long compounds. */
  readonly rooms: Readonly<Record<string, Text3>>
}

/**
 * The words on the house of families.
 * @source R53–R56 floors, rooms, stairwell and foundation stones; names from the trilingual glossary.
 */
export const houseTexts: HouseTexts = {
  floors: {
    1: {
      motto: { fi: 'Ennen kuin', sv: 'Innan', en: 'Before' },
      kind: {
        fi: 'Kaikille perheille, helppo tulla mukaan',
        sv: 'För alla familjer, lätt att komma med',
        en: 'For every family, easy to walk into',
      },
      worry: { fi: 'Ei huolta', sv: 'Ingen oro', en: 'No worry' },
      mottoIsOurs: ['sv', 'en'],
    },
    2: {
      motto: { fi: 'Heti kun', sv: 'Så snart som', en: 'As soon as' },
      kind: {
        fi: 'Varhaista apua juuri sinun perheellesi',
        sv: 'Tidig hjälp för just din familj',
        en: 'Early help for your own family',
      },
      worry: {
        fi: 'Pieni tai tuntuva huoli',
        sv: 'Liten eller kännbar oro',
        en: 'A small or noticeable worry',
      },
      mottoIsOurs: ['sv', 'en'],
    },
    3: {
      motto: { fi: 'Sitten kun', sv: 'När det har hänt', en: 'Once it has happened' },
      kind: {
        fi: 'Vahvaa tukea, kun tilanne on vaikea',
        sv: 'Starkt stöd när läget är svårt',
        en: 'Strong support when things are hard',
      },
      worry: { fi: 'Iso huoli', sv: 'Stor oro', en: 'A big worry' },
      mottoIsOurs: ['sv', 'en'],
    },
  },
  stairwell: { fi: 'Ohjaus ja neuvonta', sv: 'Service\u00ADhandledning', en: 'Guidance and advice' },
  plinth: {
    fi: 'Perhe\u00ADkeskuksen kivijalat',
    sv: 'Familje\u00ADcentrets grund\u00ADstenar',
    en: 'Foundation stones of the family centre',
  },
  stones: {
    county: { fi: 'Hyvinvointi\u00ADalue', sv: 'Välfärds\u00ADområdet', en: 'Wellbeing services county' },
    municipality: { fi: 'Kunnat', sv: 'Kommunerna', en: 'Municipalities' },
    parish: { fi: 'Seura\u00ADkunnat', sv: 'Församlingarna', en: 'Parishes' },
    kela: { fi: 'Kela', sv: 'FPA', en: 'Kela' },
    ngo: { fi: 'Järjestöt', sv: 'Föreningarna', en: 'Associations' },
    company: { fi: 'Yritykset', sv: 'Företagen', en: 'Companies' },
  },
  rooms: {
    'child-welfare': { fi: 'Lasten\u00ADsuojelu', sv: 'Barnskydd', en: 'Child welfare' },
    psychiatry: {
      fi: 'Lasten- ja nuoriso\u00ADpsykiatria',
      sv: 'Barn- och ungdoms\u00ADpsykiatri',
      en: 'Child and youth psychiatry',
    },
    disability: {
      fi: 'Vammais\u00ADpalvelut',
      sv: 'Funktions\u00ADhinder\u00ADservice',
      en: 'Disability services',
    },

    'support-family': {
      fi: 'Tuki\u00ADhenkilöt ja tuki\u00ADperheet',
      sv: 'Stödperson och stödfamilj',
      en: 'Support person or family',
    },
    'doctor-and-therapies': {
      fi: 'Lääkäri ja terapiat',
      sv: 'Läkare och terapier',
      en: 'Doctor and therapies',
    },
    'family-counselling': {
      fi: 'Perhe\u00ADneuvola',
      sv: 'Familje\u00ADrådgivning',
      en: 'Family counselling',
    },
    'rehab-class': {
      fi: 'Kuntoutus\u00ADluokka',
      sv: 'Rehabiliterings\u00ADklass',
      en: 'Rehabilitation class',
    },
    'family-work': { fi: 'Perhetyö', sv: 'Familjearbete', en: 'Family work' },
    rehabilitation: {
      fi: 'Lasten kuntoutus',
      sv: 'Rehabilitering för barn',
      en: 'Child rehabilitation',
    },
    'individual-student-welfare': {
      fi: 'Kuraattori ja koulu\u00ADpsykologi',
      sv: 'Kurator och skol\u00ADpsykolog',
      en: 'School curator, psychologist',
    },
    'family-social-work': {
      fi: 'Lapsi\u00ADperheiden sosiaali\u00ADtyö',
      sv: 'Social\u00ADarbete för familjer',
      en: 'Social work for families',
    },
    'mind-and-substances': {
      fi: 'Mieli ja päihteet',
      sv: 'Mental hälsa och rusmedel',
      en: 'Mental health, substances',
    },
    'outreach-youth': {
      fi: 'Etsivä nuoriso\u00ADtyö',
      sv: 'Uppsökande ungdoms\u00ADarbete',
      en: 'Outreach youth work',
    },
    'start-workshop': { fi: 'Startti\u00ADpaja', sv: 'Start\u00ADverkstad', en: 'Start workshop' },

    'maternity-clinic': { fi: 'Äitiys\u00ADneuvola', sv: 'Mödra\u00ADrådgivning', en: 'Maternity clinic' },
    'child-clinic': { fi: 'Lasten\u00ADneuvola', sv: 'Barn\u00ADrådgivning', en: 'Child health clinic' },
    'meeting-place': { fi: 'Kohtaamis\u00ADpaikka', sv: 'Träffpunkt', en: 'Open meeting place' },
    community: {
      fi: 'Järjestöt ja seura\u00ADkunnat',
      sv: 'Föreningar och församlingar',
      en: 'Associations and parishes',
    },
    'home-service': {
      fi: 'Lapsi\u00ADperheiden koti\u00ADpalvelu',
      sv: 'Hem\u00ADservice för barnfamiljer',
      en: 'Home service for families',
    },
    ece: { fi: 'Varhais\u00ADkasvatus', sv: 'Småbarns\u00ADpedagogik', en: 'Early childhood education' },
    'open-ece': {
      fi: 'Avoin varhais\u00ADkasvatus',
      sv: 'Öppen småbarns\u00ADpedagogik',
      en: 'Open early education',
    },
    school: { fi: 'Koulu ja esi\u00ADopetus', sv: 'Skola och förskola', en: 'School and pre-primary' },
    'school-health': {
      fi: 'Koulu- ja opiskelu\u00ADterveys',
      sv: 'Skol- och elev\u00ADhälsovård',
      en: 'School and student health',
    },
    'community-student-welfare': {
      fi: 'Yhteisöllinen opiskelu\u00ADhuolto',
      sv: 'Generellt inriktad elevvård',
      en: 'School-wide student welfare',
    },
    'youth-work': { fi: 'Nuoriso\u00ADtyö', sv: 'Ungdoms\u00ADarbete', en: 'Youth work' },
    leisure: { fi: 'Vapaa-aika ja liikunta', sv: 'Fritid och idrott', en: 'Leisure and sports' },
    'oral-health': { fi: 'Suun terveyden\u00ADhuolto', sv: 'Mun\u00ADhälsovård', en: 'Oral health care' },
  },
}
