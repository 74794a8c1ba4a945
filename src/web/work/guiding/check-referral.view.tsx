import type { JSX } from 'preact'
import {
  consentGivers,
  consentWays,
  type ConsentGiver,
  groundRules,
  type ReferralView,
  type SharedField,
  sharedFields,
} from '#capabilities/guidance/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Button, ButtonRow } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure, StepHeader } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { many, one, type PageArgs } from '#web/page.ts'
import { path, type Query } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { identifies, isNeeded } from './referral-form.ts'
import { referralTexts } from './referral-texts.ts'
import { referralWords } from './referral-words.ts'

export type CheckProps = {
  readonly args: PageArgs
  readonly drafts: readonly ReferralView[]
  readonly query: Query
  /** The family's own code, where it gets one with this. */
  readonly code: string | null
  /** Who said yes beside the worker, if somebody did. */
  readonly agreedBy: ConsentGiver | null
  readonly agreedServices: readonly string[]
}

/** What of a draft is shared: as it was ticked, else as it is kept. */
export const isShared = ({ problems }: PageArgs, draft: ReferralView, field: SharedField): boolean =>
  problems === null
    ? draft.fields.some((each) => each.field === field && each.shared)
    : many(problems.form, `share-${draft.id}`).includes(field)

function Sees({ args, draft }: { args: PageArgs; draft: ReferralView }): JSX.Element {
  const { lang } = args
  const words = referralTexts[lang].check
  const labels = referralWords[lang].fields
  return (
    <ul class="sees">
      {sharedFields
        .flatMap((field) => draft.fields.find((each) => each.field === field) ?? [])
        .map(({ field, value }) => {
          const id = `share-${draft.id}-${field}`
          return (
            <li key={field} class="sees__field">
              <input
                class="sees__box"
                type="checkbox"
                id={id}
                name={`share-${draft.id}`}
                value={field}
                checked={isShared(args, draft, field)}
              />
              <div class="sees__body">
                <label class="sees__label" for={id}>
                  {labels[field]}
                  <span class="sees__mark">
                    {isNeeded(field) && ` · ${words.needed}`}
                    {identifies(field) && ` · ${words.identifies}`}
                  </span>
                  <span class="sees__kept"> · {words.notTold}</span>
                </label>
                <p class="sees__value">{value}</p>
              </div>
            </li>
          )
        })}
    </ul>
  )
}

/** The same matter as the family will read it, in the family's language. */
function FamilySees({ args, draft }: { args: PageArgs; draft: ReferralView }): JSX.Element {
  const words = referralTexts[args.lang].check
  const inIt: Language = draft.language
  const theirs = referralTexts[inIt].check
  const receiver = inLanguage(draft.receiver?.name ?? {}, inIt)
  return (
    <Disclosure summary={words.familySees}>
      <div class="family-sees" lang={inIt === args.lang ? undefined : inIt}>
        <p>
          <strong>{theirs.family(receiver, inLanguage(draft.receiver?.organisation ?? {}, inIt))}</strong>
        </p>
        <p>{theirs.familyThen(receiver)}</p>
        <p>{theirs.familySame}</p>
        {draft.asksConsent && <p>{theirs.familyMay}</p>}
      </div>
    </Disclosure>
  )
}

function Ground({
  args,
  draft,
  agreed,
}: {
  args: PageArgs
  draft: ReferralView
  agreed: boolean
}): JSX.Element {
  const { lang } = args
  const words = referralTexts[lang].check
  const problems = formProblems(args.problems, lang)
  if (!draft.asksConsent) {
    return (
      <Notice kind="info">
        <p>{words.sameRegister}</p>
      </Notice>
    )
  }
  const name = inLanguage(draft.receiver?.name ?? {}, lang)
  const yes = `yes-${draft.id}`
  const ground = `ground-${draft.id}`
  const reference = `reference-${draft.id}`
  const chosen = args.problems === null ? (draft.ground ?? 'consent') : one(args.problems.form, ground)
  const others = draft.grounds.filter((each) => each !== 'consent')
  const said = args.problems === null ? agreed : one(args.problems.form, yes) === 'yes'
  const given = draft.consents.some((each) => each.withdrawnAt === null)
  return (
    <div class={problems?.of(yes) === undefined ? 'consent' : 'consent field--error'}>
      <p>{words.asksConsent(inLanguage(draft.receiver?.organisation ?? {}, lang))}</p>
      {problems?.of(yes) !== undefined && <p class="field__error">{problems.of(yes)}</p>}
      <div class="choice">
        <input
          class="choice__input"
          type="checkbox"
          id={yes}
          name={yes}
          value="yes"
          checked={said || given}
        />
        <label class="choice__label" for={yes}>
          {words.yes(name)}
          <span class="choice__hint">{words.yesHint}</span>
        </label>
      </div>
      {draft.consentAskedAt !== null && !given && <p class="guide__quiet">{words.asked}</p>}
      {others.length > 0 && (
        <Disclosure summary={words.otherGround} open={chosen !== 'consent'}>
          <RadioGroup
            name={ground}
            label={words.ground}
            options={[
              { value: 'consent', label: words.byConsent },
              ...others.map((each) => ({ value: each, label: groundRules[each].law[lang] })),
            ]}
            value={chosen}
            error={problems?.of(ground)}
          />
          <TextField
            name={reference}
            label={words.reference}
            hint={words.referenceHint}
            value={args.problems === null ? draft.groundReference : one(args.problems.form, reference)}
            error={problems?.of(reference)}
            maxlength={300}
          />
        </Disclosure>
      )}
    </div>
  )
}

function One(props: CheckProps & { draft: ReferralView }): JSX.Element {
  const { args, draft, agreedBy, agreedServices } = props
  const { lang } = args
  const words = referralTexts[lang].check
  const name = inLanguage(draft.receiver?.name ?? {}, lang)
  const agreed = agreedBy !== null && (draft.serviceId === null || agreedServices.includes(draft.serviceId))
  return (
    <section class="check-one" aria-labelledby={`sees-${draft.id}`}>
      <h2 class="check-one__title" id={`sees-${draft.id}`}>
        {words.sees(name)}
      </h2>
      <p class="guide__quiet">
        <LocalText of={draft.receiver?.organisation ?? {}} lang={lang} />
        {draft.receiver !== null && draft.receiver.person !== null && `, ${draft.receiver.person}`}.{' '}
        {words.seesHint}
      </p>
      <Hidden name={`version-${draft.id}`} value={String(draft.version)} />
      <Sees args={args} draft={draft} />
      <FamilySees args={args} draft={draft} />
      <Ground args={args} draft={draft} agreed={agreed} />
    </section>
  )
}

/** What each receiver sees and what the family sees, before anything goes; then the family's yes, and off. */
export function CheckReferral(props: CheckProps): JSX.Element {
  const { args, drafts, query, code, agreedBy } = props
  const { lang } = args
  const all = referralTexts[lang]
  const words = all.check
  const problems = formProblems(args.problems, lang)
  const typed = (name: string): string => (args.problems === null ? '' : one(args.problems.form, name))
  const asks = drafts.some((draft) => draft.asksConsent)
  const alone = drafts.every((draft) => draft.helpRequestId === null)
  const address = path('workNewReferral', lang, {}, query)
  return (
    <WorkDocument args={args} title={words.title} query={query}>
      <Column width="wide">
        {problems !== null && <Refused problems={problems} notDone={all.notDone} />}
        <StepHeader
          step={2}
          of={2}
          words={words.step}
          back={{ href: path('workNewReferral', lang, {}, { ...query, change: 1 }), words: words.change }}
        />
        <PageTitle title={words.title} lead={words.lead} />
        {args.query['done'] === 'kept' && args.problems === null && (
          <Notice kind="success" live>
            <p>{words.kept}</p>
          </Notice>
        )}
        <form method="post" action={address}>
          {drafts.map((draft) => (
            <One key={draft.id} {...props} draft={draft} />
          ))}
          {asks && (
            <div class="referral-form__lines">
              <RadioGroup
                name="giver"
                label={words.who}
                options={consentGivers.map((value) => ({ value, label: referralWords[lang].givers[value] }))}
                value={typed('giver') || (agreedBy ?? 'guardian')}
                error={problems?.of('giver')}
              />
              <RadioGroup
                name="way"
                label={words.how}
                options={consentWays
                  .filter((value) => value !== 'behind-code')
                  .map((value) => ({ value, label: referralWords[lang].ways[value] }))}
                value={typed('way') || 'on-the-spot'}
                error={problems?.of('way')}
              />
            </div>
          )}
          {alone && (
            <TextField
              name="notify"
              label={words.notify}
              hint={words.notifyHint}
              optional={all.write.voluntary}
              type="email"
              width="middle"
              value={args.problems === null ? (drafts[0]?.notifyEmail ?? '') : typed('notify')}
              error={problems?.of('notify')}
            />
          )}
          {code !== null && (
            <p class="family-code">
              {words.code}: <strong class="family-code__code">{code}</strong>
              <br />
              <span class="guide__quiet">{words.codeHint}</span>
            </p>
          )}
          <ButtonRow>
            <Button name="do" value="send">
              {words.send(drafts.length)}
            </Button>
            <Button kind="secondary" name="do" value="keep">
              {words.keep}
            </Button>
          </ButtonRow>
          {asks && (
            <p class="guide__quiet">
              <Button kind="quiet" name="do" value="ask">
                {words.ask}
              </Button>
              <br />
              {words.askHint}
            </p>
          )}
          <p>
            <Button kind="quiet" name="do" value="discard">
              {words.discard}
            </Button>
          </p>
        </form>
      </Column>
    </WorkDocument>
  )
}
