import type { JSX } from 'preact'
import { type Contact, readNetwork, specialities, type Speciality } from '#capabilities/consultation/index.ts'
import {
  addNamedWorker,
  changeNamedWorker,
  listNamedWorkers,
  type NamedWorker,
  type NamedWorkers,
  removeNamedWorker,
  workerSides,
} from '#capabilities/network/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Chip } from '#ui/facts/facts.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tableAnswer, tableAsked } from '#web/tables/table-answer.ts'
import { TableTools } from '#web/tables/table-tools.view.tsx'
import { consultingWords } from '#web/work/consulting/words.ts'
import { demandPerson } from '#web/work/document.tsx'
import {
  Act,
  type Bench,
  benchOf,
  type Fields,
  Press,
  type Sent,
  sentIn,
} from '#web/work/families/acts.view.tsx'
import { contactsTexts } from './contacts-texts.ts'
import {
  areaOptions,
  dayOf,
  InThree,
  nameOf,
  NetworkDocument,
  shortDate,
  threeSent,
  todayOf,
} from './frame.view.tsx'
import { networkWords } from './words.ts'

const who = (worker: NamedWorker): string => worker.person?.name ?? worker.name ?? ''

function Common({ bench, of, worker }: { bench: Bench; of: Fields; worker?: NamedWorker }): JSX.Element {
  const { args } = bench
  const words = contactsTexts[args.lang]
  return (
    <>
      <InThree
        args={args}
        of={of}
        field="whatFor"
        label={words.whatFor}
        stored={worker?.what_for}
        most={400}
      />
      <InThree args={args} of={of} field="how" label={words.how} stored={worker?.how} most={400} />
      <TextField
        {...of.text('phone', worker?.phone)}
        label={words.phone}
        type="tel"
        width="middle"
        maxlength={40}
      />
      <TextField
        {...of.text('firstDay', worker?.first_day ?? todayOf(args))}
        label={words.firstDay}
        type="date"
        width="middle"
      />
      <TextField
        {...of.text('lastDay', worker?.last_day ?? '')}
        label={words.lastDay}
        hint={words.lastDayHint}
        type="date"
        width="middle"
      />
    </>
  )
}

function Worker({ bench, worker }: { bench: Bench; worker: NamedWorker }): JSX.Element {
  const { args } = bench
  const { lang } = args
  const words = contactsTexts[lang]
  const named = networkWords[lang]
  return (
    <li class="net-row net-row--two">
      <div>
        <p class="net-quiet">{named.sides[worker.side]}</p>
        <p>
          <span class="net-row__name">{who(worker)}</span>
          {worker.person !== null && (
            <span class="net-quiet">
              , <LocalText of={worker.person.title} lang={lang} />
            </span>
          )}
          {worker.organisation !== null && (
            <span class="net-quiet">
              , <LocalText of={worker.organisation} lang={lang} />
            </span>
          )}
        </p>
        <p>
          <LocalText of={worker.what_for} lang={lang} />
        </p>
      </div>
      <div>
        {worker.phone !== '' && (
          <p>
            <a href={`tel:${worker.phone.replaceAll(/[^\d+]/g, '')}`}>{worker.phone}</a>
          </p>
        )}
        <p class="net-quiet">
          <LocalText of={worker.how} lang={lang} />
        </p>
        {worker.first_day > todayOf(args) && (
          <Chip tone="soon">{words.coming(dayOf(args, worker.first_day))}</Chip>
        )}
        {worker.last_day !== null && <Chip>{words.ending(dayOf(args, worker.last_day))}</Chip>}
      </div>
      {worker.may_change && (
        <div class="net-acts">
          <Act
            bench={bench}
            move="change"
            subject={worker.id}
            label={named.change}
            about={who(worker)}
            send={named.save}
            look="quiet"
          >
            {(of) => (
              <>
                <Hidden name={of.name('version')} value={String(worker.version)} />
                <Common bench={bench} of={of} worker={worker} />
              </>
            )}
          </Act>
          {worker.may_remove && (
            <Press
              bench={bench}
              move="remove"
              subject={worker.id}
              label={named.remove}
              about={who(worker)}
              kind="quiet"
            />
          )}
        </div>
      )}
    </li>
  )
}

function Adding({ bench, all }: { bench: Bench; all: NamedWorkers }): JSX.Element | null {
  const { lang } = bench.args
  const words = contactsTexts[lang]
  const named = networkWords[lang]
  const { choices } = all
  if (choices === null) return null
  return (
    <div class="net-acts">
      <Act bench={bench} move="add" label={words.add} look="primary">
        {(of) => (
          <>
            <Select
              {...of.text('area')}
              label={words.area}
              options={areaOptions(
                all.areas.filter(({ may_keep: may }) => may),
                lang,
              )}
            />
            <Select
              {...of.text('side')}
              label={words.side}
              options={workerSides.map((value) => ({ value, label: named.sides[value] }))}
            />
            <Select
              {...of.text('person')}
              label={words.person}
              hint={words.personHint}
              empty={named.choose}
              options={choices.people.map(({ id, name, title }) => ({
                value: id,
                label: `${name}, ${inLanguage(title, lang)}`,
              }))}
            />
            <TextField {...of.text('name')} label={words.name} maxlength={120} />
            <Select
              {...of.text('organisation')}
              label={words.organisation}
              hint={words.organisationHint}
              empty={named.choose}
              options={areaOptions(choices.organisations, lang)}
            />
            <Common bench={bench} of={of} />
          </>
        )}
      </Act>
    </div>
  )
}

function Specialists({ args, contacts }: { args: PageArgs; contacts: readonly Contact[] }): JSX.Element {
  const { lang } = args
  const words = contactsTexts[lang]
  const fields = consultingWords[lang].specialities
  const rows = specialities.flatMap((speciality): { speciality: Speciality; contact: Contact | null }[] => {
    const own = contacts.filter((each) => each.speciality === speciality)
    return own.length === 0
      ? [{ speciality, contact: null }]
      : own.map((contact) => ({ speciality, contact }))
  })
  return (
    <Section title={words.specialists}>
      <p>{words.specialistsLead}</p>
      <p>
        <a href={path('workColleagues', lang)}>{words.openList}</a>
      </p>
      <DataTable
        id="erityistaso"
        caption={words.specialists}
        captionHidden
        columns={[
          { label: words.speciality },
          { label: words.who },
          { label: words.where },
          { label: words.how },
        ]}
        rows={rows.map(({ speciality, contact }) => ({
          key: `${speciality} ${contact?.id ?? ''}`,
          cells:
            contact === null
              ? [
                  fields[speciality],
                  <Chip key="gap" tone="late">
                    {words.missing}
                  </Chip>,
                  '',
                  '',
                ]
              : [
                  fields[speciality],
                  <>
                    {contact.person?.name ?? <LocalText of={contact.unit_name ?? {}} lang={lang} />}
                    <br />
                    <span class="net-quiet">
                      <LocalText of={contact.what_for} lang={lang} />
                    </span>
                  </>,
                  contact.area_name === null
                    ? networkWords[lang].wholeCounty
                    : inLanguage(contact.area_name, lang),
                  <LocalText key="how" of={contact.how} lang={lang} />,
                ],
        }))}
      />
    </Section>
  )
}

const common = (sent: Sent) => ({
  whatFor: threeSent(sent, 'whatFor'),
  how: threeSent(sent, 'how'),
  phone: sent.one('phone'),
  firstDay: sent.one('firstDay'),
  lastDay: sent.one('lastDay'),
})

/** Named workers between professionals and contacts on specialist level, area by area. @source R58–R60 */
export const areaContactsPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang, caller, query } = args
    const words = contactsTexts[lang]
    const named = networkWords[lang]
    const all = await listNamedWorkers(caller, {})
    const { contacts } = await readNetwork(caller, {})
    const format = tableAsked(query)
    if (format !== null) {
      const rows = all.workers.map((each) => [
        nameOf(all.areas, each.area, lang),
        named.sides[each.side],
        who(each),
        inLanguage(each.organisation ?? {}, lang),
        inLanguage(each.what_for, lang),
        inLanguage(each.how, lang),
        each.phone,
        shortDate(each.first_day),
        each.last_day === null ? '' : shortDate(each.last_day),
      ])
      const second = contacts.map((each) => [
        each.speciality === null ? '' : consultingWords[lang].specialities[each.speciality],
        each.person?.name ?? inLanguage(each.unit_name ?? {}, lang),
        inLanguage(each.what_for, lang),
        each.area_name === null ? named.wholeCounty : inLanguage(each.area_name, lang),
        inLanguage(each.how, lang),
      ])
      return tableAnswer(
        'yhteyshenkilot',
        [
          { name: words.sheet, rows: [words.columns, ...rows] },
          {
            name: words.sheetTwo,
            rows: [[words.speciality, words.who, words.whatFor, words.where, words.how], ...second],
          },
        ],
        format,
      )
    }
    const bench = benchOf(args, path('areaContacts', lang))
    return (
      <NetworkDocument args={args} title={words.title} lead={words.lead} bench={bench}>
        {all.gaps.length === 0 ? (
          <p>{words.noGaps}</p>
        ) : (
          <Notice kind="warning" title={words.gaps(all.gaps.length)}>
            <ul>
              {all.gaps.map(({ area, side }) => (
                <li key={`${area} ${side}`}>{words.gap(nameOf(all.areas, area, lang), named.sides[side])}</li>
              ))}
            </ul>
          </Notice>
        )}
        <Section title={words.named}>
          {all.areas.map((area) => {
            const own = all.workers.filter((each) => each.area === area.id)
            return (
              <Section key={area.id} level={3} title={inLanguage(area.name, lang)}>
                {own.length === 0 ? (
                  <p>{words.nobody}</p>
                ) : (
                  <ul class="net-rows">
                    {own.map((worker) => (
                      <Worker key={worker.id} bench={bench} worker={worker} />
                    ))}
                  </ul>
                )}
              </Section>
            )
          })}
          <Adding bench={bench} all={all} />
        </Section>
        <Specialists args={args} contacts={contacts} />
        <TableTools lang={lang} route="areaContacts" />
      </NetworkDocument>
    )
  },
  post: async ({ caller, lang }, form) => {
    const sent = sentIn(form)
    if (sent.move === 'add')
      await addNamedWorker(caller, {
        area: sent.one('area'),
        side: oneOf(workerSides, sent.one('side')) ?? 'social',
        person: sent.one('person'),
        name: sent.one('name'),
        organisation: sent.one('organisation'),
        ...common(sent),
      })
    else if (sent.move === 'change')
      await changeNamedWorker(caller, { id: sent.subject, version: sent.one('version'), ...common(sent) })
    else if (sent.move === 'remove') await removeNamedWorker(caller, { id: sent.subject })
    else throw notFound()
    return seeOther(path('areaContacts', lang, {}, { tehty: sent.move === 'remove' ? 'poistettu' : 'ok' }))
  },
}
