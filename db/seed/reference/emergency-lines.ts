import type { Language, Text3 } from '#platform/text.ts'

/*
 * Real numbers, written down from public knowledge. NOBODY HAS CALLED THEM FOR THIS FILE.
 * A county must check every line that concerns it (number, hours, languages, area) before its site goes into
 * use and at every yearly review; until then `toBeVerified` stays true and the staff's view says so.
 *
 * Known doubts to settle first:
 * - Social emergency duty: the law asks every county for a direct number that answers round the clock. None is
 *   given here, because the published ones differ from source to source or could not be confirmed. The lines lead
 *   to 112, which passes the call on. A county replaces its line with its own number.
 * - 116 117: arranged county by county. Lapland and Åland are left out; Swedish is promised only in bilingual
 *   counties. A call may land in the neighbouring county near a border.
 * - 116 000: in Finland an advice line, not an emergency number. A child missing right now is a matter for 112.
 * - Barn- och ungdomstelefonen has its own number, different from Lasten ja nuorten puhelin 116 111.
 *
 * `languages` says in which languages a line is answered. A reader in another language must still see the line,
 * with its languages named: never filter the list empty.
 */

export type EmergencyClass =
  | 'danger'
  | 'violence'
  | 'suicide'
  | 'self-harm'
  | 'missing-child'
  | 'afraid-at-home'
  | 'intoxicated-carer'
  | 'sexual-abuse'
  | 'exhaustion'
  | 'health'
  | 'children-and-youth'

export type EmergencyLine = {
  readonly key: string
  /** Codes of the counties where the line works. */
  readonly counties: 'all' | readonly string[]
  /** Languages in which the line is answered. */
  readonly languages: readonly Language[]
  /** As printed. */
  readonly number: string
  /** For `tel:` links. */
  readonly tel: string
  readonly name: Text3
  /** One short sentence. */
  readonly when: Text3
  readonly hours: Text3
  readonly classes: readonly EmergencyClass[]
  readonly toBeVerified: true
}

const roundTheClock: Text3 = { fi: 'Ympäri vuorokauden', sv: 'Dygnet runt', en: 'Round the clock' }

const someWeekdayHours: Text3 = {
  fi: 'Arkisin tiettyinä aikoina',
  sv: 'Vardagar vissa tider',
  en: 'Weekdays at certain hours',
}

const medicalHelpline = {
  number: '116 117',
  tel: '116117',
  name: { fi: 'Päivystysapu', sv: 'Jourhjälpen', en: 'Medical Helpline' },
  when: {
    fi: 'Kun vaiva on kiireellinen, mutta henki ei ole vaarassa, eikä oma terveysasema ole auki.',
    sv: 'När du behöver vård snabbt men inget liv är i fara, och din hälsostation är stängd.',
    en: 'When you need care soon but no life is at risk, and your health station is closed.',
  },
  hours: roundTheClock,
  classes: ['health', 'self-harm'],
  toBeVerified: true,
} as const satisfies Partial<EmergencyLine>

const socialEmergency = {
  languages: ['fi', 'sv', 'en'],
  number: '112',
  tel: '112',
  name: { fi: 'Sosiaalipäivystys', sv: 'Socialjour', en: 'Emergency social services' },
  when: {
    fi: 'Kun lapsi tai perhe tarvitsee apua heti: soita 112 ja pyydä sosiaalipäivystystä.',
    sv: 'När ett barn eller en familj behöver hjälp genast: ring 112 och be om socialjouren.',
    en: 'When a child or family needs help at once: call 112 and ask for emergency social services.',
  },
  hours: roundTheClock,
  classes: ['violence', 'afraid-at-home', 'intoxicated-carer', 'sexual-abuse', 'exhaustion'],
  toBeVerified: true,
} as const satisfies Partial<EmergencyLine>

export const emergencyLines: readonly EmergencyLine[] = [
  {
    key: 'emergency',
    counties: 'all',
    languages: ['fi', 'sv', 'en'],
    number: '112',
    tel: '112',
    name: { fi: 'Hätänumero', sv: 'Nödnumret', en: 'Emergency number' },
    when: {
      fi: 'Kun joku on vaarassa juuri nyt.',
      sv: 'När någon är i fara just nu.',
      en: 'When someone is in danger right now.',
    },
    hours: roundTheClock,
    classes: [
      'danger',
      'violence',
      'suicide',
      'self-harm',
      'missing-child',
      'afraid-at-home',
      'intoxicated-carer',
      'sexual-abuse',
      'health',
    ],
    toBeVerified: true,
  },
  { key: 'social-emergency-09', counties: ['09'], ...socialEmergency },
  { key: 'social-emergency-16', counties: ['16'], ...socialEmergency },
  { key: 'social-emergency-17', counties: ['17'], ...socialEmergency },
  {
    key: 'medical-helpline',
    counties: ['02', '06', '07', '08', '09', '11', '12', '13', '14', '15', '16', '19', '20'],
    languages: ['fi', 'en'],
    ...medicalHelpline,
  },
  {
    key: 'medical-helpline-bilingual',
    counties: ['01', '03', '04', '05', '10', '17', '18', '90'],
    languages: ['fi', 'sv', 'en'],
    ...medicalHelpline,
  },
  {
    key: 'children-and-youth-fi',
    counties: 'all',
    languages: ['fi'],
    number: '116 111',
    tel: '116111',
    name: {
      fi: 'Lasten ja nuorten puhelin (MLL)',
      sv: 'Barn- och ungdomstelefonen på finska (MLL)',
      en: 'Child and youth helpline (MLL), in Finnish',
    },
    when: {
      fi: 'Kun olet lapsi tai nuori ja haluat puhua aikuiselle mistä tahansa.',
      sv: 'När du är barn eller ung och vill prata med en vuxen på finska.',
      en: 'When you are a child or young person and want to talk to an adult in Finnish.',
    },
    hours: {
      fi: 'Joka päivä, myös iltaisin',
      sv: 'Varje dag, också på kvällen',
      en: 'Every day, evenings too',
    },
    classes: ['children-and-youth', 'afraid-at-home', 'intoxicated-carer', 'self-harm', 'suicide'],
    toBeVerified: true,
  },
  {
    key: 'children-and-youth-sv',
    counties: 'all',
    languages: ['sv'],
    number: '0800 96 116',
    tel: '080096116',
    name: {
      fi: 'Ruotsinkielinen lasten ja nuorten puhelin (MLL)',
      sv: 'Barn- och ungdomstelefonen (MLL)',
      en: 'Child and youth helpline (MLL), in Swedish',
    },
    when: {
      fi: 'Kun olet lapsi tai nuori ja haluat puhua aikuiselle ruotsiksi.',
      sv: 'När du är barn eller ung och vill prata med en vuxen om vad som helst.',
      en: 'When you are a child or young person and want to talk to an adult in Swedish.',
    },
    hours: {
      fi: 'Maanantaista torstaihin iltapäivällä',
      sv: 'Måndag till torsdag på eftermiddagen',
      en: 'Monday to Thursday in the afternoon',
    },
    classes: ['children-and-youth', 'afraid-at-home', 'intoxicated-carer', 'self-harm', 'suicide'],
    toBeVerified: true,
  },
  {
    key: 'violence-helpline',
    counties: 'all',
    languages: ['fi', 'sv', 'en'],
    number: '080 005 005',
    tel: '080005005',
    name: { fi: 'Nollalinja', sv: 'Nollinjen', en: 'Nollalinja helpline' },
    when: {
      fi: 'Kun läheinen satuttaa tai uhkaa sinua; puhelu ei näy laskulla.',
      sv: 'När en närstående skadar eller hotar dig; samtalet syns inte på räkningen.',
      en: 'When someone close hurts or threatens you; the call does not show on the bill.',
    },
    hours: roundTheClock,
    classes: ['violence', 'afraid-at-home', 'sexual-abuse'],
    toBeVerified: true,
  },
  {
    key: 'crisis-helpline-fi',
    counties: 'all',
    languages: ['fi'],
    number: '09 2525 0111',
    tel: '0925250111',
    name: {
      fi: 'MIELI Kriisipuhelin',
      sv: 'MIELI Kristelefon på finska',
      en: 'MIELI Crisis Helpline in Finnish',
    },
    when: {
      fi: 'Kun et jaksa tai ajattelet itsemurhaa ja haluat puhua jollekulle.',
      sv: 'När du inte orkar eller tänker på självmord och vill prata på finska.',
      en: 'When you cannot go on or are thinking of suicide and want to talk in Finnish.',
    },
    hours: roundTheClock,
    classes: ['suicide', 'self-harm', 'exhaustion'],
    toBeVerified: true,
  },
  {
    key: 'crisis-helpline-sv',
    counties: 'all',
    languages: ['sv'],
    number: '09 2525 0112',
    tel: '0925250112',
    name: {
      fi: 'MIELI Kriisipuhelin ruotsiksi',
      sv: 'MIELI Kristelefon',
      en: 'MIELI Crisis Helpline in Swedish',
    },
    when: {
      fi: 'Kun et jaksa tai ajattelet itsemurhaa ja haluat puhua ruotsiksi.',
      sv: 'När du inte orkar eller tänker på självmord och vill prata med någon.',
      en: 'When you cannot go on or are thinking of suicide and want to talk in Swedish.',
    },
    hours: someWeekdayHours,
    classes: ['suicide', 'self-harm', 'exhaustion'],
    toBeVerified: true,
  },
  {
    key: 'crisis-helpline-en',
    counties: 'all',
    languages: ['en'],
    number: '09 2525 0113',
    tel: '0925250113',
    name: {
      fi: 'MIELI Kriisipuhelin englanniksi ja arabiaksi',
      sv: 'MIELI Kristelefon på engelska och arabiska',
      en: 'MIELI Crisis Helpline in English and Arabic',
    },
    when: {
      fi: 'Kun et jaksa tai ajattelet itsemurhaa ja haluat puhua englanniksi tai arabiaksi.',
      sv: 'När du inte orkar eller tänker på självmord och vill prata på engelska eller arabiska.',
      en: 'When you cannot go on or are thinking of suicide and want to talk to someone.',
    },
    hours: someWeekdayHours,
    classes: ['suicide', 'self-harm', 'exhaustion'],
    toBeVerified: true,
  },
  {
    key: 'victim-support',
    counties: 'all',
    languages: ['fi', 'sv'],
    number: '116 006',
    tel: '116006',
    name: { fi: 'Rikosuhripäivystys', sv: 'Brottsofferjouren', en: 'Victim Support Finland' },
    when: {
      fi: 'Kun sinulle tai läheisellesi on tehty rikos ja tarvitset tukea.',
      sv: 'När du eller en närstående har utsatts för ett brott och behöver stöd.',
      en: 'When a crime has been done to you or someone close and you need support.',
    },
    hours: {
      fi: 'Arkisin; ruotsiksi lyhyemmän ajan',
      sv: 'Vardagar; på svenska en kortare tid',
      en: 'Weekdays; shorter hours in Swedish',
    },
    classes: ['violence', 'sexual-abuse'],
    toBeVerified: true,
  },
  {
    key: 'missing-children',
    counties: 'all',
    languages: ['fi', 'en'],
    number: '116 000',
    tel: '116000',
    name: {
      fi: 'Kadonneiden lasten puhelin (Kaapatut Lapset)',
      sv: 'Telefonen för försvunna barn (Kaapatut Lapset)',
      en: 'Missing children hotline (Kaapatut Lapset)',
    },
    when: {
      fi: 'Kun tarvitset neuvoa kadonneen tai kaapatun lapsen asiassa; jos lapsi katosi juuri, soita 112.',
      sv: 'När du behöver råd om ett försvunnet eller bortfört barn; har barnet just försvunnit, ring 112.',
      en: 'When you need advice about a missing or abducted child; if it has just happened, call 112.',
    },
    hours: { fi: 'Tarkista soittoajat', sv: 'Kontrollera telefontiderna', en: 'Check the hours' },
    classes: ['missing-child'],
    toBeVerified: true,
  },
]
