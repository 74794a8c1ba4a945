import type { JSX } from 'preact'
import { type ListingPlace, type SiteItem, stepAfter, stepsOf } from '#capabilities/directory/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button, ButtonRow, LinkButton } from '#ui/button/button.tsx'
import { Checkbox, CheckboxGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { many } from '#web/page.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { errorOf, valueOf } from './fields.view.tsx'
import { kinds } from './step-answers.ts'
import { listingWords } from './texts.ts'
import { draftPath, isChange, type StepProps } from './wizard.view.tsx'

function Chosen({ args, draft }: StepProps): JSX.Element {
  const { lang, deps } = args
  const words = listingWords[lang].wizard.places
  const { places } = draft.content
  if (places.length === 0) return <p>{words.none}</p>
  return (
    <ul class="chosen-places">
      {places.map((place, index) => {
        const municipality = deps.catalogue.municipality(place.municipality)
        const name = inLanguage(place.name, lang)
        return (
          <li key={index} class="chosen-places__one">
            <div>
              <strong>
                <LocalText of={place.name} lang={lang} />
              </strong>
              <br />
              <LocalText of={place.address} lang={lang} />
              {municipality !== undefined && <>, {inLanguage(municipality.name, lang)}</>}
            </div>
            <form method="post" action={args.here}>
              <Hidden name="place" value={String(index)} />
              <Button kind="quiet" name="go" value="remove">
                {words.remove}
                <span class="visually-hidden">{words.removeOf(name)}</span>
              </Button>
            </form>
          </li>
        )
      })}
    </ul>
  )
}

const isThere = (places: readonly ListingPlace[], site: SiteItem): boolean =>
  places.some((place) => place.site === site.site)

function NewAddress({ args, of, municipality }: StepProps & { municipality: string }): JSX.Element {
  const words = listingWords[args.lang].wizard
  const say = words.places
  const line = (name: string, label: string, language?: 'fi' | 'sv'): JSX.Element => (
    <TextField
      name={name}
      label={label}
      lang={language}
      optional={language === 'sv' ? words.voluntary : undefined}
      value={valueOf(of, name, '')}
      error={errorOf(of, name)}
    />
  )
  return (
    <form class="step-form" method="post" action={args.here} novalidate>
      <Hidden name="municipality" value={municipality} />
      <div class="languages">
        {line('name.fi', say.nameFi, 'fi')}
        {line('name.sv', say.nameSv, 'sv')}
        {line('address.fi', say.addressFi, 'fi')}
        {line('address.sv', say.addressSv, 'sv')}
      </div>
      <TextField
        name="postcode"
        label={say.postcode}
        optional={words.voluntary}
        width="short"
        inputmode="numeric"
        value={valueOf(of, 'postcode', '')}
        error={errorOf(of, 'postcode')}
      />
      <Select
        name="kind"
        label={say.kind}
        value={valueOf(of, 'kind', 'ngo')}
        options={kinds.map((value) => ({ value, label: say.kinds[value] ?? value }))}
      />
      <p>
        <Checkbox
          name="accessible"
          label={say.accessible}
          checked={of.form !== null && many(of.form, 'accessible').includes('yes')}
        />
      </p>
      <Button kind="secondary" name="go" value="address">
        {say.addAddress}
      </Button>
    </form>
  )
}

/** Where one comes to: known buildings of a municipality, or an address of one's own. Each press keeps what is chosen. */
export function PlacesStep(props: StepProps & { sites: readonly SiteItem[] }): JSX.Element {
  const { args, draft, of, sites } = props
  const { lang, deps } = args
  const words = listingWords[lang].wizard
  const say = words.places
  const municipality = deps.catalogue.municipality(args.query['kunta'] ?? '')
  const free = sites.filter((site) => !isThere(draft.content.places, site))
  const municipalities = deps.catalogue
    .municipalities()
    .filter((each) => each.county === draft.county)
    .map((each) => ({ value: each.code, label: inLanguage(each.name, lang) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, lang))
  const next = isChange(props) ? 'preview' : (stepAfter(stepsOf(draft), 'places') ?? 'preview')
  const hasError = of.problems !== null
  return (
    <>
      <Section title={say.chosen}>
        <Chosen {...props} />
      </Section>
      <Section title={say.add} id="add">
        <form class="step-search" method="get" action={`${draftPath(args, draft.id, 'places')}#add`}>
          {isChange(props) && <Hidden name="muuta" value="1" />}
          <Select
            name="kunta"
            label={say.municipality}
            empty={say.choose}
            value={municipality?.code ?? ''}
            options={municipalities}
          />
          <Button kind="secondary">{say.showSites}</Button>
        </form>
        {municipality !== undefined && (
          <>
            {free.length === 0 ? (
              <p>{say.noKnown}</p>
            ) : (
              <form class="step-form" method="post" action={args.here}>
                <CheckboxGroup
                  name="sites"
                  label={say.known(inLanguage(municipality.name, lang))}
                  error={errorOf(of, 'sites')}
                  options={free.map((site) => ({
                    value: site.site,
                    label: inLanguage(site.name, lang),
                    hint: inLanguage(site.address, lang),
                  }))}
                />
                <Button kind="secondary" name="go" value="sites">
                  {say.addChosen}
                </Button>
              </form>
            )}
            <Disclosure summary={say.newAddress} open={free.length === 0 || hasError}>
              <NewAddress {...props} municipality={municipality.code} />
            </Disclosure>
          </>
        )}
      </Section>
      <ButtonRow>
        <LinkButton href={draftPath(args, draft.id, next)}>
          {isChange(props) ? words.backToPreview : words.next}
        </LinkButton>
      </ButtonRow>
    </>
  )
}
