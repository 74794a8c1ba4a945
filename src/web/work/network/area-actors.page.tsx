import type { JSX } from 'preact'
import {
  type ActorPresence,
  actorPresences,
  answerActorSurvey,
  type AreaActors,
  askedActors,
  closeActorSurvey,
  listActorSurveys,
  listAreaActors,
  type Mark,
  markAreaActor,
  type MarkedActor,
  openActorSurvey,
  type OwnArea,
} from '#capabilities/network/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound, Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip } from '#ui/facts/facts.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { demandPerson } from '#web/work/document.tsx'
import { type Bench, benchOf, fieldsOf, sentIn } from '#web/work/families/acts.view.tsx'
import { areaActorsTexts } from './area-actors-texts.ts'
import { AreaTabs, dayOf, InThree, NetworkDocument, threeSent } from './frame.view.tsx'
import { findingCells, Surveys } from './survey.view.tsx'
import { networkWords } from './words.ts'

const mayMark = (actor: MarkedActor, area: OwnArea): boolean => area.may_keep || actor.may_mark
const markIn = (all: AreaActors, area: string, organisation: string): Mark | undefined =>
  all.marks.find((mark) => mark.area === area && mark.organisation === organisation)

/** Actors that are anywhere in the area, or at home there. */
function Row(props: { args: PageArgs; all: AreaActors; area: OwnArea; actor: MarkedActor }): JSX.Element {
  const { args, all, area, actor } = props
  const { lang } = args
  const words = areaActorsTexts[lang]
  const named = networkWords[lang]
  const mark = markIn(all, area.id, actor.id)
  const name = inLanguage(actor.name, lang)
  return (
    <li class="net-row net-row--two">
      <div>
        <p class="net-row__name">
          <LocalText of={actor.name} lang={lang} hyphens />
        </p>
        <p class="net-quiet">
          {named.sectors[actor.sector] ?? actor.sector}
          {mark !== undefined &&
            mark.author !== null &&
            ` · ${words.says(mark.author, dayOf(args, helsinkiDate(mark.changed_at)))}`}
        </p>
        {mark !== undefined && Object.keys(mark.note).length > 0 && (
          <p>
            <LocalText of={mark.note} lang={lang} />
          </p>
        )}
      </div>
      <p>
        {mark !== undefined && <Chip>{named.presences[mark.presence]}</Chip>}{' '}
        {mayMark(actor, area) && (
          <a href={path('areaActors', lang, {}, { alue: area.id, toimija: actor.id })}>
            {mark === undefined ? words.mark : words.change}
            <span class="visually-hidden">{words.of(name)}</span>
          </a>
        )}
      </p>
    </li>
  )
}

function AreaList({ args, all, area }: { args: PageArgs; all: AreaActors; area: OwnArea }): JSX.Element {
  const words = areaActorsTexts[args.lang]
  const marked = all.actors.filter(({ id }) => markIn(all, area.id, id) !== undefined)
  const rest = all.actors.filter(
    ({ id, home }) => markIn(all, area.id, id) === undefined && (home === null || home === area.id),
  )
  const elsewhere = all.actors.filter(
    ({ id, home }) => markIn(all, area.id, id) === undefined && home !== null && home !== area.id,
  )
  const rows = (actors: readonly MarkedActor[]): JSX.Element => (
    <ul class="net-rows">
      {actors.map((actor) => (
        <Row key={actor.id} args={args} all={all} area={area} actor={actor} />
      ))}
    </ul>
  )
  const others = [...rest, ...elsewhere.filter((actor) => mayMark(actor, area))]
  return (
    <Section title={inLanguage(area.name, args.lang)}>
      {rows(marked)}
      {others.length > 0 && (
        <Disclosure summary={`${words.rest} (${others.length})`}>
          {rest.length > 0 && <p>{words.unmarked(rest.length)}</p>}
          {rows(others)}
        </Disclosure>
      )}
    </Section>
  )
}

const cell = (
  all: AreaActors,
  area: string,
  organisation: string,
  words: Readonly<Record<ActorPresence, string>>,
): string => {
  const mark = markIn(all, area, organisation)
  return mark === undefined ? '' : words[mark.presence]
}

function Whole({ args, all }: { args: PageArgs; all: AreaActors }): JSX.Element {
  const { lang } = args
  const words = areaActorsTexts[lang]
  const named = networkWords[lang]
  return (
    <DataTable
      id="toimijat"
      caption={words.caption}
      captionHidden
      columns={[
        { label: words.actor },
        ...all.areas.map(({ name }) => ({ label: <LocalText of={name} lang={lang} hyphens /> })),
      ]}
      rows={all.actors.map(({ id, name }) => ({
        key: id,
        cells: [
          <LocalText key="name" of={name} lang={lang} hyphens />,
          ...all.areas.map((area) => cell(all, area.id, id, named.presences)),
        ],
      }))}
    />
  )
}

function Marking(props: { bench: Bench; all: AreaActors; area: OwnArea; actor: MarkedActor }): JSX.Element {
  const { bench, all, area, actor } = props
  const { args } = bench
  const { lang } = args
  const words = areaActorsTexts[lang]
  const mark = markIn(all, area.id, actor.id)
  const of = fieldsOf(bench, 'mark', `${area.id}:${actor.id}`)
  return (
    <Section title={<LocalText of={actor.name} lang={lang} hyphens />}>
      <form class="work-form" method="post" action={bench.action} novalidate>
        <Hidden name="move" value="mark" />
        <Hidden name="subject" value={`${area.id}:${actor.id}`} />
        <Hidden name={of.name('version')} value={String(mark?.version ?? 0)} />
        <RadioGroup
          {...of.text('presence', mark?.presence ?? '')}
          label={words.presence}
          options={[
            ...actorPresences.map((value) => ({ value, label: words.options[value] })),
            ...(mark === undefined ? [] : [{ value: 'nothing', label: words.nothing, apart: true }]),
          ]}
        />
        <InThree
          args={args}
          of={of}
          field="note"
          label={words.note}
          hint={words.noteHint}
          stored={mark?.note}
          most={300}
        />
        <Button>{networkWords[lang].save}</Button>
      </form>
    </Section>
  )
}

const sheets = async (args: PageArgs, all: AreaActors) => {
  const { lang, caller } = args
  const words = areaActorsTexts[lang]
  const named = networkWords[lang]
  const { waves } = await listActorSurveys(caller, {})
  return [
    {
      name: words.caption,
      rows: [
        [words.actor, ...all.areas.map(({ name }) => inLanguage(name, lang))],
        ...all.actors.map(({ id, name }) => [
          inLanguage(name, lang),
          ...all.areas.map((area) => cell(all, area.id, id, named.presences)),
        ]),
      ],
    },
    ...waves.map((wave, index) => ({
      name: `${words.surveySheet} ${waves.length - index}`,
      rows: [words.columns, ...wave.findings.map((finding) => findingCells(args, wave.county, finding))],
    })),
  ]
}

/** Who is in which area how, and what workers think of it. @source R41 */
export const areaActorsPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, query } = args
    const words = areaActorsTexts[lang]
    const all = await listAreaActors(caller, {})
    const format = tableAsked(query)
    if (format !== null) return tableAnswer('toimijat', await sheets(args, all), format)
    const area = all.areas.find(({ id }) => id === query['alue']) ?? null
    const actor = area === null ? undefined : all.actors.find(({ id }) => id === query['toimija'])
    if (query['alue'] !== undefined && area === null) throw notFound()
    if (query['toimija'] !== undefined && (actor === undefined || area === null || !mayMark(actor, area)))
      throw notFound()
    const here = { alue: area?.id, toimija: actor?.id }
    const bench = benchOf(args, path('areaActors', lang, {}, here))
    const marked = new Set(all.marks.map(({ organisation }) => organisation)).size
    return (
      <NetworkDocument
        args={args}
        title={words.title}
        lead={words.lead(marked, all.actors.length)}
        bench={bench}
        query={here}
        back={
          actor === undefined
            ? undefined
            : { href: path('areaActors', lang, {}, { alue: area?.id }), words: words.back }
        }
      >
        {area !== null && actor !== undefined ? (
          <Marking bench={bench} all={all} area={area} actor={actor} />
        ) : (
          <>
            <AreaTabs
              args={args}
              route="areaActors"
              areas={all.areas}
              area={area?.id ?? null}
              all={words.all}
            />
            {area === null ? <Whole args={args} all={all} /> : <AreaList args={args} all={all} area={area} />}
            <TableTools lang={lang} route="areaActors" />
            <p>
              <a href={path('matrix', lang)}>{words.matrix}</a>
            </p>
            {area === null && <Surveys bench={bench} surveys={await listActorSurveys(caller, {})} />}
          </>
        )}
      </NetworkDocument>
    )
  },
  post: async ({ caller, lang }, form) => {
    const sent = sentIn(form)
    if (sent.move === 'mark') {
      const [area = '', organisation = ''] = sent.subject.split(':')
      const chosen = sent.one('presence')
      const presence = oneOf(actorPresences, chosen)
      if (presence === null && chosen !== 'nothing')
        throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'presence', code: 'required' }] })
      await markAreaActor(caller, {
        ...{ area, organisation, version: sent.one('version'), note: threeSent(sent, 'note') },
        presence,
      })
      return seeOther(path('areaActors', lang, {}, { alue: area, tehty: 'ok' }))
    }
    if (sent.move === 'answer')
      await answerActorSurvey(caller, {
        id: sent.subject,
        answers: askedActors.flatMap(({ key }) => {
          const presence = oneOf(actorPresences, sent.one(key))
          return presence === null ? [] : [{ key, presence }]
        }),
      })
    else if (sent.move === 'open') await openActorSurvey(caller, { title: threeSent(sent, 'title') })
    else if (sent.move === 'close')
      await closeActorSurvey(caller, { id: sent.subject, version: sent.one('version') })
    else throw notFound()
    return seeOther(`${path('areaActors', lang, {}, { tehty: 'ok' })}#kysely`)
  },
}
