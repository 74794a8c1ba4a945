import type { JSX } from 'preact'
import {
  addBulletin,
  addBulletinReader,
  type BulletinRow,
  lackingIn,
  listBulletinReaders,
  listWorkBulletins,
  readOwnBulletins,
  removeBulletinReader,
  setOwnBulletins,
} from '#capabilities/network/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage, type Language, languages } from '#platform/text.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { tellingWords } from '#web/telling-words.ts'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { errorOf, valueOf } from '#web/work/listings/fields.view.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { BulletinFields, bulletinTyped } from './bulletin-form.view.tsx'
import { commonTexts } from './common-texts.ts'
import { longDay } from './days.ts'
import { areaName, choicesOf, formOf, mayTell, pageProblems } from './form-parts.view.tsx'
import { tellingTexts } from './telling-texts.ts'

/** The languages in which a county tells its people. */
export const countyLanguages = ({ deps }: PageArgs, county: string): readonly Language[] => {
  const known = deps.catalogue.county(county)?.languages ?? []
  return languages.filter((each) => known.includes(each))
}

/** What is missing, in words. */
export function lackingWords(args: PageArgs, bulletin: BulletinRow): string {
  const { lang } = args
  const missing = lackingIn(bulletin, countyLanguages(args, bulletin.county))
  return missing.length === 0
    ? ''
    : tellingTexts[lang].bulletins.lacking(
        missing.map((each) => tellingWords[lang].languages[each]).join(', '),
      )
}

function Line({ args, bulletin }: { args: PageArgs; bulletin: BulletinRow }): JSX.Element {
  const { lang } = args
  const words = tellingTexts[lang].bulletins
  const lacking = lackingWords(args, bulletin)
  return (
    <li class="keep-line keep-line--wide">
      <div class="keep-line__what">
        <a class="keep-line__name" href={path('workBulletin', lang, { id: bulletin.id })}>
          <LocalText of={bulletin.title} lang={lang} />
        </a>
        <span class="line quiet">
          {[
            bulletin.published_at === null ? '' : longDay(helsinkiDate(bulletin.published_at), lang),
            areaName(args, bulletin.area_id),
            bulletin.mailed > 0 ? words.mailed(bulletin.mailed) : '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        {lacking !== '' && bulletin.state !== 'withdrawn' && <span class="line">{lacking}</span>}
      </div>
      <Chip tone={bulletin.state === 'published' ? 'good' : bulletin.state === 'draft' ? 'soon' : 'plain'}>
        {tellingWords[lang].bulletinStates[bulletin.state]}
      </Chip>
    </li>
  )
}

async function Readers({ args }: { args: PageArgs }): Promise<JSX.Element> {
  const { lang, caller } = args
  const words = tellingTexts[lang].bulletins
  const readers = await listBulletinReaders(caller, {})
  const of = formOf(args, 'reader')
  return (
    <Section title={words.readers} id="osoitteet">
      <p>{words.readersLead}</p>
      {readers.length === 0 && <p>{words.noReaders}</p>}
      <ul class="keep-lines">
        {readers.map((each) => (
          <li key={each.id} class="keep-line keep-line--wide">
            <div class="keep-line__what">
              <strong>{each.organisation}</strong>
              <span class="line quiet">{`${each.email} · ${tellingWords[lang].languages[each.language]}`}</span>
            </div>
            <form method="post">
              <Hidden name="act" value="remove-reader" />
              <Hidden name="id" value={each.id} />
              <Button kind="quiet">
                {commonTexts[lang].remove}
                <span class="visually-hidden"> {each.organisation}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <Disclosure summary={words.addReader} open={of.form !== null}>
        <form method="post" novalidate class="work-form">
          <Hidden name="act" value="reader" />
          <TextField
            name="organisation"
            label={words.organisation}
            value={valueOf(of, 'organisation', '')}
            error={errorOf(of, 'organisation')}
          />
          <TextField
            name="email"
            type="email"
            label={words.email}
            value={valueOf(of, 'email', '')}
            error={errorOf(of, 'email')}
          />
          <Select
            name="language"
            label={words.language}
            options={languages.map((value) => ({ value, label: tellingWords[lang].languages[value] }))}
            value={valueOf(of, 'language', lang)}
          />
          <Button kind="secondary">{words.addReader}</Button>
        </form>
      </Disclosure>
    </Section>
  )
}

async function table(args: PageArgs, format: 'csv' | 'xlsx'): Promise<Response> {
  const { lang } = args
  const words = tellingTexts[lang].bulletins
  const { bulletins } = await listWorkBulletins(args.caller, {})
  const rows = [
    words.columns,
    ...bulletins.map((each) => [
      inLanguage(each.title, lang),
      tellingWords[lang].bulletinStates[each.state],
      each.published_at === null ? '' : helsinkiDate(each.published_at),
      areaName(args, each.area_id),
      String(each.mailed),
    ]),
  ]
  return tableAnswer('tiedotteet', [{ name: words.title, rows }], format)
}

async function showNew(args: PageArgs): Promise<JSX.Element> {
  const { lang } = args
  const words = tellingTexts[lang].bulletins
  const of = formOf(args, 'add')
  const found = pageProblems(args)
  const choices = await choicesOf(args)
  if (!mayTell(choices)) throw notFound()
  return (
    <WorkDocument args={args} title={words.addTitle} query={{ uusi: '1' }} sheet="leading">
      <Column width="wide">
        <BackLink href={path('workBulletins', lang)}>{words.title}</BackLink>
        {found !== null && <Refused problems={found} notDone={commonTexts[lang].notDone} />}
        <PageTitle title={words.addTitle} />
        <form method="post" novalidate class="work-form keep-form">
          <Hidden name="act" value="add" />
          <Hidden name="key" value={of.form === null ? newId() : one(of.form, 'key')} />
          <BulletinFields args={args} of={of} choices={choices} bulletin={null} />
          <Button>{commonTexts[lang].save}</Button>
        </form>
      </Column>
    </WorkDocument>
  )
}

const dones = ['own', 'reader', 'removed'] as const

async function show(args: PageArgs): Promise<JSX.Element> {
  const { lang, caller, query, problems } = args
  const words = tellingTexts[lang].bulletins
  const page = Math.max(1, Math.min(200, Number(query['sivu'] ?? '1') || 1))
  const { bulletins, hasMore } = await listWorkBulletins(caller, { page })
  const choices = await choicesOf(args)
  const { wanted } = await readOwnBulletins(caller, {})
  const found = pageProblems(args)
  const done = problems === null ? oneOf(dones, query['tehty'] ?? '') : null
  const count = (state: BulletinRow['state']): number =>
    bulletins.filter((each) => each.state === state).length
  return (
    <WorkDocument args={args} title={words.title} sheet="leading">
      <Column width="wide">
        {found !== null && <Refused problems={found} notDone={commonTexts[lang].notDone} />}
        {done !== null && <Done>{words.done[done]}</Done>}
        <PageTitle title={words.title} lead={words.sum(count('draft'), count('published'))} />
        {mayTell(choices) && (
          <p>
            <LinkButton href={path('workBulletins', lang, {}, { uusi: '1' })}>{words.add}</LinkButton>
          </p>
        )}
        {bulletins.length === 0 && <p>{words.none}</p>}
        <ul class="keep-lines">
          {bulletins.map((bulletin) => (
            <Line key={bulletin.id} args={args} bulletin={bulletin} />
          ))}
        </ul>
        {(page > 1 || hasMore) && (
          <p class="cluster">
            {page > 1 && (
              <a href={path('workBulletins', lang, {}, { sivu: String(page - 1) })}>
                {commonTexts[lang].previous}
              </a>
            )}
            {hasMore && (
              <a href={path('workBulletins', lang, {}, { sivu: String(page + 1) })}>
                {commonTexts[lang].next}
              </a>
            )}
          </p>
        )}
        <TableTools lang={lang} route="workBulletins" />
        {choices.areas.includes(null) && (await Readers({ args }))}
        <Section title={words.own} id="omat">
          <p>{wanted ? words.ownOn : words.ownOff}</p>
          <form method="post">
            <Hidden name="act" value="own" />
            <Hidden name="wanted" value={wanted ? '' : '1'} />
            <Button kind="secondary">{wanted ? words.stop : words.start}</Button>
          </form>
        </Section>
      </Column>
    </WorkDocument>
  )
}

async function act({ caller }: PageArgs, form: Form): Promise<(typeof dones)[number]> {
  switch (one(form, 'act')) {
    case 'reader':
      await addBulletinReader(caller, {
        organisation: one(form, 'organisation'),
        email: one(form, 'email'),
        language: oneOf(languages, one(form, 'language')) ?? 'fi',
      })
      return 'reader'
    case 'remove-reader':
      await removeBulletinReader(caller, { id: one(form, 'id') })
      return 'removed'
    case 'own':
      await setOwnBulletins(caller, { wanted: one(form, 'wanted') !== '' })
      return 'own'
    default:
      throw notFound()
  }
}

/** Bulletins: drafts first, then what has been told; who gets them by mail. @source R170 */
export const workBulletinsPage: Page = {
  audience: 'work',
  get: (args) => {
    demandPerson(args)
    const format = tableAsked(args.query)
    if (format !== null) return table(args, format)
    const isNew =
      args.problems === null ? args.query['uusi'] === '1' : one(args.problems.form, 'act') === 'add'
    return isNew ? showNew(args) : show(args)
  },
  post: async (args, form) => {
    const { lang, caller } = args
    if (one(form, 'act') === 'add') {
      const { id } = await addBulletin(caller, { bulletin: bulletinTyped(form), key: one(form, 'key') })
      return seeOther(path('workBulletin', lang, { id }, { tehty: 'added' }))
    }
    return seeOther(path('workBulletins', lang, {}, { tehty: await act(args, form) }))
  },
}
