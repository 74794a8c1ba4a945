import { askedActors } from '#capabilities/network/domain/asked-actors.ts'
import { addDays, plainDate } from '#platform/dates.ts'
import { stableId } from '../../stable-id.ts'
import { personId } from '../ids.ts'

/** One id for each thing of the demonstration's areas. */
export const networkId = (kind: string, county: string, key: string): string =>
  stableId(`network-${kind}`, `${county}:${key}`)

type Answer = { readonly actor_id: string; readonly respondent: string; readonly presence: string }

/** What 27 workers answered in the pilot of Asikkala; where its report gives no figure, none is invented. @source R41 */
const reported: Readonly<Record<string, string>> = {
  'family-counselling': 'both',
  'social-work': 'both',
  'home-service': 'both',
  psychologist: 'fixed',
  psychiatry: 'outreach',
  education: 'outreach',
  'meeting-place': 'fixed',
  'peer-support': 'fixed',
}

type Rows = readonly Readonly<Record<string, unknown>>[]
/** The pilot’s survey as it was reported, and one that is open now. */
export function surveys(today: string): {
  readonly waves: Rows
  readonly actors: Rows
  readonly answers: Rows
} {
  const first = networkId('survey', '09', 'asikkala-2018')
  const second = networkId('survey', '17', 'first')
  const actorId = (wave: string, key: string): string => stableId('network-survey-actor', `${wave}:${key}`)
  const respondent = (wave: string, number: number): string =>
    stableId('network-survey-respondent', `${wave}:${number}`)
  const answer = (wave: string, key: string, number: number, presence: string): Answer => ({
    actor_id: actorId(wave, key),
    respondent: respondent(wave, number),
    presence,
  })
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)
  const pilots = [
    ...numbers(27).map((each) => answer(first, 'clinic', each, each < 22 ? 'fixed' : 'both')),
    ...numbers(14).map((each) => answer(first, 'child-welfare', each, each < 9 ? 'fixed' : 'outreach')),
  ]
  const now = numbers(8).flatMap((each) =>
    askedActors.map(({ key }, index) =>
      answer(
        second,
        key,
        each,
        ['fixed', 'both', 'both', 'both', 'fixed', 'outreach', 'outreach', 'outreach', 'fixed', 'both'][
          (index + (each % 4 === 3 ? 1 : 0)) % 10
        ] ?? 'fixed',
      ),
    ),
  )
  return {
    waves: [
      {
        id: first,
        county: '09',
        title: {
          fi: 'Asikkalan pilotin kysely 2018',
          sv: 'Enkäten i Asikkalapiloten 2018',
          en: 'Survey of the Asikkala pilot 2018',
        },
        opened_on: '2018-01-01',
        closed_on: '2018-12-31',
        source: {
          fi: 'Päijät-Hämeen perhekeskusmallin raportti; luvut ovat raportista, ja missä sellaista ei ole, on raportin sana. Päivää ei ole kerrottu.',
          sv: 'Rapporten om Päijänne-Tavastlands familjecentermodell; siffrorna är rapportens, och där ingen finns står rapportens ord. Dagen nämns inte.',
          en: 'Report on the family centre model of Päijät-Häme; figures are the report’s, and where it gives none, its word. No day is given.',
        },
        answered_elsewhere: 27,
        created_by: null,
      },
      {
        id: second,
        county: '17',
        title: {
          fi: 'Ketkä kuuluvat keskukseen?',
          sv: 'Vilka hör till centret?',
          en: 'Who belongs to the centre?',
        },
        opened_on: addDays(plainDate(today), -20),
        closed_on: null,
        source: {},
        answered_elsewhere: null,
        created_by: personId('coordinator'),
      },
    ],
    actors: [first, second].flatMap((wave) =>
      askedActors.map(({ key, name, types }, position) => ({
        id: actorId(wave, key),
        wave_id: wave,
        ...{ key, position, name, types },
        reported: wave === first ? (reported[key] ?? null) : null,
      })),
    ),
    answers: [...pilots, ...now],
  }
}
