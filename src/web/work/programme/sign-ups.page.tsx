import type { JSX } from 'preact'
import {
  cancelSignUp,
  listSignUps,
  markAttended,
  readKeptActivity,
  type SignedUp,
  type SignUpList,
  type Sums,
} from '#capabilities/meeting-places/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { Button, ButtonRow, LinkButton } from '#ui/button/button.tsx'
import { Chip, FactList } from '#ui/facts/facts.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { type Form, many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { programmeWords } from '#web/programme-words.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { capital, hoursOf } from './in-words.ts'
import { peopleTexts } from './people-texts.ts'

const dones = ['cancelled', 'there'] as const

function SumsView({ sums, args }: { sums: Sums; args: PageArgs }): JSX.Element {
  const { lang } = args
  const words = peopleTexts[lang].sums
  const counted = (part: { readonly of: number | null; readonly taken: number }): string =>
    part.of === null ? String(part.taken) : words.of(part.taken, part.of)
  const has = (part: { readonly of: number | null; readonly taken: number }): boolean =>
    part.of !== null || part.taken > 0
  return (
    <FactList
      facts={[
        {
          term: words.seat,
          value: `${counted(sums.seat)}: ${words.people(sums.adults, sums.children)}`,
        },
        ...(has(sums.care) ? [{ term: words.care, value: counted(sums.care) }] : []),
        ...(has(sums.coffee) ? [{ term: words.coffee, value: counted(sums.coffee) }] : []),
        { term: words.waiting, value: String(sums.waiting) },
      ]}
    />
  )
}

function CallOff({ args, row, on }: { args: PageArgs; row: SignedUp; on: string }): JSX.Element {
  const words = peopleTexts[args.lang]
  return (
    <Disclosure
      summary={
        <>
          {words.callOff}
          <span class="visually-hidden">: {row.name}</span>
        </>
      }
    >
      <form method="post">
        <Hidden name="act" value="cancel" />
        <Hidden name="id" value={row.id} />
        <Hidden name="on" value={on} />
        <p>{words.callOffLead(row.name)}</p>
        <Button kind="danger">{words.callOffButton}</Button>
      </form>
    </Disclosure>
  )
}

function Person(props: { args: PageArgs; row: SignedUp; on: string; form: string | null }): JSX.Element {
  const { args, row, on, form } = props
  const { lang } = args
  const words = peopleTexts[lang]
  const named = programmeWords[lang]
  const children = row.children.map(({ name, months }) =>
    [name, months === null ? '' : words.childAge(months)].filter((each) => each !== '').join(', '),
  )
  const extra = row.parts.filter((part) => part.resource !== 'seat' || part.place !== null)
  const contact = [row.phone, row.email].filter((each) => each !== null)
  return (
    <li class="signed-up">
      <div class="signed-up__who">
        <h3 class="signed-up__name">{row.name}</h3>
        <p>
          {[
            row.adults > 0 ? words.adults(row.adults) : '',
            row.children.length > 0 ? words.children(row.children.length) : '',
          ]
            .filter((each) => each !== '')
            .join(', ')}
          {children.some((each) => each !== '') && (
            <span class="quiet"> ({children.filter((each) => each !== '').join('; ')})</span>
          )}
        </p>
        {extra.length > 0 && (
          <p>
            {extra
              .map(
                (part) =>
                  `${named.resources[part.resource]} ${part.wanted}${part.place === null ? '' : `, ${words.line(part.place)}`}`,
              )
              .join('; ')}
          </p>
        )}
      </div>
      <div class="signed-up__more">
        <p>
          {contact.length === 0 ? <span class="quiet">{words.noContact}</span> : null}
          {row.phone !== null && <a href={`tel:${row.phone.replaceAll(/[^+\d]/g, '')}`}>{row.phone}</a>}
          {contact.length === 2 && <br />}
          {row.email !== null && <a href={`mailto:${row.email}`}>{row.email}</a>}
        </p>
        <p class="signed-up__marks">
          {row.way !== 'family' && <Chip>{words.ways[row.way]}</Chip>}
          {row.consented && <Chip tone="good">{words.consented}</Chip>}
          {row.discreet && <Chip tone="soon">{words.discreet}</Chip>}
          {row.cancelledBy !== null && <Chip>{words.cancelledBy[row.cancelledBy]}</Chip>}
        </p>
        {form !== null && (
          <div class="signed-up__there">
            <input
              type="checkbox"
              id={`there-${row.id}`}
              name="there"
              value={row.id}
              form={form}
              checked={row.attended.includes(on)}
            />
            <label for={`there-${row.id}`}>
              {words.wasThere}
              <span class="visually-hidden">: {row.name}</span>
            </label>
          </div>
        )}
        {row.state !== 'cancelled' && <CallOff args={args} row={row} on={on} />}
      </div>
    </li>
  )
}

function People(props: {
  args: PageArgs
  list: SignUpList
  state: 'confirmed' | 'waiting' | 'cancelled'
  on: string
  form: string | null
}): JSX.Element | null {
  const { args, list, state, on, form } = props
  const words = peopleTexts[args.lang]
  const rows = list.rows.filter((row) => row.state === state)
  if (rows.length === 0)
    return state === 'confirmed' ? (
      <Section title={words.headings.confirmed}>
        <p>{words.none}</p>
      </Section>
    ) : null
  return (
    <Section title={`${words.headings[state]} (${rows.length})`}>
      <ul class="signed-up-list">
        {rows.map((row) => (
          <Person key={row.id} args={args} row={row} on={on} form={form} />
        ))}
      </ul>
    </Section>
  )
}

/** The day that is looked at: the one that was chosen, today's or the next; null for the series. */
function chosenDay(
  days: readonly { readonly id: string; readonly endsAt: Date }[],
  asked: string | undefined,
  isSeries: boolean,
  now: Date,
): string | null {
  if (isSeries && (asked === undefined || asked === 'sarja')) return null
  const chosen = days.find(({ id }) => id === asked) ?? days.find(({ endsAt }) => endsAt > now)
  return (chosen ?? days.at(-1))?.id ?? null
}

async function show(args: PageArgs): Promise<JSX.Element> {
  const { lang, caller, params, query } = args
  const words = peopleTexts[lang]
  const id = params['id'] ?? ''
  const now = caller.clock.now()
  const activity = await readKeptActivity(caller, { id })
  const on = chosenDay(activity.days, query['kerta'], activity.signUpFor === 'series', now)
  const withCancelled = query['perutut'] === '1'
  const list = await listSignUps(caller, {
    activity: id,
    occurrence: on,
    cancelled: withCancelled,
    after: query['sivu'] ?? null,
    limit: 200,
  })
  const found = formProblems(args.problems, lang)
  const done = args.problems === null ? oneOf(dones, query['tehty'] ?? '') : null
  const here = (more: Readonly<Record<string, string | undefined>>): string =>
    path('workSignUps', lang, { id }, { kerta: on ?? undefined, ...more })
  const day = list.occurrence
  // Who was there is marked on the day and after it.
  const mayMark = day !== null && helsinkiDate(day.startsAt) <= helsinkiDate(now) && day.state !== 'cancelled'
  const form = mayMark ? 'there' : null
  return (
    <WorkDocument args={args} title={words.title} parts={{ id }} query={{ kerta: on ?? undefined }}>
      <Column width="wide">
        <BackLink href={path('workActivity', lang, { id })}>{inLanguage(activity.title, lang)}</BackLink>
        {found !== null && <Refused problems={found} notDone={words.notDone} />}
        {done !== null && <Done>{words.done[done]}</Done>}
        <PageTitle
          kicker={<LocalText of={activity.title} lang={lang} />}
          title={words.title}
          lead={
            day === null
              ? words.wholeSeries
              : `${capital(dateInWords(helsinkiDate(day.startsAt), lang, helsinkiDate(now)))} ${hoursOf(day.startsAt, day.endsAt, lang)}`
          }
        />
        {activity.days.length + (activity.signUpFor === 'series' ? 1 : 0) > 1 && (
          <form method="get" class="keep-choose">
            <Select
              name="kerta"
              label={words.which}
              value={on ?? 'sarja'}
              options={[
                ...(activity.signUpFor === 'series' ? [{ value: 'sarja', label: words.wholeSeries }] : []),
                ...activity.days.map((each) => ({
                  value: each.id,
                  label: momentInWords(each.startsAt, lang, now),
                })),
              ]}
            />
            <Button kind="secondary">{words.show}</Button>
          </form>
        )}
        <SumsView sums={list.sums} args={args} />
        <ButtonRow>
          <LinkButton
            kind="secondary"
            href={path('workSignFamilyUp', lang, { id }, { day: day === null ? undefined : day.day })}
          >
            {words.addFamily}
          </LinkButton>
        </ButtonRow>
        <People args={args} list={list} state="confirmed" on={on ?? ''} form={form} />
        {form !== null && list.rows.some((row) => row.state === 'confirmed') && (
          <form method="post" id={form} class="keep-there">
            <Hidden name="act" value="there" />
            <Hidden name="on" value={on ?? ''} />
            <Button kind="secondary">{words.saveThere}</Button>
          </form>
        )}
        <People args={args} list={list} state="waiting" on={on ?? ''} form={null} />
        {withCancelled && <People args={args} list={list} state="cancelled" on={on ?? ''} form={null} />}
        <p>
          <a href={here({ perutut: withCancelled ? undefined : '1' })}>
            {withCancelled ? words.hideCancelled : words.showCancelled}
          </a>
        </p>
        {list.next !== null && (
          <p>
            <a href={here({ sivu: list.next, perutut: withCancelled ? '1' : undefined })}>{words.more}</a>
          </p>
        )}
        <p class="quiet">
          {words.lead} {words.kept}
        </p>
      </Column>
    </WorkDocument>
  )
}

const act: Readonly<
  Record<string, (args: PageArgs, id: string, form: Form) => Promise<(typeof dones)[number]>>
> = {
  cancel: async ({ caller }, _, form) => {
    await cancelSignUp(caller, { id: one(form, 'id') })
    return 'cancelled'
  },
  there: async ({ caller }, id, form) => {
    await markAttended(caller, { activity: id, occurrence: one(form, 'on'), there: [...many(form, 'there')] })
    return 'there'
  },
}

/** Who has signed up for a day or a series: names, sums, the line, and who was there. @source R119, R121, ADR-0047 */
export const signUpsPage: Page = {
  audience: 'work',
  get: (args) => {
    demandPerson(args)
    return show(args)
  },
  post: async (args, form) => {
    const name = one(form, 'act')
    const move = Object.hasOwn(act, name) ? act[name] : undefined
    if (move === undefined) throw notFound()
    const id = args.params['id'] ?? ''
    const tehty = await move(args, id, form)
    return seeOther(path('workSignUps', args.lang, { id }, { kerta: one(form, 'on'), tehty }))
  },
}
