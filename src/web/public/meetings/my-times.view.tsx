import type { JSX } from 'preact'
import type { CaseTime } from '#capabilities/casework/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { caseTimesTexts } from '#web/case-times-texts.ts'
import { fromToInWords } from '#web/meeting-time.ts'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'

function Time({ args, time }: { args: PageArgs; time: CaseTime }): JSX.Element {
  const { lang, deps } = args
  const words = caseTimesTexts[lang]
  const when = fromToInWords(time.startsAt, time.endsAt, lang, deps.clock.now())
  const isAhead = time.state === 'booked' && time.startsAt > deps.clock.now()
  const place = time.way === 'on-site' ? inLanguage(time.place, lang) : null
  return (
    <li class="my-entry">
      <h3 class="my-entry__title">{when}</h3>
      <p class="my-entry__text">{time.words}</p>
      <p class="my-quiet">
        {[words.ways[time.way], ...(place === null ? [] : [place])].join(' · ')}
        {time.workers.length > 0 && (
          <>
            <br />
            {words.mine.withWhom(time.workers.join(', '))}
          </>
        )}
      </p>
      {isAhead && time.link !== null && (
        <p>
          <a href={time.link} rel="noreferrer">
            {words.mine.join}
          </a>
        </p>
      )}
      {time.state !== 'booked' && (
        <p>
          <Chip>{words.states[time.state]}</Chip>
        </p>
      )}
      {isAhead &&
        (time.cannot.length > 0 ? (
          <p>{words.mine.said}</p>
        ) : (
          <form method="post" action={path('myMeetings', lang)}>
            <Hidden name="act" value="cannot" />
            <Hidden name="subject" value={time.id} />
            <Button kind="secondary">
              {words.mine.cannot}
              <span class="visually-hidden"> {when}</span>
            </Button>
          </form>
        ))}
    </li>
  )
}

/** Times agreed with the reader alone or together with others; nothing where there are none. */
export const MyTimes = ({
  args,
  times,
}: {
  args: PageArgs
  times: readonly CaseTime[]
}): JSX.Element | null =>
  times.length === 0 ? null : (
    <Section title={caseTimesTexts[args.lang].mine.title} id="times">
      <ul class="my-entries">
        {times.map((time) => (
          <Time key={time.id} args={args} time={time} />
        ))}
      </ul>
    </Section>
  )
