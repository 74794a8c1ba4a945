import type { JSX } from 'preact'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { FactList } from '#ui/facts/facts.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { familyWords } from '#web/public/referral/family-texts.ts'
import { shortDay } from '#web/public/short-day.ts'
import { again, demandMember, fieldOf, isSent, myProblems } from './acts.ts'
import type { AgreedBehind, BehindCode } from './behind-codes.ts'
import { codeTexts } from './code-texts.ts'
import { myTexts } from './texts.ts'

/** The form that adds a code has no row to name yet. */
const newCode = 'new'

export const receiverOf = ({ consent }: AgreedBehind, lang: Language): string =>
  inLanguage(consent.receiver, lang)

/** Headings of fields, read as one line. */
const listed = ([first = '', ...more]: readonly string[]): string =>
  [first, ...more.map((each) => each.charAt(0).toLowerCase() + each.slice(1))].join(', ')

/** One consent of a referral, beside those of the family: who, what, until when, stop. */
export function BehindConsent({ args, agreed }: { args: PageArgs; agreed: AgreedBehind }): JSX.Element {
  const { lang } = args
  const { code, consent, referral } = agreed
  const [words, own] = [myTexts[lang].consents, codeTexts[lang]]
  const receiver = receiverOf(agreed, lang)
  const { fields } = familyWords[lang]
  return (
    <li class="my-consent" id={`c-${consent.id}`}>
      <h3>{receiver}</h3>
      <p>{own.gets}</p>
      <FactList
        facts={[
          { term: own.what, value: listed(consent.fields.map((field) => fields[field])) },
          {
            term: own.from,
            value: `${referral.sender.name}, ${inLanguage(referral.sender.unit, lang)}`,
          },
          { term: words.until, value: shortDay(consent.until, lang) },
          { term: words.given, value: own.given(shortDay(helsinkiDate(consent.givenAt), lang)) },
        ]}
      />
      <p>
        <a href={`#code-${code}`}>
          {own.toCode}
          <span class="visually-hidden">: {receiver}</span>
        </a>
      </p>
      {referral.can.withdraw && (
        <Disclosure summary={words.stop} open={isSent(args, 'stop-referral', referral.id)}>
          <form method="post">
            <p>{own.stopWhat}</p>
            <Hidden name="act" value="stop-referral" />
            <Hidden name="subject" value={referral.id} />
            <Hidden name="code" value={code} />
            <Button kind="danger">
              {words.stopSend}
              <span class="visually-hidden">: {receiver}</span>
            </Button>
          </form>
        </Disclosure>
      )}
    </li>
  )
}

function nameOf({ request, referrals }: BehindCode, lang: Language): string {
  const own = codeTexts[lang]
  if (request !== null)
    return own.request(inLanguage(request.door.name, lang), shortDay(helsinkiDate(request.arrivedAt), lang))
  const [first] = referrals
  return first === undefined
    ? own.nothing
    : own.referral(
        inLanguage(first.sender.unit, lang),
        shortDay(helsinkiDate(first.sentAt ?? first.createdAt), lang),
      )
}

function Code({ args, code }: { args: PageArgs; code: BehindCode }): JSX.Element {
  const { lang } = args
  const own = codeTexts[lang]
  const name = nameOf(code, lang)
  const opens = code.request !== null || code.referrals.length > 0
  const receivers = code.referrals.flatMap(({ receiver }) =>
    receiver === null ? [] : [inLanguage(receiver.name, lang)],
  )
  return (
    <li class="my-consent" id={`code-${code.id}`}>
      <h3>{name}</h3>
      {receivers.length > 0 && <FactList facts={[{ term: own.referrals, value: receivers.join(', ') }]} />}
      <p class="my-quiet">{own.added(shortDay(helsinkiDate(code.addedAt), lang))}</p>
      {opens && (
        <Disclosure summary={own.open} open={isSent(args, 'code-open', code.id)}>
          <form method="post">
            <p>{own.openHint}</p>
            <Hidden name="act" value="code-open" />
            <Hidden name="subject" value={code.id} />
            <Button kind="secondary">{own.openNow(name)}</Button>
          </form>
        </Disclosure>
      )}
      <Disclosure summary={own.remove} open={isSent(args, 'code-remove', code.id)}>
        <form method="post">
          <p>{own.removeWhat}</p>
          <Hidden name="act" value="code-remove" />
          <Hidden name="subject" value={code.id} />
          <Button kind="secondary">
            {own.removeNow}
            <span class="visually-hidden">: {name}</span>
          </Button>
        </form>
      </Disclosure>
    </li>
  )
}

/** The follow codes that one has added, with a way to each request, and a way to add one more. */
export function Codes({ args, codes }: { args: PageArgs; codes: readonly BehindCode[] }): JSX.Element {
  const own = codeTexts[args.lang]
  const field = fieldOf('code', newCode)
  if (demandMember(args).actingFor !== null)
    return (
      <Section title={own.title} id="codes">
        <p>{own.whileActing}</p>
      </Section>
    )
  return (
    <Section title={own.title} id="codes">
      <p>{own.lead}</p>
      {codes.length === 0 ? (
        <p>{own.none}</p>
      ) : (
        <ul class="my-permits">
          {codes.map((code) => (
            <Code key={code.id} args={args} code={code} />
          ))}
        </ul>
      )}
      <Disclosure summary={own.add} open={isSent(args, 'code-add', newCode)}>
        <form method="post" novalidate>
          <Hidden name="act" value="code-add" />
          <Hidden name="subject" value={newCode} />
          <TextField
            name={field}
            label={own.code}
            hint={own.codeHint}
            value={again(args, 'code-add', newCode, 'code')}
            error={myProblems(args)?.of(field)}
            autocomplete="off"
            spellcheck={false}
          />
          <Button kind="secondary">{own.addNow}</Button>
        </form>
      </Disclosure>
    </Section>
  )
}
