import { addDays, plainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized, Text3 } from '#platform/text.ts'
import { stableId } from '../stable-id.ts'
import { upsert } from '../upsert.ts'
import { areaId, doorId, unitId } from './ids.ts'
import type { DoorKey, UnitKey } from './shape.ts'
import { titles } from './titles.ts'

type Rule = {
  readonly group: string
  readonly door: DoorKey
  readonly unit?: UnitKey
  readonly reach: 'local' | 'partly-central' | 'central'
  readonly own: 'receiver' | 'unit' | 'agreed'
  readonly title?: Text3
  readonly note?: Localized
}

/** Who receives the worry becomes the own worker for three groups (R30); nepsy is guided partly centrally (R31). */
const usual: readonly Rule[] = [
  {
    group: 'general',
    door: 'guidance',
    reach: 'local',
    own: 'agreed',
    title: titles.familyGuide,
    note: {
      fi: 'Ohjaaja pysyy perheen yhteyshenkilönä, kunnes toinen on ottanut asian vastaan.',
      sv: 'Handledaren är familjens kontaktperson tills någon annan har tagit emot ärendet.',
      en: 'The guide stays the family’s contact until somebody else has taken the matter.',
    },
  },
  {
    group: 'expecting-and-babies',
    door: 'neuvola',
    reach: 'local',
    own: 'unit',
    title: titles.publicHealthNurse,
  },
  { group: 'early-years', door: 'neuvola', reach: 'local', own: 'unit', title: titles.publicHealthNurse },
  { group: 'school-age', door: 'school', reach: 'local', own: 'unit', title: titles.curator },
  {
    group: 'nepsy',
    door: 'guidance',
    unit: 'child-rehab',
    reach: 'partly-central',
    own: 'receiver',
    note: {
      fi: 'Diagnoosia ei tarvita. Keskitetty tiimi tukee huolen vastaanottajaa kerran viikossa.',
      sv: 'Ingen diagnos behövs. Det centraliserade teamet stöder den som tar emot oron en gång i veckan.',
      en: 'No diagnosis is needed. The central team supports whoever receives the worry once a week.',
    },
  },
  { group: 'mental-health', door: 'mind', reach: 'local', own: 'receiver', title: titles.psychiatricNurse },
  { group: 'substances', door: 'mind', reach: 'local', own: 'receiver', title: titles.psychiatricNurse },
  {
    group: 'couple-and-divorce',
    door: 'family-law',
    reach: 'central',
    own: 'unit',
    title: titles.childSupervisor,
  },
  {
    group: 'violence',
    door: 'family-social',
    reach: 'central',
    own: 'unit',
    title: titles.socialWorker,
    note: {
      fi: 'Arvioi kiire heti. Hätätilanteessa 112 tai sosiaalipäivystys.',
      sv: 'Bedöm brådskan genast. I nödläge 112 eller socialjouren.',
      en: 'Judge the urgency at once. In an emergency 112 or the social emergency service.',
    },
  },
  { group: 'disability', door: 'disability', reach: 'central', own: 'unit', title: titles.disabilityWorker },
]

type Own = {
  readonly county: string
  readonly area: string
  readonly from: number
  readonly rules: readonly Rule[]
}

/** What areas have agreed otherwise. */
const own: readonly Own[] = [
  {
    county: '09',
    area: 'heinola-sysma',
    from: -120,
    rules: [
      {
        group: 'nepsy',
        door: 'school',
        unit: 'child-rehab',
        reach: 'partly-central',
        own: 'receiver',
        title: titles.curator,
        note: {
          fi: 'Kouluikäisten nepsy-ohjaus alkaa koulun omasta parista. Keskitetty tiimi tulee mukaan pyydettäessä.',
          sv: 'Nepsy-handledningen för skolbarn börjar i skolans eget arbetspar. Det centrala teamet kommer med på begäran.',
          en: 'Guidance for school children begins with the school’s own pair. The central team joins when asked.',
        },
      },
    ],
  },
  {
    county: '17',
    area: 'south',
    from: -60,
    rules: [
      {
        group: 'general',
        door: 'guidance',
        unit: 'parish-families',
        reach: 'local',
        own: 'receiver',
        note: {
          sv: 'På svenska vägleder församlingens familjearbetare tillsammans med handledaren.',
          fi: 'Ruotsinkielisiä perheitä ohjaa seurakunnan perhetyöntekijä yhdessä ohjaajan kanssa.',
        },
      },
    ],
  },
  {
    county: '16',
    area: 'lakeus',
    from: 45,
    rules: [
      {
        group: 'couple-and-divorce',
        door: 'family-law',
        unit: 'family-counselling',
        reach: 'partly-central',
        own: 'receiver',
        note: {
          fi: 'Perheneuvola ja lastenvalvoja ottavat eroperheen vastaan samalla käynnillä.',
          sv: 'Familjerådgivningen och barnatillsynen tar emot familjen på samma besök.',
          en: 'Family counselling and the child supervisor receive the family at one visit.',
        },
      },
    ],
  },
]

/** The guidance models of the demonstration: each county's own, and what areas have agreed otherwise. */
export async function loadGuidanceModel(tx: Tx, today: string): Promise<void> {
  const begins = (days: number): string => addDays(plainDate(today), days)
  const row = (county: string, area: string | null, from: number, rule: Rule) => ({
    id: stableId('guidance-rule', `${county}:${area ?? ''}:${rule.group}`),
    county,
    area_id: area === null ? null : areaId(county, area),
    group_key: rule.group,
    door_id: doorId(county, rule.door),
    unit_id: rule.unit === undefined ? null : unitId(county, rule.unit),
    reach: rule.reach,
    own_worker: rule.own,
    own_worker_title: rule.title ?? {},
    note: rule.note ?? {},
    valid_from: begins(from),
    changed_at: `${begins(Math.min(from, -1))}T09:00:00Z`,
  })
  await upsert(
    tx,
    {
      name: 'help_requests.guidance_rule',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        area_id: 'uuid',
        group_key: 'text',
        door_id: 'uuid',
        unit_id: 'uuid',
        reach: 'text',
        own_worker: 'text',
        own_worker_title: 'jsonb',
        note: 'jsonb',
        valid_from: 'date',
        changed_at: 'timestamptz',
      },
    },
    [
      ...['17', '16', '09'].flatMap((county) => usual.map((rule) => row(county, null, -300, rule))),
      ...own.flatMap(({ county, area, from, rules }) => rules.map((rule) => row(county, area, from, rule))),
    ],
  )
}
