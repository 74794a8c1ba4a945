import type { JSX } from 'preact'
import type { NoteRow } from '#capabilities/consultation/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { ChipList } from '#ui/facts/facts.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { dayInWords, Written } from './parts.view.tsx'
import { consultingTexts } from './texts.ts'
import { consultingWords } from './words.ts'

/** One note: the situation in general, and what helps. */
export function NoteItem({ args, note }: { args: PageArgs; note: NoteRow }): JSX.Element {
  const { lang } = args
  const words = consultingTexts[lang].library
  const named = consultingWords[lang]
  const written = note.language === lang ? undefined : note.language
  return (
    <article class="consulting-note" id={`note-${note.id}`}>
      <h3 class="consulting-note__title" lang={written}>
        {note.title}
      </h3>
      <ChipList
        chips={[
          named.specialities[note.speciality],
          named.ages[note.age_band],
          ...note.topics.map((topic) => named.topics[topic]),
          ...(note.area_name === null ? [] : [inLanguage(note.area_name, lang)]),
        ]}
      />
      <h4 class="consulting-note__part">{words.situation}</h4>
      <div lang={written}>
        <Written text={note.situation} />
      </div>
      <h4 class="consulting-note__part">{words.advice}</h4>
      <div lang={written}>
        <Written text={note.advice} />
      </div>
      <p class="consulting-quiet">
        {words.by(inLanguage(note.host_name, lang))}
        {note.published_at !== null && `, ${dayInWords(note.published_at, lang, args.caller.clock.now())}`}
      </p>
      {(note.is_writer || note.may_unpublish) && (
        <form method="post" action={path('workLearning', lang)} class="consulting-note__moves">
          <Hidden name="note" value={note.id} />
          {note.state === 'published' && note.may_unpublish && (
            <Button kind="quiet" name="move" value="unpublish">
              {words.unpublish}
              <span class="visually-hidden">: {note.title}</span>
            </Button>
          )}
          {note.state !== 'published' && note.is_writer && (
            <Button kind="secondary" name="move" value="publish">
              {words.publish}
              <span class="visually-hidden">: {note.title}</span>
            </Button>
          )}
        </form>
      )}
    </article>
  )
}
