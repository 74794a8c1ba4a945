import type { ComponentChildren, JSX } from 'preact'
import type { MyCopy } from '#capabilities/oversight/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { inLanguage, type Language, type Localized } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { oversightTexts } from './texts.ts'
import { groundInWords } from './who-looked.view.tsx'

type Props = { readonly copy: MyCopy; readonly lang: Language }

const joined = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ')
const words = (text: Localized | null | undefined, lang: Language): string | null =>
  text === null || text === undefined ? null : inLanguage(text, lang)

function Part(props: { title: string; items: readonly ComponentChildren[]; lang: Language }): JSX.Element {
  return (
    <section>
      <h2>{props.title}</h2>
      {props.items.length === 0 ? (
        <p>{oversightTexts[props.lang].copy.nothing}</p>
      ) : (
        <ul>
          {props.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** A page that is kept as a file: without style sheet or script, so that it opens anywhere and asks nobody for anything. */
export function CopyDocument({ copy, lang }: Props): JSX.Element {
  const texts = oversightTexts[lang]
  const today = helsinkiDate(copy.madeAt)
  const day = (date: string | null): string | null =>
    date === null ? null : dateInWords(plainDate(date), lang, today)
  const moment = (at: Date): string => momentInWords(at, lang, copy.madeAt)
  const part = (key: string): string => texts.copy.parts[key] ?? key
  const consents = [
    ...copy.consents.consents.map((each) =>
      joined(words(each.organisation?.name, lang), each.about?.name, day(each.until), moment(each.givenAt)),
    ),
    ...copy.consents.bans.map((each) =>
      joined(words(each.organisation?.name, lang), each.about?.name, moment(each.setAt)),
    ),
    ...copy.consents.grounds.map((each) =>
      joined(
        words(each.organisation?.name, lang),
        each.about?.name,
        day(each.until),
        moment(each.recordedAt),
      ),
    ),
  ]
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{texts.copy.title}</title>
      </head>
      <body>
        <h1>{texts.copy.title}</h1>
        <p>{texts.copy.madeAt(moment(copy.madeAt))}</p>
        <p>{texts.copy.about}</p>
        <p>{texts.coordination}</p>
        {copy.families.map((family) => (
          <Part
            key={family.id}
            title={part('families')}
            lang={lang}
            items={[
              ...family.people.map((each) => joined(each.name, day(each.bornOn), each.phone, each.email)),
              ...family.homes.map((each) => joined(each.name, each.address, each.municipality)),
              ...family.helpers.map((each) => joined(each.name, each.says)),
            ]}
          />
        ))}
        <Part
          title={part('who-is-with-us')}
          lang={lang}
          items={copy.whoIsWithUs.flatMap(({ people }) =>
            people.map((each) =>
              joined(
                each.name,
                words(each.title, lang),
                words(each.unit, lang),
                words(each.organisation, lang),
                each.phone,
                day(each.lastContactOn),
              ),
            ),
          )}
        />
        <Part
          title={part('entries')}
          lang={lang}
          items={copy.entries.map((each) => (
            <>
              <p>
                {joined(moment(each.at), each.author.name, words(each.unit?.name, lang), each.about?.name)}
              </p>
              <p>{each.text}</p>
            </>
          ))}
        />
        <Part title={part('consents')} lang={lang} items={consents} />
        <Part
          title={part('who-has-looked')}
          lang={lang}
          items={(copy.whoHasLooked ?? []).map((each) =>
            joined(
              moment(each.at),
              each.person ?? texts.looked.noName,
              words(each.unit, lang),
              `${(each.ofPerson ? texts.looked.actsOfPerson : texts.looked.acts)[each.act]}. ${groundInWords(each, lang)}`,
            ),
          )}
        />
        <Part
          title={part('requests')}
          lang={lang}
          items={copy.requests.map((each) => (
            <>
              <p>
                {joined(
                  moment(each.received_at),
                  texts.requests.kinds[each.kind].label,
                  texts.requests.states[each.state],
                )}
              </p>
              <p>{each.words}</p>
              {each.answer !== null && (
                <p>
                  {texts.requests.answer}: {each.answer}
                </p>
              )}
            </>
          ))}
        />
      </body>
    </html>
  )
}
