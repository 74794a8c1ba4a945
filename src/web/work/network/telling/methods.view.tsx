import type { JSX } from 'preact'
import type { MethodInput, MethodRow } from '#capabilities/network/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Checkbox } from '#ui/fields/choices.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { type Form, one, type PageArgs } from '#web/page.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { errorOf, Line, valueOf } from '#web/work/listings/fields.view.tsx'
import { ticked, Words } from '#web/work/programme/form.view.tsx'
import { wordsTyped } from '#web/work/programme/typed.ts'
import { commonTexts } from './common-texts.ts'
import { longDay } from './days.ts'
import { areaName, formOf } from './form-parts.view.tsx'
import { trainingTexts } from './training-texts.ts'

export const methodTyped = (form: Form): MethodInput => ({
  name: wordsTyped(form, 'name'),
  about: wordsTyped(form, 'about'),
  reuse: wordsTyped(form, 'reuse'),
  needsLicence: one(form, 'needsLicence') !== '',
  validMonths: one(form, 'validMonths'),
  web: one(form, 'web'),
})

function MethodFields({
  args,
  act,
  method,
}: {
  args: PageArgs
  act: string
  method: MethodRow | null
}): JSX.Element {
  const words = trainingTexts[args.lang]
  const of = formOf(args, act)
  return (
    <>
      <Words
        of={of}
        name="name"
        label={words.methodName}
        kept={method?.name ?? null}
        isLine
        maxlength={120}
        must
      />
      <Words
        of={of}
        name="about"
        label={words.methodAbout}
        kept={method?.about ?? null}
        rows={2}
        maxlength={2000}
      />
      <Words
        of={of}
        name="reuse"
        label={words.methodReuse}
        hint={words.methodReuseHint}
        kept={method?.reuse ?? null}
        rows={2}
        maxlength={1000}
      />
      <Checkbox
        name="needsLicence"
        label={words.methodNeeds}
        checked={ticked(of, 'needsLicence', method?.needs_licence ?? false)}
      />
      <Line
        of={of}
        name="validMonths"
        label={words.methodMonths}
        kept={method?.valid_months === null || method === null ? null : String(method.valid_months)}
        inputmode="numeric"
        width="short"
      />
      <Line of={of} name="web" label={words.methodWeb} kept={method?.web ?? null} type="url" />
    </>
  )
}

/** What I know of it myself, and whether others may ask me. */
function Own({ args, method }: { args: PageArgs; method: MethodRow }): JSX.Element {
  const { lang, caller } = args
  const words = trainingTexts[lang]
  const { own } = method
  if (own === null) {
    const act = `know-${method.id}`
    const of = formOf(args, act)
    return (
      <Disclosure summary={words.iKnow} open={of.form !== null}>
        <form method="post" novalidate class="work-form">
          <Hidden name="act" value={act} />
          <TextField
            name="gainedOn"
            type="date"
            label={words.gainedOn}
            value={valueOf(of, 'gainedOn', helsinkiDate(caller.clock.now()))}
            error={errorOf(of, 'gainedOn')}
          />
          <Button kind="secondary">{words.iKnowButton}</Button>
        </form>
      </Disclosure>
    )
  }
  return (
    <div class="telling-own">
      <p>
        {words.own(
          longDay(own.gainedOn, lang),
          own.validUntil === null ? null : longDay(own.validUntil, lang),
        )}
      </p>
      <form method="post" class="cluster">
        <Hidden name="id" value={own.id} />
        <Button kind="secondary" name="act" value={own.mayBeAsked ? 'ask-me-not' : 'ask-me'}>
          {own.mayBeAsked ? words.askMeNot : words.askMe}
        </Button>
        <Button kind="quiet" name="act" value="drop-own">
          {words.dropOwn}
        </Button>
      </form>
    </div>
  )
}

function Method({ args, method }: { args: PageArgs; method: MethodRow }): JSX.Element {
  const { lang } = args
  const words = trainingTexts[lang]
  const total = method.by_area.reduce((sum, { count }) => sum + count, 0)
  const act = `method-${method.id}`
  return (
    <li class="telling-method" id={`m-${method.id}`}>
      <h3>
        <LocalText of={method.name} lang={lang} />
      </h3>
      <p>
        <strong>{words.knownBy(total)}</strong>
        {method.by_area.length > 0 &&
          `: ${method.by_area.map(({ area, count }) => `${areaName(args, area)} ${count}`).join(', ')}`}
        {'. '}
        {method.needs_licence ? words.licence(method.valid_months) : words.noLicence}.
        {method.ending > 0 && (
          <>
            {' '}
            <Chip tone="soon">{words.ending(method.ending)}</Chip>
          </>
        )}
      </p>
      {inLanguage(method.about, lang) !== '' && (
        <p>
          <LocalText of={method.about} lang={lang} />
        </p>
      )}
      {inLanguage(method.reuse, lang) !== '' && (
        <p class="leading-note">
          <strong>{words.reuse}:</strong> <LocalText of={method.reuse} lang={lang} />
        </p>
      )}
      <p>
        <strong>{words.contacts}:</strong>{' '}
        {method.contacts.length === 0
          ? words.noContacts
          : method.contacts.map((each, at) => (
              <span key={each.id}>
                {at > 0 && '; '}
                {each.name}, <LocalText of={each.title} lang={lang} />,{' '}
                <a href={`mailto:${each.email}`}>{each.email}</a>
              </span>
            ))}
      </p>
      <Own args={args} method={method} />
      {method.may_keep && (
        <Disclosure
          summary={
            <>
              {commonTexts[lang].edit}
              <span class="visually-hidden"> {inLanguage(method.name, lang)}</span>
            </>
          }
          open={formOf(args, act).form !== null}
        >
          <form method="post" novalidate class="work-form keep-form">
            <Hidden name="act" value={act} />
            <Hidden name="version" value={String(method.version)} />
            {(formOf(args, act).form !== null || args.query['menetelma'] === method.id) && (
              <MethodFields args={args} act={act} method={method} />
            )}
            {formOf(args, act).form === null && args.query['menetelma'] !== method.id ? (
              <p>
                <a href={`?menetelma=${method.id}#m-${method.id}`}>
                  {words.moreOf(inLanguage(method.name, lang))}
                </a>
              </p>
            ) : (
              <Button>{commonTexts[lang].save}</Button>
            )}
          </form>
        </Disclosure>
      )}
    </li>
  )
}

/** Who has which method: numbers by area, contacts who have said so, one's own. @source R168, R169 */
export function Methods({
  args,
  methods,
  mayAdd,
}: {
  args: PageArgs
  methods: readonly MethodRow[]
  mayAdd: boolean
}): JSX.Element {
  const words = trainingTexts[args.lang]
  return (
    <Section title={words.methods} id="menetelmat">
      <p>{words.methodsLead}</p>
      {methods.length === 0 && <p>{words.noMethods}</p>}
      <ul class="telling-methods">
        {methods.map((method) => (
          <Method key={method.id} args={args} method={method} />
        ))}
      </ul>
      {mayAdd &&
        (args.query['menetelma'] === 'uusi' || formOf(args, 'add-method').form !== null ? (
          <form method="post" novalidate class="work-form keep-form" id="uusi-menetelma">
            <Hidden name="act" value="add-method" />
            <MethodFields args={args} act="add-method" method={null} />
            <Button>{words.addMethod}</Button>
          </form>
        ) : (
          <p>
            <a href="?menetelma=uusi#uusi-menetelma">{words.addMethod}</a>
          </p>
        ))}
    </Section>
  )
}
