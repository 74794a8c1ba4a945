import type { JSX } from 'preact'
import { type ContactView, isLate, type Suggestion } from '#capabilities/statutory-contacts/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { wayHref } from './helper.view.tsx'
import { workWorryTexts } from './texts.ts'

type WaysProps = { readonly lang: Language; readonly phone: string; readonly request: string }

function Way(props: WaysProps & { way: Suggestion }): JSX.Element {
  const { lang, way } = props
  const words = workWorryTexts[lang].suggestions[way]
  return (
    <div class="worry-way__choice">
      <h3>{words.title}</h3>
      <p>{words.when}</p>
      <p>
        <LinkButton kind="secondary" href={wayHref(way, lang, props.phone, props.request)}>
          {words.action}
        </LinkButton>
      </p>
    </div>
  )
}

/** The three ways, and beside them the routes of their own. @source SHL 35 §, LSL 25–25 d § */
export function Ways(props: WaysProps): JSX.Element {
  const words = workWorryTexts[props.lang].ways
  const rows: readonly (readonly [mark: string, ways: readonly Suggestion[]])[] = [
    [words.first, ['guide', 'ask-advice']],
    [words.second, ['together', 'without-consent']],
    [words.third, ['child-welfare', 'before-birth']],
    [words.besides, ['police']],
  ]
  return (
    <Section title={words.title}>
      <ol class="worry-ways">
        {rows.map(([mark, ways]) => (
          <li key={mark} class="worry-way">
            <span class="worry-way__mark" aria-hidden="true">
              {mark}
            </span>
            <div class="worry-way__choices">
              {ways.map((way) => (
                <Way key={way} {...props} way={way} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}

const tones = { sending: 'soon', late: 'late', received: 'good', opened: 'good', told: 'plain' } as const

export function StateChip(props: { view: ContactView; lang: Language; now: Date }): JSX.Element {
  const { view, lang, now } = props
  const state = isLate(view.state, view.call_after, now) ? 'late' : view.state
  return <Chip tone={tones[state]}>{workWorryTexts[lang].list.states[state]}</Chip>
}

/** What was sent: state and receipt, nothing else. */
export function SentList(props: {
  contacts: readonly ContactView[]
  lang: Language
  now: Date
}): JSX.Element {
  const { contacts, lang, now } = props
  const texts = workWorryTexts[lang]
  const words = texts.list
  return (
    <Section id="lahetetyt" title={words.title}>
      {contacts.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <DataTable
          id="sent-contacts"
          caption={words.title}
          captionHidden
          columns={[
            { label: words.what },
            { label: words.state },
            { label: words.when },
            { label: words.receipt },
            { label: words.who },
          ]}
          rows={contacts.map((view) => ({
            key: view.id,
            cells: [
              <a href={path('workWorryContact', lang, { id: view.id })}>{texts.kinds[view.kind]}</a>,
              <StateChip view={view} lang={lang} now={now} />,
              momentInWords(view.made_at, lang, now),
              view.receipt ?? '',
              <>
                {view.sender ?? words.someone}
                {view.unit !== null && inLanguage(view.unit, lang) !== '' && (
                  <>
                    , <LocalText of={view.unit} lang={lang} />
                  </>
                )}
              </>,
            ],
          }))}
        />
      )}
    </Section>
  )
}
