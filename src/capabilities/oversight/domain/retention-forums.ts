import type { Text3 } from '#platform/text.ts'
import { type Kept, reference } from './kept.ts'

const withIt = (table: string, holds: Text3, kept: Text3): Kept => ({
  table,
  whose: 'workers',
  holds,
  going: 'with',
  days: null,
  kept,
})
const asForum: Text3 = {
  fi: 'niin kauan kuin foorumi',
  sv: 'så länge som forumet',
  en: 'as long as the forum',
}
const asMeeting: Text3 = {
  fi: 'niin kauan kuin kokous',
  sv: 'så länge som mötet',
  en: 'as long as the meeting',
}
const asDecision: Text3 = {
  fi: 'niin kauan kuin päätös',
  sv: 'så länge som beslutet',
  en: 'as long as the decision',
}

/** Forums in which organisations lead together: people of the network by name, nobody of a family. */
export const forumsRetention: readonly Kept[] = [
  reference('network.forum_template', {
    fi: 'foorumien mallit',
    sv: 'mallar för forum',
    en: 'templates of forums',
  }),
  reference('network.forum', {
    fi: 'foorumit, niiden tarkoitus ja rytmi',
    sv: 'forum, deras syfte och rytm',
    en: 'forums, their purpose and rhythm',
  }),
  reference('network.seat', {
    fi: 'foorumien paikat sektoreittain',
    sv: 'forumens platser enligt sektor',
    en: 'seats of forums by sector',
  }),
  withIt(
    'network.seat_term',
    {
      fi: 'kuka istuu foorumin paikalla ja kuka on varajäsen',
      sv: 'vem som sitter på forumets plats och vem som är ersättare',
      en: 'who sits on a seat of a forum and who is the deputy',
    },
    asForum,
  ),
  withIt(
    'network.office_term',
    {
      fi: 'foorumien puheenjohtajat, sihteerit ja vastuuhenkilöt',
      sv: 'forumens ordförande, sekreterare och ansvariga',
      en: 'chairs, secretaries and responsible persons of forums',
    },
    asForum,
  ),
  reference('network.meeting', {
    fi: 'foorumien kokoukset',
    sv: 'forumens möten',
    en: 'meetings of forums',
  }),
  withIt(
    'network.attendance',
    {
      fi: 'ketkä kutsuttiin kokoukseen ja ketkä olivat paikalla',
      sv: 'vilka som kallades till mötet och vilka som var med',
      en: 'who was asked to a meeting and who was there',
    },
    asMeeting,
  ),
  withIt(
    'network.agenda_item',
    {
      fi: 'asialistan asiat, ehdottaja ja esittelijä',
      sv: 'ärenden på föredragningslistan, vem som föreslagit och föredrar',
      en: 'matters of an agenda, who proposed and who presents',
    },
    asForum,
  ),
  withIt(
    'network.item_minutes',
    { fi: 'pöytäkirja asia asialta', sv: 'protokollet ärende för ärende', en: 'minutes matter by matter' },
    asMeeting,
  ),
  {
    table: 'network.decision',
    whose: 'workers',
    holds: {
      fi: 'foorumien päätökset ja kuka kirjasi päätöksen',
      sv: 'forumens beslut och vem som antecknade dem',
      en: 'decisions of forums and who wrote them down',
    },
    going: 'stays',
    days: null,
    kept: {
      fi: 'pysyvästi: päätökset säilyvät',
      sv: 'för gott: besluten bevaras',
      en: 'for good: decisions are kept',
    },
  },
  withIt(
    'network.decision_recipient',
    {
      fi: 'kenelle päätös kerrottiin ja kuka vahvisti sen',
      sv: 'vem som fick veta om beslutet och vem som bekräftade det',
      en: 'who was told of a decision and who confirmed it',
    },
    asDecision,
  ),
  reference(
    'network.child_impact',
    {
      fi: 'lapsivaikutusten arvioinnit',
      sv: 'barnkonsekvensbedömningar',
      en: 'child-impact assessments',
    },
    asDecision,
  ),
  withIt(
    'network.forum_task',
    {
      fi: 'foorumien tehtävät ja kuka ne tekee',
      sv: 'forumens uppgifter och vem som gör dem',
      en: 'tasks of forums and who does them',
    },
    asForum,
  ),
  reference('network.vote', {
    fi: 'priorisointiäänestykset',
    sv: 'prioriteringsröstningar',
    en: 'prioritising votes',
  }),
  reference('network.vote_option', {
    fi: 'äänestysten vaihtoehdot',
    sv: 'röstningarnas alternativ',
    en: 'options of votes',
  }),
  withIt(
    'network.vote_cast',
    {
      fi: 'kuinka monta pistettä paikka antoi',
      sv: 'hur många poäng en plats gav',
      en: 'how many points a seat gave',
    },
    asMeeting,
  ),
]
