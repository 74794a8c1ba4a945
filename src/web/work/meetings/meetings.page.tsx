import type { JSX } from 'preact'
import { caseTimes, listMeetings, type MeetingItem } from '#capabilities/casework/index.ts'
import { consentsOf } from '#capabilities/families/index.ts'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { TextArea } from '#ui/fields/fields.tsx'
import { Notice } from '#ui/message/message.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import { caseTimesTexts } from '#web/case-times-texts.ts'
import { fromToInWords } from '#web/meeting-time.ts'
import { type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { CaseDocument, caseIdIn, onCase, type OnCase } from '#web/work/cases/case-head.view.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { Act, sentIn } from '#web/work/families/acts.view.tsx'
import { InviteFields, WhenFields } from './fields.view.tsx'
import { bookTimeIn, callIn, cancelTimeIn } from './moves.ts'
import { meetingWorkTexts } from './texts.ts'
import { CaseTimes } from './times.view.tsx'

function Meeting({ on, item }: { on: OnCase; item: MeetingItem }): JSX.Element {
  const { lang, deps } = on.args
  const texts = meetingWorkTexts[lang]
  const words = texts.list
  const isAhead = item.state === 'planned'
  return (
    <li class="meeting-row">
      <h3 class="meeting-row__when">
        <a href={path('workCaseMeeting', lang, { id: item.case, meeting: item.id })}>
          {fromToInWords(item.startsAt, item.endsAt, lang, deps.clock.now())}
        </a>
      </h3>
      <p class="meeting-row__why">{item.purpose}</p>
      <ChipList
        chips={[
          ...(isAhead
            ? [words.coming(item.coming, item.asked)]
            : [<Chip key="state">{texts.states[item.state]}</Chip>]),
          ...(item.isRemote && isAhead ? [words.remote] : []),
          ...(isAhead && item.amAsked
            ? [
                item.myAnswer === null ? (
                  <Chip key="mine" tone="soon">
                    {words.youNotAnswered}
                  </Chip>
                ) : (
                  <Chip key="mine" tone="good" icon="check">
                    {words.yours(texts.answers[item.myAnswer])}
                  </Chip>
                ),
              ]
            : []),
        ]}
      />
    </li>
  )
}

const Meetings = ({ on, items }: { on: OnCase; items: readonly MeetingItem[] }): JSX.Element => (
  <ul class="meeting-rows">
    {items.map((item) => (
      <Meeting key={item.id} on={on} item={item} />
    ))}
  </ul>
)

/** The network meetings of one case: those ahead, calling one together, those that have been. @source R105 */
export const caseMeetingsPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang, caller } = args
    const texts = meetingWorkTexts[lang]
    const words = texts.list
    const on = await onCase(args, 'workCaseMeetings')
    const all = await listMeetings(caller, { id: on.view.id })
    const times = await caseTimes(caller, { id: on.view.id })
    const done = args.query['done']
    const consents = all.can.call ? (await consentsOf(caller, { id: on.family.id })).consents : []
    const isProtected = on.family.people.some(({ protection }) => protection !== null)
    return (
      <CaseDocument
        on={on}
        done={
          args.problems === null && (done === 'book-time' || done === 'cancel-time')
            ? caseTimesTexts[lang].doneWork[done]
            : undefined
        }
      >
        <p>{texts.lead}</p>
        {all.can.call && (
          <div class="family-ways">
            <Act
              bench={on.bench}
              move="call"
              label={texts.call.open}
              send={texts.call.send}
              look="primary"
              open={all.ahead.length === 0 && all.past.length === 0}
            >
              {(fields) => (
                <>
                  <p class="family-quiet">{texts.call.hint}</p>
                  {isProtected && (
                    <Notice kind="warning">
                      <p>{texts.call.protected}</p>
                    </Notice>
                  )}
                  <WhenFields on={on} fields={fields} />
                  <InviteFields
                    on={on}
                    fields={fields}
                    all
                    consents={consents}
                    members={on.family.people.filter(({ until }) => until === null)}
                    colleagues={all.colleagues}
                  />
                  <TextArea
                    {...fields.text('agenda')}
                    label={texts.call.agenda}
                    hint={texts.call.agendaHint}
                    optional={texts.call.optional}
                    rows={4}
                    maxlength={4000}
                  />
                </>
              )}
            </Act>
          </div>
        )}
        <Section title={words.ahead} id="ahead">
          {all.ahead.length === 0 ? (
            <EmptyState title={words.none} level={3}>
              <p>{words.noneHint}</p>
            </EmptyState>
          ) : (
            <Meetings on={on} items={all.ahead} />
          )}
        </Section>
        <CaseTimes on={on} times={times} colleagues={all.colleagues} mayBook={all.can.call} />
        {all.past.length > 0 && (
          <Section title={words.past} id="past">
            <Meetings on={on} items={all.past} />
          </Section>
        )}
      </CaseDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const id = caseIdIn(args)
    const sent = sentIn(form)
    if (sent.move === 'book-time' || sent.move === 'cancel-time') {
      await (sent.move === 'book-time' ? bookTimeIn(args.caller, id, sent) : cancelTimeIn(args.caller, sent))
      return seeOther(path('workCaseMeetings', args.lang, { id }, { done: sent.move }))
    }
    const { id: meeting } = await callIn(args.caller, id, sent)
    return seeOther(path('workCaseMeeting', args.lang, { id, meeting }, { done: 'call' }))
  },
}
