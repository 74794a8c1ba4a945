import type { JSX } from 'preact'
import { listLinks } from '#capabilities/development/index.ts'
import { listForumChoices, readDecision } from '#capabilities/network/index.ts'
import { inLanguage } from '#platform/text.ts'
import { type Fact, FactList } from '#ui/facts/facts.tsx'
import { CheckboxGroup } from '#ui/fields/choices.tsx'
import { TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { Act, benchOf, Press, sentIn } from '#web/work/families/acts.view.tsx'
import { Assessment, type OfDecision } from './assessment.view.tsx'
import { decisionTexts } from './decision-texts.ts'
import { moveDecision } from './decision-moves.ts'
import { DecisionFields, recipientGroups, TaskFields } from './fields.view.tsx'
import { LinksOf } from '#web/lead/links/links-of.view.tsx'
import { idIn } from './forum.page.tsx'
import { TaskLine } from './lines.view.tsx'
import { meetingTexts } from './meeting-texts.ts'
import { atDay, dayWords, doneIn, ForumDocument, Theirs, today, Written } from './parts.view.tsx'
import { Key, Version } from './seats.view.tsx'
import { forumWords } from './words.ts'

function leadOf({ args, decision }: OfDecision): string {
  const words = decisionTexts[args.lang].lead
  if (decision.state === 'draft')
    return decision.demandsAssessment && decision.assessment === null
      ? words.draftNeedsAssessment
      : words.draft
  if (decision.state === 'announced') return words.announced(decision.confirmed, decision.recipients)
  return words[decision.state]
}

/** What it replaces and what has replaced it. */
function Chain({ of: { args, decision } }: { of: OfDecision }): JSX.Element | null {
  const { lang } = args
  const words = decisionTexts[lang]
  const link = (to: NonNullable<OfDecision['decision']['supersedes']>): JSX.Element => (
    <a href={path('decision', lang, { id: to.id })}>
      {to.mark === null ? to.title : `§ ${to.mark} ${to.title}`}
    </a>
  )
  return (
    <>
      {decision.supersededBy !== null && (
        <Notice kind="warning">
          <p>
            {words.supersededBy} {link(decision.supersededBy)}
          </p>
        </Notice>
      )}
      {decision.supersedes !== null && (
        <p>
          {words.supersedes} {link(decision.supersedes)}
        </p>
      )}
    </>
  )
}

/** Whoever it was told to says that it has reached them. */
function Confirm({ of: { args, decision, bench } }: { of: OfDecision }): JSX.Element | null {
  const { lang } = args
  const words = decisionTexts[lang].confirm
  const mine = decision.recipientList.filter(({ mayConfirm }) => mayConfirm)
  if (mine.length === 0) return null
  return (
    <section class="forum-next print-hidden" aria-labelledby="confirm">
      <h2 class="forum-waits__title" id="confirm">
        {words.title}
      </h2>
      <p>{words.lead}</p>
      {mine.map((each) => (
        <Press
          key={each.id}
          bench={bench}
          move="confirm"
          subject={each.id}
          label={words.press(inLanguage(each.name, lang))}
          kind="primary"
        />
      ))}
    </section>
  )
}

function Facts({ of: { args, decision } }: { of: OfDecision }): JSX.Element {
  const { lang } = args
  const words = decisionTexts[lang].facts
  const facts: readonly (Fact | null)[] = [
    decision.mark === null ? null : { term: words.number, value: `§ ${decision.mark}` },
    {
      term: words.forum,
      value: (
        <a href={path('forum', lang, { id: decision.forum.id })}>
          <LocalText of={decision.forum.name} lang={lang} />
        </a>
      ),
    },
    decision.meeting === null
      ? null
      : {
          term: words.meeting,
          value: (
            <a href={path('forumMeeting', lang, { id: decision.meeting.id })}>
              {atDay(args, decision.meeting.startsAt)}
            </a>
          ),
        },
    { term: words.kind, value: forumWords[lang].decisionKinds[decision.kind] },
    decision.madeOn === null ? null : { term: words.madeOn, value: dayWords(args, decision.madeOn) },
    decision.madeBy === null ? null : { term: words.madeBy, value: decision.madeBy },
    decision.announcedAt === null
      ? null
      : { term: words.announced, value: atDay(args, decision.announcedAt) },
    decision.reviewOn === null ? null : { term: words.review, value: dayWords(args, decision.reviewOn) },
  ]
  return <FactList facts={facts.filter((fact) => fact !== null)} />
}

function Recipients({ of }: { of: OfDecision }): JSX.Element {
  const { args, decision, bench, choices } = of
  const { lang } = args
  const words = decisionTexts[lang].recipients
  const chosen = (kind: string): readonly string[] =>
    decision.recipientList.filter((each) => each.kind === kind).map(({ of: id }) => id)
  return (
    <Section title={words.title} id="recipients">
      {decision.recipientList.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <DataTable
          id="recipient-list"
          caption={words.caption}
          captionHidden
          columns={[
            { label: words.columns.who },
            { label: words.columns.told },
            { label: words.columns.confirmed },
          ]}
          rows={decision.recipientList.map((each) => ({
            key: each.id,
            cells: [
              <LocalText key="name" of={each.name} lang={lang} />,
              each.toldAt === null ? words.notTold : atDay(args, each.toldAt),
              each.confirmedAt === null
                ? each.toldAt === null
                  ? '–'
                  : words.waits
                : words.confirmedBy(each.confirmedBy ?? '', atDay(args, each.confirmedAt)),
            ],
          }))}
        />
      )}
      {decision.can.change && (
        <div class="forum-ways">
          <Act bench={bench} move="recipients" label={words.change} send={words.send}>
            {(fields) =>
              recipientGroups(choices, decision.forum.id, lang).map(({ kind, label, options }) => {
                const stored = chosen(kind)
                return options.length === 0 ? null : (
                  <Disclosure key={kind} summary={label} open={stored.length > 0 || kind === 'organisation'}>
                    <CheckboxGroup {...fields.list(kind, stored)} label={label} options={options} />
                  </Disclosure>
                )
              })
            }
          </Act>
        </div>
      )}
    </Section>
  )
}

function Acts({ of }: { of: OfDecision }): JSX.Element {
  const { args, decision, bench } = of
  const { lang } = args
  const words = decisionTexts[lang].acts
  const { can } = decision
  return (
    <>
      {decision.confirmed > 0 && !can.change && <p class="forum-frozen">{words.frozen}</p>}
      <div class="forum-ways">
        {can.make && decision.words !== '' && (
          <Act bench={bench} move="make" label={words.make} look="primary">
            {(fields) => (
              <>
                <p class="forum-quiet">{words.makeHint}</p>
                <Version fields={fields} of={decision.version} />
                <TextField
                  {...fields.text('madeOn', today(args))}
                  type="date"
                  width="middle"
                  label={words.madeOn}
                />
              </>
            )}
          </Act>
        )}
        {can.announce && decision.recipientList.length > 0 && (
          <Press
            bench={bench}
            move="announce"
            label={words.announce}
            kind="primary"
            fields={{ version: String(decision.version) }}
          />
        )}
        {can.change && (
          <Act bench={bench} move="change" label={words.change} send={words.save} look="quiet">
            {(fields) => (
              <>
                {decision.state !== 'draft' && <p class="forum-quiet">{words.changeMade}</p>}
                <Theirs
                  bench={bench}
                  fields={fields}
                  texts={[decision.title, decision.words, decision.grounds]}
                />
                <Version fields={fields} of={decision.version} />
                <DecisionFields lang={lang} fields={fields} decision={decision} />
              </>
            )}
          </Act>
        )}
        {can.supersede && (
          <Act bench={bench} move="supersede" label={words.supersede} send={words.supersedeSend} look="quiet">
            {(fields) => (
              <>
                <p class="forum-quiet">{words.supersedeHint}</p>
                <Key fields={fields} />
                <DecisionFields lang={lang} fields={fields} decision={decision} />
              </>
            )}
          </Act>
        )}
        {can.drop && (
          <Press
            bench={bench}
            move="drop"
            label={words.drop}
            kind="quiet"
            fields={{ version: String(decision.version) }}
          />
        )}
      </div>
      {can.make && decision.words === '' && <p>{words.wordsFirst}</p>}
      {can.announce && decision.recipientList.length === 0 && <p>{words.recipientsFirst}</p>}
    </>
  )
}

function Tasks({ of }: { of: OfDecision }): JSX.Element | null {
  const { args, decision, bench, choices } = of
  const { lang } = args
  const words = decisionTexts[lang].tasks
  if (decision.tasks.length === 0 && !decision.can.addTask) return null
  return (
    <Section title={words.title} id="tasks">
      {decision.tasks.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="forum-rows">
          {decision.tasks.map((task) => (
            <TaskLine key={task.id} args={args} task={task} />
          ))}
        </ul>
      )}
      {decision.can.addTask && (
        <div class="forum-ways">
          <Act
            bench={bench}
            move="task"
            label={meetingTexts[lang].tasks.add}
            send={meetingTexts[lang].tasks.send}
          >
            {(fields) => (
              <>
                <Key fields={fields} />
                <TaskFields lang={lang} fields={fields} choices={choices} />
              </>
            )}
          </Act>
        </div>
      )}
    </Section>
  )
}

/** One decision: its words and grounds, what it means for children, who is told and who has confirmed. @source R139, R180 */
export const decisionPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang, caller } = args
    const words = decisionTexts[lang]
    const id = idIn(args)
    const decision = await readDecision(caller, { id })
    const of: OfDecision = {
      args,
      decision,
      choices: await listForumChoices(caller, { county: decision.county }),
      bench: benchOf(args, path('decision', lang, { id })),
    }
    // What leads to it or follows from it, once it is there for everybody.
    const links =
      decision.state === 'draft' || decision.membersOnly
        ? null
        : await listLinks(caller, { kind: 'decision', id })
    return (
      <ForumDocument
        args={args}
        tab={decision.title}
        parts={{ id }}
        back={{ href: path('decisions', lang), words: words.back }}
        bench={of.bench}
        done={doneIn(args, words.done)}
        kicker={decision.mark === null ? forumWords[lang].decisionStates.draft : `§ ${decision.mark}`}
        title={decision.title}
        lead={leadOf(of)}
      >
        <Chain of={of} />
        <Confirm of={of} />
        <Section title={words.words} id="words">
          {decision.words === '' ? <p>{words.noWords}</p> : <Written text={decision.words} />}
          {decision.grounds !== '' && (
            <>
              <h3>{words.grounds}</h3>
              <Written text={decision.grounds} />
            </>
          )}
        </Section>
        <Acts of={of} />
        <Assessment of={of} />
        <Recipients of={of} />
        <Tasks of={of} />
        {links !== null && (
          <LinksOf args={args} kind="decision" id={id} links={links.links} mayEdit={links.of.mayLink} />
        )}
        <Section title={words.about}>
          <Facts of={of} />
        </Section>
      </ForumDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const { id, done } = await moveDecision(args.caller, idIn(args), sentIn(form))
    return seeOther(
      id === null ? path('decisions', args.lang) : path('decision', args.lang, { id }, { done }),
    )
  },
}
