import type { JSX } from 'preact'
import { listLinks } from '#capabilities/development/index.ts'
import {
  changeClockEntry,
  type ClockEntryView,
  listClockOwners,
  readAnnualClock,
  readClockEntry,
  removeClockEntry,
  setClockTime,
} from '#capabilities/network/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { FactList } from '#ui/facts/facts.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { type FormProblems, formProblems } from '#web/form-problems.ts'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import type { Filled } from '#web/work/listings/fields.view.tsx'
import { orNull } from '#web/work/programme/typed.ts'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { LinksOf } from '../links/links-of.view.tsx'
import { clockWords } from './clock-words.ts'
import { EntryFields, entryProblems, entryTyped } from './entry-form.view.tsx'
import { factsOf, timeToMark, Times, TimeForm } from './entry.view.tsx'
import { entryTexts } from './entry-texts.ts'

const dones = ['added', 'saved', 'time'] as const

const act: Readonly<Record<string, (args: PageArgs, entry: ClockEntryView, form: Form) => Promise<string>>> =
  {
    edit: async ({ caller, lang }, entry, form) => {
      const { id } = entry
      await changeClockEntry(caller, { id, version: one(form, 'version'), entry: entryTyped(form, entry) })
      return path('annualEntry', lang, { id }, { tehty: 'saved' })
    },
    time: async ({ caller, lang }, { id }, form) => {
      await setClockTime(caller, {
        id,
        slot: one(form, 'slot'),
        version: one(form, 'version'),
        plannedOn: orNull(one(form, 'plannedOn')),
        plannedAt: orNull(one(form, 'plannedAt')),
        place: one(form, 'place'),
        doneOn: orNull(one(form, 'doneOn')),
        outcome: one(form, 'outcome'),
      })
      return path('annualEntry', lang, { id }, { tehty: 'time' })
    },
    remove: async ({ caller, lang }, { id }) => {
      await removeClockEntry(caller, { id })
      return path('annualClock', lang, {}, { tehty: 'removed' })
    },
  }

/** What somebody else has saved meanwhile stands above what was typed. */
function Theirs({ args, entry }: { args: PageArgs; entry: ClockEntryView }): JSX.Element | null {
  if (args.problems?.refusal.code !== 'changed-meanwhile') return null
  const words = entryTexts[args.lang]
  return (
    <Notice kind="warning" title={words.theirs}>
      <p>{words.theirsLead}</p>
      <FactList facts={factsOf(args, entry)} />
    </Notice>
  )
}

async function Edit(args: PageArgs, entry: ClockEntryView, found: FormProblems | null): Promise<JSX.Element> {
  const { lang, caller, problems } = args
  const words = entryTexts[lang]
  const { id } = entry
  const { keeps } = await readAnnualClock(caller, { county: entry.county, kinds: ['other'] })
  const owners = await listClockOwners(caller, { county: entry.county })
  const of: Filled = { lang, form: problems?.form ?? null, problems: found }
  const name = inLanguage(entry.title, lang)
  return (
    <WorkDocument
      args={args}
      title={words.editTitle(name)}
      parts={{ id }}
      query={{ muokkaa: '1' }}
      sheet="leading"
    >
      <Column width="wide">
        <BackLink href={path('annualEntry', lang, { id })}>{clockWords[lang].kinds[entry.kind]}</BackLink>
        {found !== null && <Refused problems={found} notDone={words.notDone} />}
        <Theirs args={args} entry={entry} />
        <PageTitle title={words.editTitle(name)} />
        <form method="post" novalidate class="work-form keep-form">
          <Hidden name="act" value="edit" />
          <Hidden name="version" value={String(entry.version)} />
          <EntryFields
            args={args}
            of={of}
            entry={entry}
            county={entry.county}
            areas={keeps.county ? null : keeps.areas}
            owners={owners}
          />
          <Button>{words.save}</Button>
        </form>
      </Column>
    </WorkDocument>
  )
}

async function show(args: PageArgs): Promise<JSX.Element> {
  const { lang, query, problems, caller, params } = args
  const words = entryTexts[lang]
  const entry = await readClockEntry(caller, { id: params['id'] ?? '' })
  const { id } = entry
  const sent = problems === null ? '' : one(problems.form, 'act')
  const mayKeep = entry.can['keep'] === true
  if (mayKeep && (query['muokkaa'] === '1' || sent === 'edit')) return Edit(args, entry, entryProblems(args))
  const found = formProblems(problems, lang)
  const today = helsinkiDate(caller.clock.now())
  const asked = sent === 'time' && problems !== null ? one(problems.form, 'slot') : (query['kerta'] ?? null)
  const time = entry.can['mark'] === true ? timeToMark(entry, asked, today) : undefined
  const done = problems === null ? oneOf(dones, query['tehty'] ?? '') : null
  const isConflict = problems?.refusal.code === 'changed-meanwhile'
  const of: Filled = { lang, form: sent === 'time' ? (problems?.form ?? null) : null, problems: found }
  const links = await listLinks(caller, { kind: 'clock-entry', id })
  const hasHistory = entry.times.some(({ doneOn }) => doneOn !== null)
  return (
    <WorkDocument args={args} title={inLanguage(entry.title, lang)} parts={{ id }} sheet="leading">
      <Column width="wide">
        <BackLink href={path('annualClock', lang)}>{words.back}</BackLink>
        {found !== null && <Refused problems={found} notDone={words.notDone} />}
        {done !== null && <Done>{words.dones[done]}</Done>}
        <PageTitle
          kicker={clockWords[lang].kinds[entry.kind]}
          title={<LocalText of={entry.title} lang={lang} hyphens />}
        />
        <FactList facts={factsOf(args, entry)} />
        {mayKeep && (
          <p>
            <LinkButton href={path('annualEntry', lang, { id }, { muokkaa: '1' })} kind="secondary">
              {words.edit}
            </LinkButton>
          </p>
        )}
        {time !== undefined && <TimeForm args={args} of={of} time={time} isConflict={isConflict} />}
        <Times args={args} entry={entry} />
        <LinksOf args={args} kind="clock-entry" id={id} links={links.links} mayEdit={links.of.mayLink} />
        {mayKeep && !hasHistory && (
          <Disclosure summary={words.remove}>
            <p>{words.removeLead}</p>
            <form method="post">
              <Hidden name="act" value="remove" />
              <Button kind="danger">{words.removeButton}</Button>
            </form>
          </Disclosure>
        )}
      </Column>
    </WorkDocument>
  )
}

/** One entry of the year: when it is, who sees to it, and what came of it year by year. @source R174, D23, D24 */
export const annualEntryPage: Page = {
  audience: 'work',
  get: (args) => {
    demandPerson(args)
    return show(args)
  },
  post: async (args, form) => {
    const name = one(form, 'act')
    const move = Object.hasOwn(act, name) ? act[name] : undefined
    if (move === undefined) throw notFound()
    const entry = await readClockEntry(args.caller, { id: args.params['id'] ?? '' })
    return seeOther(await move(args, entry, form))
  },
}
