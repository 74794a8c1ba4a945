import type { ComponentChildren, JSX } from 'preact'
import type {
  Feedback,
  GroupDay,
  GroupSession,
  GroupView,
  MaterialView,
} from '#capabilities/meeting-places/index.ts'
import { entryLinkKinds } from '#capabilities/meeting-places/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { dateInWords, momentInWords, untilInFinnish } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Checkbox, RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { many, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { programmeWords } from '#web/programme-words.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { type Filled, valueOf } from '#web/work/listings/fields.view.tsx'
import { Words } from './form.view.tsx'
import { groupTexts } from './group-texts.ts'

type Props = { readonly args: PageArgs; readonly group: GroupView }

const dayLabel = (day: GroupDay, args: PageArgs): string => {
  const { lang, caller } = args
  const said = momentInWords(day.startsAt, lang, caller.clock.now())
  return day.state === 'cancelled' ? `${said} (${programmeWords[lang].days.cancelled.toLowerCase()})` : said
}

function SessionFields(
  props: Props & { session: GroupSession | null; of: Filled; act: string },
): JSX.Element {
  const { args, group, session, of, act } = props
  const words = groupTexts[args.lang]
  const id = (field: string): string => `${act}-${session?.id ?? 'new'}.${field}`
  return (
    <>
      <Hidden name="act" value={act} />
      <Hidden name="session" value={session?.id ?? ''} />
      <Hidden name="version" value={String(group.activity.version)} />
      <Words
        of={of}
        name={id('theme')}
        label={words.theme}
        hint={words.themeHint}
        kept={session?.theme ?? null}
        isLine
        maxlength={200}
        must
      />
      <Words
        of={of}
        name={id('contents')}
        label={words.contents}
        kept={session?.contents ?? null}
        rows={3}
        maxlength={2000}
      />
      <div class="keep-beside">
        <Select
          name={id('day')}
          label={words.day}
          empty={words.chooseDay}
          options={group.days.map((day) => ({ value: day.id, label: dayLabel(day, args) }))}
          value={valueOf(of, id('day'), session?.occurrence ?? '')}
        />
        <TextField
          name={id('position')}
          type="number"
          width="short"
          label={words.position}
          value={valueOf(of, id('position'), String(session?.position ?? group.sessions.length + 1))}
        />
      </div>
      <div class="keep-one-choice">
        <Checkbox
          name={id('parents')}
          label={words.forParents}
          hint={words.forParentsHint}
          checked={
            of.form === null ? (session?.forParents ?? false) : many(of.form, id('parents')).includes('yes')
          }
        />
      </div>
    </>
  )
}

export function Materials(props: {
  args: PageArgs
  version: number
  /** Empty for what belongs to the whole group. */
  session: string
  materials: readonly MaterialView[]
  of: Filled
}): JSX.Element {
  const { args, version, session, materials, of } = props
  const { lang } = args
  const words = groupTexts[lang]
  const id = (field: string): string => `material-${session === '' ? 'all' : session}.${field}`
  return (
    <>
      {materials.length > 0 && (
        <ul class="keep-lines">
          {materials.map((material, index) => (
            <li key={material.url} class="keep-line">
              <a href={material.url} rel="noopener">
                <LocalText of={material.title} lang={lang} />
              </a>
              <form method="post">
                <Hidden name="act" value="remove-material" />
                <Hidden name="version" value={String(version)} />
                <Hidden name="session" value={session} />
                <Hidden name="index" value={String(index)} />
                <Button kind="quiet">
                  {words.removeMaterial}
                  <span class="visually-hidden">: {inLanguage(material.title, lang)}</span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={words.addMaterial} open={of.form !== null}>
        <form method="post" novalidate class="work-form">
          <Hidden name="act" value="add-material" />
          <Hidden name="version" value={String(version)} />
          <Hidden name="session" value={session} />
          <Words
            of={of}
            name={id('title')}
            label={words.materialTitle}
            kept={null}
            isLine
            maxlength={200}
            must
          />
          <TextField
            name={id('url')}
            type="url"
            label={words.materialUrl}
            value={valueOf(of, id('url'), '')}
            error={of.problems?.of(id('url'))}
          />
          <Button kind="secondary">{words.addMaterial}</Button>
        </form>
      </Disclosure>
    </>
  )
}

/** Sessions in their order, each with its day, its materials and how many were there. */
export function Sessions(props: Props & { filled: (act: string, session: string) => Filled }): JSX.Element {
  const { args, group, filled } = props
  const { lang } = args
  const words = groupTexts[lang]
  const isOpen = (act: string, session: string): boolean => filled(act, session).form !== null
  return (
    <Section title={words.sessions} id="tapaamiset">
      <p>{group.sessions.length === 0 ? words.noSessions : words.sessionsLead}</p>
      <ol class="keep-sessions">
        {group.sessions.map((session) => {
          const day = group.days.find((each) => each.id === session.occurrence)
          return (
            <li key={session.id} class="keep-session">
              <p class="keep-session__number">{words.session(session.position)}</p>
              <h3>
                <LocalText of={session.theme} lang={lang} />
              </h3>
              <p class="quiet">
                {day === undefined ? words.noDay : dayLabel(day, args)}
                {day !== undefined && day.there > 0 && `, ${words.there(day.there)}`}
              </p>
              {session.forParents && (
                <p>
                  <Chip>{words.forParents}</Chip>
                </p>
              )}
              {inLanguage(session.contents, lang) !== '' && (
                <p class="prewrap">
                  <LocalText of={session.contents} lang={lang} />
                </p>
              )}
              {day !== undefined && helsinkiDate(day.startsAt) <= helsinkiDate(args.caller.clock.now()) && (
                <p>
                  <a href={path('workSignUps', lang, { id: group.activity.id }, { kerta: day.id })}>
                    {words.mark}
                    <span class="visually-hidden">: {inLanguage(session.theme, lang)}</span>
                  </a>
                </p>
              )}
              <Disclosure
                summary={
                  <>
                    {words.change}
                    <span class="visually-hidden">: {inLanguage(session.theme, lang)}</span>
                  </>
                }
                open={isOpen('session', session.id) || isOpen('add-material', session.id)}
              >
                <form method="post" novalidate class="work-form">
                  <SessionFields
                    args={args}
                    group={group}
                    session={session}
                    of={filled('session', session.id)}
                    act="session"
                  />
                  <Button kind="secondary">{words.save}</Button>
                </form>
                <h4>{words.materials}</h4>
                <Materials
                  args={args}
                  version={group.activity.version}
                  session={session.id}
                  materials={session.materials}
                  of={filled('add-material', session.id)}
                />
                <form method="post">
                  <Hidden name="act" value="remove-session" />
                  <Hidden name="version" value={String(group.activity.version)} />
                  <Hidden name="session" value={session.id} />
                  <Button kind="danger">{words.remove}</Button>
                </form>
              </Disclosure>
            </li>
          )
        })}
      </ol>
      <Disclosure summary={words.add} open={isOpen('session', '')}>
        <form method="post" novalidate class="work-form">
          <SessionFields args={args} group={group} session={null} of={filled('session', '')} act="session" />
          <Button kind="secondary">{words.addButton}</Button>
        </form>
      </Disclosure>
    </Section>
  )
}

const until = (at: Date, args: PageArgs): string => {
  const said = dateInWords(helsinkiDate(at), args.lang, helsinkiDate(args.caller.clock.now()))
  return args.lang === 'fi' ? untilInFinnish(said) : said
}

/** Ways in for those who were asked. A new link is shown once. */
export function Links(
  props: Props & { of: Filled; made: { readonly token: string; readonly expiresAt: Date } | null },
): JSX.Element {
  const { args, group, of, made } = props
  const { lang } = args
  const words = groupTexts[lang]
  const { entry } = group.activity
  return (
    <Section title={words.links} id="kutsut">
      <p>{words.linksLead[entry === 'invitation' || entry === 'teacher' ? entry : 'other']}</p>
      {made !== null && (
        <Notice kind="success" title={words.made} level={3} live>
          <p>{words.madeLead(until(made.expiresAt, args))}</p>
          <p class="keep-link">{new URL(path('entryLink', lang, { token: made.token }), args.origin).href}</p>
        </Notice>
      )}
      {group.links.length === 0 ? (
        <p class="quiet">{words.noLinks}</p>
      ) : (
        <ul class="keep-lines">
          {group.links.map((link) => (
            <li key={link.id} class="keep-line">
              <span>
                {words.kinds[link.kind]}: {words.usesLeft(link.uses, until(link.expiresAt, args))}
              </span>
              <form method="post">
                <Hidden name="act" value="remove-link" />
                <Hidden name="link" value={link.id} />
                <Button kind="quiet">{words.removeLink}</Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={words.make} open={of.form !== null && made === null}>
        <form method="post" novalidate class="work-form">
          <Hidden name="act" value="link" />
          <RadioGroup
            name="linkKind"
            label={words.kind}
            options={entryLinkKinds.map((kind) => ({
              value: kind,
              label: words.kinds[kind],
              hint: words.kindHints[kind],
            }))}
            value={valueOf(of, 'linkKind', entry === 'teacher' ? 'teacher' : 'invitation')}
            error={of.problems?.of('linkKind')}
          />
          <div class="keep-beside">
            <TextField
              name="uses"
              type="number"
              width="short"
              label={words.uses}
              value={valueOf(of, 'uses', entry === 'teacher' ? '10' : '1')}
              error={of.problems?.of('uses')}
            />
            <TextField
              name="days"
              type="number"
              width="short"
              label={words.days}
              value={valueOf(of, 'days', '30')}
              error={of.problems?.of('days')}
            />
          </div>
          <Button kind="secondary">{words.make}</Button>
        </form>
      </Disclosure>
    </Section>
  )
}

/** What is agreed to, the parents' part, and what everybody gets along. */
export function Agreed(props: Props & { filled: (act: string, session: string) => Filled }): JSX.Element {
  const { args, group, filled } = props
  const { lang } = args
  const words = groupTexts[lang]
  const of = filled('words', '')
  const said: readonly (readonly [string, ComponentChildren])[] = [
    [words.consent, group.activity.consentWords],
    [words.parents, group.activity.parentsWords],
  ].flatMap(([label, text]): readonly (readonly [string, ComponentChildren])[] =>
    typeof label !== 'string' ||
    typeof text === 'string' ||
    text === undefined ||
    inLanguage(text, lang) === ''
      ? []
      : [[label, <LocalText of={text} lang={lang} />]],
  )
  return (
    <Section title={words.words} id="sovittu">
      {said.map(([label, text]) => (
        <p key={label} class="prewrap">
          <strong>{label}:</strong> {text}
        </p>
      ))}
      <Disclosure summary={words.change} open={of.form !== null}>
        <form method="post" novalidate class="work-form">
          <Hidden name="act" value="words" />
          <Hidden name="version" value={String(group.activity.version)} />
          <p>{words.wordsLead}</p>
          <Words
            of={of}
            name="consentWords"
            label={words.consent}
            hint={words.consentHint}
            kept={group.activity.consentWords}
            rows={3}
            maxlength={1500}
          />
          <Words
            of={of}
            name="parentsWords"
            label={words.parents}
            hint={words.parentsHint}
            kept={group.activity.parentsWords}
            rows={3}
            maxlength={1500}
          />
          <Button kind="secondary">{words.save}</Button>
        </form>
      </Disclosure>
      <h3>{words.materials}</h3>
      {group.activity.materials.length === 0 && <p class="quiet">{words.noMaterials}</p>}
      <Materials
        args={args}
        version={group.activity.version}
        session=""
        materials={group.activity.materials}
        of={filled('add-material', '')}
      />
    </Section>
  )
}

const decimal = (value: number, lang: Language): string =>
  new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)

/** What was thought of it, once five have said so. */
export function FeedbackShown({ args, feedback }: { args: PageArgs; feedback: Feedback }): JSX.Element {
  const { lang } = args
  const words = groupTexts[lang]
  const { count, shown } = feedback
  return (
    <Section title={words.feedback} id="palaute">
      {shown === null ? (
        <p>{count === 0 ? words.noFeedback : words.fewFeedback(count)}</p>
      ) : (
        <>
          <p>{words.average(decimal(shown.average, lang), count)}</p>
          <DataTable
            id="group-marks"
            caption={words.marks}
            columns={[{ label: words.marks }, { label: words.counted, numeric: true }]}
            rows={shown.marks.map((each, index) => ({
              key: String(index),
              cells: [words.mark5(index + 1), String(each)],
            }))}
          />
          {shown.words.length > 0 && (
            <>
              <h3>{words.said}</h3>
              {shown.words.map((each, index) => (
                <blockquote key={index} class="prewrap">
                  {each}
                </blockquote>
              ))}
            </>
          )}
        </>
      )}
    </Section>
  )
}

export function ToSignUps({ args, group }: Props): JSX.Element {
  return (
    <p>
      <LinkButton kind="secondary" href={path('workSignUps', args.lang, { id: group.activity.id })}>
        {groupTexts[args.lang].signUps}
      </LinkButton>
    </p>
  )
}
