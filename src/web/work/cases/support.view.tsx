import type { JSX } from 'preact'
import { inLanguage, type Localized } from '#platform/text.ts'
import { Select, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { LocalText } from '#web/public/local-text.tsx'
import { Act, Press } from '#web/work/families/acts.view.tsx'
import { answersTexts } from './answers-texts.ts'
import type { OnCase } from './case-head.view.tsx'

export type UnitToAsk = { readonly id: string; readonly name: Localized; readonly organisation: Localized }

/** Which body leads, and which teams the responsible worker can ask. */
export function LeadAndSupport({ on, units }: { on: OnCase; units: readonly UnitToAsk[] }): JSX.Element {
  const { args, view, bench } = on
  const { lang } = args
  const words = answersTexts[lang]
  const options = (
    without: readonly string[],
  ): readonly { readonly value: string; readonly label: string }[] =>
    units
      .filter(({ id }) => !without.includes(id))
      .map(({ id, name, organisation }) => ({
        value: id,
        label: `${inLanguage(name, lang)}, ${inLanguage(organisation, lang)}`,
      }))
  return (
    <>
      <Section title={words.lead} id="lead">
        {view.lead === null ? (
          <p class="family-quiet">{words.leadUnknown}</p>
        ) : (
          <p>
            <strong>
              <LocalText of={view.lead.name} lang={lang} />
            </strong>
            <br />
            <LocalText of={view.lead.organisation} lang={lang} />
          </p>
        )}
        <p class="family-quiet">{words.leadText}</p>
        {view.can.keep && units.length > 0 && (
          <Act bench={bench} move="lead-body" label={words.leadChange} send={words.leadSend} look="quiet">
            {(fields) => (
              <Select
                {...fields.text('unit', view.lead?.unit)}
                label={words.unit}
                empty={words.choose}
                options={options([])}
              />
            )}
          </Act>
        )}
      </Section>
      <Section title={words.support} id="support">
        <p class="family-quiet">{words.supportText}</p>
        {view.support.length === 0 ? (
          <p>{words.supportNone}</p>
        ) : (
          <ul class="family-people">
            {view.support.map(({ unit, name, forWhat }) => (
              <li key={unit}>
                <strong>
                  <LocalText of={name} lang={lang} />
                </strong>
                <br />
                {forWhat}
                {view.can.keep && (
                  <div class="case-acts">
                    <Press
                      bench={bench}
                      move="ask-support"
                      subject={unit}
                      label={words.ask}
                      about={inLanguage(name, lang)}
                    />
                    <Press
                      bench={bench}
                      move="end-support"
                      subject={unit}
                      label={words.end}
                      about={inLanguage(name, lang)}
                      kind="quiet"
                    />
                  </div>
                )}
              </li>
            ))}
          </ul>
        )}
        {view.can.keep && view.support.length > 0 && <p class="family-quiet">{words.askHint}</p>}
        {view.can.keep && units.length > 0 && (
          <Act bench={bench} move="support" label={words.supportAdd} send={words.supportSend} look="quiet">
            {(fields) => (
              <>
                <Select
                  {...fields.text('unit')}
                  label={words.unit}
                  empty={words.choose}
                  options={options([
                    ...view.support.map(({ unit }) => unit),
                    ...(view.lead === null ? [] : [view.lead.unit]),
                  ])}
                />
                <TextField
                  {...fields.text('forWhat')}
                  label={words.forWhat}
                  hint={words.forWhatHint}
                  maxlength={1000}
                />
              </>
            )}
          </Act>
        )}
      </Section>
    </>
  )
}
