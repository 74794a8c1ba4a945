import type { JSX } from 'preact'
import { z } from 'zod'
import {
  chooseOrganisation,
  type Draft,
  dropListingDraft,
  giveDraftBack,
  isListingStep,
  keepListingDraft,
  listOwnOrganisations,
  listSites,
  type ListingStep,
  listTemplates,
  publishDraft,
  readDraft,
  readDraftConflict,
  readWorkListing,
  sendDraft,
  settleDraftConflict,
} from '#capabilities/directory/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Page as Column } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { formProblems } from '#web/form-problems.ts'
import { type Form, many, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { Service } from '#web/public/service.view.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { asService } from './as-service.ts'
import { ConflictPage } from './conflict.view.tsx'
import type { Filled } from './fields.view.tsx'
import type { Reader } from './in-words.ts'
import { newPlace, readStep, withoutPlace } from './step-answers.ts'
import { OrganisationStep, ServiceStep, templateKey } from './step-begin.view.tsx'
import { HoursStep } from './step-hours.view.tsx'
import { PlacesStep } from './step-places.view.tsx'
import { PreviewStep } from './step-preview.view.tsx'
import { TextsStep } from './step-texts.view.tsx'
import { CostStep, HowStep, ProfessionalsStep, WhereStep, WhoStep } from './step-who.view.tsx'
import { listingWords } from './texts.ts'
import { draftPath, isChange, placeAfter, StepPage } from './wizard.view.tsx'

function idOf({ params }: PageArgs): string {
  const id = z.uuid().safeParse(params['id'])
  if (!id.success) throw notFound()
  return id.data
}

const wide: ReadonlySet<ListingStep> = new Set(['texts', 'hours', 'professionals', 'who', 'cost', 'preview'])

async function stepBody(
  args: PageArgs,
  draft: Draft,
  step: ListingStep,
  of: Filled,
  reader: Reader,
): Promise<JSX.Element> {
  const props = { args, draft, of }
  switch (step) {
    case 'organisation':
      return (
        <OrganisationStep
          {...props}
          organisations={await listOwnOrganisations(args.caller, {})}
          mayEnter={draft.may['giveBack'] === true || (args.me?.roles ?? []).includes('coordinator')}
        />
      )
    case 'service':
      return <ServiceStep {...props} templates={await listTemplates(args.caller, {})} />
    case 'who':
      return <WhoStep {...props} />
    case 'how':
      return <HowStep {...props} />
    case 'professionals':
      return <ProfessionalsStep {...props} />
    case 'where':
      return <WhereStep {...props} />
    case 'places': {
      const municipality = args.deps.catalogue.municipality(args.query['kunta'] ?? '')
      const sites =
        municipality === undefined
          ? []
          : await listSites(args.caller, { id: draft.id, municipality: municipality.code })
      return <PlacesStep {...props} sites={sites} />
    }
    case 'hours':
      return <HoursStep {...props} />
    case 'cost':
      return <CostStep {...props} />
    case 'texts':
      return <TextsStep {...props} />
    case 'preview':
      return <PreviewStep {...props} reader={reader} />
  }
}

/** The public page of what is not published yet, under a line that says so. */
function SeenPage({ args, draft }: { args: PageArgs; draft: Draft }): JSX.Element {
  const service = asService(draft, args.deps.clock.now())
  if (service === null) throw notFound()
  const words = listingWords[args.lang].wizard.preview
  return (
    <PublicDocument
      args={args}
      title={inLanguage(service.name, args.lang)}
      tab={words.banner}
      parts={{ id: draft.id, step: 'seen' }}
    >
      <Column width="wide">
        <Notice kind="warning">
          <p>{words.banner}</p>
          <LinkButton kind="secondary" href={draftPath(args, draft.id, 'preview')}>
            {words.back}
          </LinkButton>
        </Notice>
      </Column>
      <Service args={args} service={service} contact={undefined} />
    </PublicDocument>
  )
}

/** A second press of "publish" comes after the draft has gone: the listing bears its number. */
async function alreadyPublished(args: PageArgs, id: string): Promise<Response | null> {
  try {
    await readWorkListing(args.caller, { id })
    return seeOther(path('workListing', args.lang, { id }))
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-found') return null
    throw error
  }
}

async function draftOr(args: PageArgs): Promise<Draft | Response> {
  const id = idOf(args)
  try {
    return await readDraft(args.caller, { id })
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'not-found') throw error
    const published = await alreadyPublished(args, id)
    if (published === null) throw error
    return published
  }
}

/** The fields of zod's paths as the inputs are called. */
const asField: Readonly<Record<string, string>> = {
  name: 'name.fi',
  'entered.name': 'name.fi',
  organisation: 'organisation',
}

async function getDraft(args: PageArgs): Promise<JSX.Element | Response> {
  demandPerson(args)
  const draft = await draftOr(args)
  if (draft instanceof Response) return draft
  const step = args.params['step'] ?? ''
  const of: Filled = {
    lang: args.lang,
    form: args.problems?.form ?? null,
    problems: formProblems(args.problems, args.lang, asField),
  }
  const reader: Reader = {
    lang: args.lang,
    catalogue: args.deps.catalogue,
    today: helsinkiDate(args.deps.clock.now()),
  }
  if (step === 'seen') return <SeenPage args={args} draft={draft} />
  if (step === 'conflict') {
    const conflict = await readDraftConflict(args.caller, { id: draft.id })
    return <ConflictPage args={args} draft={draft} of={of} conflict={conflict} reader={reader} />
  }
  if (!isListingStep(step)) throw notFound()
  const words = listingWords[args.lang].wizard[step]
  return (
    <StepPage
      args={args}
      draft={draft}
      step={step}
      title={words.title}
      lead={words.lead}
      problems={of.problems}
      isWide={wide.has(step)}
    >
      {await stepBody(args, draft, step, of, reader)}
    </StepPage>
  )
}

async function keep(
  args: PageArgs,
  draft: Draft,
  step: ListingStep,
  changes: Readonly<Record<string, unknown>>,
): Promise<void> {
  try {
    await keepListingDraft(args.caller, { id: draft.id, step, changes: { ...changes } })
  } catch (error) {
    throw withoutPrefix(error, 'changes.')
  }
}

async function postOrganisation(args: PageArgs, draft: Draft, form: Form): Promise<Response> {
  const { caller } = args
  const field = (name: string): string => one(form, name).trim()
  if (one(form, 'go') !== 'enter') {
    const organisation = one(form, 'organisation')
    await chooseOrganisation(caller, organisation === '' ? { id: draft.id } : { id: draft.id, organisation })
  } else {
    try {
      await chooseOrganisation(caller, {
        id: draft.id,
        entered: {
          name: { fi: field('name.fi'), sv: field('name.sv') },
          sector: field('sector'),
          municipality: field('municipality'),
          phone: field('phone'),
          email: field('email'),
          web: field('web'),
          businessCode: field('businessCode'),
        },
      })
    } catch (error) {
      throw withoutPrefix(error, 'entered.')
    }
  }
  return seeOther(
    isChange({ args, draft }) ? draftPath(args, draft.id, 'preview') : draftPath(args, draft.id, 'service'),
  )
}

/** The use case names fields inside what was given; the form names them alone. */
function withoutPrefix(error: unknown, prefix: string): unknown {
  if (!(error instanceof Refusal) || error.kind !== 'invalid') return error
  return new Refusal('invalid', error.code, {
    fields: error.fields.map((each) => ({
      ...each,
      field: each.field.startsWith(prefix) ? each.field.slice(prefix.length) : each.field,
    })),
  })
}

async function postService(args: PageArgs, draft: Draft, form: Form): Promise<Response> {
  const key = one(form, 'type')
  const template = (await listTemplates(args.caller, {})).find((each) => templateKey(each) === key)
  if (template === undefined) {
    throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'type', code: 'choose-description' }] })
  }
  const { type, variant, modes, access, free } = template
  const isFirst = draft.content.type === ''
  await keep(args, draft, 'who', { type, variant, ...(isFirst ? { modes, access, free } : {}) })
  return seeOther(placeAfter(args, draft, 'service', 'next'))
}

async function postPlaces(args: PageArgs, draft: Draft, form: Form): Promise<Response> {
  const { content } = draft
  const go = one(form, 'go')
  if (go === 'remove') {
    await keep(args, draft, 'places', withoutPlace(content, Number(one(form, 'place'))))
    return seeOther(args.here)
  }
  const municipality = one(form, 'municipality') || (args.query['kunta'] ?? '')
  if (go === 'sites') {
    const chosen = new Set(many(form, 'sites'))
    const sites = await listSites(args.caller, { id: draft.id, municipality })
    const added = sites
      .filter((site) => chosen.has(site.site) && !content.places.some((place) => place.site === site.site))
      .map((site) => ({ ...site, hours: {}, note: null }))
    if (added.length === 0) {
      throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'sites', code: 'invalid-value' }] })
    }
    await keep(args, draft, 'places', { places: [...content.places, ...added] })
    return seeOther(args.here)
  }
  const place = newPlace(form)
  if (place instanceof Refusal) throw place
  if (args.deps.catalogue.municipality(place.municipality)?.county !== draft.county) {
    throw new Refusal('invalid', 'invalid-input', {
      fields: [{ field: 'kunta', code: 'unknown-municipality' }],
    })
  }
  await keep(args, draft, 'places', { places: [...content.places, place] })
  return seeOther(args.here)
}

async function postPreview(args: PageArgs, draft: Draft, form: Form): Promise<Response> {
  const { caller, lang } = args
  const { id } = draft
  switch (one(form, 'go')) {
    case 'publish':
      try {
        const { listing } = await publishDraft(caller, { id })
        // The reader's next page shows it: the index of this process takes it in first.
        await args.deps.catalogue.refresh()
        return seeOther(path('workListing', lang, { id: listing }, { done: 'published' }))
      } catch (error) {
        if (error instanceof Refusal && error.code === 'listing.changed-meanwhile')
          return seeOther(draftPath(args, id, 'conflict'))
        throw error
      }
    case 'send':
      await sendDraft(caller, { id })
      return seeOther(path('workListings', lang, {}, { done: 'sent' }))
    case 'give-back':
      await giveDraftBack(caller, { id, reason: one(form, 'reason') })
      return seeOther(path('workListings', lang, {}, { done: 'given-back' }))
    case 'drop': {
      await dropListingDraft(caller, { id })
      return seeOther(path('workListings', lang, {}, { done: 'dropped' }))
    }
    default:
      return seeOther(draftPath(args, id, 'preview'))
  }
}

async function postDraft(args: PageArgs, form: Form): Promise<Response> {
  demandPerson(args)
  const draft = await draftOr(args)
  if (draft instanceof Response) return draft
  const step = args.params['step'] ?? ''
  if (step === 'conflict') {
    const mine = Object.keys(form).flatMap((name) =>
      name.startsWith('pick.') && one(form, name) === 'mine' ? [name.slice('pick.'.length)] : [],
    )
    await settleDraftConflict(args.caller, { id: draft.id, version: Number(one(form, 'version')), mine })
    return seeOther(draftPath(args, draft.id, 'preview'))
  }
  if (!isListingStep(step)) throw notFound()
  switch (step) {
    case 'organisation':
      return postOrganisation(args, draft, form)
    case 'service':
      return postService(args, draft, form)
    case 'places':
      return postPlaces(args, draft, form)
    case 'preview':
      return postPreview(args, draft, form)
    default: {
      const answers = readStep(step, form, draft, args.deps.clock.now())
      await keep(args, draft, step, answers ?? {})
      const go = one(form, 'go')
      if (go === 'rows') {
        return seeOther(draftPath(args, draft.id, step, { rivit: 4, muuta: args.query['muuta'] }))
      }
      return seeOther(placeAfter(args, await readDraft(args.caller, { id: draft.id }), step, go))
    }
  }
}

/** Writing a listing, one thing a page; the draft is kept at every step. */
export const draftPage: Page = { audience: 'work', get: getDraft, post: postDraft }
