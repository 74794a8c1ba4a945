import type { Tx } from '#platform/db/database.ts'
import { stableId } from '../stable-id.ts'
import { upsert } from '../upsert.ts'
import { demoCounties } from './counties.ts'
import { personId, since, unitId } from './ids.ts'

export const deskId = (county: string): string => stableId('chat-desk', county)
export const campaignId = (keyword: string): string => stableId('campaign', keyword)

const afternoons = Object.fromEntries(
  [1, 2, 3, 4, 5].map((day) => [day, { opens: '12:00', closes: '16:00' }]),
)

/** One county answers at any hour, so that whoever tries the demo at night can talk. It is a demo's county, not a real one's. */
const roundTheClock = '17'

const suffixOf = (county: string): string => (county === '17' ? '' : `-${county}`)

/** Student welfare answers, with guides beside it. */
const onRota = (county: string): readonly string[] => [
  ...['psychologist', 'guide', 'second-guide', 'school-nurse'].map((key) => key + suffixOf(county)),
  `school-worker-${county}`,
]

/** Questions of a campaign for students: how one is, what it is about, whether somebody should write, and where one lives. */
const steps = [
  {
    key: 'how',
    kind: 'scale',
    ask: {
      fi: 'Hei! Miten sinulla menee? Vastaa 1–5. 1 = huonosti, 5 = hyvin. (På svenska: SV)',
      sv: 'Hej! Hur har du det? Svara 1–5. 1 = dåligt, 5 = bra. (Suomeksi: FI)',
      en: 'Hi! How are you? Answer 1–5. 1 = badly, 5 = well. (Suomeksi: FI, på svenska: SV)',
    },
  },
  {
    key: 'what',
    kind: 'words',
    ask: {
      fi: 'Kiitos. Mikä sinua nyt eniten painaa tai ilahduttaa? Muutama sana riittää.',
      sv: 'Tack. Vad tynger dig eller gläder dig mest just nu? Några ord räcker.',
      en: 'Thank you. What weighs on you or gladdens you most right now? A few words are enough.',
    },
  },
  {
    key: 'contact',
    kind: 'yes-no',
    ask: {
      fi: 'Haluatko, että aikuinen kirjoittaa sinulle tästä? Vastaa K tai E.',
      sv: 'Vill du att en vuxen skriver till dig om det här? Svara J eller N.',
      en: 'Would you like an adult to write to you about this? Answer Y or N.',
    },
  },
  {
    key: 'where',
    kind: 'municipality',
    ask: {
      fi: 'Missä kunnassa asut?',
      sv: 'I vilken kommun bor du?',
      en: 'In which municipality do you live?',
    },
  },
]

const campaigns = [
  {
    keyword: 'ANNIE',
    county: '17',
    municipality: '905',
    language: 'sv',
    name: { fi: 'Annie – toisen asteen opiskelijat', sv: 'Annie – studerande på andra stadiet' },
  },
  {
    keyword: 'JUTELLAAN',
    county: '09',
    municipality: '398',
    language: 'fi',
    name: { fi: 'Jutellaan – yläkoulut', sv: 'Låt oss prata – högstadier' },
  },
]

/** The chat of each county with its rota, and two campaigns. Talks come through the same use cases as everybody's. */
export async function loadConversations(tx: Tx): Promise<void> {
  await upsert(
    tx,
    {
      name: 'conversations.chat_desk',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        unit_id: 'uuid',
        is_on: 'boolean',
        always_open: 'boolean',
        hours: 'jsonb',
        changed_at: 'timestamptz',
      },
    },
    demoCounties.map(({ code }) => ({
      id: deskId(code),
      county: code,
      unit_id: unitId(code, 'school'),
      is_on: true,
      always_open: code === roundTheClock,
      hours: afternoons,
      changed_at: since,
    })),
  )
  await upsert(
    tx,
    {
      name: 'conversations.chat_rota',
      key: ['desk_id', 'person_id', 'valid_from'],
      columns: { desk_id: 'uuid', person_id: 'uuid', valid_from: 'timestamptz' },
    },
    demoCounties.flatMap(({ code }) =>
      onRota(code).map((key) => ({ desk_id: deskId(code), person_id: personId(key), valid_from: since })),
    ),
  )
  await upsert(
    tx,
    {
      name: 'conversations.campaign',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        keyword: 'text',
        name: 'jsonb',
        language: 'text',
        steps: 'jsonb',
        municipality: 'text',
        is_on: 'boolean',
        starts_on: 'date',
        changed_at: 'timestamptz',
      },
    },
    campaigns.map((campaign) => ({
      ...campaign,
      id: campaignId(campaign.keyword),
      steps,
      is_on: true,
      starts_on: '2026-01-07',
      changed_at: since,
    })),
  )
}
