import type { JSX } from 'preact'
import { type OutreachPlace, points, readOutreach } from '#capabilities/outreach/index.ts'
import { Refusal } from '#platform/refusal.ts'
import { Section } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { outreachTexts } from '#web/work/outreach/texts.ts'
import { visitorsTexts } from './visitors-texts.ts'

/** The place of outreach whose day an activity is; null where there is none, or it is not for the one who asks. */
export async function outreachOf({ caller }: PageArgs, id: string | null): Promise<OutreachPlace | null> {
  if (id === null) return null
  try {
    return await readOutreach(caller, { id })
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** How far the set-up of an outreach day is, on the page of its activity. @source R77 */
export function OutreachPart({ args, place }: { args: PageArgs; place: OutreachPlace }): JSX.Element {
  const { lang } = args
  const words = visitorsTexts[lang].outreach
  const named = outreachTexts[lang].points
  const done = new Set(place.points.map(({ point }) => point))
  const left = points.filter((point) => !done.has(point))
  return (
    <Section title={words.title}>
      <p>{words.lead}</p>
      <p>
        <strong>{words.done(done.size, points.length)}</strong>
      </p>
      {left.length > 0 && (
        <>
          <h3>{words.left}</h3>
          <ul>
            {left.map((point) => (
              <li key={point}>{named[point]}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={`${path('workOutreachPlace', lang, { id: place.id })}#valmistelu`}>{words.open}</a>
      </p>
    </Section>
  )
}
