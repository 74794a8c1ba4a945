import type { JSX } from 'preact'
import { type OwnCase, ownCases, ownThreads } from '#capabilities/casework/index.ts'
import { type FamilyView, type Presence, whoIsWithUs } from '#capabilities/families/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import type { Page, PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { asTel } from '#web/public/ask/journey.ts'
import { LineList } from '#web/public/lines.view.tsx'
import { linesFor } from '#web/public/lines-of.ts'
import { demandMember } from '#web/public/my/acts.ts'
import { familiesHere } from '#web/public/my/families-here.ts'
import { MyPage } from '#web/public/my/my-page.view.tsx'
import { chosenPlace } from '#web/public/place-of.ts'
import { namedIn } from '#web/public/talks/my-talks.page.tsx'
import { firstName, yearsOld } from '#web/work/families/names.ts'
import { forMeTexts } from './for-me-texts.ts'
import { PictureCard } from './picture.view.tsx'
import { Stages } from './stages.view.tsx'
import { thingSaid } from './things.ts'

type Reader = 'child' | 'youth' | 'adult'

function readerOf(args: PageArgs, families: readonly FamilyView[]): Reader {
  const me = families.flatMap(({ people }) => people).find((person) => person.me)
  if (me === undefined || me.part === 'adult') return 'adult'
  return me.bornOn !== null && yearsOld(me.bornOn, helsinkiDate(args.deps.clock.now())) >= 13
    ? 'youth'
    : 'child'
}

function Person({ args, one }: { args: PageArgs; one: Presence }): JSX.Element {
  const { lang } = args
  return (
    <li>
      <strong>{one.name}</strong>
      <br />
      {inLanguage(one.title, lang)}
      {one.phone !== null && (
        <>
          <br />
          <LinkButton href={`tel:${asTel(one.phone)}`} kind="secondary" icon="phone">
            {forMeTexts[lang].call(one.phone)}
            <span class="visually-hidden">, {firstName(one.name)}</span>
          </LinkButton>
        </>
      )}
    </li>
  )
}

function WhereNow({ args, cases }: { args: PageArgs; cases: readonly OwnCase[] }): JSX.Element {
  const { lang } = args
  const words = forMeTexts[lang]
  if (cases.length === 0) return <p>{words.noNow}</p>
  return (
    <>
      {cases.map((each) => (
        <div key={each.id}>
          <p>
            <strong>{words.now[each.stage]}</strong>
          </p>
          {each.stage !== 'closed' && <Stages each={each} lang={lang} />}
        </div>
      ))}
    </>
  )
}

/** Who helps me, what happens next, what I can say: for a child or a young person. @source R10, R115 */
export const myForMePage: Page = {
  audience: 'own',
  get: async (args) => {
    demandMember(args)
    const { lang, caller, deps, query } = args
    const words = forMeTexts[lang]
    const { all } = await familiesHere(args)
    const named = namedIn(all)
    const reader = readerOf(args, all)
    const cases = (await ownCases(caller, {})).filter(
      ({ mine, about, closedAt }) => closedAt === null && (reader === 'adult' || mine || about === null),
    )
    const me = all.flatMap(({ people }) => people).find((person) => person.me)?.id
    const people = (await whoIsWithUs(caller, {}))
      .flatMap((each) => each.people)
      .filter(({ about }) => reader === 'adult' || about === null || about === me)
    const unread = await ownThreads(caller, { unread: true })
    const now = deps.clock.now()
    const next = cases.flatMap((each) =>
      each.next === null ? [] : [thingSaid(each.next, { lang, now, named })],
    )
    const isLarge = query['koko'] === 'iso'
    const lines = linesFor(
      deps.catalogue,
      deps.catalogue.countyServing(chosenPlace(args)?.code ?? ''),
      lang,
      ['children-and-youth'],
    )
    const leads = { child: words.leadChild, youth: words.leadYouth, adult: words.leadAdult }
    return (
      <MyPage args={args} title={words.title} lead={leads[reader]} query={isLarge ? { koko: 'iso' } : {}}>
        <p>
          {isLarge ? (
            <a href={path('myForMe', lang)}>{words.smaller}</a>
          ) : (
            <a href={path('myForMe', lang, {}, { koko: 'iso' })}>{words.bigger}</a>
          )}
        </p>
        <ul class={isLarge ? 'for-me for-me--large' : 'for-me'}>
          <PictureCard picture="who" title={words.whoTitle}>
            {people.length === 0 ? (
              <p>{words.noWho}</p>
            ) : (
              <>
                <p>{words.who}</p>
                <ul class="for-me__people">
                  {people.map((one) => (
                    <Person key={one.id} args={args} one={one} />
                  ))}
                </ul>
              </>
            )}
          </PictureCard>
          <PictureCard picture="now" title={words.nowTitle}>
            <WhereNow args={args} cases={cases} />
          </PictureCard>
          <PictureCard picture="next" title={words.nextTitle}>
            {next.length === 0 && <p>{words.noNext}</p>}
            {next.map((said) => (
              <p key={said.what}>
                <strong>{said.what}</strong>
                <br />
                {said.when}
                {said.who !== null && (
                  <>
                    <br />
                    {words.withWho(said.who)}
                  </>
                )}
              </p>
            ))}
          </PictureCard>
          <PictureCard picture="say" title={words.sayTitle}>
            {unread.length > 0 && (
              <p>
                <strong>{words.unread}</strong>
              </p>
            )}
            <p>{words.say}</p>
            <p>
              <LinkButton href={path('myTalks', lang)}>{words.sayLink}</LinkButton>
            </p>
          </PictureCard>
          <PictureCard picture="wish" title={words.wishTitle}>
            <p>{words.wish}</p>
            <p>
              <a href={path('myPlan', lang)}>{words.wishLink}</a>
            </p>
          </PictureCard>
          <PictureCard picture="rights" title={words.rightsTitle}>
            <ul class="walk-does">
              {words.rights.map((right) => (
                <li key={right}>{right}</li>
              ))}
            </ul>
            <p>
              <a href={path('myWhoLooked', lang)}>{words.lookedLink}</a>
            </p>
          </PictureCard>
        </ul>
        <Section title={words.fearTitle} id="fear">
          <Notice kind="gentle">
            <p>{words.fear}</p>
          </Notice>
          <LineList lines={lines} lang={lang} />
        </Section>
      </MyPage>
    )
  },
}
