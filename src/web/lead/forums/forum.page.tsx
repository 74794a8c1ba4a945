import type { JSX } from 'preact'
import { z } from 'zod'
import { listForumChoices, type MatterView, readForum } from '#capabilities/network/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { type Fact, FactList } from '#ui/facts/facts.tsx'
import { Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { fromToInWords } from '#web/meeting-time.ts'
import { type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { Act, benchOf, sentIn } from '#web/work/families/acts.view.tsx'
import { ForumFields, MatterFields, WhenFields } from './fields.view.tsx'
import { moveForum } from './forum-moves.ts'
import { forumTexts } from './forum-texts.ts'
import { DecisionRow, MeetingLine, TaskLine } from './lines.view.tsx'
import { meetingTexts } from './meeting-texts.ts'
import { atDay, dayWords, doneIn, ForumDocument, Meta, Theirs, today, Written } from './parts.view.tsx'
import { Key, Offices, type OfForum, Seats, Version } from './seats.view.tsx'
import { forumWords } from './words.ts'

export function idIn({ params }: PageArgs): string {
  const id = z.uuid().safeParse(params['id'])
  if (!id.success) throw notFound()
  return id.data
}

function Next({ of: { args, forum } }: { of: OfForum }): JSX.Element {
  const { lang } = args
  const words = forumTexts[lang].next
  const [next] = forum.ahead
  return (
    <section class="forum-next" aria-labelledby="next-meeting">
      <h2 class="forum-waits__title" id="next-meeting">
        {words.title}
      </h2>
      {next === undefined ? (
        <>
          <p>{words.none}</p>
          {forum.can.keep && <p class="forum-quiet">{words.noneHint}</p>}
        </>
      ) : (
        <>
          <p class="forum-next__when">
            {fromToInWords(next.startsAt, next.endsAt, lang, args.caller.clock.now())}
          </p>
          {inLanguage(next.title, lang) !== '' && (
            <p>
              <LocalText of={next.title} lang={lang} />
            </p>
          )}
          {next.place !== '' && <p class="forum-quiet">{next.place}</p>}
          <p>
            <a href={path('forumMeeting', lang, { id: next.id })}>{words.open}</a>
          </p>
        </>
      )}
    </section>
  )
}

function Facts({ of: { args, forum } }: { of: OfForum }): JSX.Element {
  const { lang } = args
  const words = forumTexts[lang].facts
  const named = forumWords[lang]
  const written = (term: string, of: OfForum['forum']['purpose']): readonly Fact[] =>
    inLanguage(of, lang) === '' ? [] : [{ term, value: <LocalText of={of} lang={lang} /> }]
  return (
    <FactList
      facts={[
        { term: words.level, value: named.levels[forum.level] },
        {
          term: words.area,
          value:
            forum.area === null ? (
              words.wholeCounty
            ) : (
              <>
                <LocalText of={forum.area.name} lang={lang} />
                {forum.centre !== null && (
                  <>
                    , <LocalText of={forum.centre.name} lang={lang} />
                  </>
                )}
              </>
            ),
        },
        {
          term: words.cadence,
          value: forum.cadenceWeeks === null ? named.asAgreed : named.weeks(forum.cadenceWeeks),
        },
        ...(forum.customerPresent === null
          ? []
          : [
              {
                term: words.customer,
                value: (
                  <>
                    {named.customer[forum.customerPresent]}
                    {inLanguage(forum.customerWords, lang) !== '' && (
                      <p>
                        <LocalText of={forum.customerWords} lang={lang} />
                      </p>
                    )}
                  </>
                ),
              },
            ]),
        ...written(words.agenda, forum.agendaWords),
        ...written(words.coordinator, forum.coordinatorWords),
        ...written(words.telling, forum.tellingWords),
      ]}
    />
  )
}

function Proposal({ of, matter }: { of: OfForum; matter: MatterView }): JSX.Element {
  const { args, bench, forum } = of
  const { lang } = args
  const words = forumTexts[lang].proposals
  const acts = meetingTexts[lang].agenda
  const about = acts.about(matter.title)
  return (
    <li class="forum-row">
      <h3 class="forum-row__name">{matter.title}</h3>
      <Meta
        of={[
          matter.proposedBy === null
            ? null
            : words.by(matter.proposedBy.name, atDay(args, matter.proposedAt)),
          forumWords[lang].itemKinds[matter.kind],
          matter.organisation === null ? null : inLanguage(matter.organisation.name, lang),
          matter.state === 'postponed'
            ? `${forumWords[lang].itemStates.postponed}: ${matter.stateWords}`
            : null,
          matter.membersOnly ? forumWords[lang].membersOnly : null,
        ]}
      />
      {matter.grounds !== '' && <Written text={matter.grounds} />}
      {matter.can.place && (
        <div class="forum-ways">
          {forum.ahead.length > 0 && (
            <Act bench={bench} move="take" subject={matter.id} label={acts.take} about={about}>
              {(fields) => (
                <>
                  <Version fields={fields} of={matter.version} />
                  <Select
                    {...fields.text('meeting', forum.ahead[0]?.id)}
                    label={words.meeting}
                    options={forum.ahead.map((each) => ({
                      value: each.id,
                      label: fromToInWords(each.startsAt, each.endsAt, lang, args.caller.clock.now()),
                    }))}
                  />
                </>
              )}
            </Act>
          )}
          <Act
            bench={bench}
            move="decline"
            subject={matter.id}
            label={acts.decline}
            about={about}
            look="quiet"
          >
            {(fields) => (
              <>
                <Version fields={fields} of={matter.version} />
                <TextArea {...fields.text('words')} label={acts.declineWords} rows={2} maxlength={1000} />
              </>
            )}
          </Act>
        </div>
      )}
    </li>
  )
}

function Proposals({ of }: { of: OfForum }): JSX.Element {
  const { args, forum, bench, choices } = of
  const words = forumTexts[args.lang].proposals
  return (
    <Section title={words.title} id="proposals">
      {forum.waiting.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="forum-rows">
          {forum.waiting.map((matter) => (
            <Proposal key={matter.id} of={of} matter={matter} />
          ))}
        </ul>
      )}
      {forum.can.propose && (
        <div class="forum-ways">
          <Act bench={bench} move="propose" label={words.propose} send={words.send}>
            {(fields) => (
              <>
                <p class="forum-quiet">{words.proposeHint}</p>
                <Key fields={fields} />
                <MatterFields
                  args={args}
                  fields={fields}
                  choices={choices}
                  matter={null}
                  meetings={forum.ahead}
                />
              </>
            )}
          </Act>
        </div>
      )}
    </Section>
  )
}

function Meetings({ of }: { of: OfForum }): JSX.Element {
  const { args, forum, bench } = of
  const { lang } = args
  const words = forumTexts[lang].meetings
  return (
    <Section title={words.title} id="meetings">
      {forum.ahead.length > 1 && (
        <>
          <h3>{words.ahead}</h3>
          <ul class="forum-rows">
            {forum.ahead.slice(1).map((meeting) => (
              <MeetingLine key={meeting.id} args={args} meeting={meeting} />
            ))}
          </ul>
        </>
      )}
      {forum.can.keep && (
        <div class="forum-ways">
          <Act bench={bench} move="plan" label={words.plan} send={words.send}>
            {(fields) => (
              <>
                <p class="forum-quiet">{words.planHint}</p>
                <Key fields={fields} />
                <WhenFields lang={lang} fields={fields} />
                <TextArea
                  {...fields.text('agenda')}
                  label={words.agenda}
                  hint={words.agendaHint}
                  optional={forumWords[lang].optional}
                  rows={4}
                  maxlength={4000}
                />
              </>
            )}
          </Act>
        </div>
      )}
      <h3>{words.past}</h3>
      {forum.past.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="forum-rows">
          {forum.past.map((meeting) => (
            <MeetingLine key={meeting.id} args={args} meeting={meeting} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Agreed({ of: { args, forum } }: { of: OfForum }): JSX.Element {
  const { lang } = args
  const { decisions, tasks } = forumTexts[lang]
  return (
    <>
      <Section title={decisions.title} id="decisions">
        {forum.decisions.length === 0 ? (
          <p>{decisions.none}</p>
        ) : (
          <>
            <ul class="forum-rows">
              {forum.decisions.map((decision) => (
                <DecisionRow key={decision.id} args={args} decision={decision} />
              ))}
            </ul>
            <p>
              <a href={path('decisions', lang, {}, { forum: forum.id })}>{decisions.all}</a>
            </p>
          </>
        )}
      </Section>
      <Section title={tasks.title} id="tasks">
        {forum.openTasks.length === 0 ? (
          <p>{tasks.none}</p>
        ) : (
          <ul class="forum-rows">
            {forum.openTasks.map((task) => (
              <TaskLine key={task.id} args={args} task={task} />
            ))}
          </ul>
        )}
        <p>
          <a href={path('forumTasks', lang, {}, { whose: 'all' })}>{tasks.all}</a>
        </p>
      </Section>
    </>
  )
}

function Keeping({ of }: { of: OfForum }): JSX.Element {
  const { args, forum, bench, choices } = of
  const { lang } = args
  const words = forumTexts[lang].change
  return (
    <div class="forum-ways">
      <Act bench={bench} move="change" label={words.open} send={words.send} look="quiet">
        {(fields) => (
          <>
            <Theirs
              bench={bench}
              fields={fields}
              texts={[inLanguage(forum.name, lang), inLanguage(forum.purpose, lang)]}
            />
            <Version fields={fields} of={forum.version} />
            <ForumFields args={args} fields={fields} choices={choices} forum={forum} />
          </>
        )}
      </Act>
      <Act bench={bench} move="end" label={words.end} kind="danger" look="quiet">
        {(fields) => (
          <>
            <p>{words.endHint}</p>
            <Version fields={fields} of={forum.version} />
            <TextField
              {...fields.text('lastDay', today(args))}
              type="date"
              width="middle"
              label={forumTexts[lang].seats.lastDay}
            />
          </>
        )}
      </Act>
    </div>
  )
}

/** One forum: who sits in it, when it meets, what waits for its agenda, what it has decided. @source R134–R141, R139 */
export const forumPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang, caller } = args
    const words = forumTexts[lang]
    const id = idIn(args)
    const forum = await readForum(caller, { id })
    const of: OfForum = {
      args,
      forum,
      choices: await listForumChoices(caller, { county: forum.county }),
      bench: benchOf(args, path('forum', lang, { id })),
    }
    return (
      <ForumDocument
        args={args}
        tab={inLanguage(forum.name, lang)}
        parts={{ id }}
        back={{ href: path('forums', lang), words: words.back }}
        bench={of.bench}
        done={doneIn(args, words.done)}
        kicker={forumWords[lang].levels[forum.level]}
        title={<LocalText of={forum.name} lang={lang} hyphens />}
        lead={
          inLanguage(forum.purpose, lang) === '' ? undefined : <LocalText of={forum.purpose} lang={lang} />
        }
      >
        {forum.endedOn !== null && (
          <Notice kind="info">
            <p>{words.ended(dayWords(args, forum.endedOn))}</p>
          </Notice>
        )}
        <Next of={of} />
        <Seats of={of} />
        <Offices of={of} />
        <Proposals of={of} />
        <Agreed of={of} />
        <Meetings of={of} />
        <Disclosure summary={words.about}>
          <Facts of={of} />
        </Disclosure>
        {forum.can.keep && forum.endedOn === null && <Keeping of={of} />}
      </ForumDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const id = idIn(args)
    const sent = sentIn(form)
    const { meeting } = await moveForum(args.caller, id, sent)
    return seeOther(
      meeting === null
        ? path('forum', args.lang, { id }, { done: sent.move })
        : path('forumMeeting', args.lang, { id: meeting }, { done: 'plan' }),
    )
  },
}
