import type { JSX } from 'preact'
import {
  addBreak,
  addPicture,
  changeMeetingPlace,
  closeMeetingPlace,
  type KeptPlaceView,
  listHoldings,
  publishMeetingPlace,
  readKeptPlace,
  removeBreak,
  setPartners,
} from '#capabilities/meeting-places/index.ts'
import { largestPicture } from '#platform/picture.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage, type Localized } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { programmeWords } from '#web/programme-words.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import type { UploadedFile } from '#web/upload.ts'
import { linkTexts } from '#web/work/programme-links/texts.ts'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import type { Filled } from '#web/work/listings/fields.view.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { fieldNames, keepingProblems } from './field-names.ts'
import { formTexts } from './form-texts.ts'
import { HostField, hostTyped } from './host.view.tsx'
import { PlaceFields, placeTyped } from './place-form.view.tsx'
import { Breaks, Partners, Picture, PlaceFacts, PlaceSeries } from './place-parts.view.tsx'
import { placeTexts } from './place-texts.ts'
import { TellSignedUp } from './signed-up-days.view.tsx'
import { orNull, wordsTyped } from './typed.ts'

const dones = ['added', 'saved', 'published', 'closed', 'partners', 'break', 'noBreak', 'picture'] as const
type Next = { readonly tehty: (typeof dones)[number]; readonly at?: string }

const read = ({ caller, params }: PageArgs): Promise<KeptPlaceView> =>
  readKeptPlace(caller, { id: params['id'] ?? '' })

const three = (text: Localized): { fi: string; sv: string; en: string } => ({
  fi: text.fi ?? '',
  sv: text.sv ?? '',
  en: text.en ?? '',
})

type Move = (
  args: PageArgs,
  id: string,
  form: Form,
  files: Readonly<Record<string, UploadedFile>>,
) => Promise<Next>

const act: Readonly<Record<string, Move>> = {
  edit: async (args, id, form) => {
    const place = await read(args)
    await changeMeetingPlace(args.caller, {
      id,
      version: one(form, 'version'),
      place: placeTyped(form, {
        ...hostTyped(form),
        area: place.municipality === null ? place.areaId : null,
        site: place.siteId,
        service: place.serviceId,
        lon: place.lon,
        lat: place.lat,
      }),
    })
    return { tehty: 'saved' }
  },
  publish: async ({ caller }, id, form) => {
    await publishMeetingPlace(caller, { id, version: one(form, 'version') })
    return { tehty: 'published' }
  },
  close: async ({ caller }, id, form) => {
    await closeMeetingPlace(caller, {
      id,
      version: one(form, 'version'),
      tellSignedUp: one(form, 'tell') !== '',
    })
    return { tehty: 'closed' }
  },
  'add-partner': async (args, id, form) => {
    const { partners } = await read(args)
    await setPartners(args.caller, {
      id,
      partners: [
        ...partners.map((each) => ({ organisation: each.id, share: three(each.share) })),
        { organisation: one(form, 'organisation'), share: wordsTyped(form, 'share') },
      ],
    })
    return { tehty: 'partners', at: 'jakavat' }
  },
  'remove-partner': async (args, id, form) => {
    const { partners } = await read(args)
    await setPartners(args.caller, {
      id,
      partners: partners
        .filter((each) => each.id !== one(form, 'organisation'))
        .map((each) => ({ organisation: each.id, share: three(each.share) })),
    })
    return { tehty: 'saved', at: 'jakavat' }
  },
  'add-break': async (args, id, form) => {
    const { county } = await read(args)
    await addBreak(args.caller, {
      county,
      place: id,
      firstDay: one(form, 'firstDay'),
      lastDay: orNull(one(form, 'lastDay')) ?? one(form, 'firstDay'),
      words: wordsTyped(form, 'breakWords'),
      tellSignedUp: one(form, 'tell') !== '',
    })
    return { tehty: 'break', at: 'tauot' }
  },
  'remove-break': async ({ caller }, _, form) => {
    await removeBreak(caller, { id: one(form, 'break') })
    return { tehty: 'noBreak', at: 'tauot' }
  },
  picture: async ({ caller }, id, form, files) => {
    await addPicture(caller, {
      on: { kind: 'place', id },
      bytes: files['picture']?.bytes ?? new Uint8Array(),
      alt: wordsTyped(form, 'alt'),
      credit: one(form, 'credit'),
    })
    return { tehty: 'picture', at: 'kuva' }
  },
}

function Edit(props: {
  args: PageArgs
  place: KeptPlaceView
  of: Filled
  children: JSX.Element
}): JSX.Element {
  const { args, place, of, children } = props
  const words = placeTexts[args.lang]
  return (
    <form method="post" novalidate class="work-form keep-form">
      <Hidden name="act" value="edit" />
      <Hidden name="version" value={String(place.version)} />
      {children}
      <PlaceFields args={args} of={of} place={place} county={place.county} />
      <Button>{words.save}</Button>
    </form>
  )
}

/** Publishing first, then closing; each with what it does. */
function Acts({ args, place }: { args: PageArgs; place: KeptPlaceView }): JSX.Element {
  const words = placeTexts[args.lang]
  return (
    <>
      {place.state !== 'published' && (
        <Notice kind="info">
          <p>{words.publishLead}</p>
          <form method="post">
            <Hidden name="act" value="publish" />
            <Hidden name="version" value={String(place.version)} />
            <Button>{words.publish}</Button>
          </form>
        </Notice>
      )}
    </>
  )
}

function Close({ args, place }: { args: PageArgs; place: KeptPlaceView }): JSX.Element | null {
  const words = placeTexts[args.lang]
  if (place.state === 'closed') return null
  const isBack = args.problems !== null && one(args.problems.form, 'act') === 'close'
  return (
    <Disclosure summary={words.close} open={isBack}>
      <form method="post">
        <Hidden name="act" value="close" />
        <Hidden name="version" value={String(place.version)} />
        <p>{words.closeLead}</p>
        <TellSignedUp args={args} act="close" />
        {!isBack && <Button kind="danger">{words.closeButton}</Button>}
      </form>
    </Disclosure>
  )
}

function Links({ args, place }: { args: PageArgs; place: KeptPlaceView }): JSX.Element {
  const { lang } = args
  const words = placeTexts[lang]
  const { id } = place
  return (
    <p class="keep-links">
      {place.state === 'published' && (
        <>
          <a href={path('meetingPlace', lang, { id })}>{words.onPublic}</a>
          <a href={path('meetingPlaceWeek', lang, { id })}>{words.poster}</a>
        </>
      )}
      {place.can['keep'] === true && (
        <>
          <a href={path('workPlace', lang, { id }, { muokkaa: '1' })}>{words.edit}</a>
          <a href={path('workReview', lang, { id })}>{words.review}</a>
          <a href={path('workPlaceLinks', lang, { id })}>{linkTexts[lang].short}</a>
        </>
      )}
    </p>
  )
}

async function show(args: PageArgs): Promise<JSX.Element> {
  const { lang, query, problems, caller } = args
  const words = placeTexts[lang]
  const place = await read(args)
  const { id } = place
  const sent = problems === null ? '' : one(problems.form, 'act')
  const found = keepingProblems(
    problems,
    lang,
    fieldNames(problems, { words: 'breakWords', organisation: 'host', unit: 'host' }),
  )
  const filled = (name: string): Filled => ({
    lang,
    form: problems !== null && sent === name ? problems.form : null,
    problems: sent === name ? found : null,
  })
  const done = problems === null ? oneOf(dones, query['tehty'] ?? '') : null
  const isEditing = place.can['keep'] === true && (query['muokkaa'] === '1' || sent === 'edit')
  const name = inLanguage(place.name, lang)
  if (isEditing) {
    const hosts = await listHoldings(caller, {})
    const of = filled('edit')
    return (
      <WorkDocument args={args} title={words.editTitle(name)} parts={{ id }} query={{ muokkaa: '1' }}>
        <Column width="wide">
          <BackLink href={path('workPlace', lang, { id })}>{name}</BackLink>
          {found !== null && <Refused problems={found} notDone={formTexts[lang].notDone} />}
          <PageTitle title={words.editTitle(name)} />
          <Edit args={args} place={place} of={of}>
            <HostField
              args={args}
              of={of}
              hosts={hosts.filter(({ county }) => county === place.county)}
              kept={{ organisation: place.host.id, unit: place.unitId }}
              keptName={inLanguage(place.host.name, lang)}
            />
          </Edit>
        </Column>
      </WorkDocument>
    )
  }
  return (
    <WorkDocument args={args} title={name} parts={{ id }}>
      <Column width="wide">
        <BackLink href={path('workPlaces', lang)}>{words.back}</BackLink>
        {found !== null && <Refused problems={found} notDone={formTexts[lang].notDone} />}
        {done !== null && <Done>{words.done[done]}</Done>}
        <PageTitle
          kicker={`${programmeWords[lang].placeKinds[place.kind]}, ${words.states[place.state].toLowerCase()}`}
          title={<LocalText of={place.name} lang={lang} hyphens />}
          lead={<LocalText of={place.summary} lang={lang} />}
        />
        {place.can['keep'] === true && <Acts args={args} place={place} />}
        <Links args={args} place={place} />
        <PlaceSeries args={args} place={place} series={place.series} mayFill={place.can['fill'] === true} />
        <Section title={words.parts.what}>
          <PlaceFacts args={args} place={place} />
        </Section>
        {place.can['keep'] === true && (
          <>
            <Breaks args={args} place={place} of={filled('add-break')} />
            <Partners args={args} place={place} of={filled('add-partner')} />
            <Picture args={args} place={place} of={filled('picture')} />
            <Close args={args} place={place} />
          </>
        )}
      </Column>
    </WorkDocument>
  )
}

/** One meeting place for those who keep or fill it, and for every colleague to look at. @source R112–R115 */
export const placePage: Page = {
  audience: 'work',
  largestFile: largestPicture,
  get: (args) => {
    demandPerson(args)
    return show(args)
  },
  post: async (args, form, files) => {
    const id = args.params['id'] ?? ''
    const name = one(form, 'act')
    const move = Object.hasOwn(act, name) ? act[name] : undefined
    if (move === undefined) throw notFound()
    const { tehty, at } = await move(args, id, form, files)
    return seeOther(`${path('workPlace', args.lang, { id }, { tehty })}${at === undefined ? '' : `#${at}`}`)
  },
}
