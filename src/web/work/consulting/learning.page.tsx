import {
  consultationTopics,
  publishNote,
  searchNotes,
  specialities,
  unpublishNote,
} from '#capabilities/consultation/index.ts'
import { notFound } from '#platform/refusal.ts'
import { Button } from '#ui/button/button.tsx'
import { Select, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type Page, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { NoteItem } from './learning.view.tsx'
import { Done, Refused } from './parts.view.tsx'
import { consultingTexts } from './texts.ts'
import { consultingWords } from './words.ts'

/** The library of what colleagues have learned. @source R68, R75 */
export const learningPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, query } = args
    const words = consultingTexts[lang].library
    const named = consultingWords[lang]
    const topic = oneOf(consultationTopics, query['aihe'] ?? '')
    const speciality = oneOf(specialities, query['ala'] ?? '')
    const text = (query['sanat'] ?? '').slice(0, 200)
    const { found, drafts } = await searchNotes(caller, { words: text, topic, speciality })
    const done = args.problems === null ? oneOf(['published', 'unpublished'], query['tehty'] ?? '') : null
    const asked = { sanat: text, aihe: topic ?? '', ala: speciality ?? '' }
    return (
      <WorkDocument args={args} title={words.title} query={asked}>
        <Column width="wide">
          <Refused args={args} problems={formProblems(args.problems, lang)} />
          {done !== null && <Done>{words[done]}</Done>}
          <PageTitle title={words.title} lead={words.lead} />
          <form method="get" class="consulting-filter" role="search">
            <TextField name="sanat" label={words.words} type="search" value={text} width="middle" />
            <Select
              name="aihe"
              label={words.topic}
              empty={words.all}
              options={consultationTopics.map((each) => ({ value: each, label: named.topics[each] }))}
              value={topic ?? ''}
            />
            <Select
              name="ala"
              label={words.speciality}
              empty={words.all}
              options={specialities.map((each) => ({ value: each, label: named.specialities[each] }))}
              value={speciality ?? ''}
            />
            <Button kind="secondary" icon="search">
              {words.search}
            </Button>
          </form>
          {drafts.length > 0 && (
            <Section title={words.drafts}>
              {drafts.map((note) => (
                <NoteItem key={note.id} args={args} note={note} />
              ))}
            </Section>
          )}
          <Section title={words.found(found.length)}>
            {found.length === 0 && (
              <p>
                {words.empty} <a href={path('workConsultation', lang)}>{words.emptyHint}</a>
              </p>
            )}
            {found.map((note) => (
              <NoteItem key={note.id} args={args} note={note} />
            ))}
          </Section>
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const move = oneOf(['publish', 'unpublish'], one(form, 'move'))
    const id = one(form, 'note')
    if (move === null) throw notFound()
    if (move === 'publish') await publishNote(args.caller, { id })
    else await unpublishNote(args.caller, { id })
    return seeOther(
      path('workLearning', args.lang, {}, { tehty: move === 'publish' ? 'published' : 'unpublished' }),
    )
  },
}
