import type { JSX } from 'preact'
import {
  floors,
  type OrganisationItem,
  providerSectors,
  rooms,
  type Template,
} from '#capabilities/directory/index.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { Button, ButtonRow } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Card } from '#ui/layout/layout.tsx'
import { FactList } from '#ui/facts/facts.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { one } from '#web/page.ts'
import { directoryWords } from '#web/public/directory-words.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { capital } from '#web/public/service-facts.ts'
import { errorOf, Line, valueOf } from './fields.view.tsx'
import { listingWords } from './texts.ts'
import { draftPath, isChange, type StepProps } from './wizard.view.tsx'

const sectorOrder = (sector: OrganisationItem['sector']): number => providerSectors.indexOf(sector)

/** Whose it is: one of the asker's own, or for a coordinator an organisation that is not here yet. */
export function OrganisationStep(
  props: StepProps & { organisations: readonly OrganisationItem[]; mayEnter: boolean },
): JSX.Element {
  const { args, draft, of, organisations, mayEnter } = props
  const { lang, deps } = args
  const words = listingWords[lang].wizard
  const say = words.organisation
  const sorted = organisations
    .filter((each) => each.county === draft.county)
    .map((each) => ({ ...each, label: inLanguage(each.name, lang) }))
    .toSorted((a, b) => sectorOrder(a.sector) - sectorOrder(b.sector) || a.label.localeCompare(b.label, lang))
  const chosen = valueOf(of, 'organisation', draft.organisation_id ?? '')
  const isEntering = of.form !== null && one(of.form, 'go') === 'enter'
  const municipalities = deps.catalogue
    .municipalities()
    .filter((each) => each.county === draft.county)
    .map((each) => ({ value: each.code, label: inLanguage(each.name, lang) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, lang))
  return (
    <>
      <form class="step-form" method="post" action={args.here} novalidate>
        {sorted.length <= 8 ? (
          <RadioGroup
            name="organisation"
            label={say.own}
            value={chosen}
            error={errorOf(of, 'organisation')}
            options={sorted.map(({ id, label, sector }) => ({
              value: id,
              label,
              hint: directoryWords[lang].sectors[sector],
            }))}
          />
        ) : (
          <Select
            name="organisation"
            label={say.own}
            empty="–"
            value={chosen}
            error={errorOf(of, 'organisation')}
            options={sorted.map(({ id, label, sector }) => ({
              value: id,
              label: `${label} (${directoryWords[lang].sectors[sector]})`,
            }))}
          />
        )}
        <ButtonRow>
          <Button name="go" value="next">
            {words.next}
          </Button>
        </ButtonRow>
      </form>
      {mayEnter && (
        <Disclosure summary={say.other} open={isEntering}>
          <form class="step-form" method="post" action={args.here} novalidate>
            <Hidden name="go" value="enter" />
            <p>{say.otherLead}</p>
            <div class="languages">
              <TextField
                name="name.fi"
                label={say.nameFi}
                lang="fi"
                value={isEntering ? valueOf(of, 'name.fi', '') : ''}
                error={errorOf(of, 'name.fi') ?? errorOf(of, 'entered.name')}
              />
              <TextField
                name="name.sv"
                label={say.nameSv}
                lang="sv"
                value={isEntering ? valueOf(of, 'name.sv', '') : ''}
              />
            </div>
            <RadioGroup
              name="sector"
              label={say.sector}
              value={isEntering ? valueOf(of, 'sector', 'ngo') : 'ngo'}
              error={errorOf(of, 'sector')}
              options={(['ngo', 'parish', 'company', 'municipality'] as const).map((value) => ({
                value,
                label: capital(directoryWords[lang].sectors[value]),
              }))}
            />
            <Select
              name="municipality"
              label={say.municipality}
              empty={say.noMunicipality}
              value={isEntering ? valueOf(of, 'municipality', '') : ''}
              options={municipalities}
            />
            <Line of={of} name="phone" label={say.phone} kept={null} type="tel" width="middle" />
            <Line of={of} name="email" label={say.email} kept={null} type="email" />
            <Line of={of} name="web" label={say.web} kept={null} />
            <Line
              of={of}
              name="businessCode"
              label={say.businessCode}
              hint={say.businessHint}
              kept={null}
              width="middle"
            />
            <Button kind="secondary">{say.add}</Button>
          </form>
        </Disclosure>
      )}
    </>
  )
}

export const templateKey = ({ type, variant }: Pick<Template, 'type' | 'variant'>): string =>
  variant === '' ? type : `${type}/${variant}`

const plain = (text: string): string => text.normalize('NFC').toLowerCase()

/** Everything a description can be found by: its name, its line and the families' own words for it. */
const wordsOf = (template: Template): string =>
  plain(
    languages
      .flatMap((language) => [
        template.name[language] ?? '',
        template.summary[language] ?? '',
        ...(template.layWords[language] ?? []),
      ])
      .join(' '),
  )

/** Descriptions in which every typed word begins some word: endings are cut, since the searcher inflects. */
export function matching(templates: readonly Template[], typed: string): readonly Template[] {
  const stems = plain(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((each) => each.length > 1)
    .map((each) => each.slice(0, Math.max(4, each.length - 3)))
  return stems.length === 0
    ? templates
    : templates.filter((template) => stems.every((stem) => wordsOf(template).includes(stem)))
}

const floorOf = ({ type, variant }: Template): number =>
  rooms.find((room) => room.types.includes(type) && (room.variant === undefined || room.variant === variant))
    ?.floor ?? 0

function TemplateList(
  props: StepProps & { title: string; templates: readonly Template[]; isOpen: boolean },
): JSX.Element | null {
  const { args, draft, templates } = props
  const { lang } = args
  if (templates.length === 0) return null
  return (
    <Disclosure summary={`${props.title} (${templates.length})`} open={props.isOpen}>
      <ul class="templates">
        {templates.map((each) => (
          <li key={templateKey(each)} class="templates__one">
            <a
              class="templates__link"
              href={draftPath(args, draft.id, 'service', {
                tyyppi: templateKey(each),
                muuta: isChange(props) ? '1' : undefined,
              })}
            >
              <LocalText of={each.name} lang={lang} />
            </a>
            <span class="templates__summary">
              <LocalText of={each.summary} lang={lang} />
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

/** The texts of one description, and the button that takes it. */
function OneTemplate(props: StepProps & { template: Template; isChosen: boolean }): JSX.Element {
  const { args, template, isChosen } = props
  const { lang } = args
  const words = listingWords[lang]
  return (
    <Card tone="birch">
      <h2 class="templates__name">
        <LocalText of={template.name} lang={lang} hyphens />
      </h2>
      <p>
        <LocalText of={template.summary} lang={lang} />
      </p>
      <FactList
        facts={(['description', 'forWhom', 'howToGetIn', 'afterContact', 'cost'] as const).map((field) => ({
          term: words.fields[field],
          value: <LocalText of={template[field]} lang={lang} />,
        }))}
      />
      <form method="post" action={args.here}>
        <Hidden name="type" value={templateKey(template)} />
        <Button name="go" value="next">
          {isChosen ? words.wizard.service.keep : words.wizard.service.use}
        </Button>
      </form>
    </Card>
  )
}

/** Which general description the listing stands on: searched, or found by the floors of the house. */
export function ServiceStep(props: StepProps & { templates: readonly Template[] }): JSX.Element {
  const { args, draft, templates } = props
  const { lang } = args
  const say = listingWords[lang].wizard.service
  const asked = args.query['tyyppi']
  const current = templateKey({ type: draft.content.type, variant: draft.content.variant })
  const shown = templates.find((each) => templateKey(each) === (asked ?? current))
  const typed = args.query['q'] ?? ''
  const found = matching(templates, typed)
  const usual =
    typed === '' && draft.sector !== null ? found.filter((each) => each.sector === draft.sector) : []
  const rest = found.filter((each) => !usual.includes(each))
  return (
    <>
      {shown !== undefined && (
        <OneTemplate {...props} template={shown} isChosen={templateKey(shown) === current} />
      )}
      {shown !== undefined && <h2>{say.others}</h2>}
      <form class="step-search" method="get" action={draftPath(args, draft.id, 'service')} role="search">
        {isChange(props) && <Hidden name="muuta" value="1" />}
        <TextField name="q" label={say.find} hint={say.findHint} type="search" value={typed} />
        <Button kind="secondary" icon="search">
          {say.search}
        </Button>
      </form>
      {found.length === 0 && <p role="status">{say.none}</p>}
      <TemplateList {...props} title={say.usual} templates={usual} isOpen={shown === undefined} />
      {floors.map((floor) => (
        <TemplateList
          key={floor}
          {...props}
          title={directoryWords[lang].floors[floor]}
          isOpen={typed !== ''}
          templates={rest.filter((each) => floorOf(each) === floor)}
        />
      ))}
      <TemplateList
        {...props}
        title={say.beside}
        isOpen={typed !== ''}
        templates={rest.filter((each) => floorOf(each) === 0)}
      />
    </>
  )
}
