import type { Text3 } from '#platform/text.ts'

/** By what a county looks at itself: eight national lines, seven principles, five measures of the programme. */
export const assessedKinds = ['line', 'principle', 'measure'] as const
export type AssessedKind = (typeof assessedKinds)[number]

/** @source R149 */
export const principles = [
  'rights-of-the-child',
  'mutual-encounter',
  'easy-access',
  'help-without-delay',
  'peer-support',
  'effective-methods',
  'cost-awareness',
] as const
export type Principle = (typeof principles)[number]

export const principleNames: Readonly<Record<Principle, Text3>> = {
  'rights-of-the-child': {
    fi: 'Lapsen oikeudet toteutuvat',
    sv: 'Barnets rättigheter förverkligas',
    en: 'Rights of the child',
  },
  'mutual-encounter': {
    fi: 'Kohtaaminen on vastavuoroista',
    sv: 'Mötet är ömsesidigt',
    en: 'Mutual encounter',
  },
  'easy-access': { fi: 'Apuun pääsee helposti', sv: 'Det är lätt att få hjälp', en: 'Easy access' },
  'help-without-delay': {
    fi: 'Apu tulee viiveettä',
    sv: 'Hjälpen kommer utan dröjsmål',
    en: 'Help without delay',
  },
  'peer-support': {
    fi: 'Vertaistuki ja yhteisöllisyys',
    sv: 'Kamratstöd och gemenskap',
    en: 'Peer support and community',
  },
  'effective-methods': {
    fi: 'Vaikuttavat menetelmät',
    sv: 'Verkningsfulla metoder',
    en: 'Effective methods',
  },
  'cost-awareness': { fi: 'Kustannustietoisuus', sv: 'Kostnadsmedvetenhet', en: 'Cost awareness' },
}

/** What a principle goes through until it lives: written into strategic documents, put into practice, followed, told of. */
export const principleMarks = ['written', 'practised', 'followed', 'told'] as const
export type PrincipleMark = (typeof principleMarks)[number]

/** @source R150 */
export const programmeMeasures = ['model', 'structures', 'skills', 'piloting', 'spreading'] as const
export type ProgrammeMeasure = (typeof programmeMeasures)[number]

export const programmeMeasureNames: Readonly<Record<ProgrammeMeasure, Text3>> = {
  model: {
    fi: 'Malli: palvelujen kokonaisuus, ydintehtävät laajoine terveystarkastuksineen, periaatteet, tarpeen tunnistaminen, sähköisten palvelujen suunnitelma, suuntaviivat aloittamiseen, järjestämiseen ja johtamiseen',
    sv: 'Modell: tjänsternas helhet, kärnuppgifterna med omfattande hälsoundersökningar, principerna, att känna igen behov, planen för e-tjänster, riktlinjer för att starta, ordna och leda',
    en: 'Model: the whole of services, core tasks with broad health checks, principles, recognising need, a plan for e-services, outlines for starting, organising and leading',
  },
  structures: { fi: 'Rakenteet', sv: 'Strukturer', en: 'Structures' },
  skills: { fi: 'Osaaminen ja koulutus', sv: 'Kunnande och utbildning', en: 'Skills and training' },
  piloting: {
    fi: 'Pilotointi: tuki, seuranta ja arviointi; mallia muutetaan palautteesta',
    sv: 'Pilotering: stöd, uppföljning och utvärdering; modellen ändras enligt respons',
    en: 'Piloting with support, follow-up and evaluation; the model changes by feedback',
  },
  spreading: {
    fi: 'Käyttöönotto ja levittäminen',
    sv: 'Ibruktagande och spridning',
    en: 'Taking into use and spreading',
  },
}

/** The national lines by their numbers. */
export const lineItems = ['1', '2', '3', '4', '5', '6', '7', '8'] as const

const items: Readonly<Record<AssessedKind, readonly string[]>> = {
  line: lineItems,
  principle: principles,
  measure: programmeMeasures,
}

/** What is looked at within a kind, in its order. */
export const itemsOf = (kind: AssessedKind): readonly string[] => items[kind]

/** 0 not begun, 1 begun, 2 in use in part, 3 in use everywhere. */
export const assessedLevels = [0, 1, 2, 3] as const
export type AssessedLevel = (typeof assessedLevels)[number]

/** How far a principle has come, on the scale of the others: by how many of its marks are there. */
export const levelByMarks = (marks: readonly PrincipleMark[]): AssessedLevel =>
  marks.length === 0 ? 0 : marks.length === 1 ? 1 : marks.length < principleMarks.length ? 2 : 3

/** Whether an item has come further than the year before; null where either year says nothing. */
export const sinceLastYear = (
  now: AssessedLevel | null,
  before: AssessedLevel | null,
): 'further' | 'back' | 'same' | null =>
  now === null || before === null ? null : now > before ? 'further' : now < before ? 'back' : 'same'
