import type { JSX } from 'preact'
import { type CaseView, limitRules, type NextThing } from '#capabilities/casework/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { isRouteName, path } from '#web/paths.ts'
import { memberIn, type OnCase } from './case-head.view.tsx'
import { nextTexts } from './next-texts.ts'

type Said = { readonly what: string; readonly who: string | null; readonly when: string | null }

/** What, by whom, by when. */
export function thingInWords(
  { lang, deps }: Pick<PageArgs, 'lang' | 'deps'>,
  thing: NextThing,
  nameOf: (member: string) => string | null,
): Said {
  const words = nextTexts[lang]
  const now = deps.clock.now()
  const { who } = thing
  const own = thing.words?.trim() ?? ''
  const limit = thing.kind === 'limit' ? limitRules.find(({ code }) => code === thing.code) : undefined
  const kind = limit?.what[lang] ?? words.kinds[thing.kind]
  return {
    what:
      thing.kind === 'join'
        ? (words.joins[thing.code ?? ''] ?? kind)
        : own === ''
          ? kind
          : thing.kind === 'meeting'
            ? `${kind}: ${own}`
            : own,
    who: who.me
      ? words.you
      : (who.person?.name ??
        who.other ??
        (who.member === null ? null : nameOf(who.member)) ??
        (thing.kind === 'meeting' || thing.kind === 'limit' ? words.team : null)),
    when:
      thing.at !== null
        ? momentInWords(thing.at, lang, now)
        : thing.on !== null
          ? words.by(dateInWords(thing.on, lang, helsinkiDate(now)))
          : null,
  }
}

/** Where the thing is dealt with: the page for it, once there is one. */
const pageOf: Readonly<Record<NextThing['kind'], string>> = {
  step: 'workCasePlan',
  limit: 'workCaseAssessment',
  meeting: 'workCaseMeeting',
  join: 'workCasePlan',
  'follow-up': 'workCase',
}

function hrefOf(view: CaseView, thing: NextThing, lang: PageArgs['lang']): string | null {
  const page = pageOf[thing.kind]
  if (!isRouteName(page) || page === 'workCase') return null
  return path(page, lang, { id: view.id, meeting: thing.id })
}

function Thing({ on, thing, first }: { on: OnCase; thing: NextThing; first: boolean }): JSX.Element {
  const { args, view } = on
  const words = nextTexts[args.lang]
  const { what, who, when } = thingInWords(args, thing, (member) => memberIn(on, member))
  const href = hrefOf(view, thing, args.lang)
  return (
    <>
      <p class={first ? 'case-next__what' : 'case-next__more'}>
        {href === null ? what : <a href={href}>{what}</a>}
      </p>
      <p class="case-next__facts">
        {[who, when].filter((each) => each !== null).join(' · ')}
        {thing.late && (
          <>
            {' '}
            <Chip tone="late" icon="clock">
              {words.late}
            </Chip>
          </>
        )}
      </p>
    </>
  )
}

/** What lies further ahead unfolds: the page stays about the next step. */
const shownAtOnce = 3

function Coming({ on, things }: { on: OnCase; things: readonly NextThing[] }): JSX.Element {
  return (
    <ol class="case-next__coming">
      {things.map((thing) => (
        <li key={`${thing.kind}${thing.id}`}>
          <Thing on={on} thing={thing} first={false} />
        </li>
      ))}
    </ol>
  )
}

/** What happens next, by whom and by when; then what comes after it. */
export function NextThings({ on }: { on: OnCase }): JSX.Element {
  const { args, view } = on
  const words = nextTexts[args.lang]
  return (
    <Section title={words.next} id="next">
      {view.next === null ? (
        <div class="case-next case-next--none">
          <p class="case-next__what">{words.nothing}</p>
          {view.can.keep && <p class="case-next__facts">{words.nothingText}</p>}
        </div>
      ) : (
        <div class="case-next">
          <Thing on={on} thing={view.next} first />
        </div>
      )}
      {view.coming.length > 0 && (
        <>
          <h3 class="case-next__after">{words.coming}</h3>
          <Coming on={on} things={view.coming.slice(0, shownAtOnce)} />
          {view.coming.length > shownAtOnce && (
            <Disclosure summary={words.later(view.coming.length - shownAtOnce)}>
              <Coming on={on} things={view.coming.slice(shownAtOnce)} />
            </Disclosure>
          )}
        </>
      )}
    </Section>
  )
}
