import type { Text3 } from '#platform/text.ts'

/**
 * The seven tasks of a family centre, the petals of national line 1.
 * @source R148
 */
export const sevenTasks = [
  'well-being',
  'peer-support',
  'early-support',
  'divorce',
  'violence',
  'diversity',
  'parenthood',
] as const
export type FamilyCentreTask = (typeof sevenTasks)[number]

export const sevenTaskNames: Readonly<Record<FamilyCentreTask, Text3>> = {
  'well-being': {
    fi: 'Edistää ja seuraa hyvinvointia ja terveyttä sekä lapsen kasvua ja kehitystä',
    sv: 'Främjar och följer välfärd och hälsa samt barnets växt och utveckling',
    en: 'Promotes and follows health and well-being and the child’s growth',
  },
  'peer-support': {
    fi: 'Mahdollistaa vertaistuen ja yhteisöllisyyden',
    sv: 'Möjliggör kamratstöd och gemenskap',
    en: 'Enables peer support and community',
  },
  'early-support': {
    fi: 'Antaa varhaista tukea, hoitoa ja kuntoutusta',
    sv: 'Ger tidigt stöd, vård och rehabilitering',
    en: 'Gives early support, care and rehabilitation',
  },
  divorce: {
    fi: 'Auttaa sovinnolliseen eroon ja jatkuvaan vanhemmuuteen',
    sv: 'Hjälper till en skilsmässa i samförstånd och ett fortsatt föräldraskap',
    en: 'Helps to an amicable divorce and continuing parenthood',
  },
  violence: {
    fi: 'Ehkäisee lähisuhdeväkivaltaa',
    sv: 'Förebygger våld i nära relationer',
    en: 'Prevents violence in close relationships',
  },
  diversity: {
    fi: 'Ottaa huomioon perheiden moninaisuuden ja monikulttuurisuuden',
    sv: 'Beaktar familjernas mångfald och mångkulturalitet',
    en: 'Takes the diversity of families into account, many cultures included',
  },
  parenthood: {
    fi: 'Tukee vanhemmuutta ja parisuhdetta',
    sv: 'Stöder föräldraskapet och parförhållandet',
    en: 'Supports parenthood and the couple’s relationship',
  },
}

/** Short names, where seven stand beside each other. */
export const sevenTasksInShort: Readonly<Record<FamilyCentreTask, Text3>> = {
  'well-being': { fi: 'Hyvinvointi ja kasvu', sv: 'Välfärd och växt', en: 'Well-being and growth' },
  'peer-support': { fi: 'Vertaistuki', sv: 'Kamratstöd', en: 'Peer support' },
  'early-support': { fi: 'Varhainen tuki', sv: 'Tidigt stöd', en: 'Early support' },
  divorce: { fi: 'Sovinnollinen ero', sv: 'Skilsmässa i samförstånd', en: 'Amicable divorce' },
  violence: { fi: 'Väkivallan ehkäisy', sv: 'Förebygga våld', en: 'Preventing violence' },
  diversity: { fi: 'Perheiden moninaisuus', sv: 'Familjernas mångfald', en: 'Diversity of families' },
  parenthood: {
    fi: 'Vanhemmuus ja parisuhde',
    sv: 'Föräldraskap och parförhållande',
    en: 'Parenthood and couple',
  },
}

export const taskStates = ['whole', 'partly', 'gap'] as const
export type TaskState = (typeof taskStates)[number]

/**
 * A task is carried where it has a method, somebody who answers for it and an agreed division of work; with none of them there is
 * a gap.
 * @source R148
 */
export function taskState(cell: {
  readonly hasMethod: boolean
  readonly hasOwner: boolean
  readonly hasDivision: boolean
}): TaskState {
  const there = [cell.hasMethod, cell.hasOwner, cell.hasDivision].filter(Boolean).length
  return there === 3 ? 'whole' : there === 0 ? 'gap' : 'partly'
}
