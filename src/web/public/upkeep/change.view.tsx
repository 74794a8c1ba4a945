import type { JSX } from 'preact'
import type { ToChange } from '#capabilities/directory/index.ts'
import { inLanguage, type Language, languages, type Localized } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { type Filled, Line, TextInLanguages, WeekFields } from '#web/work/listings/fields.view.tsx'
import { listingWords } from '#web/work/listings/texts.ts'
import { upkeepTexts } from './texts.ts'

type Open = Extract<ToChange, { state: 'open' }>

/** The languages that are asked for: those it must have, those it has, and those the county would have to see to. */
function asked({ languages: of }: Open, kept: Localized | null): readonly Language[] {
  return languages.filter(
    (language) =>
      of.required.includes(language) || of.wanted.includes(language) || (kept?.[language] ?? '') !== '',
  )
}

function Words(props: { listing: Open; of: Filled; field: 'summary' | 'cost'; label: string }): JSX.Element {
  const { listing, of, field, label } = props
  const kept = listing.content[field]
  return (
    <Section title={label}>
      <TextInLanguages
        of={of}
        name={field}
        label={label}
        kept={kept}
        common={listing.common[field]}
        isLine={field === 'summary'}
        rows={2}
        maxlength={field === 'summary' ? 300 : 4000}
        only={asked(listing, kept)}
      />
      <p class="field__hint">{listingWords[of.lang].wizard.texts.emptyMeansCommon}</p>
    </Section>
  )
}

/** Everything that goes stale, filled in as it stands, on one page. */
export function ChangeForm(props: { listing: Open; args: PageArgs; token: string }): JSX.Element {
  const { listing, args, token } = props
  const { lang } = args
  const words = upkeepTexts[lang].change
  const own = listingWords[lang]
  const { content } = listing
  const problems = formProblems(
    args.problems,
    lang,
    Object.fromEntries(content.places.map((_, at) => [`places.${at}`, `hours.${at}.1`])),
  )
  const form = args.problems?.form ?? null
  const of: Filled = { lang, form, problems }
  const isConflict = args.problems?.refusal.kind === 'conflict'
  const free = form === null ? (content.free ? 'yes' : 'no') : one(form, 'free')
  const hours = own.wizard.hours
  return (
    <>
      <PageTitle title={words.title(inLanguage(listing.name, lang))} lead={words.lead} />
      {isConflict && (
        <Notice kind="warning" live>
          <p>{words.changedMeanwhile}</p>
        </Notice>
      )}
      {problems !== null && !isConflict && <ErrorSummary title={problems.title} errors={problems.errors} />}
      <form method="post" novalidate>
        <Hidden name="version" value={String(listing.version)} />
        {content.places.map((place, index) => (
          <WeekFields
            key={index}
            of={of}
            name={`hours.${index}`}
            legend={`${words.hours}: ${inLanguage(place.name, lang)}`}
            hint={hours.hint}
            kept={place.hours}
          />
        ))}
        <Disclosure summary={words.exception} open={form !== null && one(form, 'exception.from') !== ''}>
          <div class="beside beside--three">
            <Line of={of} name="exception.from" label={hours.from} kept={null} type="date" />
            <Line of={of} name="exception.to" label={hours.to} kept={null} type="date" />
            <Line of={of} name="exception.times" label={hours.times} hint={hours.timesHint} kept={null} />
          </div>
          <p class="exception__why">{hours.why}</p>
          <TextInLanguages
            of={of}
            name="exception.note"
            label={hours.why}
            kept={null}
            isLine
            maxlength={300}
            only={asked(listing, null).length === 0 ? ['fi', 'sv'] : asked(listing, null)}
          />
        </Disclosure>
        <Line of={of} name="phone" label={words.phone} kept={content.phone} type="tel" />
        <Line of={of} name="web" label={words.web} kept={content.web} />
        <Line of={of} name="booking" label={words.booking} kept={content.booking} />
        <RadioGroup
          name="free"
          label={words.free}
          value={free}
          options={[
            { value: 'yes', label: words.isFree },
            { value: 'no', label: words.isNotFree },
          ]}
        />
        <Words listing={listing} of={of} field="cost" label={own.fields.cost} />
        <Words listing={listing} of={of} field="summary" label={own.fields.summary} />
        <p>{words.what}</p>
        <Button icon="check">{words.save}</Button>
      </form>
      <p>
        <a href={path('workListing', lang, { id: listing.id })}>{words.more}</a>
      </p>
      <p>
        <a href={path('confirmListings', lang, { token })}>{words.back}</a>
      </p>
    </>
  )
}
