import type { JSX } from 'preact'
import {
  addHostMail,
  endHostLinks,
  type HostMails,
  listHostMails,
  makeHostLink,
  removeHostMail,
} from '#capabilities/meeting-places/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { dateInWords, sinceInFinnish, untilInFinnish } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { placeCalendar } from '#web/calendars/addresses.ts'
import { formProblems } from '#web/form-problems.ts'
import { html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { linkTexts } from './texts.ts'

type Made = { readonly token: string; readonly expiresAt: Date }

const day = (at: Date, { lang, deps }: PageArgs): string =>
  dateInWords(helsinkiDate(at), lang, helsinkiDate(deps.clock.now()))
const since = (at: Date, args: PageArgs): string =>
  args.lang === 'fi' ? sinceInFinnish(day(at, args)) : day(at, args)
const until = (at: Date, args: PageArgs): string =>
  args.lang === 'fi' ? untilInFinnish(day(at, args)) : day(at, args)

/** The mailboxes that get the week, and a form for one more. */
function Mails({ args, found }: { args: PageArgs; found: HostMails }): JSX.Element {
  const { lang, problems } = args
  const words = linkTexts[lang]
  const back = problems !== null && one(problems.form, 'act') === 'add' ? problems.form : null
  const said = back === null ? null : formProblems(problems, lang)
  return (
    <Section title={words.mails}>
      <p>{words.mailsLead}</p>
      {found.mails.length === 0 && <p>{words.noMails}</p>}
      <ul class="programme-mails">
        {found.mails.map((mail) => (
          <li key={mail.id} class="programme-mails__mail">
            <span>
              <b>{mail.email}</b>
              <br />
              {mail.organisation === null ? words.all : inLanguage(mail.organisation.name, lang)} ·{' '}
              {words.languages[mail.language]} · {words.since(since(mail.since, args))}
            </span>
            <form method="post">
              <Hidden name="act" value="remove" />
              <Hidden name="mail" value={mail.id} />
              <Button kind="quiet">
                {words.remove}
                <span class="visually-hidden">{words.of(mail.email)}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <Disclosure summary={words.add} open={back !== null || found.mails.length === 0}>
        <form method="post">
          <Hidden name="act" value="add" />
          <TextField
            name="email"
            type="email"
            label={words.email}
            hint={words.emailHint}
            value={back === null ? '' : one(back, 'email')}
            error={said?.of('email')}
            required
          />
          <Select
            name="language"
            label={words.language}
            options={languages.map((each) => ({ value: each, label: words.languages[each] }))}
            value={back === null ? lang : one(back, 'language')}
            error={said?.of('language')}
          />
          <OrganisationField
            args={args}
            found={found}
            value={back === null ? '' : one(back, 'organisation')}
          />
          <Button>{words.addButton}</Button>
        </form>
      </Disclosure>
    </Section>
  )
}

function OrganisationField(props: {
  args: PageArgs
  found: HostMails
  value: string
  name?: string
}): JSX.Element {
  const { lang } = props.args
  const words = linkTexts[lang]
  return (
    <Select
      name={props.name ?? 'organisation'}
      label={words.organisation}
      hint={words.organisationHint}
      options={[
        { value: '', label: words.all },
        ...props.found.organisations.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) })),
      ]}
      value={props.value}
    />
  )
}

/** A link made by hand; the one just made is shown here and never again. */
function Links({ args, found, made }: { args: PageArgs; found: HostMails; made: Made | null }): JSX.Element {
  const { lang, deps, problems } = args
  const words = linkTexts[lang]
  const back = problems !== null && one(problems.form, 'act') === 'link' ? problems.form : null
  const said = back === null ? null : formProblems(problems, lang, { organisation: 'linkOrganisation' })
  return (
    <>
      <Section title={words.link}>
        {made !== null && (
          <Notice kind="success" title={words.made} level={3} live>
            <p>{words.madeText(until(made.expiresAt, args))}</p>
            <p class="programme-mails__link">
              <code>{deps.config.publicUrl + path('hostWeek', lang, { token: made.token })}</code>
            </p>
          </Notice>
        )}
        <p>{words.linkLead}</p>
        <form method="post">
          <Hidden name="act" value="link" />
          <TextField
            name="days"
            type="number"
            inputmode="numeric"
            width="short"
            label={words.days}
            value={back === null ? '14' : one(back, 'days')}
            error={said?.of('days')}
          />
          <OrganisationField
            args={args}
            found={found}
            name="linkOrganisation"
            value={back === null ? '' : one(back, 'linkOrganisation')}
          />
          <Button kind="secondary">{words.makeLink}</Button>
        </form>
      </Section>
      <Disclosure summary={words.end}>
        <form method="post">
          <Hidden name="act" value="end" />
          <p>{words.endLead}</p>
          <Button kind="danger">{words.endButton}</Button>
        </form>
      </Disclosure>
    </>
  )
}

async function show(args: PageArgs, made: Made | null): Promise<JSX.Element> {
  demandPerson(args)
  const { lang, deps, query, problems } = args
  const id = args.params['id'] ?? ''
  const words = linkTexts[lang]
  const found = await listHostMails(args.caller, { id })
  const name = inLanguage(found.place, lang)
  const said = formProblems(problems, lang, { organisation: 'linkOrganisation' })
  const done = problems === null && made === null ? (query['tehty'] ?? '') : ''
  const told = done === 'added' || done === 'removed' || done === 'ended' ? words.done[done] : null
  const calendar = placeCalendar(id, lang)
  return (
    <WorkDocument args={args} title={words.title(name)} parts={{ id }}>
      <Column width="wide">
        <BackLink href={path('workPlace', lang, { id })}>{name}</BackLink>
        {said !== null && <Refused problems={said} notDone={words.notDone} />}
        <PageTitle title={words.title(name)} lead={words.lead} />
        {told !== null && (
          <Notice kind="success" live>
            <p>{told}</p>
          </Notice>
        )}
        <Mails args={args} found={found} />
        <Links args={args} found={found} made={made} />
        <Section title={words.give}>
          <ul>
            <li>
              <a href={path('meetingPlaceWeek', lang, { id })}>{words.poster}</a>
            </li>
            <li>
              <a href={path('meetingPlaceScreen', lang, { id })}>{words.screen}</a>
            </li>
            <li>
              <a href={path('programmeEmbed', lang, {}, { paikka: id })}>{words.embed}</a>
            </li>
            <li>
              {words.calendar}: <a href={calendar}>{deps.config.publicUrl + calendar}</a>
              <br />
              {words.calendarHint}
            </li>
          </ul>
        </Section>
      </Column>
    </WorkDocument>
  )
}

const orNull = (text: string): string | null => (text === '' ? null : text)

/** What a place gives to its hosts: for those who keep it. @source R113, R114, ADR-0048 */
export const workPlaceLinksPage: Page = {
  audience: 'work',
  get: (args) => show(args, null),
  post: async (args, form) => {
    demandPerson(args)
    const id = args.params['id'] ?? ''
    const back = (done: string): Response =>
      seeOther(path('workPlaceLinks', args.lang, { id }, { tehty: done }))
    switch (one(form, 'act')) {
      case 'add': {
        const language = languages.find((each) => each === one(form, 'language')) ?? args.lang
        await addHostMail(args.caller, {
          id,
          email: one(form, 'email'),
          language,
          organisation: orNull(one(form, 'organisation')),
        })
        return back('added')
      }
      case 'remove':
        await removeHostMail(args.caller, { id, mail: one(form, 'mail') })
        return back('removed')
      case 'end':
        await endHostLinks(args.caller, { id })
        return back('ended')
      case 'link': {
        const made = await makeHostLink(args.caller, {
          id,
          days: one(form, 'days'),
          organisation: orNull(one(form, 'linkOrganisation')),
        })
        // Shown in the answer itself: an address with the secret in it would stay in the history.
        return html(await show(args, made), 200, { 'cache-control': 'no-store' })
      }
      default:
        throw notFound()
    }
  },
}
