import type { JSX } from 'preact'
import { addForum, listForumChoices, listForumTemplates } from '#capabilities/network/index.ts'
import { instantInHelsinki, plainDate, wallTime } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson } from '#web/work/document.tsx'
import { benchOf, fieldsOf, sentIn } from '#web/work/families/acts.view.tsx'
import { wrong } from '#web/work/families/family-moves.ts'
import { ForumFields } from './fields.view.tsx'
import { isTextOf } from './forum-moves.ts'
import { forumTexts } from './forum-texts.ts'
import { ForumDocument } from './parts.view.tsx'
import { Key } from './seats.view.tsx'
import { atFields, forumIn } from './typed.ts'
import { forumWords } from './words.ts'

/** A new forum, from a template or without one. @source R134–R136, R175 */
export const newForumPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const { lang, caller } = args
    const words = forumTexts[lang].make
    const choices = await listForumChoices(caller, {})
    if (!choices.mayMake.county && choices.mayMake.areas.length === 0) throw notFound()
    const templates = await listForumTemplates(caller, {})
    const bench = benchOf(args, path('forumNew', lang))
    const fields = fieldsOf(bench, 'make')
    return (
      <ForumDocument
        args={args}
        tab={words.title}
        back={{ href: path('forums', lang), words: forumTexts[lang].back }}
        bench={bench}
        title={words.title}
        lead={words.lead}
      >
        <form class="work-form" method="post" action={path('forumNew', lang)} novalidate>
          <Hidden name="move" value="make" />
          <Key fields={fields} />
          <RadioGroup
            {...fields.text('template', '')}
            label={words.template}
            options={[
              ...templates.map((each) => ({
                value: each.key,
                label: inLanguage(each.name, lang),
                hint: [
                  forumWords[lang].levels[each.level],
                  each.cadenceWeeks === null
                    ? forumWords[lang].asAgreed
                    : forumWords[lang].weeks(each.cadenceWeeks),
                  words.seatsAndMeetings(each.seats.length, each.meetings.length),
                ].join(' · '),
              })),
              { value: '', label: words.templateEmpty },
            ]}
          />
          <ForumFields args={args} fields={fields} choices={choices} forum={null} isNew />
          <TextField
            {...fields.text('starts')}
            type="date"
            width="middle"
            label={words.starts}
            hint={words.startsHint}
            optional={forumWords[lang].optional}
          />
          <Button>{words.send}</Button>
        </form>
      </ForumDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const sent = sentIn(form)
    const starts = sent.some('starts')
    const { id } = await atFields(isTextOf('make'), async () => {
      if (starts !== undefined && !/^\d{4}-\d\d-\d\d$/.test(starts)) throw wrong('starts', 'not-a-day')
      const given = forumIn(sent)
      const template = sent.some('template') ?? null
      const from = (await listForumTemplates(args.caller, {})).find(({ key }) => key === template)
      return addForum(args.caller, {
        // What is left empty comes from the template; what is typed wins.
        forum: {
          ...given,
          purpose: Object.keys(given.purpose ?? {}).length > 0 ? given.purpose : (from?.purpose ?? {}),
          agendaWords: from?.agendaWords ?? {},
          cadenceWeeks: given.cadenceWeeks ?? from?.cadenceWeeks ?? null,
          customerPresent: from?.customerPresent ?? null,
        },
        template,
        firstMeeting: starts === undefined ? null : instantInHelsinki(plainDate(starts), wallTime('09:00')),
        key: sent.one('key'),
      })
    })
    return seeOther(`${path('forum', args.lang, { id }, { done: 'made' })}#seats`)
  },
}
