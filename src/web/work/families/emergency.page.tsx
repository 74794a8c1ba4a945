import type { JSX } from 'preact'
import {
  emergencyReasons,
  emergencyVerdicts,
  endEmergency,
  hideGrounds,
  listEmergencies,
  openInEmergency,
  reviewEmergency,
} from '#capabilities/families/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { benchOf, type Sent, sentIn } from './acts.view.tsx'
import { emergencyTexts } from './emergency-texts.ts'
import { Openings, OpenInEmergency } from './emergency.view.tsx'
import { chosen, wrong } from './family-moves.ts'
import { notDone } from './page-texts.ts'

async function open(args: PageArgs, sent: Sent): Promise<Response> {
  const hide = hideGrounds.find((each) => each === sent.one('hide')) ?? null
  try {
    const { family } = await openInEmergency(args.caller, {
      identity: sent.one('identity'),
      reason: chosen(emergencyReasons, sent, 'reason'),
      words: sent.one('words'),
      hide,
    })
    return seeOther(path('workFamily', args.lang, { id: family }))
  } catch (error) {
    // Nobody of this code is a slip of the one who typed it, so the form comes back with what was typed.
    if (error instanceof Refusal && error.kind === 'not-found') throw wrong('identity', 'emergency-not-found')
    throw error
  }
}

async function make(args: PageArgs, sent: Sent): Promise<Response> {
  const here = (done: string): Response => seeOther(path('workEmergency', args.lang, {}, { done }))
  switch (sent.move) {
    case 'open':
      return open(args, sent)
    case 'end':
      await endEmergency(args.caller, { id: sent.subject })
      return here('end')
    case 'review': {
      const hide = hideGrounds.find((each) => each === sent.one('hide'))
      try {
        await reviewEmergency(args.caller, {
          id: sent.subject,
          verdict: chosen(emergencyVerdicts, sent, 'verdict'),
          words: sent.one('words'),
          hide: hide === undefined ? null : { ground: hide, until: sent.one('hide-until') },
        })
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        throw new Refusal(error.kind, error.code, {
          fields: error.fields.map((each) => ({
            ...each,
            field: each.field.replace('hide.until', 'hide-until'),
          })),
        })
      }
      return here('review')
    }
    default:
      throw wrong('move', 'invalid-value')
  }
}

/** Opening one family in an emergency, ending it, and reviewing what colleagues have opened. */
export const emergencyPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang, caller, query, problems } = args
    const words = emergencyTexts[lang]
    const bench = benchOf(args, path('workEmergency', lang))
    const mine = await listEmergencies(caller, { box: 'mine' })
    const toReview = await listEmergencies(caller, { box: 'to-review' })
    const reviewed = await listEmergencies(caller, { box: 'reviewed' })
    const done = problems === null ? words.done[query['done'] ?? ''] : undefined
    return (
      <WorkDocument args={args} title={words.title}>
        <Column width="wide">
          {bench.problems !== null && <Refused problems={bench.problems} notDone={notDone[lang]} />}
          <PageTitle title={words.title} lead={words.lead} />
          {done !== undefined && (
            <Notice kind="success" live>
              <p>{done}</p>
            </Notice>
          )}
          <Section title={words.before}>
            <ul>
              {words.rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
            <OpenInEmergency bench={bench} />
          </Section>
          <Openings
            bench={bench}
            id="mine"
            title={words.mine}
            none={words.mineNone}
            openings={mine.openings}
          />
          <Openings
            bench={bench}
            id="to-review"
            title={words.toReview}
            none={words.toReviewNone}
            openings={toReview.openings}
          />
          {reviewed.openings.length > 0 && (
            <Openings
              bench={bench}
              id="reviewed"
              title={words.reviewed}
              none={words.reviewedNone}
              openings={reviewed.openings}
            />
          )}
        </Column>
      </WorkDocument>
    )
  },
  post: (args, form) => {
    demandPerson(args)
    return make(args, sentIn(form))
  },
}
