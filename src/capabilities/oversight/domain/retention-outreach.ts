import type { Text3 } from '#platform/text.ts'
import { type Kept, reference } from './kept.ts'

const whilePlaceStands: Text3 = {
  fi: 'niin kauan kuin paikka',
  sv: 'så länge som platsen',
  en: 'as long as the place',
}

/** Outreach: places, plans and numbers. No table of it can name a family. */
export const outreachRetention: readonly Kept[] = [
  reference('outreach.work', {
    fi: 'jalkautuvan työn paikat ja suunnitelmat',
    sv: 'det uppsökande arbetets platser och planer',
    en: 'places and plans of outreach',
  }),
  {
    table: 'outreach.goer',
    whose: 'workers',
    holds: { fi: 'kuka käy missäkin', sv: 'vem som besöker var', en: 'who goes where' },
    going: 'hand',
    days: null,
    kept: whilePlaceStands,
  },
  reference(
    'outreach.checked',
    { fi: 'käyntien valmistelun vaiheet', sv: 'besökens förberedelser', en: 'points of the set-up' },
    whilePlaceStands,
  ),
  reference(
    'outreach.task',
    { fi: 'käynneistä tiedottaminen', sv: 'information om besöken', en: 'telling about the visits' },
    whilePlaceStands,
  ),
  reference(
    'outreach.tally',
    { fi: 'kävijämäärät, vain lukuja', sv: 'besökarantal, bara siffror', en: 'numbers of visitors' },
    { fi: 'pysyvästi', sv: 'permanent', en: 'for good' },
  ),
  {
    table: 'outreach.tap',
    whose: 'nobody',
    holds: {
      fi: 'laskurin painallukset, ei henkilöitä',
      sv: 'räknarens tryck, inga personer',
      en: 'presses of the counter, no persons',
    },
    going: 'retention',
    days: 14,
    kept: { fi: '14 päivää', sv: '14 dagar', en: '14 days' },
  },
]
