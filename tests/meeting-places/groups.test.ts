import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  askForFeedback,
  feedbackToken,
  giveFeedback,
  listSignUps,
  makeEntryLink,
  markAttended,
  openSignUpLink,
  readEntryLink,
  readFeedbackAsk,
  readGroup,
  readMySignUps,
  removeEntryLink,
  setGroupWords,
  setSessions,
  type SignUpReceipt,
} from '#capabilities/meeting-places/index.ts'
import { codeHash } from '#platform/follow-code.ts'
import type { Caller } from '#platform/use-case.ts'
import { createTexts } from '#platform/sms.ts'
import { refused } from '#tests/support/requests.ts'
import { come, type Made, makeActivity, removeActivities } from '#tests/support/sign-ups.ts'
import { freshWorld } from '#tests/support/world.ts'

describe('groups', () => {
  const world = freshWorld({ limitFactor: 1000 })
  let all: Made[] = []
  beforeEach(() => world.clear())
  afterEach(async () => {
    await removeActivities(world, all)
    all = []
  })
  const group = async (wanted: Parameters<typeof makeActivity>[1] = {}): Promise<Made> => {
    const made = await makeActivity(world, {
      kind: 'group',
      for: 'series',
      days: 3,
      title: { fi: 'Tyttöjen ryhmä' },
      ...wanted,
    })
    all.push(made)
    return made
  }
  const behind = ({ code }: SignUpReceipt): Caller =>
    world.callAs({ kind: 'code', codeHash: codeHash(world.product.deps.crypto, code ?? '') })
  const guide = (): Caller => world.as('guide')

  it('by invitation are entered with a link, as often as it says and until it ends', async () => {
    const made = await group({ entry: 'invitation' })
    await refused(come(world.anyone, made, {}, { day: 'series' }), 'conflict', 'sign-up.invitation-needed')
    const { token } = await makeEntryLink(guide(), { activity: made.activity, kind: 'invitation', uses: 2 })
    assert.equal((await readEntryLink(world.anyone, { token, from: 'x' })).usesLeft, 2)
    const key = randomUUID()
    await come(world.anyone, made, {}, { day: 'series', entry: token, key })
    // The same sent again takes no second use.
    await come(world.anyone, made, {}, { day: 'series', entry: token, key })
    assert.equal((await readEntryLink(world.anyone, { token, from: 'x' })).usesLeft, 1)
    await come(world.anyone, made, {}, { day: 'series', entry: token })
    await refused(readEntryLink(world.anyone, { token, from: 'x' }), 'not-found')
    await refused(
      come(world.anyone, made, {}, { day: 'series', entry: token }),
      'conflict',
      'sign-up.link-ended',
    )
    const other = await group({ entry: 'invitation' })
    const { token: elsewhere } = await makeEntryLink(guide(), {
      activity: other.activity,
      kind: 'invitation',
    })
    await refused(
      come(world.anyone, made, {}, { day: 'series', entry: elsewhere }),
      'conflict',
      'sign-up.link-ended',
    )
    await removeEntryLink(guide(), { activity: other.activity, link: null })
    await refused(readEntryLink(world.anyone, { token: elsewhere, from: 'x' }), 'not-found')
    await refused(
      makeEntryLink(world.as('mind-worker-17'), { activity: made.activity, kind: 'invitation' }),
      'not-allowed',
    )
    // Those who hold it take in whom they want; a colleague asks them.
    assert.equal((await come(guide(), made, { email: '' }, { day: 'series' })).state, 'confirmed')
    await refused(
      come(world.as('mind-worker-17'), made, { email: '' }, { day: 'series' }),
      'conflict',
      'sign-up.invitation-needed',
    )
  })

  it('through the teacher have the teacher as their only contact, and no code goes home', async () => {
    const made = await group({ entry: 'teacher', seats: 6, care: null, coffee: null })
    await refused(come(world.anyone, made, {}, { day: 'series' }), 'conflict', 'sign-up.teacher-needed')
    const { token: invitation } = await makeEntryLink(guide(), {
      activity: made.activity,
      kind: 'invitation',
    })
    await refused(
      come(world.anyone, made, {}, { day: 'series', entry: invitation }),
      'conflict',
      'sign-up.teacher-needed',
    )
    const { token } = await makeEntryLink(guide(), { activity: made.activity, kind: 'teacher', uses: 6 })
    const pupil = {
      name: 'Aada',
      email: 'opettaja@koulu.example',
      adults: 0,
      children: [{ name: 'Aada', months: 132 }],
    }
    const receipt = await come(world.anyone, made, pupil, { day: 'series', entry: token, startSession: true })
    assert.deepEqual([receipt.code, receipt.session], [null, null])
    const { rows } = await listSignUps(guide(), { activity: made.activity })
    assert.deepEqual(
      rows.map(({ name, email, way }) => [name, email, way]),
      [['Aada', 'opettaja@koulu.example', 'teacher']],
    )
    await world.runJobs()
    assert.deepEqual(
      world.mails().map(({ to }) => to),
      ['opettaja@koulu.example'],
    )
    const link = /\/ilmoittautumiset\/(\S+)/.exec(world.mails()[0]?.text ?? '')?.[1] ?? ''
    assert.equal((await openSignUpLink(world.anyone, { token: link, from: 'x' })).id, receipt.id)
  })

  it('have sessions with themes on their days, and what is given along is for those who are in', async () => {
    const made = await group({ seats: 1 })
    const [first = null, second = null] = made.days
    const { version } = await setSessions(guide(), {
      activity: made.activity,
      version: 1,
      sessions: [
        { theme: { fi: 'Itsetunto' }, occurrence: first },
        {
          theme: { fi: 'Ystävät' },
          occurrence: second,
          materials: [{ title: { fi: 'Tehtävä' }, url: 'https://ryhma.example/tehtava' }],
        },
        { theme: { fi: 'Vanhempien ilta' }, forParents: true },
      ],
    })
    await refused(
      setSessions(guide(), { activity: made.activity, version: 1, sessions: [] }),
      'conflict',
      'activity.changed-meanwhile',
    )
    const view = await readGroup(guide(), { activity: made.activity })
    assert.deepEqual(
      view.sessions.map(({ theme, occurrence, forParents }) => [theme.fi, occurrence, forParents]),
      [
        ['Itsetunto', first, false],
        ['Ystävät', second, false],
        ['Vanhempien ilta', null, true],
      ],
    )
    // Two change places, one goes, the days go along with what is named.
    const [one, two] = view.sessions
    await setSessions(guide(), {
      activity: made.activity,
      version,
      sessions: [two, one].flatMap((each) =>
        each === undefined
          ? []
          : [{ id: each.id, theme: each.theme, materials: [...each.materials], occurrence: each.occurrence }],
      ),
    })
    assert.deepEqual(
      (await readGroup(guide(), { activity: made.activity })).sessions.map(({ theme }) => theme.fi),
      ['Ystävät', 'Itsetunto'],
    )
    await setGroupWords(guide(), {
      activity: made.activity,
      version: version + 1,
      parentsWords: { fi: 'Vanhemmat tapaavat kerran.' },
      materials: [{ title: { fi: 'Kirja' }, url: 'https://ryhma.example/kirja' }],
    })
    const inside = await come(world.anyone, made, {}, { day: 'series' })
    const waiting = await come(world.anyone, made, {}, { day: 'series' })
    const seen = async (receipt: SignUpReceipt): Promise<unknown> => {
      const [own] = await readMySignUps(behind(receipt), {})
      return [
        own?.activity.materials.length,
        own?.days.flatMap(({ session }) => session?.materials ?? []).length,
        own?.days.map(({ session }) => session?.theme.fi ?? null),
      ]
    }
    const themes = ['Itsetunto', 'Ystävät', null]
    assert.deepEqual(await seen(inside), [1, 1, themes])
    assert.deepEqual(await seen(waiting), [0, 0, themes])
    await refused(
      setSessions(guide(), {
        activity: made.activity,
        version: version + 2,
        sessions: [{ theme: { fi: 'X' }, occurrence: randomUUID() }],
      }),
      'invalid',
    )
    await refused(
      setGroupWords(guide(), {
        activity: made.activity,
        version: version + 2,
        materials: [{ title: { fi: 'X' }, url: 'javascript:alert(1)' }],
      }),
      'invalid',
    )
  })

  it('mark who was there, all of it at once', async () => {
    const made = await group()
    const other = await group()
    const a = await come(world.anyone, made, {}, { day: 'series' })
    const b = await come(world.anyone, made, {}, { day: 'series' })
    const stranger = await come(world.anyone, other, {}, { day: 'series' })
    const [first = ''] = made.days
    const mark = (there: readonly string[]): Promise<void> =>
      markAttended(guide(), { activity: made.activity, occurrence: first, there: [...there] })
    await mark([a.id, b.id, stranger.id])
    await mark([a.id, b.id])
    assert.equal((await readGroup(guide(), { activity: made.activity })).days[0]?.there, 2)
    await mark([b.id])
    const { rows } = await listSignUps(guide(), { activity: made.activity })
    assert.deepEqual(
      rows.map(({ attended }) => attended),
      [[], [first]],
    )
    await refused(
      markAttended(guide(), { activity: made.activity, occurrence: other.days[0] ?? '', there: [] }),
      'not-found',
    )
    await refused(
      markAttended(world.as('mind-worker-17'), { activity: made.activity, occurrence: first, there: [] }),
      'not-allowed',
    )
  })

  it('are asked after the last session what they thought, and nothing leads back to who said it', async () => {
    const made = await group()
    const { crypto, clock, db } = world.product.deps
    const receipts: SignUpReceipt[] = []
    for (let turn = 0; turn < 6; turn += 1)
      receipts.push(
        await come(world.anyone, made, { email: `osallistuja${turn}@perhe.example` }, { day: 'series' }),
      )
    await world.runJobs()
    const ask = (): Promise<void> =>
      askForFeedback({
        db,
        clock,
        crypto,
        texts: createTexts(null),
        links: {
          signUp: () => 'https://perhetalo.example/',
          feedback: (activity, token) => `https://perhetalo.example/${activity}?t=${token}`,
        },
      })
    const asked = (): number => world.mails().filter(({ subject }) => subject.includes('mitä pidit')).length
    const token = feedbackToken(crypto, receipts[0]?.id ?? '')
    const { activity } = made
    await refused(readFeedbackAsk(world.anyone, { activity, token, from: 'x' }), 'not-found')
    await ask()
    await world.runJobs()
    assert.equal(asked(), 0)

    world.clock.set('2026-03-29T08:00:00Z')
    await ask()
    await ask()
    await world.runJobs()
    assert.equal(asked(), 6)
    const give = async (receipt: SignUpReceipt, mark: number, words = ''): Promise<boolean> =>
      (
        await giveFeedback(world.anyone, {
          activity,
          token: feedbackToken(crypto, receipt.id),
          from: 'x',
          mark,
          words,
        })
      ).repeated
    const [one, two, three, four, five, six] = receipts
    assert.ok(one && two && three && four && five && six)
    assert.equal(await give(one, 5, 'Hyvä ryhmä.'), false)
    assert.equal(await give(one, 1), true)
    for (const receipt of [two, three, four]) await give(receipt, 4)
    const feedback = async (): Promise<unknown> => (await readGroup(guide(), { activity })).feedback
    assert.deepEqual(await feedback(), { count: 4, shown: null })
    assert.equal((await readFeedbackAsk(behind(five), { activity, from: 'x' })).given, false)
    await giveFeedback(behind(five), { activity, from: 'x', mark: 3 })
    assert.deepEqual(await feedback(), {
      count: 5,
      shown: { average: 4, marks: [0, 0, 1, 3, 1], words: ['Hyvä ryhmä.'] },
    })
    const forged = `${six.id}.${'A'.repeat(43)}`
    await refused(giveFeedback(world.anyone, { activity, token: forged, from: 'x', mark: 1 }), 'not-found')
    await refused(giveFeedback(world.anyone, { activity, from: 'x', mark: 1 }), 'not-found')
    // Neither the rows nor the trace say who gave which.
    const { rows: columns } = await db.asOwner((tx) =>
      sql<{ name: string }>`select column_name as name from information_schema.columns
        where table_schema = 'meeting_places' and table_name = 'feedback' order by 1`.execute(tx),
    )
    assert.deepEqual(
      columns.map(({ name }) => name),
      ['activity_id', 'given_on', 'id', 'mark', 'words_sealed'],
    )
    const { rows: traces } = await db.asOwner((tx) =>
      sql<{
        about: unknown
        actor_id: string | null
      }>`select about, actor_id from platform.audit_entry where name = 'feedback.give'`.execute(tx),
    )
    assert.ok(traces.length >= 5)
    for (const { about, actor_id: actor } of traces)
      if (!JSON.stringify(about).includes('why')) assert.deepEqual([about, actor], [{ activity }, null])
  })
})
