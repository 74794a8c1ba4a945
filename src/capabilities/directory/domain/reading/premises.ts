import type { SiteKind } from '../listing.ts'

const kinds: readonly (readonly [words: RegExp, kind: SiteKind])[] = [
  [/perhekesku|perhetalo|familjecent|family cent|familjens hus/i, 'family-centre'],
  [/seurakun|kirkko|församling|kyrk|parish|church/i, 'parish'],
  [/päiväko|varhaiskas|päivähoi|daghem|dagvård|småbarns|day-?care/i, 'day-care'],
  [/koulu|lukio|opisto|skola|gymnasi|school/i, 'school'],
  [
    /terveys|terveyd|neuvola|sairaala|poliklin|hammas|hälso|rådgivning|sjukhus|tandvård|clinic|hospital|health/i,
    'health-centre',
  ],
  [
    /kohtaamispaik|leikkipuisto|nuorisot|perhetupa|kerhotil|träffpunkt|lekpark|ungdomsg|meeting place|playground/i,
    'meeting-place',
  ],
  [/yhdistys|järjestö|\bry\b|förening|\brf\b|association/i, 'ngo'],
]

/** What kind of building it is, by its name. */
export const siteKindOf = (names: string): SiteKind =>
  kinds.find(([words]) => words.test(names))?.[1] ?? 'office'

const accessible = /\besteet(?:ön|tömä|tömi)|\btillgänglig|\baccessible\b|step-free/i
const notAccessible = /\bei(?: ole)? esteet|\binte tillgänglig|\bnot accessible|inaccessible/i

/** True when the words say that one gets in without steps, and none says the contrary. */
export const saysAccessible = (sentences: readonly string[]): boolean =>
  sentences.some((each) => accessible.test(each)) && !sentences.some((each) => notAccessible.test(each))
