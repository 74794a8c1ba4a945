import type { JSX } from 'preact'
import {
  type Clash,
  clashes as listClashes,
  type KeptActivity,
  type KeptDay,
  listColleagues,
  listHoldings,
  readKeptActivity,
  readKeptDay,
} from '#capabilities/meeting-places/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { Button, ButtonRow, LinkButton } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { programmeWords } from '#web/programme-words.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import type { Filled } from '#web/work/listings/fields.view.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { ActivityFacts, Leaders, Organisers, Season, Turns } from './activity-parts.view.tsx'
import { ActivityFields } from './activity-form.view.tsx'
import type { ActivityStands } from './activity-typed.ts'
import { OutreachPart, outreachOf } from '#web/work/programme-count/outreach-part.view.tsx'
import { activityDones, activityMove, previewOf } from './activity-moves.ts'
import { activityTexts } from './activity-texts.ts'
import { calendarTexts } from './calendar-texts.ts'
import { ClashesBeside, ClashList, ofOthers } from './clashes.view.tsx'
import { DayList, dayInWords, DayPanel } from './day.view.tsx'
import { activityFields, keepingProblems } from './field-names.ts'
import { formTexts } from './form-texts.ts'
import { HostField } from './host.view.tsx'
import { placeChoices, roomChoices } from './lists.ts'
import { type Preview, PreviewView } from './preview.view.tsx'
import { TellSignedUp } from './signed-up-days.view.tsx'

const read = ({ caller, params }: PageArgs): Promise<KeptActivity> =>
  readKeptActivity(caller, { id: params['id'] ?? '' })

/** What the form stands on when the activity is there. */
const standsOf = (activity: KeptActivity): ActivityStands => ({
  ...activity,
  address: activity.onlyAddress,
  placeId: activity.place?.id ?? null,
  roomId: activity.room?.id ?? null,
  seatsOf: activity.seats.of,
  careOf: activity.care.of,
  coffeeOf: activity.coffee.of,
})

/** Publishing, with what collides seen first. */
function Publish(props: { args: PageArgs; activity: KeptActivity; clashes: readonly Clash[] }): JSX.Element {
  const { args, activity, clashes } = props
  const words = activityTexts[args.lang]
  const others = ofOthers(clashes)
  return (
    <Section title={words.publish} id="julkaise">
      <ClashList args={args} clashes={others} />
      <p>{words.publishLead}</p>
      <form method="post">
        <Hidden name="act" value="publish" />
        <Hidden name="version" value={String(activity.version)} />
        {others.length > 0 && <Hidden name="despite" value="1" />}
        <Button>{others.length > 0 ? words.clashes.publishAnyway : words.publishButton}</Button>
      </form>
    </Section>
  )
}

/** What is held today, and the way to call it off: two presses in all. */
function Today({ args, activity }: { args: PageArgs; activity: KeptActivity }): JSX.Element | null {
  const { lang, caller } = args
  const words = activityTexts[lang]
  const now = caller.clock.now()
  const today = helsinkiDate(now)
  const day = activity.days.find(
    (each) => each.date === today && each.state !== 'cancelled' && each.endsAt > now,
  )
  if (day === undefined || activity.state !== 'published') return null
  return (
    <Notice kind="info" title={`${words.today}: ${dayInWords(day, args)}`}>
      <ButtonRow>
        {activity.can['keep'] === true && (
          <LinkButton
            kind="danger"
            href={`${path('workActivity', lang, { id: activity.id }, { kerta: day.day })}#kerta`}
          >
            {words.cancelToday}
          </LinkButton>
        )}
        {activity.can['count'] === true && (
          <LinkButton kind="secondary" href={path('workCount', lang, { id: day.id })}>
            {words.links.count}
          </LinkButton>
        )}
      </ButtonRow>
    </Notice>
  )
}

function Links({ args, activity }: { args: PageArgs; activity: KeptActivity }): JSX.Element {
  const { lang } = args
  const words = activityTexts[lang]
  const { id, can } = activity
  return (
    <p class="keep-links">
      {can['seeSignUps'] === true && activity.entry !== 'open' && (
        <a href={path('workSignUps', lang, { id })}>{words.links.signUps}</a>
      )}
      {can['seeSignUps'] === true && (activity.kind === 'group' || activity.sessions.length > 0) && (
        <a href={path('workGroup', lang, { id })}>{words.links.group}</a>
      )}
      {can['keep'] === true && activity.state !== 'ended' && (
        <a href={path('workActivity', lang, { id }, { muokkaa: '1' })}>{words.edit}</a>
      )}
      {activity.state === 'published' && <a href={path('activity', lang, { id })}>{words.links.public}</a>}
    </p>
  )
}

function End({ args, activity }: { args: PageArgs; activity: KeptActivity }): JSX.Element {
  const words = activityTexts[args.lang]
  const isBack = args.problems !== null && one(args.problems.form, 'act') === 'end'
  return (
    <Disclosure summary={words.end} open={isBack}>
      <form method="post">
        <Hidden name="act" value="end" />
        <Hidden name="version" value={String(activity.version)} />
        <p>{words.endLead}</p>
        <TellSignedUp args={args} act="end" />
        {!isBack && <Button kind="danger">{words.endButton}</Button>}
      </form>
    </Disclosure>
  )
}

type Shown = {
  readonly args: PageArgs
  readonly activity: KeptActivity
  readonly found: FormProblems | null
  readonly filled: (act: string) => Filled
}

async function edit(shown: Shown, form: Form | null, preview: Preview | null): Promise<JSX.Element> {
  const { args, activity, found, filled } = shown
  const { lang, caller } = args
  const words = activityTexts[lang]
  const { id } = activity
  const title = words.editTitle(inLanguage(activity.title, lang))
  const of: Filled = form === null ? filled('edit') : { lang, form, problems: null }
  const hosts = await listHoldings(caller, {})
  const places = await placeChoices(args)
  const stands = standsOf(activity)
  return (
    <WorkDocument args={args} title={title} parts={{ id }} query={{ muokkaa: '1' }}>
      <Column width="wide">
        <BackLink href={path('workActivity', lang, { id })}>{inLanguage(activity.title, lang)}</BackLink>
        {found !== null && <Refused problems={found} notDone={formTexts[lang].notDone} />}
        <PageTitle title={title} />
        {preview !== null && <PreviewView args={args} preview={preview} />}
        <form method="post" novalidate class="work-form keep-form">
          <Hidden name="act" value="edit" />
          <Hidden name="version" value={String(activity.version)} />
          <TellSignedUp args={args} act="edit" />
          <HostField
            args={args}
            of={of}
            hosts={hosts.filter(({ county }) => county === activity.county)}
            kept={{ organisation: activity.host.id, unit: activity.unitId }}
            keptName={inLanguage(activity.host.name, lang)}
          />
          <ActivityFields
            args={args}
            of={of}
            stands={stands}
            lists={{
              county: activity.county,
              places:
                activity.place === null || places.some(({ value }) => value === stands.placeId)
                  ? places
                  : [{ value: activity.place.id, label: inLanguage(activity.place.name, lang) }, ...places],
              rooms: await roomChoices(args),
            }}
          />
          <ButtonRow>
            <Button>{words.save}</Button>
            <Button kind="secondary" name="do" value="preview">
              {words.preview}
            </Button>
          </ButtonRow>
        </form>
      </Column>
    </WorkDocument>
  )
}

async function Panel(shown: Shown, day: KeptDay): Promise<JSX.Element> {
  const { args, activity, filled } = shown
  return (
    <DayPanel
      args={args}
      day={await readKeptDay(args.caller, { activity: activity.id, id: day.id })}
      seriesTitle={activity.title}
      seriesHost={activity.host.id}
      hosts={await listHoldings(args.caller, {})}
      rooms={await roomChoices(args)}
      seriesRoom={activity.room?.id ?? null}
      filled={filled}
    />
  )
}

async function show(shown: Shown): Promise<JSX.Element> {
  const { args, activity, found, filled } = shown
  const { lang, caller, query, problems } = args
  const words = activityTexts[lang]
  const named = programmeWords[lang]
  const now = caller.clock.now()
  const { id, can } = activity
  const mayKeep = can['keep'] === true
  const done = problems === null ? oneOf(activityDones, query['tehty'] ?? '') : null
  const asked = query['kerta'] ?? (problems === null ? '' : one(problems.form, 'kerta'))
  const chosen = activity.days.find(({ day }) => day === asked)
  const coming = activity.days.filter(({ endsAt }) => endsAt > now)
  const clashes = mayKeep && activity.state !== 'ended' ? await listClashes(caller, { activity: id }) : []
  const panel = mayKeep && chosen !== undefined ? await Panel(shown, chosen) : null
  const colleagues = mayKeep ? await listColleagues(caller, {}) : []
  const all = query['kaikki'] === '1'
  const outreach = await outreachOf(args, activity.outreachId)
  return (
    <WorkDocument
      args={args}
      title={inLanguage(activity.title, lang)}
      parts={{ id }}
      query={{ kerta: asked }}
    >
      <Column width="wide">
        <BackLink href={path('workProgramme', lang)}>{calendarTexts[lang].title}</BackLink>
        {found !== null && <Refused problems={found} notDone={formTexts[lang].notDone} />}
        {done !== null && <Done>{words.done[done]}</Done>}
        <PageTitle
          kicker={`${named.forms[activity.form]}, ${words.states[activity.state].toLowerCase()}`}
          title={<LocalText of={activity.title} lang={lang} hyphens />}
          lead={<LocalText of={activity.summary} lang={lang} />}
        />
        {!mayKeep && <p class="quiet">{words.readOnly}</p>}
        <Today args={args} activity={activity} />
        <Links args={args} activity={activity} />
        {mayKeep && activity.state === 'draft' && (
          <Publish args={args} activity={activity} clashes={clashes} />
        )}
        <Section title={words.days60} id="kerrat">
          {panel}
          {coming.length === 0 ? (
            <p>{words.noComing}</p>
          ) : (
            <DayList
              args={args}
              id={id}
              days={all ? coming : coming.slice(0, 8)}
              title={activity.title}
              mayKeep={mayKeep}
            />
          )}
          {!all && coming.length > 8 && (
            <p>
              <a href={`${path('workActivity', lang, { id }, { kaikki: '1' })}#kerrat`}>
                {words.clashes.more(coming.length - 8)}
              </a>
            </p>
          )}
        </Section>
        {activity.state === 'published' && <ClashesBeside args={args} clashes={ofOthers(clashes)} />}
        <Section title={words.parts.what}>
          <ActivityFacts args={args} activity={activity} />
        </Section>
        {outreach !== null && <OutreachPart args={args} place={outreach} />}
        {mayKeep && (
          <>
            <Leaders args={args} activity={activity} colleagues={colleagues} of={filled('add-leader')} />
            <Turns args={args} activity={activity} days={coming} of={filled('turns')} />
            <Organisers args={args} activity={activity} of={filled('add-organiser')} />
            <Season args={args} activity={activity} of={filled('season')} />
            {activity.state !== 'ended' && <End args={args} activity={activity} />}
          </>
        )}
      </Column>
    </WorkDocument>
  )
}

async function page(args: PageArgs, form: Form | null, preview: Preview | null): Promise<JSX.Element> {
  const { lang, query, problems } = args
  const activity = await read(args)
  const sent = problems === null ? '' : one(problems.form, 'act')
  const found = keepingProblems(problems, lang, activityFields(problems, sent))
  const filled = (name: string): Filled => ({
    lang,
    form: problems !== null && sent === name ? problems.form : null,
    problems: sent === name ? found : null,
  })
  const shown: Shown = { args, activity, found, filled }
  const isEditing = form !== null || sent === 'edit' || query['muokkaa'] === '1'
  return isEditing && activity.can['keep'] === true && activity.state !== 'ended'
    ? edit(shown, form, preview)
    : show(shown)
}

/** One activity for those who hold it: its days, what collides, who leads; and for every colleague to look at. @source R114, R124 */
export const activityPage: Page = {
  audience: 'work',
  get: (args) => {
    demandPerson(args)
    return page(args, null, null)
  },
  post: async (args, form) => {
    const { lang, params } = args
    const id = params['id'] ?? ''
    if (one(form, 'act') === 'edit' && one(form, 'do') === 'preview')
      return page(args, form, await previewOf(args, id, form))
    const next = await activityMove(args, id, form)
    return seeOther(
      `${path('workActivity', lang, { id: next.id ?? id }, { tehty: next.tehty })}${next.at === undefined ? '' : `#${next.at}`}`,
    )
  },
}
