import type { JSX } from 'preact'
import {
  type KeptOffer,
  listKeptOffers,
  listToContact,
  listUnitsToOffer,
  markContacted,
} from '#capabilities/appointments/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { dateInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { asTel } from '#web/public/ask/journey.ts'
import { Done, Local, Refused } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { offerTexts } from './texts.ts'

async function ToContact({ args }: { args: PageArgs }): Promise<JSX.Element | null> {
  const { lang, caller } = args
  const words = offerTexts[lang]
  const waiting = await listToContact(caller, {})
  if (waiting.length === 0) return null
  const today = helsinkiDate(caller.clock.now())
  return (
    <Section title={words.toContact}>
      <p>{words.toContactLead}</p>
      <ul class="desk-times">
        {waiting.map((time) => {
          const by = time.booked?.contact_by ?? null
          return (
            <li key={time.id} class="desk-time">
              {time.visitors.map((visitor) => (
                <p key={visitor.side} class="desk-who">
                  <strong>{visitor.name ?? words.nameless}</strong>
                  {visitor.phone !== null && (
                    <>
                      {' · '}
                      <a href={`tel:${asTel(visitor.phone)}`}>{visitor.phone}</a>
                    </>
                  )}
                  {visitor.email !== null && <> · {visitor.email}</>}
                  {visitor.words !== null && <> · {visitor.words}</>}
                </p>
              ))}
              {by !== null && (
                <p class="desk-who">
                  <Chip tone={by < today ? 'late' : 'soon'}>
                    {words.contactBy(dateInWords(by, lang, today))}
                  </Chip>
                </p>
              )}
              <form method="post">
                <Hidden name="form" value="contacted" />
                <Hidden name="id" value={time.id} />
                <Button kind="secondary">{words.contacted}</Button>
              </form>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function Kept({ args, offer }: { args: PageArgs; offer: KeptOffer }): JSX.Element {
  const { lang } = args
  const words = offerTexts[lang]
  return (
    <li class="kept-offer">
      <h2 class="kept-offer__name">
        <a href={path('workOffer', lang, { id: offer.id })}>
          <Local of={offer.title} lang={lang} />
        </a>
      </h2>
      <p>
        {words.kinds[offer.kind]} · <Local of={offer.unit_name} lang={lang} /> · {words.coming(offer.coming)}
      </p>
      <p class="kept-offer__state">
        <Chip tone={offer.state === 'published' ? 'good' : 'plain'}>{words.states[offer.state]}</Chip>
      </p>
    </li>
  )
}

/** What families can book with one's unit, and the families that wait to be contacted. @source R23, R83, ADR-0049 */
export const workOffersPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, query } = args
    const words = offerTexts[lang]
    const offers = await listKeptOffers(caller, {})
    const mayAdd = (await listUnitsToOffer(caller, {})).length > 0
    const problems = formProblems(args.problems, lang)
    return (
      <WorkDocument args={args} title={words.title}>
        <Column>
          <Refused args={args} problems={problems} />
          {query['tehty'] === 'contacted' && problems === null && <Done>{words.done.contacted}</Done>}
          <PageTitle title={words.title} lead={words.lead} />
          {await ToContact({ args })}
          {offers.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul class="kept-offers">
              {offers.map((offer) => (
                <Kept key={offer.id} args={args} offer={offer} />
              ))}
            </ul>
          )}
          {mayAdd && (
            <LinkButton href={path('workOffer', lang, { id: 'uusi' })} kind="secondary">
              {words.add}
            </LinkButton>
          )}
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    if (one(form, 'form') !== 'contacted') throw notFound()
    await markContacted(args.caller, { id: one(form, 'id') })
    return seeOther(path('workOffers', args.lang, {}, { tehty: 'contacted' }))
  },
}
