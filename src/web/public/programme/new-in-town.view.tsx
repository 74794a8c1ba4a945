import type { JSX } from 'preact'
import type { MeetingPlaceItem, ProgrammeDay } from '#capabilities/meeting-places/index.ts'
import { inLanguage } from '#platform/text.ts'
import { ButtonRow, LinkButton } from '#ui/button/button.tsx'
import { Page, PageTitle } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { choosePlaceHere } from '#web/public/place-of.ts'
import type { Asked } from './address.ts'
import { AskWhere } from './filters.view.tsx'
import { Crumbs } from './parts.view.tsx'
import { inList, ProgrammeRow } from './row.view.tsx'
import { whereKept } from './views-nav.view.tsx'
import { type Where, whereInWords } from './where.ts'
import { welcomeTexts } from '#web/public/welcome/texts.ts'
import { wishTexts } from './wish-texts.ts'

type Props = {
  readonly args: PageArgs
  readonly asked: Asked
  readonly where: Where
  readonly title: string
  /** What one may simply come to; null while nothing says where. */
  readonly rows: readonly ProgrammeDay[] | null
  readonly places: readonly MeetingPlaceItem[]
}

function Steps(props: Props & { readonly rows: readonly ProgrammeDay[] }): JSX.Element {
  const { args, where, rows, places } = props
  const { lang } = args
  const words = wishTexts[lang].newInTown
  const kept = whereKept(args, where)
  const services = {
    kunta: where.isArea ? 'all' : where.town?.code,
    area: where.isArea ? where.area?.id : undefined,
  }
  return (
    <ol class="programme-steps">
      <li>
        <h2>{words.come.title}</h2>
        <p>{rows.length === 0 ? words.come.none : words.come.text}</p>
        {rows.length > 0 && (
          <ul class="programme-list programme-list--dated">
            {rows.map((row) => (
              <ProgrammeRow key={row.id} args={args} row={row} shows={{ ...inList, town: where.isArea }} />
            ))}
          </ul>
        )}
        <p>
          <a href={path('programme', lang, {}, kept)}>{words.come.all}</a>
        </p>
      </li>
      <li>
        <h2>{words.places.title}</h2>
        <p>{words.places.text}</p>
        <ul class="plain-links">
          {places.map((place) => (
            <li key={place.id}>
              <a href={path('meetingPlace', lang, { id: place.id })}>
                <LocalText of={place.name} lang={lang} />
              </a>
            </li>
          ))}
          <li>
            <a href={path('meetingPlaces', lang, {}, kept)}>{words.places.all}</a>
          </li>
        </ul>
      </li>
      <li>
        <h2>{words.groups.title}</h2>
        <p>{words.groups.text}</p>
        <ul class="plain-links">
          <li>
            <a href={path('groups', lang, {}, kept)}>{words.groups.all}</a>
          </li>
          <li>
            <a href={path('events', lang, {}, kept)}>{words.groups.events}</a>
          </li>
        </ul>
      </li>
      <li>
        <h2>{words.guide.title}</h2>
        <p>{words.guide.text}</p>
        <ButtonRow>
          <LinkButton href={path('ask', lang)} icon="heart">
            {words.guide.ask}
          </LinkButton>
          <LinkButton href={path('chat', lang)} kind="secondary">
            {words.guide.chat}
          </LinkButton>
        </ButtonRow>
      </li>
      <li>
        <h2>{words.services.title}</h2>
        <p>{words.services.text}</p>
        <ul class="plain-links">
          <li>
            <a href={path('search', lang, {}, { ...services, type: 'child-clinic' })}>
              {words.services.clinic}
            </a>
          </li>
          <li>
            <a href={path('search', lang, {}, services)}>{words.services.all(whereInWords(args, where))}</a>
          </li>
          {where.area !== null && (
            <li>
              <a href={path('area', lang, { id: where.area.id })}>
                {words.services.area(inLanguage(where.area.name, lang))}
              </a>
            </li>
          )}
          <li>
            <a href={path('map', lang)}>{words.services.map}</a>
          </li>
        </ul>
      </li>
    </ol>
  )
}

export function NewInTown(props: Props): JSX.Element {
  const { args, asked, where, rows } = props
  const words = wishTexts[args.lang].newInTown
  return (
    <Page width={rows === null ? 'wide' : 'text'}>
      <Crumbs args={args} isDeeper where={where} />
      <PageTitle title={props.title} lead={words.lead} />
      {rows === null ? (
        <AskWhere args={args} route="newInTown" asked={asked} where={where} />
      ) : (
        <>
          {where.town !== null && (
            <p>
              <a href={path('publicWelcome', args.lang, { municipality: where.town.code })}>
                {welcomeTexts[args.lang].link(inLanguage(where.town.name, args.lang))}
              </a>
            </p>
          )}
          <Steps {...props} rows={rows} />
          <p>
            <a href={choosePlaceHere(args)}>{words.other}</a>
          </p>
        </>
      )}
    </Page>
  )
}
