import type { JSX } from 'preact'
import { type OwnCase, ownCases } from '#capabilities/casework/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { ButtonRow, LinkButton } from '#ui/button/button.tsx'
import { Section } from '#ui/layout/layout.tsx'
import type { Page, PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { asTel } from '#web/public/ask/journey.ts'
import { demandMember } from '#web/public/my/acts.ts'
import { familiesHere } from '#web/public/my/families-here.ts'
import { MyPage } from '#web/public/my/my-page.view.tsx'
import { namedIn } from '#web/public/talks/my-talks.page.tsx'
import { nowTexts } from './now-texts.ts'
import { workerTexts } from './worker-texts.ts'

function Worker({ args, one }: { args: PageArgs; one: OwnCase['answers'][number] }): JSX.Element {
  const { lang, deps } = args
  const [words, now] = [workerTexts[lang], nowTexts[lang]]
  const today = helsinkiDate(deps.clock.now())
  return (
    <div class="my-with my-with--first walk-person">
      <p class="my-with__part">{words.kinds[one.kind]}</p>
      <h3 class="my-with__name">{one.name}</h3>
      <p class="my-with__where">
        {inLanguage(one.title, lang)}
        {one.unit !== null && (
          <>
            <br />
            {inLanguage(one.unit, lang)}
          </>
        )}
      </p>
      {one.gone ? (
        <p>{words.gone}</p>
      ) : (
        <>
          {one.awayUntil !== null && (
            <p>{words.away(dateInWords(one.awayUntil, lang, today), one.deputy?.name ?? null)}</p>
          )}
          {one.phone === null && <p class="my-quiet">{words.noPhone}</p>}
          <ButtonRow>
            {one.phone !== null && (
              <LinkButton href={`tel:${asTel(one.phone)}`} icon="phone">
                {now.call(one.phone)}
                <span class="visually-hidden">, {one.name}</span>
              </LinkButton>
            )}
            <LinkButton href={`${path('myTalks', lang)}#start`} kind="secondary">
              {now.write}
            </LinkButton>
          </ButtonRow>
        </>
      )}
      {one.takenAt !== null && (
        <p class="my-quiet">{words.since(dateInWords(helsinkiDate(one.takenAt), lang, today))}</p>
      )}
    </div>
  )
}

const Lines = ({ lines }: { lines: readonly string[] }): JSX.Element => (
  <ul class="walk-does">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

/** Who answers for the whole, how to reach them, what they do. @source R57, R61 */
export const myWorkerPage: Page = {
  audience: 'own',
  get: async (args) => {
    demandMember(args)
    const { lang, caller } = args
    const words = workerTexts[lang]
    const { all } = await familiesHere(args)
    const named = namedIn(all)
    const cases = (await ownCases(caller, {})).filter(({ closedAt }) => closedAt === null)
    return (
      <MyPage args={args} title={words.title} lead={words.lead}>
        {cases.length === 0 && <p>{words.none}</p>}
        {cases.map((each) => (
          <Section
            key={each.id}
            title={words.about(each.about === null ? null : named(each.about))}
            id={`worker-${each.id}`}
          >
            {each.answers.length === 0 ? (
              <p>{words.none}</p>
            ) : (
              each.answers.map((one) => <Worker key={one.id} args={args} one={one} />)
            )}
          </Section>
        ))}
        <Section title={words.doesTitle} id="does">
          <Lines lines={words.does} />
        </Section>
        <Section title={words.notTitle}>
          <Lines lines={words.nots} />
        </Section>
        <Section title={words.changeTitle}>
          {words.change.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>
            <a href={`${path('myVoice', lang)}#wish`}>{words.wish}</a>
          </p>
        </Section>
      </MyPage>
    )
  },
}
