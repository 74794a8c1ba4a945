import type { JSX } from 'preact'
import type { FollowedReferral } from '#capabilities/guidance/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { Heading } from '#ui/heading.tsx'
import { Card, Section } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import type { FamilyWords, Said } from './family-texts-type.ts'
import { familyWords } from './family-texts.ts'

/** Who and when, in words. */
export function saidOf({ lang, deps }: PageArgs, of: FollowedReferral): Said {
  const now = deps.clock.now()
  const service = of.receiver === null ? '' : inLanguage(of.receiver.name, lang)
  return {
    service,
    worker: of.sender.name,
    who: of.receiver?.person ?? service,
    due: of.dueAt === null || of.dueAt < now ? '' : momentInWords(of.dueAt, lang, now),
    expected: of.expectedOn === null ? '' : dateInWords(of.expectedOn, lang, helsinkiDate(now)),
  }
}

/** How it stands and what comes next, as the family reads it. */
export function Standing({
  args,
  of,
  words,
}: {
  args: PageArgs
  of: FollowedReferral
  words: FamilyWords
}): JSX.Element {
  const said = saidOf(args, of)
  return (
    <>
      <p>
        <strong>{words.now[of.state](said)}</strong>
        {of.outcome !== null && ` ${words.outcomes[of.outcome]}`}
      </p>
      <p>{words.next[of.state](said)}</p>
    </>
  )
}

/** The services that a family was guided to, each with how it stands: a part of the follow page. */
export function GuidedTo(props: {
  args: PageArgs
  referrals: readonly FollowedReferral[]
  /** The page is about nothing else: its heading says what this is. */
  isAlone?: boolean
}): JSX.Element | null {
  const { args, referrals } = props
  const { lang } = args
  const words = familyWords[lang]
  if (referrals.length === 0) return null
  const list = (
    <ul class="guided">
      {referrals.map((of) => {
        const name = inLanguage(of.receiver?.name ?? {}, lang)
        return (
          <li key={of.id} class="guided__one">
            <Card>
              <Heading level={props.isAlone === true ? 2 : 3}>
                <LocalText of={of.receiver?.name ?? {}} lang={lang} hyphens />
              </Heading>
              <Standing args={args} of={of} words={words} />
              {of.meanwhile !== '' && of.endedAt === null && (
                <p>
                  {words.meanwhile}:{' '}
                  <span class="guided__words" lang={of.language === lang ? undefined : of.language}>
                    {of.meanwhile}
                  </span>
                </p>
              )}
              <p>
                <a href={path('followedReferral', lang, { id: of.id })}>{words.open(name)}</a>
              </p>
            </Card>
          </li>
        )
      })}
    </ul>
  )
  return props.isAlone === true ? (
    list
  ) : (
    <Section title={words.title} id="guided">
      {list}
    </Section>
  )
}
