import { sql } from 'kysely'
import { addDays, addMonths, dateFrom, partsOf, type PlainDate, plainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { occurrenceDays } from '#platform/recurrence.ts'
import type { Text3 } from '#platform/text.ts'
import { stableId } from '../../stable-id.ts'
import { upsert } from '../../upsert.ts'
import { demoCounties } from '../counties.ts'
import { areaId, personId } from '../ids.ts'
import type { DemoCounty } from '../shape.ts'

/** What returns in the year of a county, and what became of it the year before (R174, D23, D24). */
export const clockEntryId = (county: string, key: string): string =>
  stableId('clock-entry', `${county}:${key}`)

const leaders = (
  county: string,
): { readonly coordinator: string; readonly leader: string; readonly area: string } => {
  const end = county === '17' ? '' : `-${county}`
  return {
    coordinator: personId(`coordinator${end}`),
    leader: personId(`county-leader${end}`),
    area: personId(`area-lead${end}`),
  }
}

type Demo = {
  readonly key: string
  readonly kind: 'communication' | 'negotiation' | 'other' | 'report' | 'survey' | 'training'
  readonly title: Text3
  readonly month: number
  /** Without a day it is of the whole month. */
  readonly day?: number
  readonly note?: string
  readonly owner: 'area' | 'coordinator' | 'leader' | Text3
  readonly outcome?: string
  readonly legal?: 'D24'
  readonly rule?: string
}

const ofEveryCounty: readonly Demo[] = [
  {
    key: 'report-spring',
    kind: 'report',
    title: {
      fi: 'Lastensuojelun määräaikojen tiedot THL:lle (loka–maaliskuu)',
      sv: 'Uppgifter om barnskyddets tidsfrister till THL (oktober–mars)',
      en: 'Child welfare processing times to THL (October–March)',
    },
    month: 4,
    day: 17,
    owner: 'leader',
    legal: 'D24',
    outcome: 'Lähetetty ajallaan. Määräajassa valmistui useampi arviointi kuin vuotta aiemmin.',
  },
  {
    key: 'report-autumn',
    kind: 'report',
    title: {
      fi: 'Lastensuojelun määräaikojen tiedot THL:lle (huhti–syyskuu)',
      sv: 'Uppgifter om barnskyddets tidsfrister till THL (april–september)',
      en: 'Child welfare processing times to THL (April–September)',
    },
    month: 10,
    day: 17,
    owner: 'leader',
    legal: 'D24',
    outcome: 'Lähetetty ajallaan. Kesälomat näkyvät heinä–elokuun ajoissa.',
  },
  {
    key: 'family-survey',
    kind: 'survey',
    title: {
      fi: 'Kysely perheille: millaista apua sait',
      sv: 'Enkät till familjer: vilken hjälp fick du',
      en: 'Survey to families: what help did you get',
    },
    month: 5,
    note: 'Linkki lähtee kaikista ovista ja kohtaamispaikoista samaan aikaan. Tulokset käydään läpi ennen kesää.',
    owner: 'coordinator',
    outcome:
      'Vastauksia tuli enemmän kuin vuotta aiemmin. Perheet toivoivat eniten nopeampaa ensimmäistä vastausta.',
  },
  {
    key: 'network-survey',
    kind: 'survey',
    title: {
      fi: 'Kysely verkostolle: miten yhteistyö sujuu',
      sv: 'Enkät till nätverket: hur går samarbetet',
      en: 'Survey to the network: how does working together go',
    },
    month: 11,
    owner: 'coordinator',
    outcome: 'Yhteinen työ koettiin helpommaksi siellä, missä tiimi kokoontuu kolmen viikon välein.',
  },
  {
    key: 'welcome-day',
    kind: 'training',
    title: {
      fi: 'Uusien työntekijöiden verkostopäivä',
      sv: 'Nätverksdag för nya medarbetare',
      en: 'Network day for new workers',
    },
    month: 9,
    note: 'Kuka kukin on, mitkä ovet on auki ja miten perhe ohjataan eteenpäin. Päivään kutsutaan kaikki organisaatiot.',
    owner: 'coordinator',
    outcome: 'Mukana oli väkeä seitsemästä organisaatiosta. Kahvitauko kannattaa pitää pidempänä.',
  },
  {
    key: 'autumn-programme',
    kind: 'communication',
    title: {
      fi: 'Syksyn ohjelma julki kaikissa kohtaamispaikoissa',
      sv: 'Höstens program ut på alla mötesplatser',
      en: 'Autumn programme out at every meeting place',
    },
    month: 8,
    day: 15,
    owner: {
      fi: 'Kohtaamispaikkojen vastuutahot',
      sv: 'De som svarar för mötesplatserna',
      en: 'Those who keep the meeting places',
    },
  },
  {
    key: 'child-rights-week',
    kind: 'communication',
    title: {
      fi: 'Lapsen oikeuksien viikko: lasten oma näyttely',
      sv: 'Barnkonventionens vecka: barnens egen utställning',
      en: 'Children’s rights week: the children’s own exhibition',
    },
    month: 11,
    day: 20,
    owner: 'area',
  },
  {
    key: 'budget',
    kind: 'other',
    title: {
      fi: 'Verkoston esitys ensi vuoden voimavaroista',
      sv: 'Nätverkets förslag till nästa års resurser',
      en: 'The network’s proposal for next year’s resources',
    },
    month: 5,
    day: 31,
    note: 'Mitä ehkäisevää työtä vahvistetaan ja mistä siirretään. Pohjana alueiden voimavarataulukko.',
    owner: 'leader',
    outcome: 'Esitys vietiin aluehallituksen valmisteluun. Ehkäisevän työn osuus kasvaa.',
  },
  {
    key: 'coffee',
    kind: 'other',
    title: {
      fi: 'Verkoston kahviaamu',
      sv: 'Nätverkets kaffemorgon',
      en: 'Coffee morning of the network',
    },
    month: 1,
    day: 1,
    rule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1WE',
    note: 'Aina eri talossa. Isäntä esittelee oman työnsä vartissa.',
    owner: 'area',
  },
]

const negotiated: readonly { readonly fi: string; readonly sv: string }[] = [
  {
    fi: 'Sovittiin, että kunta antaa nuorisotilan perheiden iltapäivään keskiviikkoisin. Seurataan kävijöitä.',
    sv: 'Kommunen ger ungdomslokalen till familjernas onsdagseftermiddag. Besökarna följs upp.',
  },
  {
    fi: 'Käytiin läpi varhaiskasvatuksen ja neuvolan yhteinen työ. Perheohjaaja tulee päiväkodille joka toinen viikko.',
    sv: 'Småbarnspedagogikens och rådgivningens gemensamma arbete gicks igenom. Familjehandledaren besöker daghemmet varannan vecka.',
  },
  {
    fi: 'Kouluun kiinnittymisen tuki kirjattiin kunnan hyvinvointisuunnitelmaan. Vastuuhenkilöt nimettiin kummaltakin puolelta.',
    sv: 'Stödet för skolnärvaro skrevs in i kommunens välfärdsplan. Ansvariga utsågs på båda sidor.',
  },
  {
    fi: 'Liikunta ja kulttuuri mukaan kohtaamispaikan ohjelmaan. Matkojen pituus nousi esiin: jalkautuva työ lisätään.',
    sv: 'Motion och kultur med i mötesplatsens program. De långa avstånden togs upp: mer uppsökande arbete.',
  },
]
const months = [9, 10, 11, 3, 4] as const

type Municipality = { readonly code: string; readonly name: Text3; readonly status: number }
type Time = {
  readonly entry_id: string
  readonly slot: string
  readonly due_on: string
  readonly planned_on: string | null
  readonly place: string
  readonly done_on: string | null
  readonly outcome: string
  readonly changed_at: string
  readonly changed_by: string
}

const lastOf = (year: number, month: number): PlainDate =>
  addDays(addMonths(dateFrom({ year, month, day: 1 }), 1), -1)

/** An ordinary working day near this one. */
const workday = (day: PlainDate): PlainDate => {
  const ofWeek = new Date(`${day}T00:00:00Z`).getUTCDay()
  return ofWeek === 6 ? addDays(day, -1) : ofWeek === 0 ? addDays(day, 1) : day
}

type Row = {
  readonly id: string
  readonly county: string
  readonly area_id: string | null
  readonly municipality: string | null
  readonly kind: string
  readonly title: Text3
  readonly note: string
  readonly owner_id: string | null
  readonly owner_words: string
  readonly returns: 'rule' | 'yearly'
  readonly first_day: string
  readonly whole_month: boolean
  readonly rule: string | null
  readonly last_day: string | null
  readonly legal: 'D23' | 'D24' | null
  readonly created_at: string
  readonly changed_at: string
  readonly changed_by: string
}

function entryRow(county: DemoCounty, demo: Demo, year: number, now: string): Row {
  const who = leaders(county.code)
  const { owner } = demo
  const named = typeof owner === 'string'
  return {
    id: clockEntryId(county.code, demo.key),
    county: county.code,
    area_id: null,
    municipality: null,
    kind: demo.kind,
    title: demo.title,
    note: demo.note ?? '',
    owner_id: named ? who[owner] : null,
    owner_words: named ? '' : owner.fi,
    returns: demo.rule === undefined ? 'yearly' : 'rule',
    first_day: dateFrom({ year: year - 2, month: demo.month, day: demo.day ?? 1 }),
    whole_month: demo.day === undefined,
    rule: demo.rule ?? null,
    last_day: null,
    legal: demo.legal ?? null,
    created_at: now,
    changed_at: now,
    changed_by: who.coordinator,
  }
}

/** The year before was done; of this one what is over by now, so that only little is late. */
function timesOf(county: DemoCounty, demo: Demo, today: PlainDate): readonly Time[] {
  const { year } = partsOf(today)
  const who = leaders(county.code)
  const said = { entry_id: clockEntryId(county.code, demo.key), planned_on: null, place: '' }
  const done = (slot: string, due: PlainDate, day: PlainDate): Time => ({
    ...said,
    slot,
    due_on: due,
    done_on: day,
    outcome: demo.outcome ?? '',
    changed_at: `${day}T10:00:00Z`,
    changed_by: who.coordinator,
  })
  if (demo.rule !== undefined) {
    const first = dateFrom({ year: year - 2, month: demo.month, day: demo.day ?? 1 })
    return occurrenceDays(demo.rule, first, first, addDays(today, -1)).map((day) => done(day, day, day))
  }
  return [year - 1, year].flatMap((each): readonly Time[] => {
    const due =
      demo.day === undefined
        ? lastOf(each, demo.month)
        : dateFrom({ year: each, month: demo.month, day: demo.day })
    const day = workday(addDays(due, demo.day === undefined ? -9 : demo.kind === 'report' ? -2 : 0))
    return day >= today ? [] : [done(String(each), due, day)]
  })
}

function negotiation(
  county: DemoCounty,
  { code, name, status }: Municipality,
  at: number,
  today: PlainDate,
): { readonly entry: Row; readonly times: readonly Time[] } {
  const { year } = partsOf(today)
  const month = months[at % months.length] ?? 10
  const who = leaders(county.code)
  const area = county.areas.find(({ municipalities }) => municipalities.includes(code))
  const id = clockEntryId(county.code, `negotiation-${code}`)
  const words = negotiated[at % negotiated.length]
  const outcome = (status >= 2 ? words?.sv : words?.fi) ?? ''
  const place = status >= 2 ? 'Kommungården' : 'Kunnantalo'
  const times = [year - 1, year].flatMap((each): readonly Time[] => {
    const day = workday(dateFrom({ year: each, month, day: 6 + ((at * 5) % 20) }))
    const due = lastOf(each, month)
    const said = {
      entry_id: id,
      slot: String(each),
      due_on: due,
      planned_on: day,
      place,
      changed_by: who.coordinator,
    }
    if (due < today)
      // One is late this year, so that it is seen how it surfaces.
      return each === year && at % 7 === 3
        ? []
        : [{ ...said, done_on: day, outcome, changed_at: `${day}T12:00:00Z` }]
    // For some of the coming ones a day has been agreed on.
    return at % 2 === 0 && day > today
      ? [{ ...said, done_on: null, outcome: '', changed_at: `${addDays(today, -12)}T09:00:00Z` }]
      : []
  })
  return {
    entry: {
      id,
      county: county.code,
      area_id: area === undefined ? null : areaId(county.code, area.key),
      municipality: code,
      kind: 'negotiation',
      title: {
        fi: `Hyte-neuvottelu: ${name.fi}`,
        sv: `Välfärdsförhandling: ${name.sv}`,
        en: `Well-being negotiation: ${name.fi}`,
      },
      note: '',
      owner_id: at % 3 === 0 ? who.leader : who.coordinator,
      owner_words: '',
      returns: 'yearly',
      first_day: dateFrom({ year: year - 1, month, day: 1 }),
      whole_month: true,
      rule: null,
      last_day: null,
      legal: 'D23',
      created_at: `${addDays(today, -400)}T09:00:00Z`,
      changed_at: `${addDays(today, -400)}T09:00:00Z`,
      changed_by: who.coordinator,
    },
    times,
  }
}

/** A county's year, so that the wheel has one behind it and one ahead. */
export async function loadYear(tx: Tx, today: string): Promise<void> {
  const day = plainDate(today)
  const { year } = partsOf(day)
  const begun = `${addDays(day, -700)}T09:00:00Z`
  const { rows: places } = await sql<
    Municipality & { readonly county: string }
  >`select code, county, name, language_status as status
    from directory.municipality where county = any(${demoCounties.map(({ code }) => code)}::text[]) order by code`.execute(
    tx,
  )
  const entries: Row[] = []
  const times: Time[] = []
  for (const county of demoCounties) {
    for (const demo of ofEveryCounty) {
      entries.push(entryRow(county, demo, year, begun))
      times.push(...timesOf(county, demo, day))
    }
    for (const [at, place] of places.filter((each) => each.county === county.code).entries()) {
      const { entry, times: said } = negotiation(county, place, at, day)
      entries.push(entry)
      times.push(...said)
    }
  }
  await upsert(
    tx,
    {
      name: 'network.clock_entry',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        area_id: 'uuid',
        municipality: 'text',
        kind: 'text',
        title: 'jsonb',
        note: 'text',
        owner_id: 'uuid',
        owner_words: 'text',
        returns: 'text',
        first_day: 'date',
        whole_month: 'boolean',
        rule: 'text',
        last_day: 'date',
        legal: 'text',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    entries,
  )
  await upsert(
    tx,
    {
      name: 'network.clock_time',
      key: ['entry_id', 'slot'],
      columns: {
        entry_id: 'uuid',
        slot: 'text',
        due_on: 'date',
        planned_on: 'date',
        place: 'text',
        done_on: 'date',
        outcome: 'text',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    times,
  )
}
