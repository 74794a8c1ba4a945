import type { JSX } from 'preact'
import { addLetter, type LetterRow, listLetters } from '#capabilities/network/index.ts'
import { byName, type MunicipalityRow } from '#capabilities/directory/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Words } from '#web/work/programme/form.view.tsx'
import { orNull, wordsTyped } from '#web/work/programme/typed.ts'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { commonTexts } from './common-texts.ts'
import { longDay } from './days.ts'
import { choicesOf, formOf, mayTell, MunicipalityField, pageProblems } from './form-parts.view.tsx'
import { tellingTexts } from './telling-texts.ts'

const townsOf = ({ deps, caller, lang }: PageArgs): readonly MunicipalityRow[] => {
  const county = caller.actor.kind === 'person' ? caller.actor.county : ''
  return deps.catalogue
    .municipalities()
    .filter((each) => each.county === county)
    .toSorted(byName(lang))
}

/** What a letter is called: its municipality, or the county's. */
export function letterName(
  { deps, lang }: PageArgs,
  { municipality }: Pick<LetterRow, 'municipality'>,
): string {
  const town = municipality === null ? undefined : deps.catalogue.municipality(municipality)
  return town === undefined ? tellingTexts[lang].letters.county : inLanguage(town.name, lang)
}

function Line({ args, letter, note }: { args: PageArgs; letter: LetterRow; note?: string }): JSX.Element {
  const { lang } = args
  const words = tellingTexts[lang].letters
  return (
    <li class="keep-line keep-line--wide">
      <div class="keep-line__what">
        <a class="keep-line__name" href={path('welcomeLetter', lang, { id: letter.id })}>
          {letterName(args, letter)}
        </a>
        {note !== undefined && <span class="line quiet">{note}</span>}
        <span class="line quiet">
          {letter.sent_last === null
            ? words.notSent
            : words.sent(letter.sent_families, longDay(letter.sent_last, lang))}
        </span>
      </div>
      <Chip tone={letter.state === 'published' ? 'good' : 'soon'}>{words.states[letter.state]}</Chip>
    </li>
  )
}

async function table(args: PageArgs, format: 'csv' | 'xlsx'): Promise<Response> {
  const { lang } = args
  const words = tellingTexts[lang].letters
  const letters = await listLetters(args.caller, {})
  const rows = [
    words.columns,
    ...letters.map((each) => [
      letterName(args, each),
      words.states[each.state],
      helsinkiDate(each.changed_at),
      String(each.sent_families),
      each.sent_last ?? '',
    ]),
  ]
  return tableAnswer('tervetulokirjeet', [{ name: words.title, rows }], format)
}

async function showNew(args: PageArgs): Promise<JSX.Element> {
  const { lang, caller } = args
  const words = tellingTexts[lang].letters
  const of = formOf(args, 'add')
  const found = pageProblems(args)
  if (!mayTell(await choicesOf(args))) throw notFound()
  const letters = await listLetters(caller, {})
  const common = letters.find(({ municipality }) => municipality === null)
  const taken = new Set(letters.map(({ municipality }) => municipality ?? ''))
  return (
    <WorkDocument args={args} title={words.add} query={{ uusi: '1' }} sheet="leading">
      <Column width="wide">
        <BackLink href={path('welcomeLetters', lang)}>{words.title}</BackLink>
        {found !== null && <Refused problems={found} notDone={commonTexts[lang].notDone} />}
        <PageTitle title={words.add} />
        <form method="post" novalidate class="work-form keep-form">
          <Hidden name="act" value="add" />
          <Hidden name="key" value={of.form === null ? newId() : one(of.form, 'key')} />
          <MunicipalityField
            args={args}
            of={of}
            empty={common === undefined ? words.county : '–'}
            without={taken}
          />
          <p class="leading-note">{words.fields}</p>
          <Words
            of={of}
            name="body"
            label={words.body}
            hint={commonTexts[lang].marks}
            kept={common?.body ?? null}
            rows={16}
            maxlength={20_000}
            must
          />
          <Words
            of={of}
            name="addressees"
            label={words.addressees}
            kept={common?.addressees ?? null}
            isLine
            maxlength={300}
          />
          <Button>{words.save}</Button>
        </form>
      </Column>
    </WorkDocument>
  )
}

async function show(args: PageArgs): Promise<JSX.Element> {
  const { lang, caller } = args
  const words = tellingTexts[lang].letters
  const letters = await listLetters(caller, {})
  const towns = townsOf(args)
  const common = letters.find(({ municipality }) => municipality === null)
  const own = letters.filter(({ municipality }) => municipality !== null)
  const has = new Set(
    own.filter(({ state }) => state === 'published').map(({ municipality }) => municipality),
  )
  const others = towns.filter(({ code }) => !has.has(code)).map(({ name }) => inLanguage(name, lang))
  return (
    <WorkDocument args={args} title={words.title} sheet="leading">
      <Column width="wide">
        <PageTitle
          title={words.title}
          lead={common === undefined ? words.noCounty : words.sum(has.size, towns.length)}
        />
        {mayTell(await choicesOf(args)) && (
          <p>
            <LinkButton href={path('welcomeLetters', lang, {}, { uusi: '1' })}>{words.add}</LinkButton>
          </p>
        )}
        <ul class="keep-lines">
          {common !== undefined && (
            <Line args={args} letter={common} note={words.usesCounty(others.join(', '))} />
          )}
          {own.map((letter) => (
            <Line key={letter.id} args={args} letter={letter} />
          ))}
        </ul>
        <Section title={tellingTexts[lang].child.title}>
          <p>{tellingTexts[lang].child.lead}</p>
          <p>
            <a href={`${path('communication', lang)}#lapsi`}>{tellingTexts[lang].child.title}</a>
          </p>
        </Section>
        <TableTools lang={lang} route="welcomeLetters" />
      </Column>
    </WorkDocument>
  )
}

/** The welcome letters of a county: its own and those of its municipalities. @source R171 */
export const welcomeLettersPage: Page = {
  audience: 'work',
  get: (args) => {
    demandPerson(args)
    const format = tableAsked(args.query)
    if (format !== null) return table(args, format)
    return args.query['uusi'] === '1' || args.problems !== null ? showNew(args) : show(args)
  },
  post: async (args, form) => {
    const { id } = await addLetter(args.caller, {
      municipality: orNull(one(form, 'municipality')),
      letter: { body: wordsTyped(form, 'body'), addressees: wordsTyped(form, 'addressees') },
      key: one(form, 'key'),
    })
    return seeOther(path('welcomeLetter', args.lang, { id }, { tehty: 'added' }))
  },
}
