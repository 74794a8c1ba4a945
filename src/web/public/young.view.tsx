import type { JSX } from 'preact'
import { LinkButton } from '#ui/button/button.tsx'
import { Card, Page, Section } from '#ui/layout/layout.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Notice } from '#ui/message/message.tsx'
import { SearchField } from '#ui/result/result.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { homeTexts } from './home-texts.ts'
import { LineList } from './lines.view.tsx'
import { PlaceLine } from './home.view.tsx'
import { linesFor } from './lines-of.ts'
import { chosenPlace } from './place-of.ts'

/** The same house's door for children and young people. @source R173 */
export function Young({ args }: { args: PageArgs }): JSX.Element {
  const { lang, deps } = args
  const words = homeTexts[lang].young
  const county = deps.catalogue.countyServing(chosenPlace(args)?.code ?? '')
  const lines = linesFor(deps.catalogue, county, lang, ['children-and-youth'])
  return (
    <Page width="wide">
      <div class="home-top">
        <div>
          <SearchField
            action={path('search', lang)}
            label={words.title}
            asHeading
            hint={words.lead}
            button={words.button}
          >
            <Hidden name="nuori" value="1" />
            <Hidden name="audience" value="youth" />
            <PlaceLine args={args} />
          </SearchField>
          <Notice kind="info">
            <p>{words.danger}</p>
          </Notice>
          <Section title={words.worriesTitle}>
            <ul class="worries">
              {words.worries.map((worry) => (
                <li key={worry.q}>
                  <a
                    class="worries__link"
                    href={path('search', lang, {}, { q: worry.q, audience: 'youth', nuori: '1' })}
                  >
                    {worry.words}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        </div>
        <div>
          <Card tone="birch">
            <h2>{words.askTitle}</h2>
            <p>{words.ask}</p>
            <p>
              <LinkButton href={path('ask', lang, {}, { nuori: '1' })} icon="heart">
                {words.askButton}
              </LinkButton>
            </p>
          </Card>
          <Section title={words.ownChatTitle}>
            <p>{words.ownChat}</p>
            <p>
              <LinkButton kind="secondary" href={path('chat', lang)}>
                {words.ownChatLink}
              </LinkButton>
            </p>
          </Section>
          <Section title={words.talkTitle}>
            <p>{words.talkLead}</p>
            <LineList lines={lines} lang={lang} />
          </Section>
          <Section title={words.chatTitle}>
            <p>{words.chat}</p>
            <ul class="plain-links">
              <li>
                <a href="https://sekasin.fi/" rel="noreferrer">
                  {words.chatLink}
                </a>
              </li>
              <li>
                <a href={path('search', lang, {}, { type: 'sms-bot', nuori: '1' })}>{words.bot}</a>
              </li>
            </ul>
          </Section>
          <Section title={words.adultTitle}>
            {words.adult.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Section>
        </div>
      </div>
    </Page>
  )
}
