import {
  cameWhats,
  type Came,
  changesBetween,
  countCame,
  listDaysToCount,
  noteDay,
  readCount,
  removeNote,
  undoCame,
} from '#capabilities/meeting-places/index.ts'
import { idFrom } from '#platform/ids.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { programmeWords } from '#web/programme-words.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { AtOutreach, countedOn, Counter, DayFacts, DaysToCount, Earlier, Typed } from './count.view.tsx'
import { countTexts } from './texts.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const idOf = (given: string | undefined): string => {
  if (given === undefined || !uuid.test(given)) throw notFound()
  return given
}

const wrong = (field: string): Refusal =>
  new Refusal('invalid', 'invalid-input', { fields: [{ field, code: 'invalid-value' }] })

/** One press without script: the page’s own id makes a press that is sent twice one. */
async function press(
  { caller }: PageArgs,
  id: string,
  form: Form,
): Promise<Readonly<Record<string, string>>> {
  const [given = '', change = ''] = one(form, 'press').split('|')
  const what = oneOf(cameWhats, given)
  const tap = one(form, 'tap')
  if (what === null || !uuid.test(tap)) throw wrong('press')
  await countCame(caller, { id, taps: [{ id: tap, what, change: change === '-1' ? -1 : 1 }] })
  return { kumoa: tap }
}

/** Numbers typed afterwards: what was shown beside them is known, so presses that came meanwhile are not lost. */
async function type({ caller }: PageArgs, id: string, form: Form): Promise<void> {
  const day = await readCount(caller, { id })
  const key = one(form, 'key')
  if (!uuid.test(key)) throw wrong('key')
  const was: Partial<Record<(typeof cameWhats)[number], number>> = {}
  const typed: Partial<Record<(typeof cameWhats)[number], number>> = {}
  const fields = []
  for (const what of countedOn(day)) {
    const text = one(form, what).trim()
    if (/^\d{1,3}$/.test(text) && Number(text) <= 500) typed[what] = Number(text)
    else fields.push({ field: what, code: 'not-a-number-of-people' })
    was[what] = Number(one(form, `was-${what}`)) || 0
  }
  if (fields.length > 0) throw new Refusal('invalid', 'invalid-input', { fields })
  const changes = changesBetween(was satisfies Came, typed)
  await countCame(caller, {
    id,
    taps: changes.map(({ what, change }) => ({ id: idFrom(`typed ${key}`, what), what, change })),
  })
}

async function act(args: PageArgs, id: string, form: Form): Promise<Readonly<Record<string, string>>> {
  const { caller } = args
  switch (one(form, 'act')) {
    case 'tap':
      return press(args, id, form)
    case 'undo':
      await undoCame(caller, { id, tap: one(form, 'tap') })
      return { kumottu: '1' }
    case 'note':
      await noteDay(caller, { id, note: one(form, 'note'), words: one(form, 'words') })
      return { tehty: '1' }
    case 'remove-note':
      await removeNote(caller, { id, note: one(form, 'note') })
      return { tehty: '1' }
    case 'typed':
      await type(args, id, form)
      return { tehty: '1' }
    default:
      throw notFound()
  }
}

export const workCountPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, params, query, problems, deps } = args
    const words = countTexts[lang]
    const now = deps.clock.now()
    const day = await readCount(caller, { id: idOf(params['id']) })
    const others = await listDaysToCount(caller, {})
    const found = formProblems(problems, lang)
    const shared = { day, lang, now, catalogue: deps.catalogue }
    const form = problems?.form ?? null
    const undo = query['kumoa'] ?? ''
    const isAtOutreach = day.outreach_id !== null && !day.isCheckUp
    return (
      <WorkDocument args={args} title={inLanguage(day.title, lang)} parts={{ id: day.id }}>
        <Column width="wide">
          <BackLink href={path('workVisitors', lang)}>{words.back}</BackLink>
          {found !== null && <Refused problems={found} notDone={words.notSaved} />}
          <PageTitle
            kicker={programmeWords[lang].forms[day.form]}
            title={<LocalText of={day.title} lang={lang} />}
          />
          {problems === null && (query['tehty'] === '1' || query['kumottu'] === '1') && (
            <Notice kind="success" live>
              <p>{query['kumottu'] === '1' ? words.tally.undone : words.saved}</p>
            </Notice>
          )}
          <DayFacts {...shared} />
          {isAtOutreach && day.outreach_id !== null ? (
            <AtOutreach id={day.outreach_id} lang={lang} />
          ) : (
            <>
              <Counter
                {...shared}
                form={form}
                found={found}
                undo={problems === null && uuid.test(undo) ? undo : null}
              />
              <Typed {...shared} form={form} found={found} />
              <Earlier {...shared} />
            </>
          )}
          <DaysToCount
            days={others.filter(({ id }) => id !== day.id)}
            title={words.others}
            lang={lang}
            now={now}
            catalogue={deps.catalogue}
          />
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const id = idOf(args.params['id'])
    const query = await act(args, id, form)
    return seeOther(`${path('workCount', args.lang, { id }, query)}#laskuri`)
  },
}
