import type { JSX } from 'preact'
import {
  capacities,
  listReceivers,
  placesToReceive,
  readReceiver,
  type Receiver,
  type ReceiverInFull,
  saveReceiver,
  stateCapacity,
} from '#capabilities/guidance/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { Refusal } from '#platform/refusal.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Button, ButtonRow, LinkButton } from '#ui/button/button.tsx'
import { FactList } from '#ui/facts/facts.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Card, Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import { formProblems } from '#web/form-problems.ts'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { shellTexts } from '#web/shell/texts.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { newReceiverTexts } from './new-receiver-texts.ts'
import { inFormNames, NameFields, nameIn, ReachFields, reachIn } from './receiver-fields.view.tsx'
import { referralTexts } from './referral-texts.ts'
import { referralWords } from './referral-words.ts'

type Props = { readonly args: PageArgs; readonly receiver: ReceiverInFull }

/** Several receivers may stand on the page: each has fields of its own. */
const at = (field: string, { id }: ReceiverInFull): string => `${field}-${id}`

function Capacity({ args, receiver }: Props): JSX.Element {
  const { lang, deps, problems } = args
  const words = referralTexts[lang].receiving
  const said = formProblems(problems, lang)
  const today = helsinkiDate(deps.clock.now())
  const typed = (field: string): string | null =>
    problems === null || one(problems.form, 'receiver') !== receiver.id
      ? null
      : one(problems.form, at(field, receiver))
  return (
    <form method="post" action={path('workReceiving', lang)}>
      <Hidden name="receiver" value={receiver.id} />
      <Hidden name="version" value={String(receiver.version)} />
      <p>
        {receiver.capacity_at === null
          ? words.never
          : receiver.fresh
            ? words.statedOn(dateInWords(helsinkiDate(receiver.capacity_at), lang, today))
            : words.old}
      </p>
      <RadioGroup
        name={at('capacity', receiver)}
        label={words.capacity}
        options={capacities.map((value) => ({ value, label: referralWords[lang].capacities[value] }))}
        value={typed('capacity') ?? receiver.capacity}
        error={said?.of(at('capacity', receiver))}
      />
      <TextField
        name={at('wait', receiver)}
        label={words.wait}
        hint={words.waitHint}
        inputmode="numeric"
        width="short"
        value={typed('wait') ?? (receiver.wait_weeks === null ? '' : String(receiver.wait_weeks))}
        error={said?.of(at('wait', receiver))}
      />
      <Button name="do" value="capacity">
        {words.save}
      </Button>
    </form>
  )
}

function More({ args, receiver }: Props): JSX.Element {
  const { lang, problems } = args
  const words = referralTexts[lang].receiving
  const said = formProblems(problems, lang)
  const isTyped = problems !== null && one(problems.form, 'receiver') === receiver.id
  const typed = (field: string, otherwise: string): string =>
    isTyped ? one(problems.form, at(field, receiver)) : otherwise
  const outside = !['county', 'municipality'].includes(receiver.sector)
  const fields = {
    args,
    at: (field: string) => at(field, receiver),
    stands: receiver,
    back: isTyped && one(problems.form, 'do') === 'more' ? problems.form : null,
    error: (field: string) => said?.of(field),
  }
  return (
    <Disclosure summary={words.more} open={isTyped && one(problems.form, 'do') === 'more'}>
      <form class="work-form" method="post" action={path('workReceiving', lang)}>
        <Hidden name="receiver" value={receiver.id} />
        <Hidden name="version" value={String(receiver.version)} />
        <NameFields {...fields} />
        {languages.map((each) => (
          <TextArea
            key={each}
            name={at(`says-${each}`, receiver)}
            label={`${words.says} (${shellTexts[lang].languageNames[each]})`}
            hint={each === lang ? words.saysHint : undefined}
            lang={each}
            rows={3}
            maxlength={600}
            value={typed(`says-${each}`, receiver.says[each] ?? '')}
          />
        ))}
        <ReachFields {...fields} county={receiver.county} />
        {outside && (
          <TextField
            name={at('secrecyOn', receiver)}
            label={words.secrecy}
            hint={words.secrecyHint}
            type="date"
            width="middle"
            value={typed('secrecyOn', receiver.secrecy_on ?? '')}
            error={said?.of(at('secrecyOn', receiver))}
          />
        )}
        <Button kind="secondary" name="do" value="more">
          {words.saveMore}
        </Button>
      </form>
    </Disclosure>
  )
}

function One(props: Props): JSX.Element {
  const { args, receiver } = props
  const { lang, deps } = args
  const words = referralTexts[lang].receiving
  const today = helsinkiDate(deps.clock.now())
  const services = receiver.services.flatMap((id) => deps.catalogue.service(id) ?? [])
  const outside = !['county', 'municipality'].includes(receiver.sector)
  return (
    <Card>
      <h2>
        <LocalText of={receiver.name} lang={lang} />
      </h2>
      <FactList
        facts={[
          {
            term: words.contact,
            value:
              receiver.kind === 'guest'
                ? words.guest(receiver.contact_name, receiver.guestEmail ?? '')
                : receiver.contact_name,
          },
          ...(services.length === 0
            ? []
            : [
                {
                  term: words.services,
                  value: services.map((service) => inLanguage(service.name, lang)).join(', '),
                },
              ]),
          ...(outside
            ? [
                {
                  term: words.secrecy,
                  value:
                    receiver.secrecy_on === null
                      ? words.secrecyMissing
                      : words.secrecyOn(dateInWords(receiver.secrecy_on, lang, today)),
                },
              ]
            : []),
        ]}
      />
      {receiver.can.save ? (
        <>
          <Capacity {...props} />
          <More {...props} />
        </>
      ) : (
        <p>{words.notYours}</p>
      )}
    </Card>
  )
}

/** The receivers that the reader may change, or whose unit the reader works in. */
async function own(args: PageArgs): Promise<readonly ReceiverInFull[]> {
  const units = new Set(args.me?.units.map(({ id }) => id))
  const me = demandPerson(args).id
  const all = await listReceivers(args.caller, { all: true })
  const leads = args.me?.roles.some((role) => ['coordinator', 'admin', 'area-lead'].includes(role)) === true
  const isMine = (each: Receiver): boolean =>
    each.contact_id === me || (each.unit_id !== null && units.has(each.unit_id))
  const full: ReceiverInFull[] = []
  for (const each of all.filter((one) => leads || isMine(one))) {
    const read = await readReceiver(args.caller, { id: each.id })
    if (read.can.save || isMine(each)) full.push(read)
  }
  // What was just added stands first, since its room is said next.
  const added = args.query['receiver']
  return full.toSorted((a, b) => Number(b.id === added) - Number(a.id === added))
}

async function save(args: PageArgs, form: Form): Promise<void> {
  const id = one(form, 'receiver')
  const value = (field: string): string => one(form, `${field}-${id}`).trim()
  const version = one(form, 'version')
  const seen = { id, ...(version === '' ? {} : { version }) }
  if (one(form, 'do') === 'capacity') {
    const capacity = capacities.find((each) => each === value('capacity'))
    if (capacity === undefined) {
      throw new Refusal('invalid', 'invalid-input', {
        fields: [{ field: 'capacity', code: 'invalid-value' }],
      })
    }
    await stateCapacity(args.caller, {
      ...seen,
      capacity,
      waitWeeks: value('wait') === '' ? null : value('wait'),
    })
    return
  }
  const says = Object.fromEntries(
    languages.flatMap((each) => (value(`says-${each}`) === '' ? [] : [[each, value(`says-${each}`)]])),
  )
  const as = (field: string): string => `${field}-${id}`
  const { name } = await readReceiver(args.caller, { id })
  await saveReceiver(args.caller, {
    ...seen,
    ...(form[as('name-fi')] === undefined ? {} : { name: nameIn(form, as, name) }),
    says,
    ...reachIn(form, as),
    ...(form[`secrecyOn-${id}`] === undefined
      ? {}
      : { secrecyOn: value('secrecyOn') === '' ? null : value('secrecyOn') }),
  })
}

/** What a receiver says of its room, who answers and by when: senders see it before they send. */
export const receivingPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    const { lang, problems } = args
    const words = referralTexts[lang].receiving
    const receivers = await own(args)
    const places = await placesToReceive(args.caller, {})
    const said = formProblems(problems, lang)
    return (
      <WorkDocument args={args} title={words.title}>
        <Column>
          {said !== null && <Refused problems={said} notDone={referralTexts[lang].notDone} />}
          <PageTitle title={words.title} lead={words.lead} />
          {problems === null && args.query['done'] === 'saved' && (
            <Notice kind="success" live>
              <p>{words.saved}</p>
            </Notice>
          )}
          {problems === null && args.query['done'] === 'added' && (
            <Notice kind="success" live>
              <p>{newReceiverTexts[lang].added}</p>
            </Notice>
          )}
          {(places.units.length > 0 || places.counties.length > 0) && (
            <ButtonRow>
              <LinkButton kind="secondary" href={path('workNewReceiver', lang)}>
                {newReceiverTexts[lang].add}
              </LinkButton>
            </ButtonRow>
          )}
          {receivers.length === 0 ? (
            <EmptyState title={words.none}>
              <p>{words.noneHelp}</p>
            </EmptyState>
          ) : (
            receivers.map((receiver) => <One key={receiver.id} args={args} receiver={receiver} />)
          )}
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const id = one(form, 'receiver')
    try {
      await save(args, form)
    } catch (error) {
      throw error instanceof Refusal ? inFormNames(error, (field) => `${field}-${id}`) : error
    }
    return seeOther(path('workReceiving', args.lang, {}, { done: 'saved' }))
  },
}
