import type { JSX } from 'preact'
import { z } from 'zod'
import {
  consentGivers,
  type FollowedReferral,
  giveConsent,
  objectToReferral,
  readFollowedReferral,
  sharedFields,
  withdrawConsent,
} from '#capabilities/guidance/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { type Fact, FactList } from '#ui/facts/facts.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, TextArea } from '#ui/fields/fields.tsx'
import { Card, Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { Timeline } from '#ui/timeline/timeline.tsx'
import { formProblems } from '#web/form-problems.ts'
import { html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { Refused } from '#web/public/ask/step-page.view.tsx'
import { PublicDocument } from '#web/public/document.tsx'
import { LocalText } from '#web/public/local-text.tsx'
import { familyWords } from './family-texts.ts'
import { Standing } from './guided.view.tsx'

type Props = { readonly args: PageArgs; readonly of: FollowedReferral }

const moves = ['consent', 'withdraw', 'object'] as const

const idOf = ({ params }: PageArgs): string => {
  const id = z.uuid().safeParse(params['id'])
  if (!id.success) throw notFound()
  return id.data
}

function Facts({ args, of }: Props): JSX.Element {
  const { lang, deps } = args
  const words = familyWords[lang]
  const now = deps.clock.now()
  const written = of.language === lang ? undefined : of.language
  const booked = of.meetings.filter(({ state }) => state === 'booked')
  const facts: readonly (Fact | null)[] = [
    of.receiver === null
      ? null
      : {
          term: words.whoHas,
          value: (
            <>
              {of.receiver.person !== null && `${of.receiver.person}, `}
              {of.receiver.title !== null && (
                <>
                  <LocalText of={of.receiver.title} lang={lang} />,{' '}
                </>
              )}
              <LocalText of={of.receiver.organisation} lang={lang} />
              {of.receiver.secrecy && <p>{words.secrecy}</p>}
            </>
          ),
        },
    of.positionBand === null || of.endedAt !== null
      ? null
      : { term: words.positionTerm, value: words.position[of.positionBand] },
    of.meanwhile === '' || of.endedAt !== null
      ? null
      : {
          term: words.meanwhile,
          value: (
            <span class="guided__words" lang={written}>
              {of.meanwhile}
            </span>
          ),
        },
    ...booked.map((meeting) => ({
      term: words.meeting,
      value: momentInWords(meeting.startsAt, lang, now),
    })),
    {
      term: words.guidedBy,
      value: (
        <>
          {of.sender.name}, <LocalText of={of.sender.title} lang={lang} />,{' '}
          <LocalText of={of.sender.unit} lang={lang} />
        </>
      ),
    },
  ]
  return <FactList facts={facts.filter((fact) => fact !== null)} />
}

/** Exactly what was told, or would be. */
function Shared({ args, of }: Props): JSX.Element {
  const { lang, deps } = args
  const words = familyWords[lang]
  const today = helsinkiDate(deps.clock.now())
  const written = of.language === lang ? undefined : of.language
  const facts = sharedFields.flatMap((field) => {
    const found = of.fields.find((each) => each.field === field)
    return found === undefined
      ? []
      : [
          {
            term: words.fields[field],
            value: (
              <span class="guided__words" lang={written}>
                {found.value}
              </span>
            ),
          },
        ]
  })
  const consent = of.consents.at(-1)
  const ended =
    of.accessEnded ||
    ['declined', 'redirected', 'cancelled', 'closed', 'withdrawn', 'mistake'].includes(of.state)
  return (
    <Section title={words.shared}>
      <p>{ended ? words.noLonger : words.sharedHint}</p>
      <FactList facts={facts} />
      {consent !== undefined && (
        <p>
          {words.consented(dateInWords(helsinkiDate(consent.givenAt), lang, today))}
          {consent.withdrawnAt !== null &&
            ` ${words.withdrawnOn(dateInWords(helsinkiDate(consent.withdrawnAt), lang, today))}`}
        </p>
      )}
      {of.law !== null && of.ground !== 'consent' && <p>{words.why(of.law[lang])}</p>}
    </Section>
  )
}

function Consent({ args, of }: Props): JSX.Element {
  const { lang } = args
  const words = familyWords[lang]
  const problems = formProblems(args.problems, lang)
  return (
    <form method="post" action={path('followedReferral', lang, { id: of.id })}>
      <Hidden name="version" value={String(of.version)} />
      <RadioGroup
        name="giver"
        label={words.consentWho}
        options={consentGivers.map((value) => ({ value, label: words.givers[value] }))}
        value={args.problems === null ? undefined : one(args.problems.form, 'giver')}
        error={problems?.of('giver')}
      />
      <Button name="move" value="consent">
        {words.consentButton}
      </Button>
    </form>
  )
}

function Stop({ args, of, move }: Props & { move: 'withdraw' | 'object' }): JSX.Element {
  const { lang } = args
  const words = familyWords[lang]
  const name = inLanguage(of.receiver?.name ?? {}, lang)
  const isDraft = of.state === 'draft'
  return (
    <Disclosure summary={move === 'object' ? words.object : isDraft ? words.consentNo : words.withdraw}>
      <p>{move === 'withdraw' ? words.withdrawHint(name) : words.objectHint}</p>
      <form method="post" action={path('followedReferral', lang, { id: of.id })}>
        <TextArea
          name="text"
          label={words.withdrawWords}
          optional={words.voluntary}
          rows={3}
          maxlength={4000}
        />
        <Button kind="danger" name="move" value={move}>
          {move === 'object' ? words.objectButton : isDraft ? words.consentNo : words.withdrawButton}
        </Button>
      </form>
    </Disclosure>
  )
}

function History({ args, of }: Props): JSX.Element | null {
  const { lang, deps } = args
  const words = familyWords[lang]
  const now = deps.clock.now()
  const events = of.history.filter(({ move }) => words.moves[move] !== undefined)
  if (events.length === 0) return null
  const written = of.language === lang ? undefined : of.language
  return (
    <Section title={words.history}>
      <Timeline
        label={words.history}
        events={events.toReversed().map((event) => ({
          when: momentInWords(event.at, lang, now),
          datetime: event.at.toISOString(),
          title: words.moves[event.move],
          by: event.name ?? words.parties[event.party],
          ...(event.text === ''
            ? {}
            : {
                body: (
                  <p class="guided__words" lang={written}>
                    {event.text}
                  </p>
                ),
              }),
        }))}
      />
    </Section>
  )
}

/** One service that the family was guided to: who has it, what next and by when, what was told, and how to stop it. */
export const followedReferralPage: Page = {
  audience: 'family',
  get: async (args) => {
    const { lang } = args
    if (args.caller.actor.kind !== 'code') return seeOther(path('follow', lang))
    const of = await readFollowedReferral(args.caller, { id: idOf(args) })
    const words = familyWords[lang]
    const problems = formProblems(args.problems, lang)
    const done = args.problems === null ? moves.find((move) => move === args.query['tehty']) : undefined
    const name = inLanguage(of.receiver?.name ?? {}, lang)
    return html(
      <PublicDocument
        args={args}
        title={name}
        tab={words.tab}
        current="follow"
        parts={{ id: of.id }}
        sheet="guided"
      >
        <Column>
          <Refused problems={problems} notDone={words.notDone} />
          <BackLink href={path('followed', lang)}>{words.back}</BackLink>
          {done !== undefined && (
            <Notice kind="success" live>
              <p>{words.done[done]}</p>
            </Notice>
          )}
          <PageTitle
            title={<LocalText of={of.receiver?.name ?? {}} lang={lang} hyphens />}
            lead={
              of.can.consent
                ? words.consentLead(name, inLanguage(of.receiver?.organisation ?? {}, lang))
                : undefined
            }
          />
          <Card tone="birch">
            <Standing args={args} of={of} words={words} />
          </Card>
          <Facts args={args} of={of} />
          <Shared args={args} of={of} />
          {of.can.consent && (
            <Section title={words.consent}>
              <Consent args={args} of={of} />
            </Section>
          )}
          {of.can.withdraw && <Stop args={args} of={of} move="withdraw" />}
          {of.can.object && <Stop args={args} of={of} move="object" />}
          <History args={args} of={of} />
        </Column>
      </PublicDocument>,
      args.problems?.refusal.status ?? 200,
      { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
    )
  },
  post: async (args, form): Promise<Response> => {
    const { lang, caller } = args
    if (caller.actor.kind !== 'code') return seeOther(path('follow', lang))
    const id = idOf(args)
    const move = moves.find((each) => each === one(form, 'move'))
    if (move === undefined) throw notFound()
    if (move === 'consent') {
      const giver = consentGivers.find((each) => each === one(form, 'giver'))
      if (giver === undefined) {
        throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'giver', code: 'choose-who' }] })
      }
      // The yes is to what was shown: words that were changed meanwhile are shown first.
      const version = one(form, 'version')
      await giveConsent(caller, {
        id,
        giver,
        way: 'behind-code',
        ...(version === '' ? {} : { version }),
      })
    } else {
      await (move === 'withdraw' ? withdrawConsent : objectToReferral)(caller, {
        id,
        text: one(form, 'text'),
      })
    }
    return seeOther(path('followedReferral', lang, { id }, { tehty: move }))
  },
}
