import type { JSX } from 'preact'
import { chooseOwnAreas, type OwnNetwork, readOwnNetwork } from '#capabilities/network/index.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { CheckboxGroup } from '#ui/fields/choices.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { Act, type Bench, benchOf, sentIn } from '#web/work/families/acts.view.tsx'
import { areaOptions, AreaTabs, NetworkDocument, together } from './frame.view.tsx'
import { ownNetworkTexts } from './own-network-texts.ts'
import { networkWords } from './words.ts'

type Props = { readonly args: PageArgs; readonly network: OwnNetwork }

const presenceOf = (network: OwnNetwork, organisation: string) =>
  network.marks.find((mark) => mark.organisation === organisation)?.presence ?? null

function Leads({ args, network }: Props): JSX.Element {
  const { lang } = args
  const words = ownNetworkTexts[lang]
  const areaLeads = network.leads.filter(({ role }) => role === 'area-lead')
  return (
    <Section title={words.leads}>
      {areaLeads.length === 0 && <p>{words.noLead}</p>}
      <ul class="net-rows">
        {network.leads.map(({ id, name, role }) => (
          <li key={`${id} ${role}`} class="net-row net-row--two">
            <p>
              <span class="net-row__name">{name}</span>{' '}
              <span class="net-quiet">
                {role === 'area-lead' ? words.roles['area-lead'] : words.roles.coordinator}
              </span>
            </p>
            <p>
              <a href={path('workColleagues', lang, {}, { sanat: name })}>
                {words.write}
                <span class="visually-hidden">: {name}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Places({ args, network }: Props): JSX.Element {
  const { lang } = args
  return (
    <Section title={ownNetworkTexts[lang].places}>
      <ul class="net-rows">
        {network.municipalities.map(({ name, localities }) => (
          <li key={inLanguage(name, 'fi')} class="net-row">
            <p>
              <span class="net-row__name">
                <LocalText of={name} lang={lang} />
              </span>{' '}
              {localities.length > 0 && (
                <span class="net-quiet">{localities.map((each) => inLanguage(each, lang)).join(', ')}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Dates({ args, network }: Props): JSX.Element {
  const { lang, caller } = args
  const words = ownNetworkTexts[lang]
  return (
    <Section title={words.dates}>
      {network.dates.length === 0 ? (
        <p>{words.noDates}</p>
      ) : (
        <ul class="net-rows">
          {network.dates.map((each) => (
            <li key={each.id} class="net-row">
              <p>
                <a href={path('forumMeeting', lang, { id: each.id })}>
                  {momentInWords(each.starts_at, lang, caller.clock.now())}
                </a>{' '}
                <LocalText of={each.forum} lang={lang} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {network.forums.length > 0 && (
        <>
          <h3>{words.forums}</h3>
          <ul class="net-ways">
            {network.forums.map(({ id, name }) => (
              <li key={id}>
                <a href={path('forum', lang, { id })}>
                  <LocalText of={name} lang={lang} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

function Actors({ args, network }: Props): JSX.Element {
  const { lang } = args
  const words = ownNetworkTexts[lang]
  const named = networkWords[lang]
  const coming = network.actors.filter(({ id }) => {
    const presence = presenceOf(network, id)
    return presence === 'outreach' || presence === 'both'
  })
  return (
    <Section title={words.actors}>
      <p>{words.actorsLead}</p>
      <p>
        {coming.length === 0
          ? words.nobodyComes
          : words.comesIn(
              together(
                coming.map(({ name }) => inLanguage(name, lang)),
                lang,
              ),
            )}
      </p>
      <ul class="net-rows">
        {network.actors.map(({ id, name, sector, units }) => {
          const presence = presenceOf(network, id)
          return (
            <li key={id} class="net-row net-row--two">
              <div>
                <p class="net-row__name">
                  <LocalText of={name} lang={lang} hyphens />
                </p>
                <p class="net-quiet">
                  {named.sectors[sector] ?? sector}
                  {units.length > 0 && ` · ${units.map((unit) => inLanguage(unit, lang)).join(', ')}`}
                </p>
              </div>
              <p>
                {presence === null ? (
                  <span class="net-quiet">{named.notMarked}</span>
                ) : (
                  <Chip>{named.presences[presence]}</Chip>
                )}
              </p>
            </li>
          )
        })}
      </ul>
      <TableTools lang={lang} route="workNetwork" query={{ alue: network.area?.id }} />
    </Section>
  )
}

function Ways({ lang }: PageArgs): JSX.Element {
  const words = ownNetworkTexts[lang]
  const routes = [
    'areaActors',
    'areaContacts',
    'workColleagues',
    'workerPool',
    'resources',
    'planningView',
    'workRooms',
  ] as const
  return (
    <nav aria-label={words.ways}>
      <ul class="net-ways">
        {routes.map((route) => (
          <li key={route}>
            <a href={path(route, lang)}>{words.links[route]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Choosing({ bench, network }: { bench: Bench; network: OwnNetwork }): JSX.Element {
  const { lang } = bench.args
  const words = ownNetworkTexts[lang]
  return (
    <div class="net-acts">
      <Act bench={bench} move="choose" label={words.choose} send={networkWords[lang].save}>
        {(of) => (
          <CheckboxGroup
            {...of.list(
              'areas',
              network.areas.flatMap(({ id, chosen }) => (chosen ? [id] : [])),
            )}
            label={networkWords[lang].areas}
            hint={words.chooseHint}
            options={areaOptions(network.areas, lang)}
          />
        )}
      </Act>
    </div>
  )
}

/** To which area's network one belongs and who is in it. @source R64 */
export const workNetworkPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, query } = args
    const words = ownNetworkTexts[lang]
    const named = networkWords[lang]
    const network = await readOwnNetwork(caller, { area: query['alue'] ?? null })
    const format = tableAsked(query)
    if (format !== null) {
      const rows = network.actors.map(({ id, name, sector, units }) => {
        const presence = presenceOf(network, id)
        return [
          inLanguage(name, lang),
          named.sectors[sector] ?? sector,
          presence === null ? named.notMarked : named.presences[presence],
          units.map((unit) => inLanguage(unit, lang)).join(', '),
        ]
      })
      return tableAnswer('verkosto', [{ name: words.sheet, rows: [words.columns, ...rows] }], format)
    }
    const bench = benchOf(args, path('workNetwork', lang, {}, { alue: query['alue'] }))
    const { area } = network
    const own = network.areas.filter(({ mine }) => mine)
    const lead =
      area === null
        ? words.none
        : area.mine || own.length === 0
          ? words.lead(
              together(
                (area.mine ? own : [area]).map(({ name }) => inLanguage(name, lang)),
                lang,
              ),
              area.mine,
            )
          : words.other(inLanguage(area.name, lang))
    return (
      <NetworkDocument
        args={args}
        title={words.title}
        kicker={words.kicker}
        lead={lead}
        bench={bench}
        query={{ alue: query['alue'] }}
      >
        <Ways {...args} />
        {area !== null && (
          <>
            <AreaTabs args={args} route="workNetwork" areas={network.areas} area={area.id} />
            <Dates args={args} network={network} />
            <Leads args={args} network={network} />
            <Actors args={args} network={network} />
            <Places args={args} network={network} />
            <Choosing bench={bench} network={network} />
          </>
        )}
      </NetworkDocument>
    )
  },
  post: async ({ caller, lang }, form) => {
    await chooseOwnAreas(caller, { areas: [...sentIn(form).many('areas')] })
    return seeOther(path('workNetwork', lang, {}, { tehty: 'ok' }))
  },
}
