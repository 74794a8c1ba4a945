import type { JSX } from 'preact'
import { caseGroups, type CaseSource } from '#capabilities/casework/index.ts'
import {
  type FamilyListItem,
  type FamilyView,
  listFamilies,
  type Presence,
  readFamily,
  whoIsWith,
} from '#capabilities/families/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path, type Query } from '#web/paths.ts'
import { WorkDocument } from '#web/work/document.tsx'
import { type Bench, benchOf, fieldsOf } from '#web/work/families/acts.view.tsx'
import { ageOf, familyName } from '#web/work/families/names.ts'
import { notDone } from '#web/work/families/page-texts.ts'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { caseWords } from './case-words.ts'
import { openTexts } from './open-texts.ts'

/** From what a case is opened, as it stands in the address. */
export type Opening = {
  readonly family: string | undefined
  readonly source: Extract<CaseSource, 'help-request' | 'referral'> | null
  readonly sourceId: string | undefined
}

export function openingIn(query: PageArgs['query']): Opening {
  const source = query['source']
  return {
    family: query['family'] === '' ? undefined : query['family'],
    source: source === 'help-request' || source === 'referral' ? source : null,
    sourceId: query['sourceId'],
  }
}

export const openingQuery = ({ family, source, sourceId }: Opening): Query => ({
  new: 1,
  family,
  source: source ?? undefined,
  sourceId: source === null ? undefined : sourceId,
})

/** The way to the form, from a family, a request or a referral. */
export const openHref = (lang: PageArgs['lang'], opening: Partial<Opening>): string =>
  path(
    'workCases',
    lang,
    {},
    openingQuery({
      family: opening.family,
      source: opening.source ?? null,
      sourceId: opening.sourceId,
    }),
  )

function FromWhere({ lang, opening }: { lang: PageArgs['lang']; opening: Opening }): JSX.Element | null {
  const words = openTexts[lang]
  if (opening.source === null) return null
  return (
    <Notice kind="info" title={words.from[opening.source]}>
      <p>{words.fromHint[opening.source]}</p>
    </Notice>
  )
}

function ChooseFamily(props: {
  args: PageArgs
  opening: Opening
  families: readonly FamilyListItem[]
}): JSX.Element {
  const { args, opening, families } = props
  const { lang, deps } = args
  const words = openTexts[lang]
  const today = helsinkiDate(deps.clock.now())
  if (families.length === 0)
    return (
      <>
        <p>{words.noFamily}</p>
        <p>
          <a href={path('workFamilies', lang)}>{words.toFamilies}</a>
        </p>
      </>
    )
  return (
    <form class="work-form" method="get" action={path('workCases', lang)}>
      {Object.entries(openingQuery({ ...opening, family: undefined })).map(
        ([name, value]) => value !== undefined && <Hidden key={name} name={name} value={String(value)} />,
      )}
      <Select
        name="family"
        label={words.whichFamily}
        hint={words.whichFamilyHint}
        options={families.map(({ id, people }) => ({
          value: id,
          label: [
            familyName(people, lang),
            ...people.flatMap((person) => ageOf(person, today, lang) ?? []),
          ].join(', '),
        }))}
      />
      <Button>{words.next}</Button>
      <p>
        <a href={path('workFamilies', lang)}>{words.toFamilies}</a>
      </p>
    </form>
  )
}

type Choice = { readonly value: string; readonly label: string }

/** Whose case the reader may open: an adult’s own only from that adult’s own care, and from there no other. */
function aboutWhom(family: FamilyView, mine: readonly Presence[], wholeFamily: string): readonly Choice[] {
  const isOwnCare = (presence: Presence): boolean => presence.class === 'adult-care'
  const here = family.people.filter(({ until }) => until === null)
  const asChoice = ({ id, name }: { id: string; name: string }): Choice => ({ value: id, label: name })
  return [
    ...(mine.some((presence) => !isOwnCare(presence))
      ? [{ value: '', label: wholeFamily }, ...here.filter(({ part }) => part === 'child').map(asChoice)]
      : []),
    ...here
      .filter(
        ({ id, part }) =>
          part === 'adult' && mine.some((presence) => isOwnCare(presence) && presence.about === id),
      )
      .map(asChoice),
  ]
}

function OpenForm(props: {
  bench: Bench
  opening: Opening
  family: FamilyView
  mine: readonly Presence[]
}): JSX.Element {
  const { bench, opening, family } = props
  const { lang, deps } = bench.args
  const [words, terms] = [openTexts[lang], caseWords[lang]]
  const fields = fieldsOf(bench, 'open')
  const whom = aboutWhom(family, props.mine, words.wholeFamily)
  const units = family.mine?.units ?? []
  return (
    <form class="work-form" method="post" action={bench.action} novalidate>
      <Hidden name="move" value="open" />
      <RadioGroup
        {...fields.text('about', whom[0]?.value)}
        label={words.about}
        hint={words.aboutHint}
        options={whom}
      />
      <Select
        {...fields.text('group', 'other')}
        label={words.group}
        hint={words.groupHint}
        options={caseGroups.map((value) => ({ value, label: terms.groups[value] }))}
      />
      <TextArea {...fields.text('why')} label={words.why} hint={words.whyHint} rows={5} maxlength={4000} />
      {opening.source === null && (
        <>
          <RadioGroup
            {...fields.text('source', 'worker')}
            label={words.source}
            options={(['meeting', 'worker'] as const).map((value) => ({
              value,
              label: terms.sources[value],
            }))}
          />
          <TextField
            {...fields.text('dayZero', helsinkiDate(deps.clock.now()))}
            type="date"
            width="middle"
            label={words.dayZero}
            hint={words.dayZeroHint}
          />
        </>
      )}
      {units.length > 1 && (
        <RadioGroup
          {...fields.text('unit', units[0]?.id)}
          label={words.unit}
          hint={words.unitHint}
          options={units.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
        />
      )}
      <p class="family-quiet">{words.after}</p>
      <Button>{words.send}</Button>
    </form>
  )
}

/** First whose family, where that is not known yet; then what the case is about. */
export async function openCasePage(args: PageArgs): Promise<JSX.Element> {
  const { lang, caller, query } = args
  const words = openTexts[lang]
  const opening = openingIn(query)
  const bench = benchOf(args, path('workCases', lang, {}, openingQuery(opening)))
  const family = opening.family === undefined ? null : await readFamily(caller, { id: opening.family })
  const team = family === null ? null : await whoIsWith(caller, { id: family.id })
  return (
    <WorkDocument args={args} title={words.title} query={openingQuery(opening)}>
      <Column width="text">
        {bench.problems !== null && <Refused problems={bench.problems} notDone={notDone[lang]} />}
        <BackLink href={path('workCases', lang)}>{words.back}</BackLink>
        <PageTitle title={words.title} lead={words.lead} />
        <FromWhere lang={lang} opening={opening} />
        {family === null ? (
          <ChooseFamily
            args={args}
            opening={opening}
            families={(await listFamilies(caller, {})).families.filter(({ closedAt }) => closedAt === null)}
          />
        ) : (
          <Section
            title={familyName(
              family.people.filter(({ until }) => until === null),
              lang,
            )}
          >
            <p>
              <a href={openHref(lang, { ...opening, family: undefined })}>{words.otherFamily}</a>
            </p>
            <OpenForm
              bench={bench}
              opening={opening}
              family={family}
              mine={team?.people.filter(({ isMine }) => isMine) ?? []}
            />
          </Section>
        )}
      </Column>
    </WorkDocument>
  )
}
