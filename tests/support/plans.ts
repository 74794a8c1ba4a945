import {
  addGoal,
  addJoin,
  addStep,
  agreePlan,
  doneStep,
  offerJoin,
  rateGoal,
  readPlan,
  setLevels,
  signPlan,
} from '#capabilities/casework/index.ts'
import { type OpenedCase, openedCase, seated } from '#tests/support/cases.ts'
import { builtFamily, type BuiltFamily } from '#tests/support/families.ts'
import type { World } from '#tests/support/world.ts'

export type PlannedCase = {
  readonly family: BuiltFamily
  readonly matter: OpenedCase
  readonly goal: string
  /** The mother’s step, open, with a day. */
  readonly step: string
}

/** The worker who opened the case: somebody who may sign in with one press. */
export const keeper = 'guide'

/** What only one of two parents has written: never in the other’s sight. */
export const annasOwn = 'Haluan uskaltaa puhua eron jälkeisestä pelostani.'
export const mikasOwn = 'Haluan nähdä Ellaa myös arkisin.'

/**
 * A family whose plan lives: two parents with own parts, goals with a scale, steps of every kind, an agreed version that waits
 * for the mother’s word, something new after it, and a join that waits for its receiver.
 */
export async function plannedCase(world: World): Promise<PlannedCase> {
  const worker = world.as(keeper)
  const family = await builtFamily(world, {
    by: keeper,
    children: { ella: '2019-09-14', onni: '2016-02-01' },
    adults: { anna: {}, mika: { livesApart: true } },
  })
  const matter = await openedCase(world, family, {
    about: 'ella',
    stage: 'plan',
    responsible: true,
    group: 'nepsy',
  })
  await seated(world, matter.id, 'school-nurse')
  const nurse = world.as('school-nurse')
  const [anna, mika] = [family.member('anna'), family.member('mika')]
  const { id } = matter

  const { id: goal } = await addGoal(anna, {
    id,
    words: 'Haluamme, että aamut sujuvat ilman huutoa ja Ella lähtee kouluun hyvillä mielin.',
    ownOf: null,
  })
  await setLevels(worker, {
    id: goal,
    version: 1,
    levels: [
      'Huudamme joka aamu, ja Ella itkee ovella.',
      'Huutoa on useimpina aamuina.',
      'Aamu on rauhallinen kolmena päivänä viikossa.',
      'Rauhallinen aamu on useimmiten.',
      'Ella pukee itse ja lähtee iloisena.',
    ],
    startLevel: -2,
  })
  await rateGoal(nurse, { id: goal, level: -1, words: 'Opettaja kertoo, että Ella tulee useammin ajoissa.' })
  const { id: step } = await addStep(anna, {
    id,
    goal,
    kind: 'family',
    words: 'Laitamme illalla vaatteet ja repun valmiiksi yhdessä.',
    dueOn: '2026-03-06',
    ownOf: null,
  })
  await addStep(worker, {
    id,
    goal,
    kind: 'service',
    words: 'Perhetyöntekijä tulee kahtena aamuna viikossa kotiin ja kokeilee kuvakorttia.',
    ownerPerson: world.actor(keeper).id,
    dueOn: '2026-03-20',
  })
  const late = await addStep(nurse, {
    id,
    goal,
    kind: 'meanwhile',
    words: 'Soitamme joka toinen tiistai, kunnes tutkimusaika tulee.',
    ownerPerson: world.actor('school-nurse').id,
    dueOn: '2026-03-03',
  })
  await doneStep(nurse, { id: late.id })
  await addStep(worker, {
    id,
    kind: 'service',
    words: 'Lastenneurologian tutkimusaika',
    owner: 'Keskussairaalan lastenneurologia',
    dueOn: '2026-05-04',
  })
  await addStep(worker, { id, kind: 'task', words: 'Tarkista, että lähete on perillä.', dueOn: '2026-03-04' })
  await addGoal(anna, { id, words: annasOwn })
  await addGoal(mika, { id, words: mikasOwn })
  const agreed = await agreePlan(worker, {
    id,
    mark: (await readPlan(worker, { id })).mark,
    reviewOn: '2026-06-01',
  })
  const common = agreed.versions.find(({ ownOf }) => ownOf === null)?.id ?? ''
  await signPlan(worker, { id: common, agrees: true })
  await signPlan(mika, { id: common, agrees: true, words: 'Hyvä, että aamuista puhutaan.' })
  await addStep(worker, {
    id,
    goal,
    kind: 'family',
    words: 'Mika vie Ellan kouluun keskiviikkoisin.',
    ownerMember: family.person('mika'),
    dueOn: '2026-03-11',
  })
  const join = await addJoin(worker, {
    id,
    kind: 'service-change',
    about: family.person('ella'),
    dueOn: '2026-08-03',
    words: 'Kuvakortit toimivat. Tutkimus alkaa toukokuussa.',
  })
  await offerJoin(worker, {
    id: join.id,
    version: 1,
    receiver: 'Koulukuraattori, Keskustan koulu',
    words: 'Kuvakortit toimivat. Tutkimus alkaa toukokuussa.',
  })
  return { family, matter, goal, step }
}
