import type { JSX } from 'preact'
import {
  familyParts,
  type FamilyListItem,
  findFamily,
  listFamilies,
  openFamily,
  relationKinds,
  serviceTasks,
} from '#capabilities/families/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Chip, ChipList } from '#ui/facts/facts.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Cluster, Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { Act, type Bench, benchOf, sentIn } from './acts.view.tsx'
import { listTexts } from './list-texts.ts'
import { adultsOf, ageOf, familyName } from './names.ts'
import { familyWords } from './words.ts'
import { notDone } from './page-texts.ts'

function Row({
  args,
  item,
  withUnit,
}: {
  args: PageArgs
  item: FamilyListItem
  withUnit: boolean
}): JSX.Element {
  const { lang, deps } = args
  const words = listTexts[lang]
  const today = helsinkiDate(deps.clock.now())
  const ages = item.people.flatMap((person) => ageOf(person, today, lang) ?? [])
  const adults = adultsOf(item.people)
  const chips = [
    <Chip key="part">{familyWords[lang].team[item.part]}</Chip>,
    ...(item.people.some(({ isProtected }) => isProtected)
      ? [
          <Chip key="protected" tone="soon" icon="lock">
            {words.protected}
          </Chip>,
        ]
      : []),
    ...(item.closedAt === null ? [] : [<Chip key="closed">{words.closed}</Chip>]),
  ]
  return (
    <li class="family-row">
      <div class="family-row__who">
        <h2 class="family-row__name">
          <a href={path('workFamily', lang, { id: item.id })}>{familyName(item.people, lang)}</a>
          {ages.length > 0 && <span class="family-row__ages"> {ages.join(', ')}</span>}
        </h2>
        {adults.length > 0 && <p class="family-row__adults">{adults.join(', ')}</p>}
      </div>
      <div class="family-row__facts">
        <ChipList chips={chips} />
        <p class="family-row__when">
          {withUnit && (
            <>
              <LocalText of={item.unit} lang={lang} />
              {' · '}
            </>
          )}
          {words.news(dateInWords(helsinkiDate(item.newsAt), lang, today))}
        </p>
      </div>
    </li>
  )
}

/** Searching goes by POST: a name or a code never stands in an address. */
function Search({ bench, typed }: { bench: Bench; typed: string }): JSX.Element {
  const words = listTexts[bench.args.lang]
  return (
    <form class="family-search" method="post" action={bench.action} role="search" novalidate>
      <Hidden name="move" value="search" />
      <TextField
        name="words"
        type="search"
        label={words.search}
        hint={words.searchHint}
        value={typed}
        maxlength={80}
      />
      <Button kind="secondary" icon="search">
        {words.searchButton}
      </Button>
    </form>
  )
}

function Finding({ bench, none }: { bench: Bench; none: boolean }): JSX.Element {
  const { lang } = bench.args
  const words = listTexts[lang]
  return (
    <Act bench={bench} move="find" label={words.find} send={words.findButton} open={none}>
      {(fields) => (
        <>
          {none && (
            <Notice kind="info" live>
              <p>{words.findNone}</p>
              <p>
                {words.findEmergency} <a href={path('workEmergency', lang)}>{words.emergency}</a>
              </p>
            </Notice>
          )}
          <TextField
            {...fields.text('identity')}
            label={words.identity}
            hint={words.findHint}
            width="middle"
            maxlength={20}
            spellcheck={false}
          />
        </>
      )}
    </Act>
  )
}

function Opening({ bench }: { bench: Bench }): JSX.Element {
  const { lang } = bench.args
  const [words, terms] = [listTexts[lang], familyWords[lang]]
  return (
    <Act bench={bench} move="open" label={words.open} send={words.openButton}>
      {(fields) => (
        <>
          <p>{words.openText}</p>
          <Select
            {...fields.text('serviceTask', 'families')}
            label={words.task}
            options={serviceTasks.map((value) => ({ value, label: terms.tasks[value] }))}
          />
          {familyParts.map((part) => (
            <fieldset key={part} class="family-somebody">
              <legend>{part === 'child' ? words.child : words.adult}</legend>
              {part === 'child' && <p class="family-quiet">{words.childOptional}</p>}
              <TextField {...fields.text(`${part}-name`)} label={words.name} maxlength={120} />
              <TextField
                {...fields.text(`${part}-identity`)}
                label={words.identity}
                optional={words.voluntary}
                hint={part === 'adult' ? words.identityHint : undefined}
                width="middle"
                maxlength={20}
                spellcheck={false}
              />
            </fieldset>
          ))}
          <Select
            {...fields.text('relation', 'guardian')}
            label={words.relation}
            empty={words.noRelation}
            options={relationKinds.map((value) => ({ value, label: terms.relations[value] }))}
          />
          <p class="family-quiet">{words.openMore}</p>
        </>
      )}
    </Act>
  )
}

async function open(args: PageArgs, form: Form): Promise<Response> {
  const sent = sentIn(form)
  const given = familyParts.flatMap((part) => {
    const [name, identity] = [sent.one(`${part}-name`).trim(), sent.one(`${part}-identity`).trim()]
    return name === '' && identity === '' && part === 'child' ? [] : [{ part, name, identity }]
  })
  const kind = relationKinds.find((each) => each === sent.one('relation'))
  const task = serviceTasks.find((each) => each === sent.one('serviceTask'))
  try {
    const { id } = await openFamily(args.caller, {
      serviceTask: task ?? 'families',
      people: given.map(({ part, name, identity }) => ({ part, name, identity, language: args.lang })),
      relations: kind !== undefined && given.length === 2 ? [{ kind, child: 0, adult: 1 }] : [],
    })
    return seeOther(path('workFamilyPeople', args.lang, { id }, { done: 'open' }))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    // The people of the list stand in the form by what they are.
    throw new Refusal(error.kind, error.code, {
      fields: error.fields.map((each) => {
        const [, index, field] = /^people\.(\d+)\.(\w+)$/.exec(each.field) ?? []
        const part = given[Number(index)]?.part
        return part === undefined || field === undefined ? each : { ...each, field: `${part}-${field}` }
      }),
    })
  }
}

async function listPage(args: PageArgs, search: string): Promise<JSX.Element> {
  const { lang, caller, query, problems } = args
  const words = listTexts[lang]
  const here = path('workFamilies', lang)
  const bench = benchOf(args, here)
  const { families, next } = await listFamilies(
    caller,
    search === '' ? { after: query['after'] } : { words: search },
  )
  const done = problems === null ? words.done[query['done'] ?? ''] : undefined
  const withUnit = new Set(families.map(({ unit }) => inLanguage(unit, lang))).size > 1
  return (
    <WorkDocument args={args} title={words.title} query={{ after: query['after'] }}>
      <Column width="wide">
        {bench.problems !== null && <Refused problems={bench.problems} notDone={notDone[lang]} />}
        <PageTitle title={words.title} lead={words.lead} />
        {done !== undefined && (
          <Notice kind="success" live>
            <p>{done}</p>
          </Notice>
        )}
        <Search bench={bench} typed={search} />
        <div class="family-ways">
          <Finding bench={bench} none={query['found'] === 'none' && problems === null} />
          <Opening bench={bench} />
          <LinkButton href={path('workEmergency', lang)} kind="quiet" icon="lock">
            {words.emergency}
          </LinkButton>
        </div>
        {search !== '' && (
          <p role="status">
            {words.searchedFor(search, families.length)} <a href={here}>{words.all}</a>
          </p>
        )}
        {families.length === 0 ? (
          search === '' && (
            <EmptyState title={words.empty}>
              <p>{words.emptyText}</p>
            </EmptyState>
          )
        ) : (
          <ul class="family-rows" aria-label={words.listOf}>
            {families.map((item) => (
              <Row key={item.id} args={args} item={item} withUnit={withUnit} />
            ))}
          </ul>
        )}
        {(next !== null || query['after'] !== undefined) && (
          <Cluster>
            {query['after'] !== undefined && (
              <LinkButton href={here} kind="secondary">
                {words.first}
              </LinkButton>
            )}
            {next !== null && (
              <LinkButton href={path('workFamilies', lang, {}, { after: next })} kind="secondary">
                {words.next}
              </LinkButton>
            )}
          </Cluster>
        )}
        <Disclosure summary={words.notRecordTitle}>
          <p>{words.notRecord}</p>
        </Disclosure>
      </Column>
    </WorkDocument>
  )
}

/** The families in whose matters the worker has a part, the latest change first. */
export const familiesPage: Page = {
  audience: 'work',
  get: (args) => {
    demandPerson(args)
    return listPage(args, '')
  },
  post: async (args, form) => {
    demandPerson(args)
    switch (one(form, 'move')) {
      case 'search':
        return listPage(args, one(form, 'words').trim().slice(0, 80))
      case 'find': {
        const { families } = await findFamily(args.caller, {
          identity: sentIn(form).one('identity'),
          from: args.from,
        })
        const [only] = families
        return seeOther(
          only === undefined
            ? path('workFamilies', args.lang, {}, { found: 'none' })
            : path('workFamily', args.lang, { id: only }),
        )
      }
      case 'open':
        return open(args, form)
      default:
        throw new Refusal('invalid', 'invalid-input', { fields: [{ field: 'move', code: 'invalid-value' }] })
    }
  },
}
