import type {
  ConsentGiver,
  ConsentWay,
  DeclineReason,
  PositionBand,
  ReferralOutcome,
  SharedField,
} from '#capabilities/guidance/index.ts'
import type { Language } from '#platform/text.ts'

/** One field of a story: what was written, and whether it goes along. */
export type StoryWords = readonly (readonly [field: SharedField, value: string, kept?: 'kept'])[]

export type StoryMove =
  | { readonly move: 'receive' | 'start' | 'confirmCancel'; readonly by: string }
  | { readonly move: 'accept'; readonly by: string; readonly number?: string; readonly text?: string }
  | { readonly move: 'decline'; readonly by: string; readonly reason: DeclineReason; readonly text: string }
  | {
      readonly move: 'askMore' | 'giveMore' | 'askCancel' | 'write' | 'note'
      readonly by: string
      readonly text: string
    }
  | {
      readonly move: 'waitlist'
      readonly by: string
      readonly inDays: number
      readonly position: PositionBand
      readonly meanwhile: string
    }
  | {
      readonly move: 'complete'
      readonly by: string
      readonly outcome: ReferralOutcome
      readonly text: string
    }
  | { readonly move: 'redirect'; readonly by: string; readonly to: string; readonly text: string }
  /** The referral goes on with what came back; later steps are about the new one. */
  | { readonly move: 'sendElsewhere'; readonly by: string; readonly to: string; readonly consent?: true }
  | { readonly move: 'settle'; readonly by: string; readonly text: string }
  | { readonly move: 'mistake'; readonly by: string; readonly text: string }
  /** The family, behind its code. */
  | { readonly move: 'withdraw'; readonly text: string }

export type ReferralStory = {
  readonly key: string
  readonly county: string
  readonly by: string
  readonly to: string
  readonly language: Language
  readonly municipality: string
  /** Days before now on which it is sent, and the time. */
  readonly daysAgo: number
  readonly at: `${number}:${number}`
  /** The key of the help request it comes from. */
  readonly request?: string
  /** The key of a referral of the same family. */
  readonly alongside?: string
  readonly words: StoryWords
  readonly consent?: { readonly giver: ConsentGiver; readonly way: ConsentWay }
  /** Stays a draft. */
  readonly unsent?: true
  /** `guest`: the named person behind the signed link. */
  readonly moves: readonly (StoryMove & { readonly afterHours: number })[]
}

const onTheSpot = { giver: 'guardian', way: 'on-the-spot' } as const
const byPhone = { giver: 'guardian', way: 'by-phone' } as const

/** Referrals that show every state, most of them in Pohjanmaa. All families and words are invented. */
export const referralStories: readonly ReferralStory[] = [
  // A school nurse sends a boy to an occupational therapist, and his family to an association's group.
  {
    key: 'demo-referral-boy',
    county: '17',
    by: 'school-nurse',
    to: 'child-rehab',
    language: 'fi',
    municipality: '905',
    daysAgo: 24,
    at: '09:40',
    words: [
      ['need', 'Toimintaterapeutin arvio: kynän pito, pukeminen ja leikkaaminen ovat hankalia.'],
      ['child-age', '7 vuotta, 1. luokka'],
      ['child-name', 'Eino'],
      ['contact', 'Äiti, 040 000 0051'],
      ['contact-times', 'Arkisin klo 15 jälkeen'],
      ['tried', 'Koulussa kynätuki ja tauot syksystä asti.'],
      ['strengths', 'Eino on utelias ja rakentaa tuntikausia.'],
      ['background', 'Vanhemmat erosivat keväällä.', 'kept'],
    ],
    moves: [
      { move: 'receive', by: 'therapist', afterHours: 4 },
      {
        move: 'accept',
        by: 'therapist',
        number: 'TT-204',
        text: 'Soitan äidille tällä viikolla.',
        afterHours: 22,
      },
      { move: 'start', by: 'therapist', afterHours: 72 },
      {
        move: 'note',
        by: 'therapist',
        text: 'Koulun havainnot pyydettävä ennen toista käyntiä.',
        afterHours: 2,
      },
      {
        move: 'complete',
        by: 'therapist',
        outcome: 'helped',
        text: 'Arvio tehty. Harjoitukset kotiin ja koululle, uusi katsaus syksyllä.',
        afterHours: 300,
      },
    ],
  },
  {
    key: 'demo-referral-family',
    county: '17',
    by: 'school-nurse',
    to: 'ngo-groups',
    language: 'fi',
    municipality: '905',
    daysAgo: 24,
    at: '09:55',
    alongside: 'demo-referral-boy',
    consent: onTheSpot,
    words: [
      ['need', 'Eroryhmä lapselle ja äidille.'],
      ['parent-names', 'Hanna'],
      ['contact', 'Hanna, 040 000 0051'],
      ['child-age', '7 vuotta'],
      ['wishes', 'Ryhmä, jossa on muitakin ekaluokkalaisia.'],
      ['background', 'Pojalla on arvio lasten kuntoutuksessa.', 'kept'],
    ],
    moves: [
      { move: 'receive', by: 'ngo-worker', afterHours: 20 },
      {
        move: 'accept',
        by: 'ngo-worker',
        text: 'Tervetuloa. Seuraava ryhmä alkaa kolmen viikon päästä.',
        afterHours: 26,
      },
      { move: 'start', by: 'ngo-worker', afterHours: 90 },
      {
        move: 'write',
        by: 'ngo-worker',
        text: 'Ensitapaaminen on pidetty. Ryhmä alkaa ensi viikolla.',
        afterHours: 200,
      },
    ],
  },
  // The tired mother whose request the guide holds.
  {
    key: 'demo-referral-home-service',
    county: '17',
    by: 'guide',
    to: 'home-service',
    language: 'fi',
    municipality: '905',
    daysAgo: 1,
    at: '12:50',
    request: 'demo-parent-vaasa',
    words: [
      ['need', 'Yksi ilta viikossa, jolloin joku olisi taaperon kanssa.'],
      ['contact', 'Tekstiviestillä 040 000 0001. Älä soita, lapsi nukkuu.'],
      ['contact-times', 'Klo 12–14'],
      ['for-whom', 'Äiti ja 1-vuotias'],
      ['worry', 'Äiti on hyvin väsynyt.'],
    ],
    moves: [
      { move: 'receive', by: 'home-service-worker', afterHours: 2 },
      {
        move: 'waitlist',
        by: 'home-service-worker',
        inDays: 9,
        position: 'first-five',
        meanwhile:
          'Kotipalvelu voi tulla jo huomenna kahdeksi tunniksi päivällä. Perhekahvila on auki tiistaisin.',
        afterHours: 3,
      },
    ],
  },
  {
    key: 'demo-referral-draft',
    county: '17',
    by: 'guide',
    to: 'ngo-groups',
    language: 'fi',
    municipality: '905',
    daysAgo: 0,
    at: '08:10',
    request: 'demo-for-another-unit',
    unsent: true,
    words: [
      ['need', 'Keskustelu erosta ja ryhmä lapsille.'],
      ['contact', '040 000 0003'],
      ['background', 'Muutto tehty viikko sitten.', 'kept'],
    ],
    moves: [],
  },
  {
    key: 'demo-referral-sent',
    county: '17',
    by: 'school-nurse',
    to: 'family-counselling',
    language: 'sv',
    municipality: '499',
    daysAgo: 1,
    at: '10:20',
    consent: byPhone,
    words: [
      ['need', 'Hjälp med utbrott på morgnarna.'],
      ['contact', 'Pappa, 050 000 0052'],
      ['child-age', '9 år'],
      ['language', 'svenska'],
    ],
    moves: [],
  },
  {
    key: 'demo-referral-received',
    county: '17',
    by: 'psychologist',
    to: 'child-psychiatry',
    language: 'fi',
    municipality: '598',
    daysAgo: 2,
    at: '13:05',
    consent: { giver: 'guardians-together', way: 'on-the-spot' },
    words: [
      ['need', 'Arvio: poika ei ole käynyt koulussa kuuteen viikkoon.'],
      ['child-age', '11 vuotta'],
      ['contact', 'Äiti, 040 000 0053'],
      ['tried', 'Viisi käyntiä koulupsykologilla, osapäiväinen koulu.'],
    ],
    moves: [{ move: 'receive', by: 'consulting-doctor', afterHours: 5 }],
  },
  {
    key: 'demo-referral-more',
    county: '17',
    by: 'guide',
    to: 'family-counselling',
    language: 'fi',
    municipality: '905',
    daysAgo: 3,
    at: '11:15',
    words: [
      ['need', 'Vanhemmat riitelevät, lapsi pelkää.'],
      ['contact', '040 000 0054'],
    ],
    moves: [
      {
        move: 'askMore',
        by: 'family-counsellor',
        text: 'Minkä ikäinen lapsi on, ja asuvatko vanhemmat yhdessä?',
        afterHours: 20,
      },
    ],
  },
  {
    key: 'demo-referral-accepted',
    county: '17',
    by: 'guide',
    to: 'peer-support',
    language: 'fi',
    municipality: '905',
    daysAgo: 5,
    at: '09:00',
    consent: byPhone,
    words: [
      ['need', 'Vertainen, jolla on myös kaksoset.'],
      ['parent-names', 'Jenni'],
      ['contact', '040 000 0055'],
    ],
    moves: [{ move: 'accept', by: 'guest', text: 'Soitan Jennille huomenna.', afterHours: 30 }],
  },
  {
    key: 'demo-referral-cancel',
    county: '17',
    by: 'guide',
    to: 'ngo-groups',
    language: 'fi',
    municipality: '905',
    daysAgo: 6,
    at: '14:00',
    consent: byPhone,
    words: [
      ['need', 'Juttuapua eron keskellä.'],
      ['contact', '040 000 0056'],
    ],
    moves: [
      { move: 'accept', by: 'ngo-worker', afterHours: 20 },
      {
        move: 'askCancel',
        by: 'guide',
        text: 'Perhe löysi jo ryhmän läheltä. He kiittävät.',
        afterHours: 60,
      },
    ],
  },
  {
    key: 'demo-referral-declined',
    county: '17',
    by: 'school-nurse',
    to: 'child-psychiatry',
    language: 'fi',
    municipality: '905',
    daysAgo: 4,
    at: '08:30',
    words: [
      ['need', 'Arvio tarkkaavuudesta.'],
      ['child-age', '8 vuotta'],
      ['contact', '040 000 0057'],
    ],
    moves: [
      {
        move: 'decline',
        by: 'consulting-doctor',
        reason: 'not-eligible',
        text: 'Ensin perustason tutkimus koulupsykologilla. Kirjoitan mielelläni, mitä siinä kannattaa katsoa.',
        afterHours: 28,
      },
    ],
  },
  // Two answers that were no help: the lead of the guide's unit has it.
  {
    key: 'demo-referral-bounced',
    county: '17',
    by: 'guide',
    to: 'home-service',
    language: 'fi',
    municipality: '287',
    daysAgo: 9,
    at: '10:00',
    words: [
      ['need', 'Apua iltoihin syrjäkylällä, ei autoa.'],
      ['contact', '040 000 0058'],
    ],
    moves: [
      {
        move: 'decline',
        by: 'home-service-worker',
        reason: 'other-area',
        text: 'Iltavuoroja ei ole tällä alueella.',
        afterHours: 24,
      },
      { move: 'sendElsewhere', by: 'guide', to: 'family-counselling', afterHours: 4 },
      {
        move: 'decline',
        by: 'family-counsellor',
        reason: 'not-our-task',
        text: 'Perhe tarvitsee käytännön apua, ei keskustelua.',
        afterHours: 40,
      },
    ],
  },
  // Redirected, and the family must be asked: a draft on the teacher's list.
  {
    key: 'demo-referral-redirected',
    county: '17',
    by: 'teacher',
    to: 'student-welfare',
    language: 'fi',
    municipality: '905',
    daysAgo: 7,
    at: '12:15',
    consent: onTheSpot,
    words: [
      ['need', 'Oppilas itkee usein ja kertoo riidoista kotona.'],
      ['child-age', '10 vuotta, 4. luokka'],
      ['contact', 'Isä, 040 000 0059'],
    ],
    moves: [
      { move: 'receive', by: 'psychologist', afterHours: 3 },
      {
        move: 'redirect',
        by: 'psychologist',
        to: 'family-counselling',
        text: 'Perheneuvola tapaa koko perheen. Se on tässä parempi.',
        afterHours: 45,
      },
    ],
  },
  // Nobody answered: the clock brings it back to the nurse.
  {
    key: 'demo-referral-expired',
    county: '17',
    by: 'school-nurse',
    to: 'peer-support',
    language: 'fi',
    municipality: '905',
    daysAgo: 12,
    at: '09:10',
    consent: byPhone,
    words: [
      ['need', 'Tukiperhe joka toiseksi viikonlopuksi.'],
      ['contact', '040 000 0060'],
    ],
    moves: [],
  },
  {
    key: 'demo-referral-withdrawn',
    county: '17',
    by: 'guide',
    to: 'ngo-groups',
    language: 'fi',
    municipality: '905',
    daysAgo: 14,
    at: '15:20',
    consent: byPhone,
    words: [
      ['need', 'Eroryhmä vanhemmalle.'],
      ['contact', '040 000 0061'],
    ],
    moves: [
      { move: 'accept', by: 'ngo-worker', afterHours: 18 },
      { move: 'withdraw', text: 'Emme halua nyt ryhmään.', afterHours: 50 },
    ],
  },
  {
    key: 'demo-referral-cancelled',
    county: '17',
    by: 'guide',
    to: 'home-service',
    language: 'fi',
    municipality: '905',
    daysAgo: 20,
    at: '10:30',
    words: [
      ['need', 'Apua muuttoviikolle.'],
      ['contact', '040 000 0062'],
    ],
    moves: [
      { move: 'accept', by: 'home-service-worker', afterHours: 10 },
      { move: 'askCancel', by: 'guide', text: 'Perhe muutti toiseen kuntaan.', afterHours: 30 },
      { move: 'confirmCancel', by: 'home-service-worker', afterHours: 6 },
    ],
  },
  {
    key: 'demo-referral-closed',
    county: '17',
    by: 'guide',
    to: 'family-counselling',
    language: 'fi',
    municipality: '905',
    daysAgo: 18,
    at: '09:45',
    words: [
      ['need', 'Parisuhteen pulmat.'],
      ['contact', '040 000 0063'],
    ],
    moves: [
      {
        move: 'decline',
        by: 'family-counsellor',
        reason: 'no-capacity',
        text: 'Jono on nyt yli neljä kuukautta.',
        afterHours: 30,
      },
      {
        move: 'settle',
        by: 'guide',
        text: 'Seurakuntien perheneuvonta antoi ajan ensi viikolle.',
        afterHours: 20,
      },
    ],
  },
  {
    key: 'demo-referral-mistake',
    county: '17',
    by: 'guide',
    to: 'home-service',
    language: 'fi',
    municipality: '905',
    daysAgo: 16,
    at: '13:40',
    words: [
      ['need', 'Väärä perhe.'],
      ['contact', '040 000 0064'],
    ],
    moves: [{ move: 'mistake', by: 'guide', text: 'Lähti väärän perheen tiedoilla.', afterHours: 0.2 }],
  },
  {
    key: 'demo-referral-no-help',
    county: '17',
    by: 'teacher',
    to: 'student-welfare',
    language: 'fi',
    municipality: '905',
    daysAgo: 40,
    at: '08:50',
    consent: onTheSpot,
    words: [
      ['need', 'Oppilas on yksin välitunneilla.'],
      ['child-age', '9 vuotta'],
      ['contact', 'Äiti, 040 000 0065'],
    ],
    moves: [
      { move: 'accept', by: 'psychologist', afterHours: 20 },
      { move: 'start', by: 'psychologist', afterHours: 60 },
      {
        move: 'complete',
        by: 'psychologist',
        outcome: 'no-longer-wanted',
        text: 'Poika sai ystävän, perhe ei enää tarvinnut tukea.',
        afterHours: 200,
      },
    ],
  },
  // The other two counties.
  {
    key: 'demo-referral-16',
    county: '16',
    by: 'school-nurse',
    to: 'child-rehab',
    language: 'fi',
    municipality: '743',
    daysAgo: 3,
    at: '09:30',
    words: [
      ['need', 'Puheterapeutin arvio.'],
      ['child-age', '6 vuotta'],
      ['contact', '040 000 0071'],
    ],
    moves: [{ move: 'accept', by: 'therapist', afterHours: 25 }],
  },
  {
    key: 'demo-referral-16-ngo',
    county: '16',
    by: 'guide',
    to: 'ngo-groups',
    language: 'fi',
    municipality: '743',
    daysAgo: 1,
    at: '11:00',
    consent: byPhone,
    words: [
      ['need', 'Eroryhmä koululaiselle.'],
      ['contact', '040 000 0072'],
    ],
    moves: [],
  },
  {
    key: 'demo-referral-09',
    county: '09',
    by: 'school-nurse',
    to: 'family-counselling',
    language: 'fi',
    municipality: '398',
    daysAgo: 11,
    at: '10:10',
    consent: onTheSpot,
    words: [
      ['need', 'Uniongelmat ja riidat.'],
      ['child-age', '5 vuotta'],
      ['contact', '040 000 0081'],
    ],
    moves: [
      { move: 'accept', by: 'family-counsellor', afterHours: 30 },
      { move: 'start', by: 'family-counsellor', afterHours: 48 },
      {
        move: 'complete',
        by: 'family-counsellor',
        outcome: 'helped',
        text: 'Kolme käyntiä, arki rauhoittui.',
        afterHours: 120,
      },
    ],
  },
  {
    key: 'demo-referral-09-waiting',
    county: '09',
    by: 'guide',
    to: 'child-psychiatry',
    language: 'fi',
    municipality: '398',
    daysAgo: 8,
    at: '14:20',
    consent: byPhone,
    words: [
      ['need', 'Arvio mielialasta.'],
      ['child-age', '12 vuotta'],
      ['contact', '040 000 0082'],
    ],
    moves: [
      {
        move: 'waitlist',
        by: 'consulting-doctor',
        inDays: 70,
        position: 'first-twenty',
        meanwhile: 'Koulupsykologi tapaa viikoittain. Kiireessä soita lastenpsykiatrian puhelimeen.',
        afterHours: 60,
      },
    ],
  },
]
