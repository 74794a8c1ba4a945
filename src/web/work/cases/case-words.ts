import type {
  CaseGroup,
  CaseOutcome,
  CaseSource,
  CaseState,
  ChangeReason,
  NextThing,
  ResponsibleKind,
} from '#capabilities/casework/index.ts'
import type { Language } from '#platform/text.ts'

type CaseWords = {
  readonly stages: Readonly<Record<CaseState, string>>
  readonly groups: Readonly<Record<CaseGroup, string>>
  readonly sources: Readonly<Record<CaseSource, string>>
  readonly outcomes: Readonly<Record<CaseOutcome, string>>
  readonly kinds: Readonly<Record<ResponsibleKind, string>>
  readonly reasons: Readonly<Record<ChangeReason, string>>
  readonly things: Readonly<Record<NextThing['kind'], string>>
}

/** What stages, groups and the like are called to workers. */
export const caseWords: Readonly<Record<Language, CaseWords>> = {
  fi: {
    stages: {
      contact: 'yhteydenotto',
      assessment: 'tilannearvio',
      plan: 'suunnitelma',
      help: 'apu',
      'follow-up': 'seuranta',
      closed: 'päättynyt',
    },
    groups: {
      nepsy: 'neuropsykiatriset piirteet',
      substance: 'päihteet perheessä',
      'mental-health': 'mielenterveys',
      divorce: 'ero',
      'custody-dispute': 'vaikea huoltoriita',
      other: 'muu asia',
    },
    sources: {
      'help-request': 'avunpyynnöstä',
      referral: 'lähetteestä',
      meeting: 'tapaamisesta',
      worker: 'työntekijän havainnosta',
    },
    outcomes: {
      'goals-reached': 'tavoitteet saavutettiin',
      'moved-on': 'siirtyi toiseen palveluun',
      'family-wish': 'perhe toivoi',
      'moved-away': 'perhe muutti',
      'not-reached': 'perhettä ei tavoitettu',
      other: 'muu syy',
    },
    kinds: {
      'responsible-worker': 'vastuutyöntekijä',
      'own-worker': 'omatyöntekijä',
      'named-for-family': 'perheen nimetty yhteyshenkilö',
    },
    reasons: {
      first: 'ensimmäinen',
      leaves: 'työntekijä lähtee',
      moves: 'työntekijä siirtyy toisiin tehtäviin',
      'long-absence': 'pitkä poissaolo',
      'family-wish': 'perheen toive',
      'other-skill': 'tarvitaan toista osaamista',
      other: 'muu syy',
    },
    things: {
      step: 'askel',
      limit: 'määräaika',
      meeting: 'neuvottelu',
      join: 'saattaen siirto',
      'follow-up': 'seuranta',
    },
  },
  sv: {
    stages: {
      contact: 'kontakt',
      assessment: 'bedömning',
      plan: 'plan',
      help: 'hjälp',
      'follow-up': 'uppföljning',
      closed: 'avslutat',
    },
    groups: {
      nepsy: 'neuropsykiatriska drag',
      substance: 'rusmedel i familjen',
      'mental-health': 'psykisk hälsa',
      divorce: 'skilsmässa',
      'custody-dispute': 'svår vårdnadstvist',
      other: 'annat ärende',
    },
    sources: {
      'help-request': 'en begäran om hjälp',
      referral: 'en remiss',
      meeting: 'ett möte',
      worker: 'en medarbetares iakttagelse',
    },
    outcomes: {
      'goals-reached': 'målen nåddes',
      'moved-on': 'gick vidare till en annan tjänst',
      'family-wish': 'familjen önskade det',
      'moved-away': 'familjen flyttade',
      'not-reached': 'familjen nåddes inte',
      other: 'annan orsak',
    },
    kinds: {
      'responsible-worker': 'ansvarig medarbetare',
      'own-worker': 'egen medarbetare',
      'named-for-family': 'familjens namngivna kontaktperson',
    },
    reasons: {
      first: 'den första',
      leaves: 'medarbetaren slutar',
      moves: 'medarbetaren får andra uppgifter',
      'long-absence': 'lång frånvaro',
      'family-wish': 'familjens önskan',
      'other-skill': 'annat kunnande behövs',
      other: 'annan orsak',
    },
    things: {
      step: 'steg',
      limit: 'tidsfrist',
      meeting: 'möte',
      join: 'trygg övergång',
      'follow-up': 'uppföljning',
    },
  },
  en: {
    stages: {
      contact: 'contact',
      assessment: 'assessment',
      plan: 'plan',
      help: 'help',
      'follow-up': 'follow-up',
      closed: 'closed',
    },
    groups: {
      nepsy: 'neuropsychiatric traits',
      substance: 'substance use in the family',
      'mental-health': 'mental health',
      divorce: 'divorce',
      'custody-dispute': 'hard custody dispute',
      other: 'another matter',
    },
    sources: {
      'help-request': 'a help request',
      referral: 'a referral',
      meeting: 'a meeting',
      worker: 'what a worker knew',
    },
    outcomes: {
      'goals-reached': 'the goals were reached',
      'moved-on': 'moved on to another service',
      'family-wish': 'the family wished it',
      'moved-away': 'the family moved away',
      'not-reached': 'the family was not reached',
      other: 'another reason',
    },
    kinds: {
      'responsible-worker': 'responsible worker',
      'own-worker': 'own worker',
      'named-for-family': 'the family’s named contact',
    },
    reasons: {
      first: 'the first one',
      leaves: 'the worker leaves',
      moves: 'the worker gets other tasks',
      'long-absence': 'a long absence',
      'family-wish': 'the family’s wish',
      'other-skill': 'another skill is needed',
      other: 'another reason',
    },
    things: {
      step: 'step',
      limit: 'limit',
      meeting: 'meeting',
      join: 'join',
      'follow-up': 'follow-up',
    },
  },
}
